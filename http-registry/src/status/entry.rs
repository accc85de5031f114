//! The row of a table of status codes, and the columns of many rows.

use super::{class, digits};
use crate::columns::{at, columns, primary};
use crate::{AnyStatus, Reference, StatusClass};

/// A row of a registry of status codes: everything that the table says about one
/// code.
///
/// [`RegisteredStatus::entry`](crate::RegisteredStatus::entry) returns it, and
/// [`RegisteredStatus::ENTRIES`](crate::RegisteredStatus::ENTRIES) lists all
/// rows. Entries of different registries have the same type, so a program can
/// keep them side by side.
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

/// A row as an expansion writes it. Only constants hold rows, so none is linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Row {
    // Read as fields, since calls slow const evaluation.
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
#[allow(clippy::struct_excessive_bools)] // As many as the language has flags.
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
    /// No flag.
    pub const NONE: Self = Self {
        cacheable: false,
        experimental: false,
        deprecated: false,
        obsolete: false,
    };
}

impl Row {
    /// A row without aliases.
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

    /// The row with aliases.
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
    /// The code as a number, 100 to 999.
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

    /// The code as three digits.
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

    /// The class of the code (RFC 9110, Section 15). A recipient treats 600 and
    /// above as a server error, so that is their class.
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

    /// The reason phrase (RFC 9112, Section 4).
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

    /// The phrases after the first: what peers send, or sent, for the same code.
    /// [`StatusCode::from_phrase`](crate::StatusCode::from_phrase) finds them.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// let entry = StatusCode::CONTENT_TOO_LARGE.entry();
    /// assert!(entry.phrase_aliases().contains(&"Payload Too Large"));
    /// assert!(StatusCode::OK.entry().phrase_aliases().is_empty());
    /// ```
    #[must_use]
    #[inline]
    pub const fn phrase_aliases(&self) -> &'static [&'static str] {
        self.cell(self.columns.phrase_aliases)
    }

    /// Whether a server may send content with the code: false for 1xx, 204, 205
    /// and 304 (RFC 9110, Sections 6.4.1 and 15.3.6).
    ///
    /// This is a rule for senders. A client finds the end of a message by
    /// [`is_header_only`](Self::is_header_only): a 205 may come with a chunked
    /// body of no bytes. A response to HEAD never has content, and
    /// a 2xx response to CONNECT begins a tunnel.
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

    /// Whether a message with the code ends after its header section
    /// regardless of its fields: 1xx, 204 and 304 (RFC 9112, Section 6.3).
    ///
    /// This is a rule for recipients;
    /// [`allows_content`](Self::allows_content) is the one for senders. By the
    /// same section, a response to HEAD ends after its header section too, and a
    /// 2xx response to CONNECT turns the connection into a tunnel: check the
    /// method of the request first.
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

    /// The code as [`AnyStatus`].
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

    /// The name of the variant.
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

    /// The other names, which are associated constants of the type.
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

    /// A one-sentence description, as written in the table.
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

    /// The primary reference: the first of [`references`](Self::references). It
    /// defines the code.
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

    /// All references, the primary one first.
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
