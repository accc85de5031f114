//! The `hyper` feature: the reason phrases of HTTP/1 responses.
//!
//! A status line of HTTP/1 contains a reason phrase (RFC 9112, Section 4); HTTP/2 and
//! HTTP/3 have none. In a response of the `http` crate, the status is only a number. hyper
//! writes the phrase that the `http` crate has for this number, or else `<none>`. It only
//! writes another phrase if the extensions of the response contain one as a
//! `hyper::ext::ReasonPhrase`.
//!
//! This feature adds the conversion `From` to `http::Response<()>`, a response without a body,
//! for [`StatusCode`], [`AnyStatus`] and your registries
//! with `#[impls(hyper)]`. It adds nothing for methods. The feature enables `http`, and
//! `#[impls(hyper)]` includes `#[impls(http)]`.
//!
//! Two functions add the phrase to a finished response: [`set_phrase`] is for your own
//! responses, and [`fill_phrase`] is for those of a proxy.
//!
//! ```
//! use http::Response;
//! use http_registry::features::hyper::set_phrase;
//!
//! http_registry::status_codes! {
//!     #[impls(hyper)]
//!     pub enum NginxStatus {
//!         499 CLIENT_CLOSED_REQUEST "Client Closed Request"
//!             "The client closed the connection before the server responded."
//!             "https://nginx.org/en/docs/";
//!     }
//! }
//!
//! // HTTP/1.1 499 Client Closed Request
//! let response = Response::from(NginxStatus::CLIENT_CLOSED_REQUEST).map(|()| "too late");
//! assert_eq!(response.status(), 499);
//!
//! // HTTP/1.1 499 <none>
//! let response = Response::builder().status(NginxStatus::CLIENT_CLOSED_REQUEST);
//! let mut response = response.body("too late")?;
//!
//! // HTTP/1.1 499 Client Closed Request
//! set_phrase::<NginxStatus>(&mut response);
//! # Ok::<(), http::Error>(())
//! ```
//!
//! # Which phrase is sent
//!
//! On HTTP/1, hyper sends these phrases:
//!
//! - For `Response::from(status)`: the phrase of the `http` crate, such as the older
//!   `Payload Too Large` for 413. If that crate has none, the phrase of the registry. If the
//!   registry has none either, which happens with an [`AnyStatus`], an empty
//!   phrase, which is allowed.
//! - For `Response::builder().status(status)` and after `*response.status_mut() = status.into()`:
//!   the phrase of the `http` crate, or `<none>`.
//! - After [`set_phrase`]: the phrase of the registry, or else that of the `http` crate, or else
//!   an empty one.
//! - After [`fill_phrase`]: the same phrase as before, but in place of `<none>` that of the
//!   registry, or an empty one.
//! - For a response that hyper's client received from another server: the phrase of that server.
//!
//! If something later changes the status, the phrase in the extensions stays the same: a
//! middleware that sets 503 changes `499 Client Closed Request` to `503 Client Closed Request`.
//! This is why codes for which the `http` crate has a phrase do not get one in the extensions.
//! If your vendor's codes pass through such a middleware, call [`set_phrase`] after it, as the
//! last step before the response is sent.
//!
//! [Short examples] use this feature with hyper and others.
//!
//! [Short examples]: https://github.com/http-registry/http-registry/tree/main/examples/integrations

use ::http::Response;
use ::hyper::ext::ReasonPhrase;

use self::private::head;
use crate::{AnyStatus, RegisteredStatus, StatusCode};

/// Sets the reason phrase of a finished response to the one that the registry `S` has for its
/// status. If `S` does not contain the status, the phrase is that of the `http` crate, or empty
/// if it has none.
///
/// **In a proxy, this replaces the phrase that the other server sent.** Call
/// [`fill_phrase`] there instead.
///
/// ```
/// use http::Response;
/// use http_registry::StatusCode;
/// use http_registry::features::hyper::set_phrase;
/// use hyper::ext::ReasonPhrase;
///
/// let mut response = Response::from(StatusCode::CONTENT_TOO_LARGE);
/// set_phrase::<StatusCode>(&mut response);
/// let phrase = response.extensions().get::<ReasonPhrase>().unwrap();
/// assert_eq!(phrase.as_bytes(), b"Content Too Large");
///
/// // The `http` crate has the same phrase for this one.
/// *response.status_mut() = http::StatusCode::NOT_FOUND;
/// set_phrase::<StatusCode>(&mut response);
/// assert!(response.extensions().get::<ReasonPhrase>().is_none());
/// ```
pub fn set_phrase<S: RegisteredStatus>(response: &mut Response<impl Sized>) {
    let code = response.status();
    let known = code.canonical_reason();
    let phrase = match S::from_u16(code.as_u16()) {
        Ok(status) => status.phrase(),
        Err(_) => known.unwrap_or_default(),
    };
    if known == Some(phrase) {
        response.extensions_mut().remove::<ReasonPhrase>();
    } else {
        response.extensions_mut().insert(extension(phrase));
    }
}

