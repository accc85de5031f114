//! HTTP status codes and methods as types that know their registry.
//!
//! [`StatusCode`] and [`Method`] are IANA's two registries as enums: each entry
//! knows its value, its phrase, what it means and which section of which RFC
//! says so. [`status_codes!`] and [`methods!`] make the same of a table of your
//! own, and join it with the standard one in a single type.
//!
//! ```
//! use http_registry::{AnyStatus, Method, StatusCode};
//!
//! // What a server answers, with all that the registry knows of it.
//! let status = StatusCode::NOT_FOUND;
//! assert_eq!(status, 404);
//! assert_eq!(status.to_string(), "404 Not Found");
//! assert_eq!(status.reference().to_string(), "RFC 9110, Section 15.5.5");
//!
//! // What a client receives, whoever made it up.
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
//! A table in, a type out. A mistake in the table is a compile error at the
//! token that is wrong.
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
//! | a code that you send or match on | [`StatusCode`], or a registry of your own |
//! | any code that a peer may send | [`AnyStatus`] |
//! | a standard code or your vendor's | a registry that includes both |
//! | whatever a caller's registry is | `S:` [`RegisteredStatus`] or `M:` [`RegisteredMethod`] |
//!
//! # What it costs
//!
//! Nothing at run time but the tables, and of these only what is used is
//! linked. The crate is `no_std`, does not allocate, has no `unsafe` code, and
//! depends on nothing but its own macros unless a cargo feature says so. Every
//! inherent function is `const`. All of [`StatusCode`], its texts included, is
//! less than 16 KiB of read-only data, a program that only asks for phrases has
//! a third of it, and a phrase is found three to seven times as fast as in the
//! `http` crate: [the benchmarks] say how that was measured, and where others are
//! ahead.
//!
//! [the benchmarks]: https://github.com/http-registry/http-registry/tree/main/http-registry/benches
//!
//! # Features
//!
//! None is on by default, and each only adds.
//!
//! | feature | what it adds to [`StatusCode`], [`AnyStatus`] and [`Method`] |
//! |---|---|
//! | `http` | conversions with `http::StatusCode` and `http::Method`, both ways, and equality |
//! | `serde` | `Serialize` and `Deserialize`: a status is its number, a method its token |
//! | `axum` | `IntoResponse` for status codes, and `From` for `http::Response<()>`, the head of a response with a body; on HTTP/1 with the reason phrase; for axum 0.8, and turns `http` on |
//!
//! A registry of your own has those that its `#[impls(http, serde, axum)]`
//! names, and no other, so that a feature which some other crate switches on
//! cannot collide with what you wrote yourself. The `serde` feature works
//! without `std`; the other two need it, since the `http` crate does.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![no_std]

mod any_status;
#[doc(hidden)]
#[allow(clippy::must_use_candidate)]
pub mod external;
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

    pub use crate::external;
    pub use crate::method_registry as method;
    pub use crate::registry::{Further, Included, concat};
    pub use crate::status_registry as status;

    /// The names that an expansion uses without a path, whatever they mean in
    /// the crate that it lands in.
    pub mod prelude {
        pub use core::option::Option::{self, None, Some};
        pub use core::primitive::{bool, str, u8, u16, usize};
        pub use core::result::Result::{self, Err, Ok};

        pub use super::bindings::*;
    }

    /// Functions named like the parameters and variables of an expansion. A
    /// binding cannot have the name of a constant, a static or a unit variant
    /// that is in scope in the user's crate, but it can have that of a function,
    /// and these are nearer.
    mod bindings {
        macro_rules! bindings {
            ($($name:ident)*) => { $(pub const fn $name() {})* };
        }

        bindings! {
            at bytes code entry f invalid method name other phrase slot status text token
        }
    }
}

