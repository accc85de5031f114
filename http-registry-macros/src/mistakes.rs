//! Collects the mistakes in a table, so that one run of the compiler reports all of them. A
//! message is one lower-case sentence: what was expected, what was found, and what to write
//! instead where that is known.

use std::collections::HashMap;
use std::fmt::Display;
use std::hash::Hash;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Error;

#[derive(Default)]
pub(crate) struct Mistakes {
    /// The number of the current row.
    row: usize,
    /// Each with the number of its row.
    errors: Vec<(usize, Error)>,
}

impl Mistakes {
    /// The mistakes that follow are in this row. Row 0 is the enum header.
    pub(crate) fn in_row(&mut self, row: usize) {
        self.row = row;
    }

    pub(crate) fn add(&mut self, span: Span, message: impl Display) {
        self.errors.push((self.row, Error::new(span, message)));
    }

    /// Adds a mistake that consists of several tokens.
    pub(crate) fn add_over(&mut self, tokens: impl ToTokens, message: impl Display) {
        let error = Error::new_spanned(tokens, message);
        self.errors.push((self.row, error));
    }

    /// Adds a use to those before, and returns whether it is the first one. Otherwise, that is a
    /// mistake.
    pub(crate) fn once<K: Eq + Hash>(
        &mut self,
        uses: &mut HashMap<K, Span>,
        key: K,
        span: Span,
        message: impl Display,
    ) -> bool {
        if let Some(first) = uses.get(&key) {
            self.add_twice(*first, span, message);
            return false;
        }
        uses.insert(key, span);
        true
    }

    /// Adds the mistake that something is used twice. The first use is an error as well, since
    /// macros cannot emit notes on stable Rust.
    pub(crate) fn add_twice(&mut self, first: Span, second: Span, message: impl Display) {
        let mut error = Error::new(second, message);
        error.combine(Error::new(first, "first used here"));
        self.errors.push((self.row, error));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    /// The errors in the order of the text. Reading and checking a row find them in another
    /// order. Before Rust 1.88, spans have no position, so only the rows are in order.
    pub(crate) fn in_order(mut self) -> Vec<Error> {
        self.errors
            .sort_by_key(|(row, error)| (*row, first_span(error).start()));
        self.errors.into_iter().map(|(_, error)| error).collect()
    }
}

/// The location of the first token of an error.
fn first_span(error: &Error) -> Span {
    let first = error.to_compile_error().into_iter().next();
    first.map_or_else(Span::call_site, |token| token.span())
}

/// The error as the compiler prints it. In edition 2015, the `::core::` that `syn` writes would
/// not resolve.
pub(crate) fn to_compile_errors(error: Error) -> TokenStream {
    let is_name = |token: &TokenTree| token.to_string() == "compile_error";
    let errors = error.into_iter().flat_map(|error| {
        let tokens = error.to_compile_error().into_iter();
        tokens.skip_while(move |token| !is_name(token))
    });
    errors.collect()
}
