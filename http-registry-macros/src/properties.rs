//! What holds for every input, right or wrong: no panic, errors that point into
//! it, and an expansion that is Rust where there is none.

use std::env;

use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use proptest::test_runner::RngSeed;
use quote::{ToTokens, format_ident, quote};
use syn::{Expr, ExprLit, Ident, ImplItem, Item, Lit};

use crate::mistake::Mistake;
use crate::rules;
use crate::vocabulary::Vocabulary;

#[rustfmt::skip]
/// Words of the language, well written and not, and some that are none of it.
const WORDS: &[&str] = &[
    "200", "404", "999", "99", "1000", "0200", "20", "2_00", "200u16", "0xC8", "15.3", "1e9",
    "-404", "true", "OK", "NOT_FOUND", "GONE", "r#match", "match", "Self", "_", "ALL", "from_u16",
    "gen", "ÜBER", "PURGE", "M_SEARCH", "Iana", "except", "except 404", "except PURGE, GONE", "Section", "RFC9110", "RFC", "RFC0", "RFC09110",
    "rfc9110", "cacheable", "cachable", "safe", "idempotent", "obsolete", "\"OK\"", "\"\"",
    "\" \"", "\"M-SEARCH\"", "\"M SEARCH\"", "\"15.3.1\"", "\"A.1\"", "\"Section 15\"",
    "\"RFC 9110\"", "\"www.example.com\"", "\"https://example.com/a\"", "\"https://\"",
    "\"ftp://example.com\"", "\"Ein Text. <b>`[x](y)`</b>\"", "\"\\n\"", "\"OK\"suffix",
    "r#\"raw\"#", "b\"bytes\"", "c\"c\"", "'c'", "'static", "|", "||", ",", ";", ".", "..", "::",
    "=", "=>", "-", "#", "!", "$", "<", ">", "?", "crate", "crate = ::http_registry;", "pub",
    "pub(crate)", "enum", "struct", "Name", "Option", "where", "(http_registry::StatusCode)",
    "(StatusCode)", "()", "(a b)", "(::a::b)", "(A<B>)", "{}", "[]", "{ 200 OK }", "#[cfg(x)]",
    "#[doc = \"x\"]", "#[impls(http, serde)]", "#[impls(sered)]", "#[impls]", "#[derive(Clone)]",
    "#[derive(Default)]", "#[cfg_attr(x, derive(Clone), cfg_attr(y, impls(serde)))]",
    "#[cfg_attr(x, impls(serde, axum), doc = \"x\")]", "#[cfg_attr]", "#[cfg_attr(, a)]", "#[default]", "#[]", "#![a]", "/// docs\n", "//! docs\n",
];

#[rustfmt::skip]
/// Single tokens, each right in some place.
const TOKENS: &[&str] = &[
    "200", "404", "15.3", "OK", "NOT_FOUND", "PURGE", "Iana", "except", "Section", "RFC9110",
    "cacheable", "safe", "obsolete", "\"OK\"", "\"M-SEARCH\"", "\"15.3.1\"", "\"A.1\"",
    "\"https://example.com/a\"", "|", ",", ";", ".", "=", "=>", "-", "#", 
    "[]", "pub", "enum", "Name",
];

fn vocabulary() -> impl Strategy<Value = Vocabulary> {
    select(vec![Vocabulary::StatusCodes, Vocabulary::Methods])
}

/// Words in groups in groups.
fn random_tokens() -> impl Strategy<Value = String> {
    let word = select(WORDS).prop_map(str::to_owned);
    let tree = word.prop_recursive(3, 32, 8, |tree| {
        (
            select(vec![("(", ")"), ("{", "}"), ("[", "]")]),
            vec(tree, 0..8),
        )
            .prop_map(|((open, close), trees)| format!("{open} {} {close}", trees.join(" ")))
    });
    vec(tree, 0..24).prop_map(|trees| trees.join(" "))
}

/// A table without a mistake.
#[derive(Clone, Debug)]
struct Table {
    vocabulary: Vocabulary,
    /// The attributes and the visibility, if it has a head.
    head: Option<(TokenStream, TokenStream)>,
    rows: Vec<Row>,
}

#[derive(Clone, Debug)]
enum Row {
    Defined(Defined),
    Include(bool),
}

