//! A module in scope has the name of the library.
#![deny(warnings)]
#![allow(dead_code)]

mod http_registry {
    pub(crate) struct StatusCode;
    pub(crate) struct Method;
}

::core::include!("shadowed/registries.rs");
