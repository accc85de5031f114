vendor_codes! {
    /// Non-standard status codes that Cloudflare sends when it gets no usable response
    /// from the origin server.
    ///
    /// The codes are from [the support documentation][docs], as of 2026. It no longer contains
    /// 527, because Cloudflare has retired the product that sent it, Railgun. The reference of
    /// 527 is an earlier revision in the repository of the documentation.
    ///
    /// The first phrase of a row is from the documentation. The second is the one that
    /// Cloudflare's edge sent on the status line of HTTP/1.1 for years, as its users recorded it:
    /// [JDownloader][jd] for 520, 522, 523 and 525, and reports for [521], [524] and [526].
    /// Today the edge sends `<none>` with all of these codes.
    ///
    /// [docs]: https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/
    /// [jd]: https://github.com/mirror/jdownloader/blob/master/src/org/jdownloader/plugins/components/antiDDoSForHost.java
    /// [521]: https://github.com/wrxck/mattata/issues/80
    /// [524]: https://github.com/whatwg/build.whatwg.org/issues/19
    /// [526]: https://github.com/cloudflare/cloudflared/issues/15
    pub enum CloudflareStatus {
        520 WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR
            "Web Server Returns an Unknown Error" | "Origin Error"
            "The origin server's response was empty, unknown or unexpected."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/";
        521 WEB_SERVER_IS_DOWN "Web Server Is Down" | "Origin Down"
            "The origin server refused Cloudflare's connection."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/";
        /// If the origin server acknowledged the request and then took too long, the code is 524.
        522 CONNECTION_TIMED_OUT "Connection Timed Out" | "Origin Connection Time-out"
            "The origin server took too long to accept the connection or acknowledge the request."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/";
        523 ORIGIN_IS_UNREACHABLE "Origin Is Unreachable" | "Origin Unreachable"
            "Cloudflare could not reach the origin server, most often because there is no route to it."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/";
        524 A_TIMEOUT_OCCURRED "A Timeout Occurred" | "Origin Time-out"
            "Sending the request to the origin server, or receiving its response, took too long."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/";
        525 SSL_HANDSHAKE_FAILED "SSL Handshake Failed" | "Origin SSL Handshake Error"
            "Cloudflare could not set up a TLS connection to the origin server."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/";
        526 INVALID_SSL_CERTIFICATE "Invalid SSL Certificate" | "Origin SSL Certificate Error"
            "Cloudflare could not verify the origin server's certificate."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/";
        527 RAILGUN_LISTENER_TO_ORIGIN_ERROR | RAILGUN_ERROR "Railgun Listener to Origin Error"
            "The connection to the origin server through Railgun failed or was interrupted."
            "https://github.com/cloudflare/cloudflare-docs/blob/0a96d9c6ee6256f608b965025fd648d55befc5c5/content/support/Troubleshooting/Cloudflare%20Errors/Troubleshooting%20Cloudflare%205XX%20errors.md#527-error-railgun-listener-to-origin-error"
            obsolete;
        /// The body of the response contains one of Cloudflare's 1xxx codes, which identifies the
        /// error.
        ///
        /// Cloudflare's documentation has no phrase for it. This one is in common use, and also in
        /// the documentation of Shopify, which uses Cloudflare.
        530 ORIGIN_DNS_ERROR "Origin DNS Error"
            "Cloudflare could not resolve the host name of the origin server."
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/";
    }
}
