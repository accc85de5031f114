//! Values in scope have the names of variants in the prelude.
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

::core::include!("shadowed/registries.rs");
