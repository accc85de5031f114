//! For tables of methods that include registries: what their checks need, and the positions of
//! included values.

use super::entry::Row;
use crate::generated::includes::Part;
use crate::generated::text::same;

/// Whether one of the rows has this token or name.
#[must_use]
pub const fn contains(rows: &[Row], method: &str) -> bool {
    position_of_method(rows, method).is_some()
}

/// Whether an included registry has a method that `except` lists, and no other part of the table
/// has its token.
#[must_use]
pub const fn is_lost(included: &[Row], rows: &[Row], method: &str) -> bool {
    match position_of_method(included, method) {
        Some(at) => position_of_token(rows, included[at].value).is_none(),
        None => false,
    }
}

/// Returns the position of the row with this token, or with this name if no row has the
/// token.
const fn position_of_method(rows: &[Row], method: &str) -> Option<usize> {
    let mut named = None;
    let mut at = 0;
    while at < rows.len() {
        if same(rows[at].value.as_bytes(), method.as_bytes()) {
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
        if part.kept[at] {
            positions[at] = next;
            next += 1;
        } else if let Some(other) = position_of_token(rows, part.rows[at].value) {
            positions[at] = other;
        }
        at += 1;
    }
    positions
}

const fn position_of_token(rows: &[Row], token: &str) -> Option<usize> {
    let mut at = 0;
    while at < rows.len() {
        if same(rows[at].value.as_bytes(), token.as_bytes()) {
            return Some(at);
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{contains, is_lost};
    use crate::Method;
    use crate::method::entry::rows;

    #[test]
    fn methods_are_found_by_token_and_by_name() {
        let all = rows::<39>(Method::ENTRIES);
        for (at, method) in Method::ALL.iter().enumerate() {
            let others = [&all[..at], &all[at + 1..]].concat();
            for text in [method.as_str(), method.name()] {
                assert!(contains(&all, text) && !contains(&others, text), "{text}");
                assert!(is_lost(&all, &others, text), "{text}");
                assert!(!is_lost(&all, &all, text), "{text}");
                assert!(!is_lost(&others, &others, text), "{text}");
            }
        }
    }
}
