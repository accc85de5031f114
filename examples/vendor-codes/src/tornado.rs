//! Tornado, from the documentation of [its HTTP client][docs] and from [its source][src], as of
//! July 2026.
//!
//! The first phrase is short for what the documentation says. The others are the messages of the
//! client's errors.
//!
//! [docs]: https://www.tornadoweb.org/en/stable/httpclient.html#tornado.httpclient.HTTPClientError
//! [src]: https://github.com/tornadoweb/tornado/blob/e530031405e2154654dedc4c84d5656b557ea310/tornado/simple_httpclient.py

vendor_codes! {
    /// What the HTTP client of Tornado reports beyond the standard codes.
    pub enum TornadoStatus {
        /// No server sends it: the client itself makes it up. Perl's HTTP::Tiny does the same for
        /// its errors.
        599 NO_RESPONSE_RECEIVED "No Response Received" | "Timeout" | "Stream closed"
            "The client got no response, most often because of a timeout."
            "https://www.tornadoweb.org/en/stable/httpclient.html#tornado.httpclient.HTTPClientError",
            "https://github.com/tornadoweb/tornado/blob/e530031405e2154654dedc4c84d5656b557ea310/tornado/simple_httpclient.py";
    }
}
