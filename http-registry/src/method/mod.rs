//! Methods: the canonical table, any token, and what `methods!` expands to.

mod any;
mod define;
mod entry;
mod error;
mod include;
mod index;
mod registered;
mod search;
#[allow(unused_imports)] // Of what the rows of other tables may need.
mod table;
mod token;

pub use any::AnyMethod;
pub use entry::MethodEntry;
pub use error::MethodError;
pub use registered::RegisteredMethod;
pub use table::Method;

/// What the expansion of `methods!` uses.
#[allow(clippy::must_use_candidate)]
pub mod private {
    pub use super::entry::{
        Columns, Flags, Row, aliases, descriptions, entries, flags, names, references, rows, tokens,
    };
    pub use super::include::{assert_except, assert_include, kept, positions};
    pub use super::index::{Answer, ShortTokens, TokenIndex, buckets, position_bytes, short_slots};
    pub use super::registered::{Defined, Includable, from_text};
    pub use super::search::position_of_name;
}
