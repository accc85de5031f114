//! The compiler's output for tables with a mistake: a file in `ui/fail` for each, named
//! after the mistake, with the output beside it.
//!
//! These are the mistakes for which rustc words a part of the output, and a dozen more
//! to show that the compiler prints what the macros report. All other mistakes are in
//! `messages.txt` of the macro crate, which is checked without the compiler.

#[test]
fn each_mistake_is_reported_at_its_token() {
    trybuild::TestCases::new().compile_fail("ui/fail/*.rs");
}
