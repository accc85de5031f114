//! What it becomes: the enum, and its data as arguments of the library's
//! `__status_registry!` or `__method_registry!`, which writes the rest.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Ident;
use syn::ext::IdentExt;

use crate::docs;
use crate::valid::{Entry, Impl, Include, Own, Reference, Registry, Value};
use crate::vocabulary::Vocabulary;

/// The tokens of the definition. A table that is not `sound` has been reported
/// already, and what compares it with its includes would only repeat that.
pub(crate) fn expand(registry: &Registry, sound: bool) -> TokenStream {
    let definition = definition(registry);
    let aliases = aliases(registry);
    let implementation = implementation(registry);
    let conversions = registry
        .includes()
        .map(|include| conversions(registry, include));
    let impls = registry.impls.iter().map(|it| impls(registry, it));
    let clashes = sound.then(|| clashes(registry));
    quote! {
        #definition
        #aliases
        #implementation
        #(#conversions)*
        #(#impls)*
        #clashes
    }
}

fn definition(registry: &Registry) -> TokenStream {
    let Registry {
        attributes,
        visibility,
        name,
        ..
    } = registry;
    let table = docs::table(registry);
    let variants = registry.entries.iter().map(|entry| match entry {
        Entry::Own(own) => variant(own, registry),
        Entry::Include(include) => {
            let Include {
                attributes,
                name,
                path,
                ..
            } = include;
            let doc = docs::include(include);
            let included = registry_of(registry, include);
            // Documentation is written of tables without a mistake, and to be read.
            quote! {
                #[doc = #doc]
                #[doc = ""]
                #(#attributes)*
                #name(#[cfg(doc)] #path, #[cfg(not(doc))] #included)
            }
        }
    });
    let repr = has_codes(registry).then(|| quote!(#[repr(u16)]));
    quote! {
        #(#attributes)*
        #[doc = ""]
        #[doc = #table]
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::hash::Hash,
        )]
        #repr
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, clippy::enum_variant_names)]
        #visibility enum #name {
            #(#variants,)*
        }
    }
}

