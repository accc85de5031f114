//! For tables of methods that include registries: applies `except`, finds the positions
//! of included values, and reports tokens that two parts share.

use super::entry::Row;
use crate::generated::includes::{
    Clashes, Part, fail_at_except, fail_at_flag, fail_at_include, is_kept,
};
use crate::generated::text::same;

/// Returns for each row of an included registry whether it is kept, that is, not
/// excepted.
#[must_use]
pub const fn kept<const LEN: usize>(rows: &[Row], except: &[&str]) -> [bool; LEN] {
    let mut kept = [true; LEN];
    let mut at = 0;
    while at < except.len() {
        if let Some(row) = position_of_method(rows, except[at]) {
            kept[row] = false;
        }
        at += 1;
    }
    kept
}

/// Returns the position of the row with this token, or with this name if no row has the
/// token.
const fn position_of_method(rows: &[Row], method: &str) -> Option<usize> {
    let mut named = None;
    let mut at = 0;
    while at < rows.len() {
        if same(rows[at].token.as_bytes(), method.as_bytes()) {
            return Some(at);
        }
        if same(rows[at].name.as_bytes(), method.as_bytes()) {
            named = Some(at);
        }
        at += 1;
    }
    named
}

/// Returns the position in the joined table of each value of a part. An excepted value
/// has the position of the row with the same token.
#[must_use]
pub const fn positions<const LEN: usize>(
    part: &Part<Row>,
    start: usize,
    rows: &[Row],
) -> [usize; LEN] {
    let mut positions = [0; LEN];
    let mut next = start;
    let mut at = 0;
    while at < LEN {
        if is_kept(part.kept, at) {
            positions[at] = next;
            next += 1;
        } else if let Some(other) = position_of_token(rows, part.rows[at].token) {
            positions[at] = other;
        }
        at += 1;
    }
    positions
}

const fn position_of_token(rows: &[Row], token: &str) -> Option<usize> {
    let mut at = 0;
    while at < rows.len() {
        if same(rows[at].token.as_bytes(), token.as_bytes()) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Fails const evaluation if the registry that is included as `part` has a token that is also
/// in an earlier include.
#[track_caller]
pub const fn assert_include(clashes: &Clashes<Row>, tokens: &[&str], part: usize) {
    if let Some((at, earlier)) = clashes.in_earlier_include(part) {
        fail_at_include(tokens[at], earlier);
    }
}

/// Fails const evaluation if the included registry has an excepted token and no other
/// part of the table has it.
#[track_caller]
pub const fn assert_except(part: &Part<Row>, rows: &[Row], except: &str) {
    if let Some(row) = position_of_method(part.rows, except) {
        if position_of_token(rows, part.rows[row].token).is_none() {
            fail_at_except(except, part.registry);
        }
    }
}

/// Fails const evaluation if the included registry lacks a method that has a flag.
#[track_caller]
pub const fn assert_included(part: &Part<Row>, method: &str) {
    if position_of_method(part.rows, method).is_none() {
        fail_at_flag(method, part.registry);
    }
}
