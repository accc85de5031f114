//! Reads an include, and the values that it excepts.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Ident, Lit, LitInt, LitStr, Path, Token, parenthesized};

use crate::ahead;
use crate::ast::{Attributes, Except, Include};
use crate::lookalike::INCLUDE;
use crate::mistake::{Mistake, Place, Result};
use crate::reader::Reader;
use crate::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Reads `Iana(http_registry::StatusCode) except 104, 451;`
    pub(super) fn include(&mut self, attributes: Attributes) -> Result<Include> {
        let name = self.take_name()?;
        let (path, place) = self.path_of_include()?;
        let mut except = Vec::new();
        let end = if ahead::is_word(self.input, "except") {
            self.next();
            except = self.except();
            "`,` or `;` after an excepted value"
        } else {
            "`except` or `;` after an include"
        };
        self.end(end);
        Ok(Include {
            attributes,
            name,
            path,
            place,
            except,
        })
    }

    /// Reads `(http_registry::StatusCode)`. The place is that of the path's last segment.
    fn path_of_include(&mut self) -> Result<(Path, Place)> {
        let order = self.taken;
        let group = self.take_with(|input| {
            let content;
            let parentheses = parenthesized!(content in input);
            let path = Path::parse_mod_style(&content);
            let rest = content.parse::<TokenStream>()?;
            Ok((path.ok().filter(|_| rest.is_empty()), parentheses.span))
        })?;
        let (path, parentheses) = group.part;
        self.last = Place::new(parentheses.close(), self.taken);
        path.and_then(|path| {
            let last = Place::new(path.segments.last()?.ident.span(), order);
            Some((path, last))
        })
        .ok_or_else(|| Mistake::new(Place::new(parentheses.join(), order), INCLUDE))
    }

    /// Reads the values after `except`: `104, 451`, or `QUERY, "M-SEARCH"`
    fn except(&mut self) -> Vec<Except> {
        let mut except = Vec::new();
        loop {
            let value = self.excepted();
            let is_value = value.is_some();
            except.extend(value);
            if self.input.peek(Token![,]) && !self.at_comma_for_semicolon() {
                self.next();
            } else if !is_excepted(self.vocabulary, self.input) {
                return except;
            } else if is_value {
                self.missing_separator("excepted values", ',');
            }
        }
    }

    /// Reads an excepted value, or reports what is in its place.
    fn excepted(&mut self) -> Option<Except> {
        let is_code = self.vocabulary == Vocabulary::StatusCodes;
        if is_row_for_value(self.vocabulary, self.input) {
            self.report("expected a value after `except`, found a row");
            return None;
        }
        if self.input.peek(LitStr) || is_code && self.input.peek(Lit) {
            return self.take().ok().map(Except::Value);
        }
        if !is_code && self.input.peek(Ident::peek_any) {
            return self.take_name().ok().map(Except::Name);
        }
        let mistake = self.expected(match self.vocabulary {
            Vocabulary::StatusCodes => "a code, as in `except 104, 451`",
            Vocabulary::Methods => "a method, as in `except QUERY, \"M-SEARCH\"`",
        });
        self.mistakes.push(mistake);
        if let Some(count) = ahead::punctuation(self.input) {
            self.skip_tokens(count);
            return self.take().ok().map(Except::Value);
        }
        if self.input.peek(Token![,]) || is_semicolon_before_value(self.vocabulary, self.input) {
            self.next();
            return self.excepted();
        }
        if !self.input.peek(Token![;]) {
            self.next();
        }
        None
    }
}

/// Whether another value is next without a comma before it.
fn is_excepted(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let is_value = match vocabulary {
        Vocabulary::StatusCodes => ahead::is_literal(input) && input.peek(LitInt),
        Vocabulary::Methods => ahead::plain_text(input).is_some() || input.peek(Ident::peek_any),
    };
    is_value && !ahead::is_row(vocabulary, input)
}

/// Whether a semicolon is next, and after it excepted values instead of a row.
fn is_semicolon_before_value(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<Token![;]>().is_ok()
        && is_excepted(vocabulary, &ahead)
        && ahead::skip(&ahead)
        && (ahead.peek(Token![,]) || ahead.peek(Token![;]))
}

/// Whether a row begins in the place of an excepted value.
fn is_row_for_value(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead::is_row(vocabulary, input)
        && (vocabulary == Vocabulary::StatusCodes
            || ahead::name(&ahead).is_some()
                && ahead.parse::<LitStr>().is_ok()
                && ahead::is_reference(&ahead))
}
