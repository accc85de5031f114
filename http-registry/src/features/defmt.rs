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
}

/// The implementations of `#[impls(defmt)]`, and those of other types with a `value()`.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_defmt {
    ($vocabulary:ident $Type:ident) => {
        /// Formats the `value()`.
        #[automatically_derived]
        impl $crate::__private::features::defmt::Format for $Type {
            fn format(&self, f: $crate::__private::features::defmt::Formatter<'_>) {
                let copy = *self;
                $crate::__private::features::defmt::Format::format(&copy.value(), f);
            }
        }
    };
}

crate::__impl_defmt! { status_codes StatusCode }
crate::__impl_defmt! { status_codes AnyStatus }
crate::__impl_defmt! { status_codes StatusEntry }
crate::__impl_defmt! { methods Method }
crate::__impl_defmt! { methods MethodEntry }

/// Formats the token.
impl Format for AnyMethod<'_> {
    fn format(&self, f: Formatter<'_>) {
        self.as_str().format(f);
    }
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
            Self::Invalid => Self::INVALID.format(f),
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
        self.message().format(f);
    }
}

macro_rules! formatted {
    ($Wrapper:ident: $($Type:ident)*) => {
        $(
            impl Format for $Type {
                fn format(&self, f: Formatter<'_>) {
                    write!(f, "{}", $Wrapper(self));
                }
            }
        )*
    };
}

formatted! { Display2Format: Reference ReferenceUrl StatusClassError StatusSet StatusSetError }
formatted! { Debug2Format: Redirect }
