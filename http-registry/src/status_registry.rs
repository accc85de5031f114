//! What `status_codes!` expands to, apart from the enum and its data.

use core::fmt::{self, Write};

use crate::registry::{has_name, same_ignoring_case};
use crate::{AnyStatus, StatusClass, StatusEntry};

/// The codes of a registry are 100 to 599 (RFC 9110, Section 15).
const FIRST: usize = 100;
const CODES: usize = 500;

/// How many bytes it takes to say which of `len` rows is meant, or none.
pub const fn width(len: usize) -> usize {
    if len < 1 << u8::BITS { 1 } else { 2 }
}

/// Where the row of each code stands, in `WIDTH` bytes.
#[derive(Debug)]
pub struct Positions<const WIDTH: usize>([[u8; WIDTH]; CODES]);

impl<const WIDTH: usize> Positions<WIDTH> {
    #[must_use]
    #[allow(clippy::cast_possible_truncation)] // There are at most 500 rows.
    pub const fn new(entries: &[StatusEntry]) -> Self {
        let mut table = [[u8::MAX; WIDTH]; CODES];
        let mut at = 0;
        while at < entries.len() {
            let [low, high] = (at as u16).to_le_bytes();
            let position = &mut table[entries[at].value() as usize - FIRST];
            position[WIDTH - 1] = high;
            position[0] = low;
            at += 1;
        }
        Self(table)
    }

    /// The position of a code's row; one that no row has for a code without.
    #[inline]
    pub const fn of(&self, code: u16) -> usize {
        let at = (code as usize).wrapping_sub(FIRST);
        if at >= CODES {
            return usize::MAX;
        }
        let position = &self.0[at];
        if WIDTH == 1 {
            position[0] as usize
        } else {
            u16::from_le_bytes([position[0], position[WIDTH - 1]]) as usize
        }
    }
}

/// The phrases of all rows, which are apart from them so that a program that
/// needs nothing else has nothing else in it.
pub const fn phrases<const LEN: usize>(entries: &[StatusEntry; LEN]) -> [&'static str; LEN] {
    let mut phrases = [""; LEN];
    let mut at = 0;
    while at < LEN {
        phrases[at] = entries[at].phrase();
        at += 1;
    }
    phrases
}

/// The three digits of a registered code.
pub const fn digits(code: u16) -> &'static str {
    text(&DIGITS[code as usize - FIRST])
}

/// The three digits of any code from 100 to 999.
pub(crate) const fn digits_of_any(code: u16) -> &'static str {
    match (code as usize).checked_sub(FIRST + CODES) {
        None => digits(code),
        Some(at) => text(&UNREGISTRABLE_DIGITS[at]),
    }
}

