//! The entries, rows and columns of a table of methods.

use super::flags::Flags;
use crate::Reference;
use crate::generated::accessors::entry_functions;
use crate::generated::columns::columns;

/// The registry data of a method: its token, name, description, references and flags.
///
/// [`RegisteredMethod::entry`](crate::RegisteredMethod::entry) returns it, and
/// [`RegisteredMethod::ENTRIES`](crate::RegisteredMethod::ENTRIES) lists all entries.
/// Entries of different registries have the same type, so a program can store them
/// together.
///
/// ```
/// use http_registry::Method;
///
/// let entry = Method::BASELINE_CONTROL.entry();
/// assert_eq!(entry.value(), "BASELINE-CONTROL");
/// assert_eq!(entry.name(), "BASELINE_CONTROL");
/// assert_eq!(entry.reference().to_string(), "RFC 3253, Section 12.6");
/// ```
#[derive(Clone, Copy)]
pub struct MethodEntry {
    position: u16,
    columns: &'static Columns,
}

/// A row, as an expansion writes it. Rows are only in constants, so they do not end up in
/// the binary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Row {
    // Fields are read directly, since calls slow down const evaluation.
    pub(crate) token: &'static str,
    pub(crate) name: &'static str,
    aliases: &'static [&'static str],
    description: &'static str,
    references: &'static [Reference],
    flags: Flags,
}

impl Row {
    /// Creates a row without aliases.
    #[must_use]
    pub const fn new(
        token: &'static str,
        name: &'static str,
        description: &'static str,
        references: &'static [Reference],
        flags: Flags,
    ) -> Self {
        Self {
            token,
            name,
            aliases: &[],
            description,
            references,
            flags,
        }
    }

    /// Adds aliases to the row.
    #[must_use]
    pub const fn with(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }
}

impl MethodEntry {
    crate::__method_accessors! { entry_functions, examples Method ".entry()" }

    const fn __columns(&self) -> &'static Columns {
        self.columns
    }

    const fn __index(&self) -> usize {
        self.position as usize
    }
}

columns! {
    MethodEntry;
    tokens(token): &'static str = "";
    names(name): &'static str = "";
    aliases(aliases): &'static [&'static str] = &[];
    descriptions(description): &'static str = "";
    references(references): &'static [Reference] = &[];
    flags(flags): Flags = Flags::NONE;
}
