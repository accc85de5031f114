//! Without a prelude.
#![deny(warnings)]
#![no_implicit_prelude]

::core::include!("amid/registries.rs");
