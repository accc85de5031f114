//! The functions for the flags that a table declares.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::has_exceptions;
use super::includes::is_listed;
use super::span::{from_macro, located_at_macro};
use crate::ast::Flag;
use crate::valid::{Include, Included, Registry, Row};

/// `impl EdgeStatus { pub const fn is_retryable(self) -> bool { match self { … } } }`
///
/// Each variant has an arm, so that no arm is unreachable.
pub(super) fn functions(registry: &Registry) -> Option<TokenStream> {
    let Registry { library, name, .. } = registry;
    // An excepted value counts as the value that replaces it.
    let value = if has_exceptions(registry) {
        quote!(*#library::__private::element(<#name>::ALL, <#name>::index(self)))
    } else {
        quote!(self)
    };
    let functions = registry.flags.iter().map(|flag| {
        let Flag { attributes, name } = flag;
        let default = format!("Whether the table sets the flag `{name}`.");
        let default = attributes.is_empty().then(|| quote!(#[doc = #default]));
        let function = format_ident!("is_{name}");
        let arms = registry.rows.iter().map(|row| arm(row, name, registry));
        quote! {
            #(#attributes)*
            #default
            #[must_use]
            #[inline]
            pub const fn #function(self) -> ::core::primitive::bool {
                match #value { #(#arms)* }
            }
        }
    });
    (!registry.flags.is_empty()).then(|| quote!(impl #name { #(#functions)* }))
}

fn arm(row: &Row, flag: &Ident, registry: &Registry) -> TokenStream {
    let ty = &registry.name;
    match row {
        Row::Defined(row) => {
            let name = located_at_macro(&row.name);
            let has_flag = row.own_flags.iter().any(|own| flag == own);
            quote!(#ty::#name => #has_flag,)
        }
        Row::Include(include) => {
            let name = &include.name;
            let Some((flag, values)) = include.flags.iter().find(|(it, _)| it == flag) else {
                return quote!(#ty::#name(_) => false,);
            };
            let answer = answer(include, flag, values);
            quote!(#ty::#name(__value) => #answer,)
        }
    }
}

/// Whether an included value has a flag.
fn answer(include: &Include, flag: &Ident, values: &[Included]) -> TokenStream {
    let path = from_macro(&include.path);
    if values.is_empty() {
        // If the registry has no such function, the error is at the flag.
        let function = format_ident!("is_{flag}", span = flag.span());
        return quote!(<#path>::#function(__value));
    }
    let (value, name) = (
        quote!(<#path>::value(__value)),
        quote!(<#path>::name(__value)),
    );
    is_listed(values, &value, &name)
}
