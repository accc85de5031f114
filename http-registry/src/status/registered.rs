//! What every registry of status codes can do.

use core::fmt::{self, Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

use super::digits;
use crate::text::pad;
use crate::{AnyStatus, Reference, StatusClass, StatusCodeError, StatusEntry};

/// A registry of status codes: every type that
/// [`status_codes!`](crate::status_codes) defines implements this trait, for code
/// that accepts any of them. Only the macro can implement it.
///
/// The types have the same functions themselves, as `const fn`, so the trait need
/// not be in scope. [`StatusEntry`] explains what they return.
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

    /// The rows of the table, in the order of [`ALL`](Self::ALL).
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

    /// The status code of a number.
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
    /// [`StatusCodeError::Unregistered`] for a code that the registry does not
    /// contain, [`StatusCodeError::Invalid`] outside 100 to 999.
    fn from_u16(code: u16) -> Result<Self, StatusCodeError>;

    /// The status code of three ASCII digits, as in a status line
    /// (RFC 9112, Section 4).
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

    /// The first value in [`ALL`](Self::ALL) with this name or alias. If there is
    /// none, only letters and digits count, in any case: `NotFound`, `not-found`
    /// and `Not Found` are `NOT_FOUND`.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// let status = <StatusCode as RegisteredStatus>::from_name("not-found");
    /// assert_eq!(status, Some(StatusCode::NOT_FOUND));
    /// ```
    #[must_use]
    fn from_name(name: &str) -> Option<Self>;

    /// The first value in [`ALL`](Self::ALL) with this phrase, ignoring ASCII
    /// case. [Further phrases](StatusEntry::phrase_aliases) count, too.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// let status = <StatusCode as RegisteredStatus>::from_phrase("not found");
    /// assert_eq!(status, Some(StatusCode::NOT_FOUND));
    /// ```
    #[must_use]
    fn from_phrase(phrase: &str) -> Option<Self>;

    /// The code as a number, 100 to 999.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::value(StatusCode::OK), 200);
    /// ```
    #[must_use]
    fn value(self) -> u16;

    /// The code as three digits.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::as_str(StatusCode::OK), "200");
    /// ```
    #[must_use]
    fn as_str(self) -> &'static str;

    /// The position in [`ALL`](Self::ALL) and [`ENTRIES`](Self::ENTRIES), for
    /// arrays of counters and sets of bits.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// let mut counters = vec![0; StatusCode::ALL.len()];
    /// counters[RegisteredStatus::index(StatusCode::OK)] += 1;
    /// ```
    #[must_use]
    fn index(self) -> usize;

    /// The same code as [`AnyStatus`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::any(StatusCode::OK), StatusCode::OK);
    /// ```
    #[must_use]
    fn any(self) -> AnyStatus;

    /// The row of the table.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::entry(StatusCode::OK).value(), 200);
    /// ```
    #[must_use]
    fn entry(self) -> &'static StatusEntry;

    /// The name of the variant.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::name(StatusCode::NOT_FOUND), "NOT_FOUND");
    /// ```
    #[must_use]
    fn name(self) -> &'static str;

    /// The reason phrase: see [`StatusEntry::phrase`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::phrase(StatusCode::NOT_FOUND), "Not Found");
    /// ```
    #[must_use]
    fn phrase(self) -> &'static str;

    /// The description: see [`StatusEntry::description`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// let description = RegisteredStatus::description(StatusCode::OK);
    /// assert_eq!(description, "Request fulfilled, document follows");
    /// ```
    #[must_use]
    fn description(self) -> &'static str;

    /// The primary reference: see [`StatusEntry::reference`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// let reference = RegisteredStatus::reference(StatusCode::OK);
    /// assert_eq!(reference.to_string(), "RFC 9110, Section 15.3.1");
    /// ```
    #[must_use]
    fn reference(self) -> Reference;

    /// All references: see [`StatusEntry::references`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::references(StatusCode::IM_A_TEAPOT).len(), 2);
    /// ```
    #[must_use]
    fn references(self) -> &'static [Reference];

    /// The class: see [`StatusEntry::class`].
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

    /// Whether a server may send content: see [`StatusEntry::allows_content`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(!RegisteredStatus::allows_content(StatusCode::NO_CONTENT));
    /// ```
    #[must_use]
    fn allows_content(self) -> bool;

    /// Whether a message ends after its header section: see
    /// [`StatusEntry::is_header_only`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_header_only(StatusCode::NOT_MODIFIED));
    /// ```
    #[must_use]
    fn is_header_only(self) -> bool;

    /// Whether a response is heuristically cacheable: see
    /// [`StatusEntry::is_cacheable`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_cacheable(StatusCode::GONE));
    /// ```
    #[must_use]
    fn is_cacheable(self) -> bool;

    /// Whether the code is experimental: see [`StatusEntry::is_experimental`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_experimental(StatusCode::LOOP_DETECTED));
    /// ```
    #[must_use]
    fn is_experimental(self) -> bool;

    /// Whether the code is deprecated: see [`StatusEntry::is_deprecated`].
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_deprecated(StatusCode::USE_PROXY));
    /// ```
    #[must_use]
    fn is_deprecated(self) -> bool;

    /// Whether the code is obsolete: see [`StatusEntry::is_obsolete`].
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

/// A type that a table can include. It has no other bound, so that a type which is
/// not a registry is one error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a registry of status codes",
    label = "not defined by `status_codes!`",
    note = "only a type that `http_registry::status_codes!` defines can be included here"
)]
pub trait Includable: Sized {
    /// What `CheckedInclude` evaluates, before anything that depends on the table.
    const IS_REGISTRY: bool = {
        let _sized: Option<Self> = None; // Registries that include each other have no size.
        true
    };
}

// Hides rustc's long list of implementors.
#[diagnostic::do_not_recommend]
impl<R: RegisteredStatus> Includable for R {}

/// Reads `404`, or a code and one of its phrases, as `404 Not Found`.
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

/// Shows `404 Not Found`.
///
/// # Errors
///
/// Those of the formatter.
pub fn display(code: &str, phrase: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    pad(f, &[code, " ", phrase])
}
