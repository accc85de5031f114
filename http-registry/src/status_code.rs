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
        100 CONTINUE "Continue" "The request is not rejected so far, and the client can go on." RFC9110 "15.2.1";
        101 SWITCHING_PROTOCOLS
            "Switching Protocols" "After this response the connection speaks another protocol." RFC9110 "15.2.2";
        102 PROCESSING "Processing" "The server has the whole request and is still working on it." RFC2518 "10.1";
        103 EARLY_HINTS
            "Early Hints" "The client can already act on fields of the likely final response." RFC8297 "2";

        // 2xx: success (RFC 9110, Section 15.3)
        #[default]
        200 OK "OK" "Request fulfilled, document follows" RFC9110 "15.3.1" cacheable;
        201 CREATED "Created" "At least one new resource exists because of the request." RFC9110 "15.3.2";
        202 ACCEPTED "Accepted" "The request was taken in, but its outcome is still open." RFC9110 "15.3.3";
        203 NON_AUTHORITATIVE_INFORMATION
            "Non-Authoritative Information" "The request succeeded, and a proxy altered the content on the way."
            RFC9110 "15.3.4" cacheable;
        204 NO_CONTENT
            "No Content" "The request succeeded, and the answer needs no content." RFC9110 "15.3.5" cacheable;
        205 RESET_CONTENT
            "Reset Content" "The request succeeded, so the client should reset what it shows." RFC9110 "15.3.6";
        206 PARTIAL_CONTENT
            "Partial Content" "The response carries one or more of the requested ranges."
            RFC9110 "15.3.7" cacheable;
        207 MULTI_STATUS
            "Multi-Status" "The content has a status for each of several resources or operations." RFC4918 "11.1";
        208 ALREADY_REPORTED
            "Already Reported" "The collection's members are already listed under another binding."
            RFC5842 "7.1" experimental;
        226 IM_USED
            "IM Used" "The GET succeeded with a derived form of the instance, such as a delta." RFC3229 "10.4.1";

        // 3xx: redirection (RFC 9110, Section 15.4)
        300 MULTIPLE_CHOICES
            "Multiple Choices" "There are several representations, from which the client can choose."
            RFC9110 "15.4.1" cacheable;
        301 MOVED_PERMANENTLY
            "Moved Permanently" "The resource has a new URI for good; a POST may be repeated as GET."
            RFC9110 "15.4.2" cacheable;
        302 FOUND "Found" "The resource is elsewhere for now; a POST may be repeated as GET." RFC9110 "15.4.3";
        303 SEE_OTHER "See Other" "An answer to the request can be had with GET at another URI." RFC9110 "15.4.4";
        304 NOT_MODIFIED
            "Not Modified" "The copy that the client has is still good, so none is sent." RFC9110 "15.4.5";
        305 USE_PROXY
            "Use Proxy" "Once told the client to repeat the request through a given proxy."
            RFC9110 "15.4.6" deprecated;
        307 TEMPORARY_REDIRECT
            "Temporary Redirect" "The resource is elsewhere for now; the method must stay the same."
            RFC9110 "15.4.8";
        308 PERMANENT_REDIRECT
            "Permanent Redirect" "The resource has a new URI for good; the method must stay the same."
            RFC9110 "15.4.9" cacheable;

        // 4xx: client error (RFC 9110, Section 15.5)
        400 BAD_REQUEST
            "Bad Request" "The server takes the request to be faulty and does not process it." RFC9110 "15.5.1";
        401 UNAUTHORIZED
            "Unauthorized" "The client has to authenticate, or the credentials it sent are no good."
            RFC9110 "15.5.2";
        402 PAYMENT_REQUIRED
            "Payment Required" "The code is reserved; no standard gives it a meaning yet." RFC9110 "15.5.3";
        403 FORBIDDEN "Forbidden" "The request is clear, but it is not allowed." RFC9110 "15.5.4";
        404 NOT_FOUND
            "Not Found" "There is nothing at this URI, or the server does not admit to it."
            RFC9110 "15.5.5" cacheable;
        405 METHOD_NOT_ALLOWED
            "Method Not Allowed" "The resource does not support this method; Allow lists those it does."
            RFC9110 "15.5.6" cacheable;
        406 NOT_ACCEPTABLE
            "Not Acceptable" "No form of the resource fits what the Accept fields ask for." RFC9110 "15.5.7";
        407 PROXY_AUTHENTICATION_REQUIRED
            "Proxy Authentication Required" "The proxy needs valid credentials to pass the request on."
            RFC9110 "15.5.8";
        408 REQUEST_TIMEOUT
            "Request Timeout" "The server gave up waiting for the complete request." RFC9110 "15.5.9";
        409 CONFLICT "Conflict" "The request does not fit the current state of the resource." RFC9110 "15.5.10";
        410 GONE
            "Gone" "The resource was here, but is gone and will likely not return." RFC9110 "15.5.11" cacheable;
        411 LENGTH_REQUIRED
            "Length Required" "The request has to state the length of its content." RFC9110 "15.5.12";
        412 PRECONDITION_FAILED
            "Precondition Failed" "A condition that the request set does not hold." RFC9110 "15.5.13";
        413 CONTENT_TOO_LARGE | REQUEST_ENTITY_TOO_LARGE | PAYLOAD_TOO_LARGE
            "Content Too Large" "The request brings more content than the server accepts." RFC9110 "15.5.14";
        414 URI_TOO_LONG | REQUEST_URI_TOO_LONG
            "URI Too Long" "The request's URI is longer than the server accepts." RFC9110 "15.5.15" cacheable;
        415 UNSUPPORTED_MEDIA_TYPE
            "Unsupported Media Type" "The resource takes no content of this type or coding with this method."
            RFC9110 "15.5.16";
        416 RANGE_NOT_SATISFIABLE | REQUESTED_RANGE_NOT_SATISFIABLE
            "Range Not Satisfiable" "The requested ranges are invalid, out of bounds or too many."
            RFC9110 "15.5.17";
        417 EXPECTATION_FAILED
            "Expectation Failed" "Some server on the path cannot do what the Expect field asks."
            RFC9110 "15.5.18";
        418 IM_A_TEAPOT
            "I'm a Teapot" "The client asked for coffee, but has reached a teapot."
            RFC2324 "2.3.2", RFC9110 "15.5.19";
        421 MISDIRECTED_REQUEST
            "Misdirected Request" "The request reached a server that does not answer for this URI."
            RFC9110 "15.5.20";
        422 UNPROCESSABLE_CONTENT | UNPROCESSABLE_ENTITY
            "Unprocessable Content" "The content is well formed, but what it asks for cannot be done."
            RFC9110 "15.5.21";
        423 LOCKED "Locked" "A lock on one of the resources stands in the way of the request." RFC4918 "11.3";
        424 FAILED_DEPENDENCY
            "Failed Dependency" "The request was not done because something it depends on failed." RFC4918 "11.4";
        425 TOO_EARLY "Too Early" "The request may be a replay, so repeat it after the handshake." RFC8470 "5.2";
        426 UPGRADE_REQUIRED
            "Upgrade Required" "The client has to upgrade to a protocol that the server names." RFC9110 "15.5.22";
        428 PRECONDITION_REQUIRED
            "Precondition Required" "The server wants a precondition such as If-Match, and none was sent."
            RFC6585 "3";
        429 TOO_MANY_REQUESTS
            "Too Many Requests" "The client exceeds the rate at which it may send requests." RFC6585 "4";
        431 REQUEST_HEADER_FIELDS_TOO_LARGE
            "Request Header Fields Too Large" "A header field, or all of them together, takes up too much space."
            RFC6585 "5";
        451 UNAVAILABLE_FOR_LEGAL_REASONS
            "Unavailable For Legal Reasons" "A legal demand keeps the resource from the client."
            RFC7725 "3" cacheable;

        // 5xx: server error (RFC 9110, Section 15.6)
        500 INTERNAL_SERVER_ERROR
            "Internal Server Error" "Something went wrong inside the server." RFC9110 "15.6.1";
        501 NOT_IMPLEMENTED
            "Not Implemented" "The server lacks a feature that the request needs, such as its method."
            RFC9110 "15.6.2" cacheable;
        502 BAD_GATEWAY
            "Bad Gateway" "The gateway got an unusable answer from the server behind it." RFC9110 "15.6.3";
        503 SERVICE_UNAVAILABLE
            "Service Unavailable" "The server is overloaded or under maintenance and should be back later."
            RFC9110 "15.6.4";
        504 GATEWAY_TIMEOUT
            "Gateway Timeout" "The gateway waited too long for the server behind it." RFC9110 "15.6.5";
        505 HTTP_VERSION_NOT_SUPPORTED
            "HTTP Version Not Supported" "The server does not speak the major HTTP version of the request."
            RFC9110 "15.6.6";
        506 VARIANT_ALSO_NEGOTIATES
            "Variant Also Negotiates" "By a configuration mistake, the chosen variant itself negotiates."
            RFC2295 "8.1" experimental;
        507 INSUFFICIENT_STORAGE
            "Insufficient Storage" "The server has no room for what the request needs stored." RFC4918 "11.5";
        508 LOOP_DETECTED
            "Loop Detected" "The operation failed because the collection leads back into itself."
            RFC5842 "7.2" experimental;
        510 NOT_EXTENDED
            "Not Extended" "The server gives access only to a request with certain extensions."
            RFC2774 "7", "https://datatracker.ietf.org/doc/status-change-http-experiments-to-historic/"
            experimental obsolete;
        511 NETWORK_AUTHENTICATION_REQUIRED
            "Network Authentication Required" "The local network wants the client to log in before going further."
            RFC6585 "6";
    }
}
