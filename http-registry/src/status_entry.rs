use core::slice;

use crate::registry::Further;
use crate::status_registry::{allows_content, digits_of, text};
use crate::{Reference, StatusClass};

/// A row of a registry of status codes: all that its table says of one.
///
/// [`RegisteredStatus::entry`](crate::RegisteredStatus::entry) returns it, and
/// [`RegisteredStatus::ENTRIES`](crate::RegisteredStatus::ENTRIES) lists all of them. Code that
/// takes any registry can keep entries of several side by side.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::struct_excessive_bools)] // As many as the tables have flags.
pub struct StatusEntry {
    // This and the phrase are read as fields where tables are built: const evaluation
    // is slow with calls.
    pub(crate) code: u16,
    name: &'static str,
    pub(crate) phrase: &'static str,
    description: &'static str,
    reference: Reference,
    further: Option<&'static Further>,
    cacheable: bool,
    experimental: bool,
    deprecated: bool,
    obsolete: bool,
}

/// How an expansion writes a row: `new`, and `with` for what few rows have.
#[doc(hidden)]
#[allow(clippy::must_use_candidate, clippy::return_self_not_must_use)]
impl StatusEntry {
    pub const fn new(
        code: u16,
        name: &'static str,
        phrase: &'static str,
        description: &'static str,
        reference: Reference,
        flags: [bool; 4],
    ) -> Self {
        let [cacheable, experimental, deprecated, obsolete] = flags;
        Self {
            code,
            name,
            phrase,
            description,
            reference,
            further: None,
            cacheable,
            experimental,
            deprecated,
            obsolete,
        }
    }

    pub const fn with(self, further: &'static Further) -> Self {
        Self {
            further: Some(further),
            ..self
        }
    }
}

impl StatusEntry {
    /// The code as a number, 100 to 599.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert_eq!(StatusCode::OK.entry().value(), 200);
    /// ```
    #[must_use]
    #[inline]
    pub const fn value(&self) -> u16 {
        self.code
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
        text(digits_of(self.code))
    }

    /// The class of the code (RFC 9110, Section 15).
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert_eq!(StatusCode::OK.entry().class().digit(), 2);
    /// ```
    #[must_use]
    #[inline]
    pub const fn class(&self) -> StatusClass {
        StatusClass::nearest(self.code)
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
        self.phrase
    }

    /// Whether a response with the code can have content
    /// (RFC 9110, Sections 6.4.1 and 15.3.6): false for 1xx, 204, 205 and 304.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert!(!StatusCode::NO_CONTENT.entry().allows_content());
    /// ```
    #[must_use]
    #[inline]
    pub const fn allows_content(&self) -> bool {
        allows_content(self.code)
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
        self.name
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
        match self.further {
            Some(further) => further.aliases,
            None => &[],
        }
    }

    /// What the table says the entry means.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert_eq!(StatusCode::OK.entry().description(), "Request fulfilled, document follows");
    /// ```
    #[must_use]
    #[inline]
    pub const fn description(&self) -> &'static str {
        self.description
    }

    /// The reference that defines the entry: the first of
    /// [`references`](Self::references).
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert_eq!(StatusCode::OK.entry().reference().to_string(), "RFC 9110, Section 15.3.1");
    /// ```
    #[must_use]
    #[inline]
    pub const fn reference(&self) -> &Reference {
        &self.reference
    }

    /// All references of the entry.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert_eq!(StatusCode::IM_A_TEAPOT.entry().references().len(), 2);
    /// ```
    #[must_use]
    #[inline]
    pub const fn references(&self) -> &[Reference] {
        match self.further {
            Some(further) => further.references,
            None => slice::from_ref(&self.reference),
        }
    }

    /// Whether a response with the code can be stored without an explicit freshness
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
        self.cacheable
    }

    /// Whether the code is defined by an experimental specification.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert!(StatusCode::LOOP_DETECTED.entry().is_experimental());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_experimental(&self) -> bool {
        self.experimental
    }

    /// Whether the code should no longer be generated.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert!(StatusCode::USE_PROXY.entry().is_deprecated());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_deprecated(&self) -> bool {
        self.deprecated
    }

    /// Whether the registry marks the code as obsolete.
    ///
    /// ```
    /// use http_registry::StatusCode;
    ///
    /// assert!(StatusCode::NOT_EXTENDED.entry().is_obsolete());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_obsolete(&self) -> bool {
        self.obsolete
    }
}
