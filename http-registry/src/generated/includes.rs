//! Joins the parts of tables that include registries, and reports values that two parts
//! share. The macros that only such tables need are also here.

use super::columns::all_some;

/// A type that a table includes. If the check of the type fails, `CHECKED` cannot be
/// evaluated, and rustc reports no other error about `Registry`.
pub trait CheckedInclude<const CHECKED: bool> {
    /// The included type.
    type Registry: ?Sized;
}

impl<R: ?Sized, const CHECKED: bool> CheckedInclude<CHECKED> for R {
    type Registry = R;
}

/// A part of a table that includes registries: either consecutive rows of the table
/// itself, or one included registry.
#[derive(Clone, Copy, Debug)]
pub struct Part<E: 'static> {
    /// The name of the included registry. Empty for the table's own rows.
    pub registry: &'static str,
    /// The rows.
    pub rows: &'static [E],
    /// Whether each row is kept, that is, not excepted.
    pub kept: &'static [bool],
}

/// Returns the position of each part's first row in the joined table, and the number of all rows.
/// `STARTS` is one more than the number of parts.
#[must_use]
pub const fn first_positions<E, const STARTS: usize>(parts: &[Part<E>]) -> [usize; STARTS] {
    let mut first_positions = [0; STARTS];
    let mut part = 0;
    while part < parts.len() {
        let mut next = first_positions[part];
        let mut at = 0;
        while at < parts[part].kept.len() {
            next += parts[part].kept[at] as usize;
            at += 1;
        }
        part += 1;
        first_positions[part] = next;
    }
    first_positions
}

/// Returns the kept rows of all parts, in order.
#[must_use]
pub const fn join<E: Copy, const LEN: usize>(parts: &[Part<E>]) -> [E; LEN] {
    let mut joined = [None; LEN];
    let mut next = 0;
    let mut part = 0;
    while part < parts.len() {
        let Part { rows, kept, .. } = parts[part];
        let mut at = 0;
        while at < rows.len() {
            if kept[at] {
                joined[next] = Some(rows[at]);
                next += 1;
            }
            at += 1;
        }
        part += 1;
    }
    all_some(&joined)
}

/// The data for the checks of a joined table.
#[derive(Debug)]
pub struct Clashes<E: 'static> {
    /// The parts of the table.
    pub parts: &'static [Part<E>],
    /// The position of each part's first row, and the number of all rows.
    pub first_positions: &'static [usize],
    /// The code or token of each row, as text.
    pub values: &'static [&'static str],
    /// For each row, the position of an earlier row with the same value.
    pub duplicates: &'static [Option<usize>],
}

impl<E> Clashes<E> {
    /// Fails const evaluation if an earlier part has the value of one of the table's own rows.
    #[track_caller]
    pub const fn assert_row(&self, part: usize, row: usize) {
        let at = self.first_positions[part] + row;
        self.assert_new(at, at + 1, ", or remove this row");
    }

    /// Fails const evaluation if an earlier part has a value of an included registry.
    #[track_caller]
    pub const fn assert_include(&self, part: usize) {
        let (first, end) = (self.first_positions[part], self.first_positions[part + 1]);
        self.assert_new(first, end, " or after this one");
    }

    #[track_caller]
    const fn assert_new(&self, first: usize, end: usize, instead: &str) {
        let mut at = first;
        while at < end {
            if let Some(earlier) = self.duplicates[at] {
                let (value, registry) = (self.values[at], self.part_of(earlier).registry);
                if registry.is_empty() {
                    let instead = "` after this include, or remove that row";
                    fail(&[
                        value,
                        " is already in an earlier row; write `except ",
                        value,
                        instead,
                    ]);
                }
                fail(&[
                    value,
                    " is already in `",
                    registry,
                    "`; write `except ",
                    value,
                    "` after the include of `",
                    registry,
                    "`",
                    instead,
                ]);
            }
            at += 1;
        }
    }