fn variant(own: &Own, registry: &Registry) -> TokenStream {
    let Own {
        attributes, name, ..
    } = own;
    let doc = docs::entry(own);
    let discriminant = match own.value {
        Value::Code(code) if has_codes(registry) => Some(quote!(= #code)),
        _ => None,
    };
    // It keeps the author's words a paragraph of their own.
    let empty_line = (!attributes.is_empty()).then(|| quote!(#[doc = ""]));
    quote!(#[doc = #doc] #empty_line #(#attributes)* #name #discriminant)
}

/// Whether the discriminants are the codes.
fn has_codes(registry: &Registry) -> bool {
    registry.vocabulary == Vocabulary::StatusCodes
        && !registry.entries.is_empty()
        && registry.includes().next().is_none()
}

fn aliases(registry: &Registry) -> Option<TokenStream> {
    let ty = &registry.name;
    let aliases: Vec<TokenStream> = registry
        .own()
        .flat_map(|own| own.aliases.iter().map(move |alias| (own, alias)))
        .map(|(own, alias)| {
            let doc = docs::alias(own);
            let name = located_at_macro(&own.name);
            quote!(#[doc = #doc] pub const #alias: #ty = #ty::#name;)
        })
        .collect();
    (!aliases.is_empty()).then(|| {
        quote! {
            #[allow(deprecated, non_upper_case_globals)]
            impl #ty { #(#aliases)* }
        }
    })
}

fn implementation(registry: &Registry) -> TokenStream {
    let Registry {
        library,
        name,
        vocabulary,
        ..
    } = registry;
    // An example in the documentation becomes a test of the crate that it
    // stands in, so only the library's own types have them.
    let examples = (library.to_string() == "crate").then(|| quote!(examples));
    let own = registry.own().count();
    let included = registry.includes().map(|include| rows(registry, include));
    let len = quote!(#own #(+ #included.len())*);
    let all = all(registry, &len);
    let entries = entries(registry, &len);
    let (call, what, read) = match vocabulary {
        Vocabulary::StatusCodes => (quote!(__status_registry), quote!(value), value(registry)),
        Vocabulary::Methods => (
            quote!(__method_registry),
            quote!(position),
            position(registry),
        ),
    };
    quote! {
        #library::#call! {
            #name #examples;
            len: #len;
            all: #all;
            entries: #entries;
            #what: |__entry| #read;
        }
    }
}

/// The variants, those of an included registry in their place.
fn all(registry: &Registry, len: &TokenStream) -> TokenStream {
    let ty = &registry.name;
    if registry.includes().next().is_none() {
        let names = registry.own().map(|own| located_at_macro(&own.name));
        return quote!([#(#ty::#names),*]);
    }
    let elements = registry.entries.iter().map(|entry| match entry {
        Entry::Own(own) => {
            let name = located_at_macro(&own.name);
            (
                quote!(#ty::#name),
                quote!(__all[__next] = #ty::#name; __next += 1;),
            )
        }
        Entry::Include(include) => {
            let name = &include.name;
            let included = registry_of(registry, include);
            let (_, registered) = traits(registry);
            let included = quote!(<#included as #registered>::ALL);
            (
                quote!(#ty::#name(#included[0])),
                quote! {
                    let mut __at = 0;
                    while __at < #included.len() {
                        __all[__next] = #ty::#name(#included[__at]);
                        __next += 1;
                        __at += 1;
                    }
                },
            )
        }
    });
    let (first, fill): (Vec<_>, Vec<_>) = elements.unzip();
    let first = &first[0];
    quote! {{
        let mut __all = [#first; #len];
        let mut __next = 0;
        #(#fill)*
        __all
    }}
}

/// The rows, in the order of the variants.
fn entries(registry: &Registry, len: &TokenStream) -> TokenStream {
    if registry.includes().next().is_none() {
        let rows = registry.own().map(|own| row(own, registry));
        return quote!([#(#rows),*]);
    }
    let library = &registry.library;
    let parts = registry.entries.iter().map(|entry| match entry {
        Entry::Own(own) => {
            let row = row(own, registry);
            quote!(&[#row])
        }
        Entry::Include(include) => rows(registry, include),
    });
    quote!(#library::__private::concat::<_, { #len }>(&[#(#parts),*]))
}

/// `__Entry::new(404, "NOT_FOUND", "Not Found", …)`
///
/// The library's macros import what a row is made of by names that no path of a
/// table has. A whole path for each would be most of the expansion.
fn row(own: &Own, registry: &Registry) -> TokenStream {
    let Own {
        phrase,
        description,
        ..
    } = own;
    let name = own.name.unraw().to_string();
    let references: Vec<TokenStream> = own.references.iter().map(reference).collect();
    let first = &references[0];
    let flags = registry.vocabulary.flags().iter();
    let flags = flags.map(|flag| own.flags.iter().any(|own| own.name == flag.name));
    let flags = quote!([#(#flags),*]);
    let new = match &own.value {
        Value::Code(code) => {
            quote!(__Entry::new(#code, #name, #phrase, #description, #first, #flags))
        }
        Value::Token(token) => {
            quote!(__Entry::new(#token, #name, #description, #first, #flags))
        }
    };
    let aliases = own.aliases.iter().map(|alias| alias.unraw().to_string());
    let further = (!own.aliases.is_empty() || references.len() > 1).then(|| {
        quote! {
            .with(&__Further { aliases: &[#(#aliases),*], references: &[#(#references),*] })
        }
    });
    quote!(#new #further)
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

/// The code of `__entry`.
fn value(registry: &Registry) -> TokenStream {
    if has_codes(registry) {
        return quote!(__entry as ::core::primitive::u16);
    }
    let ty = &registry.name;
    let arms = registry.entries.iter().map(|entry| match entry {
        Entry::Own(own) => {
            let name = located_at_macro(&own.name);
            let Value::Code(code) = own.value else {
                return quote!();
            };
            quote!(#ty::#name => #code,)
        }
        Entry::Include(include) => {
            let name = &include.name;
            let included = registry_of(registry, include);
            quote!(#ty::#name(__entry) => <#included>::value(__entry),)
        }
    });
    quote!(match __entry { #(#arms)* })
}

/// Where `__entry` stands in `ALL`.
fn position(registry: &Registry) -> TokenStream {
    if registry.includes().next().is_none() && !registry.entries.is_empty() {
        return quote!(__entry as ::core::primitive::usize);
    }
    let ty = &registry.name;
    let mut own_before = 0_usize;
    let mut included_before = TokenStream::new();
    let arms = registry.entries.iter().map(|entry| {
        let before = quote!(#own_before #included_before);
        match entry {
            Entry::Own(own) => {
                own_before += 1;
                let name = located_at_macro(&own.name);
                quote!(#ty::#name => #before,)
            }
            Entry::Include(include) => {
                let name = &include.name;
                let included = registry_of(registry, include);
                let rows = rows(registry, include);
                included_before.extend(quote!(+ #rows.len()));
                quote!(#ty::#name(__entry) => #before + <#included>::__position(__entry),)
            }
        }
    });
    let arms: Vec<TokenStream> = arms.collect();
    quote!(match __entry { #(#arms)* })
}

/// `From` an included registry, and `TryFrom` back.
fn conversions(registry: &Registry, include: &Include) -> TokenStream {
    let Registry {
        library, name: ty, ..
    } = registry;
    let Include { name, path, .. } = include;
    let call = match registry.vocabulary {
        Vocabulary::StatusCodes => quote!(__included_status_codes),
        Vocabulary::Methods => quote!(__included_methods),
    };
    quote!(#library::#call! { #ty #name #path })
}

fn impls(
    registry: &Registry,
    Impl {
        condition, library, ..
    }: &Impl,
) -> TokenStream {
    let Registry {
        library: own, name, ..
    } = registry;
    let at = library.span();
    // The whole call stands at the library's name, for an error in it to be
    // reported there; the crate's path still means what it means.
    let own = located_at(own.clone(), at);
    let call = Ident::new(&format!("__impl_{library}"), at);
    let vocabulary = match registry.vocabulary {
        Vocabulary::StatusCodes => quote!(status_codes),
        Vocabulary::Methods => quote!(methods),
    };
    let condition = condition.as_ref().map(|it| quote!(#[cfg(#it)]));
    quote_spanned!(at=> #condition #own::#call! { #vocabulary #name })
}

/// Assertions that no included registry has a value of the table, or of a
/// registry included earlier. Only const evaluation can see into the other type.
fn clashes(registry: &Registry) -> TokenStream {
    let (module, _) = traits(registry);
    let mut assertions = TokenStream::new();
    let mut earlier: Vec<&Include> = Vec::new();
    for include in registry.includes() {
        let included = rows(registry, include);
        for own in registry.own() {
            let (has, value, text) = match &own.value {
                Value::Code(code) => (quote!(has_code), quote!(#code), code.to_string()),
                Value::Token(token) => (quote!(has_token), quote!(#token), token.clone()),
            };
            let message = format!("{text} is already in {}: leave it out", include.registry());
            assertions.extend(quote_spanned! {own.span=>
                const _: () = ::core::assert!(!#module::#has(#included, #value), #message);
            });
        }
        for other in &earlier {
            let message = format!(" is already in {}", other.registry());
            let other = rows(registry, other);
            // A call that begins and ends at the path, for the error to be there.
            assertions.extend(quote_spanned! {include.last()=>
                const _: () = {
                    use #module::assert_distinct;
                    assert_distinct(#included, #other, #message)
                };
            });
        }
        earlier.push(include);
    }
    assertions
}

/// The library's module for the vocabulary, and the trait of its registries.
fn traits(registry: &Registry) -> (TokenStream, TokenStream) {
    let library = &registry.library;
    match registry.vocabulary {
        Vocabulary::StatusCodes => (
            quote!(#library::__private::status),
            quote!(#library::RegisteredStatus),
        ),
        Vocabulary::Methods => (
            quote!(#library::__private::method),
            quote!(#library::RegisteredMethod),
        ),
    }
}

/// The rows of an included registry.
fn rows(registry: &Registry, include: &Include) -> TokenStream {
    let included = registry_of(registry, include);
    let (_, registered) = traits(registry);
    quote!(<#included as #registered>::ENTRIES)
}

/// The included type, written so that one which is no registry is an error at
/// its path and otherwise no type at all.
fn registry_of(registry: &Registry, include: &Include) -> TokenStream {
    let library = &registry.library;
    let path = &include.path;
    let at = include.last();
    // All of it stands at one token: which part of a bound an error is laid at
    // differs between compilers.
    let checked = located_at(quote!(#path), at);
    let module = match registry.vocabulary {
        Vocabulary::StatusCodes => quote_spanned!(at=> status),
        Vocabulary::Methods => quote_spanned!(at=> method),
    };
    quote_spanned! {at=>
        <#path as #library::__private::Included<
            { <#checked as #library::__private::#module::Registry>::IS_ONE },
        >>::Registry
    }
}

/// Tokens that mean what they mean where they were written, but stand elsewhere.
fn located_at(tokens: TokenStream, at: Span) -> TokenStream {
    let tokens = tokens.into_iter().map(|mut token| {
        token.set_span(token.span().located_at(at));
        token
    });
    tokens.collect()
}

/// A name as the macro's own token, so that lints about its use (as of a
/// deprecated entry) are not laid at its author's door.
fn located_at_macro(name: &Ident) -> Ident {
    let mut name = name.clone();
    name.set_span(Span::call_site().located_at(Span::mixed_site()));
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
        let entry = "\"A\" \"A.\" RFC9110;";
        let definition = definition(&format!("99 A {entry} 100 B {entry} 6000 C {entry}"));
        for entry in ["A = 101u16", "B = 100u16", "C = 102u16"] {
            assert!(definition.contains(entry), "{entry} is not in {definition}");
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
            |entry| definition(entry).contains("# [doc = \"\"] # [doc = \" Words.\"] OK");
        assert!(empty_line(&format!("/// Words.\n{OK}")));
        assert_eq!(definition(OK).matches("# [doc = \"\"]").count(), 1);
    }

    /// A cast of an enum without variants would be an error of its own.
    #[test]
    fn an_empty_enum_is_not_cast() {
        let cast = "__entry as :: core :: primitive :: usize";
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
                404 r#match | r#if | OTHER "Not Found" "Nothing." RFC1 "A.1", "https://a.example";
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
        let none = quote!([false, false, false, false]);
        let expected = quote! {
            library::__status_registry! {
                Own;
                len: 4usize;
                all: [Own::r#match, Own::OK, Own::MADE, Own::LATER];
                entries: [
                    __Entry::new(404u16, "match", "Not Found", "Nothing.", #a1, #none)
                    .with(&__Further {
                        aliases: &["if", "OTHER"],
                        references: &[#a1, __Reference::Url("https://a.example")]
                    }),
                    __Entry::new(200u16, "OK", "OK", "Fine.", #rfc2, [true, false, false, true]),
                    __Entry::new(201u16, "MADE", "Made", "More.", #rfc2, #none)
                    .with(&__Further {
                        aliases: &["MORE"],
                        references: &[#rfc2]
                    }),
                    __Entry::new(202u16, "LATER", "Later", "Wait.", #rfc2, #none)
                    .with(&__Further {
                        aliases: &[],
                        references: &[#rfc2, #a1]
                    })
                ];
                value: |__entry| __entry as ::core::primitive::u16;
            }
            library::__impl_serde! { status_codes Own }
        };
        assert_rest(Vocabulary::StatusCodes, &table, expected);
    }

    #[test]
    fn the_rows_of_an_included_registry_stand_in_its_place() {
        let table = quote! {
            enum All {
                FIRST "A." "https://a.example";
                Other(a::Other);
                "SE-COND" SECOND "B." "https://b.example";
                Next(b::Next);
            }
        };
        let registry = |path: TokenStream| {
            quote! {
                <#path as library::__private::Included<
                    { <#path as library::__private::method::Registry>::IS_ONE },
                >>::Registry
            }
        };
        let (other, next) = (registry(quote!(a::Other)), registry(quote!(b::Next)));
        let other_rows = quote!(<#other as library::RegisteredMethod>::ENTRIES);
        let next_rows = quote!(<#next as library::RegisteredMethod>::ENTRIES);
        let other_all = quote!(<#other as library::RegisteredMethod>::ALL);
        let next_all = quote!(<#next as library::RegisteredMethod>::ALL);
        let len = quote!(2usize + #other_rows.len() + #next_rows.len());
        let url = |url: &str| quote!(__Reference::Url(#url), [false, false, false]);
        let (a, b) = (url("https://a.example"), url("https://b.example"));
        let expected = quote! {
            library::__method_registry! {
                All;
                len: #len;
                all: {
                    let mut __all = [All::FIRST; #len];
                    let mut __next = 0;
                    __all[__next] = All::FIRST;
                    __next += 1;
                    let mut __at = 0;
                    while __at < #other_all.len() {
                        __all[__next] = All::Other(#other_all[__at]);
                        __next += 1;
                        __at += 1;
                    }
                    __all[__next] = All::SECOND;
                    __next += 1;
                    let mut __at = 0;
                    while __at < #next_all.len() {
                        __all[__next] = All::Next(#next_all[__at]);
                        __next += 1;
                        __at += 1;
                    }
                    __all
                };
                entries: library::__private::concat::<_, { #len }>(&[
                    &[__Entry::new("FIRST", "FIRST", "A.", #a)],
                    #other_rows,
                    &[__Entry::new("SE-COND", "SECOND", "B.", #b)],
                    #next_rows
                ]);
                position: |__entry| match __entry {
                    All::FIRST => 0usize,
                    All::Other(__entry) => 1usize + <#other>::__position(__entry),
                    All::SECOND => 1usize + #other_rows.len(),
                    All::Next(__entry) =>
                        2usize + #other_rows.len() + <#next>::__position(__entry),
                };
            }
            library::__included_methods! { All Other a::Other }
            library::__included_methods! { All Next b::Next }
            const _: () = ::core::assert!(
                !library::__private::method::has_token(#other_rows, "FIRST"),
                "FIRST is already in Other: leave it out"
            );
            const _: () = ::core::assert!(
                !library::__private::method::has_token(#other_rows, "SE-COND"),
                "SE-COND is already in Other: leave it out"
            );
            const _: () = ::core::assert!(
                !library::__private::method::has_token(#next_rows, "FIRST"),
                "FIRST is already in Next: leave it out"
            );
            const _: () = ::core::assert!(
                !library::__private::method::has_token(#next_rows, "SE-COND"),
                "SE-COND is already in Next: leave it out"
            );
            const _: () = {
                use library::__private::method::assert_distinct;
                assert_distinct(#next_rows, #other_rows, " is already in Other")
            };
        };
        assert_rest(Vocabulary::Methods, &table, expected);
    }

    #[test]
    fn the_code_of_an_entry_with_includes_around_it_is_looked_up() {
        let table = quote! {
            pub enum All {
                Other(a::Other);
                460 FIRST "A" "A." "https://a.example";
            }
        };
        let definition = definition(&format!("crate = library; {table}"));
        let other = quote! {
            <a::Other as library::__private::Included<
                { <a::Other as library::__private::status::Registry>::IS_ONE },
            >>::Registry
        };
        let value = quote! {
            value: |__entry| match __entry {
                All::Other(__entry) => <#other>::value(__entry),
                All::FIRST => 460u16,
            };
        };
        assert!(definition.contains(&value.to_string()), "{definition}");
        assert!(definition.contains("has_code"), "{definition}");
    }
}
