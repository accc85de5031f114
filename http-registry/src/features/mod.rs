//! Integrations with other crates: one module for each enabled cargo feature, with examples.
//!
//! An enabled feature applies to [`StatusCode`], [`Method`], [`AnyStatus`] and
//! [`AnyMethod`]. Your registries opt in with an attribute such as `#[impls(http, serde)]`:
//! cargo enables a feature for the whole build, so without the opt-in, a feature that another
//! crate enables could conflict with an impl that you wrote. You only need to enable the
//! feature, and need not depend on the library itself.
//!
//! - [`http`] adds lookups for `http::StatusCode` and `http::Method`, conversions both ways, and
//!   equality.
//! - [`http02`] adds the same for `http` 0.2.
//! - [`hyper`] adds conversions into `http::Response<()>`, a response without a body that
//!   carries the reason phrase, and `set_phrase` and `fill_phrase` for existing responses. It
//!   enables `http`.
//! - [`axum`] adds `IntoResponse` for status codes, `Reply` for a status with a body,
//!   `FromRequestParts` for methods, and both functions of `hyper` as middleware. It enables
//!   `hyper`.
//! - [`serde`] adds `Serialize` and `Deserialize`, `number_or_string` for a field that is
//!   either, and `any_method` for a method that is stored.
//! - [`schemars`] adds `JsonSchema`.
//! - [`defmt`] adds `Format`.
//!
//! `serde`, `schemars` and `defmt` also work without `std`; `schemars` needs `alloc`.
//!
//! Other libraries need no feature:
//!
//! - In a database, store a status as its `value()`, a `u16`, and a method as its
//!   `as_str()`; read them back with `from_u16` and `from_bytes`.
//! - In a span or an event of `tracing`, record `status = status.value()` and
//!   `method = method.as_str()`.
//! - In a template, write `status.as_str()` and `status.phrase()`. `status` alone formats
//!   both, as in `404 Not Found`.
//!
//! The modules are not at the root of the crate, so that `use http_registry::*` does not shadow
//! crates such as `http` and `serde`.
//!
//! [`StatusCode`]: crate::StatusCode
//! [`Method`]: crate::Method
//! [`AnyStatus`]: crate::AnyStatus
//! [`AnyMethod`]: crate::AnyMethod
//! [`http`]: https://docs.rs/http-registry/0.1.0/http_registry/features/http/index.html
//! [`http02`]: https://docs.rs/http-registry/0.1.0/http_registry/features/http02/index.html
//! [`hyper`]: https://docs.rs/http-registry/0.1.0/http_registry/features/hyper/index.html
//! [`axum`]: https://docs.rs/http-registry/0.1.0/http_registry/features/axum/index.html
//! [`serde`]: https://docs.rs/http-registry/0.1.0/http_registry/features/serde/index.html
//! [`schemars`]: https://docs.rs/http-registry/0.1.0/http_registry/features/schemars/index.html
//! [`defmt`]: https://docs.rs/http-registry/0.1.0/http_registry/features/defmt/index.html

// The traits of other libraries that registries implement, with a file for each library.
//
// The canonical registries have these implementations whenever the feature is enabled. A user's
// registry has only those that its `#[impls(…)]` names: Cargo enables features for the whole
// build, so a feature that applied to every registry could collide with an implementation that
// some crate wrote itself.
//
// `#[impls(serde)]` on a registry `CacheStatus` expands to
//
// ```text
// $crate::__impl_serde! { status_codes CacheStatus }
// ```
//
// in the user's crate (`methods CacheMethod` for methods; the word `implied` follows if
// another library in the list implies this one), where `cfg(feature = "serde")` would test the
// features of that crate. Here it tests ours, so the macro is defined here, twice: with the
// implementations if the feature is enabled, and as an error that names the feature if it is
// not.
//
// # Adding support for another library
//
// 1. In `http-registry/Cargo.toml`, make it an optional dependency without default features,
//    and name a feature after it. If its traits are in a separate crate, depend on that crate
//    only.
// 2. Write a file next to this one, with the name of the feature. Users see it as a module of
//    `http_registry::features`: its first lines are the documentation of the feature, with an
//    example and a table of the conversions. Functions for users are in the module itself.
// 3. In that file, write `mod private` for the expansions: it re-exports the library's traits,
//    and has functions that do the work for all registries.
// 4. In that file, `__impl_…` takes `status_codes` or `methods`, and writes trait headers and
//    calls of the functions, nothing else. If the library has nothing for one of the two, the
//    expansion is empty, and not an error: another feature may enable this one. The
//    macro expands in a crate that may not depend on the library, may have renamed ours, and
//    may define its own `Result`: write every path in full, and reach the library through
//    `$crate::__private::features::…`, which is `mod private`. Conversions and equality are one
//    call each of `__convert!` and `__equal!`.
// 5. In that file, call the macro for `StatusCode` and `Method`, and implement the traits for
//    the other public types.
// 6. Below, declare the file, and add a line to `libraries!`.
// 7. Add the feature to `LIBRARIES` in `http-registry-macros/src/attributes.rs`, with the
//    features that it enables; to the combinations in `.ci/run`; and to the lists of features
//    in `lib.rs` and the README. Add a file of tests to `tests/behaviour`, named after it.

#[cfg(feature = "axum")]
pub mod axum;
#[cfg(feature = "defmt")]
pub mod defmt;
#[cfg(feature = "http")]
pub mod http;
#[cfg(feature = "http02")]
pub mod http02;
#[cfg(any(feature = "http", feature = "http02"))]
mod http_versions;
#[cfg(feature = "hyper")]
pub mod hyper;
#[cfg(feature = "schemars")]
pub mod schemars;
#[cfg(feature = "serde")]
pub mod serde;

/// Defines for each library a module in `__private::features` with the items that expansions
/// use, if its feature is enabled. Otherwise, the library's macro is an error.
macro_rules! libraries {
    ($($library:ident $feature:literal $impl:ident;)*) => {
        pub(crate) mod private {
            $(
                /// Items that the expansion of an `__impl_…` macro uses.
                #[cfg(feature = $feature)]
                pub mod $library {
                    pub use crate::features::$library::private::*;
                }
            )*
        }

        $(
            #[cfg(not(feature = $feature))]
            #[doc(hidden)]
            #[macro_export]
            macro_rules! $impl {
                // The feature of the library that implies this one is disabled, too, and
                // that is the error to report.
                ($vocabulary:ident $Registry:ident implied) => {};
                ($vocabulary:ident $Registry:ident) => {
                    ::core::compile_error!(::core::concat!(
                        "enable the `", $feature, "` feature of http-registry"
                    ));
                };
            }
        )*
    };
}

libraries! {
    axum "axum" __impl_axum;
    defmt "defmt" __impl_defmt;
    http "http" __impl_http;
    http02 "http02" __impl_http02;
    hyper "hyper" __impl_hyper;
    schemars "schemars" __impl_schemars;
    serde "serde" __impl_serde;
}
