//! Properties of the macros that hold for every input, found by random tests: they do not
//! panic, they report mistakes inside the input, and the expansion is Rust.

mod edit;
mod table;

use std::env;

use proc_macro2::TokenStream;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngSeed, TestRunner};
use quote::{ToTokens, format_ident, quote};
use syn::{Expr, ExprLit, ImplItem, Item, Lit, Stmt};

use self::edit::{edit, random_tokens, small_edit, words};
use self::table::{Row, table, vocabulary};
use crate::vocabulary::{METHODS, Vocabulary};

/// The messages for a table, after assertions that hold for every table. `None` if the
/// source is not Rust tokens, and so never reaches a macro.
fn messages(
    vocabulary: &'static Vocabulary,
    source: &str,
) -> Result<Option<Vec<String>>, TestCaseError> {
    proc_macro2::extra::invalidate_current_thread_spans();
    let Ok(table) = source.parse::<TokenStream>() else {
        return Ok(None);
    };
    let (definition, mistakes) = crate::translate(vocabulary, table);
    let starts = mistakes
        .iter()
        .map(|mistake| mistake.span().byte_range().start);
    prop_assert!(starts.is_sorted(), "not in the order of the text: {source}");
    let mut messages = Vec::new();
    for error in mistakes.into_iter().flatten() {
        let (at, message) = (error.span(), error.to_string());
        let text = source.get(at.byte_range());
        prop_assert!(
            text.is_some_and(|text| !text.is_empty()),
            "outside: {message}"
        );
        let there = at.source_text();
        prop_assert_eq!(there.as_deref(), text, "elsewhere: {}", message);
        prop_assert!(!message.contains('\n'), "more than a line: {message}");
        prop_assert!(!message.starts_with(char::is_uppercase), "{message}");
        messages.push(message);
    }
    if let Some(definition) = definition {
        let rust = syn::parse2::<syn::File>(definition);
        prop_assert!(rust.is_ok(), "not Rust: {source} {:?}", rust.err());
    } else {
        prop_assert!(!messages.is_empty(), "nothing defined, and no reason");
    }
    Ok(Some(messages))
}

/// A configuration with the same cases in every run, unless `PROPTEST_RNG_SEED` sets
/// another seed: a few edits in a million cause three errors.
fn same_cases() -> ProptestConfig {
    let mut config = cases(1_000);
    config.failure_persistence = None;
    if env::var_os("PROPTEST_RNG_SEED").is_none() {
        config.rng_seed = RngSeed::Fixed(0);
    }
    config
}

/// A configuration with this number of cases, unless `PROPTEST_CASES` sets another.
pub(crate) fn cases(number: u32) -> ProptestConfig {
    let mut config = ProptestConfig::default();
    if env::var_os("PROPTEST_CASES").is_none() {
        config.cases = number;
    }
    config
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn random_tokens_are_defined_or_reported(
        vocabulary in vocabulary(),
        source in random_tokens(),
    ) {
        messages(vocabulary, &source)?;
    }

    #[test]
    fn tables_with_edits_are_defined_or_reported(
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

/// An edit causes at most three errors, and at most two in all but one of a thousand.
#[test]
fn one_edit_makes_few_mistakes() {
    let mut runner = TestRunner::new(same_cases());
    let cases = runner.config().cases;
    let mut with_three = Vec::new();
    for _ in 0..cases {
        let (table, edit) = (table(), small_edit())
            .new_tree(&mut runner)
            .unwrap()
            .current();
        let mut words = words(table.tokens());
        edit.apply(&mut words);
        let source = words.join(" ");
        let mut messages = messages(table.vocabulary, &source)
            .unwrap()
            .unwrap_or_default();
        messages.retain(|message| message != "first used here");
        assert!(messages.len() <= 3, "{source}\n{messages:#?}");
        if messages.len() > 2 {
            with_three.push(format!("{source}\n{messages:#?}"));
        }
    }
    let most = cases as usize / 1_000;
    assert!(with_three.len() <= most, "{}", with_three.join("\n"));
}

/// `"1.2" RFC9 "Do it."` is the beginning of a row, and not references.
#[test]
fn names_and_tokens_like_references_are_taken() {
    for token in ["", r#""1.2""#, r#""A.1""#, r##""#.#""##, r#""M-SEARCH""#] {
        for names in [
            "rfc",
            "RFC9",
            "RFC9 | B",
            "RFC_9 | RFC8 | B",
            "safe",
            "except",
        ] {
            let row = format!(r#"{token} {names} "Do it." RFC9110 "9.3", RFC9110;"#);
            let table = format!(r#"GET "Get." RFC9110; {row} PUT "Put." RFC9110; rfc9(Other);"#);
            let (_, mistakes) = crate::translate(&METHODS, table.parse().unwrap());
            let reported: Vec<_> = mistakes.iter().map(ToString::to_string).collect();
            assert!(reported.is_empty(), "{row}\n{reported:?}");
        }
    }
}

proptest! {
    #[test]
    fn tables_without_mistakes_become_their_enum(table in table()) {
        let (definition, mistakes) = crate::translate(table.vocabulary, table.tokens());
        let reported: Vec<_> = mistakes.iter().map(ToString::to_string).collect();
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
            None => table.vocabulary.default_name,
        };
        prop_assert_eq!(&item.ident, name);
        let (attributes, visibility) = table.head.clone().unwrap_or((quote!(), quote!(pub)));
        prop_assert_eq!(item.vis.to_token_stream().to_string(), visibility.to_string());
        let open = item.attrs.iter().any(|it| it.path().is_ident("non_exhaustive"));
        prop_assert_eq!(open, !attributes.is_empty());

        let has_codes = table.vocabulary.has_codes
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
        let constants = implementations(file.items.last()).flat_map(constants);
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

/// The items in the last constant of an expansion.
fn implementations(last: Option<&Item>) -> impl Iterator<Item = &Item> {
    let Some(Item::Const(constant)) = last else {
        panic!("the last item is no constant");
    };
    let Expr::Block(block) = &*constant.expr else {
        panic!("the constant is no block");
    };
    block
        .block
        .stmts
        .iter()
        .filter_map(|statement| match statement {
            Stmt::Item(item) => Some(item),
            _ => None,
        })
}

/// The associated constants of an `impl`, without their documentation.
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
