//! Any status code, registered or not.

use core::fmt;
use core::num::NonZeroU16;

use super::digits;
use super::registry::display;
use crate::{RegisteredStatus, StatusCode, StatusCodeError, StatusEntry};

/// Any status code from 100 to 999, registered or not. Use it for codes that you receive.
///
/// Clients must handle codes that they do not recognize (RFC 9110, Section 15), so this
/// type holds every code from 100 to 999. Both it and an `Option` of it take two bytes.
///
/// Every name and alias of [`StatusCode`] is also an associated constant of this type, for
/// use in patterns.
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
///
/// # Proxies and logs
///
/// - `FromStr` parses the end of a status line, such as `520 Origin Error`, and ignores the
///   phrase. To keep the phrase that the other server sent, use
///   [`fill_phrase`](https://docs.rs/http-registry/0.1.0/http_registry/features/hyper/fn.fill_phrase.html)
///   and not `set_phrase`.
/// - The codes 000 to 099 are invalid, and conversions from them fail. Many programs log `000` if
///   they received no response: store an `Option<AnyStatus>`. A client treats a response with an
///   invalid code as a server error (RFC 9110, Section 15).
/// - To count every code, registered or not, use an array of 1,000 counters and
///   [`value`](Self::value) as the index.
/// - Several vendors use the same code for different errors. If you know which server sent
///   it, convert the code to the registry of that vendor with
///   [`registered`](Self::registered)`::<NginxStatus>()`.
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
    /// [`StatusCodeError::Invalid`] if `code` is not between 100 and 999.
    #[doc(alias("from_code", "from_repr"))]
    #[inline]
    pub const fn from_u16(code: u16) -> Result<Self, StatusCodeError> {
        match NonZeroU16::new(code) {
            Some(code) if code.get() >= 100 && code.get() <= 999 => Ok(Self(code)),
            _ => Err(StatusCodeError::Invalid),
        }
    }

    /// Parses three ASCII digits, the form of a code in a status line (RFC 9112, Section 4).
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
    /// [`StatusCodeError::Invalid`] unless `bytes` is exactly three ASCII digits, the first of
    /// which is not 0.
    #[inline]
    pub const fn from_bytes(bytes: &[u8]) -> Result<Self, StatusCodeError> {
        match digits::parse(bytes) {
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
            Err(_) => Self(NonZeroU16::MAX), // Unreachable.
        }
    }

    /// Returns the code as a number from 100 to 999.
    ///
    /// ```
    /// use http_registry::{AnyStatus, StatusCode};
    ///
    /// assert_eq!(AnyStatus::from(StatusCode::OK).value(), 200);
    /// ```
    #[doc(alias("as_u16", "code", "number", "to_u16"))]
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
            Err(_) => digits::digits_of(self.value()),
        }
    }

    /// Returns the reason phrase from [`StatusCode`], or `None` if the code is not
    /// registered there.
    ///
    /// ```
    /// use http_registry::AnyStatus;
    ///
    /// assert_eq!(AnyStatus::NOT_FOUND.phrase(), Some("Not Found"));
    /// assert_eq!(AnyStatus::from_u16(520)?.phrase(), None);
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[doc(alias("canonical_reason", "message", "reason", "reason_phrase"))]
    #[must_use]
    #[inline]
    pub const fn phrase(self) -> Option<&'static str> {
        match StatusCode::from_u16(self.value()) {
            Ok(status) => Some(status.phrase()),
            Err(_) => None,
        }
    }

    /// Converts to a value of the registry `S`, or returns `None` if `S` does not contain
    /// the code.
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

    /// Returns the entry in [`StatusCode`], or `None` if the code is not registered there.
    ///
    /// ```
    /// use http_registry::AnyStatus;
    ///
    /// let description = AnyStatus::OK.entry().map(|entry| entry.description());
    /// assert_eq!(description, Some("Request fulfilled, document follows"));
    /// assert!(AnyStatus::from_u16(520)?.entry().is_none());
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn entry(self) -> Option<&'static StatusEntry> {
        match StatusCode::from_u16(self.value()) {
            Ok(status) => Some(status.entry()),
            Err(_) => None,
        }
    }

    /// Returns the registered code that a recipient should treat this one as: the code
    /// itself if it is registered, or else the x00 code of its class (RFC 9110, Section 15).
    ///
    /// Use this to handle a response, but not to decide whether to cache it: an unregistered
    /// code is not [cacheable](Self::is_cacheable) without explicit freshness information, even
    /// if its x00 code is. To describe a code to users, call [`entry`](Self::entry) instead:
    /// the description of 400 does not fit 499.
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

    /// Whether a cache may reuse a response without explicit freshness information (RFC 9110,
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
        matches!(StatusCode::from_u16(self.value()), Ok(status) if status.is_cacheable())
    }

    crate::__code_accessors! { crate::__inherent_functions, examples AnyStatus }
}

/// Formats the code and its name in [`StatusCode`], such as `404 NOT_FOUND`, or only the
/// digits if the code is not registered there. A registered code looks the same on both
/// sides of a failed `assert_eq!`.
impl fmt::Debug for AnyStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.entry() {
            Some(entry) => display(entry.as_str(), entry.name(), f),
            None => f.pad(self.as_str()),
        }
    }
}

/// Formats the code and its phrase in [`StatusCode`], such as `404 Not Found`, or only
/// the digits if the code is not registered there.
impl fmt::Display for AnyStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.phrase() {
            Some(phrase) => display(self.as_str(), phrase, f),
            None => f.pad(self.as_str()),
        }
    }
}

crate::__code_conversions!(AnyStatus);
