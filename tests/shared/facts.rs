//! A second copy of the two IANA registries, written from IANA's exports and the RFCs,
//! not from the tables of `StatusCode` and `Method`. A typing error in one copy makes a
//! test fail.

use http_registry::{Method, StatusCode};

/// A status code, as defined by the registry and its RFC.
#[derive(Clone, Copy, Debug)]
pub struct StatusFact {
    /// The variant.
    pub variant: StatusCode,
    /// The code.
    pub code: u16,
    /// The name in Python, or the current one if it has two.
    pub name: &'static str,
    /// The names before RFC 9110.
    pub aliases: &'static [&'static str],
    /// The constants of the aliases.
    pub alias_constants: &'static [StatusCode],
    /// The reason phrase.
    pub phrase: &'static str,
    /// Other phrases that peers send, or used to send, for the code.
    pub phrase_aliases: &'static [&'static str],
    /// The text of the references, separated by `; `.
    pub references: &'static str,
    /// The flags that are set, in the order
    /// `cacheable experimental deprecated obsolete`.
    pub flags: &'static str,
    /// The description.
    pub description: &'static str,
}

/// A method, as defined by the registry and its RFC.
#[derive(Clone, Copy, Debug)]
pub struct MethodFact {
    /// The variant.
    pub variant: Method,
    /// The token.
    pub token: &'static str,
    /// The name of the variant: the token with `_` for `-`.
    pub name: &'static str,
    /// The text of the references, separated by `; `.
    pub references: &'static str,
    /// The flags that are set, in the order `safe idempotent cacheable content`.
    pub flags: &'static str,
    /// The description.
    pub description: &'static str,
}

/// Each row has a code, names, phrases, references, flags and a description.
macro_rules! status_facts {
    ($($code:literal $name:ident $(| $alias:ident)*, $phrase:literal $(| $other:literal)*,
        $references:literal, $flags:literal, $description:literal;)*) => {
        &[$(StatusFact {
            variant: StatusCode::$name,
            code: $code,
            name: stringify!($name),
            aliases: &[$(stringify!($alias)),*],
            alias_constants: &[$(StatusCode::$alias),*],
            phrase: $phrase,
            phrase_aliases: &[$($other),*],
            references: $references,
            flags: $flags,
            description: $description,
        }),*]
    };
}

/// Each row has a token, a name, references, flags and a description.
macro_rules! method_facts {
    ($($token:literal $name:ident,
        $references:literal, $flags:literal, $description:literal;)*) => {
        &[$(MethodFact {
            variant: Method::$name,
            token: $token,
            name: stringify!($name),
            references: $references,
            flags: $flags,
            description: $description,
        }),*]
    };
}

