//! Expands the rows of a table into arguments for the library's macros.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;
use syn::ext::IdentExt;

use super::span::located_at_macro;
use crate::valid::{Defined, Reference, Registry};

/// The data of a table without includes.
pub(super) fn rows(registry: &Registry) -> TokenStream {
    let ty = &registry.name;
    let len = registry.rows.len();
    let names = registry.defined().map(|row| located_at_macro(&row.name));
    let rows = registry.defined().map(|row| new_row(row, registry));
    quote! {
        const LEN: ::core::primitive::usize = #len;
        static ALL: [#ty; LEN] = [#(#ty::#names),*];
        const ROWS: &[__Row; LEN] = &[#(#rows),*];
    }
}

/// `__Row { value: 404, name: "NOT_FOUND", phrase: "Not Found", … }`
///
/// The library's macros import `__Row` and the other names that start with `__`. With full
/// paths, an expansion would mostly consist of paths.
pub(super) fn new_row(row: &Defined, registry: &Registry) -> TokenStream {
    let (value, description) = (&row.value, &row.description);
    let (phrase, phrase_aliases) = (&row.phrase, &row.phrase_aliases);
    let name = row.name.unraw().to_string();
    let references = row.references.iter().map(reference);
    let flags = row.flags.iter().map(|flag| {
        let name = Ident::new(flag.name, Span::call_site());
        quote!(#name: true,)
    });
    let flags = if row.flags.len() < registry.vocabulary.flags.len() {
        quote!(__Flags { #(#flags)* ..__Flags::NONE })
    } else {
        quote!(__Flags { #(#flags)* })
    };
    let aliases = row.aliases.iter().map(|alias| alias.unraw().to_string());
    let phrases = quote!(phrase: #phrase, phrase_aliases: &[#(#phrase_aliases),*],);
    let phrases = registry.vocabulary.has_codes.then_some(phrases);
    quote! {
        __Row {
            value: #value,
            name: #name,
            aliases: &[#(#aliases),*],
            #phrases
            description: #description,
            references: &[#(#references),*],
            flags: #flags,
        }
    }
}

/// `__Reference::Rfc { … }` or `__Reference::Url("…")`
fn reference(reference: &Reference) -> TokenStream {
    match reference {
        Reference::Rfc { number, section } => {
            let some = section.as_ref().map(|section| quote!(__Some(#section)));
            let section = some.unwrap_or_else(|| quote!(__None));
            quote!(__Reference::Rfc { number: #number, section: #section })
        }
        Reference::Url(url) => quote!(__Reference::Url(#url)),
    }
}
