//! The canonical status codes.

use http_registry_macros::status_codes;

// IANA, HTTP Status Code Registry
// https://www.iana.org/assignments/http-status-codes
// as of 2026-11-23
//
// The permanent registrations, and 418 under its name in RFC 2324. Two registrations
// are left out: 306, which is reserved and unused, and 104 (Upload Resumption
// Supported), which is temporary and belongs to an Internet-Draft. It expired on
// 2026-11-13; on 2026-11-23 IANA still listed it with that date.
//
// The phrases after the first come from other software, which
// `tests/shared/phrases.tsv` in the repository names for each.
status_codes! {
    crate = crate;

    /// The registered HTTP status codes (RFC 9110, Section 15).
    ///
    /// The enum contains the permanent registrations of IANA's [HTTP Status Code Registry],
    /// plus 418 under the name that RFC 2324 gave it. Two registrations are left out: 104
    /// (Upload Resumption Supported) and 306 (Unused). 104 is temporary: the registration
    /// expired on 2026-11-13, and on 2026-11-23 IANA still listed it with that date. 306 is
    /// reserved because an earlier specification used it.
    ///
    /// The discriminant of each variant is its code. Both `StatusCode` and
    /// `Option<StatusCode>` take two bytes. The default is [`OK`](Self::OK). To hold
    /// unregistered codes, use [`AnyStatus`](crate::AnyStatus). To add your own codes, use
    /// [`status_codes!`](crate::status_codes) to define a registry that includes this one.
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
    #[__canonical]
    #[derive(Default)]
    #[non_exhaustive]
    pub enum StatusCode {
        // 1xx: informational (RFC 9110, Section 15.2)
        100 CONTINUE "Continue"
            "The server has read the start of the request and does not refuse it; send the rest."
            RFC9110 "15.2.1";
        101 SWITCHING_PROTOCOLS
            "Switching Protocols" | "Switching Protocol" | "Web Socket Protocol Handshake"
            "The connection switches to a protocol that the request's Upgrade field offered."
            RFC9110 "15.2.2";
        102 PROCESSING "Processing"
            "The server has received the whole request and is still working on it."
            RFC2518 "10.1" deprecated;
        103 EARLY_HINTS "Early Hints" | "Early Hint"
            "These header fields will likely be part of the final response, which is still to come."
            RFC8297 "2" experimental;

        // 2xx: success (RFC 9110, Section 15.3)
        #[default]
        200 OK "OK" | "Connection Established" | "Data Follows"
            "Request fulfilled, document follows"
            RFC9110 "15.3.1" cacheable;
        201 CREATED "Created"
            "The request created a resource at the URI in Location or, without it, at the target URI."
            RFC9110 "15.3.2";
        202 ACCEPTED "Accepted"
            "The server accepted the request but has not finished it, and it may still fail."
            RFC9110 "15.3.3";
        203 NON_AUTHORITATIVE_INFORMATION
            "Non-Authoritative Information" | "Non Authoritative Information"
            | "Non - Authoritative Information" | "Not-Authoritative Information"
            "The request succeeded, but a proxy has changed the origin server's content."
            RFC9110 "15.3.4" cacheable;
        204 NO_CONTENT "No Content"
            "The request succeeded, and the server has nothing to send back."
            RFC9110 "15.3.5" cacheable;
        205 RESET_CONTENT "Reset Content" | "Reset Content."
            "The request succeeded; clear the form or reset the view that it was sent from."
            RFC9110 "15.3.6";
        206 PARTIAL_CONTENT "Partial Content"
            "The content is part of the resource: some or all of the ranges that the request asked for."
            RFC9110 "15.3.7" cacheable;
        207 MULTI_STATUS "Multi-Status" | "Multi Status" | "Multi - Status"
            "The content reports several outcomes, each with its own status, for resources or properties."
            RFC4918 "11.1";
        208 ALREADY_REPORTED "Already Reported"
            "This collection is listed with its members elsewhere in the same 207 response."
            RFC5842 "7.1" experimental;
        226 IM_USED "IM Used"
            "The content is the result of the manipulations that IM names, most often only the changes."
            RFC3229 "10.4.1";

        // 3xx: redirection (RFC 9110, Section 15.4)
        300 MULTIPLE_CHOICES "Multiple Choices" | "Multiple Choice"
            "The resource is available in several forms, each at its own URI; choose one."
            RFC9110 "15.4.1" cacheable;
        301 MOVED_PERMANENTLY "Moved Permanently"
            "The resource has a new permanent URI; use the one in Location from now on."
            RFC9110 "15.4.2" cacheable;
        302 FOUND "Found" | "Moved Temporarily" | "Object Moved"
            "The resource is at another URI for now; follow Location, but keep the old URI."
            RFC9110 "15.4.3";
        303 SEE_OTHER "See Other"
            "The result of the request is at the URI in Location; retrieve it with GET."
            RFC9110 "15.4.4";
        304 NOT_MODIFIED "Not Modified"
            "The copy that the client has is still current, so the content is not sent again."
            RFC9110 "15.4.5";
        305 USE_PROXY "Use Proxy"
            "This code once told clients to repeat a request through a proxy, which is unsafe."
            RFC9110 "15.4.6" deprecated;
        307 TEMPORARY_REDIRECT "Temporary Redirect"
            "The resource is at another URI for now; repeat the request there with the same method."
            RFC9110 "15.4.8";
        308 PERMANENT_REDIRECT "Permanent Redirect"
            "The resource has a new permanent URI; repeat the request there with the same method."
            RFC9110 "15.4.9" cacheable;

        // 4xx: client error (RFC 9110, Section 15.5)
        400 BAD_REQUEST "Bad Request"
            "The server considers the request malformed or otherwise faulty."
            RFC9110 "15.5.1";
        401 UNAUTHORIZED
            "Unauthorized" | "Authorization Required" | "Authentication Required"
            "The request has no valid credentials; WWW-Authenticate lists the accepted schemes."
            RFC9110 "15.5.2";
        402 PAYMENT_REQUIRED "Payment Required"
            "The code is reserved, though some services send it when a payment is missing."
            RFC9110 "15.5.3";
        403 FORBIDDEN "Forbidden"
            "The server understood the request but refuses it; repeating it unchanged will not help."
            RFC9110 "15.5.4";
        404 NOT_FOUND
            "Not Found" | "File Not Found" | "Object Not Found" | "Not Found on Accelerator"
            | "Site or Page Not Found"
            "The server has nothing at this URI, or does not want to reveal that it has."
            RFC9110 "15.5.5" cacheable;
        405 METHOD_NOT_ALLOWED "Method Not Allowed" | "Not Allowed"
            "The resource does not support this method; the Allow field lists those it does."
            RFC9110 "15.5.6" cacheable;
        406 NOT_ACCEPTABLE "Not Acceptable"
            "The server cannot provide the resource in any form that the request's Accept fields allow."
            RFC9110 "15.5.7";
        407 PROXY_AUTHENTICATION_REQUIRED "Proxy Authentication Required"
            "A proxy on the way needs valid credentials; Proxy-Authenticate lists the accepted schemes."
            RFC9110 "15.5.8";
        408 REQUEST_TIMEOUT "Request Timeout" | "Request Time-out"
            "The client took too long to send the whole request; it can send it again."
            RFC9110 "15.5.9";
        409 CONFLICT "Conflict"
            "The request does not fit the resource's current state; resolve that and try again."
            RFC9110 "15.5.10";
        410 GONE "Gone"
            "The resource used to be here but was removed, and will likely not come back."
            RFC9110 "15.5.11" cacheable;
        411 LENGTH_REQUIRED "Length Required" | "Content Length Required"
            "The server refuses the request because it has no Content-Length field."
            RFC9110 "15.5.12";
        412 PRECONDITION_FAILED "Precondition Failed"
            "A condition in the request, such as If-Match, is false, so nothing was done."
            RFC9110 "15.5.13";
        413 CONTENT_TOO_LARGE | REQUEST_ENTITY_TOO_LARGE | PAYLOAD_TOO_LARGE
            "Content Too Large" | "Payload Too Large" | "Request Entity Too Large"
            | "Request Too Long" | "Request Too Large"
            "The request has more content than the server will process."
            RFC9110 "15.5.14";
        414 URI_TOO_LONG | REQUEST_URI_TOO_LONG
            "URI Too Long" | "Request-URI Too Long" | "Request-URI Too Large"
            | "Request URI Too Long" | "Request URI Too Large" | "Request - URI Too Long"
            "The request's target has more characters than the server will read."
            RFC9110 "15.5.15" cacheable;
        415 UNSUPPORTED_MEDIA_TYPE "Unsupported Media Type"
            "The server does not accept content in the format that Content-Type or Content-Encoding names."
            RFC9110 "15.5.16";
        416 RANGE_NOT_SATISFIABLE | REQUESTED_RANGE_NOT_SATISFIABLE
            "Range Not Satisfiable" | "Requested Range Not Satisfiable"
            | "Requested Range Unsatisfiable" | "Request Range Not Satisfiable"
            "No requested range lies within the resource, or the ranges overlap or are too many."
            RFC9110 "15.5.17";
        417 EXPECTATION_FAILED "Expectation Failed"
            "The server or an intermediary cannot do what the request's Expect field requires."
            RFC9110 "15.5.18";
        418 IM_A_TEAPOT "I'm a Teapot" | "I am a Teapot" | "Im a Teapot"
            "The server is a teapot and refuses to brew coffee: an April Fools' joke of 1998."
            RFC2324 "2.3.2", RFC9110 "15.5.19";
        421 MISDIRECTED_REQUEST "Misdirected Request"
            "This server is not responsible for the URI; repeat the request over another connection."
            RFC9110 "15.5.20";
        422 UNPROCESSABLE_CONTENT | UNPROCESSABLE_ENTITY
            "Unprocessable Content" | "Unprocessable Entity"
            "The content is well-formed, but its instructions cannot be carried out."
            RFC9110 "15.5.21";
        423 LOCKED "Locked"
            "The source or destination of the request is locked, often by another user."
            RFC4918 "11.3";
        424 FAILED_DEPENDENCY "Failed Dependency" | "Method Failure"
            "The action was not done because another one that it depends on failed."
            RFC4918 "11.4";
        425 TOO_EARLY "Too Early"
            "The request came in TLS early data and may be a replay; send it after the handshake."
            RFC8470 "5.2";
        426 UPGRADE_REQUIRED "Upgrade Required"
            "The server requires another protocol for this request; Upgrade lists the choices."
            RFC9110 "15.5.22";
        428 PRECONDITION_REQUIRED "Precondition Required"
            "The request needs a condition such as If-Match, so that no newer change is lost."
            RFC6585 "3";
        429 TOO_MANY_REQUESTS "Too Many Requests"
            "The client has gone over a rate limit and should wait before its next request."
            RFC6585 "4";
        431 REQUEST_HEADER_FIELDS_TOO_LARGE "Request Header Fields Too Large"
            "The header fields together, or one such as Cookie, are larger than the server allows."
            RFC6585 "5";
        451 UNAVAILABLE_FOR_LEGAL_REASONS
            "Unavailable For Legal Reasons" | "Unavailable For Legal Reason"
            "Access is denied because of a legal demand, such as a court order."
            RFC7725 "3" cacheable;

        // 5xx: server error (RFC 9110, Section 15.6)
        500 INTERNAL_SERVER_ERROR
            "Internal Server Error" | "Internal Error" | "Server Error" | "Web Error"
            "The server ran into an unexpected problem and could not fulfill the request."
            RFC9110 "15.6.1";
        501 NOT_IMPLEMENTED "Not Implemented" | "Method Not Implemented" | "Unimplemented"
            "The server lacks a feature that the request needs, such as support for its method."
            RFC9110 "15.6.2" cacheable;
        502 BAD_GATEWAY "Bad Gateway" | "Bad Gateway or Proxy Error"
            "This gateway or proxy got an invalid response from the server behind it."
            RFC9110 "15.6.3";
        503 SERVICE_UNAVAILABLE
            "Service Unavailable" | "Service Temporarily Unavailable" | "Service Not Available"
            | "Site Temporarily Unavailable. Try again."
            "The server is overloaded or down for maintenance; try again later."
            RFC9110 "15.6.4";
        504 GATEWAY_TIMEOUT "Gateway Timeout" | "Gateway Time-out" | "Next Hop Timeout"
            "This gateway or proxy waited too long for a response from the server behind it."
            RFC9110 "15.6.5";
        505 HTTP_VERSION_NOT_SUPPORTED "HTTP Version Not Supported"
            "The server does not support the major version of HTTP that the request uses."
            RFC9110 "15.6.6";
        506 VARIANT_ALSO_NEGOTIATES
            "Variant Also Negotiates" | "Variant Also Negotiate"
            | "Variant Also Negotiates (Experimental)"
            "The server is misconfigured: the form of the resource that it chose offers a choice of forms."
            RFC2295 "8.1" experimental;
        507 INSUFFICIENT_STORAGE "Insufficient Storage" | "Insufficient Storage Space"
            "The server cannot store what it needs to complete the request."
            RFC4918 "11.5";
        508 LOOP_DETECTED "Loop Detected"
            "The operation on a tree of collections ran into a loop and failed as a whole."
            RFC5842 "7.2" experimental;
        510 NOT_EXTENDED "Not Extended" | "Not Extended (OBSOLETED)"
            "The request lacks an HTTP extension that access to the resource requires."
            RFC2774 "7",
            "https://datatracker.ietf.org/doc/status-change-http-experiments-to-historic/"
            experimental obsolete;
        511 NETWORK_AUTHENTICATION_REQUIRED
            "Network Authentication Required" | "Network Authentication Failed"
            "The network requires a login before it gives access, as public Wi-Fi often does."
            RFC6585 "6";
    }
}
