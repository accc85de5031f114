//! The `serde` feature: implements `Serialize` and `Deserialize`.
//!
//! | type | form |
//! |---|---|
//! | [`StatusCode`], [`AnyStatus`] | its number: `404` |
//! | [`Method`], [`AnyMethod`] | its token: `"GET"` |
//! | [`StatusClass`] | its pattern: `"4xx"` |
//! | [`StatusSet`] | its text: `"408, 429, 5xx"` |
//!
//! Values can be read back from every format that was tested, with the exceptions below. Your
//! registry with `#[impls(serde)]` is read and written like `StatusCode` and `Method`. The
//! feature works without `std`.
//!
//! ```
//! use std::collections::BTreeMap;
//!
//! use http_registry::{AnyMethod, AnyStatus, Method, StatusCode};
//!
//! assert_eq!(serde_json::to_string(&StatusCode::NOT_FOUND)?, "404");
//! assert_eq!(serde_json::from_str::<Method>("\"PROPFIND\"")?, Method::PROPFIND);
//!
//! // The keys of a JSON object are always strings.
//! let seen = BTreeMap::from([(StatusCode::OK, 17), (StatusCode::NOT_FOUND, 2)]);
//! let json = serde_json::to_string(&seen)?;
//! assert_eq!(json, r#"{"200":17,"404":2}"#);
//! assert_eq!(serde_json::from_str::<BTreeMap<StatusCode, u32>>(&json)?, seen);
//!
//! // To accept unregistered codes and methods, deserialize `AnyStatus` and `AnyMethod`.
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
//! [`AnyMethod`] borrows its token from the input, as `&str` does. A field of this type
//! needs `#[serde(borrow)]`, and the input must be in memory, as it is for `from_str` and
//! `from_slice` of serde_json, toml, serde_yaml, ron, rmp-serde and postcard. Deserialization
//! fails if the input escapes a character of the token, and with `from_reader` functions,
//! `serde_json::from_value` and axum's `Json`. To read a method there, or to store it, use
//! [`any_method`].
//!
//! [`number_or_string`] also reads strings, as in `"status": "404"`, and
//! [`number_or_string::option`] also reads the values that stand for a missing status, such
//! as `0` and `-`.
//!
//! As with all numbers, serde cannot read status codes as the keys of a map with
//! `#[serde(flatten)]`: it has already buffered them as strings.
//!
//! [Short examples] use this crate with others. One of them is a service with JSON.
//!
//! [Short examples]: https://github.com/http-registry/http-registry/tree/main/examples/integrations

use core::fmt::{self, Display};

use ::serde_core::de::{Error, Unexpected, Visitor};
use ::serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::status::private::parse;
use crate::{AnyMethod, AnyStatus, Method, StatusClass, StatusCode, StatusCodeError, StatusSet};

/// Deserializes a status code from a number or from a string of three digits, and
/// serializes the number. Use it with `#[serde(with = "…")]`.
///
/// It works for [`AnyStatus`] and every registry of status codes, with or without
/// `#[impls(serde)]`. A number may be a float without a fraction, such as `200.0`, which
/// some tools write for a column of integers.
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
/// let record: Record = serde_json::from_str(r#"{"status": "404", "upstream_status": "-"}"#)?;
/// assert_eq!(record.status, StatusCode::NOT_FOUND);
/// assert_eq!(record.upstream_status, None);
/// assert_eq!(serde_json::to_string(&record)?, r#"{"status":404,"upstream_status":null}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// The format must distinguish numbers from strings, like JSON and YAML. In binary
/// formats, it only reads the number.
///
/// You also need it with `#[serde(flatten)]` or untagged enums in text-only formats such as
/// query strings and CSV, because serde buffers the values as strings there.
pub mod number_or_string {
    use super::{Deserializer, Serializer, StatusCodeError, deserialize_lenient};

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
    /// The errors of the format, which state what was found and what was expected.
    pub fn deserialize<'de, C, D>(deserializer: D) -> Result<C, D::Error>
    where
        C: TryFrom<u16, Error = StatusCodeError>,
        D: Deserializer<'de>,
    {
        deserialize_lenient(deserializer, C::try_from)
    }

