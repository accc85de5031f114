//! Modules in scope have the names of crates.
#![deny(warnings)]
#![allow(dead_code)]

mod alloc {}
mod core {}
mod std {}
mod http_registry_macros {}
mod registry {}
mod status {}
mod method {}
mod macros {}
mod prelude {}

::core::include!("shadowed/registries.rs");
