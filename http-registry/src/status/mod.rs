//! Status codes: the canonical table, `AnyStatus`, and the code in the expansion of
//! `status_codes!`.

mod accessors;
mod any;
mod class;
mod digits;
mod entry;
mod error;
mod flags;
mod include;
mod index;
mod redirect;
mod registry;
mod set;
#[allow(unused_imports)] // Expansions import names that only some tables use.
mod table;

pub use any::AnyStatus;
pub use class::{StatusClass, StatusClassError};
pub use entry::StatusEntry;
pub use error::StatusCodeError;
pub use redirect::Redirect;
pub use registry::RegisteredStatus;
pub use set::{StatusSet, StatusSetError, StatusSetIter};
pub use table::StatusCode;

/// Items that the expansion of `status_codes!` uses.
#[allow(clippy::must_use_candidate)]
pub mod private {
    pub use super::class::class;
    pub use super::digits::{digits, parse, texts};
    pub use super::entry::{
        Columns, Row, aliases, codes, descriptions, entries, flags, names, phrase_aliases, phrases,
        references, rows,
    };
    pub use super::flags::Flags;
    pub use super::include::{contains, duplicates, is_lost};
    pub use super::index::{CodeIndex, positions};
    pub use super::registry::{Includable, Sealed, display, from_text};
}
