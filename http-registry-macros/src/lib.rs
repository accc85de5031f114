//! The procedural macros behind [`http-registry`], which generate enums from tables of HTTP
//! status codes or methods.
//!
//! Depend on `http-registry` and use `http_registry::status_codes!` and
//! `http_registry::methods!`, which call the two macros of this crate with the path of the
//! library, as a leading `crate = path;`. Without it, the path is `::http_registry`.
//!
//! A table goes through three stages:
//!
//! 1. `parse` reads it into the `ast`.
//! 2. `check` turns it into a `valid` registry and collects the mistakes. `rules` contains a
//!    function for each kind of token; `attributes` and `derives` check the user's attributes.
//! 3. `expand` generates the code, and `docs` the documentation in it.
//!
//! `vocabulary` contains the differences between status codes and methods, and `mistakes`
//! collects the errors.
//!
//! [`http-registry`]: https://docs.rs/http-registry

mod ast;
mod attributes;
mod check;
mod derives;
mod docs;
mod expand;
#[cfg(test)]
mod messages;
mod mistakes;
mod parse;
#[cfg(test)]
mod properties;
mod rules;
mod valid;
mod vocabulary;

use proc_macro2::TokenStream;
use syn::Error;

use crate::mistakes::Mistakes;
use crate::vocabulary::{METHODS, STATUS_CODES, Vocabulary};

/// Defines an enum of HTTP status codes from a table.
///
/// `http_registry::status_codes!` is this macro with the path of the library filled in.
/// Its documentation describes the table and the generated type.
#[proc_macro]
pub fn status_codes(table: proc_macro::TokenStream) -> proc_macro::TokenStream {
    define(&STATUS_CODES, table.into()).into()
}

/// Defines an enum of HTTP methods from a table.
///
/// `http_registry::methods!` is this macro with the path of the library filled in. Its
/// documentation describes the table and the generated type.
#[proc_macro]
pub fn methods(table: proc_macro::TokenStream) -> proc_macro::TokenStream {
    define(&METHODS, table.into()).into()
}

fn define(vocabulary: &'static Vocabulary, table: TokenStream) -> TokenStream {
    let (definition, errors) = translate(vocabulary, table);
    let errors = errors.into_iter().map(mistakes::to_compile_errors);
    quote::quote!(#(#errors)* #definition)
}

/// Returns the definition and the errors, in the order of the text. A table with mistakes is
/// still defined, so that uses of its names elsewhere are not errors as well.
fn translate(
    vocabulary: &'static Vocabulary,
    table: TokenStream,
) -> (Option<TokenStream>, Vec<Error>) {
    let mut mistakes = Mistakes::default();
    let table = parse::parse(vocabulary, table, &mut mistakes);
    let definition = table.map(|table| {
        let registry = check::check(vocabulary, table, &mut mistakes);
        expand::expand(&registry, !mistakes.is_empty())
    });
    (definition, mistakes.in_order())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_come_before_the_definition() {
        let table = "200 OK \"OK\" \"Fine.\" RFC9110 cachable;";
        let expansion = define(&STATUS_CODES, table.parse().unwrap()).to_string();
        // In edition 2015, `::core::compile_error!` would not resolve.
        let error = expansion.starts_with("compile_error ! { \"unknown flag `cachable`");
        assert!(
            error && expansion.contains("pub enum StatusCode"),
            "{expansion}"
        );
    }
}