const fn text(digits: &'static [u8]) -> &'static str {
    match core::str::from_utf8(digits) {
        Ok(digits) => digits,
        Err(_) => unreachable!(),
    }
}

// Two tables, so that programs which ask for no other code than registered ones
// have no other in them. Neither is a `static`: Clippy 1.95 crashes on a user's
// constant that points into one.
const DIGITS: &[[u8; 3]; CODES] = &digits_from(FIRST);
const UNREGISTRABLE_DIGITS: &[[u8; 3]; 400] = &digits_from(FIRST + CODES);

/// The digits of `LEN` codes from `first` on.
const fn digits_from<const LEN: usize>(first: usize) -> [[u8; 3]; LEN] {
    let mut table = [[b'0'; 3]; LEN];
    let mut code = first;
    while code < first + LEN {
        #[allow(clippy::cast_possible_truncation)] // Each is less than ten.
        let digits = [
            (code / 100) as u8,
            (code / 10 % 10) as u8,
            (code % 10) as u8,
        ];
        table[code - first] = [b'0' + digits[0], b'0' + digits[1], b'0' + digits[2]];
        code += 1;
    }
    table
}

/// RFC 9110, Sections 6.4.1 and 15.3.6.
#[inline]
pub const fn allows_content(code: u16) -> bool {
    !matches!(code, 100..=199 | 204 | 205 | 304)
}

/// The class of a registered code.
#[inline]
pub const fn class(code: u16) -> StatusClass {
    StatusClass::nearest(code)
}

/// A registered code as any code.
#[inline]
pub const fn any(code: u16) -> AnyStatus {
    match AnyStatus::from_u16(code) {
        Ok(status) => status,
        Err(_) => unreachable!(),
    }
}

/// Shows `404 Not Found`, in the width that is asked for.
pub fn display(entry: &StatusEntry, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (code, phrase) = (entry.as_str(), entry.phrase());
    let shown = code.len() + 1 + phrase.chars().count();
    let missing = f.width().unwrap_or(0).saturating_sub(shown);
    let before = match f.align() {
        Some(fmt::Alignment::Right) => missing,
        Some(fmt::Alignment::Center) => missing / 2,
        Some(fmt::Alignment::Left) | None => 0,
    };
    let fill = f.fill();
    for _ in 0..before {
        f.write_char(fill)?;
    }
    f.write_str(code)?;
    f.write_str(" ")?;
    f.write_str(phrase)?;
    for _ in before..missing {
        f.write_char(fill)?;
    }
    Ok(())
}

/// The first row that has this name or alias.
pub const fn position_of_name(entries: &[StatusEntry], name: &str) -> Option<usize> {
    let mut at = 0;
    while at < entries.len() {
        if has_name(entries[at].name(), entries[at].aliases(), name) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// The first row that has this phrase, in capitals or not.
pub const fn position_of_phrase(entries: &[StatusEntry], phrase: &str) -> Option<usize> {
    let mut at = 0;
    while at < entries.len() {
        if same_ignoring_case(entries[at].phrase(), phrase) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Whether a row has this code.
pub const fn has_code(entries: &[StatusEntry], code: u16) -> bool {
    let mut at = 0;
    while at < entries.len() {
        if entries[at].value() == code {
            return true;
        }
        at += 1;
    }
    false
}

/// Stops const evaluation at a code that two registries share.
#[track_caller]
pub const fn assert_distinct(
    entries: &[StatusEntry],
    earlier: &[StatusEntry],
    is_already_there: &str,
) {
    let mut at = 0;
    while at < entries.len() {
        if has_code(earlier, entries[at].value()) {
            crate::registry::clash(entries[at].as_str(), is_already_there);
        }
        at += 1;
    }
}

/// What a type must be for a table to include it. It asks nothing else, so that
/// a type which is no registry is one error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a registry of status codes",
    label = "not defined by `status_codes!`",
    note = "only a type that `http_registry::status_codes!` defines can be included here"
)]
pub trait Registry {
    /// What `registry::Included` asks for.
    const IS_ONE: bool = true;
}

// A list of the types that are registries would only say it at length.
#[diagnostic::do_not_recommend]
impl<R: crate::RegisteredStatus> Registry for R {}

/// The implementations of a registry of status codes. `len`, `all` and
/// `entries` are its data; `value` reads an entry's code.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_registry {
    (
        $Registry:ident $($examples:ident)?;
        len: $len:expr;
        all: $all:expr;
        entries: $entries:expr;
        value: |$entry:ident| $value:expr;
    ) => {
        #[allow(deprecated)]
        const _: () = {
            // Nothing is imported here, so that the paths of the table mean what
            // they mean around it.
            type __Registry = $Registry;
            const LEN: ::core::primitive::usize = $len;
            static ALL: [$Registry; LEN] = $all;
            static ENTRIES: [$crate::StatusEntry; LEN] = $entries;

            #[inline]
            const fn value($entry: $Registry) -> ::core::primitive::u16 {
                $value
            }

            const _: () = {
                #[allow(unused_imports)]
                use $crate::__private::prelude::*;
                use $crate::__private::status;

                static PHRASES: [&str; LEN] = status::phrases(&ENTRIES);
                static POSITIONS: status::Positions<{ status::width(LEN) }> =
                    status::Positions::new(&ENTRIES);

                #[allow(dead_code, clippy::same_name_method)] // The trait has them, too.
                impl __Registry {
                    /// The entry of a code.
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::from_u16(404), Ok(StatusCode::NOT_FOUND));"#, r#"assert!(StatusCode::from_u16(520).is_err());"#)]
                    ///
                    /// # Errors
                    ///
                    /// `StatusCodeError::Unregistered` for a code that the
                    /// registry does not have, `StatusCodeError::Invalid` outside
                    /// 100 to 999.
                    #[inline]
                    pub const fn from_u16(code: u16) -> Result<Self, $crate::StatusCodeError> {
                        let at = POSITIONS.of(code);
                        // The row is that of `code` wherever there is one. Asking all the same
                        // lets the compiler see that what is looked up next for the entry, by
                        // its value, has just been looked up.
                        if at < LEN && ALL[at].value() == code {
                            Ok(ALL[at])
                        } else {
                            Err($crate::StatusCodeError::__of(code))
                        }
                    }

                    /// The entry of three ASCII digits, as they stand in a status line
                    /// (RFC 9112, Section 4).
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::from_bytes(b"404"), Ok(StatusCode::NOT_FOUND));"#)]
                    ///
                    /// # Errors
                    ///
                    /// As `from_u16`, and `Invalid` for anything but three digits.
                    #[inline]
                    pub const fn from_bytes(bytes: &[u8]) -> Result<Self, $crate::StatusCodeError> {
                        match $crate::AnyStatus::from_bytes(bytes) {
                            Ok(status) => Self::from_u16(status.value()),
                            Err(invalid) => Err(invalid),
                        }
                    }

                    /// The first entry in [`ALL`](Self::ALL) that has this phrase, in capitals or not.
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::from_phrase("not found"), Some(StatusCode::NOT_FOUND));"#)]
                    #[must_use]
                    #[inline]
                    pub const fn from_phrase(phrase: &str) -> Option<Self> {
                        match status::position_of_phrase(&ENTRIES, phrase) {
                            Some(at) => Some(ALL[at]),
                            None => None,
                        }
                    }

                    /// The code as a number, 100 to 599.
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::NOT_FOUND.value(), 404);"#)]
                    #[must_use]
                    #[inline]
                    pub const fn value(self) -> u16 {
                        value(self)
                    }

                    /// The code as three digits.
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::NOT_FOUND.as_str(), "404");"#)]
                    #[must_use]
                    #[inline]
                    pub const fn as_str(self) -> &'static str {
                        status::digits(self.value())
                    }

                    /// The row of the table.
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::NOT_FOUND.entry().phrase(), "Not Found");"#)]
                    #[must_use]
                    #[inline]
                    pub const fn entry(self) -> &'static $crate::StatusEntry {
                        &ENTRIES[POSITIONS.of(self.value())]
                    }

                    /// The reason phrase (RFC 9112, Section 4).
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::NOT_FOUND.phrase(), "Not Found");"#)]
                    #[must_use]
                    #[inline]
                    pub const fn phrase(self) -> &'static str {
                        PHRASES[POSITIONS.of(self.value())]
                    }

                    /// The class of the code (RFC 9110, Section 15).
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::NOT_FOUND.class().digit(), 4);"#)]
                    #[must_use]
                    #[inline]
                    pub const fn class(self) -> $crate::StatusClass {
                        status::class(self.value())
                    }

                    /// Whether the code is 1xx (RFC 9110, Section 15.2).
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::CONTINUE.is_informational());"#)]
                    #[must_use]
                    #[inline]
                    pub const fn is_informational(self) -> bool {
                        ::core::matches!(self.class(), $crate::StatusClass::Informational)
                    }

                    /// Whether the code is 2xx (RFC 9110, Section 15.3).
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::OK.is_success());"#)]
                    #[must_use]
                    #[inline]
                    pub const fn is_success(self) -> bool {
                        ::core::matches!(self.class(), $crate::StatusClass::Success)
                    }

                    /// Whether the code is 3xx (RFC 9110, Section 15.4).
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::FOUND.is_redirection());"#)]
                    #[must_use]
                    #[inline]
                    pub const fn is_redirection(self) -> bool {
                        ::core::matches!(self.class(), $crate::StatusClass::Redirection)
                    }

                    /// Whether the code is 4xx (RFC 9110, Section 15.5).
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::NOT_FOUND.is_client_error());"#)]
                    #[must_use]
                    #[inline]
                    pub const fn is_client_error(self) -> bool {
                        ::core::matches!(self.class(), $crate::StatusClass::ClientError)
                    }

                    /// Whether the code is 5xx (RFC 9110, Section 15.6).
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::BAD_GATEWAY.is_server_error());"#)]
                    #[must_use]
                    #[inline]
                    pub const fn is_server_error(self) -> bool {
                        ::core::matches!(self.class(), $crate::StatusClass::ServerError)
                    }

                    /// Whether the code is 4xx or 5xx.
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::NOT_FOUND.is_error());"#)]
                    #[must_use]
                    #[inline]
                    pub const fn is_error(self) -> bool {
                        self.is_client_error() || self.is_server_error()
                    }

                    /// Whether a response with the code can have content
                    /// (RFC 9110, Sections 6.4.1 and 15.3.6): false for 1xx, 204, 205 and 304.
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(!StatusCode::NO_CONTENT.allows_content());"#)]
                    #[must_use]
                    #[inline]
                    pub const fn allows_content(self) -> bool {
                        status::allows_content(self.value())
                    }

                    /// Whether a response with the code is heuristically cacheable: it can be
                    /// stored and reused without an explicit freshness (RFC 9110, Section 15.1).
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::GONE.is_cacheable());"#)]
                    #[must_use]
                    #[inline]
                    pub const fn is_cacheable(self) -> bool {
                        self.entry().is_cacheable()
                    }

                    /// Whether the code is defined by an experimental specification.
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::LOOP_DETECTED.is_experimental());"#)]
                    #[must_use]
                    #[inline]
                    pub const fn is_experimental(self) -> bool {
                        self.entry().is_experimental()
                    }

                    /// Whether the code should no longer be generated.
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::USE_PROXY.is_deprecated());"#)]
                    #[must_use]
                    #[inline]
                    pub const fn is_deprecated(self) -> bool {
                        self.entry().is_deprecated()
                    }

                    /// Whether the registry marks the code as obsolete.
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::NOT_EXTENDED.is_obsolete());"#)]
                    #[must_use]
                    #[inline]
                    pub const fn is_obsolete(self) -> bool {
                        self.entry().is_obsolete()
                    }
                }

                #[automatically_derived]
                impl $crate::RegisteredStatus for __Registry {
                    const ALL: &'static [Self] = &ALL;
                    const ENTRIES: &'static [$crate::StatusEntry] = &ENTRIES;

                    #[inline]
                    fn from_u16(code: u16) -> Result<Self, $crate::StatusCodeError> {
                        <__Registry>::from_u16(code)
                    }

                    #[inline]
                    fn entry(self) -> &'static $crate::StatusEntry {
                        <__Registry>::entry(self)
                    }
                }

                /// Shows the code and the phrase, as `404 Not Found`.
                #[automatically_derived]
                impl ::core::fmt::Display for __Registry {
                    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                        status::display(<__Registry>::entry(*self), f)
                    }
                }

                #[automatically_derived]
                impl ::core::convert::From<__Registry> for $crate::AnyStatus {
                    #[inline]
                    fn from(status: __Registry) -> Self {
                        status::any(status.value())
                    }
                }

                #[automatically_derived]
                impl ::core::convert::TryFrom<$crate::AnyStatus> for __Registry {
                    type Error = $crate::StatusCodeError;

                    #[inline]
                    fn try_from(status: $crate::AnyStatus) -> Result<Self, $crate::StatusCodeError> {
                        Self::from_u16(status.value())
                    }
                }

                #[automatically_derived]
                impl ::core::cmp::PartialEq<$crate::AnyStatus> for __Registry {
                    #[inline]
                    fn eq(&self, other: &$crate::AnyStatus) -> bool {
                        <__Registry>::value(*self) == $crate::AnyStatus::value(*other)
                    }
                }

                #[automatically_derived]
                impl ::core::cmp::PartialEq<__Registry> for $crate::AnyStatus {
                    #[inline]
                    fn eq(&self, other: &__Registry) -> bool {
                        $crate::AnyStatus::value(*self) == <__Registry>::value(*other)
                    }
                }

                $crate::__code_conversions!(__Registry);
                $crate::__registry! {
                    __Registry $($examples)? StatusCode;
                    all: ALL;
                    position_of_name: |name| status::position_of_name(&ENTRIES, name);
                }
            };
        };
    };
}

