//! The `axum` feature, for axum 0.8: handlers return status codes, and extract methods.
//!
//! | what you can use | with |
//! |---|---|
//! | `IntoResponse`: a response without a body | [`StatusCode`], [`AnyStatus`], your registries of status codes |
//! | [`Reply`]`(status, body)`: a response with a body or headers | the same |
//! | [`set_phrase`], [`fill_phrase`]: middleware for the reason phrase | registries of status codes |
//! | `FromRequestParts`: the method of the request as an argument | [`Method`], your registries of methods |
//! | `IntoResponse`: a 400 or 501 response | [`MethodError`], the rejection of this extractor |
//!
//! Your registries implement this with `#[impls(axum)]`. Without it, a handler that returns
//! their codes does not implement axum's `Handler`. The feature enables `hyper` and
//! `http`, and `#[impls(axum)]` includes both.
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
//!             "The client closed the connection before the server responded."
//!             "https://nginx.org/en/docs/";
//!     }
//! }
//!
//! // A status alone, here as an error.
//! async fn closed() -> Result<&'static str, EdgeStatus> {
//!     Err(EdgeStatus::CLIENT_CLOSED_REQUEST)
//! }
//!
//! // A status with a body, and one with headers and a body.
//! async fn gone() -> impl IntoResponse {
//!     Reply(StatusCode::GONE, "it was here")
//! }
//!
//! async fn later() -> impl IntoResponse {
//!     Reply(StatusCode::SERVICE_UNAVAILABLE, ([("retry-after", "60")], "not now"))
//! }
//!
//! // The method of the request. An unregistered method gets a 501 response.
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
//! axum's `(status, body)` and `(status, headers, body)` accept an `http::StatusCode`,
//! which loses a vendor's reason phrase, or an `http::Response<()>`, which contains it. Other
//! crates cannot implement axum's trait for tuples. So write [`Reply`]`(status, body)`
//! and `Reply(status, (headers, body))`, or convert the status with `into()` where the
//! type of the tuple is known:
//!
//! ```
//! use axum::Json;
//! use axum::http::Response;
//! use axum::response::IntoResponse;
//! use http_registry::StatusCode;
//!
//! async fn gone() -> (Response<()>, Json<&'static str>) {
//!     (StatusCode::GONE.into(), Json("it was here"))
//! }
//!
//! enum AppError {
//!     Missing(u32),
//!     Storage,
//! }
//!
//! impl IntoResponse for AppError {
//!     fn into_response(self) -> axum::response::Response {
//!         let (status, message) = match self {
//!             Self::Missing(id) => (StatusCode::NOT_FOUND, format!("there is no item {id}")),
//!             Self::Storage => (StatusCode::INSUFFICIENT_STORAGE, "the disk is full".to_owned()),
//!         };
//!         (Response::from(status), Json(message)).into_response()
//!     }
//! }
//! # let response = AppError::Missing(17).into_response();
//! # assert_eq!(response.status(), StatusCode::NOT_FOUND);
//! # let response = AppError::Storage.into_response();
//! # assert_eq!(response.status(), StatusCode::INSUFFICIENT_STORAGE);
//! ```
//!
//! Such a tuple is so large that Clippy's `result_large_err` warns if it is an error type; a
//! `Reply` is small. A tuple also sends a body with a status that does not allow one, such
//! as 204.
//!
//! # Which phrase is sent
//!
//! On HTTP/1, a status alone and a [`Reply`] are sent with the phrase that the `http`
//! crate has for the code, or else with the phrase of the registry. 499 is therefore sent as
//! `499 Client Closed Request`, but 413 as `413 Payload Too Large`, which is the older
//! phrase. [The documentation of the `hyper` feature](crate::features::hyper) lists all
//! cases.
//!
//! If a tuple or a middleware changes the status, a vendor's phrase stays the same:
//! `(http::StatusCode::OK, EdgeStatus::CLIENT_CLOSED_REQUEST)` is sent as
//! `200 Client Closed Request`, and the same happens with tower-http's `SetStatusLayer`. If
//! [`set_phrase`] is the outermost layer, every response gets the phrase of its status. In a
//! proxy, [`fill_phrase`] keeps the phrases that other servers sent.
//!
//! # Status codes that hyper does not send
//!
//! A handler must not return a 1xx code, which is an interim response (RFC 9110, Section 15.2).
//! hyper sends `500 Internal Server Error` instead and closes the connection. The exception is
//! 101 (Switching Protocols) in response to an upgrade request, as in axum's
//! `WebSocketUpgrade`.
//!
//! [Short examples] include a service of ten handlers that keeps the types of `http`, and the
//! same service with the types of this crate.
//!
//! [Short examples]: https://github.com/http-registry/http-registry/tree/main/examples/integrations

use ::axum_core::body::Body;
use ::axum_core::response::{IntoResponse, Response};
use ::http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use ::hyper::ext::ReasonPhrase;

