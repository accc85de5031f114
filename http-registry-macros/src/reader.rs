//! Takes tokens from a table, and keeps track of their places.

use std::fmt::Display;

use proc_macro2::{Delimiter, TokenTree};
use syn::Ident;
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};

use crate::ahead;
use crate::mistake::{Mistake, Mistakes, Place, Placed, Result};
use crate::vocabulary::Vocabulary;

pub(crate) struct Reader<'a> {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) input: ParseStream<'a>,
    pub(crate) mistakes: &'a mut Mistakes,
    /// The place of the token before, for a mistake at the end of the table.
    pub(crate) last: Place,
    /// The number of tokens taken so far.
    pub(crate) taken: usize,
    /// The number of mistakes that cannot be the cause of others in the current row:
    /// those in the rows before, and misplaced commas.
    pub(crate) unrelated: usize,
    /// Whether a row of the other vocabulary has been reported.
    pub(crate) other_vocabulary: bool,
}

impl Reader<'_> {
    /// Skips a Rust item, up to the next semicolon or the end of its braces.
    pub(crate) fn skip_item(&mut self) {
        while let Some(token) = self.next() {
            let is_end = match token {
                TokenTree::Punct(punct) => punct.as_char() == ';',
                TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                _ => false,
            };
            if is_end {
                return;
            }
        }
    }

    /// Skips the rest of the row that began at `start`, up to its semicolon or the
    /// beginning of another row.
    pub(crate) fn skip_row(&mut self, start: Cursor<'_>) {
        while self.input.cursor() == start || !ahead::is_row(self.vocabulary, self.input) {
            match self.next() {
                Some(TokenTree::Punct(punct)) if punct.as_char() == ';' => return,
                Some(_) => {}
                None => return,
            }
        }
    }

    pub(crate) fn next(&mut self) -> Option<TokenTree> {
        self.take().ok().map(|token| token.part)
    }

    /// Skips this many tokens. Returns the place of all of them.
    pub(crate) fn skip_tokens(&mut self, count: usize) -> Place {
        let start = self.here();
        for _ in 0..count {
            self.next();
        }
        start.to(self.last)
    }

    pub(crate) fn take<T: Parse>(&mut self) -> Result<Placed<T>> {
        self.take_with(T::parse)
    }

    /// Takes a name or a keyword. Keywords are refused later, with a better message.
    pub(crate) fn take_name(&mut self) -> Result<Placed<Ident>> {
        self.take_with(Ident::parse_any)
    }

    pub(crate) fn take_with<T>(
        &mut self,
        parse: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
    ) -> Result<Placed<T>> {
        let mut place = self.here();
        let next = self.input.cursor().token_tree();
        let part = parse(self.input).map_err(|error| Mistake::new(place, error))?;
        if let Some((next, _)) = next {
            place = Place::new(next.span(), self.taken);
        }
        self.taken += 1;
        self.last = place;
        Ok(Placed { part, place })
    }

    /// The mistake that the next token is not what is `expected`.
    pub(crate) fn expected(&self, expected: impl Display) -> Mistake {
        let found = ahead::found(self.input);
        Mistake::new(self.here(), format!("expected {expected}, found {found}"))
    }

    /// Reports a mistake at the next token.
    pub(crate) fn report(&mut self, message: impl Display) {
        self.mistakes.add(self.here(), message);
    }

    /// The place of the next token, or of the last one at the end of the table.
    pub(crate) fn here(&self) -> Place {
        match self.input.cursor().token_tree() {
            Some((TokenTree::Group(group), _)) => Place::new(group.span_open(), self.taken),
            Some((token, _)) => Place::new(token.span(), self.taken),
            None => self.last,
        }
    }
}
