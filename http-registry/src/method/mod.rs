//! Methods: the canonical table, `AnyMethod`, and the code in the expansion of
//! `methods!`.

mod accessors;
mod any;
mod entry;
mod error;
mod flags;
mod include;
mod index;
mod registry;
#[allow(unused_imports)] // Expansions import names that only some tables use.
mod table;
mod token;

pub use any::AnyMethod;
pub use entry::MethodEntry;
pub use error::MethodError;
pub use registry::RegisteredMethod;
pub use table::Method;

/// Items that the expansion of `methods!` uses.
#[allow(clippy::must_use_candidate)]
pub mod private {
    pub use super::entry::{
        Columns, Row, aliases, descriptions, entries, flags, names, references, rows, tokens,
    };
    pub use super::flags::Flags;
    pub use super::include::{contains, is_lost, positions};
    pub use super::index::{ShortTokens, TokenIndex, buckets, short_slots};
    pub use super::registry::{Includable, Sealed, from_text};
}
