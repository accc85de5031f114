//! The entries, rows and columns of a table of methods.

use super::flags::Flags;
use crate::Reference;
use crate::generated::accessors::entry_functions;
use crate::generated::columns::columns;

columns! {
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
    MethodEntry;
    tokens(value): &'static str = "";
    names(name): &'static str = "";
    aliases(aliases): &'static [&'static str] = &[];
    descriptions(description): &'static str = "";
    references(references): &'static [Reference] = &[];
    flags(flags): Flags = Flags::NONE;
}

impl MethodEntry {
    crate::__method_accessors! { entry_functions, examples Method ".entry()" }
}
