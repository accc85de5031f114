//! The columns of a table, in which a row is a position, and reading one cell.

use crate::Reference;

/// `slice::len`, which a trait in scope at an expansion cannot shadow.
#[must_use]
pub const fn count<T>(values: &[T]) -> usize {
    values.len()
}

/// `all[position]` for a position in the table. The compiler cannot know that the
/// position is in bounds, and would link a panic.
#[must_use]
#[inline]
#[allow(clippy::empty_loop)] // Never reached.
pub const fn at<T>(all: &[T], position: usize) -> &T {
    if position < all.len() {
        return &all[position];
    }
    match all {
        [first, ..] => first,
        [] => loop {}, // An empty table has no position.
    }
}

/// The primary reference of a row: the first.
#[must_use]
#[inline]
pub const fn primary(references: &[Reference]) -> Reference {
    match references {
        [primary, ..] => *primary,
        [] => Reference::Url(""), // Not reached, and no panic to link.
    }
}

/// Defines the columns of a table, and from them the conversions of rows and the traits
/// of the entry. A function for each column copies it from the rows: an expansion has an
/// array for each column, so that a program links only the columns that it uses. The
/// parentheses name the field of the row; they are empty for a computed column.
macro_rules! columns {
    (
        $Entry:ident;
        $($column:ident($($field:ident)?): $Value:ty = $empty:expr, |$row:ident| $value:expr;)*
    ) => {
        /// All columns of a table: a row is a position in them.
        #[derive(Debug)]
        #[allow(missing_docs)]
        pub struct Columns {
            $(pub $column: &'static [$Value],)*
        }

        $(
            #[doc = concat!("The ", stringify!($column), " of all rows.")]
            #[must_use]
            pub const fn $column<const LEN: usize>(rows: &[Row; LEN]) -> [$Value; LEN] {
                let mut column: [$Value; LEN] = [$empty; LEN];
                let mut at = 0;
                while at < LEN {
                    let $row = &rows[at];
                    column[at] = $value;
                    at += 1;
                }
                column
            }
        )*

        impl Row {
            const EMPTY: Self = Self { $($($field: $empty,)?)* };

            /// The row of an entry.
            const fn of(entry: &$Entry) -> Self {
                let position = entry.position as usize;
                Self { $($($field: *$crate::columns::at(entry.columns.$column, position),)?)* }
            }
        }

        /// The rows of a table that another includes.
        #[must_use]
        pub const fn rows<const LEN: usize>(entries: &[$Entry]) -> [Row; LEN] {
            let mut rows = [Row::EMPTY; LEN];
            let mut at = 0;
            while at < LEN {
                rows[at] = Row::of(&entries[at]);
                at += 1;
            }
            rows
        }

        /// The entries of a table, in its order.
        #[must_use]
        #[allow(clippy::cast_possible_truncation)] // There are at most 900 codes, 65,534 methods.
        pub const fn entries<const LEN: usize>(columns: &'static Columns) -> [$Entry; LEN] {
            let mut entries = [$Entry { position: 0, columns }; LEN];
            let mut at = 0;
            while at < LEN {
                entries[at].position = at as u16;
                at += 1;
            }
            entries
        }

        impl $Entry {
            #[inline]
            const fn cell<T: Copy>(&self, column: &[T]) -> T {
                *$crate::columns::at(column, self.position as usize)
            }
        }

        /// Equal if all parts of the rows are equal, even in different registries.
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
                Row::of(self).fmt(f)
            }
        }
    };
}

pub(crate) use columns;
