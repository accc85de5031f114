//! HTTP status codes and methods as types that know their registry.
//!
//! [`StatusCode`] and [`Method`] are IANA's two registries as enums: each value
//! knows its phrase, its description, and the section of the RFC that defines it.
//! [`status_codes!`] and [`methods!`] define such a type from a table of your own,
//! and join it with the standard one in a single type.
//!
//! ```
//! use http_registry::{AnyStatus, Method, StatusCode};
//!
//! // A code that a server sends, with everything that the registry says about it.
//! let status = StatusCode::NOT_FOUND;
//! assert_eq!(status, 404);
//! assert_eq!(status.to_string(), "404 Not Found");
//! assert_eq!(status.reference().to_string(), "RFC 9110, Section 15.5.5");
//!
//! // A code that a client receives, registered or not.
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
//! A table in, a type out. A mistake in the table is a compile error at the token
//! that is wrong.
//!
//! ```
//! http_registry::status_codes! {
//!     /// What nginx logs beyond the standard codes.
//!     pub enum NginxStatus {
//!         499 CLIENT_CLOSED_REQUEST "Client Closed Request"
//!             "The client closed the connection before it was answered."
//!             "https://nginx.org/en/docs/";
//!     }
//! }
//!
//! http_registry::status_codes! {
//!     /// Every status that our logs can have.
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
//! # Which type to use
//!
//! | to hold | use |
//! |---|---|
//! | a code or method that you send or match on | [`StatusCode`], [`Method`], or a registry of your own |
//! | any code or method that a peer may send | [`AnyStatus`], [`AnyMethod`] |
//! | a standard one or your vendor's | a registry that includes both |
//! | whatever a caller's registry is | `S:` [`RegisteredStatus`] or `M:` [`RegisteredMethod`] |
//!
//! The pages of [`status_codes!`] and [`methods!`] describe the language of the
//! tables.
//!
//! # What it costs
//!
//! The only run-time cost is static data, and unused tables are not linked. All of
//! [`StatusCode`], its descriptions included, is less than 25 KiB of read-only
//! data. Every inherent function of a registry is `const`. The crate is `no_std`,
//! does not allocate, has no `unsafe` code, and depends on nothing but its own
//! macros unless a cargo feature says so. See [the benchmarks] for how fast lookups
//! are, what each function links, and where other crates are faster.
//!
//! [the benchmarks]: https://github.com/http-registry/http-registry/blob/main/http-registry/benches/README.md
//!
//! # Features
//!
//! No feature is on by default, and features only add. [`features`] describes them,
//! with an example for each.
//!
//! | feature | for |
//! |---|---|
//! | `http` | the types of `http` 1, which hyper, axum, tower and reqwest speak |
//! | `http02` | the types of `http` 0.2, which actix-web 4, awc and Rocket 0.5 speak |
//! | `hyper` | the reason phrase on HTTP/1 |
//! | `axum` | responses and extractors of axum 0.8 |
//! | `serde` | reading and writing in every format |
//! | `schemars` | JSON Schema |
//! | `defmt` | the logs of devices |
#![doc(html_root_url = "https://docs.rs/http-registry/0.1.0")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![no_std]

pub mod features;
mod generated;
mod macros;
mod method;
mod reference;
mod status;

pub use crate::method::{AnyMethod, Method, MethodEntry, MethodError, RegisteredMethod};
pub use crate::reference::{Reference, ReferenceUrl};
pub use crate::status::{
    AnyStatus, Redirect, RegisteredStatus, StatusClass, StatusClassError, StatusCode,
    StatusCodeError, StatusEntry, StatusSet, StatusSetError, StatusSetIter,
};

/// What expansions use. Not part of the API: it changes with any release.
#[doc(hidden)]
pub mod __private {
    pub use http_registry_macros as macros;

    pub use crate::generated::columns::{at, count, primary};
    pub use crate::generated::includes::{
        CheckedInclude, Clashes, Part, all_some, first_positions, is_kept, join, joined_len,
    };
    pub use crate::generated::text::{position_of_name, position_of_phrase};
    pub use crate::method::private as method;
    pub use crate::status::private as status;

    /// What the expansions of `#[impls(…)]` use.
    pub mod features {
        #[allow(unreachable_pub, unused_imports)] // Empty without features.
        pub use crate::features::private::*;
    }

    /// The names that an expansion uses without a path. In the crate around it they may
    /// mean something else.
    pub mod prelude {
        pub use core::option::Option::{self, None, Some};
        pub use core::primitive::{bool, str, u8, u16, usize};
        pub use core::result::Result::{self, Err, Ok};
    }
}
