//! nginx's own status codes, from [its documentation][docs] and, for 494 and 499, [its
//! source][src], as of 2026.
//!
//! nginx has no reason phrase for any of them, so the phrases are those in common use.
//!
//! [docs]: https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors
//! [src]: https://github.com/nginx/nginx/blob/release-1.28.0/src/http/ngx_http_request.h

http_registry::status_codes! {
    /// What nginx answers, or logs, beyond the standard codes.
    ///
    /// By default, clients see none of them. 494 to 497 exist for the `error_page` directive to
    /// match; unless it says otherwise, the response and the access log have 400 instead.
    #[non_exhaustive]
    pub enum NginxStatus {
        /// Written in a configuration as `return 444;`, and shown in the access log only.
        444 NO_RESPONSE "No Response"
            "The configuration had nginx close the connection without a response."
            "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return";
        /// The standard code for this is 431 (Request Header Fields Too Large).
        494 REQUEST_HEADER_TOO_LARGE "Request Header Too Large"
            "The header section of the request, or one line of it, does not fit into nginx's buffers."
            "https://github.com/nginx/nginx/blob/release-1.28.0/src/http/ngx_http_request.h",
            "https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers";
        495 SSL_CERTIFICATE_ERROR "SSL Certificate Error"
            "The client's certificate did not pass verification."
            "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors";
        496 SSL_CERTIFICATE_REQUIRED "SSL Certificate Required"
            "The client sent no certificate, and the server demands one."
            "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors";
        497 HTTP_REQUEST_SENT_TO_HTTPS_PORT "HTTP Request Sent to HTTPS Port"
            "The client spoke plain HTTP to a port that expects HTTPS."
            "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors";
        /// Only ever logged: nobody is left to read it.
        499 CLIENT_CLOSED_REQUEST "Client Closed Request"
            "The client closed the connection before nginx had begun to answer."
            "https://github.com/nginx/nginx/blob/release-1.28.0/src/http/ngx_http_request.h",
            "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ignore_client_abort";
    }
}
