//! The two IANA registries, written down a second time: from IANA's exports
//! and the RFCs, not from the tables that define `StatusCode` and `Method`. A
//! digit that is wrong in one place is not wrong in both.

/// A status code, as the registry and its RFC have it.
#[derive(Clone, Copy, Debug)]
pub struct Status {
    /// The code.
    pub code: u16,
    /// Python's name for it, today's where it has two.
    pub name: &'static str,
    /// The names it had before RFC 9110, separated by spaces.
    pub aliases: &'static str,
    /// The reason phrase.
    pub phrase: &'static str,
    /// The references in words, separated by `; `.
    pub references: &'static str,
    /// Of `cacheable experimental deprecated obsolete` those that it is.
    pub flags: &'static str,
}

/// A method, as the registry and its RFC have it.
#[derive(Clone, Copy, Debug)]
pub struct Method {
    /// What stands in a request.
    pub token: &'static str,
    /// The token, with `_` where an identifier cannot have its `-`.
    pub name: &'static str,
    /// The references in words, separated by `; `.
    pub references: &'static str,
    /// Of `safe idempotent cacheable` those that it is.
    pub flags: &'static str,
}

/// IANA's permanent status codes, and 418.
#[rustfmt::skip]
pub const STATUS_CODES: [Status; 62] = [
    Status { code: 100, name: "CONTINUE", aliases: "", phrase: "Continue", references: "RFC 9110, Section 15.2.1", flags: "" },
    Status { code: 101, name: "SWITCHING_PROTOCOLS", aliases: "", phrase: "Switching Protocols", references: "RFC 9110, Section 15.2.2", flags: "" },
    Status { code: 102, name: "PROCESSING", aliases: "", phrase: "Processing", references: "RFC 2518, Section 10.1", flags: "deprecated" },
    Status { code: 103, name: "EARLY_HINTS", aliases: "", phrase: "Early Hints", references: "RFC 8297, Section 2", flags: "experimental" },
    Status { code: 200, name: "OK", aliases: "", phrase: "OK", references: "RFC 9110, Section 15.3.1", flags: "cacheable" },
    Status { code: 201, name: "CREATED", aliases: "", phrase: "Created", references: "RFC 9110, Section 15.3.2", flags: "" },
    Status { code: 202, name: "ACCEPTED", aliases: "", phrase: "Accepted", references: "RFC 9110, Section 15.3.3", flags: "" },
    Status { code: 203, name: "NON_AUTHORITATIVE_INFORMATION", aliases: "", phrase: "Non-Authoritative Information", references: "RFC 9110, Section 15.3.4", flags: "cacheable" },
    Status { code: 204, name: "NO_CONTENT", aliases: "", phrase: "No Content", references: "RFC 9110, Section 15.3.5", flags: "cacheable" },
    Status { code: 205, name: "RESET_CONTENT", aliases: "", phrase: "Reset Content", references: "RFC 9110, Section 15.3.6", flags: "" },
    Status { code: 206, name: "PARTIAL_CONTENT", aliases: "", phrase: "Partial Content", references: "RFC 9110, Section 15.3.7", flags: "cacheable" },
    Status { code: 207, name: "MULTI_STATUS", aliases: "", phrase: "Multi-Status", references: "RFC 4918, Section 11.1", flags: "" },
    Status { code: 208, name: "ALREADY_REPORTED", aliases: "", phrase: "Already Reported", references: "RFC 5842, Section 7.1", flags: "experimental" },
    Status { code: 226, name: "IM_USED", aliases: "", phrase: "IM Used", references: "RFC 3229, Section 10.4.1", flags: "" },
    Status { code: 300, name: "MULTIPLE_CHOICES", aliases: "", phrase: "Multiple Choices", references: "RFC 9110, Section 15.4.1", flags: "cacheable" },
    Status { code: 301, name: "MOVED_PERMANENTLY", aliases: "", phrase: "Moved Permanently", references: "RFC 9110, Section 15.4.2", flags: "cacheable" },
    Status { code: 302, name: "FOUND", aliases: "", phrase: "Found", references: "RFC 9110, Section 15.4.3", flags: "" },
    Status { code: 303, name: "SEE_OTHER", aliases: "", phrase: "See Other", references: "RFC 9110, Section 15.4.4", flags: "" },
    Status { code: 304, name: "NOT_MODIFIED", aliases: "", phrase: "Not Modified", references: "RFC 9110, Section 15.4.5", flags: "" },
    Status { code: 305, name: "USE_PROXY", aliases: "", phrase: "Use Proxy", references: "RFC 9110, Section 15.4.6", flags: "deprecated" },
    Status { code: 307, name: "TEMPORARY_REDIRECT", aliases: "", phrase: "Temporary Redirect", references: "RFC 9110, Section 15.4.8", flags: "" },
    Status { code: 308, name: "PERMANENT_REDIRECT", aliases: "", phrase: "Permanent Redirect", references: "RFC 9110, Section 15.4.9", flags: "cacheable" },
    Status { code: 400, name: "BAD_REQUEST", aliases: "", phrase: "Bad Request", references: "RFC 9110, Section 15.5.1", flags: "" },
    Status { code: 401, name: "UNAUTHORIZED", aliases: "", phrase: "Unauthorized", references: "RFC 9110, Section 15.5.2", flags: "" },
    Status { code: 402, name: "PAYMENT_REQUIRED", aliases: "", phrase: "Payment Required", references: "RFC 9110, Section 15.5.3", flags: "" },
    Status { code: 403, name: "FORBIDDEN", aliases: "", phrase: "Forbidden", references: "RFC 9110, Section 15.5.4", flags: "" },
    Status { code: 404, name: "NOT_FOUND", aliases: "", phrase: "Not Found", references: "RFC 9110, Section 15.5.5", flags: "cacheable" },
    Status { code: 405, name: "METHOD_NOT_ALLOWED", aliases: "", phrase: "Method Not Allowed", references: "RFC 9110, Section 15.5.6", flags: "cacheable" },
    Status { code: 406, name: "NOT_ACCEPTABLE", aliases: "", phrase: "Not Acceptable", references: "RFC 9110, Section 15.5.7", flags: "" },
    Status { code: 407, name: "PROXY_AUTHENTICATION_REQUIRED", aliases: "", phrase: "Proxy Authentication Required", references: "RFC 9110, Section 15.5.8", flags: "" },
    Status { code: 408, name: "REQUEST_TIMEOUT", aliases: "", phrase: "Request Timeout", references: "RFC 9110, Section 15.5.9", flags: "" },
    Status { code: 409, name: "CONFLICT", aliases: "", phrase: "Conflict", references: "RFC 9110, Section 15.5.10", flags: "" },
    Status { code: 410, name: "GONE", aliases: "", phrase: "Gone", references: "RFC 9110, Section 15.5.11", flags: "cacheable" },
    Status { code: 411, name: "LENGTH_REQUIRED", aliases: "", phrase: "Length Required", references: "RFC 9110, Section 15.5.12", flags: "" },
    Status { code: 412, name: "PRECONDITION_FAILED", aliases: "", phrase: "Precondition Failed", references: "RFC 9110, Section 15.5.13", flags: "" },
    Status { code: 413, name: "CONTENT_TOO_LARGE", aliases: "REQUEST_ENTITY_TOO_LARGE PAYLOAD_TOO_LARGE", phrase: "Content Too Large", references: "RFC 9110, Section 15.5.14", flags: "" },
    Status { code: 414, name: "URI_TOO_LONG", aliases: "REQUEST_URI_TOO_LONG", phrase: "URI Too Long", references: "RFC 9110, Section 15.5.15", flags: "cacheable" },
    Status { code: 415, name: "UNSUPPORTED_MEDIA_TYPE", aliases: "", phrase: "Unsupported Media Type", references: "RFC 9110, Section 15.5.16", flags: "" },
    Status { code: 416, name: "RANGE_NOT_SATISFIABLE", aliases: "REQUESTED_RANGE_NOT_SATISFIABLE", phrase: "Range Not Satisfiable", references: "RFC 9110, Section 15.5.17", flags: "" },
    Status { code: 417, name: "EXPECTATION_FAILED", aliases: "", phrase: "Expectation Failed", references: "RFC 9110, Section 15.5.18", flags: "" },
    Status { code: 418, name: "IM_A_TEAPOT", aliases: "", phrase: "I'm a Teapot", references: "RFC 2324, Section 2.3.2; RFC 9110, Section 15.5.19", flags: "" },
    Status { code: 421, name: "MISDIRECTED_REQUEST", aliases: "", phrase: "Misdirected Request", references: "RFC 9110, Section 15.5.20", flags: "" },
    Status { code: 422, name: "UNPROCESSABLE_CONTENT", aliases: "UNPROCESSABLE_ENTITY", phrase: "Unprocessable Content", references: "RFC 9110, Section 15.5.21", flags: "" },
    Status { code: 423, name: "LOCKED", aliases: "", phrase: "Locked", references: "RFC 4918, Section 11.3", flags: "" },
    Status { code: 424, name: "FAILED_DEPENDENCY", aliases: "", phrase: "Failed Dependency", references: "RFC 4918, Section 11.4", flags: "" },
    Status { code: 425, name: "TOO_EARLY", aliases: "", phrase: "Too Early", references: "RFC 8470, Section 5.2", flags: "" },
    Status { code: 426, name: "UPGRADE_REQUIRED", aliases: "", phrase: "Upgrade Required", references: "RFC 9110, Section 15.5.22", flags: "" },
    Status { code: 428, name: "PRECONDITION_REQUIRED", aliases: "", phrase: "Precondition Required", references: "RFC 6585, Section 3", flags: "" },
    Status { code: 429, name: "TOO_MANY_REQUESTS", aliases: "", phrase: "Too Many Requests", references: "RFC 6585, Section 4", flags: "" },
    Status { code: 431, name: "REQUEST_HEADER_FIELDS_TOO_LARGE", aliases: "", phrase: "Request Header Fields Too Large", references: "RFC 6585, Section 5", flags: "" },
    Status { code: 451, name: "UNAVAILABLE_FOR_LEGAL_REASONS", aliases: "", phrase: "Unavailable For Legal Reasons", references: "RFC 7725, Section 3", flags: "cacheable" },
    Status { code: 500, name: "INTERNAL_SERVER_ERROR", aliases: "", phrase: "Internal Server Error", references: "RFC 9110, Section 15.6.1", flags: "" },
    Status { code: 501, name: "NOT_IMPLEMENTED", aliases: "", phrase: "Not Implemented", references: "RFC 9110, Section 15.6.2", flags: "cacheable" },
    Status { code: 502, name: "BAD_GATEWAY", aliases: "", phrase: "Bad Gateway", references: "RFC 9110, Section 15.6.3", flags: "" },
    Status { code: 503, name: "SERVICE_UNAVAILABLE", aliases: "", phrase: "Service Unavailable", references: "RFC 9110, Section 15.6.4", flags: "" },
    Status { code: 504, name: "GATEWAY_TIMEOUT", aliases: "", phrase: "Gateway Timeout", references: "RFC 9110, Section 15.6.5", flags: "" },
    Status { code: 505, name: "HTTP_VERSION_NOT_SUPPORTED", aliases: "", phrase: "HTTP Version Not Supported", references: "RFC 9110, Section 15.6.6", flags: "" },
    Status { code: 506, name: "VARIANT_ALSO_NEGOTIATES", aliases: "", phrase: "Variant Also Negotiates", references: "RFC 2295, Section 8.1", flags: "experimental" },
    Status { code: 507, name: "INSUFFICIENT_STORAGE", aliases: "", phrase: "Insufficient Storage", references: "RFC 4918, Section 11.5", flags: "" },
    Status { code: 508, name: "LOOP_DETECTED", aliases: "", phrase: "Loop Detected", references: "RFC 5842, Section 7.2", flags: "experimental" },
    Status { code: 510, name: "NOT_EXTENDED", aliases: "", phrase: "Not Extended", references: "RFC 2774, Section 7; https://datatracker.ietf.org/doc/status-change-http-experiments-to-historic/", flags: "experimental obsolete" },
    Status { code: 511, name: "NETWORK_AUTHENTICATION_REQUIRED", aliases: "", phrase: "Network Authentication Required", references: "RFC 6585, Section 6", flags: "" },
];

