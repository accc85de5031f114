//! The procedural macros behind [`http-registry`]: a table of HTTP status
//! codes or methods in, a type out.
//!
//! Depend on `http-registry` and use `http_registry::status_codes!` and
//! `http_registry::methods!`, which call the two macros of this crate and tell
//! them where the run-time types are. Called straight from here, they look for
//! them at `::http_registry`, or where a leading `crate = path;` says.
//!
//! A table goes through three stages, one file each: what is written (`ast`),
//! whether it is right (`valid`, with `rules` for single literals), and what it
//! becomes (`expand`, with `docs` for the generated documentation).
//!
//! [`http-registry`]: https://docs.rs/http-registry

mod ast;
mod docs;
mod expand;
mod mistake;
mod rules;
mod valid;
mod vocabulary;

use proc_macro2::TokenStream;

use crate::vocabulary::Vocabulary;

/// Defines an enum of HTTP status codes from a table.
///
/// See `http_registry::status_codes!`, which is this macro with the path of
/// its run-time types filled in, for the language of the table and for what
/// the type offers.
#[proc_macro]
pub fn status_codes(table: proc_macro::TokenStream) -> proc_macro::TokenStream {
    define(Vocabulary::StatusCodes, table.into()).into()
}

/// Defines an enum of HTTP methods from a table.
///
/// See `http_registry::methods!`, which is this macro with the path of its
/// run-time types filled in, for the language of the table and for what the
/// type offers.
#[proc_macro]
pub fn methods(table: proc_macro::TokenStream) -> proc_macro::TokenStream {
    define(Vocabulary::Methods, table.into()).into()
}

fn define(vocabulary: Vocabulary, table: TokenStream) -> TokenStream {
    let mut mistakes = mistake::Mistakes::default();
    let registry = ast::parse(vocabulary, table, &mut mistakes)
        .map(|table| valid::check(vocabulary, table, &mut mistakes));
    // A table with mistakes still becomes a type, so that what names its
    // entries elsewhere does not turn into mistakes of its own.
    let definition = registry.map(|registry| expand::expand(&registry, mistakes.is_empty()));
    let mistakes = mistakes.into_compile_errors();
    quote::quote!(#mistakes #definition)
}
