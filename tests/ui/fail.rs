//! What the compiler says of a table with a mistake: one file in `fail` for
//! each, named after the mistake, and the output beside it.

#[test]
fn each_mistake_is_told_at_its_token() {
    trybuild::TestCases::new().compile_fail("ui/fail/*.rs");
}
