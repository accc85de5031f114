//! Tables that compile, in all places and surroundings: each file of `pass` is
//! a crate of its own, and runs.

#[test]
fn pass() {
    trybuild::TestCases::new().pass("ui/pass/*.rs");
}