/// Defines a registry of HTTP status codes: a table in, an enum out.
///
/// ```
/// http_registry::status_codes! {
///     /// What our gateway answers beyond the standard codes.
///     #[non_exhaustive]
///     pub enum GatewayStatus {
///         460 CLIENT_GAVE_UP | GAVE_UP "Client Gave Up"
///             "The client closed the connection before the answer was there."
///             "https://gateway.example/codes#460";
///         /// Sent with a `Retry-After` field.
///         561 ASLEEP "Asleep"
///             "The service behind the gateway is being started."
///             "https://gateway.example/codes#561", RFC9110 "15.6.4" cacheable experimental;
///     }
/// }
///
/// let status = GatewayStatus::from_u16(460)?;
/// assert_eq!(status, GatewayStatus::CLIENT_GAVE_UP);
/// assert_eq!(status, GatewayStatus::GAVE_UP);
/// assert_eq!(status.to_string(), "460 Client Gave Up");
/// assert!(status.is_client_error());
/// # Ok::<(), http_registry::StatusCodeError>(())
/// ```
///
/// # The table
///
/// An entry is, in this order and ended by `;`:
///
/// | part | what it is |
/// |---|---|
/// | `460` | the code, 100 to 599 (RFC 9110, Section 15) |
/// | `CLIENT_GAVE_UP \| GAVE_UP` | the variant, as written, and its aliases, which become associated constants |
/// | `"Client Gave Up"` | the reason phrase (RFC 9112, Section 4) |
/// | `"The client …"` | the description |
/// | `RFC9110 "15.6.4"` or `"https://…"` | what defines the entry; several are separated by commas, and the first one counts |
/// | `cacheable experimental deprecated obsolete` | the flags that the entry has |
///
/// Attributes on the enum and its entries, documentation among them, pass
/// through: `#[derive(Default)]` with `#[default]`, `#[deprecated]`,
/// `#[non_exhaustive]`. Without a head (`pub enum NAME { … }`) the table
/// defines `pub enum StatusCode`.
///
/// # Including other registries
///
/// An entry `Name(path);` stands for all entries of another registry, which
/// may include others itself. The type has everything that a registry has,
/// looks codes up in one step, and converts `From` each included registry and,
/// with `TryFrom`, back. A code that two of its parts share is a compile error.
///
/// ```
/// # mod gateway {
/// #     http_registry::status_codes! {
/// #         pub enum GatewayStatus {
/// #             460 CLIENT_GAVE_UP "Client Gave Up" "Gone." "https://gateway.example/codes";
/// #         }
/// #     }
/// # }
/// use http_registry::StatusCode;
///
/// http_registry::status_codes! {
///     /// Every status that a client of ours can see.
///     pub enum EdgeStatus {
///         Iana(http_registry::StatusCode);
///         Gateway(gateway::GatewayStatus);
///         530 FROZEN "Frozen" "The account is frozen." "https://edge.example/codes#530";
///     }
/// }
///
/// assert_eq!(EdgeStatus::from_u16(404)?, EdgeStatus::Iana(StatusCode::NOT_FOUND));
/// assert_eq!(EdgeStatus::from(StatusCode::OK), 200);
/// assert_eq!(EdgeStatus::ALL.len(), StatusCode::ALL.len() + 2);
/// assert!(StatusCode::try_from(EdgeStatus::FROZEN).is_err());
/// # Ok::<(), http_registry::StatusCodeError>(())
/// ```
///
/// # The type
///
/// It has the functions and the traits of [`StatusCode`], and implements
/// [`RegisteredStatus`]. Without includes it is `#[repr(u16)]`, and a variant
/// `as u16` is its code; with includes there is no such cast, and
/// `value()`, which is `const` as well, does the same. A type that includes one
/// registry, with entries of its own or not, is two bytes; one that includes
/// several is four.
///
/// Two things follow from how enums work: an alias is an associated constant,
/// so `use StatusCode::*` does not bring it in; and `match` on an including
/// type names the part, as in `EdgeStatus::Iana(StatusCode::OK)`.
///
/// # Where the types come from
///
/// The expansion finds this crate by itself, under whatever name you depend on
/// it, also through another crate that re-exports it.
#[macro_export]
macro_rules! status_codes {
    ($($table:tt)*) => {
        $crate::__private::macros::status_codes! { crate = $crate; $($table)* }
    };
}

/// Defines a registry of HTTP methods: a table in, an enum out.
///
/// ```
/// http_registry::methods! {
///     /// What our cache understands.
///     pub enum CacheMethod {
///         PURGE "Remove the target from the cache."
///             "https://cache.example/methods#purge" idempotent;
///         "M-SEARCH" M_SEARCH "Search for devices."
///             "https://cache.example/methods#m-search" safe idempotent;
///     }
/// }
///
/// let method = CacheMethod::from_bytes(b"M-SEARCH")?;
/// assert_eq!(method, CacheMethod::M_SEARCH);
/// assert_eq!(method.name(), "M_SEARCH");
/// assert_eq!(method, "M-SEARCH");
/// assert!(method.is_safe());
/// # Ok::<(), http_registry::MethodError>(())
/// ```
///
/// # The table
///
/// An entry is, in this order and ended by `;`:
///
/// | part | what it is |
/// |---|---|
/// | `"M-SEARCH"` | the token (RFC 9110, Section 9.1), only where it is not the name |
/// | `M_SEARCH` | the variant, as written; aliases follow, separated by `\|` |
/// | `"Search for devices."` | the description |
/// | `RFC9110 "9.3.1"` or `"https://…"` | what defines the entry; several are separated by commas, and the first one counts |
/// | `safe idempotent cacheable` | the flags that the entry has; a safe method is idempotent too (RFC 9110, Section 9.2.2) |
///
/// An entry `Name(path);` includes another registry of methods. All that
/// [`status_codes!`] says of heads, attributes and includes holds here as well;
/// without a head the table defines `pub enum Method`.
///
/// # The type
///
/// It has the functions and the traits of [`Method`], and implements
/// [`RegisteredMethod`].
#[macro_export]
macro_rules! methods {
    ($($table:tt)*) => {
        $crate::__private::macros::methods! { crate = $crate; $($table)* }
    };
}