/// IANA's permanent status codes, and 418.
pub const STATUS_CODES: &[StatusFact] = status_facts! {
    100 CONTINUE, "Continue",
        "RFC 9110, Section 15.2.1", "",
        "The server has read the start of the request and does not refuse it; send the rest.";
    101 SWITCHING_PROTOCOLS,
        "Switching Protocols" | "Switching Protocol" | "Web Socket Protocol Handshake",
        "RFC 9110, Section 15.2.2", "",
        "The connection switches to a protocol that the request's Upgrade field offered.";
    102 PROCESSING, "Processing",
        "RFC 2518, Section 10.1", "deprecated",
        "The server has the whole request and is still working on it.";
    103 EARLY_HINTS, "Early Hints" | "Early Hint",
        "RFC 8297, Section 2", "experimental",
        "The final response, still to come, will likely have the header fields sent here.";
    200 OK, "OK" | "Connection Established" | "Data Follows",
        "RFC 9110, Section 15.3.1", "cacheable",
        "Request fulfilled, document follows";
    201 CREATED, "Created",
        "RFC 9110, Section 15.3.2", "",
        "The request created a resource at the URI in Location, or else at the target URI.";
    202 ACCEPTED, "Accepted",
        "RFC 9110, Section 15.3.3", "",
        "The server took on the request but has not finished it, and it may still fail.";
    203 NON_AUTHORITATIVE_INFORMATION,
        "Non-Authoritative Information" | "Non Authoritative Information"
        | "Non - Authoritative Information" | "Not-Authoritative Information",
        "RFC 9110, Section 15.3.4", "cacheable",
        "The request succeeded, but a proxy has changed the origin server's content.";
    204 NO_CONTENT, "No Content",
        "RFC 9110, Section 15.3.5", "cacheable",
        "The request succeeded, and the server has nothing to send back.";
    205 RESET_CONTENT, "Reset Content" | "Reset Content.",
        "RFC 9110, Section 15.3.6", "",
        "The request succeeded; clear the form or reset the view that it was sent from.";
    206 PARTIAL_CONTENT, "Partial Content",
        "RFC 9110, Section 15.3.7", "cacheable",
        "The content is part of the resource: some or all of the ranges that the request asked for.";
    207 MULTI_STATUS, "Multi-Status" | "Multi Status" | "Multi - Status",
        "RFC 4918, Section 11.1", "",
        "The content reports several outcomes, each with its own status, for resources or properties.";
    208 ALREADY_REPORTED, "Already Reported",
        "RFC 5842, Section 7.1", "experimental",
        "This collection is listed with its members elsewhere in the same 207 response.";
    226 IM_USED, "IM Used",
        "RFC 3229, Section 10.4.1", "",
        "The content is the result of the manipulations named in IM, most often only what changed.";
    300 MULTIPLE_CHOICES, "Multiple Choices" | "Multiple Choice",
        "RFC 9110, Section 15.4.1", "cacheable",
        "The resource is available in several forms, each at its own URI; choose one.";
    301 MOVED_PERMANENTLY, "Moved Permanently",
        "RFC 9110, Section 15.4.2", "cacheable",
        "The resource has a new permanent URI; use the one in Location from now on.";
    302 FOUND, "Found" | "Moved Temporarily" | "Object Moved",
        "RFC 9110, Section 15.4.3", "",
        "The resource is at another URI for now; follow Location, but keep the old URI.";
    303 SEE_OTHER, "See Other",
        "RFC 9110, Section 15.4.4", "",
        "The answer to the request is at the URI in Location; retrieve it with GET.";
    304 NOT_MODIFIED, "Not Modified",
        "RFC 9110, Section 15.4.5", "",
        "The copy that the client has is still current, so the content is not sent again.";
    305 USE_PROXY, "Use Proxy",
        "RFC 9110, Section 15.4.6", "deprecated",
        "This code once told clients to repeat a request through a proxy, which is unsafe.";
    307 TEMPORARY_REDIRECT, "Temporary Redirect",
        "RFC 9110, Section 15.4.8", "",
        "The resource is at another URI for now; repeat the request there with the same method.";
    308 PERMANENT_REDIRECT, "Permanent Redirect",
        "RFC 9110, Section 15.4.9", "cacheable",
        "The resource has a new permanent URI; repeat the request there with the same method.";
    400 BAD_REQUEST, "Bad Request",
        "RFC 9110, Section 15.5.1", "",
        "The server considers the request malformed or otherwise faulty.";
    401 UNAUTHORIZED,
        "Unauthorized" | "Authorization Required" | "Authentication Required",
        "RFC 9110, Section 15.5.2", "",
        "The request has no valid credentials; WWW-Authenticate says what kind is needed.";
    402 PAYMENT_REQUIRED, "Payment Required",
        "RFC 9110, Section 15.5.3", "",
        "The code is reserved, though some services send it when a payment is missing.";
    403 FORBIDDEN, "Forbidden",
        "RFC 9110, Section 15.5.4", "",
        "The server understood the request but refuses it; repeating it unchanged will not help.";
    404 NOT_FOUND,
        "Not Found" | "File Not Found" | "Object Not Found" | "Not Found on Accelerator"
        | "Site or Page Not Found",
        "RFC 9110, Section 15.5.5", "cacheable",
        "The server has nothing at this URI, or does not want to say that it has.";
    405 METHOD_NOT_ALLOWED, "Method Not Allowed" | "Not Allowed",
        "RFC 9110, Section 15.5.6", "cacheable",
        "The resource does not support this method; the Allow field lists those it does.";
    406 NOT_ACCEPTABLE, "Not Acceptable",
        "RFC 9110, Section 15.5.7", "",
        "The server has no form of the resource that the request's Accept fields allow.";
    407 PROXY_AUTHENTICATION_REQUIRED, "Proxy Authentication Required",
        "RFC 9110, Section 15.5.8", "",
        "A proxy on the way needs valid credentials; Proxy-Authenticate says what kind.";
    408 REQUEST_TIMEOUT, "Request Timeout" | "Request Time-out",
        "RFC 9110, Section 15.5.9", "",
        "The client took too long to send the whole request; it can send it again.";
    409 CONFLICT, "Conflict",
        "RFC 9110, Section 15.5.10", "",
        "The request does not fit the resource's current state; resolve that and try again.";
    410 GONE, "Gone",
        "RFC 9110, Section 15.5.11", "cacheable",
        "The resource used to be here but was removed, and will likely not come back.";
    411 LENGTH_REQUIRED, "Length Required" | "Content Length Required",
        "RFC 9110, Section 15.5.12", "",
        "The server does not take this request without a Content-Length field.";
    412 PRECONDITION_FAILED, "Precondition Failed",
        "RFC 9110, Section 15.5.13", "",
        "A condition in the request, such as If-Match, is false, so nothing was done.";
    413 CONTENT_TOO_LARGE | REQUEST_ENTITY_TOO_LARGE | PAYLOAD_TOO_LARGE,
        "Content Too Large" | "Payload Too Large" | "Request Entity Too Large"
        | "Request Too Long" | "Request Too Large",
        "RFC 9110, Section 15.5.14", "",
        "The request has more content than the server will process.";
    414 URI_TOO_LONG | REQUEST_URI_TOO_LONG,
        "URI Too Long" | "Request-URI Too Long" | "Request-URI Too Large"
        | "Request URI Too Long" | "Request URI Too Large" | "Request - URI Too Long",
        "RFC 9110, Section 15.5.15", "cacheable",
        "The request's target has more characters than the server will read.";
    415 UNSUPPORTED_MEDIA_TYPE, "Unsupported Media Type",
        "RFC 9110, Section 15.5.16", "",
        "The server does not accept content in the format that Content-Type or Content-Encoding names.";
    416 RANGE_NOT_SATISFIABLE | REQUESTED_RANGE_NOT_SATISFIABLE,
        "Range Not Satisfiable" | "Requested Range Not Satisfiable"
        | "Requested Range Unsatisfiable" | "Request Range Not Satisfiable",
        "RFC 9110, Section 15.5.17", "",
        "None of the requested ranges lies within the resource, or there are too many or they overlap.";
    417 EXPECTATION_FAILED, "Expectation Failed",
        "RFC 9110, Section 15.5.18", "",
        "The server, or one on the way, cannot do what the request's Expect field asks.";
    418 IM_A_TEAPOT, "I'm a Teapot" | "I am a Teapot" | "Im a Teapot",
        "RFC 2324, Section 2.3.2; RFC 9110, Section 15.5.19", "",
        "The server is a teapot and refuses to brew coffee: an April Fools' joke of 1998.";
    421 MISDIRECTED_REQUEST, "Misdirected Request",
        "RFC 9110, Section 15.5.20", "",
        "This server cannot answer for this URI; repeat the request over another connection.";
    422 UNPROCESSABLE_CONTENT | UNPROCESSABLE_ENTITY,
        "Unprocessable Content" | "Unprocessable Entity",
        "RFC 9110, Section 15.5.21", "",
        "The content is well-formed, but its instructions cannot be carried out.";
    423 LOCKED, "Locked",
        "RFC 4918, Section 11.3", "",
        "The source or destination of the request is locked, often by another user.";
    424 FAILED_DEPENDENCY, "Failed Dependency" | "Method Failure",
        "RFC 4918, Section 11.4", "",
        "The action was not done because another one that it depends on failed.";
    425 TOO_EARLY, "Too Early",
        "RFC 8470, Section 5.2", "",
        "The request came in TLS early data and may be a replay; send it after the handshake.";
    426 UPGRADE_REQUIRED, "Upgrade Required",
        "RFC 9110, Section 15.5.22", "",
        "The server requires another protocol for this request; Upgrade lists the choices.";
    428 PRECONDITION_REQUIRED, "Precondition Required",
        "RFC 6585, Section 3", "",
        "The request needs a condition such as If-Match, so that no newer change is lost.";
    429 TOO_MANY_REQUESTS, "Too Many Requests",
        "RFC 6585, Section 4", "",
        "The client has gone over a rate limit and should wait before its next request.";
    431 REQUEST_HEADER_FIELDS_TOO_LARGE, "Request Header Fields Too Large",
        "RFC 6585, Section 5", "",
        "All header fields together, or one such as Cookie, exceed the server's limit.";
    451 UNAVAILABLE_FOR_LEGAL_REASONS,
        "Unavailable For Legal Reasons" | "Unavailable For Legal Reason",
        "RFC 7725, Section 3", "cacheable",
        "Access is denied because of a legal demand, such as a court order.";
    500 INTERNAL_SERVER_ERROR,
        "Internal Server Error" | "Internal Error" | "Server Error" | "Web Error",
        "RFC 9110, Section 15.6.1", "",
        "The server ran into an unexpected problem and could not answer the request.";
    501 NOT_IMPLEMENTED, "Not Implemented" | "Method Not Implemented" | "Unimplemented",
        "RFC 9110, Section 15.6.2", "cacheable",
        "The server lacks a feature that the request needs, such as support for its method.";
    502 BAD_GATEWAY, "Bad Gateway" | "Bad Gateway or Proxy Error",
        "RFC 9110, Section 15.6.3", "",
        "This gateway or proxy got an invalid response from the server behind it.";
    503 SERVICE_UNAVAILABLE,
        "Service Unavailable" | "Service Temporarily Unavailable" | "Service Not Available"
        | "Site Temporarily Unavailable. Try again.",
        "RFC 9110, Section 15.6.4", "",
        "The server is overloaded or down for maintenance; try again later.";
    504 GATEWAY_TIMEOUT, "Gateway Timeout" | "Gateway Time-out" | "Next Hop Timeout",
        "RFC 9110, Section 15.6.5", "",
        "This gateway or proxy waited too long for a response from the server behind it.";
    505 HTTP_VERSION_NOT_SUPPORTED, "HTTP Version Not Supported",
        "RFC 9110, Section 15.6.6", "",
        "The server does not speak the major version of HTTP that the request uses.";
    506 VARIANT_ALSO_NEGOTIATES,
        "Variant Also Negotiates" | "Variant Also Negotiate"
        | "Variant Also Negotiates (Experimental)",
        "RFC 2295, Section 8.1", "experimental",
        "The server is misconfigured: the form of the resource that it chose offers a choice of forms.";
    507 INSUFFICIENT_STORAGE, "Insufficient Storage" | "Insufficient Storage Space",
        "RFC 4918, Section 11.5", "",
        "The server has no room to store what the request needs.";
    508 LOOP_DETECTED, "Loop Detected",
        "RFC 5842, Section 7.2", "experimental",
        "The operation on a tree of collections ran into a loop and failed as a whole.";
    510 NOT_EXTENDED, "Not Extended" | "Not Extended (OBSOLETED)",
        "RFC 2774, Section 7; https://datatracker.ietf.org/doc/status-change-http-experiments-to-historic/",
        "experimental obsolete",
        "The request lacks an HTTP extension that access to the resource requires.";
    511 NETWORK_AUTHENTICATION_REQUIRED,
        "Network Authentication Required" | "Network Authentication Failed",
        "RFC 6585, Section 6", "",
        "The network requires a login before it gives access, as public Wi-Fi often does.";
};

