//! Checks of the included types, which the compiler evaluates.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

use super::data::{Part, included, literal};
use super::names;
use super::span::{from_macro, located_at};
use crate::valid::{Include, Registry, Value};

/// Aliases for the path of an included type, and for the type after the check that it is a registry.
/// If it is not, that is one error, at the path: the second alias has no type then, and so causes
/// no others.
pub(super) fn checked(registry: &Registry, include: &Include, part: usize) -> TokenStream {
    let library = &registry.library;
    let path = from_macro(&include.path);
    // The whole bound has one location: which part of it is reported depends on the compiler.
    let at = include.registry_span();
    let (module, ..) = names(registry);
    let module = located_at(quote!(#module), at);
    let written = format_ident!("__Path{part}", span = at);
    let alias = included(part);
    let bound = quote_spanned! {at=>
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
    let (duplicates, values, excepted_from) = if registry.vocabulary.has_codes {
        let duplicates = quote!(#module::duplicates(&CODES));
        (duplicates, quote!(&CODES), quote!(&CODES))
    } else {
        let duplicates = quote!(BY_TOKEN.duplicates(&TOKENS));
        (duplicates, quote!(&TOKENS), quote!(ROWS))
    };
    let mut checks = quote! {
        const CLASHES: &#library::__private::Clashes<__Row> = &#library::__private::Clashes {
            parts: __PARTS,
            first_positions: &__FIRST_POSITIONS,
            duplicates: &#duplicates,
        };
    };
    for (at, part) in parts.iter().enumerate() {
        // Each call has the location of the token that its error is about.
        match part {
            Part::Rows(rows) => checks.extend(rows.iter().enumerate().map(|(index, row)| {
                let text = match &row.value {
                    Value::Code(code) => code.to_string(),
                    Value::Token(token) => token.clone(),
                };
                quote_spanned!(row.span=> const _: () = CLASHES.assert_own_row(#at, #index, #text);)
            })),
            Part::Include(include) => {
                checks.extend(quote_spanned! {include.registry_span()=>
                    const _: () = {
                        use #module::assert_include;
                        assert_include(CLASHES, #values, #at)
                    };
                });
                checks.extend(include.except.iter().map(|except| {
                    let value = literal(&except.value);
                    quote_spanned! {except.span=>
                        const _: () = {
                            use #module::assert_except;
                            assert_except(&__PARTS[#at], #excepted_from, #value)
                        };
                    }
                }));
            }
        }
    }
    checks
}
