//! The trait of all registries of status codes.

use core::fmt::{self, Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

use super::digits;
use crate::text::pad;
use crate::{AnyStatus, Reference, StatusClass, StatusCodeError, StatusEntry};

/// A registry of status codes. Every type that [`status_codes!`](crate::status_codes)
/// defines implements this trait, so generic code can accept any of them. Only the
/// macro can implement it.
///
/// Each type also has these functions as inherent `const fn`, so the trait need not be
/// in scope to call them. [`StatusEntry`] explains what they return.
///
/// ```
/// use http_registry::{RegisteredStatus, StatusCode};
///
/// fn error_page<S: RegisteredStatus>(status: S) -> String {
///     format!(
///         "<h1>{status}</h1><p>{} See <a href=\"{}\">{}</a>.</p>",
///         status.description(),
///         status.reference().url(),
///         status.reference(),
///     )
/// }
///
/// let page = error_page(StatusCode::GONE);
/// assert!(page.starts_with("<h1>410 Gone</h1>"));
/// assert!(page.contains("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a registry of status codes",
    label = "not defined by `status_codes!`",
    note = "only `http_registry::status_codes!` implements `RegisteredStatus`"
)]
pub trait RegisteredStatus:
    Defined
    + Copy
    + Debug
    + Display
    + Ord
    + Hash
    + Into<u16>
    + Into<AnyStatus>
    + PartialEq<u16>
    + PartialOrd<u16>
    + PartialEq<AnyStatus>
    + TryFrom<u16, Error = StatusCodeError>
    + TryFrom<AnyStatus, Error = StatusCodeError>
    + FromStr<Err = StatusCodeError>
    + Send
    + Sync
    + 'static
{
    /// All values, in table order. Those of an included registry appear at the
    /// position of its include.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// fn codes<S: RegisteredStatus>() -> Vec<u16> {
    ///     S::ALL.iter().map(|status| status.value()).collect()
    /// }
    /// assert_eq!(codes::<StatusCode>()[..3], [100, 101, 102]);
    /// ```
    const ALL: &'static [Self];

    /// The entries of all values, in the order of [`ALL`](Self::ALL).
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// fn phrases<S: RegisteredStatus>() -> Vec<&'static str> {
    ///     S::ENTRIES.iter().map(|entry| entry.phrase()).collect()
    /// }
    /// assert_eq!(phrases::<StatusCode>()[0], "Continue");
    /// ```
    const ENTRIES: &'static [StatusEntry];

    /// Returns the status code with this number.
    ///
    /// ```
    /// use http_registry::RegisteredStatus;
    ///
    /// fn is_known<S: RegisteredStatus>(code: u16) -> bool {
    ///     S::from_u16(code).is_ok()
    /// }
    /// assert!(is_known::<http_registry::StatusCode>(404));
    /// ```
    ///
    /// # Errors
    ///
    /// [`StatusCodeError::Unregistered`] if the registry does not contain the code;
    /// [`StatusCodeError::Invalid`] if it is not in 100 to 999.
    fn from_u16(code: u16) -> Result<Self, StatusCodeError>;

    /// Parses three ASCII digits, the form of a code in a status line (RFC 9112,
    /// Section 4).
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(<StatusCode as RegisteredStatus>::from_bytes(b"404")?, 404);
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The errors of [`from_u16`](Self::from_u16); also
    /// [`StatusCodeError::Invalid`] if `bytes` is not exactly three ASCII digits.
    fn from_bytes(bytes: &[u8]) -> Result<Self, StatusCodeError>;

    /// Returns the first value in [`ALL`](Self::ALL) with exactly this name or alias.
    /// If there is none, only letters and digits are compared, ignoring ASCII case:
    /// `NotFound`, `not-found` and `Not Found` find `NOT_FOUND`.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// let status = <StatusCode as RegisteredStatus>::from_name("not-found");
    /// assert_eq!(status, Some(StatusCode::NOT_FOUND));
    /// ```
    #[must_use]
    fn from_name(name: &str) -> Option<Self>;

    /// Returns the first value in [`ALL`](Self::ALL) that has this phrase, as its first
    /// or [another one](StatusEntry::phrase_aliases), ignoring ASCII case.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// let status = <StatusCode as RegisteredStatus>::from_phrase("not found");
    /// assert_eq!(status, Some(StatusCode::NOT_FOUND));
    /// ```
    #[must_use]
    fn from_phrase(phrase: &str) -> Option<Self>;

    /// Returns the code as a number, 100 to 999.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::value(StatusCode::OK), 200);
    /// ```
    #[must_use]
    fn value(self) -> u16;

    /// Returns the code as three digits.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::as_str(StatusCode::OK), "200");
    /// ```
    #[must_use]
    fn as_str(self) -> &'static str;

    /// Returns the position in [`ALL`](Self::ALL) and [`ENTRIES`](Self::ENTRIES), for
    /// arrays of counters and bit sets.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// let mut counters = vec![0; StatusCode::ALL.len()];
    /// counters[RegisteredStatus::index(StatusCode::OK)] += 1;
    /// ```
    #[must_use]
    fn index(self) -> usize;

    /// Returns the same code as [`AnyStatus`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::any(StatusCode::OK), StatusCode::OK);
    /// ```
    #[must_use]
    fn any(self) -> AnyStatus;

    /// Returns the entry: everything in the row of the code.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::entry(StatusCode::OK).value(), 200);
    /// ```
    #[must_use]
    fn entry(self) -> &'static StatusEntry;

    /// Returns the name of the variant.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::name(StatusCode::NOT_FOUND), "NOT_FOUND");
    /// ```
    #[must_use]
    fn name(self) -> &'static str;

    /// Returns the reason phrase; see [`StatusEntry::phrase`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::phrase(StatusCode::NOT_FOUND), "Not Found");
    /// ```
    #[must_use]
    fn phrase(self) -> &'static str;

    /// Returns the description; see [`StatusEntry::description`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// let description = RegisteredStatus::description(StatusCode::OK);
    /// assert_eq!(description, "Request fulfilled, document follows");
    /// ```
    #[must_use]
    fn description(self) -> &'static str;

    /// Returns the primary reference; see [`StatusEntry::reference`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// let reference = RegisteredStatus::reference(StatusCode::OK);
    /// assert_eq!(reference.to_string(), "RFC 9110, Section 15.3.1");
    /// ```
    #[must_use]
    fn reference(self) -> Reference;

    /// Returns all references; see [`StatusEntry::references`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::references(StatusCode::IM_A_TEAPOT).len(), 2);
    /// ```
    #[must_use]
    fn references(self) -> &'static [Reference];

    /// Returns the class; see [`StatusEntry::class`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::class(StatusCode::NOT_FOUND).digit(), 4);
    /// ```
    #[must_use]
    fn class(self) -> StatusClass;

    /// Whether the code is 1xx (RFC 9110, Section 15.2).
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_informational(StatusCode::CONTINUE));
    /// ```
    #[must_use]
    fn is_informational(self) -> bool;

    /// Whether the code is 2xx (RFC 9110, Section 15.3).
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_success(StatusCode::OK));
    /// ```
    #[must_use]
    fn is_success(self) -> bool;

    /// Whether the code is 3xx (RFC 9110, Section 15.4).
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_redirection(StatusCode::FOUND));
    /// ```
    #[must_use]
    fn is_redirection(self) -> bool;

    /// Whether the code is 4xx (RFC 9110, Section 15.5).
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_client_error(StatusCode::NOT_FOUND));
    /// ```
    #[must_use]
    fn is_client_error(self) -> bool;

    /// Whether the code is 5xx (RFC 9110, Section 15.6), or 600 and above.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_server_error(StatusCode::BAD_GATEWAY));
    /// ```
    #[must_use]
    fn is_server_error(self) -> bool;

    /// Whether the code is a client error or a server error.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_error(StatusCode::NOT_FOUND));
    /// ```
    #[must_use]
    fn is_error(self) -> bool;

    /// Whether a server may send content; see [`StatusEntry::allows_content`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(!RegisteredStatus::allows_content(StatusCode::NO_CONTENT));
    /// ```
    #[must_use]
    fn allows_content(self) -> bool;

    /// Whether a message ends after its header section; see
    /// [`StatusEntry::is_header_only`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_header_only(StatusCode::NOT_MODIFIED));
    /// ```
    #[must_use]
    fn is_header_only(self) -> bool;

    /// Whether a response is heuristically cacheable; see
    /// [`StatusEntry::is_cacheable`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_cacheable(StatusCode::GONE));
    /// ```
    #[must_use]
    fn is_cacheable(self) -> bool;

    /// Whether the code is experimental; see [`StatusEntry::is_experimental`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_experimental(StatusCode::LOOP_DETECTED));
    /// ```
    #[must_use]
    fn is_experimental(self) -> bool;

    /// Whether the code is deprecated; see [`StatusEntry::is_deprecated`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_deprecated(StatusCode::USE_PROXY));
    /// ```
    #[must_use]
    fn is_deprecated(self) -> bool;

    /// Whether the code is obsolete; see [`StatusEntry::is_obsolete`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_obsolete(StatusCode::NOT_EXTENDED));
    /// ```
    #[must_use]
    fn is_obsolete(self) -> bool;
}