    /// The same for an `Option`, which is `None` if there is no status.
    ///
    /// If there was no status, servers and tools write `null`, one of the numbers `0` and
    /// `-1`, or one of the strings `""`, `"-"`, `"0"` and `"000"`. Each of these is read as
    /// `None`. Add `#[serde(default)]` for a field that may be left out.
    pub mod option {
        use super::{Deserializer, Serializer, StatusCodeError};
        use crate::features::serde::{Deserialize, OrMissing, Serialize};

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
            let code: Option<u16> = status.map(Into::into);
            code.serialize(serializer)
        }

        /// Reads a number or a string of three digits, or a value that stands for a missing status.
        ///
        /// # Errors
        ///
        /// The errors of the format, which state what was found and what was expected.
        pub fn deserialize<'de, C, D>(deserializer: D) -> Result<Option<C>, D::Error>
        where
            C: TryFrom<u16, Error = StatusCodeError>,
            D: Deserializer<'de>,
        {
            let status = Option::<OrMissing<C>>::deserialize(deserializer)?;
            Ok(status.and_then(|status| status.0))
        }
    }
}

/// Deserializes and serializes any method as a type that owns its token, such as `String`,
/// `Box<str>` or `Arc<str>`. A string that is not a token is an error.
///
/// ```
/// use http_registry::{AnyMethod, Method};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize)]
/// struct Record {
///     #[serde(with = "http_registry::features::serde::any_method")]
///     method: String,
/// }
///
/// let json = &br#"{"method":"PROPFIND"}"#[..];
/// let record: Record = serde_json::from_reader(json)?;
/// let method = AnyMethod::from_str(&record.method)?;
/// assert_eq!(method.registered(), Some(Method::PROPFIND));
/// assert_eq!(serde_json::to_vec(&record)?, json);
///
/// assert!(serde_json::from_str::<Record>(r#"{"method":"GET /"}"#).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub mod any_method {
    use ::serde_core::ser::Error;

    use super::{AnyMethod, Deserializer, Serialize, Serializer, TextVisitor};

    /// Writes the token.
    ///
    /// # Errors
    ///
    /// An error if the string is not a token; also the errors of the format.
    pub fn serialize<T, S>(method: &T, serializer: S) -> Result<S::Ok, S::Error>
    where
        T: AsRef<str>,
        S: Serializer,
    {
        let method = AnyMethod::from_str(method.as_ref()).map_err(S::Error::custom)?;
        method.serialize(serializer)
    }

    /// Reads a token.
    ///
    /// # Errors
    ///
    /// The errors of the format, which state what was found and what was expected.
    pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
    where
        T: for<'a> From<&'a str>,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_str(TextVisitor {
            expected: "a method as a string",
            parse: |token| AnyMethod::from_str(token).map(|method| method.as_str().into()),
        })
    }
}

pub(crate) mod private {
    pub use ::serde_core::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{StatusVisitor, TextVisitor};
    use crate::{RegisteredMethod, StatusCodeError};

    /// Reads the number of a status code.
    ///
    /// # Errors
    ///
    /// The errors of the format, which state what was found and what was expected.
    pub fn status_codes<'de, C, D>(deserializer: D) -> Result<C, D::Error>
    where
        C: TryFrom<u16, Error = StatusCodeError>,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_u16(StatusVisitor {
            is_lenient: false,
            convert: C::try_from,
        })
    }

    /// Reads the token of a method.
    ///
    /// # Errors
    ///
    /// The errors of the format, which state what was found and what was expected.
    pub fn methods<'de, M, D>(deserializer: D) -> Result<M, D::Error>
    where
        M: RegisteredMethod,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_str(TextVisitor {
            expected: "a registered method as a string (case-sensitive)",
            parse: |token| {
                M::from_str(token).or(Err("expected a registered method (case-sensitive)"))
            },
        })
    }
}

/// Reads a status code from a number or a string. Binary formats only have the number.
fn deserialize_lenient<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    convert: fn(u16) -> Result<T, StatusCodeError>,
) -> Result<T, D::Error> {
    let visitor = StatusVisitor {
        is_lenient: true,
        convert,
    };
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(visitor)
    } else {
        deserializer.deserialize_u16(visitor)
    }
}

/// A status code, or `None` for a value that stands for a missing status.
struct OrMissing<C>(Option<C>);

impl<'de, C: TryFrom<u16, Error = StatusCodeError>> Deserialize<'de> for OrMissing<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_lenient(deserializer, |code| match code {
            MISSING => Ok(Self(None)),
            _ => C::try_from(code).map(|status| Self(Some(status))),
        })
    }
}

