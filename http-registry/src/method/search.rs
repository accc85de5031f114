//! Finding a row by its name or token.

use crate::text;

/// The position of the first row with this name, alias or token; otherwise of the
/// first with one that has the same letters and digits.
#[must_use]
pub const fn position_of_name(
    names: &[&str],
    tokens: &[&str],
    aliases: &[&[&str]],
    name: &str,
) -> Option<usize> {
    text::position_of_name(&[names, tokens], aliases, name)
}
