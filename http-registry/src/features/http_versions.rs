//! The code that all versions of the `http` crate share.

/// The module `private` of a version, `$http`: its types, the functions for
/// `__http_status!` and `__http_method!`, and the differences of this version. After the
/// name, `const` makes the conversion of status codes a `const fn`.
macro_rules! private {
    ($http:ident $($const:ident)?: $($own:item)*) => {
        pub(crate) mod private {
            pub use ::$http::{Method, StatusCode};

            use core::borrow::Borrow;

            use crate::{AnyMethod, AnyStatus, MethodError, RegisteredMethod};
            use crate::{RegisteredStatus, StatusCodeError};

            /// Converts a code to the type of `http`.
            #[inline]
            pub fn to_status<S: Into<AnyStatus>>(status: S) -> StatusCode {
                to_http(status.into())
            }

            /// Converts a code to the type of `http`.
            #[inline]
            #[must_use]
            pub $($const)? fn to_http(status: AnyStatus) -> StatusCode {
                match StatusCode::from_u16(status.value()) {
                    Ok(status) => status,
                    Err(_) => StatusCode::INTERNAL_SERVER_ERROR, // Not reached.
                }
            }

            /// Converts a code to `AnyStatus`.
            #[inline]
            #[must_use]
            pub fn any_status(status: StatusCode) -> AnyStatus {
                AnyStatus::__new(status.as_u16())
            }

            /// Converts a code to that of a registry.
            ///
            /// # Errors
            ///
            /// The errors of `from_u16`.
            #[inline]
            pub fn status<S: RegisteredStatus>(status: StatusCode) -> Result<S, StatusCodeError> {
                S::from_u16(status.as_u16())
            }

            /// Whether two values have the same code.
            #[inline]
            pub fn is_status<S: PartialEq<u16>>(ours: &S, theirs: &StatusCode) -> bool {
                *ours == theirs.as_u16()
            }

            /// Converts a method to `AnyMethod`. Every method of `http` is a token.
            #[inline]
            #[must_use]
            pub fn any_method(method: &Method) -> AnyMethod<'_> {
                AnyMethod::__new(method.as_str())
            }

            /// Converts a method to that of a registry.
            ///
            /// # Errors
            ///
            /// The errors of `from_bytes`.
            #[inline]
            pub fn method<M: RegisteredMethod>(method: impl Borrow<Method>) -> Result<M, MethodError> {
                M::from_bytes(method.borrow().as_str().as_bytes())
            }

            /// Whether two values have the same token.
            #[inline]
            pub fn is_method<M: AsRef<str>>(ours: &M, theirs: &Method) -> bool {
                ours.as_ref() == theirs.as_str()
            }

            $($own)*
        }
    };
}
pub(crate) use private;

/// Prevents implementations of `StatusCodeExt` and `MethodExt` in other crates.
pub trait Sealed {}

