//! The data of a table, as arguments for the library's macros.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::Ident;
use syn::ext::IdentExt;

use super::span::located_at_macro;
use super::{has_codes, joins, names};
use crate::valid::{Defined, Include, Reference, Registry, Row, Value};

/// A part of a table: consecutive rows that define something, or an include.
pub(super) enum Part<'a> {
    Rows(Vec<&'a Defined>),
    Include(&'a Include),
}

pub(super) fn parts(registry: &Registry) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    for row in &registry.rows {
        match (row, parts.last_mut()) {
            (Row::Defined(row), Some(Part::Rows(rows))) => rows.push(row),
            (Row::Defined(row), _) => parts.push(Part::Rows(vec![row])),
            (Row::Include(include), _) => parts.push(Part::Include(include)),
        }
    }
    parts
}

/// The alias for the included type of a part.
pub(super) fn included(part: usize) -> Ident {
    format_ident!("__Included{part}")
}

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

/// The data of a table with includes, part by part.
pub(super) fn joined(registry: &Registry, parts: &[Part<'_>]) -> TokenStream {
    let Registry {
        library, name: ty, ..
    } = registry;
    let (module, registered) = names(registry);
    let len = parts.len();
    let parts = parts.iter().enumerate().map(|(at, part)| match part {
        Part::Rows(rows) => {
            let names = rows.iter().map(|row| located_at_macro(&row.name));
            let rows = rows.iter().map(|row| new_row(row, registry));
            quote! {{
                make: ::core::convert::identity;
                registry: "";
                values: &[#(#ty::#names),*];
                rows: &[#(#rows),*];
                kept: &[];
            }}
        }
        Part::Include(include) => {
            let (name, alias, registry) = (&include.name, included(at), include.registry());
            let entries = quote!(<#alias as #library::#registered>::ENTRIES);
            let len = quote!(#library::__private::count(#entries));
            let rows = quote!(&#library::__private::#module::rows::<{ #len }>(#entries));
            let except = include.except.iter().map(|except| literal(&except.value));
            let kept = if include.except.is_empty() {
                quote!(&[])
            } else {
                quote! {
                    &#library::__private::#module::kept::<{ #len }>(#rows, &[#(#except),*])
                }
            };
            quote! {{
                make: #ty::#name;
                registry: #registry;
                values: <#alias as #library::#registered>::ALL;
                rows: #rows;
                kept: #kept;
            }}
        }
    });
    quote!(#library::__joined! { #ty #len; #(#parts)* })
}

/// `__Row::new(404, "NOT_FOUND", "Not Found", …)`
///
/// The library's macros import `__Row` and the other names that start with `__`. With whole
/// paths, an expansion would consist mostly of paths.
fn new_row(row: &Defined, registry: &Registry) -> TokenStream {
    let Defined {
        phrase,
        phrase_aliases,
        description,
        ..
    } = row;
    let name = row.name.unraw().to_string();
    let references = row.references.iter().map(reference);
    let references = quote!(&[#(#references),*]);
    let flags = row.flags.iter().map(|flag| {
        let name = Ident::new(flag.name, Span::call_site());
        quote!(#name: true,)
    });
    let flags = if row.flags.len() < registry.vocabulary.flags.len() {
        quote!(__Flags { #(#flags)* ..__Flags::NONE })
    } else {
        quote!(__Flags { #(#flags)* })
    };
    let new = match &row.value {
        Value::Code(code) => {
            quote!(__Row::new(#code, #name, #phrase, #description, #references, #flags))
        }
        Value::Token(token) => {
            quote!(__Row::new(#token, #name, #description, #references, #flags))
        }
    };
    let aliases = row.aliases.iter().map(|alias| alias.unraw().to_string());
    let aliases = quote!(&[#(#aliases),*]);
    let phrases = (registry.vocabulary.has_codes).then(|| quote!(, &[#(#phrase_aliases),*]));
    let has_aliases = !row.aliases.is_empty() || !phrase_aliases.is_empty();
    let with = has_aliases.then(|| quote!(.with(#aliases #phrases)));
    quote!(#new #with)
}

/// `__Reference::Rfc { … }` or `__Reference::Url("…")`
fn reference(reference: &Reference) -> TokenStream {
    match reference {
        Reference::Rfc {
            number,
            section: Some(section),
        } => quote!(__Reference::Rfc { number: #number, section: __Some(#section) }),
        Reference::Rfc {
            number,
            section: None,
        } => quote!(__Reference::Rfc { number: #number, section: __None }),
        Reference::Url(url) => quote!(__Reference::Url(#url)),
    }
}

/// A code or a token as a literal.
pub(super) fn literal(value: &Value) -> TokenStream {
    match value {
        Value::Code(code) => quote!(#code),
        Value::Token(token) => quote!(#token),
    }
}

/// An expression for the code of `__status`.
pub(super) fn value(registry: &Registry, parts: &[Part<'_>]) -> TokenStream {
    if has_codes(registry) {
        return quote!(__status as ::core::primitive::u16);
    }
    let ty = &registry.name;
    let arms = parts.iter().enumerate().map(|(at, part)| match part {
        Part::Rows(rows) => {
            let arms = rows.iter().map(|row| {
                let (name, code) = (located_at_macro(&row.name), literal(&row.value));
                quote!(#ty::#name => #code,)
            });
            quote!(#(#arms)*)
        }
        Part::Include(include) => {
            let (name, alias) = (&include.name, included(at));
            quote!(#ty::#name(__status) => <#alias>::value(__status),)
        }
    });
    quote!(match __status { #(#arms)* })
}

/// An expression for the position of `__method` in `ALL`.
pub(super) fn index(registry: &Registry, parts: &[Part<'_>]) -> TokenStream {
    if !joins(registry) && !registry.rows.is_empty() {
        return quote!(__method as ::core::primitive::usize);
    }
    let Registry {
        library, name: ty, ..
    } = registry;
    let arms = parts.iter().enumerate().map(|(at, part)| match part {
        Part::Rows(rows) => {
            let arms = rows.iter().enumerate().map(|(index, row)| {
                let name = located_at_macro(&row.name);
                quote!(#ty::#name => __FIRST_POSITIONS[#at] + #index,)
            });
            quote!(#(#arms)*)
        }
        Part::Include(include) => {
            let (name, alias) = (&include.name, included(at));
            let index = quote!(<#alias>::index(__method));
            if include.except.is_empty() {
                return quote!(#ty::#name(__method) => __FIRST_POSITIONS[#at] + #index,);
            }
            let rows = quote!(<#alias as #library::RegisteredMethod>::ENTRIES);
            quote! {
                #ty::#name(__method) => {
                    static __POSITIONS:
                        [::core::primitive::usize; #library::__private::count(#rows)] =
                        #library::__private::method::positions(
                            &__PARTS[#at], __FIRST_POSITIONS[#at], ROWS
                        );
                    *#library::__private::at(&__POSITIONS, #index)
                }
            }
        }
    });
    quote!(match __method { #(#arms)* })
}