    /// Returns the part that contains the row at `position`.
    const fn part_of(&self, position: usize) -> &Part<E> {
        let mut part = self.parts.len();
        while self.first_positions[part] > position {
            part -= 1;
        }
        &self.parts[part]
    }
}

/// Fails const evaluation. The message consists of `parts`, and is cut to 512 bytes.
#[track_caller]
pub(crate) const fn fail(parts: &[&str]) -> ! {
    let mut message = [0; 512];
    let mut len = 0;
    let mut part = 0;
    while part < parts.len() {
        let bytes = parts[part].as_bytes();
        let mut at = 0;
        while at < bytes.len() && len < message.len() {
            message[len] = bytes[at];
            len += 1;
            at += 1;
        }
        part += 1;
    }
    match core::str::from_utf8(message.split_at(len).0) {
        Ok(message) => panic!("{}", message),
        Err(_) => panic!("a value is in two parts of the table"),
    }
}

/// Equality of a registry that excepts values of an included one. It compares positions, since
/// an excepted value counts as the one with the same code or token.
#[doc(hidden)]
#[macro_export]
macro_rules! __equality {
    ($Registry:ident) => {
        /// Compares codes or tokens, so a value that `except` lists equals the one that
        /// replaces it.
        #[automatically_derived]
        impl ::core::cmp::PartialEq for $Registry {
            #[inline]
            fn eq(&self, other: &Self) -> ::core::primitive::bool {
                ::core::cmp::PartialEq::eq(&<$Registry>::index(*self), &<$Registry>::index(*other))
            }
        }

        #[automatically_derived]
        impl ::core::hash::Hash for $Registry {
            #[inline]
            fn hash<__H: ::core::hash::Hasher>(&self, __state: &mut __H) {
                ::core::hash::Hash::hash(&<$Registry>::index(*self), __state);
            }
        }
    };
}

/// The data of a table that includes registries, joined from its parts.
///
/// Each part has its `values` and their `rows`. `except` decides which rows are excepted, and
/// `make` converts a value of the part to one of the table. `$starts` is one more than the number
/// of parts.
#[doc(hidden)]
#[macro_export]
macro_rules! __joined {
    (
        $Registry:ident $starts:literal;
        $({
            make: $make:path;
            registry: $name:literal;
            values: $values:expr;
            rows: $rows:expr;
            except: |$row:ident| $is_excepted:expr;
        })*
    ) => {
        const __PARTS: &[$crate::__private::Part<__Row>] = &[$({
            const __ROWS: &[__Row] = $rows;
            const __KEPT: [::core::primitive::bool; $crate::__private::count(__ROWS)] = {
                let mut __kept = [true; $crate::__private::count(__ROWS)];
                let mut __at = 0;
                while __at < $crate::__private::count(__ROWS) {
                    let $row = &__ROWS[__at];
                    __kept[__at] = !$is_excepted;
                    __at += 1;
                }
                __kept
            };
            $crate::__private::Part { registry: $name, rows: __ROWS, kept: &__KEPT }
        }),*];
        const __FIRST_POSITIONS: [::core::primitive::usize; $starts] =
            $crate::__private::first_positions(__PARTS);
        const LEN: ::core::primitive::usize = __FIRST_POSITIONS[$starts - 1];
        const ROWS: &[__Row; LEN] = &$crate::__private::join(__PARTS);
        static ALL: [$Registry; LEN] = {
            let mut __all = [::core::option::Option::None; LEN];
            let mut __next = 0;
            let mut __part = 0;
            $({
                let __values = $values;
                let __kept = __PARTS[__part].kept;
                let mut __at = 0;
                while __at < $crate::__private::count(__values) {
                    if __kept[__at] {
                        __all[__next] = ::core::option::Option::Some($make(__values[__at]));
                        __next += 1;
                    }
                    __at += 1;
                }
                __part += 1;
            })*
            $crate::__private::all_some(&__all)
        };
    };
}

