//! The entries, rows and columns of a table of status codes.

use super::digits::digits_of;
use super::flags::Flags;
use crate::Reference;
use crate::generated::accessors::entry_functions;
use crate::generated::columns::columns;

columns! {
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
    StatusEntry;
    codes(value): u16 = 0;
    names(name): &'static str = "";
    aliases(aliases): &'static [&'static str] = &[];
    phrases(phrase): &'static str = "";
    phrase_aliases(phrase_aliases): &'static [&'static str] = &[];
    descriptions(description): &'static str = "";
    references(references): &'static [Reference] = &[];
    flags(flags): Flags = Flags::NONE;
}

impl StatusEntry {
    crate::__status_accessors! { entry_functions, examples StatusCode ".entry()" }

    const fn __value(&self) -> u16 {
        crate::__cell!(self.codes)
    }

    /// Not a column: a program that uses entries would contain it.
    const fn __as_str(&self) -> &'static str {
        digits_of(self.__value())
    }

    const fn __phrase(&self) -> &'static str {
        crate::__cell!(self.phrases)
    }
}
