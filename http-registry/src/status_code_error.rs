use core::error::Error;
use core::fmt;

use crate::AnyStatus;

/// Why a value is no status code of a registry.
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
    /// It is not a number of three digits, 100 to 999 (RFC 9112, Section 4),
    /// so it cannot stand in a response at all.
    Invalid,
    /// It can stand in a response, but the registry does not have it. What to
    /// take it for is [`AnyStatus::effective`].
    Unregistered(AnyStatus),
}

impl StatusCodeError {
    /// Why a registry does not have `code`, given that it does not.
    #[doc(hidden)]
    #[must_use]
    pub const fn __of(code: u16) -> Self {
        match AnyStatus::from_u16(code) {
            Ok(status) => Self::Unregistered(status),
            Err(invalid) => invalid,
        }
    }
}

impl fmt::Display for StatusCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid => f.write_str("a status code is a number of three digits, 100 to 999"),
            Self::Unregistered(status) => write!(f, "{status} is not a registered status code"),
        }
    }
}

impl Error for StatusCodeError {}
