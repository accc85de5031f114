use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

use crate::{AnyStatus, Reference, StatusClass, StatusCodeError, StatusEntry};

/// A registry of status codes: what every type that
/// [`status_codes!`](crate::status_codes) defines implements, for code that
/// takes any of them.
///
/// The types have all of this as functions of their own, most of them `const`,
/// so the trait need not be in scope to use one of them.
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
    note = "only a type that `http_registry::status_codes!` defines is a registry of status codes"
)]
pub trait RegisteredStatus:
    Copy
    + Debug
    + Display
    + Ord
    + Hash
    + Into<u16>
    + Into<AnyStatus>
    + PartialEq<u16>
    + PartialOrd<u16>
    + TryFrom<u16, Error = StatusCodeError>
    + TryFrom<AnyStatus, Error = StatusCodeError>
    + FromStr<Err = StatusCodeError>
    + Send
    + Sync
    + 'static
{
    /// Every entry, in table order; an included registry's stand where it does.
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
    /// assert_eq!(StatusCode::ENTRIES[0].phrase(), "Continue");
    /// ```
    const ENTRIES: &'static [StatusEntry];

    /// The entry of a code.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// fn is_known<S: RegisteredStatus>(code: u16) -> bool {
    ///     S::from_u16(code).is_ok()
    /// }
    /// assert!(is_known::<StatusCode>(404));
    /// assert!(!is_known::<StatusCode>(520));
    /// ```
    ///
    /// # Errors
    ///
    /// [`StatusCodeError::Unregistered`] for a code that the registry does not
    /// have, [`StatusCodeError::Invalid`] outside 100 to 999.
    fn from_u16(code: u16) -> Result<Self, StatusCodeError>;

    /// The row of the table.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::entry(StatusCode::OK).phrase(), "OK");
    /// ```
    fn entry(self) -> &'static StatusEntry;

    /// The entry of three ASCII digits (RFC 9112, Section 4).
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
    /// As [`from_u16`](Self::from_u16); [`StatusCodeError::Invalid`] for
    /// anything but three digits.
    fn from_bytes(bytes: &[u8]) -> Result<Self, StatusCodeError> {
        Self::from_u16(AnyStatus::from_bytes(bytes)?.value())
    }

    /// The first entry in [`ALL`](Self::ALL) that has this name or alias.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(<StatusCode as RegisteredStatus>::from_name("PAYLOAD_TOO_LARGE"), Some(StatusCode::CONTENT_TOO_LARGE));
    /// ```
    #[must_use]
    fn from_name(name: &str) -> Option<Self> {
        crate::status_registry::position_of_name(Self::ENTRIES, name).map(|at| Self::ALL[at])
    }

    /// The first entry in [`ALL`](Self::ALL) that has this phrase, in capitals
    /// or not.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// let status = <StatusCode as RegisteredStatus>::from_phrase("not found");
    /// assert_eq!(status, Some(StatusCode::NOT_FOUND));
    /// ```
    #[must_use]
    fn from_phrase(phrase: &str) -> Option<Self> {
        crate::status_registry::position_of_phrase(Self::ENTRIES, phrase).map(|at| Self::ALL[at])
    }

    /// The code as a number, 100 to 599.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::value(StatusCode::OK), 200);
    /// ```
    fn value(self) -> u16 {
        self.entry().value()
    }

    /// The code as three digits.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::as_str(StatusCode::OK), "200");
    /// ```
    fn as_str(self) -> &'static str {
        self.entry().as_str()
    }

    /// The reason phrase (RFC 9112, Section 4).
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::phrase(StatusCode::NOT_FOUND), "Not Found");
    /// ```
    fn phrase(self) -> &'static str {
        self.entry().phrase()
    }

    /// The class of the code (RFC 9110, Section 15).
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::class(StatusCode::OK).digit(), 2);
    /// ```
    fn class(self) -> StatusClass {
        self.entry().class()
    }

    /// The name of the variant.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::name(StatusCode::NOT_FOUND), "NOT_FOUND");
    /// ```
    fn name(self) -> &'static str {
        self.entry().name()
    }

    /// What the table says the entry means.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::description(StatusCode::OK), "Request fulfilled, document follows");
    /// ```
    fn description(self) -> &'static str {
        self.entry().description()
    }

    /// The reference that defines the entry: the first of
    /// [`references`](Self::references).
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::reference(StatusCode::OK).to_string(), "RFC 9110, Section 15.3.1");
    /// ```
    fn reference(self) -> &'static Reference {
        self.entry().reference()
    }

    /// All references of the entry.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert_eq!(RegisteredStatus::references(StatusCode::IM_A_TEAPOT).len(), 2);
    /// ```
    fn references(self) -> &'static [Reference] {
        self.entry().references()
    }

    /// Whether the code is 1xx (RFC 9110, Section 15.2).
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_informational(StatusCode::CONTINUE));
    /// ```
    fn is_informational(self) -> bool {
        self.class() == StatusClass::Informational
    }

    /// Whether the code is 2xx (RFC 9110, Section 15.3).
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_success(StatusCode::OK));
    /// ```
    fn is_success(self) -> bool {
        self.class() == StatusClass::Success
    }

    /// Whether the code is 3xx (RFC 9110, Section 15.4).
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_redirection(StatusCode::FOUND));
    /// ```
    fn is_redirection(self) -> bool {
        self.class() == StatusClass::Redirection
    }

    /// Whether the code is 4xx (RFC 9110, Section 15.5).
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_client_error(StatusCode::NOT_FOUND));
    /// ```
    fn is_client_error(self) -> bool {
        self.class() == StatusClass::ClientError
    }

    /// Whether the code is 5xx (RFC 9110, Section 15.6).
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_server_error(StatusCode::BAD_GATEWAY));
    /// ```
    fn is_server_error(self) -> bool {
        self.class() == StatusClass::ServerError
    }

    /// Whether the code is 4xx or 5xx.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_error(StatusCode::NOT_FOUND));
    /// ```
    fn is_error(self) -> bool {
        self.is_client_error() || self.is_server_error()
    }

    /// Whether a response with the code can have content
    /// (RFC 9110, Sections 6.4.1 and 15.3.6): false for 1xx, 204, 205 and 304.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(!RegisteredStatus::allows_content(StatusCode::NO_CONTENT));
    /// ```
    fn allows_content(self) -> bool {
        self.entry().allows_content()
    }

    /// Whether a response with the code is heuristically cacheable: it can be
    /// stored and reused without an explicit freshness (RFC 9110, Section 15.1).
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_cacheable(StatusCode::GONE));
    /// ```
    fn is_cacheable(self) -> bool {
        self.entry().is_cacheable()
    }

    /// Whether the code is defined by an experimental specification.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_experimental(StatusCode::LOOP_DETECTED));
    /// ```
    fn is_experimental(self) -> bool {
        self.entry().is_experimental()
    }

    /// Whether the code should no longer be generated.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_deprecated(StatusCode::USE_PROXY));
    /// ```
    fn is_deprecated(self) -> bool {
        self.entry().is_deprecated()
    }

    /// Whether the registry marks the code as obsolete.
    ///
    /// ```
    /// use http_registry::{RegisteredStatus, StatusCode};
    ///
    /// assert!(RegisteredStatus::is_obsolete(StatusCode::NOT_EXTENDED));
    /// ```
    fn is_obsolete(self) -> bool {
        self.entry().is_obsolete()
    }
}
