//! Cloudflare's own status codes, from [its support documentation][docs], as of 2026.
//!
//! 527 is no longer there, since Cloudflare has retired the product that the code belonged to,
//! Railgun. Its reference is an earlier revision of that documentation, in its repository.
//!
//! [docs]: https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/

http_registry::status_codes! {
    /// What Cloudflare answers when it gets no usable answer from the origin server behind it.
    #[non_exhaustive]
    pub enum CloudflareStatus {
        520 WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR "Web Server Returns an Unknown Error"
            "The origin server's response was empty, unknown or unexpected."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/";
        521 WEB_SERVER_IS_DOWN "Web Server Is Down"
            "The origin server refused Cloudflare's connection."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/";
        /// The origin server has not even acknowledged the request; if it has, the code is 524.
        522 CONNECTION_TIMED_OUT "Connection Timed Out"
            "The origin server was too slow to accept the connection or acknowledge the request."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/";
        523 ORIGIN_IS_UNREACHABLE "Origin Is Unreachable"
            "Cloudflare could not reach the origin server, most often because no route leads to it."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/";
        524 A_TIMEOUT_OCCURRED "A Timeout Occurred"
            "Sending the request to the origin server, or receiving its response, took too long."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/";
        525 SSL_HANDSHAKE_FAILED "SSL Handshake Failed"
            "Cloudflare and the origin server could not set up a TLS connection."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/";
        526 INVALID_SSL_CERTIFICATE "Invalid SSL Certificate"
            "The origin server's certificate did not pass Cloudflare's verification."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/";
        527 RAILGUN_LISTENER_TO_ORIGIN_ERROR | RAILGUN_ERROR "Railgun Listener to Origin Error"
            "The connection to the origin server through Railgun failed or was interrupted."
            "https://github.com/cloudflare/cloudflare-docs/blob/0a96d9c6ee6256f608b965025fd648d55befc5c5/content/support/Troubleshooting/Cloudflare%20Errors/Troubleshooting%20Cloudflare%205XX%20errors.md#527-error-railgun-listener-to-origin-error"
            obsolete;
        /// The body of the answer has one of Cloudflare's 1xxx error codes, which says more.
        ///
        /// Cloudflare's documentation has no phrase for it; this is the one in common use.
        530 ORIGIN_DNS_ERROR "Origin DNS Error"
            "Cloudflare could not resolve the host name of the origin server."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/";
    }
}
