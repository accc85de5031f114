//! The `http` feature: conversions with the types of [`http`](https://docs.rs/http/1) 1, and
//! equality.
//!
//! `http::StatusCode` and `http::Method` are the types in the signatures of hyper,
//! axum, tower and reqwest. [`AnyStatus`](crate::AnyStatus) holds the same codes as
//! `http::StatusCode`, and `http::Method` takes every token, so only a conversion into
//! a registry can fail.
//!
//! | from | to | |
//! |---|---|---|
//! | [`StatusCode`](crate::StatusCode), [`AnyStatus`](crate::AnyStatus) | `http::StatusCode` | `From` |
//! | `http::StatusCode` | [`AnyStatus`](crate::AnyStatus) | `From` |
//! | `http::StatusCode` | [`StatusCode`](crate::StatusCode) | `TryFrom`: [`StatusCodeError::Unregistered`](crate::StatusCodeError::Unregistered) |
//! | [`Method`](crate::Method), [`AnyMethod`](crate::AnyMethod) | `http::Method` | `From` |
//! | `&http::Method` | [`AnyMethod`](crate::AnyMethod) | `From`: it borrows the token |
//! | `http::Method` | [`Method`](crate::Method) | `TryFrom`: [`MethodError::Unregistered`](crate::MethodError::Unregistered) |
//!
//! Each conversion also takes a reference. Each pair of types can be compared with
//! `==`, by value and by reference, in either order. A registry of your own with
//! `#[impls(http)]` has the same conversions as `StatusCode` and `Method`.
//!
//! ```
//! use http_registry::{AnyMethod, AnyStatus, Method, MethodError, StatusCode};
//!
//! http_registry::status_codes! {
//!     #[impls(http)]
//!     pub enum NginxStatus {
//!         499 CLIENT_CLOSED_REQUEST "Client Closed Request"
//!             "The client closed the connection before it was answered."
//!             "https://nginx.org/en/docs/";
//!     }
//! }
//!
//! // A request of the `http` crate, with a method of this one.
//! let request = http::Request::builder().method(Method::PROPFIND).body(())?;
//! assert!(request.method() == Method::PROPFIND);
//! assert_eq!(Method::try_from(request.method()), Ok(Method::PROPFIND));
//!
//! // An unregistered method: answer 501.
//! let brew = http::Method::from_bytes(b"BREW")?;
//! assert_eq!(Method::try_from(&brew), Err(MethodError::Unregistered));
//! assert_eq!(AnyMethod::from(&brew).as_str(), "BREW");
//!
//! // A response of the `http` crate, with a status of this one.
//! let response = http::Response::builder().status(NginxStatus::CLIENT_CLOSED_REQUEST).body(())?;
//! assert_eq!(response.status(), NginxStatus::CLIENT_CLOSED_REQUEST);
//! assert!(StatusCode::try_from(response.status()).is_err());
//! assert_eq!(AnyStatus::from(response.status()).effective(), StatusCode::BAD_REQUEST);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The phrase
//!
//! `http::StatusCode` is only a number, so a conversion loses the phrase of the
//! registry. hyper writes the phrase that the `http` crate has for the code, or
//! `<none>`. The `hyper` feature sends the phrase as well.

super::http_versions::expansion! {
    http:

    /// Converts a method to the type of `http`, which accepts every token since version
    /// 1.2.
    #[inline]
    pub fn to_method<M: AsRef<str>>(method: &M) -> Method {
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
    (status_codes $Registry:ident) => {
        $crate::__http_status! { http "`http` 1" $Registry }
    };
    (methods $Registry:ident) => {
        $crate::__http_method! { http "`http` 1" $Registry }
        $crate::__impl_http! { to_method $Registry }
    };
    (to_method $Method:ty) => {
        $crate::__convert! {
            /// From this type to the `Method` of `http` 1, which takes every token.
            From $Method, for $crate::__private::external::http::Method:
            $crate::__private::external::http::to_method
        }
    };
}

mod canonical {
    use crate::{AnyMethod, AnyStatus, Method, StatusCode};

    crate::__impl_http! { status_codes StatusCode }
    crate::__http_status! { any http "`http` 1" AnyStatus }
    crate::__impl_http! { methods Method }
    crate::__http_method! { any http "`http` 1" AnyMethod<'_> }
    crate::__impl_http! { to_method AnyMethod<'_> }

    /// Borrows the token of a `Method` of `http` 1.
    impl<'a> From<&'a ::http::Method> for AnyMethod<'a> {
        #[inline]
        fn from(method: &'a ::http::Method) -> Self {
            super::expansion::any_method(method)
        }
    }
}
