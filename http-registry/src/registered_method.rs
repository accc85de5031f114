use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

use crate::{MethodEntry, MethodError, Reference};

/// A registry of methods: what every type that [`methods!`](crate::methods)
/// defines implements, for code that takes any of them.
///
/// The types have all of this as functions of their own, most of them `const`,
/// so the trait need not be in scope to use one of them.
///
/// ```
/// use http_registry::{Method, RegisteredMethod};
///
/// /// What an `Allow` field lists (RFC 9110, Section 10.2.1).
/// fn allow<M: RegisteredMethod>(methods: &[M]) -> String {
///     methods.iter().map(|method| method.as_str()).collect::<Vec<_>>().join(", ")
/// }
/// assert_eq!(allow(&[Method::GET, Method::HEAD]), "GET, HEAD");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a registry of methods",
    label = "not defined by `methods!`",
    note = "only a type that `http_registry::methods!` defines is a registry of methods"
)]
pub trait RegisteredMethod:
    Copy
    + Debug
    + Display
    + Ord
    + Hash
    + AsRef<str>
    + PartialEq<str>
    + for<'a> PartialEq<&'a str>
    + FromStr<Err = MethodError>
    + Send
    + Sync
    + 'static
{
    /// Every entry, in table order; an included registry's stand where it does.
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// fn safe<M: RegisteredMethod>() -> usize {
    ///     M::ALL.iter().filter(|method| method.is_safe()).count()
    /// }
    /// assert_eq!(safe::<Method>(), 8);
    /// ```
    const ALL: &'static [Self];

    /// The rows of the table, in the order of [`ALL`](Self::ALL).
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert_eq!(Method::ENTRIES[0].value(), "ACL");
    /// ```
    const ENTRIES: &'static [MethodEntry];

    /// The entry of a token; methods are case-sensitive (RFC 9110, Section 9.1).
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert_eq!(<Method as RegisteredMethod>::from_bytes(b"GET")?, Method::GET);
    /// # Ok::<(), http_registry::MethodError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`MethodError::Unregistered`] for a token that the registry does not
    /// have, [`MethodError::Invalid`] for what is not a token.
    fn from_bytes(token: &[u8]) -> Result<Self, MethodError>;

    /// The row of the table.
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert_eq!(RegisteredMethod::entry(Method::GET).value(), "GET");
    /// ```
    fn entry(self) -> &'static MethodEntry;

    /// The first entry in [`ALL`](Self::ALL) that has this name or alias.
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert_eq!(<Method as RegisteredMethod>::from_name("GET"), Some(Method::GET));
    /// ```
    #[must_use]
    fn from_name(name: &str) -> Option<Self> {
        crate::method_registry::position_of_name(Self::ENTRIES, name).map(|at| Self::ALL[at])
    }

    /// The token that stands in a request (RFC 9110, Section 9.1).
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert_eq!(RegisteredMethod::value(Method::BASELINE_CONTROL), "BASELINE-CONTROL");
    /// ```
    fn value(self) -> &'static str {
        self.entry().value()
    }

    /// The token, as [`value`](Self::value).
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert_eq!(RegisteredMethod::as_str(Method::GET), "GET");
    /// ```
    fn as_str(self) -> &'static str {
        self.entry().value()
    }

    /// The name of the variant.
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert_eq!(RegisteredMethod::name(Method::GET), "GET");
    /// ```
    fn name(self) -> &'static str {
        self.entry().name()
    }

    /// What the table says the entry means.
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert_eq!(RegisteredMethod::description(Method::GET), "Retrieve the target.");
    /// ```
    fn description(self) -> &'static str {
        self.entry().description()
    }

    /// The reference that defines the entry: the first of
    /// [`references`](Self::references).
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert_eq!(RegisteredMethod::reference(Method::GET).to_string(), "RFC 9110, Section 9.3.1");
    /// ```
    fn reference(self) -> &'static Reference {
        self.entry().reference()
    }

    /// All references of the entry.
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert_eq!(RegisteredMethod::references(Method::MKCOL).len(), 3);
    /// ```
    fn references(self) -> &'static [Reference] {
        self.entry().references()
    }

    /// Whether the method is safe: essentially read-only
    /// (RFC 9110, Section 9.2.1).
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert!(RegisteredMethod::is_safe(Method::GET));
    /// ```
    fn is_safe(self) -> bool {
        self.entry().is_safe()
    }

    /// Whether the method is idempotent: several equal requests have the effect
    /// of one (RFC 9110, Section 9.2.2).
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert!(RegisteredMethod::is_idempotent(Method::PUT));
    /// ```
    fn is_idempotent(self) -> bool {
        self.entry().is_idempotent()
    }

    /// Whether responses to the method can be stored and reused
    /// (RFC 9110, Section 9.2.3).
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert!(RegisteredMethod::is_cacheable(Method::HEAD));
    /// ```
    fn is_cacheable(self) -> bool {
        self.entry().is_cacheable()
    }
}
