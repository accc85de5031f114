//! Joins the parts of tables that include registries, and reports values that two parts
//! share. The macros that only such tables need are also here.

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
    /// Whether each row is kept. Empty if the include has no `except`, since all rows are kept
    /// then.
    pub kept: &'static [bool],
}

/// Whether the row at a position of a part is kept.
#[must_use]
pub const fn is_kept(kept: &[bool], at: usize) -> bool {
    kept.is_empty() || kept[at]
}

/// Returns the number of kept rows of a part.
const fn kept_rows<E>(part: &Part<E>) -> usize {
    let mut rows = 0;
    let mut at = 0;
    while at < part.rows.len() {
        if is_kept(part.kept, at) {
            rows += 1;
        }
        at += 1;
    }
    rows
}

/// Returns the number of rows of a joined table.
#[must_use]
pub const fn joined_len<E>(parts: &[Part<E>]) -> usize {
    let mut len = 0;
    let mut part = 0;
    while part < parts.len() {
        len += kept_rows(&parts[part]);
        part += 1;
    }
    len
}

/// Returns the position of each part's first row in the joined table.
#[must_use]
pub const fn first_positions<E, const PARTS: usize>(parts: &[Part<E>]) -> [usize; PARTS] {
    let mut first_positions = [0; PARTS];
    let mut part = 1;
    while part < PARTS {
        first_positions[part] = first_positions[part - 1] + kept_rows(&parts[part - 1]);
        part += 1;
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
            if is_kept(kept, at) {
                joined[next] = Some(rows[at]);
                next += 1;
            }
            at += 1;
        }
        part += 1;
    }
    all_some(&joined)
}

/// Returns the values of an array whose elements are all `Some`.
///
/// # Panics
///
/// If an element is `None`.
#[must_use]
pub const fn all_some<T: Copy, const LEN: usize>(all: &[Option<T>; LEN]) -> [T; LEN] {
    let Some(Some(first)) = all.first() else {
        match (&[] as &[T]).first_chunk() {
            Some(none) => return *none,
            None => panic!("an element is missing"),
        }
    };
    let mut values = [*first; LEN];
    let mut at = 1;
    while at < LEN {
        match all[at] {
            Some(value) => values[at] = value,
            None => panic!("an element is missing"),
        }
        at += 1;
    }
    values
}

/// The data for the checks of a joined table.
#[derive(Debug)]
pub struct Clashes<E: 'static> {
    /// The parts of the table.
    pub parts: &'static [Part<E>],
    /// The position of each part's first row.
    pub first_positions: &'static [usize],
    /// For each row, the position of another row with the same value.
    pub duplicates: &'static [Option<usize>],
}

impl<E> Clashes<E> {
    /// Fails const evaluation if one of the table's own rows has a value that an included
    /// registry has too.
    #[track_caller]
    pub const fn assert_own_row(&self, part: usize, row: usize, value: &str) {
        if let Some(duplicate) = self.duplicates[self.first_positions[part] + row] {
            let registry = self.parts[part_of(self.first_positions, duplicate)].registry;
            fail(&[
                value,
                " is already in `",
                registry,
                "`; remove this row, or write `except ",
                value,
                "` after the include of `",
                registry,
                "`",
            ]);
        }
    }

    /// Returns the position of the first row of a part whose value is also in an earlier
    /// include, and the name of the registry that is included there.
    pub(crate) const fn in_earlier_include(&self, part: usize) -> Option<(usize, &'static str)> {
        let end = if part + 1 < self.first_positions.len() {
            self.first_positions[part + 1]
        } else {
            self.duplicates.len()
        };
        let mut at = self.first_positions[part];
        while at < end {
            if let Some(duplicate) = self.duplicates[at] {
                let other = part_of(self.first_positions, duplicate);
                if other < part && !self.parts[other].registry.is_empty() {
                    return Some((at, self.parts[other].registry));
                }
            }
            at += 1;
        }
        None
    }
}

/// Returns the part that contains the row at `position`.
const fn part_of(first_positions: &[usize], position: usize) -> usize {
    let mut part = first_positions.len() - 1;
    while first_positions[part] > position {
        part -= 1;
    }
    part
}

/// Fails const evaluation because two included registries have the same value.
#[track_caller]
pub(crate) const fn fail_at_include(value: &str, earlier: &str) -> ! {
    fail(&[
        value,
        " is already in `",
        earlier,
        "`; write `except ",
        value,
        "` after one of the two includes",
    ])
}

/// Fails const evaluation because an included registry lacks a value that has a flag.
#[track_caller]
pub(crate) const fn fail_at_flag(value: &str, registry: &str) -> ! {
    fail(&[
        value,
        " is not in `",
        registry,
        "`; remove it from the flag",
    ])
}

