//! The error for values that are not methods of a registry.

use core::error::Error;
use core::fmt;

use super::token::{Key, is_plain, is_token};

/// The error returned when a value is not a method in the registry.
///
/// A server should respond to [`Invalid`](Self::Invalid) with 400 (Bad Request), and to
/// [`Unregistered`](Self::Unregistered) with 501 (Not Implemented), which is for methods
/// that the server does not recognize *or does not implement* (RFC 9110, Section 9.1). So
/// 501 is also right for registered methods that the server does not implement.
///
/// The error does not contain the token, which can have any length, because this crate does
/// not allocate. Add the token to your own message:
///
/// ```
/// use http_registry::Method;
///
/// fn parse(token: &str) -> Result<Method, String> {
///     token.parse().map_err(|error| format!("{token:?}: {error}"))
/// }
///
/// assert_eq!(parse("BREW").unwrap_err(), r#""BREW": not a method of this registry"#);
/// ```
///
/// ```
/// use http_registry::{Method, MethodError};
///
/// assert_eq!(Method::from_bytes(b"BREW"), Err(MethodError::Unregistered));
/// assert_eq!(Method::from_bytes(b"GET /"), Err(MethodError::Invalid));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MethodError {
    /// The value is not a token (RFC 9110, Section 5.6.2), so it cannot be a method.
    Invalid,
    /// The token is valid but not part of this registry, or the table that includes this
    /// registry leaves it to another part with `except`.
    Unregistered,
}

impl MethodError {
    /// Returns the error for bytes that are not a token of a registry, all of which are
    /// in `key`.
    ///
    /// `is_plain` is fast with 64-bit registers. Without them it would be a lot of
    /// code.
    #[inline]
    pub(crate) const fn of_exact(token: &[u8], key: Key) -> Self {
        if cfg!(target_pointer_width = "64") && is_plain(key) {
            Self::Unregistered
        } else {
            Self::of_any(token)
        }
    }

    /// Returns the message that `Display` formats.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Invalid => "expected a method: a token of letters, digits and !#$%&'*+-.^_`|~",
            Self::Unregistered => "not a method of this registry",
        }
    }

    /// Returns the error for bytes that are not a token of a registry.
    #[cold]
    pub(crate) const fn of_any(token: &[u8]) -> Self {
        if is_token(token) {
            Self::Unregistered
        } else {
            Self::Invalid
        }
    }
}

impl fmt::Display for MethodError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.message())
    }
}

impl Error for MethodError {}
