//! The trait of all registries of methods.

use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

use crate::{AnyMethod, MethodEntry, MethodError, Reference};

/// A registry of methods. Every type that [`methods!`](crate::methods) defines
/// implements this trait, so generic code can accept any of them. Only the macro can
/// implement it.
///
/// Each type also has these functions as inherent `const fn`, so the trait need not be
/// in scope to call them. [`MethodEntry`] explains what they return.
///
/// ```
/// use http_registry::{Method, RegisteredMethod};
///
/// /// Returns the value of an `Allow` field (RFC 9110, Section 10.2.1).
/// fn allow<M: RegisteredMethod>(methods: &[M]) -> String {
///     methods.iter().map(|method| method.as_str()).collect::<Vec<_>>().join(", ")
/// }
/// assert_eq!(allow(&[Method::GET, Method::HEAD]), "GET, HEAD");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a registry of methods",
    label = "not defined by `methods!`",
    note = "only `http_registry::methods!` implements `RegisteredMethod`"
)]
pub trait RegisteredMethod:
    Defined
    + Copy
    + Debug
    + Display
    + Ord
    + Hash
    + AsRef<str>
    + Into<AnyMethod<'static>>
    + PartialEq<str>
    + for<'a> PartialEq<&'a str>
    + for<'a> PartialEq<AnyMethod<'a>>
    + for<'a> TryFrom<AnyMethod<'a>, Error = MethodError>
    + FromStr<Err = MethodError>
    + Send
    + Sync
    + 'static
{
    /// All values, in table order. Those of an included registry appear at the
    /// position of its include.
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// fn safe<M: RegisteredMethod>() -> Vec<&'static str> {
    ///     let safe = M::ALL.iter().filter(|method| method.is_safe());
    ///     safe.map(|method| method.as_str()).collect()
    /// }
    /// assert!(safe::<Method>().contains(&"QUERY"));
    /// ```
    const ALL: &'static [Self];

    /// The entries of all values, in the order of [`ALL`](Self::ALL).
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// fn names<M: RegisteredMethod>() -> Vec<&'static str> {
    ///     M::ENTRIES.iter().map(|entry| entry.name()).collect()
    /// }
    /// assert!(names::<Method>().contains(&"GET"));
    /// ```
    const ENTRIES: &'static [MethodEntry];

    /// Returns the method with this token. Methods are case-sensitive (RFC 9110,
    /// Section 9.1).
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
    /// [`MethodError::Unregistered`] if the registry does not contain the token;
    /// [`MethodError::Invalid`] if `token` is not a token.
    fn from_bytes(token: &[u8]) -> Result<Self, MethodError>;

    /// Returns the first value in [`ALL`](Self::ALL) with exactly this name, alias or
    /// token. If there is none, only letters and digits are compared, ignoring ASCII
    /// case: `get` finds `GET`.
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// let method = <Method as RegisteredMethod>::from_name("version-control");
    /// assert_eq!(method, Some(Method::VERSION_CONTROL));
    /// ```
    #[must_use]
    fn from_name(name: &str) -> Option<Self>;

    /// Returns the token in a request (RFC 9110, Section 9.1).
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert_eq!(RegisteredMethod::value(Method::BASELINE_CONTROL), "BASELINE-CONTROL");
    /// ```
    #[must_use]
    fn value(self) -> &'static str;

    /// Returns the token, like [`value`](Self::value).
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert_eq!(RegisteredMethod::as_str(Method::GET), "GET");
    /// ```
    #[must_use]
    fn as_str(self) -> &'static str;

    /// Returns the position in [`ALL`](Self::ALL) and [`ENTRIES`](Self::ENTRIES), for
    /// arrays of counters and bit sets.
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// let mut counters = vec![0; Method::ALL.len()];
    /// counters[RegisteredMethod::index(Method::GET)] += 1;
    /// ```
    #[must_use]
    fn index(self) -> usize;

    /// Returns the same method as [`AnyMethod`].
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert_eq!(RegisteredMethod::any(Method::GET), Method::GET);
    /// ```
    #[must_use]
    fn any(self) -> AnyMethod<'static>;

    /// Returns the entry: everything in the row of the method.
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert_eq!(RegisteredMethod::entry(Method::GET).value(), "GET");
    /// ```
    #[must_use]
    fn entry(self) -> &'static MethodEntry;

    /// Returns the name of the variant.
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert_eq!(RegisteredMethod::name(Method::BASELINE_CONTROL), "BASELINE_CONTROL");
    /// ```
    #[must_use]
    fn name(self) -> &'static str;

    /// Returns the description; see [`MethodEntry::description`].
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert_eq!(RegisteredMethod::description(Method::GET), "Retrieve the target.");
    /// ```
    #[must_use]
    fn description(self) -> &'static str;

    /// Returns the primary reference; see [`MethodEntry::reference`].
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// let reference = RegisteredMethod::reference(Method::GET);
    /// assert_eq!(reference.to_string(), "RFC 9110, Section 9.3.1");
    /// ```
    #[must_use]
    fn reference(self) -> Reference;

    /// Returns all references; see [`MethodEntry::references`].
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert_eq!(RegisteredMethod::references(Method::MKCOL).len(), 3);
    /// ```
    #[must_use]
    fn references(self) -> &'static [Reference];

    /// Whether the method is safe; see [`MethodEntry::is_safe`].
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert!(RegisteredMethod::is_safe(Method::GET));
    /// ```
    #[must_use]
    fn is_safe(self) -> bool;

    /// Whether the method is idempotent; see [`MethodEntry::is_idempotent`].
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert!(RegisteredMethod::is_idempotent(Method::PUT));
    /// ```
    #[must_use]
    fn is_idempotent(self) -> bool;

    /// Whether the method is cacheable; see [`MethodEntry::is_cacheable`].
    ///
    /// ```
    /// use http_registry::{Method, RegisteredMethod};
    ///
    /// assert!(RegisteredMethod::is_cacheable(Method::HEAD));
    /// ```
    #[must_use]
    fn is_cacheable(self) -> bool;
}

/// Seals [`RegisteredMethod`]: only the expansion of `methods!` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a registry of methods",
    label = "not defined by `methods!`",
    note = "only `http_registry::methods!` implements `RegisteredMethod`"
)]
pub trait Defined {}

/// A type that a table can include. This trait has no other bounds, so that a type that
/// is not a registry causes a single error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a registry of methods",
    label = "not defined by `methods!`",
    note = "only a type that `http_registry::methods!` defines can be included here"
)]
pub trait Includable {
    /// A constant that only registries have.
    const IS_REGISTRY: bool = true;
}

// Hides rustc's long list of implementors.
#[diagnostic::do_not_recommend]
impl<R: RegisteredMethod> Includable for R {}

/// Parses a token.
///
/// # Errors
///
/// The errors of `from_bytes`.
pub fn from_text<M: RegisteredMethod>(token: &str) -> Result<M, MethodError> {
    M::from_bytes(token.as_bytes())
}
