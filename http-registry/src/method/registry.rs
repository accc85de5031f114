//! The trait of all registries of methods, and the macros that write everything that a generated
//! type has: its data, functions and traits.

use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

use super::entry::Columns;
use crate::generated::accessors::provided_functions;
use crate::{AnyMethod, MethodEntry, MethodError};

/// A registry of methods. [`methods!`](crate::methods) implements this trait for every type
/// that it generates; use it as a bound in generic code. The trait is sealed.
///
/// Every registry also has these functions as inherent `const fn`s, so you do not need to
/// import the trait to call them.
///
/// ```
/// use http_registry::{Method, RegisteredMethod};
///
/// /// Returns the value of an `Allow` header (RFC 9110, Section 10.2.1).
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
    Sealed
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
    /// All values, in table order. Those of an included registry appear at the position of its
    /// include.
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
pub trait Sealed: Sized {
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

/// The functions and traits of a registry of methods.
///
/// `types` defines names for the included types; `data` defines `LEN`, `ALL` and `ROWS`;
/// `index` returns the position of a value in them; `checks` are the assertions of a table that
/// includes registries.
#[doc(hidden)]
#[macro_export]
macro_rules! __method_registry {
    (
        $Registry:ident $($examples:ident)?;
        types: { $($types:tt)* }
        data: { $($data:tt)* }
        index: |$method:ident| $index:expr;
        checks: { $($checks:tt)* }
    ) => {
        $crate::__registry! {
            $Registry: method, RegisteredMethod, MethodEntry;
            types: { $($types)* }
            data: { $($data)* }
            fn index($method) -> ::core::primitive::usize { $index }
            columns: {
                TOKENS: [&str] = tokens;
                NAMES: [&str] = names;
                ALIASES: [&[&str]] = aliases;
                DESCRIPTIONS: [&str] = descriptions;
                REFERENCES: [&[$crate::Reference]] = references;
                FLAGS: [method::Flags] = flags;
            }
            items: {
                const BUCKETS: usize = method::buckets(LEN);
                static BY_TOKEN: method::TokenIndex<__Registry, { LEN }, { BUCKETS }> =
                    method::TokenIndex::new(&ALL, &TOKENS);
                const SHORT_SLOTS: usize = method::short_slots(&TOKENS);
                static SHORT_TOKENS: method::ShortTokens<__Registry, { SHORT_SLOTS }> =
                    method::ShortTokens::new(&ALL, &TOKENS);

                /// The slow part of `from_bytes`. A separate function is not inlined into
                /// every caller.
                #[inline(never)]
                const fn search(token: &[u8]) -> Result<__Registry, $crate::MethodError> {
                    BY_TOKEN.find(&TOKENS, token)
                }

                $($checks)*
            }
            functions: {
                fn __from_bytes(token: &[u8]) -> Result<Self, $crate::MethodError> {
                    match SHORT_TOKENS.find(token) {
                        Some(method) => Ok(method),
                        None => search(token),
                    }
                }

                fn __from_name(name: &str) -> Option<Self> {
                    match $crate::__private::position_of_name(&[&NAMES, &TOKENS], &ALIASES, name) {
                        Some(position) => Some(*element(&ALL, position)),
                        None => None,
                    }
                }

                fn __index(self) -> usize {
                    index(self)
                }

                fn __columns(self) -> &'static method::Columns {
                    COLUMNS
                }
            }
            accessors: {
                $crate::__method_lookups! { $crate::__inherent_functions, $($examples Method)? }
                $crate::__method_accessors! { $crate::__inherent_functions, $($examples Method)? }
            }

            /// Formats the name.
            #[automatically_derived]
            impl ::core::fmt::Debug for __Registry {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.pad(<__Registry>::name(*self))
                }
            }

            /// Formats the token.
            #[automatically_derived]
            impl ::core::fmt::Display for __Registry {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.pad(<__Registry>::as_str(*self))
                }
            }

            #[automatically_derived]
            impl ::core::convert::AsRef<str> for __Registry {
                #[inline]
                fn as_ref(&self) -> &str {
                    <__Registry>::as_str(*self)
                }
            }

            $crate::__convert! {
                From (__Registry) for $crate::AnyMethod<'static>:
                |method| <__Registry>::any(method)
            }
            $crate::__convert! {
                TryFrom ($crate::AnyMethod<'_>) for __Registry, $crate::MethodError:
                |method| Self::from_bytes(method.as_str().as_bytes())
            }
            $crate::__equal! {
                /// Compares the tokens, in either order.
                (__Registry) (str): |method, token| *<__Registry>::as_str(*method) == *token
            }
            $crate::__equal! {
                /// Compares the tokens, in either order.
                (__Registry) (&str): |method, token| <__Registry>::as_str(*method) == *token
            }
            $crate::__equal! {
                /// Compares the tokens, in either order.
                (__Registry) ($crate::AnyMethod<'_>):
                |method, any| <__Registry>::as_str(*method) == $crate::AnyMethod::as_str(*any)
            }
            $crate::__text_conversions! {
                /// Parses the token. Methods are case-sensitive (RFC 9110, Section 9.1). Fails
                /// like `from_bytes`.
                __Registry, MethodError, $crate::__private::method::from_text
            }
        }
    };
}

/// The conversions between a registry and one that it includes.
#[doc(hidden)]
#[macro_export]
macro_rules! __included_methods {
    ($Registry:ident $Name:ident $Included:path $(, $except:ident)?) => {
        $crate::__included! {
            $Registry $Name $Included $(, $except)?; $crate::MethodError:
            |__method| $crate::MethodError::Unregistered
        }
    };
}