/// Fails const evaluation because no other part of the table has an excepted value.
#[track_caller]
pub(crate) const fn fail_at_except(value: &str, registry: &str) -> ! {
    fail(&[
        value,
        " is in `",
        registry,
        "` and in no other part of the table; add a row for it, or remove it from `except`",
    ])
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

/// `Clone`, `Copy` and `Eq` of a registry that includes others.
#[doc(hidden)]
#[macro_export]
macro_rules! __copy {
    ($Registry:ident) => {
        #[automatically_derived]
        impl ::core::clone::Clone for $Registry {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        #[automatically_derived]
        impl ::core::marker::Copy for $Registry {}

        #[automatically_derived]
        impl ::core::cmp::Eq for $Registry {}
    };
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
/// Each part has its `values` and their `rows`. `kept` lists which of them are not
/// excepted, and `make` converts a value of the part to one of the table.
#[doc(hidden)]
#[macro_export]
macro_rules! __joined {
    (
        $Registry:ident $parts:literal;
        $({
            make: $make:path;
            registry: $name:literal;
            values: $values:expr;
            rows: $rows:expr;
            kept: $kept:expr;
        })*
    ) => {
        const __PARTS: &[$crate::__private::Part<__Row>] = &[
            $( $crate::__private::Part { registry: $name, rows: $rows, kept: $kept } ),*
        ];
        const __FIRST_POSITIONS: [::core::primitive::usize; $parts] = $crate::__private::first_positions(__PARTS);
        const LEN: ::core::primitive::usize = $crate::__private::joined_len(__PARTS);
        const ROWS: &[__Row; LEN] = &$crate::__private::join(__PARTS);
        static ALL: [$Registry; LEN] = {
            let mut __all = [::core::option::Option::None; LEN];
            let mut __next = 0;
            $({
                let __values = $values;
                let __kept: &[::core::primitive::bool] = $kept;
                let mut __at = 0;
                while __at < $crate::__private::count(__values) {
                    if $crate::__private::is_kept(__kept, __at) {
                        __all[__next] = ::core::option::Option::Some($make(__values[__at]));
                        __next += 1;
                    }
                    __at += 1;
                }
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
        *$crate::__private::at(<$Registry>::ALL, <$Registry>::index($value))
    };
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::boxed::Box;
    use std::panic::{AssertUnwindSafe, UnwindSafe, catch_unwind};
    use std::string::String;

    use super::{Clashes, Part, all_some, fail, first_positions, join, joined_len};

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
            part(&[1, 2], &[]),
            part(&[], &[]),
            part(&[3, 4, 5], &[false, true, false]),
            part(&[6], &[]),
        ];
        assert_eq!(joined_len(&parts), 4);
        assert_eq!(join::<_, 4>(&parts), [1, 2, 4, 6]);
        assert_eq!(first_positions::<_, 4>(&parts), [0, 2, 2, 3]);
        assert_eq!(join::<u8, 0>(&[]), [0; 0]);
    }

    /// The table's own 1 is also in `Edge`, and its 2 in `Site`; 3 is in both of these.
    #[test]
    fn clashes_are_found_in_the_parts() {
        let part = |registry, rows| Part {
            registry,
            rows,
            kept: &[],
        };
        let parts: [Part<u16>; 5] = [
            part("", &[1, 2, 5]),
            part("Edge", &[3, 1]),
            part("Cdn", &[6]),
            part("Site", &[4, 3, 2]),
            part("Empty", &[]),
        ];
        let clashes = Clashes {
            parts: Box::leak(Box::new(parts)),
            first_positions: &[0, 3, 5, 6, 9],
            duplicates: &[
                Some(4),
                Some(8),
                None,
                Some(7),
                Some(0),
                None,
                None,
                Some(3),
                Some(1),
            ],
        };
        for (row, value, registry) in [(0, "1", "Edge"), (1, "2", "Site")] {
            let expected = std::format!(
                "{value} is already in `{registry}`; remove this row, or write `except {value}` \
                 after the include of `{registry}`"
            );
            let clashes = AssertUnwindSafe(&clashes);
            assert_eq!(message(|| clashes.assert_own_row(0, row, value)), expected);
        }
        clashes.assert_own_row(0, 2, "5");
        assert_eq!(clashes.in_earlier_include(1), None);
        assert_eq!(clashes.in_earlier_include(2), None);
        assert_eq!(clashes.in_earlier_include(3), Some((7, "Edge")));
        assert_eq!(clashes.in_earlier_include(4), None);
    }

    #[test]
    fn all_some_refuses_missing_elements() {
        assert_eq!(all_some::<u8, 0>(&[]), [0; 0]);
        catch_unwind(|| all_some(&[Some(1), None])).unwrap_err();
        catch_unwind(|| all_some::<u8, 1>(&[None])).unwrap_err();
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
