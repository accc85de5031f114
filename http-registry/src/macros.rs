//! The two front doors, and the language of their tables.

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
/// It has the functions and the traits of [`StatusCode`](crate::StatusCode), and implements
/// [`RegisteredStatus`](crate::RegisteredStatus). Without includes it is `#[repr(u16)]`, and a variant
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
/// It has the functions and the traits of [`Method`](crate::Method), and implements
/// [`RegisteredMethod`](crate::RegisteredMethod).
#[macro_export]
macro_rules! methods {
    ($($table:tt)*) => {
        $crate::__private::macros::methods! { crate = $crate; $($table)* }
    };
}