/// IANA's methods, but for `*` and `PRI`.
#[rustfmt::skip]
pub const METHODS: [Method; 39] = [
    Method { token: "ACL", name: "ACL", references: "RFC 3744, Section 8.1", flags: "idempotent" },
    Method { token: "BASELINE-CONTROL", name: "BASELINE_CONTROL", references: "RFC 3253, Section 12.6", flags: "idempotent" },
    Method { token: "BIND", name: "BIND", references: "RFC 5842, Section 4", flags: "idempotent" },
    Method { token: "CHECKIN", name: "CHECKIN", references: "RFC 3253, Section 4.4; RFC 3253, Section 9.4", flags: "idempotent" },
    Method { token: "CHECKOUT", name: "CHECKOUT", references: "RFC 3253, Section 4.3; RFC 3253, Section 8.8", flags: "idempotent" },
    Method { token: "CONNECT", name: "CONNECT", references: "RFC 9110, Section 9.3.6", flags: "" },
    Method { token: "COPY", name: "COPY", references: "RFC 4918, Section 9.8", flags: "idempotent" },
    Method { token: "DELETE", name: "DELETE", references: "RFC 9110, Section 9.3.5", flags: "idempotent" },
    Method { token: "GET", name: "GET", references: "RFC 9110, Section 9.3.1", flags: "safe idempotent cacheable" },
    Method { token: "HEAD", name: "HEAD", references: "RFC 9110, Section 9.3.2", flags: "safe idempotent cacheable" },
    Method { token: "LABEL", name: "LABEL", references: "RFC 3253, Section 8.2", flags: "idempotent" },
    Method { token: "LINK", name: "LINK", references: "RFC 2068, Section 19.6.1.2", flags: "idempotent" },
    Method { token: "LOCK", name: "LOCK", references: "RFC 4918, Section 9.10", flags: "" },
    Method { token: "MERGE", name: "MERGE", references: "RFC 3253, Section 11.2", flags: "idempotent" },
    Method { token: "MKACTIVITY", name: "MKACTIVITY", references: "RFC 3253, Section 13.5", flags: "idempotent" },
    Method { token: "MKCALENDAR", name: "MKCALENDAR", references: "RFC 4791, Section 5.3.1; RFC 8144, Section 2.3", flags: "idempotent" },
    Method { token: "MKCOL", name: "MKCOL", references: "RFC 4918, Section 9.3; RFC 5689, Section 3; RFC 8144, Section 2.3", flags: "idempotent" },
    Method { token: "MKREDIRECTREF", name: "MKREDIRECTREF", references: "RFC 4437, Section 6", flags: "idempotent" },
    Method { token: "MKWORKSPACE", name: "MKWORKSPACE", references: "RFC 3253, Section 6.3", flags: "idempotent" },
    Method { token: "MOVE", name: "MOVE", references: "RFC 4918, Section 9.9", flags: "idempotent" },
    Method { token: "OPTIONS", name: "OPTIONS", references: "RFC 9110, Section 9.3.7", flags: "safe idempotent" },
    Method { token: "ORDERPATCH", name: "ORDERPATCH", references: "RFC 3648, Section 7", flags: "idempotent" },
    Method { token: "PATCH", name: "PATCH", references: "RFC 5789, Section 2", flags: "cacheable" },
    Method { token: "POST", name: "POST", references: "RFC 9110, Section 9.3.3", flags: "cacheable" },
    Method { token: "PROPFIND", name: "PROPFIND", references: "RFC 4918, Section 9.1; RFC 8144, Section 2.1", flags: "safe idempotent" },
    Method { token: "PROPPATCH", name: "PROPPATCH", references: "RFC 4918, Section 9.2; RFC 8144, Section 2.2", flags: "idempotent" },
    Method { token: "PUT", name: "PUT", references: "RFC 9110, Section 9.3.4", flags: "idempotent" },
    Method { token: "QUERY", name: "QUERY", references: "RFC 10008, Section 2", flags: "safe idempotent cacheable" },
    Method { token: "REBIND", name: "REBIND", references: "RFC 5842, Section 6", flags: "idempotent" },
    Method { token: "REPORT", name: "REPORT", references: "RFC 3253, Section 3.6; RFC 8144, Section 2.1", flags: "safe idempotent" },
    Method { token: "SEARCH", name: "SEARCH", references: "RFC 5323, Section 2", flags: "safe idempotent" },
    Method { token: "TRACE", name: "TRACE", references: "RFC 9110, Section 9.3.8", flags: "safe idempotent" },
    Method { token: "UNBIND", name: "UNBIND", references: "RFC 5842, Section 5", flags: "idempotent" },
    Method { token: "UNCHECKOUT", name: "UNCHECKOUT", references: "RFC 3253, Section 4.5", flags: "idempotent" },
    Method { token: "UNLINK", name: "UNLINK", references: "RFC 2068, Section 19.6.1.3", flags: "idempotent" },
    Method { token: "UNLOCK", name: "UNLOCK", references: "RFC 4918, Section 9.11", flags: "idempotent" },
    Method { token: "UPDATE", name: "UPDATE", references: "RFC 3253, Section 7.1", flags: "idempotent" },
    Method { token: "UPDATEREDIRECTREF", name: "UPDATEREDIRECTREF", references: "RFC 4437, Section 7", flags: "idempotent" },
    Method { token: "VERSION-CONTROL", name: "VERSION_CONTROL", references: "RFC 3253, Section 3.5", flags: "idempotent" },
];

