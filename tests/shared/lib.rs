//! Code that the tests of `http-registry` share: a model to compare
//! with, and registries of every kind that a user's crate can define.
//!
//! The tests use the public API and the messages of the compiler.

pub mod model;
pub mod registries;

/// Compiles and runs the code in the README as documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
