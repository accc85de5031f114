//! There is no prelude.
#![deny(warnings)]
#![no_implicit_prelude]

::core::include!("shadowed/registries.rs");
