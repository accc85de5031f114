//! How a client follows a redirect.

use crate::AnyMethod;

/// A status code whose `Location` a client follows automatically: 301, 302, 303, 307 or
/// 308 (RFC 9110, Section 15.4).
///
/// [`StatusClass::Redirection`](crate::StatusClass::Redirection) contains more codes than
/// these. A client does not follow 304 (Not Modified), and 300 (Multiple Choices) lets the user
/// choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Redirect(u16);

impl Redirect {
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub const fn __of(code: u16) -> Option<Self> {
        match code {
            301..=303 | 307 | 308 => Some(Self(code)),
            _ => None,
        }
    }

    /// Returns the method of the request that follows the redirect.
    ///
    /// | code | the next method |
    /// |---|---|
    /// | 301, 302 | GET instead of POST; every other method stays the same |
    /// | 303 | HEAD stays the same; GET instead of every other method |
    /// | 307, 308 | every method stays the same |
    ///
    /// If the method stays the same, the client sends the content of the request again. If it
    /// changes to GET, the client sends neither the content nor the headers that describe it,
    /// such as Content-Type (RFC 9110, Section 15.4).
    ///
    /// RFC 9110, Sections 15.4.2 and 15.4.3, permits a client to change POST to GET, and
    /// clients do. They do not change QUERY (RFC 10008, Section 2.5), and methods are
    /// case-sensitive, so they do not change `post` either. A redirect in response to
    /// CONNECT comes from the proxy and not from the server behind it: check the method
    /// before you follow one.
    ///
    /// Every registry converts its methods with `any()`.
    ///
    /// ```
    /// use http_registry::{AnyMethod, Method, StatusCode};
    ///
    /// let found = StatusCode::FOUND.redirect().unwrap();
    /// assert_eq!(found.method(AnyMethod::POST), Method::GET);
    /// assert_eq!(found.method(Method::QUERY.any()), Method::QUERY);
    ///
    /// let see_other = StatusCode::SEE_OTHER.redirect().unwrap();
    /// assert_eq!(see_other.method(AnyMethod::PUT), Method::GET);
    /// ```
    #[must_use]
    pub const fn method(self, method: AnyMethod<'_>) -> AnyMethod<'_> {
        match (self.0, method.as_str().as_bytes()) {
            (303, b"HEAD") => method,
            (301 | 302, b"POST") | (303, _) => AnyMethod::GET,
            _ => method,
        }
    }

    /// Whether the redirect is permanent: true for 301 and 308. A client should replace
    /// its links to the old URI with the new one (RFC 9110, Sections 15.4.2 and 15.4.9).
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// let redirect = StatusCode::PERMANENT_REDIRECT.redirect().unwrap();
    /// assert!(redirect.is_permanent());
    /// ```
    #[must_use]
    pub const fn is_permanent(self) -> bool {
        matches!(self.0, 301 | 308)
    }
}
