//! The trait of all registries of methods.

use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

use super::entry::Columns;
use crate::accessors::provided_functions;
use crate::{AnyMethod, MethodEntry, MethodError};

/// A registry of methods. Every type that [`methods!`](crate::methods) defines
/// implements this trait, so generic code can accept any of them. Only the macro can
/// implement it.
///
/// Each type also has these functions as inherent `const fn`, so the trait need not be
/// in scope to call them.
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
    #[doc(alias("iter", "values", "VARIANTS"))]
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

    crate::__method_lookups! { provided_functions, examples Method }
    crate::__method_accessors! { provided_functions, examples Method }
}

/// Seals [`RegisteredMethod`]: only the expansion of `methods!` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a registry of methods",
    label = "not defined by `methods!`",
    note = "only `http_registry::methods!` implements `RegisteredMethod`"
)]
#[allow(missing_docs, clippy::missing_errors_doc)] // The functions that call these have documentation.
pub trait Defined: Sized {
    fn __from_bytes(token: &[u8]) -> Result<Self, MethodError>;
    fn __from_name(name: &str) -> Option<Self>;
    fn __index(self) -> usize;
    fn __columns(self) -> &'static Columns;
}

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
