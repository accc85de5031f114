//! For tables of status codes that include registries: applies `except`, and reports
//! codes that two parts share.

use super::digits;
use super::entry::Row;
use crate::generated::includes::{Clashes, Part, fail_at_except, fail_at_flag, fail_at_include};

/// Returns for each row of an included registry whether it is kept, that is, not
/// excepted.
#[must_use]
pub const fn kept<const LEN: usize>(rows: &[Row], except: &[u16]) -> [bool; LEN] {
    let mut kept = [true; LEN];
    let mut at = 0;
    while at < LEN {
        kept[at] = !has_code(except, rows[at].code);
        at += 1;
    }
    kept
}

const fn has_code(codes: &[u16], code: u16) -> bool {
    let mut at = 0;
    while at < codes.len() {
        if codes[at] == code {
            return true;
        }
        at += 1;
    }
    false
}

/// Returns for each row of a joined table the position of another row with the same code.
#[must_use]
#[allow(clippy::large_stack_arrays)] // Only evaluated at compile time.
pub const fn duplicates<const LEN: usize>(codes: &[u16; LEN]) -> [Option<usize>; LEN] {
    let mut first = [None; 1000];
    let mut duplicates = [None; LEN];
    let mut at = 0;
    while at < LEN {
        let first = &mut first[codes[at] as usize];
        match *first {
            Some(earlier) => {
                duplicates[at] = Some(earlier);
                duplicates[earlier] = Some(at);
            }
            None => *first = Some(at),
        }
        at += 1;
    }
    duplicates
}

/// Fails const evaluation if the registry that is included as `part` has a code that is
/// also in an earlier include.
#[track_caller]
pub const fn assert_include(clashes: &Clashes<Row>, codes: &[u16], part: usize) {
    if let Some((at, earlier)) = clashes.in_earlier_include(part) {
        fail_at_include(digits::digits_of(codes[at]), earlier);
    }
}

/// Fails const evaluation if the included registry has an excepted code and no other part of
/// the table has it.
#[track_caller]
pub const fn assert_except(part: &Part<Row>, codes: &[u16], code: u16) {
    let mut at = 0;
    while at < part.rows.len() {
        if part.rows[at].code == code && !has_code(codes, code) {
            fail_at_except(digits::digits_of(code), part.registry);
        }
        at += 1;
    }
}

/// Fails const evaluation if the included registry lacks a code that has a flag.
#[track_caller]
pub const fn assert_included(part: &Part<Row>, code: u16) {
    let mut at = 0;
    while at < part.rows.len() {
        if part.rows[at].code == code {
            return;
        }
        at += 1;
    }
    fail_at_flag(digits::digits_of(code), part.registry);
}
