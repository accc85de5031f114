//! What `status_codes!` expands to, apart from the enum and its data.

use core::fmt::{self, Write};

use crate::registry::{self, has_name, same_ignoring_case};
use crate::{AnyStatus, StatusClass, StatusEntry};

/// A perfect hash of a registry's codes: each has a slot of its own in the
/// tables that lookups read, and these are short.
///
/// What has just been looked up by a code is looked up by an entry's value in
/// the same way, so the compiler reads it once. Nothing is out of bounds, so
/// nothing has to be asked but whether the code in the slot is the right one.
#[derive(Clone, Copy, Debug)]
pub struct CodeHash {
    multiplier: usize,
    shift: u32,
}

impl CodeHash {
    /// With this many slots the remainder always does: no two of the codes have
    /// the same, since 512 to 599 have those of 0 to 87.
    const ENOUGH_BITS: u32 = 9;

    /// With more slots for each code, a remainder is not worth it.
    const MOST_SLOTS_EACH: usize = 5;

    /// How many multipliers are tried for a number of slots. Const evaluation is
    /// slow, and a set that none of these suits is not worth more of it.
    const TRIES: usize = 128;

    /// The remainder by a power of two, which is one instruction: IANA's 62 codes have
    /// different ones by 256. Where that takes too many slots, the first that is found
    /// with as few slots as can be, but at least twice as many as codes.
    #[must_use]
    pub const fn of(codes: &[u16]) -> Self {
        let mut bits = 1;
        while bits != Self::ENOUGH_BITS && 1 << bits < Self::MOST_SLOTS_EACH * codes.len() {
            let hash = Self::remainder(bits);
            if hash.is_perfect(codes) {
                return hash;
            }
            bits += 1;
        }
        let mut bits = 1;
        while bits != Self::ENOUGH_BITS {
            let shift = usize::BITS - bits;
            let mut multiplier = MIX;
            while 1 << bits >= 2 * codes.len() && multiplier != MIX.wrapping_mul(Self::TRIES) {
                let hash = Self { multiplier, shift };
                if hash.is_perfect(codes) {
                    return hash;
                }
                multiplier = multiplier.wrapping_add(MIX);
            }
            bits += 1;
        }
        Self::remainder(bits)
    }

    const fn remainder(bits: u32) -> Self {
        let shift = usize::BITS - bits;
        Self {
            multiplier: 1 << shift,
            shift,
        }
    }

    const fn is_perfect(self, codes: &[u16]) -> bool {
        let mut taken = [false; 1 << Self::ENOUGH_BITS];
        let mut rest = codes;
        while let [code, after @ ..] = rest {
            let slot = self.slot(*code);
            if taken[slot] {
                return false;
            }
            taken[slot] = true;
            rest = after;
        }
        true
    }

    /// How many slots there are for `len` codes: none if there is none.
    #[must_use]
    pub const fn slots(self, len: usize) -> usize {
        if len == 0 {
            0
        } else {
            1 << (usize::BITS - self.shift)
        }
    }

    /// The slot of a code, of one that no row has as well.
    #[must_use]
    #[inline]
    pub const fn slot(self, code: u16) -> usize {
        (code as usize).wrapping_mul(self.multiplier) >> self.shift
    }

    /// What each row has, in its code's slot. In those that no code has is the first of
    /// `otherwise`, which may be without one only where there is no row.
    #[must_use]
    pub const fn table<T: Copy, const SLOTS: usize>(
        self,
        codes: &[u16],
        of_rows: &[T],
        otherwise: &[T],
    ) -> [T; SLOTS] {
        let Some(otherwise) = otherwise.first() else {
            match of_rows.first_chunk() {
                Some(none) => return *none,
                None => unreachable!(),
            }
        };
        let mut table = [*otherwise; SLOTS];
        let mut at = 0;
        while at < codes.len() {
            table[self.slot(codes[at])] = of_rows[at];
            at += 1;
        }
        table
    }
}

/// As much of it as a pointer has bits: it is odd all the same.
#[allow(clippy::cast_possible_truncation)] // On purpose.
const MIX: usize = registry::MIX as usize;

/// The codes of all rows.
pub const fn codes<const LEN: usize>(entries: &[StatusEntry; LEN]) -> [u16; LEN] {
    let mut codes = [0; LEN];
    let mut at = 0;
    while at < LEN {
        codes[at] = entries[at].code;
        at += 1;
    }
    codes
}

