//! Finding a row by its name or token.

use crate::MethodEntry;
use crate::text::{is_like_one_of, is_one_of};

/// The first row with this name, alias or token; otherwise the first with one that
/// has the same letters and digits.
#[must_use]
pub const fn position_of_name(entries: &[MethodEntry], name: &str) -> Option<usize> {
    let mut at = 0;
    while at < entries.len() {
        let entry = &entries[at];
        if is_one_of(&[entry.name(), entry.token], name) || is_one_of(entry.aliases(), name) {
            return Some(at);
        }
        at += 1;
    }
    let mut at = 0;
    while at < entries.len() {
        let entry = &entries[at];
        let texts = [entry.name(), entry.token];
        if is_like_one_of(&texts, name) || is_like_one_of(entry.aliases(), name) {
            return Some(at);
        }
        at += 1;
    }
    None
}
