//! What the registries implement of other libraries' traits, one library to a
//! file.
//!
//! A registry of ours has these implementations whenever the feature is on. A
//! user's has those that its `#[impls(…)]` names and no other: features are
//! switched on for the whole build, so a feature that reached every registry
//! could collide with an implementation that some crate wrote itself.
//!
//! `#[impls(serde)]` on a registry `CacheStatus` expands to
//!
//! ```text
//! $crate::__impl_serde! { status_codes CacheStatus }
//! ```
//!
//! in the user's crate (`methods CacheMethod` for methods), where
//! `cfg(feature = "serde")` would ask about the user's features. Here it asks
//! about ours, so the macro is defined here, twice: with the implementations
//! where the feature is on, and as an error that names the feature where it is
//! off.
//!
//! # To support one more library
//!
//! 1. In `Cargo.toml`, make it an optional dependency without its default
//!    features, and name a feature after it. Take its traits alone where they
//!    are a crate of their own.
//! 2. Write a file beside this one, for the feature. Its functions do the work,
//!    for `AnyStatus` and all registries at once; its macro `__impl_…` has an
//!    arm for `status_codes` and one for `methods`, each of them trait headers
//!    and calls of the functions, nothing else. It lands in a crate that need
//!    not depend on the library, may call ours by another name, and may have a
//!    `Result` of its own: reach the library through
//!    `$crate::__private::external`, and write every path in full.
//! 3. Call the macro in that file for `StatusCode`, `AnyStatus` and `Method`.
//! 4. Below, declare the file, and the error for the feature being off.
//! 5. Add the name to `LIBRARIES` in `http-registry-macros/src/valid.rs`, a
//!    test file named after it, and its row and section to the crate's
//!    documentation.

#[cfg(feature = "axum")]
pub mod axum;
#[cfg(feature = "http")]
pub mod http;
#[cfg(feature = "serde")]
pub mod serde;

#[cfg(not(feature = "axum"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_axum {
    ($vocabulary:ident $Registry:ident) => {
        ::core::compile_error!("enable the `axum` feature of http-registry");
    };
}

#[cfg(not(feature = "http"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_http {
    ($vocabulary:ident $Registry:ident) => {
        ::core::compile_error!("enable the `http` feature of http-registry");
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($vocabulary:ident $Registry:ident) => {
        ::core::compile_error!("enable the `serde` feature of http-registry");
    };
}
