//! Finds a row by its name or token.

use crate::text;

/// Returns the position of the first row with exactly this name, alias or token. If
/// there is none, only letters and digits are compared.
#[must_use]
pub const fn position_of_name(
    names: &[&str],
    tokens: &[&str],
    aliases: &[&[&str]],
    name: &str,
) -> Option<usize> {
    text::position_of_name(&[names, tokens], aliases, name)
}
