//! The lints that the expansion allows: only those that the table breaks. An `allow` is an error
//! in a crate that forbids its lint.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Attribute, Ident};

use crate::valid::{Registry, Row};

/// `#[allow(deprecated)]`, if an attribute of the table deprecates something, or allows it.
pub(super) fn deprecated(registry: &Registry) -> Option<TokenStream> {
    let of_rows = registry.rows.iter().flat_map(Row::attributes);
    let has_word = |attribute: &Attribute| {
        let tokens = attribute.to_token_stream().to_string();
        !attribute.path().is_ident("doc") && tokens.contains("deprecated")
    };
    let mut attributes = registry.attributes.iter().chain(of_rows);
    attributes
        .any(has_word)
        .then(|| quote!(#[allow(deprecated)]))
}

/// The lints that the names of the enum and its variants break.
pub(super) fn of_variants(registry: &Registry) -> Option<TokenStream> {
    let names = registry.rows.iter().map(Row::name);
    let variants: Vec<String> = names.map(|name| name.unraw().to_string()).collect();
    let has = |is: fn(&String) -> bool| variants.iter().any(is);
    let is_snake_case = registry.name.to_string().contains('_')
        || has(|name| name.contains('_') || name.starts_with(char::is_lowercase));
    let snake_case = is_snake_case.then(|| quote!(non_camel_case_types,));
    // Clippy compares only names in camel case.
    let is_camel_case = has(|name| name.contains(char::is_lowercase));
    let camel_case = is_camel_case.then(|| quote!(clippy::enum_variant_names));
    // Clippy takes the enum for the user's, since its keyword has the location of its name.
    let is_acronym =
        has(|name| name.len() > 2 && !name.contains(|c: char| c == '_' || c.is_lowercase()));
    let acronym = is_acronym.then(|| quote!(clippy::upper_case_acronyms,));
    let lints = quote!(#acronym #snake_case #camel_case);
    (!lints.is_empty()).then(|| quote!(#[allow(#lints)]))
}

/// The lint that the aliases, which are constants, break.
pub(super) fn of_aliases(registry: &Registry) -> Option<TokenStream> {
    let has_lower_case = |alias: &Ident| alias.to_string().contains(char::is_lowercase);
    let mut aliases = registry.defined().flat_map(|row| &row.aliases);
    aliases
        .any(has_lower_case)
        .then(|| quote!(#[allow(non_upper_case_globals)]))
}
