//! Any status code, registered or not.

use core::fmt;
use core::num::NonZeroU16;

use super::registered::{Defined as _, display};
use super::{class, digits};
use crate::{RegisteredStatus, StatusClass, StatusCode, StatusCodeError};

/// Any three-digit status code, registered or not. Use it for codes that you
/// receive.
///
/// A status code has three digits (RFC 9112, Section 4), and a client must handle codes
/// that it does not recognize (RFC 9110, Section 15), so this type holds 100 to 999. It
/// takes two bytes, as does an `Option` of it. No status code begins with 0, so 000 to
/// 099 are errors. A client treats a response with such a code as a 5xx (RFC 9110,
/// Section 15).
///
/// Each name and alias in [`StatusCode`] is also a constant of this type, which can be
/// used as a pattern.
///
/// ```
/// use http_registry::{AnyStatus, StatusClass, StatusCode};
///
/// let status = AnyStatus::from_bytes(b"520")?;
/// assert_eq!(status.class(), StatusClass::ServerError);
/// assert_eq!(status.registered::<StatusCode>(), None);
/// assert_eq!(status.effective(), StatusCode::INTERNAL_SERVER_ERROR);
/// assert_eq!(status, 520);
///
/// let is_missing = matches!(status, AnyStatus::NOT_FOUND | AnyStatus::GONE);
/// assert!(!is_missing);
/// # Ok::<(), http_registry::StatusCodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnyStatus(NonZeroU16);

impl AnyStatus {
    /// Converts a number to a status code.
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
    /// [`StatusCodeError::Invalid`] if `code` is not in 100 to 999.
    #[inline]
    pub const fn from_u16(code: u16) -> Result<Self, StatusCodeError> {
        match NonZeroU16::new(code) {
            Some(code) if code.get() >= 100 && code.get() <= 999 => Ok(Self(code)),
            _ => Err(StatusCodeError::Invalid),
        }
    }

    /// Parses three ASCII digits, the form of a code in a status line (RFC 9112,
    /// Section 4).
    ///
    /// ```
    /// use http_registry::{AnyStatus, StatusCodeError};
    ///
    /// assert_eq!(AnyStatus::from_bytes(b"404")?, 404);
    /// assert_eq!(AnyStatus::from_bytes(b"0404"), Err(StatusCodeError::Invalid));
    ///
    /// // The second word of a status line.
    /// let line = b"HTTP/1.1 520 Origin Error\r\n";
    /// let code = line.split(|byte| *byte == b' ').nth(1).unwrap_or_default();
    /// assert_eq!(AnyStatus::from_bytes(code)?, 520);
    /// # Ok::<(), StatusCodeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`StatusCodeError::Invalid`] unless `bytes` is exactly three ASCII
    /// digits, the first of which is not 0.
    #[inline]
    pub const fn from_bytes(bytes: &[u8]) -> Result<Self, StatusCodeError> {
        match digits::number(bytes) {
            Some(code) => Self::from_u16(code),
            None => Err(StatusCodeError::Invalid),
        }
    }

