//! Registries for the benchmarks.

http_registry::status_codes! {
    /// Codes of nginx.
    pub enum NginxStatus {
        444 NO_RESPONSE "No Response" "Close the connection." "https://nginx.org/";
        494 REQUEST_HEADER_TOO_LARGE "Request Header Too Large" "Too large." "https://nginx.org/";
        499 CLIENT_CLOSED_REQUEST "Client Closed Request" "The client is gone." "https://nginx.org/";
    }
}

http_registry::status_codes! {
    /// Codes of Cloudflare.
    pub enum CloudflareStatus {
        520 WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR "Web Server Returned an Unknown Error"
            "The origin sent an unknown response." "https://developers.cloudflare.com/";
        521 WEB_SERVER_IS_DOWN "Web Server Is Down"
            "The origin refuses connections." "https://developers.cloudflare.com/";
        522 CONNECTION_TIMED_OUT "Connection Timed Out"
            "The origin did not respond in time." "https://developers.cloudflare.com/";
    }
}

http_registry::status_codes! {
    /// A registry that includes three others.
    pub enum EdgeStatus {
        Iana(http_registry::StatusCode);
        Nginx(NginxStatus);
        Cloudflare(CloudflareStatus);
    }
}

// `Few`, `Many` and `Most` have 39, 1,000 and 4,000 generated methods.
include!(concat!(env!("OUT_DIR"), "/methods.rs"));
