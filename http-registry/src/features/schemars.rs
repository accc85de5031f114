//! The `schemars` feature: implements `JsonSchema` of [`schemars`](https://docs.rs/schemars/1)
//! 1.
//!
//! The schemas describe what the `serde` feature reads and writes:
//!
//! - [`StatusCode`]: one of its codes, as in `"enum": [100, 101, …]`
//! - [`AnyStatus`]: an integer from 100 to 999
//! - [`Method`]: one of its tokens, as in `"enum": ["ACL", …]`
//! - [`AnyMethod`]: a string that is a token (RFC 9110, Section 5.6.2)
//! - [`StatusClass`]: one of `"1xx"` to `"5xx"`
//! - [`StatusSet`]: a string such as `"408, 429, 5xx"`
//!
//! The schema of your registry with `#[impls(schemars)]` lists its codes or tokens. Do not
//! write `#[derive(JsonSchema)]` on a registry: the derived schema describes the names of the
//! variants as strings, which is not what `serde` writes. The feature works without `std`, but
//! needs `alloc`.
//!
//! ```
//! use http_registry::{AnyStatus, Method};
//! use schemars::{JsonSchema, schema_for};
//! use serde_json::json;
//!
//! http_registry::status_codes! {
//!     #[impls(schemars)]
//!     pub enum NginxStatus {
//!         494 REQUEST_HEADER_TOO_LARGE "Request Header Too Large"
//!             "The request's header is larger than the configured buffers."
//!             "https://nginx.org/en/docs/";
//!         499 CLIENT_CLOSED_REQUEST "Client Closed Request"
//!             "The client closed the connection before the server responded."
//!             "https://nginx.org/en/docs/";
//!     }
//! }
//!
//! #[derive(JsonSchema)]
//! struct Record {
//!     method: Method,
//!     status: AnyStatus,
//!     nginx: Option<NginxStatus>,
//! }
//!
//! let schema = schema_for!(Record);
//! let definitions = schema.pointer("/$defs").unwrap();
//! assert_eq!(definitions["NginxStatus"]["enum"], json!([494, 499]));
//! assert_eq!(definitions["AnyStatus"]["maximum"], json!(999));
//! assert_eq!(definitions["Method"]["type"], json!("string"));
//! ```
//!
//! The schema does not change for fields that use `number_or_string` of the `serde`
//! feature: it describes the number, which is what gets serialized.
//!
//! [Short examples] use this crate with others, such as utoipa.
//!
//! [Short examples]: https://github.com/http-registry/http-registry/tree/main/examples/integrations

use ::schemars::json_schema;

use crate::{AnyMethod, AnyStatus, Method, StatusClass, StatusCode, StatusSet};

pub(crate) mod private {
    extern crate alloc;

    pub use ::schemars::{JsonSchema, Schema, SchemaGenerator};
    pub use alloc::borrow::Cow;
    use alloc::vec::Vec;

    use super::json_schema;
    use crate::{RegisteredMethod, RegisteredStatus};

    /// Returns the schema of the codes of a registry.
    #[must_use]
    pub fn status_codes<S: RegisteredStatus>() -> Schema {
        let codes: Vec<u16> = S::ALL.iter().map(|status| status.value()).collect();
        json_schema!({ "type": "integer", "enum": codes })
    }

    /// Returns the schema of the tokens of a registry.
    #[must_use]
    pub fn methods<M: RegisteredMethod>() -> Schema {
        let tokens: Vec<&str> = M::ALL.iter().map(|method| method.value()).collect();
        json_schema!({ "type": "string", "enum": tokens })
    }
}

/// The implementations of `#[impls(schemars)]`. The other types share the arm `schema`.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_schemars {
    ($vocabulary:ident $Registry:ident) => {
        $crate::__impl_schemars! {
            /// One of the values: the code as an integer, or the token as a string.
            schema $Registry, $crate::__private::features::schemars::$vocabulary::<Self>()
        }
    };
    ($(#[$doc:meta])* schema $Type:ident $(<$lifetime:lifetime>)?, $schema:expr) => {
        $(#[$doc])*
        #[automatically_derived]
        impl $crate::__private::features::schemars::JsonSchema for $Type $(<$lifetime>)? {
            fn schema_name() -> $crate::__private::features::schemars::Cow<'static, ::core::primitive::str> {
                $crate::__private::features::schemars::Cow::Borrowed(::core::stringify!($Type))
            }

            fn schema_id() -> $crate::__private::features::schemars::Cow<'static, ::core::primitive::str> {
                $crate::__private::features::schemars::Cow::Borrowed(::core::concat!(
                    ::core::module_path!(),
                    "::",
                    ::core::stringify!($Type)
                ))
            }

            fn json_schema(
                _: &mut $crate::__private::features::schemars::SchemaGenerator,
            ) -> $crate::__private::features::schemars::Schema {
                $schema
            }
        }
    };
}

crate::__impl_schemars! { status_codes StatusCode }
crate::__impl_schemars! { methods Method }
crate::__impl_schemars! {
    /// An integer from 100 to 999.
    schema AnyStatus, json_schema!({ "type": "integer", "minimum": 100, "maximum": 999 })
}
crate::__impl_schemars! {
    /// A string that is a token.
    schema AnyMethod<'_>,
    json_schema!({ "type": "string", "pattern": "^[!#$%&'*+\\-.^_`|~0-9A-Za-z]+$" })
}
crate::__impl_schemars! {
    /// One of the patterns, as a string.
    schema StatusClass,
    json_schema!({ "type": "string", "enum": StatusClass::ALL.map(StatusClass::pattern) })
}
crate::__impl_schemars! {
    /// A string that lists codes, classes and ranges.
    schema StatusSet,
    json_schema!({
        "type": "string",
        "pattern": concat!(
            r"^\s*(([1-9]\d\d(-[1-9]\d\d)?|[1-9][xX]{2})",
            r"(\s*,\s*([1-9]\d\d(-[1-9]\d\d)?|[1-9][xX]{2}))*)?\s*$",
        )
    })
}
