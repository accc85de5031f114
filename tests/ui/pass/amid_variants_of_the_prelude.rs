//! Values of the crate that have the names of the prelude's variants.
#![deny(warnings)]
#![allow(dead_code)]

#[allow(unused_imports)]
use Shadow::*;

enum Shadow {
    Some,
    None,
    Ok,
    Err,
}

::core::include!("amid/registries.rs");
