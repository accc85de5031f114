vendor_codes! {
    /// Non-standard status codes of nginx.
    ///
    /// By default, clients see none of them. 494 to 497 exist for the `error_page` directive to
    /// match; unless it says otherwise, the response and the access log have 400 instead.
    ///
    /// They are from [nginx's documentation][docs] and its [source][src], as of August 2026.
    /// nginx sends no phrase with these codes, so the phrases are those in common use. Its
    /// source has no 498: it was once used for an invalid host name.
    ///
    /// [docs]: https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors
    /// [src]: https://github.com/nginx/nginx/blob/release-1.31.4/src/http/ngx_http_request.h
    pub enum NginxStatus {
        /// Written in a configuration as `return 444;`, and shown in the access log only.
        444 NO_RESPONSE "No Response"
            "The configuration made nginx close the connection without a response."
            "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return";
        /// The standard code for this is 431 (Request Header Fields Too Large).
        494 REQUEST_HEADER_TOO_LARGE "Request Header Too Large"
            "The header section of the request, or one line of it, does not fit into nginx's buffers."
            "https://github.com/nginx/nginx/blob/release-1.31.4/src/http/ngx_http_request.h",
            "https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers";
        495 SSL_CERTIFICATE_ERROR "SSL Certificate Error"
            "nginx could not verify the client's certificate."
            "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors";
        496 SSL_CERTIFICATE_REQUIRED "SSL Certificate Required"
            "The client sent no certificate, and the server requires one."
            "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors";
        497 HTTP_REQUEST_SENT_TO_HTTPS_PORT "HTTP Request Sent to HTTPS Port"
            "The client sent plain HTTP to a port that expects HTTPS."
            "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors";
        /// Only logged, because the client is gone.
        ///
        /// ASP.NET Core took the code over, with the same meaning. Esri's ArcGIS reports an error
        /// 499 (Token Required), in the body of a response with another status.
        499 CLIENT_CLOSED_REQUEST "Client Closed Request"
            "The client closed the connection before nginx sent the header section of the response."
            "https://github.com/nginx/nginx/blob/release-1.31.4/src/http/ngx_http_request.h",
            "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ignore_client_abort";
    }
}
