//! The methods with which the [users' guide][docs] of Varnish Cache invalidates cached responses.
//!
//! [docs]: https://varnish-cache.org/docs/7.7/users-guide/purging.html

http_registry::methods! {
    /// The methods by which clients customarily tell Varnish to drop what it has cached.
    ///
    /// To Varnish itself they mean nothing: its configuration (VCL) gives them their meaning, and
    /// should also restrict who can use them.
    #[non_exhaustive]
    pub enum VarnishMethod {
        PURGE "Discard the cached response for the target, in all its variants."
            "https://varnish-cache.org/docs/7.7/users-guide/purging.html#http-purging"
            idempotent;
        /// Responses that are cached later are not affected. In the guide's example the target
        /// itself is banned; other configurations take a pattern from a header field.
        BAN "Stop serving the responses cached so far that match a rule made from the request."
            "https://varnish-cache.org/docs/7.7/users-guide/purging.html#bans"
            idempotent;
    }
}
