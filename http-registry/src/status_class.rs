use core::fmt;
use core::ops::RangeInclusive;

use crate::StatusCode;

/// The class of a status code: what its first digit says (RFC 9110, Section 15).
///
/// A client must understand the class of every status code, also of one that
/// it does not recognize.
///
/// ```
/// use http_registry::{StatusClass, StatusCode};
///
/// assert_eq!(StatusCode::NOT_FOUND.class(), StatusClass::ClientError);
/// assert_eq!(StatusClass::ClientError.to_string(), "client error");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusClass {
    /// 1xx: the request was received and is still being processed
    /// (RFC 9110, Section 15.2).
    Informational = 1,
    /// 2xx: the request was received, understood and accepted
    /// (RFC 9110, Section 15.3).
    Success,
    /// 3xx: the client has more to do to complete the request
    /// (RFC 9110, Section 15.4).
    Redirection,
    /// 4xx: the client seems to have erred (RFC 9110, Section 15.5).
    ClientError,
    /// 5xx: the server failed at a request that seems valid
    /// (RFC 9110, Section 15.6).
    ServerError,
}

impl StatusClass {
    /// The five classes, in order.
    ///
    /// ```
    /// use http_registry::StatusClass;
    ///
    /// assert_eq!(StatusClass::ALL.map(StatusClass::digit), [1, 2, 3, 4, 5]);
    /// ```
    pub const ALL: [Self; 5] = [
        Self::Informational,
        Self::Success,
        Self::Redirection,
        Self::ClientError,
        Self::ServerError,
    ];

    /// The class of a code, registered or not; `None` outside 100 to 599, where
    /// RFC 9110, Section 15, defines no class.
    ///
    /// ```
    /// use http_registry::StatusClass;
    ///
    /// assert_eq!(StatusClass::of(520), Some(StatusClass::ServerError));
    /// assert_eq!(StatusClass::of(600), None);
    /// ```
    #[must_use]
    #[inline]
    pub const fn of(code: u16) -> Option<Self> {
        match code {
            100..=599 => Some(Self::nearest(code)),
            _ => None,
        }
    }

    /// The class of a code that is known to have one.
    #[inline]
    pub(crate) const fn nearest(code: u16) -> Self {
        match code {
            0..=199 => Self::Informational,
            200..=299 => Self::Success,
            300..=399 => Self::Redirection,
            400..=499 => Self::ClientError,
            500.. => Self::ServerError,
        }
    }

    /// The first digit of the class's codes, 1 to 5.
    ///
    /// ```
    /// use http_registry::StatusClass;
    ///
    /// assert_eq!(StatusClass::Redirection.digit(), 3);
    /// ```
    #[must_use]
    #[inline]
    pub const fn digit(self) -> u8 {
        self as u8
    }

    /// The codes of the class.
    ///
    /// ```
    /// use http_registry::StatusClass;
    ///
    /// assert_eq!(StatusClass::ServerError.range(), 500..=599);
    /// ```
    #[must_use]
    pub const fn range(self) -> RangeInclusive<u16> {
        let first = self as u16 * 100;
        first..=first + 99
    }

    /// The code that stands for the whole class: a client treats a code that it
    /// does not recognize as this one (RFC 9110, Section 15).
    ///
    /// ```
    /// use http_registry::{StatusClass, StatusCode};
    ///
    /// assert_eq!(StatusClass::ServerError.x00(), StatusCode::INTERNAL_SERVER_ERROR);
    /// ```
    #[must_use]
    #[inline]
    pub const fn x00(self) -> StatusCode {
        match self {
            Self::Informational => StatusCode::CONTINUE,
            Self::Success => StatusCode::OK,
            Self::Redirection => StatusCode::MULTIPLE_CHOICES,
            Self::ClientError => StatusCode::BAD_REQUEST,
            Self::ServerError => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// Shows the class as a noun: `informational`, `success`, `redirection`,
/// `client error`, `server error`.
impl fmt::Display for StatusClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Informational => "informational",
            Self::Success => "success",
            Self::Redirection => "redirection",
            Self::ClientError => "client error",
            Self::ServerError => "server error",
        })
    }
}
