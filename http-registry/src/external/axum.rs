//! The `axum` feature, for axum 0.8: status codes are responses, and methods are
//! extractors.
//!
//! | item | for |
//! |---|---|
//! | `IntoResponse`: a response without content | [`StatusCode`](crate::StatusCode), [`AnyStatus`](crate::AnyStatus), your registries of status codes |
//! | [`Reply`]`(status, body)`: a response with content or fields | the same |
//! | [`set_phrase`]: a middleware that corrects the reason phrase | registries of status codes |
//! | `FromRequestParts`: the method of the request as an argument | [`Method`](crate::Method), your registries of methods |
//! | `IntoResponse`: 400 or 501 | [`MethodError`], the rejection of this extractor |
//!
//! A registry of your own has this with `#[impls(axum)]`. Without it, a handler that
//! returns its codes does not implement axum's `Handler`. The feature turns `hyper`
//! and `http` on, and `#[impls(axum)]` includes both.
//!
//! To extract a status code from a path or a query, use the `serde` feature and
//! `#[impls(axum, serde)]`. `Path<EdgeStatus>` then rejects other codes with 400.
//!
//! ```
//! use axum::middleware::map_response;
//! use axum::response::IntoResponse;
//! use axum::routing::{any, get};
//! use axum::{Router, http};
//! use http_registry::features::axum::{Reply, set_phrase};
//! use http_registry::{Method, StatusCode};
//!
//! http_registry::status_codes! {
//!     #[impls(axum)]
//!     pub enum EdgeStatus {
//!         Iana(StatusCode);
//!         499 CLIENT_CLOSED_REQUEST "Client Closed Request"
//!             "The client closed the connection before it was answered."
//!             "https://nginx.org/en/docs/";
//!     }
//! }
//!
//! // A status alone, also as an error.
//! async fn closed() -> Result<&'static str, EdgeStatus> {
//!     Err(EdgeStatus::CLIENT_CLOSED_REQUEST)
//! }
//!
//! // A status with content, and one with fields and content.
//! async fn gone() -> impl IntoResponse {
//!     Reply(StatusCode::GONE, "it was here")
//! }
//!
//! async fn later() -> impl IntoResponse {
//!     Reply(StatusCode::SERVICE_UNAVAILABLE, ([("retry-after", "60")], "not now"))
//! }
//!
//! // The method of the request. An unregistered method is answered with 501.
//! async fn method(method: Method) -> &'static str {
//!     method.description()
//! }
//!
//! let router: Router = Router::new()
//!     .route("/closed", get(closed))
//!     .route("/gone", get(gone))
//!     .route("/later", get(later))
//!     .route("/method", any(method))
//!     // The outermost layer is the one that is added last.
//!     .layer(map_response(set_phrase::<EdgeStatus>));
//! ```
//!
//! # Tuples
//!
//! axum's `(status, body)` and `(status, fields, body)` only take `http::StatusCode`,
//! and other crates cannot implement axum's trait for tuples. Write
//! [`Reply`]`(status, body)` and `Reply(status, (fields, body))`. A tuple with
//! `http::StatusCode::from(status)` works too, but loses a vendor's reason phrase.
//!
//! # When a phrase is sent
//!
//! On HTTP/1, a status alone and a [`Reply`] are sent with the phrase that the `http`
//! crate has for the code, or else with the phrase of the registry:
//! `HTTP/1.1 499 Client Closed Request`, but `HTTP/1.1 413 Payload Too Large`, which is
//! the older phrase. [The documentation of the `hyper` feature](crate::features::hyper)
//! lists all cases.
//!
//! A tuple or a middleware that changes the status does not change the phrase:
//! `(http::StatusCode::OK, EdgeStatus::CLIENT_CLOSED_REQUEST)` is sent as
//! `200 Client Closed Request`, and so is a response behind tower-http's
//! `SetStatusLayer`. Add [`set_phrase`] as the outermost layer, and every response has
//! the phrase of its status.
//!
//! # Status codes that hyper does not send
//!
//! A handler must not return a 1xx code, which is an interim response (RFC 9110,
//! Section 15.2). hyper sends `500 Internal Server Error` instead and closes the
//! connection. The exception is 101 (Switching Protocols) as the answer to a request
//! with an upgrade, such as that of axum's `WebSocketUpgrade`.

use ::axum_core::response::{IntoResponse, Response};
use ::hyper::ext::ReasonPhrase;

use self::expansion::Sendable;
use crate::{MethodError, RegisteredStatus, StatusCode};