/// What a `StatusVisitor` reads from each value that stands for a missing status. It is not a
/// status code.
const MISSING: u16 = 0;

/// Reads the number of a status code. If `is_lenient`, it may be a float or a string.
struct StatusVisitor<T> {
    is_lenient: bool,
    convert: fn(u16) -> Result<T, StatusCodeError>,
}

impl<T> StatusVisitor<T> {
    fn convert<E: Error>(&self, code: Option<u16>, found: Unexpected<'_>) -> Result<T, E> {
        let status = code.ok_or(StatusCodeError::Invalid).and_then(self.convert);
        status.map_err(|error| match error {
            StatusCodeError::Invalid => E::invalid_value(found, self),
            StatusCodeError::Unregistered(_) => {
                E::invalid_value(found, &"a registered status code")
            }
        })
    }
}

impl<T> Visitor<'_> for StatusVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_lenient {
            "a status code as a number or a string, 100 to 999"
        } else {
            "a status code as a number, 100 to 999"
        })
    }

    fn visit_u64<E: Error>(self, code: u64) -> Result<T, E> {
        self.convert(code.try_into().ok(), Unexpected::Unsigned(code))
    }

    fn visit_i64<E: Error>(self, code: i64) -> Result<T, E> {
        self.convert(signed(code), Unexpected::Signed(code))
    }

    fn visit_f64<E: Error>(self, code: f64) -> Result<T, E> {
        if !self.is_lenient {
            return Err(E::invalid_type(Unexpected::Float(code), &self));
        }
        #[allow(clippy::cast_possible_truncation, clippy::float_cmp)]
        let whole = Some(code as i32).filter(|whole| f64::from(*whole) == code);
        let whole = whole.and_then(|whole| signed(whole.into()));
        self.convert(whole, Unexpected::Float(code))
    }

    // In some formats, keys are always strings.
    fn visit_str<E: Error>(self, digits: &str) -> Result<T, E> {
        let code = match digits {
            "" | "-" | "0" => Some(MISSING),
            _ => parse(digits.as_bytes()),
        };
        self.convert(code, Unexpected::Str(digits))
    }
}

fn signed(code: i64) -> Option<u16> {
    match code {
        -1 => Some(MISSING),
        _ => code.try_into().ok(),
    }
}

/// Reads a value from a string.
struct TextVisitor<T, E> {
    expected: &'static str,
    parse: fn(&str) -> Result<T, E>,
}

impl<T, X: Display> Visitor<'_> for TextVisitor<T, X> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).map_err(|error| with_text(error, text))
    }
}

/// Returns the error of a text that was found.
fn with_text<E: Error>(error: impl Display, text: &str) -> E {
    E::custom(format_args!("{error}, found {text:?}"))
}

/// The implementations of `#[impls(serde)]` and of [`AnyStatus`].
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($vocabulary:ident $Type:ident) => {
        /// Serializes the `value()`.
        #[automatically_derived]
        impl $crate::__private::features::serde::Serialize for $Type {
            fn serialize<S: $crate::__private::features::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::features::serde::Serialize::serialize(
                    &Self::value(*self),
                    serializer,
                )
            }
        }

        /// Deserializes from the `value()`.
        #[automatically_derived]
        impl<'de> $crate::__private::features::serde::Deserialize<'de> for $Type {
            fn deserialize<D: $crate::__private::features::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::features::serde::$vocabulary(deserializer)
            }
        }
    };
}

crate::__impl_serde! { status_codes StatusCode }
crate::__impl_serde! { status_codes AnyStatus }
crate::__impl_serde! { methods Method }

/// Serializes the token.
impl Serialize for AnyMethod<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Deserializes from the token, which it borrows from the input.
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
        AnyMethod::from_str(token).map_err(|error| with_text(error, token))
    }
}

/// Serializes the pattern, such as `4xx`.
impl Serialize for StatusClass {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.pattern())
    }
}

/// Deserializes from any form that `FromStr` parses: `4xx`, `4XX` or `client error`.
impl<'de> Deserialize<'de> for StatusClass {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor {
            expected: "a class of status codes as a string, such as \"4xx\"",
            parse: str::parse,
        })
    }
}

/// Serializes the text, such as `408, 429, 5xx`.
impl Serialize for StatusSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Deserializes from the text.
impl<'de> Deserialize<'de> for StatusSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor {
            expected: "a set of status codes as a string, such as \"408, 5xx\"",
            parse: Self::parse,
        })
    }
}
