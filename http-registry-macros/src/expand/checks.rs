//! Checks of the included types, which the compiler evaluates.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::{Ident, Path};

use super::data::{Part, included, literal};
use super::names;
use super::span::from_macro;
use crate::valid::{Include, Registry, Value};
use crate::vocabulary::Vocabulary;

/// The tree of an included type, and aliases for its path and for the type. That the type is not
/// a registry, or includes this one, is one error, at the path. The last alias has no type then,
/// and so causes no others.
pub(super) fn checked(
    registry: &Registry,
    include: &Include,
    part: usize,
) -> (TokenStream, TokenStream) {
    let library = &registry.library;
    let path = from_macro(&include.path);
    // The whole bound has one location: which part of it is reported depends on the compiler.
    let at = include.registry_span();
    let written = format_ident!("__Path{part}", span = at);
    let registered = format_ident!("__Registry{part}", span = at);
    let checked = included(part);
    let module = match registry.vocabulary {
        Vocabulary::StatusCodes => quote_spanned!(at=> status),
        Vocabulary::Methods => quote_spanned!(at=> method),
    };
    let is_registry =
        quote_spanned!(at=> <#written as #library::__private::#module::Includable>::IS_REGISTRY);
    let tree = quote_spanned!(at=> <#registered>::__tree());
    let checked_include = |ty, check| {
        quote_spanned! {at=>
            <#ty as #library::__private::CheckedInclude<{ #check }>>::Registry
        }
    };
    let registry = checked_include(&written, &is_registry);
    let finite = checked_include(&registered, &quote_spanned!(at=> #tree.assert_finite()));
    let import = import_of_module(&include.path);
    let aliases = quote! {
        #import
        type #written = #path;
        type #registered = #registry;
        type #checked = #finite;
    };
    (tree, aliases)
}

/// An import of everything in the module of an included type. It has no effect. But if a path of
/// two segments starts with a crate that does not exist, rustc reports the path after all other
/// errors, and such an import before them.
fn import_of_module(path: &Path) -> Option<TokenStream> {
    let module = path.segments.first()?;
    let is_keyword = syn::parse_str::<Ident>(&module.ident.to_string()).is_err();
    if path.leading_colon.is_some() || path.segments.len() != 2 || is_keyword {
        return None;
    }
    let module = from_macro(&Path::from(module.clone()));
    Some(quote!(const _: () = { use #module::*; };))
}

/// Assertions that no value is in two parts, and that each excepted value is in another
/// part. They are evaluated by the compiler, since the macro does not know the included types.
pub(super) fn checks(registry: &Registry, parts: &[Part<'_>]) -> TokenStream {
    let library = &registry.library;
    let (module, ..) = names(registry);
    let module = quote!(#library::__private::#module);
    let (twins, values, excepted_from) = match registry.vocabulary {
        Vocabulary::StatusCodes => (
            quote!(#module::twins(&CODES)),
            quote!(&CODES),
            quote!(&CODES),
        ),
        Vocabulary::Methods => (
            quote!(BY_TOKEN.twins(&TOKENS)),
            quote!(&TOKENS),
            quote!(ROWS),
        ),
    };
    let mut checks = quote! {
        const CLASHES: &#library::__private::Clashes<__Row> = &#library::__private::Clashes {
            parts: __PARTS,
            starts: &__STARTS,
            twins: &#twins,
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
