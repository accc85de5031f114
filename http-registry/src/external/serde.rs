//! `serde`: a status is its number, a method its token.
//!
//! What people write by hand has status codes as numbers and as strings, and
//! a key of a JSON object is always a string, so both are read wherever a
//! format says itself which of them it has. A format for machines that does
//! not (as postcard) is asked for the number, which is what was written.

use core::fmt;
use core::marker::PhantomData;

use ::serde_core::Deserializer;
use ::serde_core::de::{Error, Unexpected, Visitor};

pub(crate) mod expansion {
    pub use ::serde_core::{Deserialize, Deserializer, Serialize, Serializer};

    pub use super::{method, status_code};
}

use crate::{AnyStatus, MethodError, RegisteredMethod, StatusCodeError};

/// Reads a registry's status code, or [`AnyStatus`].
///
/// # Errors
///
/// Those of the format, which say what was found and what was expected.
pub fn status_code<'de, S, D>(deserializer: D) -> Result<S, D::Error>
where
    S: TryFrom<u16, Error = StatusCodeError>,
    D: Deserializer<'de>,
{
    let visitor = StatusVisitor(PhantomData);
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(visitor)
    } else {
        deserializer.deserialize_u16(visitor)
    }
}

struct StatusVisitor<S>(PhantomData<S>);

impl<S: TryFrom<u16, Error = StatusCodeError>> StatusVisitor<S> {
    fn code<E: Error>(&self, code: Option<u16>, found: Unexpected<'_>) -> Result<S, E> {
        match code.ok_or(StatusCodeError::Invalid).and_then(S::try_from) {
            Ok(status) => Ok(status),
            Err(StatusCodeError::Invalid) => Err(E::invalid_value(found, self)),
            Err(unregistered) => Err(E::custom(unregistered)),
        }
    }
}

impl<S: TryFrom<u16, Error = StatusCodeError>> Visitor<'_> for StatusVisitor<S> {
    type Value = S;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a status code, three digits as a number or a string")
    }

    fn visit_u64<E: Error>(self, code: u64) -> Result<S, E> {
        self.code(code.try_into().ok(), Unexpected::Unsigned(code))
    }

    fn visit_i64<E: Error>(self, code: i64) -> Result<S, E> {
        self.code(code.try_into().ok(), Unexpected::Signed(code))
    }

    fn visit_str<E: Error>(self, digits: &str) -> Result<S, E> {
        let code = AnyStatus::from_bytes(digits.as_bytes()).ok();
        self.code(code.map(AnyStatus::value), Unexpected::Str(digits))
    }
}

/// Reads a registry's method.
///
/// # Errors
///
/// Those of the format, which say what was found and what was expected.
pub fn method<'de, M, D>(deserializer: D) -> Result<M, D::Error>
where
    M: RegisteredMethod,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(MethodVisitor(PhantomData))
}

struct MethodVisitor<M>(PhantomData<M>);

impl<M: RegisteredMethod> Visitor<'_> for MethodVisitor<M> {
    type Value = M;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a registered method as a string, capitals as registered")
    }

    fn visit_str<E: Error>(self, token: &str) -> Result<M, E> {
        M::from_bytes(token.as_bytes())
            .map_err(|_: MethodError| E::invalid_value(Unexpected::Str(token), &self))
    }
}

/// What `#[impls(serde)]` adds to a registry, and what [`AnyStatus`] has.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    (status_codes $Code:ident) => {
        /// As the number.
        #[allow(deprecated)]
        #[automatically_derived]
        impl $crate::__private::external::serde::Serialize for $Code {
            fn serialize<S: $crate::__private::external::serde::Serializer>(
                &self,
                __serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::external::serde::Serializer::serialize_u16(
                    __serializer,
                    Self::value(*self),
                )
            }
        }

        /// From the number, or its three digits as a string.
        #[allow(deprecated)]
        #[automatically_derived]
        impl<'de> $crate::__private::external::serde::Deserialize<'de> for $Code {
            fn deserialize<D: $crate::__private::external::serde::Deserializer<'de>>(
                __deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::external::serde::status_code(__deserializer)
            }
        }
    };
    (methods $Registry:ident) => {
        /// As the token.
        #[allow(deprecated)]
        #[automatically_derived]
        impl $crate::__private::external::serde::Serialize for $Registry {
            fn serialize<S: $crate::__private::external::serde::Serializer>(
                &self,
                __serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::external::serde::Serializer::serialize_str(
                    __serializer,
                    Self::as_str(*self),
                )
            }
        }

        /// From the token.
        #[allow(deprecated)]
        #[automatically_derived]
        impl<'de> $crate::__private::external::serde::Deserialize<'de> for $Registry {
            fn deserialize<D: $crate::__private::external::serde::Deserializer<'de>>(
                __deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::external::serde::method(__deserializer)
            }
        }
    };
}

mod canonical {
    use crate::{AnyStatus, Method, StatusCode};

    crate::__impl_serde! { status_codes StatusCode }
    crate::__impl_serde! { status_codes AnyStatus }
    crate::__impl_serde! { methods Method }
}