/// Sets the reason phrase of a finished response to the one that the registry `S` has for
/// its status, but only if hyper would otherwise write `<none>`. Every other phrase stays as
/// it is, such as the one that another server sent. If `S` does not contain the status, the
/// phrase is empty.
///
/// ```
/// use http::Response;
/// use http_registry::features::hyper::fill_phrase;
/// use hyper::ext::ReasonPhrase;
///
/// http_registry::status_codes! {
///     pub enum NginxStatus {
///         499 CLIENT_CLOSED_REQUEST "Client Closed Request"
///             "The client closed the connection before the server responded."
///             "https://nginx.org/en/docs/";
///     }
/// }
///
/// let mut response = Response::builder().status(499).body(())?;
/// fill_phrase::<NginxStatus>(&mut response);
/// let phrase = response.extensions().get::<ReasonPhrase>().unwrap();
/// assert_eq!(phrase.as_bytes(), b"Client Closed Request");
///
/// // The phrase of another server.
/// let theirs = ReasonPhrase::from_static(b"Gone Already");
/// let mut response = Response::builder().status(499).extension(theirs).body(())?;
/// fill_phrase::<NginxStatus>(&mut response);
/// let phrase = response.extensions().get::<ReasonPhrase>().unwrap();
/// assert_eq!(phrase.as_bytes(), b"Gone Already");
/// # Ok::<(), http::Error>(())
/// ```
pub fn fill_phrase<S: RegisteredStatus>(response: &mut Response<impl Sized>) {
    let phrase = S::from_u16(response.status().as_u16()).map(S::phrase);
    fill(response, phrase.unwrap_or_default());
}

/// Attaches the phrase, unless the response or the `http` crate already has one. hyper would
/// write `<none>`; an empty phrase is correct (RFC 9112, Section 4).
fn fill(response: &mut Response<impl Sized>, phrase: &'static str) {
    let known = response.status().canonical_reason();
    if known.is_none() && response.extensions().get::<ReasonPhrase>().is_none() {
        response.extensions_mut().insert(extension(phrase));
    }
}

/// Returns the extension that hyper reads. hyper accepts every phrase of a registry.
fn extension(phrase: &'static str) -> ReasonPhrase {
    ReasonPhrase::from_static(phrase.as_bytes())
}

pub(crate) mod private {
    pub use ::http::Response;

    use crate::AnyStatus;

    /// Returns the head of a response with a status code.
    #[must_use]
    pub fn head(status: AnyStatus, phrase: &'static str) -> Response<()> {
        let mut head = Response::new(());
        *head.status_mut() = status.into();
        super::fill(&mut head, phrase);
        head
    }
}

/// The implementations of `#[impls(hyper)]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_hyper {
    (status_codes $Registry:ident $(implied)?) => {
        $crate::__convert! {
            /// `http` 1: converts into a response without a body. It carries the reason phrase
            /// if the `http` crate has none for the code.
            From ($Registry) for $crate::__private::features::hyper::Response<()>:
            |status| $crate::__private::features::hyper::head(status.any(), status.phrase())
        }
    };
    (methods $Registry:ident $(implied)?) => {};
}

crate::__impl_hyper! { status_codes StatusCode }
crate::__convert! {
    /// `http` 1: converts into a response without a body. It carries the reason phrase of
    /// [`StatusCode`], or an empty one, if the `http` crate has none for the code.
    From (AnyStatus) for ::http::Response<()>:
    |status| head(status, status.phrase().unwrap_or_default())
}
