//! For tables of status codes that include registries: what their checks need.

use super::entry::Row;

/// Whether one of the rows has this code.
#[must_use]
pub const fn contains(rows: &[Row], code: u16) -> bool {
    let mut at = 0;
    while at < rows.len() {
        if rows[at].value == code {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether an included registry has a code that `except` lists, and no other part of the table
/// has it.
#[must_use]
pub const fn is_lost(included: &[Row], rows: &[Row], code: u16) -> bool {
    contains(included, code) && !contains(rows, code)
}

/// Returns for each row of a joined table the position of an earlier row with the same code.
#[must_use]
#[allow(clippy::large_stack_arrays)] // Only evaluated at compile time.
pub const fn duplicates<const LEN: usize>(codes: &[u16; LEN]) -> [Option<usize>; LEN] {
    let mut first = [None; 1000];
    let mut duplicates = [None; LEN];
    let mut at = 0;
    while at < LEN {
        let first = &mut first[codes[at] as usize];
        match *first {
            None => *first = Some(at),
            earlier => duplicates[at] = earlier,
        }
        at += 1;
    }
    duplicates
}

#[cfg(test)]
mod tests {
    use super::{contains, duplicates, is_lost};
    use crate::StatusCode;
    use crate::status::entry::rows;

    #[test]
    fn codes_are_found() {
        let all = rows::<62>(StatusCode::ENTRIES);
        for (at, status) in StatusCode::ALL.iter().enumerate() {
            let others = [&all[..at], &all[at + 1..]].concat();
            let code = status.value();
            assert!(contains(&all, code) && !contains(&others, code), "{code}");
            assert!(is_lost(&all, &others, code), "{code}");
            assert!(!is_lost(&all, &all, code), "{code}");
            assert!(!is_lost(&others, &others, code), "{code}");
        }
    }
    #[test]
    fn equal_codes_are_duplicates() {
        let duplicates = duplicates(&[200, 404, 200, 999, 200, 100]);
        assert_eq!(duplicates, [None, None, Some(0), None, Some(0), None]);
    }
}
