//! The tokens of a table, taken one after the other.

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
    /// The token read last, to point at when the table ends too early.
    pub(crate) last: Place,
    /// How many tokens have been read.
    pub(crate) taken: usize,
    /// How many mistakes there were before the row, and how many commas in it.
    pub(crate) before_row: usize,
    /// Whether a row of the other vocabulary has been reported.
    pub(crate) other_vocabulary: bool,
}

impl Reader<'_> {
    /// Goes on behind the next semicolon or the next braces.
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

    /// Goes on behind the next semicolon, or before what can only be a row, if that
    /// is not the one that began at `start`.
    pub(crate) fn skip(&mut self, start: Cursor<'_>) {
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

    /// Goes on behind so many tokens, of which the place is.
    pub(crate) fn pass(&mut self, tokens: usize) -> Place {
        let start = self.here();
        for _ in 0..tokens {
            self.next();
        }
        start.to(self.last)
    }

    pub(crate) fn take<T: Parse>(&mut self) -> Result<Placed<T>> {
        self.take_with(T::parse)
    }

    /// A name may be a keyword here, so that it can be refused with a reason.
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

    /// That something else is here than what is `expected`.
    pub(crate) fn expected(&self, expected: impl Display) -> Mistake {
        let found = ahead::found(self.input);
        Mistake::new(self.here(), format!("expected {expected}, found {found}"))
    }

    pub(crate) fn report(&mut self, message: impl Display) {
        self.mistakes.add(self.here(), message);
    }

    /// Where the next token is, or the last one when there is none.
    pub(crate) fn here(&self) -> Place {
        match self.input.cursor().token_tree() {
            Some((TokenTree::Group(group), _)) => Place::new(group.span_open(), self.taken),
            Some((token, _)) => Place::new(token.span(), self.taken),
            None => self.last,
        }
    }
}
