vendor_codes! {
    /// Non-standard status codes of nginx.
    ///
    /// By default, clients see none of them. 494 to 497 exist so that the `error_page` directive
    /// can match them; otherwise the response and the access log contain 400.
    ///
    /// The codes are from [nginx's documentation][docs] and its [source][src], as of August 2026.
    /// nginx sends no phrase with these codes, so the phrases are those in common use. The
    /// second one of 494 is the title of the page that nginx sends. nginx once used 498 for an
    /// invalid host name.
    ///
    /// [docs]: https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors
    /// [src]: https://github.com/nginx/nginx/blob/release-1.31.4/src/http/ngx_http_request.h
    pub enum NginxStatus {
        /// A configuration contains it as `return 444;`. It only appears in the access log.
        444 NO_RESPONSE "No Response"
            "The configuration made nginx close the connection without a response."
            "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return";
        /// The standard code for this is 431 (Request Header Fields Too Large).
        494 REQUEST_HEADER_TOO_LARGE
            "Request Header Too Large" | "Request Header Or Cookie Too Large"
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
        /// The code is only logged, because the client is gone.
        ///
        /// Others have adopted the code with the same meaning: [ASP.NET Core](crate::AspNetStatus),
        /// [OpenStack Swift](crate::SwiftStatus), [Groq](crate::GroqStatus), [Azure Application
        /// Gateway][azure], [Caddy][caddy] and [Traefik][traefik]. Google's APIs map the error
        /// [`CANCELLED`][google] to it, as does every gateway for gRPC that follows their mapping.
        /// Esri's ArcGIS reports an error 499 (Token Required), in the body of a response with
        /// another status.
        ///
        /// [azure]: https://learn.microsoft.com/en-us/azure/application-gateway/http-response-codes
        /// [caddy]: https://github.com/caddyserver/caddy/blob/0cf03d32f7d99cf160d5375e8a40fbe3d910d515/modules/caddyhttp/reverseproxy/reverseproxy.go
        /// [traefik]: https://github.com/traefik/traefik/blob/fd5a576df2e8aeb0bfc8a96b6ef6e60a61f7ec0a/pkg/proxy/httputil/proxy.go
        /// [google]: https://github.com/googleapis/googleapis/blob/f8291d2b89f0017ab078a4c7378069bae5686f6f/google/rpc/code.proto
        499 CLIENT_CLOSED_REQUEST "Client Closed Request"
            "The client closed the connection before nginx sent the header section of the response."
            "https://github.com/nginx/nginx/blob/release-1.31.4/src/http/ngx_http_request.h",
            "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ignore_client_abort";
    }
}
