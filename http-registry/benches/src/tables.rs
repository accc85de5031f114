//! Generates tables of any length, the same in every run.

use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The length of each of IANA's tokens.
const LENGTHS: [usize; 39] = [
    3, 16, 4, 7, 8, 7, 4, 6, 3, 4, 5, 4, 4, 5, 10, 10, 5, 13, 11, 4, 7, 10, 5, 4, 8, 9, 3, 5, 6, 6,
    6, 5, 6, 10, 6, 6, 6, 17, 15,
];

/// Returns a registry of `len` methods whose tokens have the same lengths as IANA's.
#[must_use]
pub fn methods(name: &str, len: usize) -> String {
    let rows = rows(len).concat();
    registry(name, &rows)
}

/// Returns a registry of `len` methods that includes `includes` others with the same
/// number of methods, and the others.
#[must_use]
pub fn joined_methods(name: &str, len: usize, includes: usize) -> String {
    let rows = rows(len * (includes + 1));
    let (own, others) = rows.split_at(len);
    let mut joined = own.concat();
    let mut registries = String::new();
    for (number, rows) in others.chunks(len).enumerate() {
        registries += &registry(&format!("{name}{number}"), &rows.concat());
        writeln!(joined, "Part{number}({name}{number});").expect("a String can be written to");
    }
    registries + &registry(name, &joined)
}

fn registry(name: &str, rows: &str) -> String {
    format!("http_registry::methods! {{\n/// Methods.\npub enum {name} {{\n{rows}}}\n}}\n")
}

/// Returns `len` rows with different tokens.
fn rows(len: usize) -> Vec<String> {
    let mut random = fastrand::Rng::with_seed(9110);
    let mut tokens = BTreeSet::new();
    let row = |number: usize| {
        let token = loop {
            let len = LENGTHS[number % LENGTHS.len()];
            let token: String = (0..len).map(|_| random.uppercase()).collect();
            if tokens.insert(token.clone()) {
                break token;
            }
        };
        format!(
            "{token} \"Do what method {number} of the table does.\" RFC9110 \"9.{number}\" safe idempotent;\n"
        )
    };
    (1..=len).map(row).collect()
}

/// Returns a registry of `len` status codes, at most 500.
#[must_use]
pub fn status_codes(name: &str, len: usize) -> String {
    let mut rows = String::new();
    for code in (100..600).take(len) {
        writeln!(
            rows,
            "{code} CODE_{code} \"Code {code}\" \"What code {code} of the table means.\" RFC9110 \"15.{code}\";"
        )
        .expect("a String can be written to");
    }
    format!("http_registry::status_codes! {{\n/// {len} codes.\npub enum {name} {{\n{rows}}}\n}}\n")
}
