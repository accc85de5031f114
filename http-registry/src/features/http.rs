//! The `http` feature: conversions to and from the types of [`http`](https://docs.rs/http/1)
//! 1, comparisons with them, and lookups for them.
//!
//! hyper, axum, tower-http and reqwest use `http::StatusCode` and `http::Method` in their
//! APIs. You can keep these types and look their values up in the registries, or use the
//! types of this crate and convert where the two meet.
//!
//! # Keeping the types of `http`
//!
//! [`StatusCodeExt`] and [`MethodExt`] add three functions to `http`'s types. `entry()`
//! returns the row in [`StatusCode`](crate::StatusCode) or [`Method`](crate::Method),
//! `registered()` returns the value in any registry, and `any()` returns an
//! [`AnyStatus`](crate::AnyStatus) or [`AnyMethod`](crate::AnyMethod). A program that
//! uses `http`'s types everywhere only needs to import these traits.
//!
//! ```
//! use http_registry::features::http::{MethodExt as _, StatusCodeExt as _};
//! use http_registry::{MethodEntry, StatusEntry};
//!
//! http_registry::status_codes! {
//!     #[impls(http)]
//!     pub enum NginxStatus {
//!         499 CLIENT_CLOSED_REQUEST "Client Closed Request"
//!             "The client closed the connection before the server responded."
//!             "https://nginx.org/en/docs/";
//!     }
//! }
//!
//! /// Returns the content of an error page.
//! fn explain(status: http::StatusCode) -> &'static str {
//!     status.entry().map_or("", StatusEntry::description)
//! }
//! assert_eq!(explain(http::StatusCode::OK), "Request fulfilled, document follows");
//!
//! /// Whether a client may send a request again without asking.
//! fn may_repeat(method: &http::Method) -> bool {
//!     method.entry().is_some_and(MethodEntry::is_idempotent)
//! }
//! assert!(may_repeat(&http::Method::from_bytes(b"PROPFIND")?));
//!
//! // Constants of `http`'s type for the codes of a vendor.
//! const CLOSED: http::StatusCode = NginxStatus::CLIENT_CLOSED_REQUEST.to_http();
//!
//! let status = http::StatusCode::from_u16(499)?;
//! assert!(matches!(status, CLOSED));
//! assert_eq!(status.registered(), Some(NginxStatus::CLIENT_CLOSED_REQUEST));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! `to_http()` is a `const fn` of [`AnyStatus`](crate::AnyStatus),
//! [`StatusCode`](crate::StatusCode) and your registries with `#[impls(http)]`. It
//! requires `http` 1.4. A `Method` of `http` cannot be created in a constant.
//!
//! # Conversions
//!
//! [`AnyStatus`](crate::AnyStatus) holds the same codes as `http::StatusCode`, and
//! `http::Method` accepts every token, so only a conversion into a registry can fail.
//!
//! - `From` converts [`StatusCode`](crate::StatusCode) and [`AnyStatus`](crate::AnyStatus) into
//!   `http::StatusCode`, and `http::StatusCode` into `AnyStatus`.
//! - `TryFrom` converts `http::StatusCode` into `StatusCode`. The error is
//!   [`StatusCodeError::Unregistered`](crate::StatusCodeError::Unregistered).
//! - `From` converts [`Method`](crate::Method) and [`AnyMethod`](crate::AnyMethod) into
//!   `http::Method`, and `&http::Method` into an `AnyMethod` that borrows the token.
//! - `TryFrom` converts `http::Method` into `Method`. The error is
//!   [`MethodError::Unregistered`](crate::MethodError::Unregistered).
//!
//! Each conversion of a method also takes a reference. Each pair of types can be compared
//! with `==`, by value and by reference, in either order. Your registry with
//! `#[impls(http)]` has the same conversions as `StatusCode` and `Method`.
//!
//! ```
//! use http_registry::{AnyMethod, AnyStatus, Method, MethodError, StatusCode};
//!
//! // A request of the `http` crate, with a method of this one.
//! let request = http::Request::builder().method(Method::PROPFIND).body(())?;
//! assert!(request.method() == Method::PROPFIND);
//! assert_eq!(Method::try_from(request.method()), Ok(Method::PROPFIND));
//!
//! // An unregistered method: respond with 501.
//! let brew = http::Method::from_bytes(b"BREW")?;
//! assert_eq!(Method::try_from(&brew), Err(MethodError::Unregistered));
//! assert_eq!(AnyMethod::from(&brew).as_str(), "BREW");
//!
//! // A response of the `http` crate, with a status of this one.
//! let response = http::Response::builder().status(StatusCode::GONE).body(())?;
//! assert_eq!(response.status(), StatusCode::GONE);
//! assert_eq!(StatusCode::try_from(response.status()), Ok(StatusCode::GONE));
//! assert!(AnyStatus::from(response.status()).is_client_error());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Replacing the types of `http`
//!
//! - `http::StatusCode`, as a type for any code, becomes [`AnyStatus`](crate::AnyStatus), which
//!   has the same constants.
//! - `http::Method`, as a type for any method, becomes [`AnyMethod`](crate::AnyMethod), which
//!   borrows the token.
//! - `status.as_u16()` becomes `status.value()`.
//! - `status.canonical_reason()` becomes `status.phrase()`, which returns an `Option` on
//!   `AnyStatus` and a `&str` on a registry.
//! - `from_u16`, `from_bytes`, `as_str`, `is_success` and the other classes keep their names. On a
//!   registry, `from_u16` and `from_bytes` also fail for unregistered values.
//!
//! Some code compiles with either type but behaves differently:
//!
//! - `{:?}` formats `http`'s status as `404`, and one of this crate as `404 NOT_FOUND`. `{}`
//!   formats an unknown code as `520 <unknown status code>`, and an `AnyStatus` as `520`.
//! - [`Method`](crate::Method)'s `FromStr` rejects every method that is not registered,
//!   such as `PURGE`, and `get` in lower case. `http::Method` accepts every token.
//! - `http::Method::is_safe` and `is_idempotent` return `false` for all methods without a
//!   constant in `http`, such as PROPFIND. Those of this crate return the values in IANA's
//!   registry.
//! - The phrases of 413 and 422 are those of RFC 9110, `Content Too Large` and
//!   `Unprocessable Content`. `http` has the older phrases. Here, the older names are aliases.
//! - A `match` on a value of `http` does not accept constants of this crate. Match on `any()`,
//!   or define constants with `to_http()`.
//!
//! If a file needs both, import one of them and write the other with the name of its
//! crate: `StatusCode` and `http::StatusCode`.
//!
//! `#[impls(http)]` writes the conversions and comparisons above for your registry. If you also
//! write one of them yourself, the compiler reports E0119. If your own `impl` block contains a
//! function that every registry has, such as `is_error`, it reports E0592. Remove yours, or
//! rename it.
//!
//! # The phrase
//!
//! `http::StatusCode` is only a number, so a conversion loses the phrase of the registry. hyper
//! writes the phrase that the `http` crate has for the code, or `<none>`. To send the
//! registry's phrase instead, enable the `hyper` feature.
//!
//! [Short examples] use this feature with axum, reqwest, tower and others.
//!
//! [Short examples]: https://github.com/http-registry/http-registry/tree/main/examples/integrations

super::http_versions::extensions! { http "`http` 1" }

pub(crate) mod private {
    pub use ::http::{Method, StatusCode};

    /// Converts a code to the type of `http`, which accepts 100 to 999.
    #[inline]
    #[must_use]
    pub const fn to_status(code: u16) -> StatusCode {
        match StatusCode::from_u16(code) {
            Ok(status) => status,
            Err(_) => StatusCode::INTERNAL_SERVER_ERROR, // Not reached.
        }
    }

    /// Converts a method to the type of `http`, which accepts every token since version
    /// 1.2.
    #[inline]
    pub fn to_method(method: impl AsRef<str>) -> Method {
        match Method::from_bytes(method.as_ref().as_bytes()) {
            Ok(method) => method,
            Err(_) => unreachable!("`http` accepts every token"),
        }
    }
}

/// The implementations of `#[impls(http)]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_http {
    ($vocabulary:ident $Registry:ident $(implied)?) => {
        $crate::__http_version! { $vocabulary http $Registry }
    };
}
