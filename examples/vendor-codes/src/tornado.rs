vendor_codes! {
    /// The non-standard status code of the HTTP client of Tornado.
    ///
    /// The code is from the documentation of [the client][docs] and from [its source][src], as of
    /// July 2026. The first phrase is a short form of the documentation. The others are the
    /// messages of the client's errors.
    ///
    /// [docs]: https://www.tornadoweb.org/en/stable/httpclient.html#tornado.httpclient.HTTPClientError
    /// [src]: https://github.com/tornadoweb/tornado/blob/e530031405e2154654dedc4c84d5656b557ea310/tornado/simple_httpclient.py
    pub enum TornadoStatus {
        /// Tornado's client creates the code; it is not from a server. Perl's HTTP::Tiny does the
        /// same for its errors. Two servers do send 599: [Qiniu's storage](crate::QiniuStatus) and
        /// [proxy-chain](crate::ProxyChainStatus).
        599 NO_RESPONSE_RECEIVED "No Response Received" | "Timeout" | "Stream closed"
            "The client received no response, most often because of a timeout."
            "https://www.tornadoweb.org/en/stable/httpclient.html#tornado.httpclient.HTTPClientError",
            "https://github.com/tornadoweb/tornado/blob/e530031405e2154654dedc4c84d5656b557ea310/tornado/simple_httpclient.py";
    }
}
