//! Finding a row by its name or token.

use crate::text::{is_like_one_of, is_one_of};

/// The position of the first row with this name, alias or token; otherwise of the
/// first with one that has the same letters and digits.
#[must_use]
pub const fn position_of_name(
    names: &[&str],
    tokens: &[&str],
    aliases: &[&[&str]],
    name: &str,
) -> Option<usize> {
    let mut at = 0;
    while at < names.len() && at < tokens.len() && at < aliases.len() {
        if is_one_of(&[names[at], tokens[at]], name) || is_one_of(aliases[at], name) {
            return Some(at);
        }
        at += 1;
    }
    let mut at = 0;
    while at < names.len() && at < tokens.len() && at < aliases.len() {
        if is_like_one_of(&[names[at], tokens[at]], name) || is_like_one_of(aliases[at], name) {
            return Some(at);
        }
        at += 1;
    }
    None
}
