//! The tokens of a table, taken one after the other.

use std::fmt::Display;

use proc_macro2::{Span, TokenTree};
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident};

use crate::ahead;
use crate::mistake::Mistakes;
use crate::vocabulary::Vocabulary;

pub(crate) struct Reader<'a> {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) input: ParseStream<'a>,
    pub(crate) mistakes: &'a mut Mistakes,
    /// The token read last, to point at when the table ends too early.
    pub(crate) last: Span,
}

impl Reader<'_> {
    /// Goes on behind the next semicolon, or before what can only be an entry,
    /// if that is not the one that began at `start`.
    pub(crate) fn skip(&mut self, start: Cursor<'_>) {
        while self.input.cursor() == start || !ahead::is_entry(self.vocabulary, self.input) {
            match self.next() {
                Some(TokenTree::Punct(punct)) if punct.as_char() == ';' => return,
                Some(_) => {}
                None => return,
            }
        }
    }

    pub(crate) fn next(&mut self) -> Option<TokenTree> {
        self.take::<TokenTree>().ok()
    }

    pub(crate) fn take<T: Parse>(&mut self) -> syn::Result<T> {
        let next = self.input.cursor().token_tree();
        let token = self.input.parse::<T>()?;
        if let Some((next, _)) = next {
            self.last = next.span();
        }
        Ok(token)
    }

    /// A name may be a keyword here, so that it can be refused with a reason.
    pub(crate) fn take_name(&mut self) -> syn::Result<Ident> {
        let name = self.input.call(Ident::parse_any)?;
        self.last = name.span();
        Ok(name)
    }

    pub(crate) fn expected(&self, rule: impl Display) -> Error {
        let found = ahead::found(self.input);
        Error::new(self.here(), format!("{rule}, found {found}"))
    }

    /// Where the next token is, or the last one when there is none.
    pub(crate) fn here(&self) -> Span {
        match self.input.cursor().token_tree() {
            Some((TokenTree::Group(group), _)) => group.span_open(),
            Some((token, _)) => token.span(),
            None => self.last,
        }
    }
}