/// What a registry and [`AnyStatus`](crate::AnyStatus) have in common: they come
/// from numbers and digits, become a number, and compare with one.
#[doc(hidden)]
#[macro_export]
macro_rules! __code_conversions {
    ($Code:ident) => {
        #[automatically_derived]
        impl ::core::convert::From<$Code> for ::core::primitive::u16 {
            #[inline]
            fn from(status: $Code) -> Self {
                status.value()
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<::core::primitive::u16> for $Code {
            type Error = $crate::StatusCodeError;

            #[inline]
            fn try_from(
                code: ::core::primitive::u16,
            ) -> ::core::result::Result<Self, $crate::StatusCodeError> {
                Self::from_u16(code)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<::core::primitive::u16> for $Code {
            #[inline]
            fn eq(&self, code: &::core::primitive::u16) -> ::core::primitive::bool {
                <$Code>::value(*self) == *code
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<$Code> for ::core::primitive::u16 {
            #[inline]
            fn eq(&self, status: &$Code) -> ::core::primitive::bool {
                *self == <$Code>::value(*status)
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

        #[automatically_derived]
        impl ::core::cmp::PartialOrd<$Code> for ::core::primitive::u16 {
            #[inline]
            fn partial_cmp(&self, status: &$Code) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::cmp::PartialOrd::partial_cmp(self, &<$Code>::value(*status))
            }
        }

        $crate::__text_conversions!($Code, StatusCodeError);
    };
}

/// The conversions of a type that includes a registry.
#[doc(hidden)]
#[macro_export]
macro_rules! __included_status_codes {
    ($Registry:ident $Name:ident $Included:path) => {
        $crate::__included!(
            $Registry $Name $Included,
            StatusCodeError,
            |__status| $crate::StatusCodeError::Unregistered(::core::convert::Into::into(__status))
        );
    };
}
