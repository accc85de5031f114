//! Finds a row by its name or phrase.

use crate::text::{self, Comparison};

/// Returns the position of the first row with exactly this name or alias. If there is
/// none, only letters and digits are compared.
#[must_use]
pub const fn position_of_name(names: &[&str], aliases: &[&[&str]], name: &str) -> Option<usize> {
    text::position_of_name(&[names], aliases, name)
}

/// Returns the position of the first row that has this phrase, ignoring ASCII case.
#[must_use]
pub const fn position_of_phrase(
    phrases: &[&str],
    aliases: &[&[&str]],
    phrase: &str,
) -> Option<usize> {
    Comparison::IgnoringCase.position(&[phrases], aliases, phrase)
}

/// Whether a row has this phrase, ignoring ASCII case.
#[must_use]
pub const fn is_phrase(first: &str, aliases: &[&str], phrase: &str) -> bool {
    Comparison::IgnoringCase.is_one_of(&[first], phrase)
        || Comparison::IgnoringCase.is_one_of(aliases, phrase)
}
