//! What holds for every input, right or wrong: no panic, errors that point into
//! it, and an expansion that is Rust where there is none.

use std::env;

use crate::vocabulary::Vocabulary;
use proc_macro2::TokenStream;
use proptest::prelude::*;
use proptest::sample::{Index, select};

#[rustfmt::skip]
/// Words of the language, well written and not, and some that are none of it.
const WORDS: &[&str] = &[
    "200", "404", "599", "99", "600", "0200", "20", "2_00", "200u16", "0xC8", "15.3", "1e9",
    "-404", "true", "OK", "NOT_FOUND", "GONE", "r#match", "match", "Self", "_", "ALL", "from_u16",
    "gen", "ÜBER", "PURGE", "M_SEARCH", "Iana", "Section", "RFC9110", "RFC", "RFC0", "RFC09110",
    "rfc9110", "cacheable", "cachable", "safe", "idempotent", "obsolete", "\"OK\"", "\"\"",
    "\" \"", "\"M-SEARCH\"", "\"M SEARCH\"", "\"15.3.1\"", "\"A.1\"", "\"Section 15\"",
    "\"RFC 9110\"", "\"www.example.com\"", "\"https://example.com/a\"", "\"https://\"",
    "\"ftp://example.com\"", "\"Ein Text. <b>`[x](y)`</b>\"", "\"\\n\"", "\"OK\"suffix",
    "r#\"raw\"#", "b\"bytes\"", "c\"c\"", "'c'", "'static", "|", "||", ",", ";", ".", "..", "::",
    "=", "=>", "-", "#", "!", "$", "<", ">", "?", "crate", "crate = ::http_registry;", "pub",
    "pub(crate)", "enum", "struct", "Name", "Option", "where", "(http_registry::StatusCode)",
    "(StatusCode)", "()", "(a b)", "(::a::b)", "(A<B>)", "{}", "[]", "{ 200 OK }", "#[cfg(x)]",
    "#[doc = \"x\"]", "#[impls(http, serde)]", "#[impls(sered)]", "#[impls]", "#[derive(Clone)]",
    "#[derive(Default)]", "#[default]", "#[]", "#![a]", "/// docs\n", "//! docs\n",
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
            prop::collection::vec(tree, 0..8),
        )
            .prop_map(|((open, close), trees)| format!("{open} {} {close}", trees.join(" ")))
    });
    prop::collection::vec(tree, 0..24).prop_map(|trees| trees.join(" "))
}

/// A table without a mistake, word by word.
fn table() -> impl Strategy<Value = (Vocabulary, Vec<String>)> {
    let head = select(vec!["", "pub enum Name", "#[non_exhaustive] enum Name"]);
    let include = any::<bool>();
    let entries = prop::collection::vec(entry(), 1..5);
    (vocabulary(), head, include, entries).prop_map(|(vocabulary, head, include, entries)| {
        let mut words: Vec<String> = head.split_whitespace().map(str::to_owned).collect();
        let in_braces = !words.is_empty();
        words.extend(in_braces.then(|| "{".to_owned()));
        if include {
            words.extend(["Iana", "(http_registry::StatusCode)", ";"].map(str::to_owned));
        }
        for (number, entry) in entries.iter().enumerate() {
            words.extend(entry.words(vocabulary, number));
        }
        words.extend(in_braces.then(|| "}".to_owned()));
        (vocabulary, words)
    })
}

#[derive(Clone, Debug)]
struct Entry {
    has_token: bool,
    has_alias: bool,
    text: &'static str,
    references: Vec<&'static str>,
    flags: Vec<bool>,
}

fn entry() -> impl Strategy<Value = Entry> {
    let text = select(vec![
        "\"Fine\"",
        "\"A <b>`text`</b> | [with](much) & 1. *all*\"",
    ]);
    let reference = select(vec![
        "RFC9110 \"15.3.1\"",
        "RFC9110 \"A.1\"",
        "RFC2324",
        "\"https://example.com/a#b\"",
    ]);
    (
        any::<bool>(),
        any::<bool>(),
        text,
        prop::collection::vec(reference, 1..4),
        prop::collection::vec(any::<bool>(), 2),
    )
        .prop_map(|(has_token, has_alias, text, references, flags)| Entry {
            has_token,
            has_alias,
            text,
            references,
            flags,
        })
}

