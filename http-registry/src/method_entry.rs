use core::slice;

use crate::Reference;
use crate::registry::Further;

/// A row of a registry of methods: all that its table says of one.
///
/// [`RegisteredMethod::entry`](crate::RegisteredMethod::entry) returns it, and
/// [`RegisteredMethod::ENTRIES`](crate::RegisteredMethod::ENTRIES) lists all of them. Code that
/// takes any registry can keep entries of several side by side.
///
/// ```
/// use http_registry::Method;
///
/// let entry = Method::BASELINE_CONTROL.entry();
/// assert_eq!(entry.value(), "BASELINE-CONTROL");
/// assert_eq!(entry.name(), "BASELINE_CONTROL");
/// assert_eq!(entry.reference().to_string(), "RFC 3253, Section 12.6");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::struct_excessive_bools)] // As many as the tables have flags.
pub struct MethodEntry {
    // Read as a field where tables are built: const evaluation is slow with calls.
    pub(crate) token: &'static str,
    name: &'static str,
    description: &'static str,
    reference: Reference,
    further: Option<&'static Further>,
    safe: bool,
    idempotent: bool,
    cacheable: bool,
}

/// How an expansion writes a row: `new`, and `with` for what few rows have.
#[doc(hidden)]
#[allow(clippy::must_use_candidate, clippy::return_self_not_must_use)]
impl MethodEntry {
    pub const fn new(
        token: &'static str,
        name: &'static str,
        description: &'static str,
        reference: Reference,
        flags: [bool; 3],
    ) -> Self {
        let [safe, idempotent, cacheable] = flags;
        Self {
            token,
            name,
            description,
            reference,
            further: None,
            safe,
            idempotent,
            cacheable,
        }
    }

    pub const fn with(self, further: &'static Further) -> Self {
        Self {
            further: Some(further),
            ..self
        }
    }
}

impl MethodEntry {
    /// The token that stands in a request (RFC 9110, Section 9.1).
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert_eq!(Method::BASELINE_CONTROL.entry().value(), "BASELINE-CONTROL");
    /// ```
    #[must_use]
    #[inline]
    pub const fn value(&self) -> &'static str {
        self.token
    }

    /// The name of the variant.
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert_eq!(Method::GET.entry().name(), "GET");
    /// ```
    #[must_use]
    #[inline]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The other names, which are associated constants of the type.
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert!(Method::GET.entry().aliases().is_empty());
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
    /// use http_registry::Method;
    ///
    /// assert_eq!(Method::GET.entry().description(), "Retrieve the target.");
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
    /// use http_registry::Method;
    ///
    /// assert_eq!(Method::GET.entry().reference().to_string(), "RFC 9110, Section 9.3.1");
    /// ```
    #[must_use]
    #[inline]
    pub const fn reference(&self) -> &Reference {
        &self.reference
    }

    /// All references of the entry.
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert_eq!(Method::MKCOL.entry().references().len(), 3);
    /// ```
    #[must_use]
    #[inline]
    pub const fn references(&self) -> &[Reference] {
        match self.further {
            Some(further) => further.references,
            None => slice::from_ref(&self.reference),
        }
    }

    /// Whether the method is essentially read-only (RFC 9110, Section 9.2.1).
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert!(Method::GET.entry().is_safe());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_safe(&self) -> bool {
        self.safe
    }

    /// Whether several equal requests have the effect of one (RFC 9110, Section 9.2.2).
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert!(Method::PUT.entry().is_idempotent());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_idempotent(&self) -> bool {
        self.idempotent
    }

    /// Whether responses to the method can be stored (RFC 9110, Section 9.2.3).
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// assert!(Method::GET.entry().is_cacheable());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_cacheable(&self) -> bool {
        self.cacheable
    }
}
