//! The trait of all registries of status codes, and the macros that write everything that a
//! generated type has: its data, functions and traits.

use core::fmt::{self, Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

use super::digits;
use super::entry::Columns;
use crate::generated::accessors::provided_functions;
use crate::generated::text::pad;
use crate::{AnyStatus, StatusCodeError, StatusEntry};

/// A registry of status codes. [`status_codes!`](crate::status_codes) implements this trait
/// for every type that it generates; use it as a bound in generic code. The trait is sealed.
///
/// Every registry also has these functions as inherent `const fn`s, so you do not need to
/// import the trait to call them.
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
    Sealed
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
    /// All values, in table order. Those of an included registry appear at the position of its
    /// include.
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
pub trait Sealed: Sized {
    fn __from_u16(code: u16) -> Result<Self, StatusCodeError>;
    fn __from_name(name: &str) -> Option<Self>;
    fn __from_phrase(phrase: &str) -> Option<Self>;
    fn __value(self) -> u16;
    fn __as_str(self) -> &'static str;
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

/// The functions and traits of a registry of status codes.
///
/// `types` defines names for the included types; `data` defines `LEN`, `ALL` and `ROWS`;
/// `value` returns the code of a value; `checks` are the assertions of a table that includes
/// registries.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_registry {
    (
        $Registry:ident $($examples:ident)?;
        types: { $($types:tt)* }
        data: { $($data:tt)* }
        value: |$status:ident| $value:expr;
        checks: { $($checks:tt)* }
    ) => {
        $crate::__registry! {
            $Registry: status, RegisteredStatus, StatusEntry;
            types: { $($types)* }
            data: { $($data)* }
            fn value($status) -> ::core::primitive::u16 { $value }
            columns: {
                CODES: [u16] = codes;
                NAMES: [&str] = names;
                ALIASES: [&[&str]] = aliases;
                PHRASES: [&str] = phrases;
                PHRASE_ALIASES: [&[&str]] = phrase_aliases;
                DESCRIPTIONS: [&str] = descriptions;
                REFERENCES: [&[$crate::Reference]] = references;
                FLAGS: [status::Flags] = flags;
            }
            items: {
                const DIGITS: &[[u8; 3]; LEN] = &status::digits(&CODES);
                static TEXTS: [&str; LEN] = status::texts(DIGITS);
                const INDEX: status::CodeIndex = status::CodeIndex::of(&CODES);
                const SLOTS: usize = INDEX.slots();
                static BY_SLOT: [__Registry; SLOTS] = INDEX.table(&CODES, &ALL, &ALL);
                static POSITIONS: [u16; SLOTS] =
                    INDEX.table(&CODES, &status::positions::<{ LEN }>(), &[0]);
                static PHRASE_BY_SLOT: [&str; SLOTS] = INDEX.table(&CODES, &PHRASES, &[""]);
                $($checks)*
            }
            functions: {
                fn __from_u16(code: u16) -> Result<Self, $crate::StatusCodeError> {
                    let slot = INDEX.slot(code);
                    if LEN > 0 && BY_SLOT[slot].value() == code {
                        Ok(BY_SLOT[slot])
                    } else {
                        Err($crate::StatusCodeError::__new(code))
                    }
                }

                fn __from_name(name: &str) -> Option<Self> {
                    match $crate::__private::position_of_name(&[&NAMES], &ALIASES, name) {
                        Some(position) => Some(*element(&ALL, position)),
                        None => None,
                    }
                }

                fn __from_phrase(phrase: &str) -> Option<Self> {
                    match $crate::__private::position_of_phrase(&PHRASES, &PHRASE_ALIASES, phrase) {
                        Some(position) => Some(*element(&ALL, position)),
                        None => None,
                    }
                }

                fn __value(self) -> u16 {
                    value(self)
                }

                fn __as_str(self) -> &'static str {
                    *element(&TEXTS, self.index())
                }

                fn __index(self) -> usize {
                    POSITIONS[INDEX.slot(self.value())] as usize
                }

                fn __columns(self) -> &'static status::Columns {
                    COLUMNS
                }

                fn __phrase(self) -> &'static str {
                    PHRASE_BY_SLOT[INDEX.slot(self.value())]
                }
            }
            accessors: {
                $crate::__status_lookups! {
                    $crate::__inherent_functions, $($examples StatusCode)?
                }
                $crate::__status_accessors! {
                    $crate::__inherent_functions, $($examples StatusCode)?
                }
            }

            /// Formats the code and the name, such as `404 NOT_FOUND`.
            #[automatically_derived]
            impl ::core::fmt::Debug for __Registry {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    status::display(<__Registry>::as_str(*self), <__Registry>::name(*self), f)
                }
            }

            /// Formats the code and the phrase, such as `404 Not Found`.
            #[automatically_derived]
            impl ::core::fmt::Display for __Registry {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    status::display(<__Registry>::as_str(*self), <__Registry>::phrase(*self), f)
                }
            }

            $crate::__convert! {
                From (__Registry) for $crate::AnyStatus: |status| <__Registry>::any(status)
            }
            $crate::__convert! {
                TryFrom ($crate::AnyStatus) for __Registry, $crate::StatusCodeError:
                |status| Self::from_u16(status.value())
            }
            $crate::__equal! {
                /// Compares the codes, in either order.
                (__Registry) ($crate::AnyStatus):
                |status, any| <__Registry>::value(*status) == $crate::AnyStatus::value(*any)
            }
            $crate::__code_conversions!(__Registry);
        }
    };
}

/// The traits that registries and [`AnyStatus`](crate::AnyStatus) share: conversions from and
/// to numbers, conversions from text, and comparisons with numbers.
#[doc(hidden)]
#[macro_export]
macro_rules! __code_conversions {
    ($Code:ident) => {
        $crate::__convert! {
            From ($Code) for ::core::primitive::u16: |status| <$Code>::value(status)
        }
        $crate::__convert! {
            TryFrom (::core::primitive::u16) for $Code, $crate::StatusCodeError:
            |code| Self::from_u16(code)
        }

        // Neither of the two comparisons has a counterpart for `u16`. A second `PartialEq` or
        // `PartialOrd` for it would take inference away from code that has never seen this
        // crate, such as `port == text.parse().unwrap()`.
        #[automatically_derived]
        impl ::core::cmp::PartialEq<::core::primitive::u16> for $Code {
            #[inline]
            fn eq(&self, code: &::core::primitive::u16) -> ::core::primitive::bool {
                <$Code>::value(*self) == *code
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialOrd<::core::primitive::u16> for $Code {
            #[inline]
            fn partial_cmp(
                &self,
                code: &::core::primitive::u16,
            ) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::cmp::PartialOrd::partial_cmp(&<$Code>::value(*self), code)
            }
        }

        $crate::__text_conversions! {
            /// Parses three digits, alone or followed by a space and any phrase, which can be
            /// empty: the end of a status line (RFC 9112, Section 4). The phrase is ignored.
            /// Fails with `StatusCodeError::Invalid` for other text, such as a phrase with a
            /// line break, and otherwise like `from_u16`.
            $Code, StatusCodeError, $crate::__private::status::from_text
        }
    };
}

/// The conversions between a registry and one that it includes.
#[doc(hidden)]
#[macro_export]
macro_rules! __included_status_codes {
    ($Registry:ident $Name:ident $Included:path $(, $except:ident)?) => {
        $crate::__included! {
            $Registry $Name $Included $(, $except)?; $crate::StatusCodeError:
            |__status| $crate::StatusCodeError::Unregistered(<$Registry>::any(__status))
        }
    };
}
