//! Stage three: generates the expansion. It consists of the enum and of a call of the library's
//! `__status_registry!` or `__method_registry!`, which writes everything else from the data
//! of the table.

mod flags;
mod includes;
mod rows;
mod span;
#[cfg(test)]
mod tests;

use proc_macro2::{Delimiter, Group, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Attribute, Ident};

use self::includes::{Part, alias_of, checked, checks, conversions, joined, parts};
use self::rows::rows;
use self::span::{from_macro, located_at, located_at_macro};
use crate::docs;
use crate::valid::{Defined, Impl, Include, Registry, Row, Value};

/// The expansion of a table. The values of a table with mistakes are not compared with those of
/// its includes.
pub(crate) fn expand(registry: &Registry, has_mistakes: bool) -> TokenStream {
    let Registry { library, name, .. } = registry;
    let definition = definition(registry);
    let constants = is_canonical(registry).then(|| constants(registry));
    let equality = has_exceptions(registry).then(|| quote!(#library::__equality!(#name);));
    let implementation = implementation(registry, has_mistakes);
    let includes = registry.includes();
    let conversions = includes.map(|include| conversions(registry, include));
    let impls = registry.impls.iter().map(|it| impls(registry, it));
    let flags = flags::functions(registry);
    let aliases = aliases(registry);
    // The table may deprecate what the implementations use, and the user chooses the aliases.
    quote! {
        #definition
        #constants
        #[allow(deprecated, non_upper_case_globals)]
        const _: () = {
            #equality
            #implementation
            #(#conversions)*
            #(#impls)*
            #flags
            #aliases
        };
    }
}

/// The enum.
fn definition(registry: &Registry) -> TokenStream {
    let (visibility, name) = (&registry.visibility, &registry.name);
    let attributes = registry.attributes.iter();
    let attributes = attributes.filter(|it| !is_canonical_mark(it));
    // The empty line begins a new paragraph after the user's documentation.
    let table = docs::table(registry);
    let table = (!table.is_empty()).then(|| documentation(&format!("\n{table}"), name));
    let variants = registry.rows.iter().map(|row| match row {
        Row::Defined(row) => variant(row, registry),
        Row::Include(include) => {
            let (attributes, name) = (&include.attributes, &include.name);
            let doc = docs::include(include);
            let doc = documentation(&format!("{doc}\n"), name);
            let included = from_macro(&include.path);
            quote!(#doc #(#attributes)* #name(#included))
        }
    });
    let repr = has_codes(registry).then(|| quote!(#[repr(u16)]));
    let equality = (!has_exceptions(registry))
        .then(|| quote!(#[derive(::core::cmp::PartialEq, ::core::hash::Hash)]));
    // rustc's errors about the type underline `pub enum Name` instead of the whole table.
    let keyword = Ident::new("enum", name.span());
    let mut variants = Group::new(Delimiter::Brace, quote!(#(#variants,)*));
    variants.set_span(name.span());
    quote! {
        #(#attributes)*
        #table
        #equality
        #repr
        #[allow(non_camel_case_types, clippy::enum_variant_names, clippy::upper_case_acronyms)]
        #visibility #keyword #name #variants
    }
}

/// Generated documentation, which has the location of a name in the table. If a part of an item's
/// documentation is from a macro, rustdoc does not report the broken links in the user's part.
fn documentation(text: &str, name: &Ident) -> TokenStream {
    quote_spanned!(name.span()=> #[doc = #text])
}

/// Whether values of an included registry can equal other values of the table.
fn has_exceptions(registry: &Registry) -> bool {
    registry.includes().any(|it| !it.except.is_empty())
}

fn variant(row: &Defined, registry: &Registry) -> TokenStream {
    let (attributes, name) = (&row.attributes, &row.name);
    // The user's documentation becomes a separate paragraph.
    let doc = documentation(&format!("{}\n", docs::variant(row)), name);
    let discriminant = match row.value {
        Value::Code(code) if has_codes(registry) => Some(quote_spanned!(name.span()=> = #code)),
        _ => None,
    };
    // After the user's attributes, so that rustc does not report one of those as a duplicate.
    let terms = docs::search_terms(row);
    let terms = (!terms.is_empty()).then(|| quote!(#[doc(alias(#(#terms),*))]));
    quote!(#doc #(#attributes)* #terms #name #discriminant)
}

/// Whether the discriminants are the codes.
fn has_codes(registry: &Registry) -> bool {
    registry.vocabulary.has_codes && !registry.rows.is_empty() && !joins(registry)
}

/// Whether the table includes registries.
fn joins(registry: &Registry) -> bool {
    registry.includes().next().is_some()
}

/// Whether the registry is `StatusCode` or `Method` of the library, whose tables are marked.
fn is_canonical(registry: &Registry) -> bool {
    registry.attributes.iter().any(is_canonical_mark)
}

/// Whether an attribute is the mark `#[__canonical]`, which is not copied to the enum.
fn is_canonical_mark(attribute: &Attribute) -> bool {
    attribute.path().is_ident("__canonical")
}

/// The aliases, as associated constants.
fn aliases(registry: &Registry) -> Option<TokenStream> {
    let ty = &registry.name;
    let aliases = registry.defined().flat_map(|row| {
        row.aliases.iter().map(move |alias| {
            let doc = docs::alias(row);
            let name = located_at_macro(&row.name);
            // The note is for the code that uses the old name.
            let attributes = row.attributes.iter();
            let deprecated = attributes.filter(|it| it.path().is_ident("deprecated"));
            quote!(#doc #(#deprecated)* pub const #alias: #ty = #ty::#name;)
        })
    });
    let aliases: Vec<TokenStream> = aliases.collect();
    (!aliases.is_empty()).then(|| quote!(impl #ty { #(#aliases)* }))
}

/// The constants of `AnyStatus` or `AnyMethod`, for all names and aliases of a canonical table.
fn constants(registry: &Registry) -> TokenStream {
    let (library, ty) = (&registry.library, &registry.name);
    let any = format_ident!("{}", registry.vocabulary.any);
    let lifetime = (!registry.vocabulary.has_codes).then(|| quote!(<'_>));
    let constants = registry.defined().flat_map(|row| {
        std::iter::once(&row.name)
            .chain(&row.aliases)
            .map(move |name| {
                let doc = docs::constant(ty, row);
                let variant = &row.name;
                quote!(#[doc = #doc] pub const #name: Self = #ty::#variant.any();)
            })
    });
    quote!(impl #library::#any #lifetime { #(#constants)* })
}

/// The call of `__status_registry!` or `__method_registry!`.
fn implementation(registry: &Registry, has_mistakes: bool) -> TokenStream {
    let Registry { library, name, .. } = registry;
    // Examples in the documentation would become tests of the user's crate, so only the
    // canonical types have them.
    let examples = is_canonical(registry).then(|| quote!(examples));
    let parts = parts(registry);
    let types = parts
        .iter()
        .enumerate()
        .filter_map(|(at, part)| match part {
            Part::Rows(_) => None,
            Part::Include(include) => Some(checked(registry, include, at)),
        });
    let joins = joins(registry);
    let data = if joins {
        joined(registry, &parts)
    } else {
        rows(registry)
    };
    let checks = (joins && !has_mistakes).then(|| checks(registry, &parts));
    let read = if registry.vocabulary.has_codes {
        let value = value(registry, &parts);
        quote!(value: |__status| #value;)
    } else {
        let index = index(registry, &parts);
        quote!(index: |__method| #index;)
    };
    let call = format_ident!("__{}_registry", registry.vocabulary.module);
    let call = quote! {
        #library::#call! {
            #name #examples;
            types: { #(#types)* }
            data: { #data }
            #read
            checks: { #checks }
        }
    };
    // rustc reports conflicts with the implementations there, and not at the whole table. An
    // include with a path that does not resolve causes some, since it could be any type.
    let mut paths = registry.includes().map(Include::registry_span);
    let span = match (paths.next(), paths.next()) {
        (Some(only), None) => only,
        _ => name.span(),
    };
    located_at(call, span)
}

/// The implementations for a library.
fn impls(registry: &Registry, listed: &Impl) -> TokenStream {
    let Registry { library, name, .. } = registry;
    let call = format_ident!("__impl_{}", listed.library);
    let implied = listed.implied.then(|| quote!(implied));
    let vocabulary = format_ident!("{}", registry.vocabulary.macro_name);
    let condition = listed.condition.iter();
    let call = quote!(#library::#call! { #vocabulary #name #implied });
    // So that errors are reported there.
    let call = located_at(call, listed.library.span());
    quote!(#(#[cfg(#condition)])* #call)
}

/// An expression for the code of `__status`.
fn value(registry: &Registry, parts: &[Part<'_>]) -> TokenStream {
    if has_codes(registry) {
        return quote!(__status as ::core::primitive::u16);
    }
    let code = |_, _, row: &Defined| row.value.to_token_stream();
    let included = |at, _: &Include| {
        let alias = alias_of(at);
        quote!(<#alias>::value(__status))
    };
    let arms = arms(registry, parts, &quote!(__status), code, included);
    quote!(match __status { #arms })
}

/// An expression for the position of `__method` in `ALL`.
fn index(registry: &Registry, parts: &[Part<'_>]) -> TokenStream {
    if !joins(registry) && !registry.rows.is_empty() {
        return quote!(__method as ::core::primitive::usize);
    }
    let library = &registry.library;
    let position = |at, index, _: &Defined| quote!(__FIRST_POSITIONS[#at] + #index);
    let included = |at, include: &Include| {
        let alias = alias_of(at);
        let index = quote!(<#alias>::index(__method));
        if include.except.is_empty() {
            return quote!(__FIRST_POSITIONS[#at] + #index);
        }
        let rows = quote!(<#alias as #library::RegisteredMethod>::ENTRIES);
        quote! {{
            static __POSITIONS: [::core::primitive::usize; #library::__private::count(#rows)] =
                #library::__private::method::positions(
                    &__PARTS[#at], __FIRST_POSITIONS[#at], ROWS
                );
            *#library::__private::element(&__POSITIONS, #index)
        }}
    };
    let arms = arms(registry, parts, &quote!(__method), position, included);
    quote!(match __method { #arms })
}

/// An arm for each variant. `row` gets the numbers of the part and of the row in it.
fn arms(
    registry: &Registry,
    parts: &[Part<'_>],
    field: &TokenStream,
    row: impl Fn(usize, usize, &Defined) -> TokenStream,
    include: impl Fn(usize, &Include) -> TokenStream,
) -> TokenStream {
    let ty = &registry.name;
    let mut arms = TokenStream::new();
    for (at, part) in parts.iter().enumerate() {
        match part {
            Part::Rows(rows) => arms.extend(rows.iter().enumerate().map(|(index, defined)| {
                let (name, result) = (located_at_macro(&defined.name), row(at, index, defined));
                quote!(#ty::#name => #result,)
            })),
            Part::Include(it) => {
                let (name, result) = (&it.name, include(at, it));
                arms.extend(quote!(#ty::#name(#field) => #result,));
            }
        }
    }
    arms
}

/// The library's module and trait for the vocabulary.
fn names(registry: &Registry) -> (Ident, Ident) {
    let name = |name| Ident::new(name, Span::call_site());
    (
        name(registry.vocabulary.module),
        name(registry.vocabulary.registered),
    )
}