/// Number and title of every RFC that the two registries cite.
#[rustfmt::skip]
pub const RFC_TITLES: [(u32, &str); 23] = [
    (2068, "Hypertext Transfer Protocol -- HTTP/1.1"),
    (2295, "Transparent Content Negotiation in HTTP"),
    (2324, "Hyper Text Coffee Pot Control Protocol (HTCPCP/1.0)"),
    (2518, "HTTP Extensions for Distributed Authoring -- WEBDAV"),
    (2774, "An HTTP Extension Framework"),
    (3229, "Delta encoding in HTTP"),
    (3253, "Versioning Extensions to WebDAV (Web Distributed Authoring and Versioning)"),
    (3648, "Web Distributed Authoring and Versioning (WebDAV) Ordered Collections Protocol"),
    (3744, "Web Distributed Authoring and Versioning (WebDAV) Access Control Protocol"),
    (4437, "Web Distributed Authoring and Versioning (WebDAV) Redirect Reference Resources"),
    (4791, "Calendaring Extensions to WebDAV (CalDAV)"),
    (4918, "HTTP Extensions for Web Distributed Authoring and Versioning (WebDAV)"),
    (5323, "Web Distributed Authoring and Versioning (WebDAV) SEARCH"),
    (5689, "Extended MKCOL for Web Distributed Authoring and Versioning (WebDAV)"),
    (5789, "PATCH Method for HTTP"),
    (5842, "Binding Extensions to Web Distributed Authoring and Versioning (WebDAV)"),
    (6585, "Additional HTTP Status Codes"),
    (7725, "An HTTP Status Code to Report Legal Obstacles"),
    (8144, "Use of the Prefer Header Field in Web Distributed Authoring and Versioning (WebDAV)"),
    (8297, "An HTTP Status Code for Indicating Hints"),
    (8470, "Using Early Data in HTTP"),
    (9110, "HTTP Semantics"),
    (10_008, "The HTTP QUERY Method"),
];

/// The status code's row, if it is registered.
#[must_use]
pub fn status(code: u16) -> Option<&'static Status> {
    STATUS_CODES.iter().find(|status| status.code == code)
}
