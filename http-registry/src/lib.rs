//! HTTP status codes and methods as Rust enums, with their descriptions, flags and RFCs.
//!
//! [`StatusCode`] and [`Method`] mirror IANA's two registries. Each value has a description
//! and a link to the section of the RFC that defines it; a status code also has its reason
//! phrase. [`status_codes!`] and [`methods!`] generate the same kind of enum from your own
//! table, and can combine it with the standard one in a single type.
//!
//! ```
//! use http_registry::{AnyStatus, Method, StatusCode};
//!
//! // A registered code, with its registry data.
//! let status = StatusCode::NOT_FOUND;
//! assert_eq!(status, 404);
//! assert_eq!(status.to_string(), "404 Not Found");
//! assert_eq!(status.reference().to_string(), "RFC 9110, Section 15.5.5");
//!
//! // A received code, which may be unregistered.
//! let received = AnyStatus::from_bytes(b"520")?;
//! assert_eq!(received.registered::<StatusCode>(), None);
//! assert_eq!(received.effective(), StatusCode::INTERNAL_SERVER_ERROR);
//!
//! assert!(Method::PUT.is_idempotent());
//! # Ok::<(), http_registry::StatusCodeError>(())
//! ```
//!
//! # Your own codes
//!
//! [`status_codes!`] turns a table into an enum. Mistakes in the table are compile errors
//! that point at the wrong token.
//!
//! ```
//! http_registry::status_codes! {
//!     /// Non-standard codes that nginx logs.
//!     pub enum NginxStatus {
//!         499 CLIENT_CLOSED_REQUEST "Client Closed Request"
//!             "The client closed the connection before the server responded."
//!             "https://nginx.org/en/docs/";
//!     }
//! }
//!
//! http_registry::status_codes! {
//!     /// Every status code that can occur in our logs.
//!     pub enum LoggedStatus {
//!         Iana(http_registry::StatusCode);
//!         Nginx(NginxStatus);
//!     }
//! }
//!
//! fn is_our_fault(status: LoggedStatus) -> bool {
//!     match status {
//!         LoggedStatus::Nginx(NginxStatus::CLIENT_CLOSED_REQUEST) => false,
//!         LoggedStatus::Iana(status) => status.is_server_error(),
//!     }
//! }
//!
//! assert!(is_our_fault(LoggedStatus::from_u16(502)?));
//! assert!(!is_our_fault(LoggedStatus::from_u16(499)?));
//! # Ok::<(), http_registry::StatusCodeError>(())
//! ```
//!
//! The crate [`http-registry-vendors`] defines the codes of nginx, Cloudflare, AWS, Microsoft
//! and others. [The examples] are programs to copy from, some of which use other crates, and
//! [a comparison](_comparison) lists the differences from `http`, `strum` and others.
//!
//! [`http-registry-vendors`]: https://github.com/http-registry/http-registry/tree/main/examples/vendor-codes
//! [The examples]: https://github.com/http-registry/http-registry/tree/main/examples
//!
//! # Which type to use
//!
//! - For a registered code or method, to send or to match on, use [`StatusCode`], [`Method`], or
//!   your registry.
//! - For whatever a client or server sends, registered or not, use [`AnyStatus`] or [`AnyMethod`].
//! - For either a standard code or one of your vendor's, use a registry that includes both.
//! - For the codes to retry, to accept or to alert on, use a [`StatusSet`].
//! - For the values of whichever registry a caller uses, write a function that is generic over
//!   [`RegisteredStatus`] or [`RegisteredMethod`].
//!
//! # Terms
//!
//! - A *registry* is an enum that [`status_codes!`] or [`methods!`] generates, such as
//!   [`StatusCode`]. IANA's lists are registries as well.
//! - A *table* is the input of the macros, and a *row* is one definition in it. At run time, an
//!   *entry* ([`StatusEntry`], [`MethodEntry`]) gives access to the row of a value.
//! - A *phrase* is the reason phrase of a status code, such as `Not Found`.
//! - An *include* is a row that adds all values of another registry. *Except* lists the values
//!   of an include that belong to another part of the table.
//! - A *token* is the name of a method in a request, such as `M-SEARCH`.
//!
//! # Cost
//!
//! A registry needs no initialization and no heap, only static data, and a program contains
//! only the parts of the table that it uses. All of [`StatusCode`] takes less than 25 KiB of
//! read-only data, not counting the relocations of a position-independent program. The
//! inherent functions of a registry are `const` and cannot panic. `from_u16` and `from_bytes`
//! take a few instructions; `from_name` and `from_phrase` search the table from its start.
//!
//! The crate is `no_std`, does not allocate, contains no `unsafe` code, and depends only on
//! its own macro crate unless you enable a feature. It is tested on 32-bit and 64-bit targets of
//! both byte orders, and compiled for `thumbv7em` and `msp430`. See [the benchmarks] for the
//! speed of lookups, the size of each function, and the cases where other crates are faster.
//!
//! [the benchmarks]: https://github.com/http-registry/http-registry/blob/main/http-registry/benches/README.md
//!
//! # Features
//!
//! No features are enabled by default, and all are additive. See [`features`] for an example
//! of each.
//!
//! - `http`: conversions to and from the types of `http` 1, and lookups for those types
//! - `http02`: the same for `http` 0.2, which actix-web 4, awc and Rocket 0.5 use
//! - `hyper`: responses with the registry's reason phrase on HTTP/1
//! - `axum`: responses and extractors for axum 0.8
//! - `serde`: serialization and deserialization
//! - `schemars`: JSON Schema
//! - `defmt`: logging on microcontrollers
#![doc(html_root_url = "https://docs.rs/http-registry/0.1.0")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![no_std]

#[doc = include_str!("comparison.md")]
pub mod _comparison {}
mod generated;
mod macros;
mod method;
mod reference;
mod status;

// Last, so that a type's page begins with the functions that need no feature.
pub mod features;

pub use crate::method::{AnyMethod, Method, MethodEntry, MethodError, RegisteredMethod};
pub use crate::reference::{Reference, ReferenceUrl};
pub use crate::status::{
    AnyStatus, Redirect, RegisteredStatus, StatusClass, StatusClassError, StatusCode,
    StatusCodeError, StatusEntry, StatusSet, StatusSetError, StatusSetIter,
};

/// Support code for macro expansions. Not part of the public API; it may change in any release.
#[doc(hidden)]
pub mod __private {
    pub use http_registry_macros as macros;

    pub use crate::generated::columns::{all_some, count, element, primary};
    pub use crate::generated::includes::{CheckedInclude, Clashes, Part, first_positions, join};
    pub use crate::generated::text::{position_of_name, position_of_phrase};
    pub use crate::method::private as method;
    pub use crate::status::private as status;

    /// Support code for the expansions of `#[impls(…)]`.
    pub mod features {
        #[allow(unreachable_pub, unused_imports)] // Empty without features.
        pub use crate::features::private::*;
    }

    /// The names that an expansion uses without a path. In the user's crate, they may
    /// mean something else.
    pub mod prelude {
        pub use core::option::Option::{self, None, Some};
        pub use core::primitive::{bool, str, u8, u16, usize};
        pub use core::result::Result::{self, Err, Ok};
    }
}
