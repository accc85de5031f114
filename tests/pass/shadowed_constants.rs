//! Constants in scope have the names of constants in the expansion.
#![deny(warnings)]
#![allow(dead_code)]

pub const LEN: &str = "not this one";
pub const ALL: &str = "not this one";
pub const ENTRIES: &str = "not this one";
pub const BY_CODE: &str = "not this one";
pub const POSITIONS: &str = "not this one";
pub const BUCKETS: &str = "not this one";
pub const BY_TOKEN: &str = "not this one";
pub const VALUE: &str = "not this one";
pub const DIGITS: &str = "not this one";
pub const CODES: &str = "not this one";

::core::include!("shadowed/registries.rs");
