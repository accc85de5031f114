//! Finding a row by its name or phrase.

use crate::StatusEntry;
use crate::text::{is_like_one_of, is_one_of, same_ignoring_case};

/// The first row with this name or alias; otherwise the first with one that has
/// the same letters and digits.
#[must_use]
pub const fn position_of_name(entries: &[StatusEntry], name: &str) -> Option<usize> {
    let mut at = 0;
    while at < entries.len() {
        let entry = &entries[at];
        if is_one_of(&[entry.name()], name) || is_one_of(entry.aliases(), name) {
            return Some(at);
        }
        at += 1;
    }
    let mut at = 0;
    while at < entries.len() {
        let entry = &entries[at];
        if is_like_one_of(&[entry.name()], name) || is_like_one_of(entry.aliases(), name) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// The first row that has this phrase, ignoring ASCII case.
#[must_use]
pub const fn position_of_phrase(entries: &[StatusEntry], phrase: &str) -> Option<usize> {
    let mut at = 0;
    while at < entries.len() {
        if has_phrase(&entries[at], phrase) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Whether a row has this phrase, ignoring ASCII case.
pub(crate) const fn has_phrase(entry: &StatusEntry, phrase: &str) -> bool {
    if same_ignoring_case(entry.phrase(), phrase) {
        return true;
    }
    let mut rest = entry.phrase_aliases();
    while let [alias, after @ ..] = rest {
        if same_ignoring_case(alias, phrase) {
            return true;
        }
        rest = after;
    }
    false
}