/// IANA's methods, except `*` and `PRI`.
pub const METHODS: &[MethodFact] = method_facts! {
    "ACL" ACL, "RFC 3744, Section 8.1", "idempotent content",
        "Set the access rights on the target: who may do what with it.";
    "BASELINE-CONTROL" BASELINE_CONTROL, "RFC 3253, Section 12.6", "idempotent content",
        "Start keeping baselines of the target: snapshots of the versions in a collection.";
    "BIND" BIND, "RFC 5842, Section 4", "idempotent content",
        "Give an existing resource a further name in the target collection.";
    "CHECKIN" CHECKIN, "RFC 3253, Section 4.4; RFC 3253, Section 9.4", "idempotent content",
        "Record the present state of the checked-out target as a new version.";
    "CHECKOUT" CHECKOUT, "RFC 3253, Section 4.3; RFC 3253, Section 8.8", "idempotent content",
        "Make the target editable, until CHECKIN records the result as a version.";
    "CONNECT" CONNECT, "RFC 9110, Section 9.3.6", "",
        "Open a tunnel through the proxy to the given host and port.";
    "COPY" COPY, "RFC 4918, Section 9.8", "idempotent",
        "Create a duplicate of the target at the URI in the Destination field.";
    "DELETE" DELETE, "RFC 9110, Section 9.3.5", "idempotent",
        "Remove the resource from the target URI, whether or not its data is kept.";
    "GET" GET, "RFC 9110, Section 9.3.1", "safe idempotent cacheable",
        "Retrieve the target.";
    "HEAD" HEAD, "RFC 9110, Section 9.3.2", "safe idempotent cacheable",
        "Return the header fields that GET would return, without the content.";
    "LABEL" LABEL, "RFC 3253, Section 8.2", "idempotent content",
        "Add, set or remove a label, a name that selects one version of the target.";
    "LINK" LINK, "RFC 2068, Section 19.6.1.2", "idempotent",
        "Record a relationship between the target and another resource.";
    "LOCK" LOCK, "RFC 4918, Section 9.10", "content",
        "Protect the target from changes by others, or extend a lock held on it.";
    "MERGE" MERGE, "RFC 3253, Section 11.2", "idempotent content",
        "Merge the given versions into the target, or mark them for the client to merge.";
    "MKACTIVITY" MKACTIVITY, "RFC 3253, Section 13.5", "idempotent content",
        "Create an activity, which ties together versions made for one purpose.";
    "MKCALENDAR" MKCALENDAR, "RFC 4791, Section 5.3.1; RFC 8144, Section 2.3", "idempotent content",
        "Create a collection for calendar entries at the target URI.";
    "MKCOL" MKCOL,
        "RFC 4918, Section 9.3; RFC 5689, Section 3; RFC 8144, Section 2.3", "idempotent content",
        "Create a collection, which is like a folder, at the target URI.";
    "MKREDIRECTREF" MKREDIRECTREF, "RFC 4437, Section 6", "idempotent content",
        "Create a resource at the target URI that redirects to another one.";
    "MKWORKSPACE" MKWORKSPACE, "RFC 3253, Section 6.3", "idempotent content",
        "Create a workspace, a collection in which resources can be edited apart from other users.";
    "MOVE" MOVE, "RFC 4918, Section 9.9", "idempotent",
        "Transfer the target to the URI in the Destination field.";
    "OPTIONS" OPTIONS, "RFC 9110, Section 9.3.7", "safe idempotent",
        "Describe which methods and options the target supports.";
    "ORDERPATCH" ORDERPATCH, "RFC 3648, Section 7", "idempotent content",
        "Change the order in which the target collection lists its members.";
    "PATCH" PATCH, "RFC 5789, Section 2", "cacheable content",
        "Apply the partial changes in the content to the target.";
    "POST" POST, "RFC 9110, Section 9.3.3", "cacheable content",
        "Have the target process the content by its own rules.";
    "PROPFIND" PROPFIND, "RFC 4918, Section 9.1; RFC 8144, Section 2.1", "safe idempotent content",
        "Retrieve properties of the target and, unless Depth is 0, of its members.";
    "PROPPATCH" PROPPATCH, "RFC 4918, Section 9.2; RFC 8144, Section 2.2", "idempotent content",
        "Set or remove properties of the target; either all changes are made or none.";
    "PUT" PUT, "RFC 9110, Section 9.3.4", "idempotent content",
        "Create the target from the content, or replace its state with it.";
    "QUERY" QUERY, "RFC 10008, Section 2", "safe idempotent cacheable content",
        "Process the content as a query on the target and return the result.";
    "REBIND" REBIND, "RFC 5842, Section 6", "idempotent content",
        "Give a resource a new name in the target collection in place of the name that it had.";
    "REPORT" REPORT, "RFC 3253, Section 3.6; RFC 8144, Section 2.1", "safe idempotent content",
        "Return the report on the target that the content asks for.";
    "SEARCH" SEARCH, "RFC 5323, Section 2", "safe idempotent content",
        "Carry out the search that the content describes, and list what matches.";
    "TRACE" TRACE, "RFC 9110, Section 9.3.8", "safe idempotent",
        "Return the request as it arrived, which shows what proxies changed on the way.";
    "UNBIND" UNBIND, "RFC 5842, Section 5", "idempotent content",
        "Remove one name of a resource from the target collection.";
    "UNCHECKOUT" UNCHECKOUT, "RFC 3253, Section 4.5", "idempotent content",
        "Cancel CHECKOUT and restore the target to the state that it had before.";
    "UNLINK" UNLINK, "RFC 2068, Section 19.6.1.3", "idempotent",
        "Remove a relationship between the target and another resource.";
    "UNLOCK" UNLOCK, "RFC 4918, Section 9.11", "idempotent",
        "End the lock whose token is in the Lock-Token field.";
    "UPDATE" UPDATE, "RFC 3253, Section 7.1", "idempotent content",
        "Set the target's content and properties to those of one of its other versions.";
    "UPDATEREDIRECTREF" UPDATEREDIRECTREF, "RFC 4437, Section 7", "idempotent content",
        "Change where the target redirects to, or whether the redirection is permanent, or both.";
    "VERSION-CONTROL" VERSION_CONTROL, "RFC 3253, Section 3.5", "idempotent content",
        "Start keeping versions of the target, beginning with its present state.";
};

/// The number and title of every RFC that the two registries cite.
#[rustfmt::skip]
pub const RFC_TITLES: &[(u32, &str)] = &[
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

/// Returns the facts about a status code, if it is registered.
#[must_use]
pub fn status(code: u16) -> Option<&'static StatusFact> {
    STATUS_CODES.iter().find(|status| status.code == code)
}