impl Entry {
    fn words(&self, vocabulary: Vocabulary, number: usize) -> Vec<String> {
        let mut words = match vocabulary {
            Vocabulary::StatusCodes => vec![format!("{}", 200 + number)],
            Vocabulary::Methods if self.has_token => vec![format!("\"TOKEN-{number}\"")],
            Vocabulary::Methods => Vec::new(),
        };
        words.push(format!("NAME_{number}"));
        if self.has_alias {
            words.extend(["|".to_owned(), format!("ALIAS_{number}")]);
        }
        if vocabulary == Vocabulary::StatusCodes {
            words.push(self.text.to_owned());
        }
        words.push(self.text.to_owned());
        let references = self.references.join(" , ");
        words.extend(references.split_whitespace().map(str::to_owned));
        let flags = match vocabulary {
            Vocabulary::StatusCodes => ["cacheable", "obsolete"],
            Vocabulary::Methods => ["idempotent", "cacheable"],
        };
        let flags = flags.iter().zip(&self.flags).filter(|(_, has)| **has);
        words.extend(flags.map(|(flag, _)| (*flag).to_owned()));
        words.push(";".to_owned());
        words
    }
}

#[derive(Clone, Debug)]
enum Edit {
    Delete(Index),
    Duplicate(Index),
    Swap(Index, Index),
    Replace(Index, &'static str),
    Insert(Index, &'static str),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<Index>;
    prop_oneof![
        at().prop_map(Edit::Delete),
        at().prop_map(Edit::Duplicate),
        (at(), at()).prop_map(|(one, other)| Edit::Swap(one, other)),
        (at(), select(WORDS)).prop_map(|(at, word)| Edit::Replace(at, word)),
        (at(), select(WORDS)).prop_map(|(at, word)| Edit::Insert(at, word)),
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
    let mut messages = Vec::new();
    for error in mistakes.into_errors().flatten() {
        let message = error.to_string();
        let at = error.span();
        if !message.starts_with("a registry has at least one entry") {
            let text = source.get(at.byte_range());
            prop_assert!(
                text.is_some_and(|text| !text.is_empty()),
                "outside: {message}"
            );
            let own = at.source_text();
            prop_assert_eq!(own.as_deref(), text, "elsewhere: {}", message);
        }
        prop_assert!(!message.contains('\n'), "more than a line: {message}");
        prop_assert!(!message.starts_with(char::is_uppercase), "{message}");
        messages.push(message);
    }
    if let Some(definition) = definition {
        let rust = syn::parse2::<syn::File>(definition);
        prop_assert!(rust.is_ok(), "not Rust: {:?}", rust.err());
    } else {
        prop_assert!(!messages.is_empty(), "nothing defined, and no reason");
    }
    Ok(Some(messages))
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
    fn random_tokens_are_told_what_is_wrong(
        vocabulary in vocabulary(),
        source in random_tokens(),
    ) {
        messages(vocabulary, &source)?;
    }

    #[test]
    fn tables_with_edits_are_told_what_is_wrong(
        (vocabulary, mut words) in table(),
        edits in prop::collection::vec(edit(), 1..5),
    ) {
        for edit in edits {
            edit.apply(&mut words);
        }
        messages(vocabulary, &words.join(" "))?;
    }
}

proptest! {
    #[test]
    fn tables_without_a_mistake_are_accepted((vocabulary, words) in table()) {
        let messages = messages(vocabulary, &words.join(" "))?;
        prop_assert_eq!(messages, Some(Vec::new()));
    }
}

/// The messages for a table of status codes.
fn told(source: &str) -> Vec<String> {
    messages(Vocabulary::StatusCodes, source).unwrap().unwrap()
}

#[test]
fn a_broken_entry_without_a_semicolon_does_not_hide_the_next() {
    let messages = told("200 5 404 NOT_FOUND \"Not Found\" \"Nothing.\" RFC9110 cachable;");
    assert_eq!(messages.len(), 2, "{messages:?}");
    assert!(messages[1].starts_with("unknown flag `cachable`"));
}

#[test]
fn a_path_that_is_empty_is_none() {
    let messages = told("crate = ; 200 OK \"OK\" \"Fine.\" RFC9110;");
    assert_eq!(messages.len(), 1, "{messages:?}");
    assert!(messages[0].contains("crate ="), "{messages:?}");
}

#[test]
fn another_kind_of_type_is_taken_for_the_head() {
    for kind in ["struct", "union", "pub struct"] {
        let messages = told(&format!(
            "{kind} Name {{ 200 OK \"OK\" \"Fine.\" RFC9110; }}"
        ));
        assert_eq!(messages.len(), 1, "{messages:?}");
        assert!(messages[0].contains("enum"), "{messages:?}");
    }
}
