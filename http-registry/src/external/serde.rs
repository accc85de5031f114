//! The `serde` feature: `Serialize` and `Deserialize`.
//!
//! | type | form |
//! |---|---|
//! | [`StatusCode`](crate::StatusCode), [`AnyStatus`] | its number: `404` |
//! | [`Method`](crate::Method), [`AnyMethod`] | its token: `"GET"` |
//! | [`StatusClass`] | its pattern: `"4xx"` |
//!
//! Every format reads what it has written. A registry of your own with
//! `#[impls(serde)]` is read and written like `StatusCode` and `Method`. The feature
//! works without `std`.
//!
//! ```
//! use std::collections::BTreeMap;
//!
//! use http_registry::{AnyMethod, AnyStatus, Method, StatusCode};
//!
//! assert_eq!(serde_json::to_string(&StatusCode::NOT_FOUND)?, "404");
//! assert_eq!(serde_json::from_str::<Method>("\"PROPFIND\"")?, Method::PROPFIND);
//!
//! // The keys of a JSON object are strings. They are read, too.
//! let seen = BTreeMap::from([(StatusCode::OK, 17), (StatusCode::NOT_FOUND, 2)]);
//! let json = serde_json::to_string(&seen)?;
//! assert_eq!(json, r#"{"200":17,"404":2}"#);
//! assert_eq!(serde_json::from_str::<BTreeMap<StatusCode, u32>>(&json)?, seen);
//!
//! // To accept unregistered codes and methods, read `AnyStatus` and `AnyMethod`.
//! let error = serde_json::from_str::<StatusCode>("520").unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "invalid value: integer `520`, expected a registered status code at line 1 column 3",
//! );
//! assert_eq!(serde_json::from_str::<AnyStatus>("520")?, 520);
//! assert_eq!(serde_json::from_str::<AnyMethod<'_>>("\"BREW\"")?, "BREW");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! [`AnyMethod`] borrows its token from the input, as `&str` does. A field of this
//! type needs `#[serde(borrow)]`, and an input that is not in memory, or that
//! escapes a character of the token, is an error.
//!
//! [`number_or_string`] also reads strings, as in `"status": "404"`.
//!
//! As with all numbers, serde cannot read status codes as the keys of a map with
//! `#[serde(flatten)]`: it has already turned them into strings.

use core::fmt;
use core::marker::PhantomData;

use ::serde_core::de::{Error, Unexpected, Visitor};
use ::serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{AnyMethod, AnyStatus, RegisteredMethod, StatusClass, StatusCodeError};

/// Reads a field with a status code as a number or as a string of three digits, and
/// writes the number.
///
/// It works for [`AnyStatus`] and every registry of status codes, with or without
/// `#[impls(serde)]`.
///
/// ```
/// use http_registry::StatusCode;
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize)]
/// struct Record {
///     #[serde(with = "http_registry::features::serde::number_or_string")]
///     status: StatusCode,
///     #[serde(default, with = "http_registry::features::serde::number_or_string::option")]
///     upstream_status: Option<StatusCode>,
/// }
///
/// let record: Record = serde_json::from_str(r#"{"status": "404", "upstream_status": 502}"#)?;
/// assert_eq!(record.status, StatusCode::NOT_FOUND);
/// assert_eq!(record.upstream_status, Some(StatusCode::BAD_GATEWAY));
/// assert_eq!(serde_json::to_string(&record)?, r#"{"status":404,"upstream_status":502}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// The format must distinguish numbers from strings, like JSON and YAML. In binary
/// formats, it only reads the number.
///
/// Also use it for a status in a struct with `#[serde(flatten)]` or in an untagged enum
/// if the format only has text, like query strings and CSV: serde then reads strings
/// before it knows their types.
///
/// Servers log `000`, `0` or `-` if they sent no status. These are errors here. To
/// accept them, read the field as text:
///
/// ```
/// use http_registry::AnyStatus;
/// use serde::Deserialize;
///
/// #[derive(Deserialize)]
/// struct Record<'a> {
///     status: &'a str,
/// }
///
/// let record: Record<'_> = serde_json::from_str(r#"{"status": "000"}"#)?;
/// let status = AnyStatus::from_bytes(record.status.as_bytes()).ok();
/// assert_eq!(status, None);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub mod number_or_string {
    use super::{Deserializer, PhantomData, Serializer, StatusCodeError, StatusVisitor};

    /// Writes the number.
    ///
    /// # Errors
    ///
    /// The errors of the format.
    pub fn serialize<C, S>(status: &C, serializer: S) -> Result<S::Ok, S::Error>
    where
        C: Copy + Into<u16>,
        S: Serializer,
    {
        serializer.serialize_u16((*status).into())
    }

    /// Reads a number or a string of three digits.
    ///
    /// # Errors
    ///
    /// The errors of the format, which say what was found and what was expected.
    pub fn deserialize<'de, C, D>(deserializer: D) -> Result<C, D::Error>
    where
        C: TryFrom<u16, Error = StatusCodeError>,
        D: Deserializer<'de>,
    {
        let visitor = StatusVisitor {
            expected: "a status code as a number or a string, 100 to 999",
            code: PhantomData,
        };
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(visitor)
        } else {
            deserializer.deserialize_u16(visitor)
        }
    }

    /// The same for an `Option`. Add `#[serde(default)]` for a field that may be
    /// left out.
    pub mod option {
        use core::fmt;

        use ::serde_core::de::{Error, Visitor};

        use super::{Deserializer, PhantomData, Serializer, StatusCodeError};

        /// Writes the number, if there is one.
        ///
        /// # Errors
        ///
        /// The errors of the format.
        pub fn serialize<C, S>(status: &Option<C>, serializer: S) -> Result<S::Ok, S::Error>
        where
            C: Copy + Into<u16>,
            S: Serializer,
        {
            match status {
                Some(status) => serializer.serialize_some::<u16>(&(*status).into()),
                None => serializer.serialize_none(),
            }
        }

        /// Reads a number or a string of three digits, if there is one.
        ///
        /// # Errors
        ///
        /// The errors of the format, which say what was found and what was
        /// expected.
        pub fn deserialize<'de, C, D>(deserializer: D) -> Result<Option<C>, D::Error>
        where
            C: TryFrom<u16, Error = StatusCodeError>,
            D: Deserializer<'de>,
        {
            deserializer.deserialize_option(OptionVisitor(PhantomData))
        }

        struct OptionVisitor<C>(PhantomData<C>);

        impl<'de, C: TryFrom<u16, Error = StatusCodeError>> Visitor<'de> for OptionVisitor<C> {
            type Value = Option<C>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an optional status code")
            }

            fn visit_none<E: Error>(self) -> Result<Option<C>, E> {
                Ok(None)
            }

            fn visit_unit<E: Error>(self) -> Result<Option<C>, E> {
                Ok(None)
            }

            fn visit_some<D>(self, deserializer: D) -> Result<Option<C>, D::Error>
            where
                D: Deserializer<'de>,
            {
                super::deserialize(deserializer).map(Some)
            }
        }
    }
}

