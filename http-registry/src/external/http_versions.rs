//! The code that all versions of the `http` crate share.

/// The module `expansion` of a version, `$http`: its types, the functions for
/// `__http_status!` and `__http_method!`, and the differences of this version.
macro_rules! expansion {
    ($http:ident: $($own:item)*) => {
        pub(crate) mod expansion {
            pub use ::$http::{Method, StatusCode};

            use crate::{AnyMethod, AnyStatus, MethodError, RegisteredMethod};
            use crate::{RegisteredStatus, StatusCodeError};

            /// Converts a code to the type of `http`.
            #[inline]
            pub fn to_status<S: Copy + Into<AnyStatus>>(status: &S) -> StatusCode {
                let status: AnyStatus = (*status).into();
                // Not reached: both types hold 100 to 999.
                StatusCode::from_u16(status.value()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
            }

            /// Converts a code to `AnyStatus`.
            #[inline]
            #[must_use]
            pub fn any_status(status: &StatusCode) -> AnyStatus {
                AnyStatus::__new(status.as_u16())
            }

            /// Converts a code to that of a registry.
            ///
            /// # Errors
            ///
            /// The errors of `from_u16`.
            #[inline]
            pub fn status<S: RegisteredStatus>(status: &StatusCode) -> Result<S, StatusCodeError> {
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
            pub fn method<M: RegisteredMethod>(method: &Method) -> Result<M, MethodError> {
                M::from_bytes(method.as_str().as_bytes())
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
pub(crate) use expansion;

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
            TryFrom $crate::__private::external::$http::StatusCode, for $Registry,
            $crate::StatusCodeError: $crate::__private::external::$http::status
        }
    };
    (any $http:ident $version:literal $Any:ty) => {
        $crate::__http_status! { common $http $version $Any }
        $crate::__convert! {
            #[doc = ::core::concat!("From the `StatusCode` of ", $version, " to this type, which holds the same codes.")]
            From $crate::__private::external::$http::StatusCode, for $Any:
            $crate::__private::external::$http::any_status
        }
    };
    (common $http:ident $version:literal $Code:ty) => {
        $crate::__convert! {
            #[doc = ::core::concat!("From this type to the `StatusCode` of ", $version, ".")]
            From $Code, for $crate::__private::external::$http::StatusCode:
            $crate::__private::external::$http::to_status
        }
        $crate::__equal! {
            #[doc = ::core::concat!("Whether the code is that of a `StatusCode` of ", $version, ".")]
            $Code, $crate::__private::external::$http::StatusCode:
            $crate::__private::external::$http::is_status
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
            #[doc = ::core::concat!("From the `Method` of ", $version, " to a method of this registry.")]
            ///
            /// # Errors
            ///
            /// `MethodError::Unregistered` if the registry does not contain the method.
            TryFrom $crate::__private::external::$http::Method, for $Registry,
            $crate::MethodError: $crate::__private::external::$http::method
        }
    };
    (any $http:ident $version:literal $Method:ty) => {
        $crate::__equal! {
            #[doc = ::core::concat!("Whether the token is that of a `Method` of ", $version, ".")]
            $Method, $crate::__private::external::$http::Method:
            $crate::__private::external::$http::is_method
        }
    };
}
