//! The two public macros, and the syntax of their tables.

/// Generates an enum of HTTP status codes from a table.
///
/// ```
/// http_registry::status_codes! {
///     /// Codes that our gateway sends in addition to the standard ones.
///     #[non_exhaustive]
///     pub enum GatewayStatus {
///         460 CLIENT_GAVE_UP | GAVE_UP "Client Gave Up" | "Client Disconnected"
///             "The client closed the connection before the response was ready."
///             "https://gateway.example/codes#460";
///         /// Sent with a `Retry-After` header.
///         561 ASLEEP "Asleep"
///             "The service behind the gateway is still starting."
///             "https://gateway.example/codes#561", RFC9110 "15.6.4" cacheable experimental;
///     }
/// }
///
/// let status = GatewayStatus::from_u16(460)?;
/// assert_eq!(status, GatewayStatus::CLIENT_GAVE_UP);
/// assert_eq!(status, GatewayStatus::GAVE_UP);
/// assert_eq!(status.to_string(), "460 Client Gave Up");
/// assert_eq!(GatewayStatus::from_phrase("client disconnected"), Some(status));
/// assert!(status.is_client_error());
/// # Ok::<(), http_registry::StatusCodeError>(())
/// ```
///
/// # Rows
///
/// A row has these parts, in this order, and ends with `;`:
///
/// 1. `460`: the code, from 100 to 999. RFC 9110 defines codes up to 599; recipients treat
///    higher ones as server errors.
/// 2. `CLIENT_GAVE_UP | GAVE_UP`: the variant name, used verbatim, then any aliases, which
///    become associated constants.
/// 3. `"Client Gave Up" | …`: the reason phrase (RFC 9112, Section 4), then alternatives that
///    servers send with the same code.
/// 4. `"The client …"`: a one-sentence description.
/// 5. `RFC9110 "15.6.4"` or `"https://…"`: the references, separated by commas. The first one
///    defines the code.
/// 6. `cacheable` …: the flags, if any.
///
/// These flags are available:
///
/// - `cacheable`: a cache may reuse responses with the code without explicit freshness
///   information (RFC 9110, Section 15.1).
/// - `experimental`: the code was published as experimental, by its RFC's category or by its
///   authors.
/// - `deprecated`: servers should no longer send the code.
/// - `obsolete`: the registry keeps the code only for reference.
///
/// A row without public documentation still needs a reference: link to the page of your
/// product, or to the issue in which you found the code. The flag `deprecated` describes the code;
/// `#[deprecated]` before a row makes the compiler warn about uses of the variant and its
/// aliases.
///
/// # Your own flags
///
/// `flag retryable;` before the rows declares a flag, and the type gets the function
/// `is_retryable()`, a `const fn`. Rows set the flag like a built-in one. An include lists the
/// values that have the flag. Without a list, it uses the flag of the included registry, which
/// must have one of the same name.
///
/// ```
/// use http_registry::StatusCode;
///
/// http_registry::status_codes! {
///     pub enum GatewayStatus {
///         /// Whether the client may send the request again, unchanged.
///         flag retryable;
///
///         460 CLIENT_GAVE_UP "Client Gave Up" "Gone." "https://gateway.example/codes";
///         561 ASLEEP "Asleep" "Starting." "https://gateway.example/codes" retryable;
///     }
/// }
///
/// http_registry::status_codes! {
///     pub enum EdgeStatus {
///         /// Whether the client may send the request again, unchanged.
///         flag retryable;
///
///         Iana(http_registry::StatusCode) retryable 408, 429, 503;
///         Gateway(GatewayStatus) retryable;
///     }
/// }
///
/// assert!(GatewayStatus::ASLEEP.is_retryable());
/// assert!(EdgeStatus::from(GatewayStatus::ASLEEP).is_retryable());
/// assert!(EdgeStatus::from(StatusCode::TOO_MANY_REQUESTS).is_retryable());
/// assert!(!EdgeStatus::from(StatusCode::NOT_FOUND).is_retryable());
/// ```
///
/// # The enum header
///
/// The header `pub enum GatewayStatus { … }` sets the name and the visibility of the type.
/// Without one, the table defines `pub enum StatusCode`. An empty table defines a
/// registry without values.
///
/// The macro copies the attributes of the enum and of its rows to the enum and its variants:
/// documentation, `#[derive(…)]` of traits that a registry does not implement already,
/// `#[derive(Default)]` with `#[default]`, `#[deprecated]`, `#[non_exhaustive]` and
/// `#[cfg_attr(…)]`. `#[repr]` is rejected because the macro chooses it, and `#[cfg]` because
/// the type must have the same values in every build.
///
/// `#[impls(…)]` on the enum implements traits of other crates. It takes the names of
/// [features](crate#features): `axum`, `defmt`, `http`, `http02`, `hyper`, `schemars`,
/// `serde`. To make an impl depend on a feature of your crate, write
/// `#[cfg_attr(feature = "serde", impls(serde))]`, and `serde = ["http-registry/serde"]` in
/// `Cargo.toml`.
///
/// # Includes
///
/// A row `Name(path);` includes all values of another registry, which may have includes
/// itself. One lookup covers all of them. `From` converts a value of each registry that the
/// table includes into the new type, and `TryFrom` converts it back. The includes of an include
/// have no such conversions. A code that two parts of the table share is a compile error. Names
/// may repeat across includes; [`from_name`](crate::StatusCode::from_name) finds the first in
/// table order.
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
///     /// Every status code that our clients can see.
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
/// `except` resolves conflicts: the listed codes belong to another part of the table, and
/// every lookup and conversion finds them there. If the included registry has such a code,
/// another part must have it too. A code that the included registry lacks, such as 104 below,
/// is allowed as well: the table then still compiles with a later version that adds it.
///
/// ```
/// use http_registry::StatusCode;
///
/// http_registry::status_codes! {
///     pub enum EdgeStatus {
///         Iana(http_registry::StatusCode) except 104, 451;
///         104 EARLY_ACK "Early Ack" "The upload has begun." "https://edge.example/codes#104";
///         451 REDIRECT "Redirect" "The mailbox has moved." "https://edge.example/codes#451";
///     }
/// }
///
/// assert_eq!(EdgeStatus::from_u16(451)?, EdgeStatus::REDIRECT);
///
/// // A conversion returns the value that has the code in this table.
/// let converted = EdgeStatus::from(StatusCode::UNAVAILABLE_FOR_LEGAL_REASONS);
/// assert!(matches!(converted, EdgeStatus::REDIRECT));
///
/// // Only a variant that you write out can hold an excepted value. It equals the value of
/// // the other part, but a `match` takes the arm of the variant.
/// let written_out = EdgeStatus::Iana(StatusCode::UNAVAILABLE_FOR_LEGAL_REASONS);
/// assert_eq!(written_out, EdgeStatus::REDIRECT);
/// assert_eq!(written_out.phrase(), "Redirect");
/// assert!(matches!(written_out, EdgeStatus::Iana(_)));
/// # Ok::<(), http_registry::StatusCodeError>(())
/// ```
///
/// To make a part optional in your crate, define its registry without values if the
/// feature is disabled:
///
/// ```
/// #[cfg(feature = "cloudflare")]
/// http_registry::status_codes! {
///     pub enum CloudflareStatus {
///         521 WEB_SERVER_IS_DOWN "Web Server Is Down"
///             "The origin server refused the connection." "https://developers.cloudflare.com/";
///     }
/// }
///
/// #[cfg(not(feature = "cloudflare"))]
/// http_registry::status_codes! {
///     /// Empty unless the feature `cloudflare` is enabled.
///     pub enum CloudflareStatus {}
/// }
///
/// http_registry::status_codes! {
///     pub enum EdgeStatus {
///         Iana(http_registry::StatusCode);
///         Cloudflare(CloudflareStatus);
///     }
/// }
/// ```
///
/// # The type
///
/// It has the functions of [`StatusCode`](crate::StatusCode), and implements
/// [`RegisteredStatus`](crate::RegisteredStatus) and the traits that it requires.
///
/// Without includes, it is `#[repr(u16)]`, takes two bytes, and a cast of a variant with
/// `as u16` is its code. With includes, there is no such cast, but `value()` is a `const fn`.
/// The type is then as large as its only include, or at most two bytes larger than the
/// largest of several.
///
/// Keep four consequences of Rust's enums in mind:
///
/// - An alias is an associated constant, so `use StatusCode::*` does not import it.
/// - A `match` on a type with includes has to name the included registry, as in
///   `EdgeStatus::Iana(StatusCode::OK)`.
/// - A variant that you write out can hold a value that `except` gives to another part, as
///   in the example above.
/// - A type with `except` implements `PartialEq` without the derive, so constants of it cannot
///   be used as patterns. Its variants can.
///
/// # Publishing a registry
///
/// Write `#[non_exhaustive]` on the enum if its vendor may add codes, so that a new row does
/// not break exhaustive matches. Even so, only add rows in a minor release: a table that includes
/// your registry next to others does not compile if one of them has the same code. Depend on
/// one minor version of this crate: a registry of one version cannot include a registry of
/// another. The macro works if you rename this crate in `Cargo.toml`, and through another crate
/// that re-exports it.
#[doc(alias("except", "flag", "impls", "include"))]
#[macro_export]
macro_rules! status_codes {
    ($($table:tt)*) => {
        $crate::__private::macros::status_codes! { crate = $crate; $($table)* }
    };
}

