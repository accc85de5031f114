//! Any method, registered or not.

use core::fmt;

use super::token::is_token;
use crate::{Method, MethodEntry, MethodError, RegisteredMethod};

/// Writes the functions that read the flags of a method, from the list of flags.
macro_rules! flag_functions {
    (
        $examples:tt
        $($(#[$attribute:meta])* [$($line:tt)*] $flag:ident: fn $name:ident;)*
    ) => {
        crate::__inherent_functions! {
            $examples
            #[must_use]
            $(
                $(#[$attribute])*
                ///
                /// False for methods that [`Method`] does not contain.
                [$($line)*]
                fn $name(self) -> bool {
                    matches!(Method::from_bytes(self.0.as_bytes()), Ok(method) if method.$name())
                }
            )*
        }
    };
}

/// Any method, registered or not, borrowed from the request. Use it for methods that you
/// receive.
///
/// A method is a case-sensitive token (RFC 9110, Section 9.1). Both the type and an
/// `Option` of it take two words.
///
/// Every name and alias of [`Method`] is also an associated constant of this type, for use
/// in patterns.
///
/// ```
/// use http_registry::{AnyMethod, Method, MethodError};
///
/// let method = AnyMethod::from_bytes(b"BREW")?;
/// assert_eq!(method.as_str(), "BREW");
/// assert_eq!(method.registered::<Method>(), None);
/// assert!(!method.is_safe());
///
/// assert_eq!(AnyMethod::from_str("GET")?, AnyMethod::GET);
/// assert_eq!(AnyMethod::from_str("GET /"), Err(MethodError::Invalid));
/// # Ok::<(), MethodError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnyMethod<'a>(&'a str);

impl<'a> AnyMethod<'a> {
    /// Validates `token` (RFC 9110, Section 5.6.2), and returns it as a method.
    ///
    /// ```
    /// use http_registry::AnyMethod;
    ///
    /// assert_eq!(AnyMethod::from_bytes(b"MGLNDD_1.2.3.4_80")?.as_str(), "MGLNDD_1.2.3.4_80");
    /// assert!(AnyMethod::from_bytes(b"GET /").is_err());
    /// # Ok::<(), http_registry::MethodError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`MethodError::Invalid`] if `token` is empty, or contains a character that tokens do not
    /// have.
    #[inline]
    pub const fn from_bytes(token: &'a [u8]) -> Result<Self, MethodError> {
        match core::str::from_utf8(token) {
            Ok(token) => Self::from_str(token),
            Err(_) => Err(MethodError::Invalid),
        }
    }

    /// Validates `token` (RFC 9110, Section 5.6.2), and returns it as a method.
    ///
    /// ```
    /// use http_registry::AnyMethod;
    ///
    /// assert_eq!(AnyMethod::from_str("BREW")?, "BREW");
    /// # Ok::<(), http_registry::MethodError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`MethodError::Invalid`] if `token` is empty, or contains a character that tokens do not
    /// have.
    #[inline]
    #[allow(clippy::should_implement_trait)] // `FromStr` cannot borrow its argument.
    pub const fn from_str(token: &'a str) -> Result<Self, MethodError> {
        if is_token(token.as_bytes()) {
            Ok(Self(token))
        } else {
            Err(MethodError::Invalid)
        }
    }

    /// Returns the method of a valid token.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __new(token: &'a str) -> Self {
        Self(token)
    }

    /// Returns the token.
    ///
    /// ```
    /// use http_registry::AnyMethod;
    ///
    /// assert_eq!(AnyMethod::GET.as_str(), "GET");
    /// ```
    #[doc(alias = "token")]
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'a str {
        self.0
    }

    /// Converts to a value of the registry `M`, or returns `None` if `M` does not contain
    /// the method.
    ///
    /// ```
    /// use http_registry::{AnyMethod, Method};
    ///
    /// assert_eq!(AnyMethod::from_str("GET")?.registered::<Method>(), Some(Method::GET));
    /// # Ok::<(), http_registry::MethodError>(())
    /// ```
    #[must_use]
    #[inline]
    pub fn registered<M: RegisteredMethod>(self) -> Option<M> {
        M::from_bytes(self.0.as_bytes()).ok()
    }

    /// Returns the entry in [`Method`], or `None` if the method is not registered there.
    ///
    /// ```
    /// use http_registry::AnyMethod;
    ///
    /// let description = AnyMethod::GET.entry().map(|entry| entry.description());
    /// assert_eq!(description, Some("Retrieve the target."));
    /// assert!(AnyMethod::from_str("BREW")?.entry().is_none());
    /// # Ok::<(), http_registry::MethodError>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn entry(self) -> Option<&'static MethodEntry> {
        match Method::from_bytes(self.0.as_bytes()) {
            Ok(method) => Some(method.entry()),
            Err(_) => None,
        }
    }

    crate::__method_flags! { flag_functions, examples AnyMethod }
}

/// Formats the token.
impl fmt::Display for AnyMethod<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

crate::__convert! {
    TryFrom <'a> (&'a [u8]) for AnyMethod<'a>, MethodError: |token| Self::from_bytes(token)
}
crate::__convert! {
    TryFrom <'a> (&'a str) for AnyMethod<'a>, MethodError: |token| Self::from_str(token)
}
crate::__equal! {
    /// Compares the tokens, in either order.
    (AnyMethod<'_>) (str): |method, token| *method.0 == *token
}
crate::__equal! {
    /// Compares the tokens, in either order.
    (AnyMethod<'_>) (&str): |method, token| method.0 == *token
}

impl AsRef<str> for AnyMethod<'_> {
    #[inline]
    fn as_ref(&self) -> &str {
        self.0
    }
}
