//! Collects the mistakes in a table, so that one run of the compiler reports all of them.

use std::fmt::Display;
use std::ops::Deref;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote_spanned};

/// The location of one or more consecutive tokens of the table.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) start: Span,
    pub(crate) end: Span,
    /// The number of tokens before it: spans cannot be compared on stable Rust.
    pub(crate) order: usize,
}

impl Place {
    pub(crate) fn new(span: Span, order: usize) -> Self {
        Place {
            start: span,
            end: span,
            order,
        }
    }

    /// The place from the beginning of this one to the end of another.
    pub(crate) fn to(self, end: Place) -> Self {
        Place {
            end: end.end,
            ..self
        }
    }
}

/// A part of the table, with its place.
#[derive(Clone)]
pub(crate) struct Placed<T> {
    pub(crate) part: T,
    pub(crate) place: Place,
}

impl<T> Deref for Placed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.part
    }
}

/// A mistake in a table. The message is one lower-case sentence: what was expected, what was
/// found, and what to write instead where that is known.
pub(crate) struct Mistake {
    pub(crate) place: Place,
    pub(crate) message: String,
    /// The place of the first use, if the mistake is that something is used twice.
    pub(crate) first: Option<Place>,
}

pub(crate) type Result<T> = std::result::Result<T, Mistake>;

impl Mistake {
    pub(crate) fn new(place: Place, message: impl Display) -> Self {
        Mistake {
            place,
            message: message.to_string(),
            first: None,
        }
    }

    /// The errors that the compiler shows. A first use is an error as well, since macros
    /// cannot emit notes on stable Rust.
    pub(crate) fn errors(&self) -> impl Iterator<Item = (Place, &str)> {
        let first = self.first.map(|first| (first, "first used here"));
        [(self.place, self.message.as_str())]
            .into_iter()
            .chain(first)
    }

    /// The name has no `::core::` before it: its span has the edition of the user's crate, and
    /// in edition 2015 that path would not resolve. With a span of this crate, the compiler
    /// would add a note to each error.
    pub(crate) fn to_compile_error(&self) -> TokenStream {
        let errors = self.errors().map(|(Place { start, end, .. }, message)| {
            let name = Ident::new("compile_error", start).into_token_stream();
            let call = quote_spanned!(end=> !{ #message });
            name.into_iter().chain(call).collect::<TokenStream>()
        });
        errors.collect()
    }
}

#[derive(Default)]
pub(crate) struct Mistakes(Vec<Mistake>);

impl Mistakes {
    pub(crate) fn add(&mut self, place: Place, message: impl Display) {
        self.push(Mistake::new(place, message));
    }

    /// Adds the mistake that something is used twice.
    pub(crate) fn add_twice(&mut self, first: Place, second: Place, message: impl Display) {
        self.push(Mistake {
            first: Some(first),
            ..Mistake::new(second, message)
        });
    }

    pub(crate) fn push(&mut self, mistake: Mistake) {
        self.0.push(mistake);
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The mistakes in the order of the text. Reading and checking a table find them in another
    /// order.
    pub(crate) fn in_order(mut self) -> Vec<Mistake> {
        self.0.sort_by_key(|mistake| mistake.place.order);
        self.0
    }
}
