//! Random tokens, and random edits of a table.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

#[rustfmt::skip]
/// Tokens of tables, with and without mistakes, and tokens of other Rust code.
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
/// Single tokens that are each valid somewhere in a table.
const TOKENS: &[&str] = &[
    "200", "404", "15.3", "OK", "NOT_FOUND", "PURGE", "Iana", "except", "Section", "RFC9110",
    "cacheable", "safe", "obsolete", "\"OK\"", "\"M-SEARCH\"", "\"15.3.1\"", "\"A.1\"",
    "\"https://example.com/a\"", "|", ",", ";", ".", "=", "=>", "-", "#",
    "[]", "pub", "enum", "Name",
];

/// Tokens from `WORDS`, in nested groups.
pub(super) fn random_tokens() -> impl Strategy<Value = String> {
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

/// The tokens that an edit can remove or move. Parentheses and brackets are one token
/// with what is in them.
pub(super) fn words(tokens: TokenStream) -> Vec<String> {
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

/// A change of the tokens of a table.
#[derive(Clone, Debug)]
pub(super) enum Edit {
    Delete(Index),
    Duplicate(Index),
    Swap(Index, Index),
    SwapWithNext(Index),
    Replace(Index, &'static str),
    Insert(Index, &'static str),
}

pub(super) fn edit() -> impl Strategy<Value = Edit> {
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

/// An edit that people make by accident: of one token, or of two neighbors.
pub(super) fn small_edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        edit_with(TOKENS),
        any::<Index>().prop_map(Edit::SwapWithNext),
    ]
}

impl Edit {
    pub(super) fn apply(&self, words: &mut Vec<String>) {
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
