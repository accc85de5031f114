//! The tests of `http-registry` as its users see it: through its public API,
//! and through what the compiler says of a table.

/// The README's code, compiled and run as documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
