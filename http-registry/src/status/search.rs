//! Finding a row by its name or phrase.

use crate::text::{is_like_one_of, is_one_of, same_ignoring_case};

/// The position of the first row with this name or alias; otherwise of the first
/// with one that has the same letters and digits.
#[must_use]
pub const fn position_of_name(names: &[&str], aliases: &[&[&str]], name: &str) -> Option<usize> {
    let mut at = 0;
    while at < names.len() && at < aliases.len() {
        if is_one_of(&[names[at]], name) || is_one_of(aliases[at], name) {
            return Some(at);
        }
        at += 1;
    }
    let mut at = 0;
    while at < names.len() && at < aliases.len() {
        if is_like_one_of(&[names[at]], name) || is_like_one_of(aliases[at], name) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// The position of the first row that has this phrase, ignoring ASCII case.
#[must_use]
pub const fn position_of_phrase(
    phrases: &[&str],
    aliases: &[&[&str]],
    phrase: &str,
) -> Option<usize> {
    let mut at = 0;
    while at < phrases.len() && at < aliases.len() {
        if is_phrase(phrases[at], aliases[at], phrase) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Whether a phrase is one of a row's, ignoring ASCII case.
#[must_use]
pub const fn is_phrase(first: &str, aliases: &[&str], phrase: &str) -> bool {
    if same_ignoring_case(first, phrase) {
        return true;
    }
    let mut rest = aliases;
    while let [alias, after @ ..] = rest {
        if same_ignoring_case(alias, phrase) {
            return true;
        }
        rest = after;
    }
    false
}
