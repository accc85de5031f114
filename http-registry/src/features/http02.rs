//! The `http02` feature: conversions to and from the types of `http` 0.2, which actix-web 4,
//! awc and Rocket 0.5 use, comparisons with them, and lookups for them.
//!
//! [`StatusCodeExt`] and [`MethodExt`] add `entry()`, `registered()` and `any()` to
//! `http`'s types. The page of the [`http`](../http/index.html) feature explains how to use
//! them, and what changes if you replace `http`'s types with those of this crate. The only
//! function without a counterpart here is `to_http()`: in `http` 0.2, no `const fn`
//! creates a status code from a number.
//!
//! - `From` converts [`StatusCode`](crate::StatusCode) and [`AnyStatus`](crate::AnyStatus) into
//!   `http::StatusCode`, and `http::StatusCode` into `AnyStatus`.
//! - `TryFrom` converts `http::StatusCode` into `StatusCode`. The error is
//!   [`StatusCodeError::Unregistered`](crate::StatusCodeError::Unregistered).
//! - `TryFrom` converts [`Method`](crate::Method) and [`AnyMethod`](crate::AnyMethod) into
//!   `http::Method`. The error is `InvalidMethod` of `http`.
//! - `From` converts `&http::Method` into an `AnyMethod` that borrows the token.
//! - `TryFrom` converts `http::Method` into `Method`. The error is
//!   [`MethodError::Unregistered`](crate::MethodError::Unregistered).
//!
//! Each conversion of a method also takes a reference. Each pair of types can be compared
//! with `==`, by value and by reference, in either order. Your registry with
//! `#[impls(http02)]` has the same conversions as `StatusCode` and `Method`.
//!
//! The conversion to `http::Method` is `TryFrom`, because `http` 0.2 rejects the characters
//! `#`, `$`, `%`, `&` and `'`, which a token can have (RFC 9110, Section 5.6.2). No method in
//! [`Method`](crate::Method) contains them. Since the error is that of `http`,
//! `http::request::Builder` accepts these types.
//!
//! ```
//! use http_registry::{AnyStatus, Method, StatusCode};
//! # use http02 as http;
//!
//! let request = http::Request::builder().method(Method::PROPFIND).body(())?;
//! assert!(request.method() == Method::PROPFIND);
//! assert_eq!(Method::try_from(request.method()), Ok(Method::PROPFIND));
//!
//! let response = http::Response::builder().status(StatusCode::GONE).body(())?;
//! assert_eq!(response.status(), StatusCode::GONE);
//! assert_eq!(AnyStatus::from(response.status()), AnyStatus::GONE);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [Short examples] use this crate with others.
//!
//! [Short examples]: https://github.com/http-registry/http-registry/tree/main/examples/integrations

super::http_versions::extensions! { http02 "`http` 0.2" }

pub(crate) mod private {
    pub use ::http02::method::InvalidMethod;
    pub use ::http02::{Method, StatusCode};

    /// Converts a code to the type of `http` 0.2, which accepts 100 to 999.
    #[inline]
    #[must_use]
    pub fn to_status(code: u16) -> StatusCode {
        StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR) // Not reached.
    }

    /// Converts a method to the type of `http` 0.2.
    ///
    /// # Errors
    ///
    /// `InvalidMethod` if the token contains one of the characters that `http` 0.2
    /// rejects.
    #[inline]
    pub fn to_method(method: impl AsRef<str>) -> Result<Method, InvalidMethod> {
        Method::from_bytes(method.as_ref().as_bytes())
    }
}

/// The implementations of `#[impls(http02)]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_http02 {
    ($vocabulary:ident $Registry:ident) => {
        $crate::__http_version! { $vocabulary http02 $Registry }
    };
}