pub(crate) mod expansion {
    pub use ::serde_core::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{MethodVisitor, PhantomData, RegisteredMethod, StatusCodeError, StatusVisitor};

    /// Reads the number of a status code.
    ///
    /// # Errors
    ///
    /// The errors of the format, which say what was found and what was expected.
    pub fn status_code<'de, C, D>(deserializer: D) -> Result<C, D::Error>
    where
        C: TryFrom<u16, Error = StatusCodeError>,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_u16(StatusVisitor {
            expected: "a status code as a number, 100 to 999",
            code: PhantomData,
        })
    }

    /// Reads the token of a method.
    ///
    /// # Errors
    ///
    /// The errors of the format, which say what was found and what was expected.
    pub fn method<'de, M, D>(deserializer: D) -> Result<M, D::Error>
    where
        M: RegisteredMethod,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_str(MethodVisitor(PhantomData))
    }
}

/// Reads a status code.
struct StatusVisitor<C> {
    expected: &'static str,
    code: PhantomData<C>,
}

impl<C: TryFrom<u16, Error = StatusCodeError>> StatusVisitor<C> {
    fn code<E: Error>(&self, code: Option<u16>, found: Unexpected<'_>) -> Result<C, E> {
        match code.ok_or(StatusCodeError::Invalid).and_then(C::try_from) {
            Ok(status) => Ok(status),
            Err(StatusCodeError::Invalid) => Err(E::invalid_value(found, self)),
            Err(StatusCodeError::Unregistered(_)) => {
                Err(E::invalid_value(found, &"a registered status code"))
            }
        }
    }
}

impl<C: TryFrom<u16, Error = StatusCodeError>> Visitor<'_> for StatusVisitor<C> {
    type Value = C;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_u64<E: Error>(self, code: u64) -> Result<C, E> {
        self.code(code.try_into().ok(), Unexpected::Unsigned(code))
    }

    fn visit_i64<E: Error>(self, code: i64) -> Result<C, E> {
        self.code(code.try_into().ok(), Unexpected::Signed(code))
    }

    // In some formats, keys are always strings.
    fn visit_str<E: Error>(self, digits: &str) -> Result<C, E> {
        let code = AnyStatus::from_bytes(digits.as_bytes()).ok();
        self.code(code.map(AnyStatus::value), Unexpected::Str(digits))
    }
}

/// Reads a method of a registry.
struct MethodVisitor<M>(PhantomData<M>);

impl<M: RegisteredMethod> Visitor<'_> for MethodVisitor<M> {
    type Value = M;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a registered method as a string (case-sensitive)")
    }

    fn visit_str<E: Error>(self, token: &str) -> Result<M, E> {
        M::from_bytes(token.as_bytes()).map_err(|_| E::invalid_value(Unexpected::Str(token), &self))
    }
}

/// The implementations of `#[impls(serde)]` and of [`AnyStatus`].
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    (status_codes $Code:ident) => {
        /// As the number.
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

        /// From the number.
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

/// As the token.
impl Serialize for AnyMethod<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// From the token, which it borrows from the input.
impl<'de: 'a, 'a> Deserialize<'de> for AnyMethod<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(AnyMethodVisitor)
    }
}

struct AnyMethodVisitor;

impl<'de> Visitor<'de> for AnyMethodVisitor {
    type Value = AnyMethod<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a method as a string that can be borrowed")
    }

    fn visit_borrowed_str<E: Error>(self, token: &'de str) -> Result<AnyMethod<'de>, E> {
        AnyMethod::from_str(token)
            .map_err(|_| E::invalid_value(Unexpected::Str(token), &"a method, which is a token"))
    }
}

/// As the pattern, such as `4xx`.
impl Serialize for StatusClass {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.pattern())
    }
}

/// From any form that `FromStr` parses: `4xx`, `4XX` or `client error`.
impl<'de> Deserialize<'de> for StatusClass {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(ClassVisitor)
    }
}

struct ClassVisitor;

impl Visitor<'_> for ClassVisitor {
    type Value = StatusClass;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a class of status codes, such as \"4xx\"")
    }

    fn visit_str<E: Error>(self, class: &str) -> Result<StatusClass, E> {
        class
            .parse()
            .map_err(|_| E::invalid_value(Unexpected::Str(class), &self))
    }
}
