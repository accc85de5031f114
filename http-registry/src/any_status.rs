use core::fmt;
use core::num::NonZeroU16;

use crate::status_registry::{allows_content, digits_of, text};
use crate::{RegisteredStatus, StatusClass, StatusCode, StatusCodeError};

/// Any status code that can stand in a response, registered or not: the type
/// to receive with.
///
/// A status code is three digits (RFC 9112, Section 4), and a client must cope
/// with those that it does not recognize (RFC 9110, Section 15), so this type
/// holds 100 to 999. It is two bytes, and so is an `Option` of it.
///
/// ```
/// use http_registry::{AnyStatus, StatusClass, StatusCode};
///
/// let status = AnyStatus::from_bytes(b"520")?;
/// assert_eq!(status.class(), Some(StatusClass::ServerError));
/// assert_eq!(status.registered::<StatusCode>(), None);
/// assert_eq!(status.effective(), StatusCode::INTERNAL_SERVER_ERROR);
/// assert_eq!(status, 520);
/// # Ok::<(), http_registry::StatusCodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnyStatus(NonZeroU16);

impl AnyStatus {
    /// The status code of a number.
    ///
    /// ```
    /// use http_registry::{AnyStatus, StatusCodeError};
    ///
    /// assert_eq!(AnyStatus::from_u16(999)?.value(), 999);
    /// assert_eq!(AnyStatus::from_u16(1000), Err(StatusCodeError::Invalid));
    /// # Ok::<(), StatusCodeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`StatusCodeError::Invalid`] outside 100 to 999.
    #[inline]
    pub const fn from_u16(code: u16) -> Result<Self, StatusCodeError> {
        match NonZeroU16::new(code) {
            Some(code) if code.get() >= 100 && code.get() <= 999 => Ok(Self(code)),
            _ => Err(StatusCodeError::Invalid),
        }
    }

    /// The status code of three ASCII digits, as they stand in a status line
    /// (RFC 9112, Section 4).
    ///
    /// ```
    /// use http_registry::{AnyStatus, StatusCodeError};
    ///
    /// assert_eq!(AnyStatus::from_bytes(b"404")?, 404);
    /// assert_eq!(AnyStatus::from_bytes(b"0404"), Err(StatusCodeError::Invalid));
    /// # Ok::<(), StatusCodeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`StatusCodeError::Invalid`] for anything but three digits of which the
    /// first is not 0.
    #[inline]
    pub const fn from_bytes(bytes: &[u8]) -> Result<Self, StatusCodeError> {
        if let [a @ b'1'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9'] = *bytes {
            return Self::from_u16(
                (a - b'0') as u16 * 100 + (b - b'0') as u16 * 10 + (c - b'0') as u16,
            );
        }
        Err(StatusCodeError::Invalid)
    }

    /// The code as a number, 100 to 999.
    ///
    /// ```
    /// use http_registry::{AnyStatus, StatusCode};
    ///
    /// assert_eq!(AnyStatus::from(StatusCode::OK).value(), 200);
    /// ```
    #[must_use]
    #[inline]
    pub const fn value(self) -> u16 {
        self.0.get()
    }

    /// The code as three digits.
    ///
    /// ```
    /// use http_registry::AnyStatus;
    ///
    /// assert_eq!(AnyStatus::from_u16(520)?.as_str(), "520");
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        text(digits_of(self.value()))
    }

    /// The class of the code; `None` for 600 and above (RFC 9110, Section 15).
    ///
    /// ```
    /// use http_registry::{AnyStatus, StatusClass};
    ///
    /// assert_eq!(AnyStatus::from_u16(299)?.class(), Some(StatusClass::Success));
    /// assert_eq!(AnyStatus::from_u16(999)?.class(), None);
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn class(self) -> Option<StatusClass> {
        StatusClass::of(self.value())
    }

    /// The entry that a registry has for the code, if it has one.
    ///
    /// ```
    /// use http_registry::{AnyStatus, StatusCode};
    ///
    /// let status = AnyStatus::from_u16(404)?;
    /// assert_eq!(status.registered::<StatusCode>(), Some(StatusCode::NOT_FOUND));
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub fn registered<S: RegisteredStatus>(self) -> Option<S> {
        S::from_u16(self.value()).ok()
    }

    /// The standard status code that a recipient takes this one for
    /// (RFC 9110, Section 15): itself where it is registered, otherwise the x00
    /// of its class, and 500 where it has no class.
    ///
    /// ```
    /// use http_registry::{AnyStatus, StatusCode};
    ///
    /// assert_eq!(AnyStatus::from_u16(404)?.effective(), StatusCode::NOT_FOUND);
    /// assert_eq!(AnyStatus::from_u16(499)?.effective(), StatusCode::BAD_REQUEST);
    /// assert_eq!(AnyStatus::from_u16(600)?.effective(), StatusCode::INTERNAL_SERVER_ERROR);
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    pub const fn effective(self) -> StatusCode {
        match (StatusCode::from_u16(self.value()), self.class()) {
            (Ok(status), _) => status,
            (Err(_), Some(class)) => class.x00(),
            (Err(_), None) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Whether a response with this code can have content
    /// (RFC 9110, Sections 6.4.1 and 15.3.6): false for 1xx, 204, 205 and 304.
    ///
    /// ```
    /// use http_registry::AnyStatus;
    ///
    /// assert!(AnyStatus::from_u16(520)?.allows_content());
    /// assert!(!AnyStatus::from_u16(199)?.allows_content());
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn allows_content(self) -> bool {
        allows_content(self.value())
    }

    /// Whether the code is 1xx (RFC 9110, Section 15.2).
    ///
    /// ```
    /// assert!(http_registry::AnyStatus::from_u16(199)?.is_informational());
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_informational(self) -> bool {
        matches!(self.class(), Some(StatusClass::Informational))
    }

    /// Whether the code is 2xx (RFC 9110, Section 15.3).
    ///
    /// ```
    /// assert!(http_registry::AnyStatus::from_u16(299)?.is_success());
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_success(self) -> bool {
        matches!(self.class(), Some(StatusClass::Success))
    }

    /// Whether the code is 3xx (RFC 9110, Section 15.4).
    ///
    /// ```
    /// assert!(http_registry::AnyStatus::from_u16(399)?.is_redirection());
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_redirection(self) -> bool {
        matches!(self.class(), Some(StatusClass::Redirection))
    }

    /// Whether the code is 4xx (RFC 9110, Section 15.5).
    ///
    /// ```
    /// assert!(http_registry::AnyStatus::from_u16(499)?.is_client_error());
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_client_error(self) -> bool {
        matches!(self.class(), Some(StatusClass::ClientError))
    }

    /// Whether the code is 5xx (RFC 9110, Section 15.6).
    ///
    /// ```
    /// assert!(http_registry::AnyStatus::from_u16(520)?.is_server_error());
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_server_error(self) -> bool {
        matches!(self.class(), Some(StatusClass::ServerError))
    }

    /// Whether the code is 4xx or 5xx.
    ///
    /// ```
    /// assert!(http_registry::AnyStatus::from_u16(499)?.is_error());
    /// assert!(!http_registry::AnyStatus::from_u16(600)?.is_error());
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_error(self) -> bool {
        self.is_client_error() || self.is_server_error()
    }
}

/// Shows the number, as `AnyStatus(520)`.
impl fmt::Debug for AnyStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AnyStatus").field(&self.value()).finish()
    }
}

/// Shows the three digits.
impl fmt::Display for AnyStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

crate::__code_conversions!(AnyStatus);