/// The conversions between a registry and one that it includes as `$Name`.
#[doc(hidden)]
#[macro_export]
macro_rules! __included {
    (
        $Registry:ident $Name:ident $Included:path $(, $except:ident)?;
        $Error:ty: |$value:ident| $error:expr
    ) => {
        $crate::__convert! {
            From ($Included) for $Registry:
            |value| $crate::__owner!($Registry $(, $except)?: Self::$Name(value))
        }
        $crate::__convert! {
            TryFrom ($Registry) for $Included, $Error:
            |$value| match $crate::__owner!($Registry $(, $except)?: $value) {
                $Registry::$Name(__value) => ::core::result::Result::Ok(__value),
                _ => ::core::result::Result::Err($error),
            }
        }
    };
}

/// The value that has the code or token of `$value` in the table. For an excepted value, it is
/// another one.
#[doc(hidden)]
#[macro_export]
macro_rules! __owner {
    ($Registry:ident: $value:expr) => {
        $value
    };
    ($Registry:ident, except: $value:expr) => {
        *$crate::__private::element(<$Registry>::ALL, <$Registry>::index($value))
    };
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::boxed::Box;
    use std::panic::{AssertUnwindSafe, UnwindSafe, catch_unwind};
    use std::string::String;

    use super::{Clashes, Part, fail, first_positions, join};

    fn message(of: impl FnOnce() + UnwindSafe) -> String {
        *catch_unwind(of).unwrap_err().downcast().unwrap()
    }

    #[test]
    fn kept_rows_are_joined_in_order() {
        let part = |rows, kept| Part {
            registry: "",
            rows,
            kept,
        };
        let parts = [
            part(&[1, 2], &[true, true]),
            part(&[], &[]),
            part(&[3, 4, 5], &[false, true, false]),
            part(&[6], &[true]),
        ];
        assert_eq!(first_positions::<_, 5>(&parts), [0, 2, 2, 3, 4]);
        assert_eq!(join::<_, 4>(&parts), [1, 2, 4, 6]);
        assert_eq!(join::<u8, 0>(&[]), [0; 0]);
    }

    /// `Edge` has the 1 of the table's first row; 3 is in two includes, and the last row has the 4
    /// of the second one.
    #[test]
    fn clashes_are_found_in_earlier_parts() {
        let part = |registry| Part {
            registry,
            rows: &[0_u8],
            kept: &[],
        };
        let parts = ["", "Edge", "Cdn", "Site", "Empty", ""].map(part);
        let clashes = AssertUnwindSafe(Clashes {
            parts: Box::leak(Box::new(parts)),
            first_positions: &[0, 2, 4, 5, 7, 7, 9],
            values: &["1", "2", "3", "1", "6", "4", "3", "7", "4"],
            duplicates: &[
                None,
                None,
                None,
                Some(0),
                None,
                None,
                Some(2),
                None,
                Some(5),
            ],
        });
        for row in [0, 1] {
            clashes.assert_row(0, row);
        }
        clashes.assert_include(2);
        clashes.assert_include(4);
        clashes.assert_row(5, 0);
        assert_eq!(
            message(|| clashes.assert_include(1)),
            "1 is already in an earlier row; write `except 1` after this include, or remove that row"
        );
        assert_eq!(
            message(|| clashes.assert_include(3)),
            "3 is already in `Edge`; write `except 3` after the include of `Edge` or after this one"
        );
        assert_eq!(
            message(|| clashes.assert_row(5, 1)),
            "4 is already in `Site`; write `except 4` after the include of `Site`, or remove this row"
        );
    }

    #[test]
    fn a_message_is_cut_to_512_bytes() {
        let message = |parts: &[&str]| message(|| fail(parts));
        assert_eq!(message(&["404", " is there"]), "404 is there");
        let long = "A".repeat(600);
        assert_eq!(message(&[&long, " is there"]), long[..512]);
        assert_eq!(
            message(&[&long[..508], " is there"]),
            std::format!("{} is ", &long[..508])[..512]
        );
    }

    #[test]
    #[should_panic(expected = "a value is in two parts of the table")]
    fn a_message_that_is_cut_within_a_character_is_replaced() {
        fail(&[&"A".repeat(511), "\u{e9}"]);
    }
}
