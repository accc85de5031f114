//! The mistakes found in a table, collected so that one run reports them all.

use std::fmt::Display;
use std::ops::Deref;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote_spanned};

/// Where a token of the table is, or several in a row.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) start: Span,
    pub(crate) end: Span,
    /// How many tokens are before it. Stable Rust has no other way to tell which
    /// of two spans comes first.
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

    /// From the beginning of this place to the end of another.
    pub(crate) fn to(self, end: Place) -> Self {
        Place {
            end: end.end,
            ..self
        }
    }
}

/// A part of the table, and where it is.
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

/// What is wrong at a place, in one lower-case sentence: what was expected, what
/// was found, and what to write where that is known.
pub(crate) struct Mistake {
    pub(crate) place: Place,
    pub(crate) message: String,
    /// Where the first of two is, for a mistake that is to have two of something.
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

    /// The errors that the compiler shows. A macro on stable Rust has no notes, so
    /// the first of two places is an error of its own.
    pub(crate) fn errors(&self) -> impl Iterator<Item = (Place, &str)> {
        let first = self.first.map(|first| (first, "first used here"));
        [(self.place, self.message.as_str())]
            .into_iter()
            .chain(first)
    }

    /// No `::core::` before the name: the author's tokens are of the author's
    /// edition, and in that of 2015 there would be no such path. With spans of the
    /// macro's own, the compiler would add a note to each error.
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

    /// Notes that something is in two places where it belongs in one.
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

    /// In the order of the text. Reading a table and checking it find mistakes at
    /// different times.
    pub(crate) fn in_order(mut self) -> Vec<Mistake> {
        self.0.sort_by_key(|mistake| mistake.place.order);
        self.0
    }
}
