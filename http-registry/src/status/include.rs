//! Tables that include registries: the rows that `except` leaves, and the errors for
//! codes that two parts have.

use super::digits;
use super::entry::Row;
use crate::include::{Clashes, Part, fail_at_except, fail_at_include};

/// Which rows of an included registry are kept: those whose code is not excepted.
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

/// For each row of a joined table, the position of another row with the same code.
#[must_use]
#[allow(clippy::large_stack_arrays)] // Const evaluation has no stack to fill.
pub const fn twins<const LEN: usize>(codes: &[u16; LEN]) -> [Option<usize>; LEN] {
    let mut first = [None; 1000];
    let mut twins = [None; LEN];
    let mut at = 0;
    while at < LEN {
        let first = &mut first[codes[at] as usize];
        match *first {
            Some(earlier) => {
                twins[at] = Some(earlier);
                twins[earlier] = Some(at);
            }
            None => *first = Some(at),
        }
        at += 1;
    }
    twins
}

/// Fails const evaluation at the include whose registry has a code that one
/// included earlier has as well.
#[track_caller]
pub const fn assert_include(clashes: &Clashes<Row>, codes: &[u16], part: usize) {
    if let Some((at, earlier)) = clashes.in_earlier_include(part) {
        fail_at_include(digits::text_of(codes[at]), earlier);
    }
}

/// Fails const evaluation at an excepted code that the included registry has and
/// no other part of the table.
#[track_caller]
pub const fn assert_except(part: &Part<Row>, codes: &[u16], code: u16) {
    let mut at = 0;
    while at < part.rows.len() {
        if part.rows[at].code == code && !has_code(codes, code) {
            fail_at_except(digits::text_of(code), part.registry);
        }
        at += 1;
    }
}
