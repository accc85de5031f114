//! The entries, rows and columns of a table of status codes.

use super::{class, digits};
use crate::columns::{at, columns, primary};
use crate::{AnyStatus, Reference, StatusClass};

/// The entry of a status code: everything in its row of the table.
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

/// A row, as an expansion writes it. Rows are only in constants, so they are not
/// linked.
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

/// The flags of a row. An expansion names only those that are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::struct_excessive_bools)] // One for each flag in the language of the tables.
pub struct Flags {
    /// Heuristically cacheable.
    pub cacheable: bool,
    /// Defined by an experimental specification.
    pub experimental: bool,
    /// No longer to be sent.
    pub deprecated: bool,
    /// Marked as obsolete by its registry.
    pub obsolete: bool,
}

impl Flags {
    /// No flags.
    pub const NONE: Self = Self {
        cacheable: false,
        experimental: false,
        deprecated: false,
        obsolete: false,
    };
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
    /// Returns the code as a number, 100 to 999.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert_eq!(StatusCode::OK.entry().value(), 200);
    /// ```
    #[must_use]
    #[inline]
    pub const fn value(&self) -> u16 {
        self.cell(self.columns.codes)
    }

    /// Returns the code as three digits.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert_eq!(StatusCode::OK.entry().as_str(), "200");
    /// ```
    #[must_use]
    #[inline]
    pub const fn as_str(&self) -> &'static str {
        digits::text(at(self.columns.digits, self.position as usize))
    }

    /// Returns the class of the code (RFC 9110, Section 15). Codes of 600 and above are
    /// server errors, because a recipient treats them as such.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert_eq!(StatusCode::OK.entry().class().digit(), 2);
    /// ```
    #[must_use]
    #[inline]
    pub const fn class(&self) -> StatusClass {
        class::class(self.value())
    }

    /// Returns the reason phrase (RFC 9112, Section 4).
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert_eq!(StatusCode::NOT_FOUND.entry().phrase(), "Not Found");
    /// ```
    #[must_use]
    #[inline]
    pub const fn phrase(&self) -> &'static str {
        self.cell(self.columns.phrases)
    }

    /// Returns the phrases after the first: those that peers send, or used to send, for
    /// the same code. [`from_phrase`](crate::StatusCode::from_phrase) finds them too.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// let entry = StatusCode::CONTENT_TOO_LARGE.entry();
    /// assert!(entry.phrase_aliases().contains(&"Payload Too Large"));
    /// assert!(StatusCode::CREATED.entry().phrase_aliases().is_empty());
    /// ```
    #[must_use]
    #[inline]
    pub const fn phrase_aliases(&self) -> &'static [&'static str] {
        self.cell(self.columns.phrase_aliases)
    }

    /// Whether a server may send content with the code: false for 1xx, 204, 205
    /// and 304 (RFC 9110, Sections 6.4.1 and 15.3.6).
    ///
    /// This is a rule for senders. To find the end of a message, a client uses
    /// [`is_header_only`](Self::is_header_only): a 205 may come with an empty chunked
    /// body. The method matters too: a response to HEAD never has content, and a 2xx
    /// response to CONNECT begins a tunnel.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert!(!StatusCode::NO_CONTENT.entry().allows_content());
    /// assert!(!StatusCode::RESET_CONTENT.entry().allows_content());
    /// ```
    #[must_use]
    #[inline]
    pub const fn allows_content(&self) -> bool {
        class::allows_content(self.value())
    }

    /// Whether a message with the code ends after its header section, regardless of its
    /// fields: true for 1xx, 204 and 304 (RFC 9112, Section 6.3).
    ///
    /// This is a rule for recipients; [`allows_content`](Self::allows_content) is the
    /// one for senders. Check the method of the request first: a response to HEAD also
    /// ends after its header section, and a 2xx response to CONNECT turns the
    /// connection into a tunnel.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert!(StatusCode::NOT_MODIFIED.entry().is_header_only());
    /// assert!(!StatusCode::RESET_CONTENT.entry().is_header_only());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_header_only(&self) -> bool {
        class::is_header_only(self.value())
    }

    /// Returns the code as [`AnyStatus`].
    ///
    /// ```
    /// use http_registry::{AnyStatus, StatusCode};
    ///
    /// assert_eq!(StatusCode::OK.entry().any(), AnyStatus::OK);
    /// ```
    #[must_use]
    #[inline]
    pub const fn any(&self) -> AnyStatus {
        AnyStatus::__new(self.value())
    }

    /// Returns the name of the variant.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert_eq!(StatusCode::NOT_FOUND.entry().name(), "NOT_FOUND");
    /// ```
    #[must_use]
    #[inline]
    pub const fn name(&self) -> &'static str {
        self.cell(self.columns.names)
    }

    /// Returns the other names. They are associated constants of the type.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert_eq!(StatusCode::URI_TOO_LONG.entry().aliases(), ["REQUEST_URI_TOO_LONG"]);
    /// ```
    #[must_use]
    #[inline]
    pub const fn aliases(&self) -> &'static [&'static str] {
        self.cell(self.columns.aliases)
    }

    /// Returns a one-sentence description, as written in the table.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert_eq!(StatusCode::OK.entry().description(), "Request fulfilled, document follows");
    /// ```
    #[must_use]
    #[inline]
    pub const fn description(&self) -> &'static str {
        self.cell(self.columns.descriptions)
    }

    /// Returns the primary reference, which defines the code: the first of
    /// [`references`](Self::references).
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert_eq!(StatusCode::OK.entry().reference().to_string(), "RFC 9110, Section 15.3.1");
    /// ```
    #[must_use]
    #[inline]
    pub const fn reference(&self) -> Reference {
        primary(self.references())
    }

    /// Returns all references, the primary one first.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert_eq!(StatusCode::IM_A_TEAPOT.entry().references().len(), 2);
    /// ```
    #[must_use]
    #[inline]
    pub const fn references(&self) -> &'static [Reference] {
        self.cell(self.columns.references)
    }

    /// Whether a response with the code is heuristically cacheable: a cache may
    /// store and reuse it without explicit freshness information
    /// (RFC 9110, Section 15.1).
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert!(StatusCode::GONE.entry().is_cacheable());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_cacheable(&self) -> bool {
        self.cell(self.columns.flags).cacheable
    }

    /// Whether the code is experimental: the specification that defines it has
    /// the category Experimental.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert!(StatusCode::LOOP_DETECTED.entry().is_experimental());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_experimental(&self) -> bool {
        self.cell(self.columns.flags).experimental
    }

    /// Whether the code is deprecated: servers should no longer send it.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert!(StatusCode::USE_PROXY.entry().is_deprecated());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_deprecated(&self) -> bool {
        self.cell(self.columns.flags).deprecated
    }

    /// Whether the code is obsolete: the registry keeps it only for reference.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert!(StatusCode::NOT_EXTENDED.entry().is_obsolete());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_obsolete(&self) -> bool {
        self.cell(self.columns.flags).obsolete
    }
}

columns! {
    StatusEntry;
    codes(code): u16 = 0, |row| row.code;
    digits(): [u8; 3] = [0; 3], |row| digits::bytes(row.code);
    names(name): &'static str = "", |row| row.name;
    aliases(aliases): &'static [&'static str] = &[], |row| row.aliases;
    phrases(phrase): &'static str = "", |row| row.phrase;
    phrase_aliases(phrase_aliases): &'static [&'static str] = &[], |row| row.phrase_aliases;
    descriptions(description): &'static str = "", |row| row.description;
    references(references): &'static [Reference] = &[], |row| row.references;
    flags(flags): Flags = Flags::NONE, |row| row.flags;
}
