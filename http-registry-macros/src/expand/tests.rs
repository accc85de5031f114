use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{File, Item};

use crate::vocabulary::{METHODS, STATUS_CODES, Vocabulary};

/// The expansion of a table, which may have mistakes.
fn definition_of(vocabulary: &'static Vocabulary, table: &str) -> String {
    let (definition, _) = crate::translate(vocabulary, table.parse().unwrap());
    definition.unwrap().to_string()
}

fn definition(table: &str) -> String {
    definition_of(&STATUS_CODES, table)
}

const OK: &str = "200 OK \"OK\" \"Fine.\" RFC9110;";
const PURGE: &str = "PURGE \"Remove it.\" RFC9110;";

#[test]
fn only_canonical_types_have_examples() {
    let canonical = format!("#[__canonical] pub enum StatusCode {{ {OK} }}");
    assert!(definition(&canonical).contains("examples"));
    assert!(!definition(&canonical).contains("# [__canonical]"));
    assert!(!definition(OK).contains("examples"));
}

#[test]
fn only_canonical_types_have_constants() {
    let canonical = definition(&format!("#[__canonical] pub enum StatusCode {{ {OK} }}"));
    let constant = "# [doc = \"200 OK, the value of [`StatusCode::OK`].\"] pub const OK : Self";
    assert!(canonical.contains(constant), "{canonical}");
    assert!(!definition(OK).contains("the value of"));
}

/// Other registries derive equality.
#[test]
fn only_registries_with_exceptions_compare_positions() {
    let compares = |include: &str| {
        let definition = definition(&format!("Iana(a::Status){include}; {OK}"));
        let compares = definition.contains("__equality !");
        assert_ne!(compares, definition.contains(":: core :: cmp :: PartialEq"));
        compares
    };
    assert!(compares(" except 200"));
    assert!(!compares(""));
}

#[test]
fn tables_with_mistakes_are_not_compared_with_their_includes() {
    let checks = |row| definition(&format!("Iana(a::Status); {row}")).contains("CLASHES");
    assert!(checks(OK));
    assert!(!checks("200 OK \"OK\" \"Fine.\" RFC9110 cachable;"));
}

/// A listed library is not an implied one, even if another library implies it.
#[test]
fn only_implied_libraries_are_called_so() {
    let calls = |list| definition(&format!("#[impls({list})] enum Name {{ {OK} }}"));
    let (listed, implied) = (
        "http ! { status_codes Name }",
        "http ! { status_codes Name implied }",
    );
    assert!(calls("axum").contains(implied) && !calls("axum").contains(listed));
    for list in ["axum, http", "http, axum"] {
        let calls = calls(list);
        assert!(
            calls.contains(listed) && !calls.contains(implied),
            "{calls}"
        );
    }
}

/// The note is for the code that uses the old name.
#[test]
fn the_aliases_of_a_deprecated_row_are_deprecated() {
    let table = "#[deprecated = \"Write OK.\"] 200 OK | FINE \"OK\" \"Fine.\" RFC9110;";
    let alias = "# [deprecated = \"Write OK.\"] pub const FINE";
    assert!(definition(table).contains(alias));
}

#[test]
fn a_table_without_a_head_has_a_default_name() {
    assert!(definition(OK).contains("pub enum StatusCode {"));
    let methods = definition_of(&METHODS, PURGE);
    assert!(methods.contains("pub enum Method {"));
}

#[test]
fn rows_with_invalid_codes_are_defined_with_unused_ones() {
    let row = "\"A\" \"A.\" RFC9110;";
    let definition = definition(&format!("99 A {row} 100 B {row} 6000 C {row}"));
    for row in ["A = 999u16", "B = 100u16", "C = 998u16"] {
        assert!(definition.contains(row), "{row} is not in {definition}");
    }
}

#[test]
fn rows_without_codes_and_with_quoted_codes_are_defined() {
    for row in [
        "OK \"OK\" \"Fine.\" RFC9110;",
        "\"200\" OK \"OK\" \"Fine.\" RFC9110;",
    ] {
        assert!(definition(row).contains("OK = 999u16"), "{row}");
    }
}

#[test]
fn keywords_are_defined_and_reserved_names_are_not() {
    let texts = "\"A\" \"A.\" RFC9110;";
    let definition = definition(&format!("200 match {texts} 201 ALL {texts}"));
    assert!(definition.contains("r#match = 200u16"));
    assert!(!definition.contains("ALL = 201u16"));
}

#[test]
fn the_users_documentation_is_a_separate_paragraph() {
    let empty_line = |row| definition(row).contains("\\n\"] # [doc = \" Words.\"] # [doc (alias");
    assert!(empty_line(&format!("/// Words.\n{OK}")));
}

/// Casting an enum without variants is an error.
#[test]
fn the_flag_of_an_include_holds_for_the_listed_values() {
    let definition = definition("enum S { flag sticky; Iana(a::B) sticky 404, 410; }");
    assert!(definition.contains("404u16 | 410u16"), "{definition}");
}

#[test]
fn a_flag_of_an_include_has_names_as_values_only_in_methods() {
    let flags = "enum S { flag sticky; flag other; Iana(a::B) sticky QUERY other; }";
    let definition = definition_of(&METHODS, flags);
    assert!(definition.contains("b\"QUERY\""), "{definition}");
    assert!(definition.contains("is_other (__value)"), "{definition}");
    let flags = "enum S { flag sticky; flag other; Iana(a::B) sticky other; }";
    let definition = definition_of(&STATUS_CODES, flags);
    assert!(definition.contains("is_sticky (__value)"), "{definition}");
}