/// Seals [`RegisteredStatus`]: only the expansion of `status_codes!` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a registry of status codes",
    label = "not defined by `status_codes!`",
    note = "only `http_registry::status_codes!` implements `RegisteredStatus`"
)]
pub trait Defined {
    /// Whether the row of the code has this phrase, ignoring ASCII case.
    fn __has_phrase(self, phrase: &str) -> bool;
}

/// A type that a table can include. This trait has no other bounds, so that a type that
/// is not a registry causes a single error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a registry of status codes",
    label = "not defined by `status_codes!`",
    note = "only a type that `http_registry::status_codes!` defines can be included here"
)]
pub trait Includable {
    /// A constant that only registries have.
    const IS_REGISTRY: bool = true;
}

// Hides rustc's long list of implementors.
#[diagnostic::do_not_recommend]
impl<R: RegisteredStatus> Includable for R {}

/// Parses `404`, or a code with one of its phrases, such as `404 Not Found`.
///
/// # Errors
///
/// The errors of `from_u16`; also [`StatusCodeError::Invalid`] for any other text.
pub fn from_text<S: RegisteredStatus>(text: &str) -> Result<S, StatusCodeError> {
    let (code, phrase) = digits::code_and_phrase(text).ok_or(StatusCodeError::Invalid)?;
    let status = S::from_u16(code)?;
    match phrase {
        Some(phrase) if !status.__has_phrase(phrase) => Err(StatusCodeError::Invalid),
        _ => Ok(status),
    }
}

/// Writes a code and a phrase, such as `404 Not Found`.
///
/// # Errors
///
/// The errors of the formatter.
pub fn display(code: &str, phrase: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    pad(f, &[code, " ", phrase])
}
