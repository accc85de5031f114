//! What the compiler prints for a table with a mistake: one file in `ui/fail` for
//! each, named after the mistake, and the output beside it.
//!
//! The compiler takes seconds for each file. `messages.rs` in the macro crate
//! checks the macros' own messages in all of them without it, so only those are
//! compiled that rustc words, and a dozen others to show that the two agree.
//! `TRYBUILD` in the environment compiles all of them.

/// Files whose text rustc words in part.
const WORDED_BY_RUSTC: &[&str] = &[
    "clash_*",
    "include_of_*",
    "except_in_no_other_part",
    "impl_of_registered_status",
    "impls_axum_for_methods",
    "uses_of_broken_*",
];

/// Files that show that the compiler prints what `messages.rs` expects.
const SAMPLES: &[&str] = &[
    "attribute_as_inner",
    "derive_of_what_is_there",
    "duplicate_code",
    "enum_without_braces",
    "flag_unknown",
    "include_twice",
    "missing_semicolon",
    "name_keyword",
    "references_missing",
    "three_mistakes",
    "token_with_space",
];

#[test]
fn each_mistake_is_reported_at_its_token() {
    let cases = trybuild::TestCases::new();
    if std::env::var_os("TRYBUILD").is_some() {
        return cases.compile_fail("ui/fail/*.rs");
    }
    for name in WORDED_BY_RUSTC.iter().chain(SAMPLES) {
        cases.compile_fail(format!("ui/fail/{name}.rs"));
    }
}
