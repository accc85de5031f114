//! Macros in scope have the names of those in the standard library.
#![deny(warnings)]
#![allow(dead_code)]

macro_rules! shadow {
    ($($name:ident)*) => {
        $(
            #[allow(unused_macros)]
            macro_rules! $name {
                ($d:tt) => { compile_error!("not this one") };
            }
        )*
    };
}

shadow! { assert concat stringify matches panic unreachable vec write format status_codes methods }

::core::include!("shadowed/registries.rs");
