//! A module without the prelude.
#![deny(warnings)]
#![no_implicit_prelude]

::core::include!("shadowed/registries.rs");
