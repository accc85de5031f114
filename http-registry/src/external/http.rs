//! `http`: conversions with its `StatusCode` and `Method`, both ways, and
//! equality.
//!
//! Its types hold every status code that [`AnyStatus`] does, and every token as
//! a method, so they take whatever a registry has.

pub use ::http::{Method, StatusCode};

use crate::{AnyStatus, MethodError, RegisteredMethod};

/// The same code as the `http` crate's type.
#[inline]
#[must_use]
pub fn status_code(status: AnyStatus) -> StatusCode {
    match StatusCode::from_u16(status.value()) {
        Ok(status) => status,
        Err(_) => unreachable!("both types hold 100 to 999"),
    }
}

/// The same code as [`AnyStatus`].
#[inline]
#[must_use]
pub fn any(status: StatusCode) -> AnyStatus {
    match AnyStatus::from_u16(status.as_u16()) {
        Ok(status) => status,
        Err(_) => unreachable!("both types hold 100 to 999"),
    }
}

/// The same method as the `http` crate's type.
#[inline]
pub fn method(method: impl RegisteredMethod) -> Method {
    match Method::from_bytes(method.value().as_bytes()) {
        Ok(method) => method,
        Err(_) => unreachable!("a registered method is a token, and every token is a method"),
    }
}

/// The method of a registry with the token of the `http` crate's.
///
/// # Errors
///
/// [`MethodError::Unregistered`] if the registry does not contain it.
#[inline]
pub fn registered<M: RegisteredMethod>(method: &Method) -> Result<M, MethodError> {
    M::from_bytes(method.as_str().as_bytes())
}

/// What `#[impls(http)]` adds to a registry. The arm `code` is what
/// [`AnyStatus`] shares with them.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_http {
    (status_codes $Registry:ident) => {
        $crate::__impl_http! { code $Registry }

        #[allow(deprecated)]
        #[automatically_derived]
        impl ::core::convert::TryFrom<$crate::__private::external::http::StatusCode> for $Registry {
            type Error = $crate::StatusCodeError;

            #[inline]
            fn try_from(
                __status: $crate::__private::external::http::StatusCode,
            ) -> ::core::result::Result<Self, $crate::StatusCodeError> {
                <Self as $crate::RegisteredStatus>::from_u16(
                    $crate::__private::external::http::StatusCode::as_u16(&__status),
                )
            }
        }
    };
    (code $Code:ident) => {
        #[allow(deprecated)]
        #[automatically_derived]
        impl ::core::convert::From<$Code> for $crate::__private::external::http::StatusCode {
            #[inline]
            fn from(__status: $Code) -> Self {
                $crate::__private::external::http::status_code(::core::convert::From::from(
                    __status,
                ))
            }
        }

        #[allow(deprecated)]
        #[automatically_derived]
        impl ::core::cmp::PartialEq<$crate::__private::external::http::StatusCode> for $Code {
            #[inline]
            fn eq(
                &self,
                __other: &$crate::__private::external::http::StatusCode,
            ) -> ::core::primitive::bool {
                ::core::cmp::PartialEq::eq(self, &__other.as_u16())
            }
        }

        #[allow(deprecated)]
        #[automatically_derived]
        impl ::core::cmp::PartialEq<$Code> for $crate::__private::external::http::StatusCode {
            #[inline]
            fn eq(&self, __other: &$Code) -> ::core::primitive::bool {
                ::core::cmp::PartialEq::eq(__other, self)
            }
        }
    };
    (methods $Registry:ident) => {
        #[allow(deprecated)]
        #[automatically_derived]
        impl ::core::convert::From<$Registry> for $crate::__private::external::http::Method {
            #[inline]
            fn from(__method: $Registry) -> Self {
                $crate::__private::external::http::method(__method)
            }
        }

        #[allow(deprecated)]
        #[automatically_derived]
        impl ::core::convert::TryFrom<$crate::__private::external::http::Method> for $Registry {
            type Error = $crate::MethodError;

            #[inline]
            fn try_from(
                __method: $crate::__private::external::http::Method,
            ) -> ::core::result::Result<Self, $crate::MethodError> {
                $crate::__private::external::http::registered(&__method)
            }
        }

        #[allow(deprecated)]
        #[automatically_derived]
        impl ::core::convert::TryFrom<&$crate::__private::external::http::Method> for $Registry {
            type Error = $crate::MethodError;

            #[inline]
            fn try_from(
                __method: &$crate::__private::external::http::Method,
            ) -> ::core::result::Result<Self, $crate::MethodError> {
                $crate::__private::external::http::registered(__method)
            }
        }

        #[allow(deprecated)]
        #[automatically_derived]
        impl ::core::cmp::PartialEq<$crate::__private::external::http::Method> for $Registry {
            #[inline]
            fn eq(
                &self,
                __other: &$crate::__private::external::http::Method,
            ) -> ::core::primitive::bool {
                ::core::cmp::PartialEq::eq(self, __other.as_str())
            }
        }

        #[allow(deprecated)]
        #[automatically_derived]
        impl ::core::cmp::PartialEq<$Registry> for $crate::__private::external::http::Method {
            #[inline]
            fn eq(&self, __other: &$Registry) -> ::core::primitive::bool {
                ::core::cmp::PartialEq::eq(__other, self)
            }
        }
    };
}

/// The implementations for our own types, whose `StatusCode` and `Method` have
/// the names of theirs.
mod canonical {
    use crate::{AnyStatus, Method, StatusCode};

    crate::__impl_http! { status_codes StatusCode }
    crate::__impl_http! { code AnyStatus }
    crate::__impl_http! { methods Method }

    impl From<super::StatusCode> for AnyStatus {
        #[inline]
        fn from(status: super::StatusCode) -> Self {
            super::any(status)
        }
    }
}
