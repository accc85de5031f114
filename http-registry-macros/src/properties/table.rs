//! Random tables without mistakes.

use proc_macro2::{Literal, TokenStream};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use quote::{format_ident, quote};
use syn::Ident;

use crate::rules;
use crate::vocabulary::{METHODS, STATUS_CODES, Vocabulary};

pub(super) fn vocabulary() -> impl Strategy<Value = &'static Vocabulary> {
    select(vec![&STATUS_CODES, &METHODS])
}

/// A table without mistakes.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) vocabulary: &'static Vocabulary,
    /// The attributes and the visibility, if it has an enum header.
    pub(super) head: Option<(TokenStream, TokenStream)>,
    pub(super) rows: Vec<Row>,
}

#[derive(Clone, Debug)]
pub(super) enum Row {
    Defined(Defined),
    /// An include, with or without `except`.
    Include(bool),
}

#[derive(Clone, Debug)]
pub(super) struct Defined {
    pub(super) code: u16,
    has_token: bool,
    aliases: usize,
    text: &'static str,
    references: Vec<(&'static str, Option<&'static str>)>,
    flags: Vec<bool>,
}

pub(super) fn table() -> impl Strategy<Value = Table> {
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
    pub(super) fn tokens(&self) -> TokenStream {
        let rows = self.rows.iter().map(|entry| match entry {
            Row::Defined(row) => row.tokens(self.vocabulary),
            Row::Include(false) => quote!(Iana(http_registry::StatusCode);),
            Row::Include(true) => {
                let except = if self.vocabulary.has_codes {
                    quote!(104, 451)
                } else {
                    quote!(QUERY, "FUTURE-ONE")
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

    pub(super) fn defined(&self) -> impl Iterator<Item = &Defined> {
        self.rows.iter().filter_map(|entry| match entry {
            Row::Defined(row) => Some(row),
            Row::Include(_) => None,
        })
    }
}

impl Defined {
    pub(super) fn name(&self) -> Ident {
        format_ident!("NAME_{}", self.code)
    }

    pub(super) fn aliases(&self) -> impl Iterator<Item = Ident> {
        (0..self.aliases).map(|alias| format_ident!("ALIAS_{}_{alias}", self.code))
    }

    fn tokens(&self, vocabulary: &'static Vocabulary) -> TokenStream {
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
        let flags = if vocabulary.has_codes {
            ["cacheable", "obsolete"]
        } else {
            ["idempotent", "cacheable"]
        };
        let flags = flags.iter().zip(&self.flags).filter(|(_, has)| **has);
        let flags = flags.map(|(flag, _)| format_ident!("{flag}"));
        let end = quote!(#name #(| #aliases)*);
        let end = if vocabulary.has_codes {
            quote!(#code #end #text)
        } else {
            let token = self.has_token.then(|| format!("TOKEN-{}", self.code));
            quote!(#token #end)
        };
        quote!(#end #text #(#references),* #(#flags)*;)
    }
}