#[test]
fn a_struct_is_defined_as_an_enum() {
    let definition = definition(&format!("pub struct Made {{ {OK} }}"));
    assert!(definition.contains("pub enum Made {"), "{definition}");
}

#[test]
fn an_empty_enum_is_not_cast() {
    let cast = "__method as :: core :: primitive :: usize";
    assert!(!definition_of(&METHODS, "pub enum Empty {}").contains(cast));
    assert!(definition_of(&METHODS, PURGE).contains(cast));
}

#[test]
fn a_derive_keeps_other_traits() {
    let derives = |list| definition(&format!("#[derive({list})] pub enum Name {{ {OK} }}"));
    assert!(derives("Clone, Default").contains("# [derive (Default)]"));
    assert!(derives("Default, Arbitrary").contains("# [derive (Default , Arbitrary)]"));
}

/// The macro calls and constants among items.
fn calls(items: TokenStream) -> Vec<String> {
    let items = syn::parse2::<File>(items).unwrap().items.into_iter();
    let calls = items.filter(|item| matches!(item, Item::Macro(_) | Item::Const(_)));
    calls
        .map(|item| item.to_token_stream().to_string())
        .collect()
}

/// The inside of the last braces of an expansion.
fn implementations(expansion: TokenStream) -> TokenStream {
    let inside = expansion.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) => Some(group.stream()),
        _ => None,
    });
    inside.last().unwrap()
}

/// Asserts that these are the macro calls for a table, if the path of the library is `library`.
fn assert_calls(vocabulary: &'static Vocabulary, table: &TokenStream, expected: TokenStream) {
    let table = quote!(crate = library; #table);
    let (definition, mistakes) = crate::translate(vocabulary, table);
    assert!(mistakes.is_empty());
    assert_eq!(calls(implementations(definition.unwrap())), calls(expected));
}

#[test]
fn rows_become_data() {
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
            types: {}
            data: {
                const LEN: ::core::primitive::usize = 4usize;
                static ALL: [Own; LEN] = [Own::r#match, Own::OK, Own::MADE, Own::LATER];
                const ROWS: &[__Row; LEN] = &[
                    __Row {
                        value: 404u16, name: "match", aliases: &["if", "OTHER"],
                        phrase: "Not Found", phrase_aliases: &["Missing"], description: "Nothing.",
                        references: &[#a1, __Reference::Url("https://a.example")], flags: #none,
                    },
                    __Row {
                        value: 200u16, name: "OK", aliases: &[],
                        phrase: "OK", phrase_aliases: &[], description: "Fine.", references: &[#rfc2],
                        flags: __Flags { cacheable: true, obsolete: true, ..__Flags::NONE },
                    },
                    __Row {
                        value: 201u16, name: "MADE", aliases: &["MORE"],
                        phrase: "Made", phrase_aliases: &[], description: "More.",
                        references: &[#rfc2], flags: #none,
                    },
                    __Row {
                        value: 202u16, name: "LATER", aliases: &[],
                        phrase: "Later", phrase_aliases: &[], description: "Wait.",
                        references: &[#rfc2, #a1], flags: #none,
                    }
                ];
            }
            value: |__status| __status as ::core::primitive::u16;
            checks: {}
        }
        library::__impl_serde! { status_codes Own }
    };
    assert_calls(&STATUS_CODES, &table, expected);
}

#[test]
fn rows_and_includes_are_joined_in_order() {
    let table = quote! {
        enum All {
            FIRST "A." "https://a.example" safe idempotent cacheable content;
            "SE-COND" SECOND "B." "https://b.example";
            Other(a::Other);
        }
    };
    let checked = quote! {
        <__Path1 as library::__private::CheckedInclude<{
            <__Path1 as library::__private::method::Includable>::IS_REGISTRY
        }>>::Registry
    };
    let check = |row: usize| quote!(const _: () = CLASHES.assert_row(0usize, #row););
    let (first, second) = (check(0), check(1));
    let expected = quote! {
        library::__method_registry! {
            All;
            types: {
                type __Path1 = a::Other;
                type __Included1 = #checked;
            }
            data: {
                library::__joined! {
                    All 3usize;
                    {
                        make: ::core::convert::identity;
                        registry: "";
                        values: &[All::FIRST, All::SECOND];
                        rows: &[
                            __Row {
                                value: "FIRST", name: "FIRST", aliases: &[], description: "A.",
                                references: &[__Reference::Url("https://a.example")],
                                flags: __Flags {
                                    safe: true, idempotent: true, cacheable: true, content: true,
                                },
                            },
                            __Row {
                                value: "SE-COND", name: "SECOND", aliases: &[], description: "B.",
                                references: &[__Reference::Url("https://b.example")],
                                flags: __Flags { ..__Flags::NONE },
                            }
                        ];
                        except: |__row| false;
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
                        except: |__row| false;
                    }
                }
            }
            index: |__method| match __method {
                All::FIRST => __FIRST_POSITIONS[0usize] + 0usize,
                All::SECOND => __FIRST_POSITIONS[0usize] + 1usize,
                All::Other(__method) => __FIRST_POSITIONS[1usize] + <__Included1>::index(__method),
            };
            checks: {
                const CLASHES: &library::__private::Clashes<__Row> = &library::__private::Clashes {
                    parts: __PARTS,
                    first_positions: &__FIRST_POSITIONS,
                    values: &TOKENS,
                    duplicates: &BY_TOKEN.duplicates(&TOKENS),
                };
                #first
                #second
                const _: () = CLASHES.assert_include(1usize);
            }
        }
        library::__included_methods! { All Other a::Other }
    };
    assert_calls(&METHODS, &table, expected);
}

#[test]
fn the_code_of_a_row_beside_an_include_is_in_a_match() {
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