/// Generates an enum of HTTP methods from a table.
///
/// ```
/// http_registry::methods! {
///     /// Methods that our cache supports.
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
/// # Rows
///
/// A row has these parts, in this order, and ends with `;`:
///
/// 1. `"M-SEARCH"`: the token, which is the name of the method in a request (RFC 9110,
///    Section 9.1). It is left out if it equals the variant name.
/// 2. `M_SEARCH`: the variant name, used verbatim, then any aliases, each after a `|`.
/// 3. `"Search for devices."`: a one-sentence description. Methods have no reason phrase.
/// 4. `RFC9110 "9.3.1"` or `"https://…"`: the references, separated by commas. The first one
///    defines the method.
/// 5. `safe` …: the flags, if any.
///
/// These flags are available:
///
/// - `safe`: the client requests no change of state (RFC 9110, Section 9.2.1). A safe method
///   must also have the flag `idempotent`.
/// - `idempotent`: several identical requests have the same intended effect as one (RFC 9110,
///   Section 9.2.2).
/// - `cacheable`: a cache may store responses and reuse them (RFC 9110, Section 9.2.3).
/// - `content`: content in the request has a meaning (RFC 9110, Section 8.6).
///
/// Enum headers, attributes, your own flags, `#[impls(…)]`, includes and empty tables work as in
/// [`status_codes!`](crate::status_codes#the-enum-header). `except` and flags list names or
/// tokens, as in `except QUERY, "FUTURE-ONE"`. Without an enum header, the table defines
/// `pub enum Method`.
///
/// ```
/// http_registry::methods! {
///     pub enum EdgeMethod {
///         Iana(http_registry::Method) except QUERY;
///         QUERY "Our own QUERY, from before the RFC."
///             "https://edge.example/query" safe idempotent;
///     }
/// }
///
/// assert_eq!(EdgeMethod::from_bytes(b"QUERY"), Ok(EdgeMethod::QUERY));
/// assert_eq!(EdgeMethod::from(http_registry::Method::QUERY), EdgeMethod::QUERY);
/// ```
///
/// # The type
///
/// The generated type has the functions of [`Method`](crate::Method), and implements
/// [`RegisteredMethod`](crate::RegisteredMethod) and the traits that it requires.
#[doc(alias("except", "flag", "impls", "include"))]
#[macro_export]
macro_rules! methods {
    ($($table:tt)*) => {
        $crate::__private::macros::methods! { crate = $crate; $($table)* }
    };
}
