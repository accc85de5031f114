//! Varnish Cache, called Vinyl Cache since version 9, from [its users' guide][docs], as of 2026.
//!
//! [docs]: https://vinyl-cache.org/docs/9.0/users-guide/purging.html

vendor_methods! {
    /// The methods by which clients customarily tell Varnish to drop what it has cached.
    ///
    /// To Varnish itself they mean nothing: its configuration (VCL) gives them their meaning, and
    /// should also restrict who can use them. Squid, too, knows `PURGE`.
    pub enum VarnishMethod {
        PURGE "Discard the cached response for the target, in all its variants."
            "https://vinyl-cache.org/docs/9.0/users-guide/purging.html#http-purging"
            idempotent;
        /// Responses that are cached later are not affected. In the guide's example the target
        /// itself is banned; other configurations take a pattern from a header field.
        BAN "Stop serving the responses cached so far that match a rule made from the request."
            "https://vinyl-cache.org/docs/9.0/users-guide/purging.html#bans"
            idempotent;
    }
}
