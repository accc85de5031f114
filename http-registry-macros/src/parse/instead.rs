//! Recognizes what people write instead of a row: variants of an enum, other forms of an include,
//! parts of the row before. Each gets a message with the correct form.

use proc_macro2::Delimiter;
use syn::buffer::Cursor;
use syn::{Ident, LitInt, Path};

use super::ahead::{after, found, is_include, is_item, is_name, number, path, string};
use super::{ONE_REGISTRY, Reader};
use crate::rules;

impl Reader<'_> {
    /// The message for the next tokens, if they are known not to be a row.
    pub(super) fn instead_of_row(&self) -> Option<String> {
        if is_name(self.at) || is_include(self.at) {
            return None;
        }
        if is_item(self.at) {
            return Some(ONE_REGISTRY.to_owned());
        }
        let row = self.vocabulary.row;
        if self.at.group(Delimiter::Parenthesis).is_some() {
            return Some(format!(
                "a row has neither parentheses nor commas, as in `{row}`"
            ));
        }
        let word = self.at.ident();
        if self.is_part(self.at) {
            let part = found(self.at);
            return Some(format!("{part} belongs before the `;` of its row"));
        }
        let quoted = string(self.at).map(|(_, rest)| rest);
        let rest = quoted.or(word.as_ref().map(|(_, rest)| *rest))?;
        if let Some((code, _)) = number(rest).filter(|_| self.has_codes()) {
            return Some(format!("a row starts with its code; write `{code}` first"));
        }
        let (name, rest) = word?;
        let code = number_of_variant(rest);
        if code.is_some() || is_unit_variant(rest) {
            let code = code.filter(|_| self.has_codes());
            let row = code.map_or(row.to_owned(), |code| {
                format!("{code} {name} \"Phrase\" \"Description.\" RFC9110;")
            });
            return Some(format!(
                "expected a row such as `{row}`, found a variant of a Rust enum"
            ));
        }
        self.other_include(name, rest)
    }

    /// The message for an include without parentheses, such as `Iana = http_registry::StatusCode`.
    fn other_include(&self, name: Ident, rest: Cursor<'_>) -> Option<String> {
        let is_sure = |path: &Path| self.has_codes() || path.segments.len() > 1;
        let (name, path) = if let Some(path) = path(self.at).filter(is_sure) {
            (path.segments.last()?.ident.clone(), path)
        } else if let Some(path) = path(rest).filter(is_sure) {
            (name, path)
        } else {
            let group = rest.any_group().map(|(inside, ..)| inside);
            (name, path(group.or_else(|| assigned(rest))?)?)
        };
        let path = rules::written_path(&path);
        Some(format!(
            "the path of an include goes in parentheses; write `{name}({path})`"
        ))
    }
}

/// The number after the name of a variant, as in `CLOSED = 499` or `CLOSED(499, "Closed")`.
fn number_of_variant(rest: Cursor<'_>) -> Option<LitInt> {
    let arguments = rest.group(Delimiter::Parenthesis);
    let value = arguments.map(|(inside, ..)| inside).or(assigned(rest))?;
    number(value).map(|(number, _)| number)
}

/// Whether a comma and nothing else is between the name of a variant and the next one.
fn is_unit_variant(rest: Cursor<'_>) -> bool {
    after(rest, ',').is_some_and(|rest| rest.eof() || rest.ident().is_some())
}

/// The tokens after a `=` or `:`.
fn assigned(at: Cursor<'_>) -> Option<Cursor<'_>> {
    after(at, '=').or_else(|| after(at, ':'))
}
