//! Compares the compiler's output for tables with mistakes. Each file in `ui/fail` has
//! one table and is named after the mistake; the file next to it has the output.
//!
//! These are the mistakes for which a part of the output comes from rustc, and a dozen
//! others to show that the compiler prints the messages of the macros. All other
//! mistakes are in `messages.txt` of the macro crate, which is checked without the
//! compiler.

#[test]
fn each_mistake_is_reported_at_its_token() {
    trybuild::TestCases::new().compile_fail("ui/fail/*.rs");
}
