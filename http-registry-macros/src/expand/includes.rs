//! Expands the includes of a table: its parts, the conversions, and the checks that the compiler
//! evaluates, because the macro does not know the included types.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Ident;

use super::names;
use super::rows::new_row;
use super::span::{from_macro, located_at, located_at_macro};
use crate::valid::{Defined, Include, Included, Registry, Row, Value};

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
pub(super) fn alias_of(part: usize) -> Ident {
    format_ident!("__Included{part}")
}

/// The data of a table with includes, part by part.
pub(super) fn joined(registry: &Registry, parts: &[Part<'_>]) -> TokenStream {
    let (library, ty) = (&registry.library, &registry.name);
    let (module, registered) = names(registry);
    let starts = parts.len() + 1;
    let parts = parts.iter().enumerate().map(|(at, part)| match part {
        Part::Rows(rows) => {
            let names = rows.iter().map(|row| located_at_macro(&row.name));
            let rows = rows.iter().map(|row| new_row(row, registry));
            quote! {{
                make: ::core::convert::identity;
                registry: "";
                values: &[#(#ty::#names),*];
                rows: &[#(#rows),*];
                except: |__row| false;
            }}
        }
        Part::Include(include) => {
            let (name, alias, registry) = (&include.name, alias_of(at), include.registry());
            let entries = quote!(<#alias as #library::#registered>::ENTRIES);
            let len = quote!(#library::__private::count(#entries));
            let rows = quote!(&#library::__private::#module::rows::<{ #len }>(#entries));
            let (value, its_name) = (quote!(__row.value), quote!(__row.name));
            let is_excepted = is_listed(&include.except, &value, &its_name);
            quote! {{
                make: #ty::#name;
                registry: #registry;
                values: <#alias as #library::#registered>::ALL;
                rows: #rows;
                except: |__row| #is_excepted;
            }}
        }
    });
    quote!(#library::__joined! { #ty #starts; #(#parts)* })
}

/// Aliases for the path of an included type, and for the type after the check that it is a
/// registry. If it is not, the user gets a single error, at the path: the second alias then has no
/// type and causes no other errors.
pub(super) fn checked(registry: &Registry, include: &Include, part: usize) -> TokenStream {
    let library = &registry.library;
    let path = from_macro(&include.path);
    // The whole bound has one location: which part of it is reported depends on the compiler.
    let span = include.registry_span();
    let (module, ..) = names(registry);
    let module = located_at(quote!(#module), span);
    let written = format_ident!("__Path{part}", span = span);
    let alias = alias_of(part);
    let bound = quote_spanned! {span=>
        <#written as #library::__private::CheckedInclude<{
            <#written as #library::__private::#module::Includable>::IS_REGISTRY
        }>>::Registry
    };
    quote! {
        type #written = #path;
        type #alias = #bound;
    }
}

/// Assertions that no value is in two parts, and that each excepted value is in another
/// part. They are evaluated by the compiler, since the macro does not know the included types.
pub(super) fn checks(registry: &Registry, parts: &[Part<'_>]) -> TokenStream {
    let library = &registry.library;
    let (module, ..) = names(registry);
    let module = quote!(#library::__private::#module);
    let (duplicates, values) = if registry.vocabulary.has_codes {
        (quote!(#module::duplicates(&CODES)), quote!(&TEXTS))
    } else {
        (quote!(BY_TOKEN.duplicates(&TOKENS)), quote!(&TOKENS))
    };
    let mut checks = quote! {
        const CLASHES: &#library::__private::Clashes<__Row> = &#library::__private::Clashes {
            parts: __PARTS,
            first_positions: &__FIRST_POSITIONS,
            values: #values,
            duplicates: &#duplicates,
        };
    };
    for (at, part) in parts.iter().enumerate() {
        match part {
            Part::Rows(rows) => checks.extend(rows.iter().enumerate().map(
                |(index, row)| quote_spanned!(row.span=> const _: () = CLASHES.assert_row(#at, #index);),
            )),
            Part::Include(include) => {
                let span = include.registry_span();
                checks.extend(quote_spanned!(span=> const _: () = CLASHES.assert_include(#at);));
                let name = include.registry();
                for Included { value, span } in include.flags.iter().flat_map(|(_, values)| values)
                {
                    let text = value.text();
                    let message = format!("{text} is not in `{name}`; remove it from the flag");
                    let is_included = quote!(#module::contains(__PARTS[#at].rows, #value));
                    checks.extend(check(&is_included, &message, *span));
                }
                for Included { value, span } in &include.except {
                    let text = value.text();
                    let message = format!(
                        "{text} is in `{name}` and in no other part of the table; add a row for it, \
                         or remove it from `except`"
                    );
                    let is_lost = quote!(#module::is_lost(__PARTS[#at].rows, ROWS, #value));
                    checks.extend(check(&quote!(!#is_lost), &message, *span));
                }
            }
        }
    }
    checks
}

/// An assertion at the token that its error is about.
fn check(condition: &TokenStream, message: &str, span: Span) -> TokenStream {
    quote_spanned!(span=> const _: () = ::core::assert!(#condition, #message);)
}

/// Whether a value of an included registry, or else its name, is one of those that the table lists.
pub(super) fn is_listed(
    listed: &[Included],
    value: &TokenStream,
    name: &TokenStream,
) -> TokenStream {
    let literals = listed.iter().map(|it| match &it.value {
        Value::Code(code) => Literal::u16_suffixed(*code),
        Value::Token(token) => Literal::byte_string(token.as_bytes()),
    });
    let literals = quote!(#(#literals)|*);
    match listed.first().map(|it| &it.value) {
        None => quote!(false),
        Some(Value::Code(_)) => quote!(::core::matches!(#value, #literals)),
        // The macro does not know whether a name is the token.
        Some(Value::Token(_)) => quote! {
            (::core::matches!(#value.as_bytes(), #literals)
                || ::core::matches!(#name.as_bytes(), #literals))
        },
    }
}

/// The conversions from an included registry, and back.
pub(super) fn conversions(registry: &Registry, include: &Include) -> TokenStream {
    let (library, ty) = (&registry.library, &registry.name);
    let name = &include.name;
    let path = from_macro(&include.path);
    let call = format_ident!("__included_{}", registry.vocabulary.macro_name);
    let except = (!include.except.is_empty()).then(|| quote!(, except));
    let call = quote!(#library::#call! { #ty #name #path #except });
    located_at(call, include.registry_span())
}
