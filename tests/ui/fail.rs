//! What the compiler prints for a table with a mistake: one file in `ui/fail` for
//! each, named after the mistake, and the output beside it.
//!
//! Only mistakes that rustc words in part are here, and a dozen more to show that
//! the compiler prints what the macros report. `messages.txt` in the macro crate has
//! all other mistakes, and is checked without the compiler.

#[test]
fn each_mistake_is_reported_at_its_token() {
    trybuild::TestCases::new().compile_fail("ui/fail/*.rs");
}
