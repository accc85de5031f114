//! The trait of all registries of status codes.

use core::fmt::{self, Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

use super::digits;
use super::entry::Columns;
use crate::accessors::provided_functions;
use crate::text::pad;
use crate::{AnyStatus, StatusCodeError, StatusEntry};

/// A registry of status codes. Every type that [`status_codes!`](crate::status_codes)
/// defines implements this trait, so generic code can accept any of them. Only the
/// macro can implement it.
///
/// Each type also has these functions as inherent `const fn`, so the trait need not be
/// in scope to call them.
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
    #[doc(alias("iter", "values", "VARIANTS"))]
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

    crate::__status_lookups! { provided_functions, examples StatusCode }
    crate::__status_accessors! { provided_functions, examples StatusCode }
}

/// Seals [`RegisteredStatus`]: only the expansion of `status_codes!` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a registry of status codes",
    label = "not defined by `status_codes!`",
    note = "only `http_registry::status_codes!` implements `RegisteredStatus`"
)]
#[allow(missing_docs, clippy::missing_errors_doc)] // The functions that call these have documentation.
pub trait Defined: Sized {
    fn __from_u16(code: u16) -> Result<Self, StatusCodeError>;
    fn __from_name(name: &str) -> Option<Self>;
    fn __from_phrase(phrase: &str) -> Option<Self>;
    fn __value(self) -> u16;
    fn __index(self) -> usize;
    fn __columns(self) -> &'static Columns;
    fn __phrase(self) -> &'static str;
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

/// Parses three digits, alone or followed by a space and any phrase, which is ignored.
///
/// # Errors
///
/// The errors of `from_u16`; also [`StatusCodeError::Invalid`] for any other text.
pub fn from_text<S: TryFrom<u16, Error = StatusCodeError>>(
    text: &str,
) -> Result<S, StatusCodeError> {
    digits::parse_with_phrase(text.as_bytes())
        .ok_or(StatusCodeError::Invalid)
        .and_then(S::try_from)
}

/// Writes a code and a phrase or a name, such as `404 Not Found`.
///
/// # Errors
///
/// The errors of the formatter.
pub fn display(code: &str, phrase: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    pad(f, &[code, " ", phrase])
}