#[derive(Clone, Debug)]
struct Defined {
    code: u16,
    has_token: bool,
    aliases: usize,
    text: &'static str,
    references: Vec<(&'static str, Option<&'static str>)>,
    flags: Vec<bool>,
}

fn table() -> impl Strategy<Value = Table> {
    let attributes = select(vec![quote!(), quote!(#[non_exhaustive])]);
    let visibility = select(vec![quote!(), quote!(pub), quote!(pub(crate))]);
    let head = option::of((attributes, visibility));
    let codes = subsequence(rules::CODES.collect::<Vec<_>>(), 1..5).prop_shuffle();
    let rows = (codes, vec(row(), 4)).prop_map(|(codes, rows)| {
        let rows = codes.into_iter().zip(rows);
        let rows = rows.map(|(code, row)| Row::Defined(Defined { code, ..row }));
        rows.collect::<Vec<_>>()
    });
    let include = option::of((any::<Index>(), any::<bool>()));
    (vocabulary(), head, rows, include).prop_map(|(vocabulary, head, mut rows, include)| {
        if let Some((at, except)) = include {
            rows.insert(at.index(rows.len() + 1), Row::Include(except));
        }
        Table {
            vocabulary,
            head,
            rows,
        }
    })
}

fn row() -> impl Strategy<Value = Defined> {
    let text = select(vec!["Fine", "A <b>`text`</b> | [with](much) & 1. *all*"]);
    let reference = select(vec![
        ("RFC9110", Some("15.3.1")),
        ("RFC9110", Some("A.1")),
        ("RFC2324", None),
        ("https://example.com/a#b", None),
    ]);
    let references = vec(reference, 1..4);
    let flags = vec(any::<bool>(), 2);
    (any::<bool>(), 0..3_usize, text, references, flags).prop_map(
        |(has_token, aliases, text, references, flags)| Defined {
            code: 0,
            has_token,
            aliases,
            text,
            references,
            flags,
        },
    )
}

impl Table {
    fn tokens(&self) -> TokenStream {
        let rows = self.rows.iter().map(|entry| match entry {
            Row::Defined(row) => row.tokens(self.vocabulary),
            Row::Include(false) => quote!(Iana(http_registry::StatusCode);),
            Row::Include(true) => {
                let except = match self.vocabulary {
                    Vocabulary::StatusCodes => quote!(104, 451),
                    Vocabulary::Methods => quote!(QUERY, "FUTURE-ONE"),
                };
                quote!(Iana(http_registry::StatusCode) except #except;)
            }
        });
        let rows = quote!(#(#rows)*);
        let Some((attributes, visibility)) = &self.head else {
            return rows;
        };
        quote!(#attributes #visibility enum Name { #rows })
    }

    fn defined(&self) -> impl Iterator<Item = &Defined> {
        self.rows.iter().filter_map(|entry| match entry {
            Row::Defined(row) => Some(row),
            Row::Include(_) => None,
        })
    }
}

impl Defined {
    fn name(&self) -> Ident {
        format_ident!("NAME_{}", self.code)
    }

    fn aliases(&self) -> impl Iterator<Item = Ident> {
        (0..self.aliases).map(|alias| format_ident!("ALIAS_{}_{alias}", self.code))
    }

    fn tokens(&self, vocabulary: Vocabulary) -> TokenStream {
        let code = Literal::u16_unsuffixed(self.code);
        let (name, aliases, text) = (self.name(), self.aliases(), self.text);
        let references = self.references.iter().map(|(word, section)| {
            if word.starts_with("RFC") {
                let rfc = format_ident!("{word}");
                quote!(#rfc #section)
            } else {
                quote!(#word)
            }
        });
        let flags = match vocabulary {
            Vocabulary::StatusCodes => ["cacheable", "obsolete"],
            Vocabulary::Methods => ["idempotent", "cacheable"],
        };
        let flags = flags.iter().zip(&self.flags).filter(|(_, has)| **has);
        let flags = flags.map(|(flag, _)| format_ident!("{flag}"));
        let end = quote!(#name #(| #aliases)*);
        let end = match vocabulary {
            Vocabulary::StatusCodes => quote!(#code #end #text),
            Vocabulary::Methods => {
                let token = self.has_token.then(|| format!("TOKEN-{}", self.code));
                quote!(#token #end)
            }
        };
        quote!(#end #text #(#references),* #(#flags)*;)
    }
}

/// What an edit can take away or move: all that is not in parentheses or
/// brackets, token by token.
fn words(tokens: TokenStream) -> Vec<String> {
    let words = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            let mut words = words(group.stream());
            words.insert(0, "{".to_owned());
            words.push("}".to_owned());
            words
        }
        token => vec![token.to_string()],
    });
    words.collect()
}

#[derive(Clone, Debug)]
enum Edit {
    Delete(Index),
    Duplicate(Index),
    Swap(Index, Index),
    SwapWithNext(Index),
    Replace(Index, &'static str),
    Insert(Index, &'static str),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<Index>;
    prop_oneof![
        edit_with(WORDS),
        (at(), at()).prop_map(|(one, other)| Edit::Swap(one, other)),
    ]
}

fn edit_with(words: &'static [&str]) -> impl Strategy<Value = Edit> {
    let at = any::<Index>;
    prop_oneof![
        at().prop_map(Edit::Delete),
        at().prop_map(Edit::Duplicate),
        (at(), select(words)).prop_map(|(at, word)| Edit::Replace(at, word)),
        (at(), select(words)).prop_map(|(at, word)| Edit::Insert(at, word)),
    ]
}

/// One edit as a person makes one: of neighbours, or with one token.
fn small_edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        edit_with(TOKENS),
        any::<Index>().prop_map(Edit::SwapWithNext),
    ]
}

impl Edit {
    fn apply(&self, words: &mut Vec<String>) {
        let len = words.len();
        match self {
            Edit::Insert(at, word) => words.insert(at.index(len + 1), (*word).to_owned()),
            _ if len == 0 => {}
            Edit::Delete(at) => drop(words.remove(at.index(len))),
            Edit::Duplicate(at) => words.insert(at.index(len), words[at.index(len)].clone()),
            Edit::Swap(one, other) => words.swap(one.index(len), other.index(len)),
            Edit::SwapWithNext(_) if len == 1 => {}
            Edit::SwapWithNext(at) => {
                let at = at.index(len - 1);
                words.swap(at, at + 1);
            }
            Edit::Replace(at, word) => (*word).clone_into(&mut words[at.index(len)]),
        }
    }
}

/// The messages for a table, after what must hold for them. `None` for what is
/// no Rust token, and never reaches a macro.
fn messages(vocabulary: Vocabulary, source: &str) -> Result<Option<Vec<String>>, TestCaseError> {
    proc_macro2::extra::invalidate_current_thread_spans();
    let Ok(table) = source.parse::<TokenStream>() else {
        return Ok(None);
    };
    let (definition, mistakes) = crate::translate(vocabulary, table);
    let starts = mistakes
        .iter()
        .map(|mistake| mistake.place.start.byte_range().start);
    prop_assert!(starts.is_sorted(), "not in the order of the text: {source}");
    let mut messages = Vec::new();
    for (place, message) in mistakes.iter().flat_map(Mistake::errors) {
        let at = place.start.join(place.end).unwrap();
        let text = source.get(at.byte_range());
        prop_assert!(
            text.is_some_and(|text| !text.is_empty()),
            "outside: {message}"
        );
        let there = at.source_text();
        prop_assert_eq!(there.as_deref(), text, "elsewhere: {}", message);
        prop_assert!(!message.contains('\n'), "more than a line: {message}");
        prop_assert!(!message.starts_with(char::is_uppercase), "{message}");
        messages.push(message.to_owned());
    }
    if let Some(definition) = definition {
        let rust = syn::parse2::<syn::File>(definition);
        prop_assert!(rust.is_ok(), "not Rust: {source} {:?}", rust.err());
    } else {
        prop_assert!(!messages.is_empty(), "nothing defined, and no reason");
    }
    Ok(Some(messages))
}

/// The same cases in every run: a few edits in a
/// hundred thousand make three mistakes.
fn same_cases() -> ProptestConfig {
    ProptestConfig {
        rng_seed: RngSeed::Fixed(0),
        failure_persistence: None,
        ..cases(10_000)
    }
}

/// A configuration with this number of cases, unless `PROPTEST_CASES` sets
/// another.
pub(crate) fn cases(number: u32) -> ProptestConfig {
    let mut config = ProptestConfig::default();
    if env::var_os("PROPTEST_CASES").is_none() {
        config.cases = number;
    }
    config
}

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn random_tokens_are_reported_with_what_is_wrong(
        vocabulary in vocabulary(),
        source in random_tokens(),
    ) {
        messages(vocabulary, &source)?;
    }

    #[test]
    fn tables_with_edits_are_reported_with_what_is_wrong(
        table in table(),
        edits in vec(edit(), 1..5),
    ) {
        let mut words = words(table.tokens());
        for edit in edits {
            edit.apply(&mut words);
        }
        messages(table.vocabulary, &words.join(" "))?;
    }

}

proptest! {
    #![proptest_config(same_cases())]

    /// The second place of a mistake that has two is an error of its own.
    #[test]
    fn one_edit_is_two_mistakes_at_most(table in table(), edit in small_edit()) {
        let mut words = words(table.tokens());
        edit.apply(&mut words);
        let source = words.join(" ");
        if let Some(mut messages) = messages(table.vocabulary, &source)? {
            messages.retain(|message| message != "first used here");
            prop_assert!(messages.len() <= 2, "{source}\n{messages:#?}");
        }
    }
}

proptest! {
    #[test]
    fn tables_without_a_mistake_become_what_they_say(table in table()) {
        let (definition, mistakes) = crate::translate(table.vocabulary, table.tokens());
        let reported: Vec<_> = mistakes.iter().map(|mistake| &mistake.message).collect();
        prop_assert!(reported.is_empty(), "{reported:?}");
        let file = syn::parse2::<syn::File>(definition.unwrap()).unwrap();

        let mut enums = file.items.iter().filter_map(|item| match item {
            Item::Enum(item) => Some(item),
            _ => None,
        });
        let item = enums.next().unwrap();
        prop_assert!(enums.next().is_none());
        let name = match table.head {
            Some(_) => "Name",
            None => table.vocabulary.default_name(),
        };
        prop_assert_eq!(&item.ident, name);
        let (attributes, visibility) = table.head.clone().unwrap_or((quote!(), quote!(pub)));
        prop_assert_eq!(item.vis.to_token_stream().to_string(), visibility.to_string());
        let open = item.attrs.iter().any(|it| it.path().is_ident("non_exhaustive"));
        prop_assert_eq!(open, !attributes.is_empty());

        let has_codes = table.vocabulary == Vocabulary::StatusCodes
            && table.defined().count() == table.rows.len();
        let variants = table.rows.iter().map(|entry| match entry {
            Row::Defined(row) => (row.name().to_string(), has_codes.then_some(row.code)),
            Row::Include(_) => ("Iana".to_owned(), None),
        });
        let defined = item.variants.iter().map(|variant| {
            let code = variant.discriminant.as_ref().map(|(_, code)| number(code));
            (variant.ident.to_string(), code)
        });
        prop_assert_eq!(defined.collect::<Vec<_>>(), variants.collect::<Vec<_>>());

        let ty = format_ident!("{name}");
        let aliases = table.defined().flat_map(|row| {
            let (ty, name) = (&ty, row.name());
            let aliases = row.aliases();
            aliases.map(move |alias| quote!(pub const #alias: #ty = #ty::#name;).to_string())
        });
        let constants = file.items.iter().flat_map(constants);
        prop_assert_eq!(constants.collect::<Vec<_>>(), aliases.collect::<Vec<_>>());
    }
}

fn number(expression: &Expr) -> u16 {
    match expression {
        Expr::Lit(ExprLit {
            lit: Lit::Int(number),
            ..
        }) => number.base10_parse().unwrap(),
        other => panic!("no number: {}", other.to_token_stream()),
    }
}

/// The associated constants, without their documentation.
fn constants(item: &Item) -> Vec<String> {
    let Item::Impl(item) = item else {
        return Vec::new();
    };
    let constants = item.items.iter().map(|item| match item {
        ImplItem::Const(constant) => {
            let mut constant = constant.clone();
            constant.attrs.clear();
            constant.to_token_stream().to_string()
        }
        other => panic!("no constant: {}", other.to_token_stream()),
    });
    constants.collect()
}
