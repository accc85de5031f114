//! Registries besides the canonical ones.

http_registry::status_codes! {
    /// What nginx answers, or logs.
    pub enum NginxStatus {
        444 NO_RESPONSE "No Response" "Close the connection." "https://nginx.org/";
        494 REQUEST_HEADER_TOO_LARGE "Request Header Too Large" "Too large." "https://nginx.org/";
        499 CLIENT_CLOSED_REQUEST "Client Closed Request" "Nobody is left." "https://nginx.org/";
    }
}

http_registry::status_codes! {
    /// What Cloudflare answers.
    pub enum CloudflareStatus {
        520 WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR "Web Server Returned an Unknown Error"
            "What the origin answered is not understood." "https://developers.cloudflare.com/";
        521 WEB_SERVER_IS_DOWN "Web Server Is Down"
            "The origin refuses connections." "https://developers.cloudflare.com/";
        522 CONNECTION_TIMED_OUT "Connection Timed Out"
            "The origin does not answer in time." "https://developers.cloudflare.com/";
    }
}

http_registry::status_codes! {
    /// Three registries in one type.
    pub enum EdgeStatus {
        Iana(http_registry::StatusCode);
        Nginx(NginxStatus);
        Cloudflare(CloudflareStatus);
    }
}

// `Few`, `Many` and `Most`: 39, 1,000 and 4,000 generated methods.
include!(concat!(env!("OUT_DIR"), "/methods.rs"));
