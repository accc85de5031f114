//! Programs that compile with the library alone. In `tests/behaviour`, other libraries add
//! implementations for `u16` as well.

#[test]
fn types_of_compared_numbers_are_inferred() {
    trybuild::TestCases::new().pass("pass/inference.rs");
}
