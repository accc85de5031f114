//! Generated tables of any length, always the same.

use std::collections::BTreeSet;
use std::fmt::Write as _;

/// How long the tokens of IANA's methods are, as often as each length occurs.
const LENGTHS: [usize; 39] = [
    3, 16, 4, 7, 8, 7, 4, 6, 3, 4, 5, 4, 4, 5, 10, 10, 5, 13, 11, 4, 7, 10, 5, 4, 8, 9, 3, 5, 6, 6,
    6, 5, 6, 10, 6, 6, 6, 17, 15,
];

/// A registry of `len` methods whose tokens are as long as IANA's.
#[must_use]
pub fn methods(name: &str, len: usize) -> String {
    let mut random = fastrand::Rng::with_seed(9110);
    let mut tokens = BTreeSet::new();
    let mut rows = String::new();
    for number in 1..=len {
        let token = loop {
            let len = LENGTHS[number % LENGTHS.len()];
            let token: String = (0..len).map(|_| random.uppercase()).collect();
            if tokens.insert(token.clone()) {
                break token;
            }
        };
        writeln!(
            rows,
            "{token} \"Do what method {number} of the table does.\" RFC9110 \"9.{number}\" safe idempotent;"
        )
        .expect("a String takes any text");
    }
    format!("http_registry::methods! {{\n/// {len} methods.\npub enum {name} {{\n{rows}}}\n}}\n")
}

/// A registry of `len` status codes, of which there can be 500.
#[must_use]
pub fn status_codes(name: &str, len: usize) -> String {
    let mut rows = String::new();
    for code in (100..600).take(len) {
        writeln!(
            rows,
            "{code} CODE_{code} \"Code {code}\" \"What code {code} of the table means.\" RFC9110 \"15.{code}\";"
        )
        .expect("a String takes any text");
    }
    format!("http_registry::status_codes! {{\n/// {len} codes.\npub enum {name} {{\n{rows}}}\n}}\n")
}