use crate::{AnyStatus, Method, MethodError, RegisteredStatus, StatusCode};

/// A response with a status code and a body: the counterpart of axum's `(status, body)`
/// tuple.
///
/// The status is [`StatusCode`], [`AnyStatus`] or a value of a registry with `#[impls(axum)]`.
/// The body is anything that implements `IntoResponse`: text, `Json`, or a tuple of headers and
/// a body. The status of the `Reply` takes precedence over that of the body.
///
/// If the status does not allow content, as with 1xx, 204, 205 and 304, `Reply` removes the
/// content with its `Content-Length` and `Transfer-Encoding` (RFC 9110, Sections 6.4.1, 8.6 and
/// 15.3.6).
///
/// A `Reply` is only as large as its two struct fields, so Clippy's `result_large_err` does
/// not warn if it is an error type.
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
/// fn answer() -> impl IntoResponse {
///     Reply(CacheStatus::STALE, "yesterday's news")
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reply<S, B>(pub S, pub B);

/// A status that a [`Reply`] can have: any type that converts into an `http::Response<()>`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `#[impls(axum)]`",
    label = "cannot be the status of a `Reply`",
    note = "a `Reply` takes `StatusCode`, `AnyStatus`, or a registry of status codes with `#[impls(axum)]`"
)]
pub trait ReplyStatus: Into<::http::Response<()>> {}

// Hides rustc's list of other types that become a `Response<()>`.
#[diagnostic::do_not_recommend]
impl<S: Into<::http::Response<()>>> ReplyStatus for S {}

impl<S: ReplyStatus, B: IntoResponse> IntoResponse for Reply<S, B> {
    fn into_response(self) -> Response {
        let (head, ()) = self.0.into().into_parts();
        let mut response = (head.status, self.1).into_response();
        // The body may have the phrase of another status.
        response.extensions_mut().remove::<ReasonPhrase>();
        response.extensions_mut().extend(head.extensions);
        if !AnyStatus::from(head.status).allows_content() {
            *response.body_mut() = Body::empty();
            response.headers_mut().remove(CONTENT_LENGTH);
            response.headers_mut().remove(TRANSFER_ENCODING);
        }
        response
    }
}

/// Middleware for axum's `map_response` that calls
/// [`hyper::set_phrase`](crate::features::hyper::set_phrase) on each response: the reason
/// phrase becomes the one that the registry `S` has for the status. Add it last, so that it is
/// the outermost layer.
///
/// **In a proxy, this replaces the phrase that the other server sent.** Use
/// [`fill_phrase`] there instead.
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

/// Middleware like [`set_phrase`] that only adds a phrase where hyper would write
/// `<none>`: see [`hyper::fill_phrase`](crate::features::hyper::fill_phrase).
#[allow(clippy::unused_async)] // `map_response` requires it.
pub async fn fill_phrase<S: RegisteredStatus>(mut response: Response) -> Response {
    super::hyper::fill_phrase::<S>(&mut response);
    response
}

/// 400 (Bad Request) for a value that is not a token, 501 (Not Implemented) for a method that
/// the registry does not contain (RFC 9110, Section 9.1), with the error as text.
impl IntoResponse for MethodError {
    fn into_response(self) -> Response {
        let status = match self {
            Self::Invalid => StatusCode::BAD_REQUEST,
            Self::Unregistered => StatusCode::NOT_IMPLEMENTED,
        };
        Reply(status, self.message()).into_response()
    }
}

pub(crate) mod private {
    pub use ::axum_core::extract::FromRequestParts;
    pub use ::axum_core::response::{IntoResponse, Response};
    pub use ::http::request::Parts;
}

/// The implementations of `#[impls(axum)]` and of [`AnyStatus`].
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_axum {
    (status_codes $Code:ident) => {
        /// Returns a response without a body.
        #[automatically_derived]
        impl $crate::__private::features::axum::IntoResponse for $Code {
            fn into_response(self) -> $crate::__private::features::axum::Response {
                $crate::__private::features::axum::IntoResponse::into_response(
                    $crate::features::axum::Reply(self, ()),
                )
            }
        }
    };
    (methods $Registry:ident) => {
        /// Extracts the method of the request. The rejection is `MethodError`, which becomes a
        /// response with 501 (Not Implemented) if the registry does not contain the method.
        #[automatically_derived]
        impl<S: ::core::marker::Sync> $crate::__private::features::axum::FromRequestParts<S>
            for $Registry
        {
            type Rejection = $crate::MethodError;

            async fn from_request_parts(
                parts: &mut $crate::__private::features::axum::Parts,
                _: &S,
            ) -> ::core::result::Result<Self, $crate::MethodError> {
                ::core::convert::TryFrom::try_from(&parts.method)
            }
        }
    };
}

crate::__impl_axum! { status_codes StatusCode }
crate::__impl_axum! { status_codes AnyStatus }
crate::__impl_axum! { methods Method }