/// The extension traits for the types of the version `$http`, which the documentation
/// calls `$version`.
macro_rules! extensions {
    ($http:ident $version:literal) => {
        #[doc = concat!("Looks up the `StatusCode` of ", $version, " in a registry.")]
        ///
        /// ```
        #[doc = concat!("# use ::", stringify!($http), " as http;")]
        /// use http_registry::StatusCode;
        #[doc = concat!("use http_registry::features::", stringify!($http), "::StatusCodeExt;")]
        ///
        /// let status = http::StatusCode::CONFLICT;
        /// let reference = status.entry().map(|entry| entry.reference().url().to_string());
        /// let section = "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10";
        /// assert_eq!(reference.as_deref(), Some(section));
        /// assert_eq!(status.registered(), Some(StatusCode::CONFLICT));
        /// ```
        pub trait StatusCodeExt: crate::features::http_versions::Sealed {
            /// Returns the entry in [`StatusCode`](crate::StatusCode), or `None` if the code
            /// is not registered there.
            #[must_use]
            fn entry(self) -> Option<&'static crate::StatusEntry>;

            /// Returns the value of the registry `S` that has this code; `None` if there is
            /// none.
            #[must_use]
            fn registered<S: crate::RegisteredStatus>(self) -> Option<S>;

            /// Returns the same code as [`AnyStatus`](crate::AnyStatus).
            #[must_use]
            fn any(self) -> crate::AnyStatus;
        }

        impl crate::features::http_versions::Sealed for ::$http::StatusCode {}

        impl StatusCodeExt for ::$http::StatusCode {
            fn entry(self) -> Option<&'static crate::StatusEntry> {
                self.registered().map(crate::StatusCode::entry)
            }

            fn registered<S: crate::RegisteredStatus>(self) -> Option<S> {
                S::from_u16(self.as_u16()).ok()
            }

            fn any(self) -> crate::AnyStatus {
                self.into()
            }
        }

        #[doc = concat!("Looks up the `Method` of ", $version, " in a registry.")]
        ///
        /// ```
        #[doc = concat!("# use ::", stringify!($http), " as http;")]
        /// use http_registry::Method;
        #[doc = concat!("use http_registry::features::", stringify!($http), "::MethodExt;")]
        ///
        /// let method = http::Method::from_bytes(b"PROPFIND")?;
        /// assert_eq!(method.registered(), Some(Method::PROPFIND));
        /// // The `http` crate knows only the methods that it has constants for.
        /// assert!(method.any().is_safe() && !method.is_safe());
        #[doc = concat!("# Ok::<(), ", stringify!($http), "::method::InvalidMethod>(())")]
        /// ```
        pub trait MethodExt: crate::features::http_versions::Sealed {
            /// Returns the entry in [`Method`](crate::Method); `None` if the method is not
            /// registered there.
            #[must_use]
            fn entry(&self) -> Option<&'static crate::MethodEntry>;

            /// Returns the value of the registry `M` that has this method; `None` if there
            /// is none.
            #[must_use]
            fn registered<M: crate::RegisteredMethod>(&self) -> Option<M>;

            /// Returns the same method as [`AnyMethod`](crate::AnyMethod), which borrows
            /// the token.
            #[must_use]
            fn any(&self) -> crate::AnyMethod<'_>;
        }

        impl crate::features::http_versions::Sealed for ::$http::Method {}

        impl MethodExt for ::$http::Method {
            fn entry(&self) -> Option<&'static crate::MethodEntry> {
                self.registered().map(crate::Method::entry)
            }

            fn registered<M: crate::RegisteredMethod>(&self) -> Option<M> {
                self.any().registered()
            }

            fn any(&self) -> crate::AnyMethod<'_> {
                self.into()
            }
        }
    };
}
pub(crate) use extensions;

/// The implementations of a registry of status codes for the version `$http`, which the
/// documentation calls `$version`. The arm `any` is for
/// [`AnyStatus`](crate::AnyStatus).
#[doc(hidden)]
#[macro_export]
macro_rules! __http_status {
    ($http:ident $version:literal $Registry:ty) => {
        $crate::__http_status! { common $http $version $Registry }
        $crate::__convert! {
            #[doc = ::core::concat!("From the `StatusCode` of ", $version, " to a code of this registry.")]
            ///
            /// # Errors
            ///
            /// `StatusCodeError::Unregistered` if the registry does not contain the code.
            TryFrom ($crate::__private::features::$http::StatusCode) for $Registry,
            $crate::StatusCodeError: $crate::__private::features::$http::status
        }
    };
    (any $http:ident $version:literal $Any:ty) => {
        $crate::__http_status! { common $http $version $Any }
        $crate::__convert! {
            #[doc = ::core::concat!($version, ": converts from an `http::StatusCode`, which holds the same codes.")]
            From ($crate::__private::features::$http::StatusCode) for $Any:
            $crate::__private::features::$http::any_status
        }
    };
    (common $http:ident $version:literal $Code:ty) => {
        $crate::__convert! {
            #[doc = ::core::concat!($version, ": converts into an `http::StatusCode`.")]
            From ($Code) for $crate::__private::features::$http::StatusCode:
            $crate::__private::features::$http::to_status
        }
        $crate::__equal! {
            #[doc = ::core::concat!($version, ": compares the code with an `http::StatusCode`, by value or by reference.")]
            $Code, $crate::__private::features::$http::StatusCode:
            $crate::__private::features::$http::is_status
        }
    };
}

/// The implementations of a registry of methods for the version `$http`, except the
/// conversion to its type. The arm `any` is for [`AnyMethod`](crate::AnyMethod).
#[doc(hidden)]
#[macro_export]
macro_rules! __http_method {
    ($http:ident $version:literal $Registry:ty) => {
        $crate::__http_method! { any $http $version $Registry }
        $crate::__convert! {
            #[doc = ::core::concat!($version, ": converts from an `http::Method`.")]
            ///
            /// # Errors
            ///
            /// `MethodError::Unregistered` if the registry does not contain the method.
            TryFrom ($crate::__private::features::$http::Method) (&$crate::__private::features::$http::Method)
            for $Registry,
            $crate::MethodError: $crate::__private::features::$http::method
        }
    };
    (any $http:ident $version:literal $Method:ty) => {
        $crate::__equal! {
            #[doc = ::core::concat!($version, ": compares the token with an `http::Method`, by value or by reference.")]
            $Method, $crate::__private::features::$http::Method:
            $crate::__private::features::$http::is_method
        }
    };
}
