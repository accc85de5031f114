//! The `defmt` feature: `Format`, for the logs of devices, with
//! [`defmt`](https://docs.rs/defmt/1) 1.
//!
//! | type | as |
//! |---|---|
//! | [`StatusCode`], [`AnyStatus`] | the number: `404` |
//! | [`Method`], [`AnyMethod`] | the token: `GET` |
//! | [`StatusClass`] | the pattern: `4xx` |
//! | [`StatusEntry`], [`MethodEntry`] | the number, or the token |
//! | [`StatusSet`], [`Reference`], [`ReferenceUrl`], and the errors | the text that `Display` formats |
//!
//! Your registry with `#[impls(defmt)]` is formatted like `StatusCode` and
//! `Method`. Status codes are logged without their phrase, which keeps the table
//! of phrases out of the binary and the messages short.
//!
//! ```standalone_crate
//! # // A program has one logger. This one discards its input.
//! # #[defmt::global_logger]
//! # struct Logger;
//! # unsafe impl defmt::Logger for Logger {
//! #     fn acquire() {}
//! #     unsafe fn flush() {}
//! #     unsafe fn release() {}
//! #     unsafe fn write(_: &[u8]) {}
//! # }
//! # defmt::timestamp!("");
//! use http_registry::{AnyStatus, Method};
//!
//! fn log(method: Method, status: AnyStatus) {
//!     // GET 404 (4xx)
//!     defmt::info!("{} {} ({})", method, status, status.class());
//! }
//! # log(Method::GET, AnyStatus::NOT_FOUND);
//! ```
//!
//! [A program] without `std` logs statuses and methods.
//!
//! [A program]: https://github.com/http-registry/http-registry/tree/main/tests/no-std

use ::defmt::{Display2Format, Format, Formatter, write};

use crate::{
    AnyMethod, AnyStatus, Method, MethodEntry, MethodError, Reference, ReferenceUrl, StatusClass,
    StatusClassError, StatusCode, StatusCodeError, StatusEntry, StatusSet, StatusSetError,
};

pub(crate) mod private {
    pub use ::defmt::{Format, Formatter};

    use super::write;

    /// Formats a status code as its number.
    pub fn code(code: u16, f: Formatter<'_>) {
        write!(f, "{=u16}", code);
    }

    /// Formats a method as its token.
    pub fn token(token: &str, f: Formatter<'_>) {
        write!(f, "{=str}", token);
    }
}

use private::{code, token};

/// The implementations of `#[impls(defmt)]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_defmt {
    (status_codes $Registry:ident) => {
        /// Formats the number.
        #[automatically_derived]
        impl $crate::__private::features::defmt::Format for $Registry {
            fn format(&self, f: $crate::__private::features::defmt::Formatter<'_>) {
                $crate::__private::features::defmt::code(Self::value(*self), f);
            }
        }
    };
    (methods $Registry:ident) => {
        /// Formats the token.
        #[automatically_derived]
        impl $crate::__private::features::defmt::Format for $Registry {
            fn format(&self, f: $crate::__private::features::defmt::Formatter<'_>) {
                $crate::__private::features::defmt::token(Self::as_str(*self), f);
            }
        }
    };
}

mod canonical {
    use super::{AnyStatus, Method, StatusCode};

    crate::__impl_defmt! { status_codes StatusCode }
    crate::__impl_defmt! { status_codes AnyStatus }
    crate::__impl_defmt! { methods Method }
}

/// Formats the token.
impl Format for AnyMethod<'_> {
    fn format(&self, f: Formatter<'_>) {
        token(self.as_str(), f);
    }
}

/// Formats the pattern, such as `4xx`.
impl Format for StatusClass {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{=u8}xx", self.digit());
    }
}

/// Formats the number.
impl Format for StatusEntry {
    fn format(&self, f: Formatter<'_>) {
        code(self.value(), f);
    }
}

/// Formats the token.
impl Format for MethodEntry {
    fn format(&self, f: Formatter<'_>) {
        token(self.value(), f);
    }
}

impl Format for StatusCodeError {
    fn format(&self, f: Formatter<'_>) {
        match self {
            Self::Invalid => write!(f, "expected a status code: three digits from 100 to 999"),
            Self::Unregistered(status) => {
                write!(
                    f,
                    "status code {=u16} does not belong to this registry",
                    status.value()
                );
            }
        }
    }
}

impl Format for MethodError {
    fn format(&self, f: Formatter<'_>) {
        match self {
            Self::Invalid => {
                write!(
                    f,
                    "expected a method: a token of letters, digits and !#$%&'*+-.^_`|~"
                );
            }
            Self::Unregistered => write!(f, "not a method of this registry"),
        }
    }
}

macro_rules! like_display {
    ($($Type:ident)*) => {
        $(
            impl Format for $Type {
                fn format(&self, f: Formatter<'_>) {
                    write!(f, "{}", Display2Format(self));
                }
            }
        )*
    };
}

like_display! { Reference ReferenceUrl StatusClassError StatusSet StatusSetError }
