//! The canonical status codes.

use http_registry_macros::status_codes;

// IANA, HTTP Status Code Registry
// https://www.iana.org/assignments/http-status-codes
// as of 2026-11-23
//
// Its permanent entries, and 418 under the name that RFC 2324 gave it. Not in
// it: 104 (Upload Resumption Supported), which is registered for a time only,
// and 306, which is reserved and unused.
status_codes! {
    crate = crate;

    /// The registered HTTP status codes (RFC 9110, Section 15).
    ///
    /// These are the permanent entries of IANA's [HTTP Status Code Registry],
    /// and 418 under the name of RFC 2324. Two numbers that IANA lists are not
    /// among them: 104 (Upload Resumption Supported), a temporary registration
    /// that expires, and 306, which an earlier specification used and which is
    /// reserved since.
    ///
    /// The code is the discriminant, so the type is two bytes, and so is an
    /// `Option` of it. To hold a code that nobody registered, use
    /// [`AnyStatus`](crate::AnyStatus); to add your own, define a registry that
    /// includes this one, with [`status_codes!`](crate::status_codes).
    ///
    /// ```
    /// use http_registry::{StatusClass, StatusCode};
    ///
    /// let status = StatusCode::from_u16(404)?;
    /// assert_eq!(status, StatusCode::NOT_FOUND);
    /// assert_eq!(status, 404);
    /// assert_eq!(status.phrase(), "Not Found");
    /// assert_eq!(status.class(), StatusClass::ClientError);
    /// assert_eq!(status.to_string(), "404 Not Found");
    /// assert_eq!(status.reference().to_string(), "RFC 9110, Section 15.5.5");
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    ///
    /// [HTTP Status Code Registry]: https://www.iana.org/assignments/http-status-codes
    #[derive(Default)]
    #[non_exhaustive]
    pub enum StatusCode {
        // 1xx: informational (RFC 9110, Section 15.2)
        100 CONTINUE "Continue" "The client can go on with its request." RFC9110 "15.2.1";
        101 SWITCHING_PROTOCOLS
            "Switching Protocols" "The connection now speaks another protocol." RFC9110 "15.2.2";
        102 PROCESSING "Processing" "The server is still working on the request." RFC2518 "10.1" deprecated;
        103 EARLY_HINTS
            "Early Hints" "These are fields of the likely final response." RFC8297 "2" experimental;

        // 2xx: success (RFC 9110, Section 15.3)
        #[default]
        200 OK "OK" "Request fulfilled, document follows" RFC9110 "15.3.1" cacheable;
        201 CREATED "Created" "The request created one or more resources." RFC9110 "15.3.2";
        202 ACCEPTED "Accepted" "The request was taken in; its outcome is open." RFC9110 "15.3.3";
        203 NON_AUTHORITATIVE_INFORMATION
            "Non-Authoritative Information" "A proxy altered the content on the way."
            RFC9110 "15.3.4" cacheable;
        204 NO_CONTENT
            "No Content" "The request succeeded; there is no content." RFC9110 "15.3.5" cacheable;
        205 RESET_CONTENT
            "Reset Content" "The request succeeded; reset what is shown." RFC9110 "15.3.6";
        206 PARTIAL_CONTENT
            "Partial Content" "The content is only the requested ranges."
            RFC9110 "15.3.7" cacheable;
        207 MULTI_STATUS
            "Multi-Status" "Each of several resources has its own status." RFC4918 "11.1";
        208 ALREADY_REPORTED
            "Already Reported" "The members are listed under another binding."
            RFC5842 "7.1" experimental;
        226 IM_USED
            "IM Used" "The content is a derived form, such as a delta." RFC3229 "10.4.1";

        // 3xx: redirection (RFC 9110, Section 15.4)
        300 MULTIPLE_CHOICES
            "Multiple Choices" "There are several forms to choose from."
            RFC9110 "15.4.1" cacheable;
        301 MOVED_PERMANENTLY
            "Moved Permanently" "The resource has a new permanent URI."
            RFC9110 "15.4.2" cacheable;
        302 FOUND "Found" "The resource is at another URI for now." RFC9110 "15.4.3";
        303 SEE_OTHER "See Other" "An answer can be had with GET at another URI." RFC9110 "15.4.4";
        304 NOT_MODIFIED
            "Not Modified" "The copy that the client has is still good." RFC9110 "15.4.5";
        305 USE_PROXY
            "Use Proxy" "This code once sent clients to a proxy."
            RFC9110 "15.4.6" deprecated;
        307 TEMPORARY_REDIRECT
            "Temporary Redirect" "The same request can be made elsewhere for now."
            RFC9110 "15.4.8";
        308 PERMANENT_REDIRECT
            "Permanent Redirect" "The same request belongs at a new permanent URI."
            RFC9110 "15.4.9" cacheable;

        // 4xx: client error (RFC 9110, Section 15.5)
        400 BAD_REQUEST
            "Bad Request" "The server takes the request to be faulty." RFC9110 "15.5.1";
        401 UNAUTHORIZED
            "Unauthorized" "The request has no valid credentials."
            RFC9110 "15.5.2";
        402 PAYMENT_REQUIRED
            "Payment Required" "The code is reserved and has no meaning yet." RFC9110 "15.5.3";
        403 FORBIDDEN "Forbidden" "The request is clear, but it is not allowed." RFC9110 "15.5.4";
        404 NOT_FOUND
            "Not Found" "The server has nothing to show at this URI."
            RFC9110 "15.5.5" cacheable;
        405 METHOD_NOT_ALLOWED
            "Method Not Allowed" "The resource does not support this method."
            RFC9110 "15.5.6" cacheable;
        406 NOT_ACCEPTABLE
            "Not Acceptable" "No form of the resource is acceptable." RFC9110 "15.5.7";
        407 PROXY_AUTHENTICATION_REQUIRED
            "Proxy Authentication Required" "The proxy needs valid credentials."
            RFC9110 "15.5.8";
        408 REQUEST_TIMEOUT
            "Request Timeout" "The server gave up waiting for the request." RFC9110 "15.5.9";
        409 CONFLICT "Conflict" "The request conflicts with the resource's state." RFC9110 "15.5.10";
        410 GONE
            "Gone" "The resource is gone, and likely for good." RFC9110 "15.5.11" cacheable;
        411 LENGTH_REQUIRED
            "Length Required" "The request has to state its content's length." RFC9110 "15.5.12";
        412 PRECONDITION_FAILED
            "Precondition Failed" "A condition that the request set does not hold." RFC9110 "15.5.13";
        413 CONTENT_TOO_LARGE | REQUEST_ENTITY_TOO_LARGE | PAYLOAD_TOO_LARGE
            "Content Too Large" | "Payload Too Large" | "Request Entity Too Large"
            "The request has more content than is accepted." RFC9110 "15.5.14";
        414 URI_TOO_LONG | REQUEST_URI_TOO_LONG
            "URI Too Long" "The request's URI is longer than is accepted." RFC9110 "15.5.15" cacheable;
        415 UNSUPPORTED_MEDIA_TYPE
            "Unsupported Media Type" "The content's type or coding is not supported."
            RFC9110 "15.5.16";
        416 RANGE_NOT_SATISFIABLE | REQUESTED_RANGE_NOT_SATISFIABLE
            "Range Not Satisfiable" "The requested ranges cannot be served."
            RFC9110 "15.5.17";
        417 EXPECTATION_FAILED
            "Expectation Failed" "What the Expect field asks cannot be done."
            RFC9110 "15.5.18";
        418 IM_A_TEAPOT
            "I'm a Teapot" "The server is a teapot and brews no coffee."
            RFC2324 "2.3.2", RFC9110 "15.5.19";
        421 MISDIRECTED_REQUEST
            "Misdirected Request" "This server does not answer for the URI."
            RFC9110 "15.5.20";
        422 UNPROCESSABLE_CONTENT | UNPROCESSABLE_ENTITY
            "Unprocessable Content" "The content parses, but cannot be acted on."
            RFC9110 "15.5.21";
        423 LOCKED "Locked" "A resource that the request needs is locked." RFC4918 "11.3";
        424 FAILED_DEPENDENCY
            "Failed Dependency" "Something that the request depends on failed." RFC4918 "11.4";
        425 TOO_EARLY "Too Early" "The request may be a replay of early data." RFC8470 "5.2";
        426 UPGRADE_REQUIRED
            "Upgrade Required" "The client has to upgrade to another protocol." RFC9110 "15.5.22";
        428 PRECONDITION_REQUIRED
            "Precondition Required" "The request has to be conditional."
            RFC6585 "3";
        429 TOO_MANY_REQUESTS
            "Too Many Requests" "The client has sent too many requests." RFC6585 "4";
        431 REQUEST_HEADER_FIELDS_TOO_LARGE
            "Request Header Fields Too Large" "The header fields take up too much space."
            RFC6585 "5";
        451 UNAVAILABLE_FOR_LEGAL_REASONS
            "Unavailable For Legal Reasons" "A legal demand keeps the resource away."
            RFC7725 "3" cacheable;

        // 5xx: server error (RFC 9110, Section 15.6)
        500 INTERNAL_SERVER_ERROR
            "Internal Server Error" "Something went wrong inside the server." RFC9110 "15.6.1";
        501 NOT_IMPLEMENTED
            "Not Implemented" "The server lacks what the request needs."
            RFC9110 "15.6.2" cacheable;
        502 BAD_GATEWAY
            "Bad Gateway" "The server upstream gave an unusable answer." RFC9110 "15.6.3";
        503 SERVICE_UNAVAILABLE
            "Service Unavailable" "The server is overloaded or under maintenance."
            RFC9110 "15.6.4";
        504 GATEWAY_TIMEOUT
            "Gateway Timeout" "The server upstream took too long to answer." RFC9110 "15.6.5";
        505 HTTP_VERSION_NOT_SUPPORTED
            "HTTP Version Not Supported" "The server does not speak this HTTP version."
            RFC9110 "15.6.6";
        506 VARIANT_ALSO_NEGOTIATES
            "Variant Also Negotiates" "The chosen variant itself negotiates."
            RFC2295 "8.1" experimental;
        507 INSUFFICIENT_STORAGE
            "Insufficient Storage" "There is no room for what has to be stored." RFC4918 "11.5";
        508 LOOP_DETECTED
            "Loop Detected" "The operation ran into an endless loop."
            RFC5842 "7.2" experimental;
        510 NOT_EXTENDED
            "Not Extended" "The request lacks extensions that it needs."
            RFC2774 "7", "https://datatracker.ietf.org/doc/status-change-http-experiments-to-historic/"
            experimental obsolete;
        511 NETWORK_AUTHENTICATION_REQUIRED
            "Network Authentication Required" "The client has to log in to the network first."
            RFC6585 "6";
    }
}
