//! What it becomes: the enum, and its data as arguments of the library's
//! `__status_registry!` or `__method_registry!`, which writes the rest.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::{Ident, Path};

use crate::docs;
use crate::valid::{Defined, Impl, Include, Reference, Registry, Row, Value};
use crate::vocabulary::Vocabulary;

/// The tokens of the definition. The mistakes of a table that is not `sound` have
/// been reported, so its values are not compared with those of its includes.
pub(crate) fn expand(registry: &Registry, sound: bool) -> TokenStream {
    let definition = definition(registry);
    let aliases = aliases(registry);
    let constants = is_canonical(registry).then(|| constants(registry));
    let implementation = implementation(registry, sound);
    let conversions = registry
        .includes()
        .map(|include| conversions(registry, include));
    let impls = registry.impls.iter().map(|it| impls(registry, it));
    quote! {
        #definition
        #aliases
        #constants
        #implementation
        #(#conversions)*
        #(#impls)*
    }
}

fn definition(registry: &Registry) -> TokenStream {
    let Registry {
        library,
        attributes,
        visibility,
        name,
        ..
    } = registry;
    let table = docs::table(registry);
    let variants = registry.rows.iter().map(|row| match row {
        Row::Defined(row) => variant(row, registry),
        Row::Include(include) => {
            let Include {
                attributes,
                name,
                path,
                ..
            } = include;
            let doc = docs::include(include);
            let included = from_macro(path);
            quote! {
                #[doc = #doc]
                #[doc = ""]
                #(#attributes)*
                #name(#included)
            }
        }
    });
    let repr = has_codes(registry).then(|| quote!(#[repr(u16)]));
    let by_value = registry.includes().any(|it| !it.except.is_empty());
    let derived =
        (!by_value).then(|| quote!(::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash));
    let equality = by_value.then(|| quote!(#library::__equality!(#name);));
    quote! {
        #(#attributes)*
        #[doc = ""]
        #[doc = #table]
        #[derive(::core::clone::Clone, ::core::marker::Copy, #derived)]
        #repr
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, clippy::enum_variant_names)]
        #visibility enum #name {
            #(#variants,)*
        }
        #equality
    }
}

fn variant(row: &Defined, registry: &Registry) -> TokenStream {
    let Defined {
        attributes, name, ..
    } = row;
    let doc = docs::variant(row);
    let discriminant = match row.value {
        Value::Code(code) if has_codes(registry) => Some(quote!(= #code)),
        _ => None,
    };
    // The author's words become a paragraph of their own.
    let empty_line = (!attributes.is_empty()).then(|| quote!(#[doc = ""]));
    // After the author's, so that the author is not told of a duplicate.
    let terms = docs::search_terms(row);
    let terms = (!terms.is_empty()).then(|| quote!(#[doc(alias(#(#terms),*))]));
    quote!(#[doc = #doc] #empty_line #(#attributes)* #terms #name #discriminant)
}

/// Whether the discriminants are the codes.
fn has_codes(registry: &Registry) -> bool {
    registry.vocabulary == Vocabulary::StatusCodes
        && !registry.rows.is_empty()
        && registry.includes().next().is_none()
}

/// Whether the registry is one of the library's own.
fn is_canonical(registry: &Registry) -> bool {
    registry.library.to_string() == "crate"
}

fn aliases(registry: &Registry) -> Option<TokenStream> {
    let ty = &registry.name;
    let aliases: Vec<TokenStream> = registry
        .defined()
        .flat_map(|row| row.aliases.iter().map(move |alias| (row, alias)))
        .map(|(row, alias)| {
            let doc = docs::alias(row);
            let name = located_at_macro(&row.name);
            quote!(#doc pub const #alias: #ty = #ty::#name;)
        })
        .collect();
    (!aliases.is_empty()).then(|| {
        quote! {
            #[allow(deprecated, non_upper_case_globals)]
            impl #ty { #(#aliases)* }
        }
    })
}

/// The constants of `AnyStatus` or `AnyMethod`: every name and alias of a canonical
/// table.
fn constants(registry: &Registry) -> TokenStream {
    let Registry {
        library, name: ty, ..
    } = registry;
    let any = match registry.vocabulary {
        Vocabulary::StatusCodes => quote!(#library::AnyStatus),
        Vocabulary::Methods => quote!(#library::AnyMethod<'_>),
    };
    let constants = registry.defined().flat_map(|row| {
        std::iter::once(&row.name)
            .chain(&row.aliases)
            .map(move |name| {
                let doc = docs::constant(ty, row);
                let variant = &row.name;
                quote!(#[doc = #doc] pub const #name: Self = #ty::#variant.any();)
            })
    });
    quote!(impl #any { #(#constants)* })
}

/// What stands together in a table: consecutive rows, or one include.
enum Part<'a> {
    Rows(Vec<&'a Defined>),
    Include(&'a Include),
}

fn parts(registry: &Registry) -> Vec<Part<'_>> {
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

fn implementation(registry: &Registry, sound: bool) -> TokenStream {
    let Registry { library, name, .. } = registry;
    // An example in the documentation becomes a test of the crate around it, so
    // only the library's own types have examples.
    let examples = is_canonical(registry).then(|| quote!(examples));
    let parts = parts(registry);
    let included = parts
        .iter()
        .enumerate()
        .filter_map(|(at, part)| match part {
            Part::Rows(_) => None,
            Part::Include(include) => {
                let alias = included(at);
                let checked = checked(registry, include);
                // Errors are located at the path as it is written, and so would lints be.
                let is_qualified = include.path.segments.len() > 1;
                let allow = is_qualified.then(|| quote!(#[allow(unused_qualifications)]));
                Some(quote!(#allow type #alias = #checked;))
            }
        });
    let joins = registry.includes().next().is_some();
    let data = if joins {
        joined(registry, &parts)
    } else {
        rows(registry)
    };
    let checks = (joins && sound).then(|| checks(registry, &parts));
    let (call, read) = match registry.vocabulary {
        Vocabulary::StatusCodes => {
            let value = value(registry, &parts);
            (quote!(__status_registry), quote!(value: |__status| #value;))
        }
        Vocabulary::Methods => {
            let index = index(registry, &parts);
            (quote!(__method_registry), quote!(index: |__method| #index;))
        }
    };
    quote! {
        #library::#call! {
            #name #examples;
            included: { #(#included)* }
            data: { #data }
            #read
            checks: { #checks }
        }
    }
}

/// The name by which the expansion knows the included type of a part.
fn included(part: usize) -> Ident {
    format_ident!("__Included{part}")
}

/// The data of a table without includes.
fn rows(registry: &Registry) -> TokenStream {
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
fn joined(registry: &Registry, parts: &[Part<'_>]) -> TokenStream {
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
                make: #library::__private::unwrapped;
                registry: "";
                values: &[#(#ty::#names),*];
                rows: &[#(#rows),*];
                kept: &[];
            }}
        }
        Part::Include(include) => {
            let (name, alias, registry) = (&include.name, included(at), include.registry());
            let rows = quote!(<#alias as #library::#registered>::ENTRIES);
            let len = quote!(#library::__private::count(#rows));
            let rows = quote!(&#library::__private::#module::rows::<{ #len }>(#rows));
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
/// The library's macros import what a row is made of by names that no path of a
/// table has. Whole paths would be most of the expansion.
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
    let flags = if row.flags.len() < registry.vocabulary.flags().len() {
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
    let with = match registry.vocabulary {
        _ if row.aliases.is_empty() && phrase_aliases.is_empty() => None,
        Vocabulary::StatusCodes => Some(quote!(.with(#aliases, &[#(#phrase_aliases),*]))),
        Vocabulary::Methods => Some(quote!(.with(#aliases))),
    };
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

fn literal(value: &Value) -> TokenStream {
    match value {
        Value::Code(code) => quote!(#code),
        Value::Token(token) => quote!(#token),
    }
}

/// The code of `__status`.
fn value(registry: &Registry, parts: &[Part<'_>]) -> TokenStream {
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

/// The position of `__method` in `ALL`.
fn index(registry: &Registry, parts: &[Part<'_>]) -> TokenStream {
    if registry.includes().next().is_none() && !registry.rows.is_empty() {
        return quote!(__method as ::core::primitive::usize);
    }
    let Registry {
        library, name: ty, ..
    } = registry;
    let arms = parts.iter().enumerate().map(|(at, part)| match part {
        Part::Rows(rows) => {
            let arms = rows.iter().enumerate().map(|(index, row)| {
                let name = located_at_macro(&row.name);
                quote!(#ty::#name => __STARTS[#at] + #index,)
            });
            quote!(#(#arms)*)
        }
        Part::Include(include) => {
            let (name, alias) = (&include.name, included(at));
            let index = quote!(<#alias>::index(__method));
            if include.except.is_empty() {
                return quote!(#ty::#name(__method) => __STARTS[#at] + #index,);
            }
            let rows = quote!(<#alias as #library::RegisteredMethod>::ENTRIES);
            quote! {
                #ty::#name(__method) => {
                    static __POSITIONS:
                        [::core::primitive::usize; #library::__private::count(#rows)] =
                        #library::__private::method::positions(
                            &__PARTS[#at], __STARTS[#at], ROWS
                        );
                    *#library::__private::at(&__POSITIONS, #index)
                }
            }
        }
    });
    quote!(match __method { #(#arms)* })
}

/// `From` an included registry, and `TryFrom` back.
fn conversions(registry: &Registry, include: &Include) -> TokenStream {
    let Registry {
        library, name: ty, ..
    } = registry;
    let name = &include.name;
    let path = from_macro(&include.path);
    let call = match registry.vocabulary {
        Vocabulary::StatusCodes => quote!(__included_status_codes),
        Vocabulary::Methods => quote!(__included_methods),
    };
    let except = (!include.except.is_empty()).then(|| quote!(, except));
    quote!(#library::#call! { #ty #name #path #except })
}

fn impls(
    registry: &Registry,
    Impl {
        condition,
        library,
        included,
    }: &Impl,
) -> TokenStream {
    let Registry {
        library: root,
        name,
        ..
    } = registry;
    let at = library.span();
    // The whole call is located at the library's name, for an error in it to be
    // reported there; the crate's path keeps its meaning.
    let root = located_at(root.clone(), at);
    let call = if *included {
        format_ident!("__where_{library}", span = at)
    } else {
        format_ident!("__impl_{library}", span = at)
    };
    let vocabulary = match registry.vocabulary {
        Vocabulary::StatusCodes => quote!(status_codes),
        Vocabulary::Methods => quote!(methods),
    };
    let condition = condition.as_ref().map(|it| quote!(#[cfg(#it)]));
    quote_spanned!(at=> #condition #root::#call! { #vocabulary #name })
}

/// Assertions that no value is in two parts, and that each excepted value is in
/// another part. Only const evaluation can see into the included types.
fn checks(registry: &Registry, parts: &[Part<'_>]) -> TokenStream {
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
        // Each call begins and ends at the token at fault, for the error to be there.
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

/// The library's module for the vocabulary, and the trait of its registries.
fn names(registry: &Registry) -> (TokenStream, TokenStream) {
    match registry.vocabulary {
        Vocabulary::StatusCodes => (quote!(status), quote!(RegisteredStatus)),
        Vocabulary::Methods => (quote!(method), quote!(RegisteredMethod)),
    }
}

/// The included type, written so that one which is no registry is an error at
/// its path and otherwise no type at all.
fn checked(registry: &Registry, include: &Include) -> TokenStream {
    let library = &registry.library;
    let path = &include.path;
    let at = include.registry_span();
    // All of it is located at one token: compilers differ in which part of a bound
    // they report.
    let checked = located_at(quote!(#path), at);
    let module = match registry.vocabulary {
        Vocabulary::StatusCodes => quote_spanned!(at=> status),
        Vocabulary::Methods => quote_spanned!(at=> method),
    };
    quote_spanned! {at=>
        <#path as #library::__private::CheckedInclude<
            { <#checked as #library::__private::#module::Includable>::IS_REGISTRY },
        >>::Registry
    }
}

/// Tokens that keep their meaning, located elsewhere.
fn located_at(tokens: TokenStream, at: Span) -> TokenStream {
    let tokens = tokens.into_iter().map(|mut token| {
        token.set_span(token.span().located_at(at));
        token
    });
    tokens.collect()
}

/// A path where its author wrote it, but as the macro's own tokens, so that lints
/// about how it is written are not reported once for each of its uses. `$crate` keeps
/// its meaning.
fn from_macro(path: &Path) -> TokenStream {
    let tokens = path.to_token_stream().into_iter().map(|mut token| {
        if token.to_string() != "$crate" {
            token.set_span(token.span().resolved_at(Span::call_site()));
        }
        token
    });
    tokens.collect()
}

/// A name as the macro's own token, so that lints about its use (such as that of a
/// deprecated variant) are not reported to the author.
fn located_at_macro(name: &Ident) -> Ident {
    let at = Span::call_site().located_at(Span::mixed_site());
    if name == "gen" {
        // The macro's own tokens are of edition 2024, where this is a keyword.
        return Ident::new_raw("gen", at);
    }
    let mut name = name.clone();
    name.set_span(at);
    name
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use quote::{ToTokens, quote};
    use syn::{File, Item};

    use crate::vocabulary::Vocabulary;

    /// What a table becomes, right or wrong.
    fn definition_of(vocabulary: Vocabulary, table: &str) -> String {
        let (definition, _) = crate::translate(vocabulary, table.parse().unwrap());
        definition.unwrap().to_string()
    }

    fn definition(table: &str) -> String {
        definition_of(Vocabulary::StatusCodes, table)
    }

    const OK: &str = "200 OK \"OK\" \"Fine.\" RFC9110;";
    const PURGE: &str = "PURGE \"Remove it.\" RFC9110;";

    #[test]
    fn only_the_library_has_examples() {
        assert!(definition(&format!("crate = crate; {OK}")).contains("examples"));
        assert!(!definition(&format!("crate = ::library; {OK}")).contains("examples"));
        assert!(!definition(OK).contains("examples"));
    }

    #[test]
    fn a_table_without_a_head_has_its_vocabularys_name() {
        assert!(definition(OK).contains("pub enum StatusCode {"));
        let methods = definition_of(Vocabulary::Methods, PURGE);
        assert!(methods.contains("pub enum Method {"));
    }

    #[test]
    fn entries_with_broken_codes_are_defined_with_free_ones() {
        let row = "\"A\" \"A.\" RFC9110;";
        let definition = definition(&format!("99 A {row} 100 B {row} 6000 C {row}"));
        for row in ["A = 101u16", "B = 100u16", "C = 102u16"] {
            assert!(definition.contains(row), "{row} is not in {definition}");
        }
    }

    #[test]
    fn keywords_are_defined_and_names_that_the_type_needs_are_not() {
        let texts = "\"A\" \"A.\" RFC9110;";
        let definition = definition(&format!("200 match {texts} 201 ALL {texts}"));
        assert!(definition.contains("r#match = 200u16"));
        assert!(!definition.contains("ALL = 201u16"));
    }

    #[test]
    fn the_authors_words_are_a_paragraph_of_their_own() {
        let empty_line =
            |row| definition(row).contains("# [doc = \"\"] # [doc = \" Words.\"] # [doc (alias");
        assert!(empty_line(&format!("/// Words.\n{OK}")));
        assert_eq!(definition(OK).matches("# [doc = \"\"]").count(), 1);
    }

    /// A cast of an enum without variants would be an error of its own.
    #[test]
    fn an_empty_enum_is_not_cast() {
        let cast = "__method as :: core :: primitive :: usize";
        assert!(!definition_of(Vocabulary::Methods, "pub enum Empty {}").contains(cast));
        assert!(definition_of(Vocabulary::Methods, PURGE).contains(cast));
    }

    #[test]
    fn a_derive_keeps_what_is_not_implemented() {
        let derives = |list| definition(&format!("#[derive({list})] pub enum Name {{ {OK} }}"));
        assert!(derives("Clone, Default").contains("# [derive (Default)]"));
        assert!(derives("Default, Arbitrary").contains("# [derive (Default , Arbitrary)]"));
    }

    /// What an expansion has beside the enum and its aliases.
    fn rest(items: TokenStream) -> Vec<String> {
        let items = syn::parse2::<File>(items).unwrap().items.into_iter();
        let rest = items.filter(|item| matches!(item, Item::Macro(_) | Item::Const(_)));
        rest.map(|item| item.to_token_stream().to_string())
            .collect()
    }

    /// Compares the rest of what a table of the crate `library` becomes.
    fn assert_rest(vocabulary: Vocabulary, table: &TokenStream, expected: TokenStream) {
        let table = quote!(crate = library; #table);
        let (definition, mistakes) = crate::translate(vocabulary, table);
        assert!(mistakes.is_empty());
        assert_eq!(rest(definition.unwrap()), rest(expected));
    }

    #[test]
    fn the_library_is_given_the_rows() {
        let table = quote! {
            #[impls(serde)]
            enum Own {
                404 r#match | r#if | OTHER "Not Found" | "Missing" "Nothing." RFC1 "A.1", "https://a.example";
                200 OK "OK" "Fine." RFC2 obsolete cacheable;
                201 MADE | MORE "Made" "More." RFC2;
                202 LATER "Later" "Wait." RFC2, RFC1 "A.1";
            }
        };
        let a1 = quote! {
            __Reference::Rfc {
                number: 1u32,
                section: __Some("A.1")
            }
        };
        let rfc2 = quote! {
            __Reference::Rfc {
                number: 2u32,
                section: __None
            }
        };
        let none = quote!(__Flags { ..__Flags::NONE });
        let expected = quote! {
            library::__status_registry! {
                Own;
                included: {}
                data: {
                    const LEN: ::core::primitive::usize = 4usize;
                    static ALL: [Own; LEN] = [Own::r#match, Own::OK, Own::MADE, Own::LATER];
                    const ROWS: &[__Row; LEN] = &[
                        __Row::new(
                            404u16, "match", "Not Found", "Nothing.",
                            &[#a1, __Reference::Url("https://a.example")], #none
                        )
                        .with(&["if", "OTHER"], &["Missing"]),
                        __Row::new(
                            200u16, "OK", "OK", "Fine.", &[#rfc2],
                            __Flags { cacheable: true, obsolete: true, ..__Flags::NONE }
                        ),
                        __Row::new(201u16, "MADE", "Made", "More.", &[#rfc2], #none)
                        .with(&["MORE"], &[]),
                        __Row::new(202u16, "LATER", "Later", "Wait.", &[#rfc2, #a1], #none)
                    ];
                }
                value: |__status| __status as ::core::primitive::u16;
                checks: {}
            }
            library::__impl_serde! { status_codes Own }
        };
        assert_rest(Vocabulary::StatusCodes, &table, expected);
    }

    #[test]
    fn the_parts_of_a_table_are_joined_in_its_order() {
        let table = quote! {
            enum All {
                FIRST "A." "https://a.example" safe idempotent cacheable;
                "SE-COND" SECOND "B." "https://b.example";
                Other(a::Other);
            }
        };
        let other = quote! {
            <a::Other as library::__private::CheckedInclude<
                { <a::Other as library::__private::method::Includable>::IS_REGISTRY },
            >>::Registry
        };
        let check = |row: usize, token: &str| quote!(const _: () = CLASHES.assert_own_row(0usize, #row, #token););
        let (first, second) = (check(0, "FIRST"), check(1, "SE-COND"));
        let expected = quote! {
            library::__method_registry! {
                All;
                included: { #[allow(unused_qualifications)] type __Included1 = #other; }
                data: {
                    library::__joined! {
                        All 2usize;
                        {
                            make: library::__private::unwrapped;
                            registry: "";
                            values: &[All::FIRST, All::SECOND];
                            rows: &[
                                __Row::new(
                                    "FIRST", "FIRST", "A.", &[__Reference::Url("https://a.example")],
                                    __Flags { safe: true, idempotent: true, cacheable: true, }
                                ),
                                __Row::new(
                                    "SE-COND", "SECOND", "B.", &[__Reference::Url("https://b.example")],
                                    __Flags { ..__Flags::NONE }
                                )
                            ];
                            kept: &[];
                        }
                        {
                            make: All::Other;
                            registry: "Other";
                            values: <__Included1 as library::RegisteredMethod>::ALL;
                            rows: &library::__private::method::rows::<{
                                library::__private::count(
                                    <__Included1 as library::RegisteredMethod>::ENTRIES
                                )
                            }>(<__Included1 as library::RegisteredMethod>::ENTRIES);
                            kept: &[];
                        }
                    }
                }
                index: |__method| match __method {
                    All::FIRST => __STARTS[0usize] + 0usize,
                    All::SECOND => __STARTS[0usize] + 1usize,
                    All::Other(__method) => __STARTS[1usize] + <__Included1>::index(__method),
                };
                checks: {
                    const CLASHES: &library::__private::Clashes<__Row> = &library::__private::Clashes {
                        parts: __PARTS,
                        starts: &__STARTS,
                        twins: &BY_TOKEN.twins(&TOKENS),
                    };
                    #first
                    #second
                    const _: () = {
                        use library::__private::method::assert_include;
                        assert_include(CLASHES, &TOKENS, 1usize)
                    };
                }
            }
            library::__included_methods! { All Other a::Other }
        };
        assert_rest(Vocabulary::Methods, &table, expected);
    }

    #[test]
    fn the_code_of_a_row_beside_an_include_is_looked_up() {
        let table = quote! {
            pub enum All {
                Other(a::Other);
                460 FIRST "A" "A." "https://a.example";
            }
        };
        let definition = definition(&format!("crate = library; {table}"));
        let value = quote! {
            value: |__status| match __status {
                All::Other(__status) => <__Included0>::value(__status),
                All::FIRST => 460u16,
            };
        };
        assert!(definition.contains(&value.to_string()), "{definition}");
    }
}
