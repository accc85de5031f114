//! The tests of `http-registry` as its users see it: through its public API,
//! and through what the compiler says of a table.
//!
//! This library is what they share: what to compare with, and registries of
//! every shape that a stranger's crate can define.

pub mod facts;
pub mod model;
pub mod registries;

/// The README's code, compiled and run as documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