/// A response with a status and content. It corresponds to axum's `(status, body)`
/// with an `http::StatusCode`.
///
/// The status is [`StatusCode`], [`AnyStatus`](crate::AnyStatus) or a value of a
/// registry with `#[impls(axum)]`. The body is anything that implements `IntoResponse`:
/// text, `Json`, or a tuple of fields and a body. `Reply` replaces the status of the
/// body.
///
/// It is only as large as its two fields, so that Clippy's `result_large_err` does not
/// warn about it as an error.
///
/// ```
/// use axum::Json;
/// use axum::response::IntoResponse;
/// use http_registry::StatusCode;
/// use http_registry::features::axum::Reply;
///
/// async fn read(id: u32) -> Result<Json<u32>, Reply<StatusCode, &'static str>> {
///     match id {
///         0 => Err(Reply(StatusCode::GONE, "zero was removed")),
///         id => Ok(Json(id)),
///     }
/// }
///
/// let created = Reply(StatusCode::CREATED, ([("location", "/entries/17")], "created"));
/// let response = created.into_response();
/// assert_eq!(response.status(), StatusCode::CREATED);
/// assert_eq!(response.headers()["location"], "/entries/17");
/// ```
///
/// A status of a registry without `#[impls(axum)]` is a compile error:
///
/// ```compile_fail,E0277
/// use axum::response::IntoResponse;
/// use http_registry::features::axum::Reply;
///
/// http_registry::status_codes! {
///     pub enum CacheStatus {
///         220 STALE "Stale" "The copy in the cache has expired." "https://example.com/";
///     }
/// }
///
/// let response = Reply(CacheStatus::STALE, "yesterday's news").into_response();
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reply<S, B>(pub S, pub B);

impl<S: Sendable, B: IntoResponse> IntoResponse for Reply<S, B> {
    fn into_response(self) -> Response {
        let (head, ()) = self.0.into().into_parts();
        let mut response = (head.status, self.1).into_response();
        // The body may have the phrase of another status.
        response.extensions_mut().remove::<ReasonPhrase>();
        response.extensions_mut().extend(head.extensions);
        response
    }
}

/// Middleware for axum's `map_response` that gives each response the reason phrase that
/// the registry `S` has for its status, in place of any other: see
/// [`hyper::set_phrase`](crate::features::hyper::set_phrase).
///
/// It must be the outermost layer, which is the one added last.
///
/// ```
/// use axum::Router;
/// use axum::middleware::map_response;
/// use axum::routing::get;
/// use http_registry::StatusCode;
/// use http_registry::features::axum::set_phrase;
///
/// // HTTP/1.1 413 Content Too Large
/// let router: Router = Router::new()
///     .route("/", get(|| async { StatusCode::CONTENT_TOO_LARGE }))
///     .layer(map_response(set_phrase::<StatusCode>));
/// ```
#[allow(clippy::unused_async)] // `map_response` requires it.
pub async fn set_phrase<S: RegisteredStatus>(mut response: Response) -> Response {
    super::hyper::set_phrase::<S>(&mut response);
    response
}

/// 400 (Bad Request) for a value that is not a token, 501 (Not Implemented) for a
/// method that the registry does not contain (RFC 9110, Section 9.1), with the error as
/// text.
impl IntoResponse for MethodError {
    fn into_response(self) -> Response {
        let status = match self {
            Self::Invalid => StatusCode::BAD_REQUEST,
            Self::Unregistered => StatusCode::NOT_IMPLEMENTED,
        };
        Reply(status, self.message()).into_response()
    }
}

pub(crate) mod expansion {
    pub use ::axum_core::extract::FromRequestParts;
    pub use ::axum_core::response::{IntoResponse, Response};
    pub use ::http::request::Parts;

    use super::Reply;
    use crate::external::hyper::expansion::Head;

    /// A status code that a response can have.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` has no `#[impls(axum)]`",
        label = "cannot be the status of a `Reply`",
        note = "a `Reply` takes `StatusCode`, `AnyStatus`, or a registry of status codes with `#[impls(axum)]`"
    )]
    pub trait Sendable: Into<Head> {}

    // Hides rustc's list of other types that become a `Response<()>`.
    #[diagnostic::do_not_recommend]
    impl<S: Into<Head>> Sendable for S {}

    /// Returns a response without content.
    pub fn response<S: Sendable>(status: S) -> Response {
        Reply(status, ()).into_response()
    }
}

/// The implementations of `#[impls(axum)]`. [`AnyStatus`](crate::AnyStatus) shares the
/// arm `response`.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_axum {
    (status_codes $Registry:ident) => {
        $crate::__impl_axum! { response $Registry }
    };
    (response $Code:ident) => {
        /// A response without content.
        #[automatically_derived]
        impl $crate::__private::external::axum::IntoResponse for $Code {
            fn into_response(self) -> $crate::__private::external::axum::Response {
                $crate::__private::external::axum::response(self)
            }
        }
    };
    (methods $Registry:ident) => {
        /// The method of the request. `MethodError`, the rejection, is answered with
        /// 501 (Not Implemented) if the registry does not contain the method.
        #[automatically_derived]
        impl<S: ::core::marker::Sync> $crate::__private::external::axum::FromRequestParts<S>
            for $Registry
        {
            type Rejection = $crate::MethodError;

            async fn from_request_parts(
                __parts: &mut $crate::__private::external::axum::Parts,
                _: &S,
            ) -> ::core::result::Result<Self, $crate::MethodError> {
                ::core::convert::TryFrom::try_from(&__parts.method)
            }
        }
    };
}

mod canonical {
    use crate::{AnyStatus, Method, StatusCode};

    crate::__impl_axum! { status_codes StatusCode }
    crate::__impl_axum! { response AnyStatus }
    crate::__impl_axum! { methods Method }
}
