//! Tests of `http-registry` through its public API, and through the compiler's messages
//! about tables.
//!
//! This library is shared by the tests: the data to compare with, and registries of
//! every shape that a user's crate can define.

pub mod facts;
pub mod model;
pub mod registries;

/// The README's code, compiled and run as documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
