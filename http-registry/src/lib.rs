#![no_std]
#![doc = "@DOC@"]

mod any_status;
mod method;
mod method_entry;
mod method_error;
#[doc(hidden)]
#[allow(clippy::must_use_candidate)]
pub mod method_registry;
mod reference;
mod registered_method;
mod registered_status;
mod registry;
mod status_class;
mod status_code;
mod status_code_error;
mod status_entry;
#[doc(hidden)]
#[allow(clippy::must_use_candidate)]
pub mod status_registry;

pub use crate::any_status::AnyStatus;
pub use crate::method::Method;
pub use crate::method_entry::MethodEntry;
pub use crate::method_error::MethodError;
pub use crate::reference::{Reference, ReferenceUrl};
pub use crate::registered_method::RegisteredMethod;
pub use crate::registered_status::RegisteredStatus;
pub use crate::status_class::StatusClass;
pub use crate::status_code::StatusCode;
pub use crate::status_code_error::StatusCodeError;
pub use crate::status_entry::StatusEntry;

/// What expansions use. No part of the API: it changes with any release.
#[doc(hidden)]
pub mod __private {
    pub use http_registry_macros as macros;

    pub use crate::method_registry as method;
    pub use crate::registry::concat;
    pub use crate::status_registry as status;

    /// The names that an expansion uses without a path, whatever they mean in
    /// the crate that it lands in.
    pub mod prelude {
        pub use core::option::Option::{self, None, Some};
        pub use core::primitive::{bool, str, u8, u16, usize};
        pub use core::result::Result::{self, Err, Ok};
    }
}

/// Defines an enum of HTTP status codes from a table.
#[macro_export]
macro_rules! status_codes {
    ($($table:tt)*) => {
        $crate::__private::macros::status_codes! { crate = $crate; $($table)* }
    };
}

/// Defines an enum of HTTP methods from a table.
#[macro_export]
macro_rules! methods {
    ($($table:tt)*) => {
        $crate::__private::macros::methods! { crate = $crate; $($table)* }
    };
}
