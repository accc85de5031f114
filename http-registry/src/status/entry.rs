//! The entries, rows and columns of a table of status codes.

use super::flags::Flags;
use crate::Reference;
use crate::generated::accessors::entry_functions;
use crate::generated::columns::columns;

/// The registry data of a status code: its name, phrases, description, references and flags.
///
/// [`RegisteredStatus::entry`](crate::RegisteredStatus::entry) returns it, and
/// [`RegisteredStatus::ENTRIES`](crate::RegisteredStatus::ENTRIES) lists all entries.
/// Entries of different registries have the same type, so a program can store them
/// together.
///
/// ```
/// use http_registry::StatusCode;
///
/// let entry = StatusCode::CONTENT_TOO_LARGE.entry();
/// assert_eq!(entry.value(), 413);
/// assert_eq!(entry.name(), "CONTENT_TOO_LARGE");
/// assert_eq!(entry.aliases(), ["REQUEST_ENTITY_TOO_LARGE", "PAYLOAD_TOO_LARGE"]);
/// assert_eq!(entry.phrase(), "Content Too Large");
/// ```
#[derive(Clone, Copy)]
pub struct StatusEntry {
    position: u16,
    columns: &'static Columns,
}

/// A row, as an expansion writes it. Rows are only in constants, so they do not end up in
/// the binary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Row {
    // A field is read directly, since calls slow down const evaluation.
    pub(crate) code: u16,
    name: &'static str,
    aliases: &'static [&'static str],
    phrase: &'static str,
    phrase_aliases: &'static [&'static str],
    description: &'static str,
    references: &'static [Reference],
    flags: Flags,
}

impl Row {
    /// Creates a row without aliases.
    #[must_use]
    pub const fn new(
        code: u16,
        name: &'static str,
        phrase: &'static str,
        description: &'static str,
        references: &'static [Reference],
        flags: Flags,
    ) -> Self {
        Self {
            code,
            name,
            aliases: &[],
            phrase,
            phrase_aliases: &[],
            description,
            references,
            flags,
        }
    }

    /// Adds aliases to the row.
    #[must_use]
    pub const fn with(
        self,
        aliases: &'static [&'static str],
        phrase_aliases: &'static [&'static str],
    ) -> Self {
        Self {
            aliases,
            phrase_aliases,
            ..self
        }
    }
}

impl StatusEntry {
    crate::__status_accessors! { entry_functions, examples StatusCode ".entry()" }

    const fn __value(&self) -> u16 {
        crate::__cell!(self.codes)
    }

    const fn __phrase(&self) -> &'static str {
        crate::__cell!(self.phrases)
    }

    const fn __columns(&self) -> &'static Columns {
        self.columns
    }

    const fn __index(&self) -> usize {
        self.position as usize
    }
}

columns! {
    StatusEntry, computed texts: &'static str;
    codes(code): u16 = 0;
    names(name): &'static str = "";
    aliases(aliases): &'static [&'static str] = &[];
    phrases(phrase): &'static str = "";
    phrase_aliases(phrase_aliases): &'static [&'static str] = &[];
    descriptions(description): &'static str = "";
    references(references): &'static [Reference] = &[];
    flags(flags): Flags = Flags::NONE;
}