    /// Converts a number that is known to be in 100 to 999.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __new(code: u16) -> Self {
        match Self::from_u16(code) {
            Ok(status) => status,
            Err(_) => Self(NonZeroU16::MAX), // Not reached; a panic would be linked.
        }
    }

    /// Returns the code as a number, 100 to 999.
    ///
    /// ```
    /// use http_registry::{AnyStatus, StatusCode};
    ///
    /// assert_eq!(AnyStatus::from(StatusCode::OK).value(), 200);
    /// ```
    #[doc(alias("as_u16", "code"))]
    #[must_use]
    #[inline]
    pub const fn value(self) -> u16 {
        self.0.get()
    }

    /// Returns the code as three digits.
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
        // The digits of registered codes are stored as text.
        match StatusCode::from_u16(self.value()) {
            Ok(status) => status.as_str(),
            Err(_) => digits::text_of(self.value()),
        }
    }

    /// Returns the phrase in [`StatusCode`]; `None` if the code is not registered
    /// there.
    ///
    /// ```
    /// use http_registry::AnyStatus;
    ///
    /// assert_eq!(AnyStatus::NOT_FOUND.phrase(), Some("Not Found"));
    /// assert_eq!(AnyStatus::from_u16(520)?.phrase(), None);
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[doc(alias("canonical_reason", "reason"))]
    #[must_use]
    #[inline]
    pub const fn phrase(self) -> Option<&'static str> {
        match StatusCode::from_u16(self.value()) {
            Ok(status) => Some(status.phrase()),
            Err(_) => None,
        }
    }

    /// Returns the class of the code. Codes of 600 and above are server errors, because
    /// a recipient treats them as such (RFC 9110, Section 15).
    ///
    /// ```
    /// use http_registry::{AnyStatus, StatusClass};
    ///
    /// assert_eq!(AnyStatus::from_u16(299)?.class(), StatusClass::Success);
    /// assert_eq!(AnyStatus::from_u16(999)?.class(), StatusClass::ServerError);
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn class(self) -> StatusClass {
        class::class(self.value())
    }

    /// Returns the value of a registry that has this code; `None` if there is none.
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

    /// Returns the registered code to treat this one as: the code itself if registered,
    /// otherwise the x00 code of its class (RFC 9110, Section 15).
    ///
    /// Use this to handle a response, but not to decide whether to cache it: an
    /// unregistered code is not heuristically cacheable, even if its x00 code is. See
    /// [`is_cacheable`](Self::is_cacheable).
    ///
    /// ```
    /// use http_registry::{AnyStatus, StatusCode};
    ///
    /// assert_eq!(AnyStatus::from_u16(404)?.effective(), StatusCode::NOT_FOUND);
    /// assert_eq!(AnyStatus::from_u16(499)?.effective(), StatusCode::BAD_REQUEST);
    /// assert_eq!(AnyStatus::from_u16(600)?.effective(), StatusCode::INTERNAL_SERVER_ERROR);
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[doc(alias("fallback", "treated_as"))]
    #[must_use]
    pub const fn effective(self) -> StatusCode {
        match StatusCode::from_u16(self.value()) {
            Ok(status) => status,
            Err(_) => self.class().x00(),
        }
    }

    /// Whether a response with the code is heuristically cacheable (RFC 9110,
    /// Section 15.1). False for codes that [`StatusCode`] does not contain.
    ///
    /// ```
    /// use http_registry::AnyStatus;
    ///
    /// assert!(AnyStatus::GONE.is_cacheable());
    /// assert!(!AnyStatus::from_u16(299)?.is_cacheable());
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_cacheable(self) -> bool {
        match StatusCode::from_u16(self.value()) {
            Ok(status) => status.is_cacheable(),
            Err(_) => false,
        }
    }

    /// Whether a server may send content with the code: false for 1xx, 204, 205 and
    /// 304. See [`StatusEntry::allows_content`](crate::StatusEntry::allows_content).
    ///
    /// ```
    /// use http_registry::AnyStatus;
    ///
    /// assert!(AnyStatus::from_u16(520)?.allows_content());
    /// assert!(!AnyStatus::from_u16(199)?.allows_content());
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[doc(alias = "body")]
    #[must_use]
    #[inline]
    pub const fn allows_content(self) -> bool {
        class::allows_content(self.value())
    }

    /// Whether a message with the code ends after its header section: true for 1xx, 204
    /// and 304. See
    /// [`StatusEntry::is_header_only`](crate::StatusEntry::is_header_only).
    ///
    /// ```
    /// use http_registry::AnyStatus;
    ///
    /// assert!(AnyStatus::from_u16(199)?.is_header_only());
    /// assert!(!AnyStatus::RESET_CONTENT.is_header_only());
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_header_only(self) -> bool {
        class::is_header_only(self.value())
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
        class::is_informational(self.value())
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
        class::is_success(self.value())
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
        class::is_redirection(self.value())
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
        class::is_client_error(self.value())
    }

    /// Whether the code is 5xx (RFC 9110, Section 15.6), or 600 and above.
    ///
    /// ```
    /// assert!(http_registry::AnyStatus::from_u16(520)?.is_server_error());
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_server_error(self) -> bool {
        class::is_server_error(self.value())
    }

    /// Whether the code is a client error or a server error.
    ///
    /// ```
    /// assert!(http_registry::AnyStatus::from_u16(499)?.is_error());
    /// assert!(http_registry::AnyStatus::from_u16(600)?.is_error());
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_error(self) -> bool {
        class::is_error(self.value())
    }
}

/// Shows the number: `AnyStatus(520)`.
impl fmt::Debug for AnyStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AnyStatus").field(&self.value()).finish()
    }
}

/// Shows the code and its phrase in [`StatusCode`], such as `404 Not Found`, or only
/// the digits if the code is not registered there.
impl fmt::Display for AnyStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.phrase() {
            Some(phrase) => display(self.as_str(), phrase, f),
            None => f.pad(self.as_str()),
        }
    }
}

/// Parses `404`, or a code with one of its phrases in [`StatusCode`].
fn from_text(text: &str) -> Result<AnyStatus, StatusCodeError> {
    let (code, phrase) = digits::code_and_phrase(text).ok_or(StatusCodeError::Invalid)?;
    let status = AnyStatus::from_u16(code)?;
    match (phrase, StatusCode::from_u16(code)) {
        (None, _) => Ok(status),
        (Some(phrase), Ok(known)) if known.__has_phrase(phrase) => Ok(status),
        _ => Err(StatusCodeError::Invalid),
    }
}

crate::__code_conversions!(AnyStatus, from_text);
