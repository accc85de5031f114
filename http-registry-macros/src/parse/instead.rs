//! What people write instead of a row: variants of an enum, other ways to write an include,
//! rows of other formats. Each gets a message that tells what to write.

use std::fmt::Display;

use proc_macro2::{Delimiter, TokenStream};
use quote::ToTokens;
use syn::buffer::Cursor;
use syn::parse::Parser;
use syn::{Ident, Lit, Path};

use super::Reader;
use super::ahead::{
    after, found, is_include, is_reference, is_rfc, literal, number, path, path_in_group, string,
    text,
};
use crate::rules;

impl Reader<'_> {
    /// The message for what is next, if it is known not to be a row.
    pub(super) fn instead_of_row(&self) -> Option<String> {
        let has_codes = self.has_codes();
        if let Some((inside, ..)) = self.at.group(Delimiter::Parenthesis) {
            return in_parentheses(inside).filter(|_| has_codes);
        }
        if is_reference(self.at) && !self.is_row(self.at) && !self.is_name() {
            return Some("a reference belongs before the `;` of its row".to_owned());
        }
        let name = self.at.ident();
        if let Some((name, rest)) = &name {
            let is_part = self.is_flag(name) || name == "except";
            if is_part && !self.is_name() && rest.group(Delimiter::Parenthesis).is_none() {
                return Some(format!("`{name}` belongs before the `;` of its row"));
            }
        }
        let code = code_after_name(self.at).filter(|_| has_codes);
        if code.is_some() || self.is_name() || is_include(self.at) {
            return code;
        }
        let (name, rest) = name?;
        self.variant(&name, rest)
            .or_else(|| self.other_include(&name, rest))
    }

    /// Whether the name of a row is next, and after it an alias, a phrase or a description.
    pub(super) fn is_name(&self) -> bool {
        self.at.ident().is_some_and(|(name, rest)| {
            let is_section = |text: &str| rules::section(text).is_ok();
            let is_text =
                text(rest).is_some_and(|(text, _)| !is_rfc(&name) || !is_section(&text.value()));
            is_text || after(rest, '|').is_some()
        })
    }

    /// The message for a variant of an enum, such as `CLOSED = 499` or `CLOSED(499, "Closed")`.
    fn variant(&self, name: &Ident, rest: Cursor<'_>) -> Option<String> {
        let arguments = rest.group(Delimiter::Parenthesis);
        let number = arguments.and_then(|(inside, ..)| number(inside));
        let value = number.map(|(code, _)| Lit::Int(code));
        let value = value.or_else(|| Some(literal(assigned(rest)?)?.0));
        let is_unit = after(rest, ',')
            .is_some_and(|rest| rest.eof() || rest.ident().is_some() || after(rest, ';').is_some());
        if value.is_none() && !is_unit {
            return None;
        }
        let texts = match (self.has_codes(), value) {
            (true, Some(Lit::Int(code))) => format!("{code} {name} \"Phrase\""),
            (true, _) => format!("499 {name} \"Phrase\""),
            (false, _) => name.to_string(),
        };
        Some(format!(
            "expected a row, found a variant of a Rust enum; write `{texts} \"Description.\" \
             \"https://…\";`"
        ))
    }

    /// The message for an include without parentheses, such as `Iana = http_registry::StatusCode`.
    fn other_include(&self, name: &Ident, rest: Cursor<'_>) -> Option<String> {
        let has_codes = self.has_codes();
        let is_qualified = |path: &Path| path.segments.len() > 1;
        if let Some(path) = statement(self.at).filter(is_qualified) {
            return Some(include(&path.segments.last()?.ident, &path));
        }
        let path = path_in_group(rest)
            .or_else(|| assigned(rest).and_then(statement))
            .or_else(|| statement(rest).filter(|path| has_codes || is_qualified(path)));
        if let Some(path) = path {
            return Some(include(name, &path));
        }
        let is_alone = rest.eof() || after(rest, ';').is_some();
        (is_alone && has_codes).then(|| include("Iana", &name.clone().into()))
    }
}

fn include(name: impl Display, path: &Path) -> String {
    let path = path.to_token_stream().to_string().replace(' ', "");
    format!("the path of an include goes in parentheses; write `{name}({path})`")
}

/// The message for a row in parentheses, as in the source of the `http` crate, or for an include
/// without a name.
fn in_parentheses(inside: Cursor<'_>) -> Option<String> {
    if let Some(path) = path(inside) {
        return Some(include(&path.segments.last()?.ident, &path));
    }
    let (code, rest) = number(inside)?;
    let (name, rest) = after(rest, ',')?.ident()?;
    let phrase = after(rest, ',').and_then(string);
    let phrase = phrase.map_or("Phrase".to_owned(), |(phrase, _)| phrase.value());
    Some(format!(
        "a row has neither parentheses nor commas; write `{code} {name} {phrase:?} \
         \"Description.\" RFC9110;`"
    ))
}

/// The message for a code that is not first: `GONE 410`, `"GONE" 410` or `HTTP 410 GONE`.
fn code_after_name(at: Cursor<'_>) -> Option<String> {
    let (name, rest) = match string(at) {
        Some((name, rest)) => (rules::spelled_name(&name), rest),
        None => at.ident().map(|(name, rest)| (Some(name), rest))?,
    };
    let (code, rest) = number(rest)?;
    let has_name = rest.ident().is_some() && !is_reference(rest);
    Some(match name.filter(|_| !has_name) {
        Some(name) => format!("a row starts with its code; write `{code} {name}`"),
        None => format!("a row starts with its code; remove {}", found(at)),
    })
}

/// What follows a `=` or `:`.
fn assigned(at: Cursor<'_>) -> Option<Cursor<'_>> {
    after(at, '=').or_else(|| after(at, ':'))
}

/// The path that all tokens up to the next semicolon are.
fn statement(mut at: Cursor<'_>) -> Option<Path> {
    let mut tokens = TokenStream::new();
    while let Some((token, rest)) = at.token_tree().filter(|_| after(at, ';').is_none()) {
        tokens.extend([token]);
        at = rest;
    }
    Path::parse_mod_style.parse2(tokens).ok()
}