/// The positions of a registry's rows: of a byte each, where one is enough for all.
#[derive(Debug)]
pub struct Positions<const MORE_THAN_BYTES: bool>;

/// What holds a position.
pub trait Position {
    /// The number type.
    type Number;
}

macro_rules! positions {
    ($more_than_bytes:literal $Number:ident) => {
        impl Position for Positions<$more_than_bytes> {
            type Number = $Number;
        }

        impl Positions<$more_than_bytes> {
            /// Of all rows.
            #[must_use]
            #[allow(clippy::cast_possible_truncation)] // There are at most 500 rows.
            pub const fn all<const LEN: usize>() -> [$Number; LEN] {
                let mut positions = [0; LEN];
                let mut at = 0;
                while at < LEN {
                    positions[at] = at as $Number;
                    at += 1;
                }
                positions
            }
        }
    };
}

positions!(false u8);
positions!(true u16);

/// The phrases of all rows, which are apart from them so that a program that
/// needs nothing else has nothing else in it.
pub const fn phrases<const LEN: usize>(entries: &[StatusEntry; LEN]) -> [&'static str; LEN] {
    let mut phrases = [""; LEN];
    let mut at = 0;
    while at < LEN {
        phrases[at] = entries[at].phrase;
        at += 1;
    }
    phrases
}

/// The digits of all rows, apart from them as the phrases are.
pub const fn digits<const LEN: usize>(entries: &[StatusEntry; LEN]) -> [[u8; 3]; LEN] {
    let mut digits = [[0; 3]; LEN];
    let mut at = 0;
    while at < LEN {
        digits[at] = *digits_of(entries[at].code);
        at += 1;
    }
    digits
}

/// The three digits of any code from 100 to 999.
pub(crate) const fn digits_of(code: u16) -> &'static [u8; 3] {
    &DIGITS[code as usize - FIRST]
}

