//! The code that all versions of the `http` crate share.

/// The module `expansion` of a version, `$http`: its types, the functions for
/// `__http_status!` and `__http_method!`, and the differences of this version.
macro_rules! expansion {
    ($http:ident: $($own:item)*) => {
        pub(crate) mod expansion {
            pub use ::$http::{Method, StatusCode};

            use crate::{AnyMethod, AnyStatus, MethodError, RegisteredMethod};
            use crate::{RegisteredStatus, StatusCodeError};

            /// The code as their type.
            #[inline]
            pub fn to_status<S: Copy + Into<AnyStatus>>(status: &S) -> StatusCode {
                let status: AnyStatus = (*status).into();
                // Both types hold 100 to 999, so there is always a code.
                StatusCode::from_u16(status.value()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
            }

            /// The code as `AnyStatus`.
            #[inline]
            #[must_use]
            pub fn any_status(status: &StatusCode) -> AnyStatus {
                AnyStatus::__new(status.as_u16())
            }

            /// The code in a registry.
            ///
            /// # Errors
            ///
            /// The errors of `from_u16`.
            #[inline]
            pub fn status<S: RegisteredStatus>(status: &StatusCode) -> Result<S, StatusCodeError> {
                S::from_u16(status.as_u16())
            }

            /// Whether two types have the same code.
            #[inline]
            pub fn is_status<S: PartialEq<u16>>(ours: &S, theirs: &StatusCode) -> bool {
                *ours == theirs.as_u16()
            }

            /// The method as `AnyMethod`: each of theirs is a token.
            #[inline]
            #[must_use]
            pub fn any_method(method: &Method) -> AnyMethod<'_> {
                AnyMethod::__new(method.as_str())
            }

            /// The method in a registry.
            ///
            /// # Errors
            ///
            /// The errors of `from_bytes`.
            #[inline]
            pub fn method<M: RegisteredMethod>(method: &Method) -> Result<M, MethodError> {
                M::from_bytes(method.as_str().as_bytes())
            }

            /// Whether two types have the same token.
            #[inline]
            pub fn is_method<M: AsRef<str>>(ours: &M, theirs: &Method) -> bool {
                ours.as_ref() == theirs.as_str()
            }

            $($own)*
        }
    };
}
pub(crate) use expansion;

/// What a registry of status codes, or [`AnyStatus`](crate::AnyStatus) in the arm
/// `any`, has of the version `$http`, called `$version` in the documentation.
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

/// What a registry of methods, or [`AnyMethod`](crate::AnyMethod) in the arm
/// `any`, has of the version `$http`, apart from the conversion to its type.
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
