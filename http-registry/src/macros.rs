//! The two macros that users call, and the language of their tables.

/// Defines a registry of HTTP status codes: a table in, an enum out.
///
/// ```
/// http_registry::status_codes! {
///     /// What our gateway answers beyond the standard codes.
///     #[non_exhaustive]
///     pub enum GatewayStatus {
///         460 CLIENT_GAVE_UP | GAVE_UP "Client Gave Up" | "Client Disconnected"
///             "The client closed the connection before the response was ready."
///             "https://gateway.example/codes#460";
///         /// Sent with a `Retry-After` field.
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
/// | part | meaning |
/// |---|---|
/// | `460` | the code, 100 to 999; RFC 9110, Section 15, ends at 599, and a recipient treats what is above as a server error |
/// | `CLIENT_GAVE_UP \| GAVE_UP` | the name of the variant, as written, and its aliases, which become associated constants |
/// | `"Client Gave Up" \| …` | the phrase (RFC 9112, Section 4), and further phrases that peers send for the same code |
/// | `"The client …"` | the description: one sentence |
/// | `RFC9110 "15.6.4"` or `"https://…"` | the references, separated by commas; the first one defines the code |
/// | `cacheable` … | the flags, if any |
///
/// The flags say:
///
/// | flag | meaning |
/// |---|---|
/// | `cacheable` | responses with the code are heuristically cacheable (RFC 9110, Section 15.1) |
/// | `experimental` | the specification that defines the code has the category Experimental, or its author calls it so |
/// | `deprecated` | servers should no longer send the code |
/// | `obsolete` | the registry keeps the code only for reference |
///
/// For facts that the language lacks, write a `const fn` with a `match`. The
/// compiler keeps it complete when the table grows:
///
/// ```
/// # http_registry::status_codes! {
/// #     pub enum GatewayStatus {
/// #         460 CLIENT_GAVE_UP "Client Gave Up" "Gone." "https://gateway.example/codes";
/// #         561 ASLEEP "Asleep" "Starting." "https://gateway.example/codes";
/// #     }
/// # }
/// impl GatewayStatus {
///     pub const fn is_worth_a_retry(self) -> bool {
///         match self {
///             Self::ASLEEP => true,
///             Self::CLIENT_GAVE_UP => false,
///         }
///     }
/// }
/// assert!(GatewayStatus::ASLEEP.is_worth_a_retry());
/// ```
///
/// # The head
///
/// `pub enum GatewayStatus { … }` names the type and says who can see it. Without
/// a head, the table defines `pub enum StatusCode`. An empty table defines a
/// registry without values.
///
/// Attributes on the enum and its rows pass through to the enum and its variants:
/// documentation, `#[derive(…)]` of traits that a registry does not implement
/// already, `#[derive(Default)]` with `#[default]`, `#[deprecated]`,
/// `#[non_exhaustive]`, `#[cfg_attr(…)]`. `#[repr]` and `#[cfg]` are errors: the
/// type has the same values in every build.
///
/// `#[impls(…)]` on the enum implements the traits of other libraries, by the name
/// of this crate's [feature](crate#features): `axum`, `defmt`, `http`, `http02`,
/// `hyper`, `schemars`, `serde`. A crate with features of its own writes
/// `#[cfg_attr(feature = "serde", impls(serde))]`.
///
/// # Includes
///
/// A row `Name(path);` includes another registry, which may include others itself.
/// The type has all functions and traits of a registry, finds a code in one step,
/// and converts `From` each included registry and, with `TryFrom`, back. A code
/// that two parts of the table share is a compile error.
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
/// `except` resolves a clash, and prepares for codes that the included registry may
/// get later. If the included registry has the excepted code, another part of the
/// table must have it too:
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
/// // A conversion gives the value that has the code.
/// let converted = EdgeStatus::from(StatusCode::UNAVAILABLE_FOR_LEGAL_REASONS);
/// assert!(matches!(converted, EdgeStatus::REDIRECT));
///
/// // Only if you write the variant out does it hold an excepted value. It counts as the
/// // owner's value, but a `match` takes the arm of the variant.
/// let written_out = EdgeStatus::Iana(StatusCode::UNAVAILABLE_FOR_LEGAL_REASONS);
/// assert_eq!(written_out, EdgeStatus::REDIRECT);
/// assert_eq!(written_out.phrase(), "Redirect");
/// assert!(matches!(written_out, EdgeStatus::Iana(_)));
/// # Ok::<(), http_registry::StatusCodeError>(())
/// ```
///
/// A part that is optional in your crate is a registry that is empty without the
/// feature:
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
///     /// Empty: enable the feature `cloudflare`.
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
/// It has the functions and the traits of [`StatusCode`](crate::StatusCode), and
/// implements [`RegisteredStatus`](crate::RegisteredStatus). Without includes it is
/// `#[repr(u16)]`, and a variant `as u16` is its code; with includes there is no
/// such cast, but `value()` is `const`. It takes two bytes without includes, and as many
/// as the included registry with one; with several includes it takes at most two bytes
/// more than the largest of them.
///
/// Keep four consequences of Rust's enums in mind:
///
/// - An alias is an associated constant, so `use StatusCode::*` does not import it.
/// - A `match` on a type with includes names the included registry, as in
///   `EdgeStatus::Iana(StatusCode::OK)`.
/// - A variant of an included registry can hold a value that `except` gives to another
///   part, if you write it out. It equals the owner's value, but a `match` takes the arm
///   of the variant.
/// - A type with `except` compares codes by itself, so its constants cannot be used as
///   patterns. Its variants can.
///
/// # Where the library is
///
/// The expansion finds this crate by itself, under whatever name you depend on it,
/// also through another crate that re-exports it.
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
/// # Rows
///
/// A row has these parts, in this order, and ends with `;`:
///
/// | part | meaning |
/// |---|---|
/// | `"M-SEARCH"` | the token (RFC 9110, Section 9.1), if it differs from the name |
/// | `M_SEARCH` | the name of the variant, as written, and after `\|` its aliases |
/// | `"Search for devices."` | the description: one sentence. Methods have no phrase |
/// | `RFC9110 "9.3.1"` or `"https://…"` | the references, separated by commas; the first one defines the method |
/// | `safe idempotent cacheable content` | the flags, if any |
///
/// These flags are available:
///
/// | flag | meaning |
/// |---|---|
/// | `safe` | the client requests no change of state (RFC 9110, Section 9.2.1); a safe method is `idempotent` too |
/// | `idempotent` | several identical requests have the same intended effect as one (RFC 9110, Section 9.2.2) |
/// | `cacheable` | a cache may store responses and reuse them (RFC 9110, Section 9.2.3) |
/// | `content` | content in the request has a meaning (RFC 9110, Section 8.6) |
///
/// Heads, attributes, `#[impls(…)]`, includes and empty tables are as in
/// [`status_codes!`](crate::status_codes#the-head); `except` lists names or tokens, as in
/// `except QUERY, "FUTURE-ONE"`. Without a head the table defines `pub enum Method`.
///
/// ```
/// http_registry::methods! {
///     pub enum EdgeMethod {
///         Iana(http_registry::Method) except QUERY;
///         QUERY "Our own QUERY, from before the RFC." "https://edge.example/query" safe idempotent;
///     }
/// }
///
/// assert_eq!(EdgeMethod::from_bytes(b"QUERY"), Ok(EdgeMethod::QUERY));
/// assert_eq!(EdgeMethod::from(http_registry::Method::QUERY), EdgeMethod::QUERY);
/// ```
///
/// # The type
///
/// It has the functions and the traits of [`Method`](crate::Method), and implements
/// [`RegisteredMethod`](crate::RegisteredMethod).
#[macro_export]
macro_rules! methods {
    ($($table:tt)*) => {
        $crate::__private::macros::methods! { crate = $crate; $($table)* }
    };
}
