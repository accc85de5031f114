//! Where tokens of the expansion are located, and how they resolve.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{Ident, Path};

/// Tokens with another location, which resolve as before.
pub(super) fn located_at(tokens: TokenStream, span: Span) -> TokenStream {
    let tokens = tokens.into_iter().map(|mut token| {
        token.set_span(token.span().located_at(span));
        token
    });
    tokens.collect()
}

/// A path with its location, but resolved as tokens of the macro, so that lints about its form
/// are not reported for each of its uses. `$crate` resolves as before.
pub(super) fn from_macro(path: &Path) -> TokenStream {
    let tokens = path.to_token_stream().into_iter().map(|mut token| {
        if token.to_string() != "$crate" {
            token.set_span(token.span().resolved_at(Span::call_site()));
        }
        token
    });
    tokens.collect()
}

/// A name as a token of the macro, so that lints about its uses, such as `deprecated`, are not
/// reported.
pub(super) fn located_at_macro(name: &Ident) -> Ident {
    let at = Span::call_site().located_at(Span::mixed_site());
    if name == "gen" {
        // Tokens of the macro have edition 2024, where this is a keyword.
        return Ident::new_raw("gen", at);
    }
    let mut name = name.clone();
    name.set_span(at);
    name
}
