//! The classes of status codes, and the properties that depend only on the number.

use core::error::Error;
use core::fmt;
use core::ops::RangeInclusive;
use core::str::FromStr;

use crate::StatusCode;

/// The class of a status code, given by its first digit (RFC 9110, Section 15).
///
/// A client must understand the class of every status code, even of a code that it does
/// not recognize.
///
/// ```
/// use http_registry::{StatusClass, StatusCode};
///
/// assert_eq!(StatusCode::NOT_FOUND.class(), StatusClass::ClientError);
/// assert_eq!(StatusClass::ClientError.to_string(), "client error");
/// ```
///
/// # OpenAPI
///
/// The keys of an OpenAPI `responses` object are codes, classes in upper case, and
/// `default`. A code takes precedence over its class, and both over `default`.
///
/// ```
/// use http_registry::{AnyStatus, StatusClass, StatusCode};
/// use serde_json::{Value, json};
///
/// let responses = json!({
///     StatusCode::OK.as_str(): { "description": StatusCode::OK.description() },
///     "4XX": { "description": "A problem." },
///     "default": { "description": "Any other response." },
/// });
///
/// /// Returns the response that the document describes for a status.
/// fn response(responses: &Value, status: AnyStatus) -> Option<&Value> {
///     let class = status.class().pattern().to_uppercase();
///     let keys = [status.as_str(), class.as_str(), "default"];
///     keys.iter().find_map(|key| responses.get(key))
/// }
///
/// let received = AnyStatus::from_u16(499)?;
/// assert_eq!(response(&responses, received), Some(&responses["4XX"]));
/// assert_eq!(response(&responses, AnyStatus::OK), Some(&responses["200"]));
/// assert_eq!(response(&responses, AnyStatus::BAD_GATEWAY), Some(&responses["default"]));
/// # Ok::<(), http_registry::StatusCodeError>(())
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
    /// 5xx: the server failed to fulfill a request that seems valid (RFC 9110,
    /// Section 15.6).
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

    /// Returns the class of a code, or `None` if the code is not between 100 and 599
    /// (RFC 9110, Section 15). [`AnyStatus::class`](crate::AnyStatus::class) also covers 600
    /// to 999, which a recipient treats as server errors.
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
        match code / 100 {
            1 => Some(Self::Informational),
            2 => Some(Self::Success),
            3 => Some(Self::Redirection),
            4 => Some(Self::ClientError),
            5 => Some(Self::ServerError),
            _ => None,
        }
    }

    /// Returns the first digit of the class's codes, 1 to 5.
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

    /// Returns the pattern of the class, such as `4xx`. `FromStr` parses it in lower and upper
    /// case.
    ///
    /// ```
    /// use http_registry::StatusClass;
    ///
    /// assert_eq!(StatusClass::ClientError.pattern(), "4xx");
    /// assert_eq!("4xx".parse(), Ok(StatusClass::ClientError));
    /// ```
    #[must_use]
    pub const fn pattern(self) -> &'static str {
        self.facts().0
    }

    /// Returns the pattern, the words and the x00 code of the class.
    #[inline]
    const fn facts(self) -> (&'static str, &'static str, StatusCode) {
        match self {
            Self::Informational => ("1xx", "informational", StatusCode::CONTINUE),
            Self::Success => ("2xx", "success", StatusCode::OK),
            Self::Redirection => ("3xx", "redirection", StatusCode::MULTIPLE_CHOICES),
            Self::ClientError => ("4xx", "client error", StatusCode::BAD_REQUEST),
            Self::ServerError => ("5xx", "server error", StatusCode::INTERNAL_SERVER_ERROR),
        }
    }

    /// Returns the range of the codes in the class.
    ///
    /// The range of server errors ends at 599. A recipient also treats 600 to 999 as server
    /// errors, so [`AnyStatus::class`](crate::AnyStatus::class) returns their class for these
    /// codes, which are outside every range.
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

    /// Returns the x00 code of the class. A client treats any code of this class that it
    /// does not recognize like this one (RFC 9110, Section 15).
    ///
    /// ```
    /// use http_registry::{StatusClass, StatusCode};
    ///
    /// assert_eq!(StatusClass::ServerError.x00(), StatusCode::INTERNAL_SERVER_ERROR);
    /// ```
    #[doc(alias = "fallback")]
    #[must_use]
    #[inline]
    pub const fn x00(self) -> StatusCode {
        self.facts().2
    }
}

/// Formats the class in words: `informational`, `success`, `redirection`,
/// `client error`, `server error`.
impl fmt::Display for StatusClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.facts().1)
    }
}

/// Parses the [`pattern`](StatusClass::pattern) in lower or upper case, such as `4xx`
/// or `4XX`, and the words that `Display` formats.
///
/// # Errors
///
/// [`StatusClassError`] for anything else.
impl FromStr for StatusClass {
    type Err = StatusClassError;

    fn from_str(text: &str) -> Result<Self, StatusClassError> {
        let is_text = |class: &Self| {
            let (pattern, words, _) = class.facts();
            text.eq_ignore_ascii_case(pattern) || text == words
        };
        Self::ALL
            .iter()
            .copied()
            .find(is_text)
            .ok_or(StatusClassError(()))
    }
}

/// The error returned when a text is not a [`StatusClass`].
///
/// ```
/// use http_registry::StatusClass;
///
/// let error = "6xx".parse::<StatusClass>().unwrap_err();
/// assert_eq!(error.to_string(), "expected a class of status codes, such as `4xx`");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StatusClassError(());

impl fmt::Display for StatusClassError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("expected a class of status codes, such as `4xx`")
    }
}

impl Error for StatusClassError {}

/// Returns the class of a three-digit code. A recipient treats 600 and above as server
/// errors (RFC 9110, Section 15).
#[inline]
#[must_use]
pub const fn class(code: u16) -> StatusClass {
    match StatusClass::of(code) {
        Some(class) => class,
        None => StatusClass::ServerError,
    }
}
