//! The inputs of the lookups, the same for all peers.

use fastrand::Rng;
use http_registry::{Method, RegisteredMethod, StatusCode};

/// So few lookups that the processor's branch predictors learn them when they are
/// repeated. Most benchmarks are like this.
pub const SHORT: usize = 4_096;

/// So many lookups that the branch predictors cannot learn them.
pub const LONG: usize = 131_072;

fn generate<T>(len: usize, mut next: impl FnMut(&mut Rng) -> T) -> Vec<T> {
    let mut random = Rng::with_seed(9110);
    (0..len).map(|_| next(&mut random)).collect()
}

/// Returns methods that are next to each other in memory, as if received.
fn received(len: usize, next: impl FnMut(&mut Rng) -> &'static str) -> Vec<&'static str> {
    let tokens = generate(len, next);
    let mut rest: &'static str = tokens.concat().leak();
    tokens
        .iter()
        .map(|token| {
            let (token, after) = rest.split_at(token.len());
            rest = after;
            token
        })
        .collect()
}

/// Returns one of `choices`, with a probability according to its weight.
fn weighted<T: Copy>(random: &mut Rng, choices: &[(u32, T)]) -> T {
    let total: u32 = choices.iter().map(|(weight, _)| weight).sum();
    let mut left = random.u32(..total);
    for &(weight, choice) in choices {
        if left < weight {
            return choice;
        }
        left -= weight;
    }
    unreachable!("the weights add up to the total")
}

/// Returns codes as in the log of a site: mostly 200, 304 and 404, many rare ones, and
/// one in fifty that IANA does not have.
#[must_use]
pub fn site_codes(len: usize) -> Vec<u16> {
    const SEEN: [(u32, u16); 24] = [
        (700, 200),
        (90, 304),
        (60, 404),
        (30, 301),
        (25, 302),
        (12, 206),
        (10, 403),
        (10, 401),
        (8, 204),
        (8, 500),
        (6, 400),
        (5, 503),
        (4, 502),
        (3, 201),
        (3, 429),
        (2, 405),
        (2, 410),
        (1, 307),
        (1, 308),
        (1, 416),
        (11, 499),
        (5, 520),
        (2, 444),
        (2, 522),
    ];
    generate(len, |random| weighted(random, &SEEN))
}

/// Returns codes as in the log of a site, but only codes that IANA has.
#[must_use]
pub fn registered_codes(len: usize) -> Vec<u16> {
    // One in fifty is left out.
    let codes = site_codes(2 * len).into_iter();
    codes
        .filter(|code| StatusCode::from_u16(*code).is_ok())
        .take(len)
        .collect()
}

/// Returns codes from 100 to 599, uniformly distributed.
#[must_use]
pub fn uniform_codes(len: usize) -> Vec<u16> {
    generate(len, |random| random.u16(100..600))
}

/// Returns codes as digits, as in a status line.
///
/// # Panics
///
/// If a code does not have three digits.
#[must_use]
pub fn digits(codes: &[u16]) -> Vec<[u8; 3]> {
    codes
        .iter()
        .map(|code| {
            let digits = code.to_string();
            digits.as_bytes().try_into().expect("three digits")
        })
        .collect()
}

/// Returns methods as in the log of a site: mostly GET.
#[must_use]
pub fn web_methods(len: usize) -> Vec<&'static str> {
    const SEEN: [(u32, &str); 8] = [
        (780, "GET"),
        (130, "POST"),
        (35, "HEAD"),
        (25, "OPTIONS"),
        (15, "PUT"),
        (8, "DELETE"),
        (5, "PATCH"),
        (2, "PROPFIND"),
    ];
    received(len, |random| weighted(random, &SEEN))
}

/// Returns the methods that IANA registers, uniformly distributed.
#[must_use]
pub fn iana_methods(len: usize) -> Vec<&'static str> {
    every::<Method>(len)
}

/// Returns the methods of a registry, uniformly distributed.
#[must_use]
pub fn every<M: RegisteredMethod>(len: usize) -> Vec<&'static str> {
    received(len, |random| {
        M::ENTRIES[random.usize(..M::ENTRIES.len())].value()
    })
}

/// Returns unregistered tokens: methods of other protocols and of vendors, and typing
/// errors.
#[must_use]
pub fn unregistered_methods(len: usize) -> Vec<&'static str> {
    const SEEN: [&str; 16] = [
        "PURGE",
        "BAN",
        "NOTIFY",
        "SUBSCRIBE",
        "M-SEARCH",
        "BREW",
        "get",
        "Post",
        "GETS",
        "FOO",
        "RPC_IN_DATA",
        "DEBUG",
        "TRACK",
        "REFRESH",
        "PROPFINDALL",
        "INDEX",
    ];
    received(len, |random| SEEN[random.usize(..SEEN.len())])
}

/// Returns only GET.
#[must_use]
pub fn only_get(len: usize) -> Vec<&'static str> {
    received(len, |_| "GET")
}