/// Digits as text. They are ASCII, and a panic for what cannot be would have its
/// message in every program that asks for them.
#[must_use]
pub const fn text(digits: &'static [u8; 3]) -> &'static str {
    match core::str::from_utf8(digits) {
        Ok(digits) => digits,
        Err(_) => "",
    }
}

/// The first code that three digits can be, where the digits of each stand.
const FIRST: usize = 100;

// Not a `static`: Clippy 1.95 crashes on a user's constant that points into one.
const DIGITS: &[[u8; 3]; 900] = &{
    let mut table = [[b'0'; 3]; 900];
    let mut code = FIRST;
    while code <= 999 {
        #[allow(clippy::cast_possible_truncation)] // Each is less than ten.
        let digits = [
            (code / 100) as u8,
            (code / 10 % 10) as u8,
            (code % 10) as u8,
        ];
        table[code - FIRST] = [b'0' + digits[0], b'0' + digits[1], b'0' + digits[2]];
        code += 1;
    }
    table
};

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
pub fn display(code: &str, phrase: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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
            registry::clash(entries[at].as_str(), is_already_there);
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
            // What the rows are made of. Nothing else is imported here, so that the
            // paths of the table mean what they mean around it.
            #[allow(unused_imports)]
            use ::core::option::Option::{None as __None, Some as __Some};
            #[allow(unused_imports)]
            use $crate::{StatusEntry as __Entry, Reference as __Reference, __private::Further as __Further};

            type __Registry = $Registry;
            const LEN: ::core::primitive::usize = $len;
            static ALL: [$Registry; LEN] = $all;
            static ENTRIES: [__Entry; LEN] = $entries;

            #[inline]
            const fn value($entry: $Registry) -> ::core::primitive::u16 {
                $value
            }

            const _: () = {
                #[allow(unused_imports)]
                use $crate::__private::prelude::*;
                use $crate::__private::status;

                const CODES: [u16; LEN] = status::codes(&ENTRIES);
                const HASH: status::CodeHash = status::CodeHash::of(&CODES);
                const SLOTS: usize = HASH.slots(LEN);
                static BY_SLOT: [__Registry; SLOTS] = HASH.table(&CODES, &ALL, &ALL);
                type Positions = status::Positions<{ LEN > 256 }>;
                static POSITIONS: [<Positions as status::Position>::Number; SLOTS] =
                    HASH.table(&CODES, &Positions::all::<{ LEN }>(), &[0]);
                static PHRASES: [&str; SLOTS] = HASH.table(&CODES, &status::phrases(&ENTRIES), &[""]);
                static DIGITS: [[u8; 3]; LEN] = status::digits(&ENTRIES);

                #[inline]
                const fn position(entry: __Registry) -> usize {
                    POSITIONS[HASH.slot(value(entry))] as usize
                }

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
                        let slot = HASH.slot(code);
                        if LEN > 0 && BY_SLOT[slot].value() == code {
                            Ok(BY_SLOT[slot])
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
                        status::text(&DIGITS[position(self)])
                    }

                    /// The row of the table.
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::NOT_FOUND.entry().phrase(), "Not Found");"#)]
                    #[must_use]
                    #[inline]
                    pub const fn entry(self) -> &'static $crate::StatusEntry {
                        &ENTRIES[position(self)]
                    }

                    /// The reason phrase (RFC 9112, Section 4).
                    #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::NOT_FOUND.phrase(), "Not Found");"#)]
                    #[must_use]
                    #[inline]
                    pub const fn phrase(self) -> &'static str {
                        PHRASES[HASH.slot(self.value())]
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
                        status::display(<__Registry>::as_str(*self), <__Registry>::phrase(*self), f)
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

#[cfg(test)]
mod tests {
    extern crate std;

    use std::collections::BTreeSet;
    use std::panic::catch_unwind;
    use std::vec::Vec;

    use super::{CodeHash, assert_distinct, has_code};
    use crate::{RegisteredStatus as _, StatusCode};

    /// How many slots there are for codes, of which each must be given its own.
    fn slots(codes: impl IntoIterator<Item = u16>) -> usize {
        let codes: Vec<u16> = codes.into_iter().collect();
        let hash = CodeHash::of(&codes);
        let slots = hash.slots(codes.len());
        let taken: BTreeSet<usize> = codes.iter().map(|code| hash.slot(*code)).collect();
        assert_eq!(taken.len(), codes.len(), "of {codes:?}");
        assert!(taken.last().is_none_or(|last| *last < slots));
        slots
    }

    #[test]
    fn each_code_has_a_slot_of_its_own() {
        for step in 1..=100 {
            for first in [100, 101, 150, 199, 350, 512, 588, 599] {
                for len in [1, 2, 3, 10, 60, 500] {
                    slots((first..600).step_by(step).take(len));
                }
            }
        }
    }

    #[test]
    fn codes_apart_by_what_is_shifted_out_have_slots_of_their_own() {
        for first in 100..600 {
            for apart in [1, 2, 4, 8, 16, 32, 64, 128, 256, 499] {
                slots((first..600).step_by(apart).take(9));
            }
        }
    }

    #[test]
    fn there_are_few_slots() {
        assert_eq!(slots([499]), 2);
        assert_eq!(slots([444, 494, 499]), 4);
        // They have the same remainder by all that is less than 32, and than 512.
        assert_eq!(slots([200, 216]), 4);
        assert_eq!(slots([200, 456]), 4);
        assert_eq!(slots([200, 232, 264, 296, 328]), 16);
        assert_eq!(
            slots(StatusCode::ALL.iter().map(|status| status.value())),
            256
        );
        assert_eq!(slots(100..600), 512);
    }

    #[test]
    fn no_code_is_out_of_bounds() {
        for codes in [
            &[499][..],
            &[494, 495, 496, 497, 499],
            &[100, 200, 300, 400, 500],
        ] {
            let hash = CodeHash::of(codes);
            let slots = hash.slots(codes.len());
            assert!((0..=u16::MAX).all(|code| hash.slot(code) < slots));
        }
    }

    #[test]
    fn a_registry_without_codes_has_no_slots() {
        assert_eq!(CodeHash::of(&[]).slots(0), 0);
        assert_eq!(CodeHash::of(&[]).table::<u16, 0>(&[], &[], &[]), [0; 0]);
    }

    #[test]
    fn a_code_of_both_is_found_wherever_it_stands() {
        let entries = StatusCode::ENTRIES;
        for (at, entry) in entries.iter().enumerate() {
            assert!(has_code(entries, entry.value()));
            let (before, after) = (&entries[..at], &entries[at + 1..]);
            assert!(!has_code(before, entry.value()) && !has_code(after, entry.value()));
            assert_distinct(before, &entries[at..], " is there");
            assert_distinct(after, &entries[..=at], " is there");
            catch_unwind(|| assert_distinct(entries, &[*entry], " is there")).unwrap_err();
            catch_unwind(|| assert_distinct(&[*entry], entries, " is there")).unwrap_err();
        }
    }
}
