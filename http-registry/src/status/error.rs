//! The error for values that are not status codes of a registry.

use core::error::Error;
use core::fmt;

use crate::AnyStatus;
use crate::generated::text::pad;

/// The error returned when a value is not a status code in the registry.
///
/// ```
/// use http_registry::{AnyStatus, StatusCode, StatusCodeError};
///
/// assert_eq!(StatusCode::from_u16(99), Err(StatusCodeError::Invalid));
///
/// let unregistered = AnyStatus::from_u16(520)?;
/// assert_eq!(StatusCode::from_u16(520), Err(StatusCodeError::Unregistered(unregistered)));
/// # Ok::<(), StatusCodeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StatusCodeError {
    /// The value is not a number of three digits from 100 to 999 (RFC 9112, Section 4), or
    /// the text after it is not a space and a phrase.
    ///
    /// 000 to 099 are invalid, too. A client should treat a response with an invalid status
    /// code as a server error (RFC 9110, Section 15).
    Invalid,
    /// The code is valid but not part of this registry, or the table that includes this
    /// registry leaves it to another part with `except`. See [`AnyStatus::effective`] for how
    /// to treat it.
    Unregistered(AnyStatus),
}

impl StatusCodeError {
    /// The message of `Invalid`, which holds for numbers, for bytes and for text.
    pub(crate) const INVALID: &str = "expected a status code: three digits from 100 to 999, \
        optionally followed by a space and a phrase";

    /// Returns the error for a code that a registry does not contain.
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(code: u16) -> Self {
        match AnyStatus::from_u16(code) {
            Ok(status) => Self::Unregistered(status),
            Err(invalid) => invalid,
        }
    }
}

impl fmt::Display for StatusCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid => f.pad(Self::INVALID),
            Self::Unregistered(status) => pad(
                f,
                &[
                    "status code ",
                    status.as_str(),
                    " does not belong to this registry",
                ],
            ),
        }
    }
}

impl Error for StatusCodeError {}
