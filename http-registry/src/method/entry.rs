//! The entries, rows and columns of a table of methods.

use crate::columns::{columns, primary};
use crate::{AnyMethod, Reference};

/// The entry of a method: everything in its row of the table.
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

/// A row, as an expansion writes it. Rows are only in constants, so they are not
/// linked.
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

/// The flags of a row. An expansion names only those that are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Flags {
    /// Safe.
    pub safe: bool,
    /// Idempotent.
    pub idempotent: bool,
    /// Cacheable.
    pub cacheable: bool,
}

impl Flags {
    /// No flags.
    pub const NONE: Self = Self {
        safe: false,
        idempotent: false,
        cacheable: false,
    };
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
    /// Returns the token in a request. It is case-sensitive (RFC 9110, Section 9.1).
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert_eq!(Method::BASELINE_CONTROL.entry().value(), "BASELINE-CONTROL");
    /// ```
    #[must_use]
    #[inline]
    pub const fn value(&self) -> &'static str {
        self.cell(self.columns.tokens)
    }

    /// Returns the token, like [`value`](Self::value).
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert_eq!(Method::GET.entry().as_str(), "GET");
    /// ```
    #[must_use]
    #[inline]
    pub const fn as_str(&self) -> &'static str {
        self.cell(self.columns.tokens)
    }

    /// Returns the method as [`AnyMethod`].
    ///
    /// ```
    /// use http_registry::{AnyMethod, Method};
    ///
    /// assert_eq!(Method::GET.entry().any(), AnyMethod::GET);
    /// ```
    #[must_use]
    #[inline]
    pub const fn any(&self) -> AnyMethod<'static> {
        AnyMethod::__new(self.value())
    }

    /// Returns the name of the variant.
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert_eq!(Method::GET.entry().name(), "GET");
    /// ```
    #[must_use]
    #[inline]
    pub const fn name(&self) -> &'static str {
        self.cell(self.columns.names)
    }

    /// Returns the other names. They are associated constants of the type.
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert!(Method::GET.entry().aliases().is_empty());
    /// ```
    #[must_use]
    #[inline]
    pub const fn aliases(&self) -> &'static [&'static str] {
        self.cell(self.columns.aliases)
    }

    /// Returns a one-sentence description, as written in the table.
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert_eq!(Method::GET.entry().description(), "Retrieve the target.");
    /// ```
    #[must_use]
    #[inline]
    pub const fn description(&self) -> &'static str {
        self.cell(self.columns.descriptions)
    }

    /// Returns the primary reference, which defines the method: the first of
    /// [`references`](Self::references).
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert_eq!(Method::GET.entry().reference().to_string(), "RFC 9110, Section 9.3.1");
    /// ```
    #[must_use]
    #[inline]
    pub const fn reference(&self) -> Reference {
        primary(self.references())
    }

    /// Returns all references, the primary one first.
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert_eq!(Method::MKCOL.entry().references().len(), 3);
    /// ```
    #[must_use]
    #[inline]
    pub const fn references(&self) -> &'static [Reference] {
        self.cell(self.columns.references)
    }

    /// Whether the method is safe: the client requests no change of state on the
    /// server (RFC 9110, Section 9.2.1).
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert!(Method::GET.entry().is_safe());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_safe(&self) -> bool {
        self.cell(self.columns.flags).safe
    }

    /// Whether the method is idempotent: several identical requests have the same
    /// intended effect as one (RFC 9110, Section 9.2.2). A client may repeat such a
    /// request after a failure of the connection.
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert!(Method::PUT.entry().is_idempotent());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_idempotent(&self) -> bool {
        self.cell(self.columns.flags).idempotent
    }

    /// Whether the method is cacheable: a cache may store responses to it and reuse
    /// them (RFC 9110, Section 9.2.3).
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert!(Method::GET.entry().is_cacheable());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_cacheable(&self) -> bool {
        self.cell(self.columns.flags).cacheable
    }
}

columns! {
    MethodEntry;
    tokens(token): &'static str = "", |row| row.token;
    names(name): &'static str = "", |row| row.name;
    aliases(aliases): &'static [&'static str] = &[], |row| row.aliases;
    descriptions(description): &'static str = "", |row| row.description;
    references(references): &'static [Reference] = &[], |row| row.references;
    flags(flags): Flags = Flags::NONE, |row| row.flags;
}
