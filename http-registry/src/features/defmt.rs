//! The `defmt` feature: implements `Format` of [`defmt`](https://docs.rs/defmt/1) 1, for
//! logging on microcontrollers.
//!
//! | type | format |
//! |---|---|
//! | [`StatusCode`], [`AnyStatus`] | the number: `404` |
//! | [`Method`], [`AnyMethod`] | the token: `GET` |
//! | [`StatusClass`] | the pattern: `4xx` |
//! | [`StatusEntry`], [`MethodEntry`] | the number, or the token |
//! | [`StatusSet`], [`Reference`], [`ReferenceUrl`], and the errors | the text that `Display` formats |
//! | [`Redirect`] | the text that `Debug` formats |
//!
//! Your registry with `#[impls(defmt)]` is formatted like `StatusCode` or `Method`. Status
//! codes are logged without their phrase, which keeps the table of phrases out of the binary
//! and the messages short.
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

use ::defmt::{Debug2Format, Display2Format, Format, Formatter, write};

use crate::{
    AnyMethod, AnyStatus, Method, MethodEntry, MethodError, Redirect, Reference, ReferenceUrl,
    StatusClass, StatusClassError, StatusCode, StatusCodeError, StatusEntry, StatusSet,
    StatusSetError,
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

/// The implementations of `#[impls(defmt)]`, and those of other types with a code or a token.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_defmt {
    (status_codes $Code:ty) => {
        $crate::__impl_defmt! {
            /// Formats the number.
            $Code, |status| code(status.value())
        }
    };
    (methods $Method:ty) => {
        $crate::__impl_defmt! {
            /// Formats the token.
            $Method, |method| token(method.as_str())
        }
    };
    ($(#[$doc:meta])* $Type:ty, |$value:ident| $write:ident($written:expr)) => {
        $(#[$doc])*
        #[automatically_derived]
        impl $crate::__private::features::defmt::Format for $Type {
            fn format(&self, f: $crate::__private::features::defmt::Formatter<'_>) {
                let $value = *self;
                $crate::__private::features::defmt::$write($written, f);
            }
        }
    };
}

mod canonical {
    use super::{AnyMethod, AnyStatus, Method, MethodEntry, StatusCode, StatusEntry};

    crate::__impl_defmt! { status_codes StatusCode }
    crate::__impl_defmt! { status_codes AnyStatus }
    crate::__impl_defmt! { status_codes StatusEntry }
    crate::__impl_defmt! { methods Method }
    crate::__impl_defmt! { methods AnyMethod<'_> }
    crate::__impl_defmt! { methods MethodEntry }
}

/// Formats the pattern, such as `4xx`.
impl Format for StatusClass {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{=u8}xx", self.digit());
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

/// Formats the same text as `Debug`.
impl Format for Redirect {
    fn format(&self, f: Formatter<'_>) {
        write!(f, "{}", Debug2Format(self));
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
