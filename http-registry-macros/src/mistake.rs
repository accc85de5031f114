//! The mistakes found in a table, collected so that one run reports them all.

use std::fmt::Display;

use proc_macro2::{Span, TokenStream};
use syn::Error;

#[derive(Default)]
pub(crate) struct Mistakes(Option<Error>);

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
        self.add(second, message);
        self.add(first, format!("{what} stands here first"));
    }

    pub(crate) fn push(&mut self, error: Error) {
        match &mut self.0 {
            Some(all) => all.combine(error),
            None => self.0 = Some(error),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    pub(crate) fn into_compile_errors(self) -> TokenStream {
        self.0.map(|all| all.to_compile_error()).unwrap_or_default()
    }
}
