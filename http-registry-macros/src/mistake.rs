//! The mistakes found in a table, collected so that one run reports them all.

use std::fmt::Display;

use proc_macro2::Span;
use syn::Error;

#[derive(Default)]
pub(crate) struct Mistakes {
    /// The number of the entry that is looked at, from 1; 0 is the head.
    pub(crate) entry: usize,
    found: Vec<(usize, Error)>,
}

impl Mistakes {
    /// Notes a mistake at a token. The message is one lower-case sentence: the
    /// rule, what was found, and what to write instead where that is known.
    pub(crate) fn add(&mut self, at: Span, message: impl Display) {
        self.push(Error::new(at, message));
    }

    /// Notes that `what` stands in two places where it belongs in one: an error
    /// at the second, and one that shows the first, as a macro on stable Rust
    /// has no notes.
    pub(crate) fn add_twice(
        &mut self,
        first: Span,
        second: Span,
        what: impl Display,
        message: impl Display,
    ) {
        let mut mistake = Error::new(second, message);
        mistake.combine(Error::new(first, format!("{what} stands here first")));
        self.push(mistake);
    }

    pub(crate) fn push(&mut self, mistake: Error) {
        self.found.push((self.entry, mistake));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// In the order of the table, which a mistake of reading and one of meaning
    /// are not found in.
    pub(crate) fn into_errors(mut self) -> impl Iterator<Item = Error> {
        self.found.sort_by_key(|(entry, _)| *entry);
        self.found.into_iter().map(|(_, error)| error)
    }
}
