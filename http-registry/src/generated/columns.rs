//! Stores the rows of a table as columns, and reads their cells.

use crate::Reference;

/// Returns the length of a slice. An expansion calls this function because a trait in
/// scope could shadow `slice::len`.
#[must_use]
pub const fn count<T>(values: &[T]) -> usize {
    values.len()
}

/// Returns `all[position]`, which must exist.
///
/// The compiler does not know that every position is in bounds, so plain indexing would add a
/// panic to every program. Here and elsewhere, an unreachable arm returns a value that does
/// not matter instead.
#[must_use]
#[inline]
#[allow(clippy::empty_loop)] // Unreachable.
pub const fn element<T>(all: &[T], position: usize) -> &T {
    if position < all.len() {
        return &all[position];
    }
    match all {
        [first, ..] => first,
        [] => loop {}, // Unreachable.
    }
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

/// Returns the primary reference of a row, which is the first.
#[must_use]
#[inline]
pub const fn primary(references: &[Reference]) -> Reference {
    match references {
        [primary, ..] => *primary,
        [] => Reference::Url(""), // Unreachable.
    }
}

/// Defines the entry, the rows and the columns of a table. For each column there is a
/// function that copies it from the rows. An expansion stores each column in a separate
/// array, so that a program contains only the columns that it uses. The name in parentheses is
/// the field of the row.
macro_rules! columns {
    (
        $(#[$doc:meta])*
        $Entry:ident;
        $($column:ident($field:ident): $Value:ty = $empty:expr;)*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $Entry {
            position: u16,
            columns: &'static Columns,
        }

        impl $Entry {
            const fn __columns(&self) -> &'static Columns {
                self.columns
            }

            const fn __index(&self) -> usize {
                self.position as usize
            }
        }

        /// All columns of a table. A row is a position in them.
        #[derive(Debug)]
        #[allow(missing_docs)]
        pub struct Columns {
            $(pub $column: &'static [$Value],)*
        }

        /// A row, as an expansion writes it. Rows are only in constants, so they do not end
        /// up in the binary.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs)]
        pub struct Row {
            $(pub $field: $Value,)*
        }

        $(
            #[doc = concat!("The ", stringify!($column), " of all rows.")]
            #[must_use]
            pub const fn $column<const LEN: usize>(rows: &[Row; LEN]) -> [$Value; LEN] {
                let mut column: [$Value; LEN] = [$empty; LEN];
                let mut at = 0;
                while at < LEN {
                    column[at] = rows[at].$field;
                    at += 1;
                }
                column
            }
        )*

        impl Row {
            const EMPTY: Self = Self { $($field: $empty,)* };

            /// Returns the row of an entry.
            const fn of(entry: &$Entry) -> Self {
                let position = entry.position as usize;
                Self { $($field: *$crate::generated::columns::element(entry.columns.$column, position),)* }
            }
        }

        /// Returns the rows of a table that another table includes.
        #[must_use]
        pub const fn rows<const LEN: usize>(entries: &[$Entry]) -> [Row; LEN] {
            let mut rows = [Row::EMPTY; LEN];
            let mut at = 0;
            while at < LEN {
                // Not `Row::of`: calls slow const evaluation.
                let $Entry { position, columns } = entries[at];
                let position = position as usize;
                rows[at] = Row { $($field: columns.$column[position],)* };
                at += 1;
            }
            rows
        }

        /// Returns the entries of a table, in table order.
        #[must_use]
        #[allow(clippy::cast_possible_truncation)] // At most 900 codes or 65,534 methods.
        pub const fn entries<const LEN: usize>(columns: &'static Columns) -> [$Entry; LEN] {
            let mut entries = [$Entry { position: 0, columns }; LEN];
            let mut at = 0;
            while at < LEN {
                entries[at].position = at as u16;
                at += 1;
            }
            entries
        }

        /// Entries are equal if their rows are equal, even in different registries.
        impl PartialEq for $Entry {
            fn eq(&self, other: &Self) -> bool {
                Row::of(self) == Row::of(other)
            }
        }

        impl Eq for $Entry {}

        impl core::hash::Hash for $Entry {
            fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
                Row::of(self).hash(state);
            }
        }

        impl core::fmt::Debug for $Entry {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let row = Row::of(self);
                f.debug_struct(stringify!($Entry))
                    $(.field(stringify!($field), &row.$field))*
                    .finish()
            }
        }
    };
}

/// Defines the flags of a row from a list of flags.
macro_rules! flags {
    (() $($(#[$attribute:meta])* [$($line:tt)*] $flag:ident: fn $name:ident;)*) => {
        /// The flags of a row. An expansion names only those that are set.
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(clippy::struct_excessive_bools)] // One for each built-in flag.
        pub struct Flags {
            $($(#[$attribute])* pub $flag: bool,)*
        }

        impl Flags {
            /// No flags.
            pub const NONE: Self = Self { $($flag: false,)* };
        }

        /// Formats the flags that are set, such as `{safe, idempotent}`.
        impl core::fmt::Debug for Flags {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let mut flags = f.debug_set();
                $(if self.$flag {
                    flags.entry(&format_args!(stringify!($flag)));
                })*
                flags.finish()
            }
        }
    };
}

pub(crate) use {columns, flags};

#[cfg(test)]
mod tests {
    extern crate std;

    use std::panic::catch_unwind;

    use super::all_some;

    #[test]
    fn all_some_refuses_missing_elements() {
        assert_eq!(all_some::<u8, 0>(&[]), [0; 0]);
        catch_unwind(|| all_some(&[Some(1), None])).unwrap_err();
        catch_unwind(|| all_some::<u8, 1>(&[None])).unwrap_err();
    }
}
