//! Reads the code of a status, or the token of a method.

use proc_macro2::TokenTree;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Ident, Lit, LitInt, LitStr, Token};

use crate::ast::Defined;
use crate::mistake::{Place, Placed, Result};
use crate::reader::Reader;
use crate::vocabulary::Vocabulary;
use crate::{ahead, rules};

const CODE: &str = "a code at the start of a row, as in `404 NOT_FOUND`";

impl Reader<'_> {
    pub(super) fn value(&mut self, row: &mut Defined) -> Result<()> {
        match self.vocabulary {
            Vocabulary::StatusCodes => self.code(row),
            Vocabulary::Methods => self.token(row),
        }
    }

    fn code(&mut self, row: &mut Defined) -> Result<()> {
        if self.input.peek(Token![-]) || self.input.peek(Token![+]) {
            let sign = ahead::found(self.input);
            self.report(format!("a status code has no sign; remove this {sign}"));
            self.next();
        }
        if is_text_before_text(self.input) {
            return Err(self.expected(CODE));
        }
        if self.input.peek(Lit) {
            row.value = Some(self.take()?);
            if let Some(count) = more_codes(self.input) {
                self.report("a row has one code; write a row for each code");
                self.skip_tokens(count);
            }
            return Ok(());
        }
        let mistake = self.expected(CODE);
        if !self.input.peek(Ident::peek_any) {
            return Err(mistake);
        }
        self.mistakes.push(mistake);
        if self.input.peek2(Ident::peek_any) {
            self.next();
        }
        Ok(())
    }

    /// Reads the token of a method, unless the name is the token.
    fn token(&mut self, row: &mut Defined) -> Result<()> {
        if let Some((token, count)) = unquoted_token(self.input) {
            let place = self.skip_tokens(count);
            row.names.extend(self.unquoted_token(&token, place));
        } else if self.input.peek(Lit) {
            row.value = Some(self.take()?);
        }
        Ok(())
    }

    /// Reports `M-SEARCH` without quotes. Returns a name for it if none follows.
    fn unquoted_token(&mut self, token: &str, place: Place) -> Option<Placed<Ident>> {
        let name = rules::name_for(token);
        let instead = format!("`\"{token}\" {}`", name.as_deref().unwrap_or("NAME"));
        let message = format!(
            "a token that is not a Rust name goes in double quotes before a name; write {instead}"
        );
        self.mistakes.add(place, message);
        if self.input.peek(Ident::peek_any) {
            return None;
        }
        let mut part = syn::parse_str::<Ident>(&name?).ok()?;
        part.set_span(place.start);
        Some(Placed { part, place })
    }
}

/// Whether two texts are next where a code and a name belong.
fn is_text_before_text(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let text = ahead.parse::<LitStr>();
    text.is_ok_and(|text| text.value().parse::<u16>().is_err()) && ahead::is_text(&ahead)
}

/// The number of tokens of more codes or a range, such as `..=527` or `, 521`, up to the
/// name.
fn more_codes(input: ParseStream<'_>) -> Option<usize> {
    let mut codes = 0;
    let mut count = 0;
    let mut cursor = input.cursor();
    while let Some((next, rest)) = cursor.token_tree() {
        match next {
            TokenTree::Punct(punct) if "-.=|,/&".contains(punct.as_char()) => {}
            TokenTree::Literal(code) if syn::parse_str::<LitInt>(&code.to_string()).is_ok() => {
                codes += 1;
            }
            TokenTree::Ident(_) if codes > 0 => return Some(count),
            _ => return None,
        }
        count += 1;
        cursor = rest;
    }
    None
}

/// A method's token without quotes that is several tokens of Rust, such as `M-SEARCH`,
/// and their number.
fn unquoted_token(input: ParseStream<'_>) -> Option<(String, usize)> {
    let mut text = String::new();
    let mut count = 0;
    let mut at_word = true;
    let mut cursor = input.cursor();
    while let Some((next, rest)) = cursor.token_tree() {
        let part = next.to_string();
        let fits = match next {
            TokenTree::Punct(_) => part != "|" && part != "#",
            TokenTree::Ident(_) | TokenTree::Literal(_) => at_word && !ahead::is_rfc(&part),
            TokenTree::Group(_) => false,
        };
        if !fits || rules::token(&part).is_err() {
            break;
        }
        at_word = matches!(next, TokenTree::Punct(_));
        text.push_str(&part);
        count += 1;
        cursor = rest;
    }
    let is_number = text.starts_with(|c: char| c.is_ascii_digit());
    let has_letter = text.contains(|c: char| c.is_ascii_alphabetic());
    (!at_word && has_letter && (count > 1 || is_number)).then_some((text, count))
}
