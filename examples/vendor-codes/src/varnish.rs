//! The methods that Varnish's [users' guide][docs] uses to invalidate a cache, as of 2026.
//!
//! The open source project has been called Vinyl Cache since 2026, hence the host name.
//!
//! [docs]: https://vinyl-cache.org/docs/trunk/users-guide/purging.html

http_registry::methods! {
    /// The methods by which clients customarily tell Varnish to drop what it has cached.
    ///
    /// Varnish does nothing special with either until its configuration (VCL) says so, and that
    /// should also say which clients may use them.
    #[non_exhaustive]
    pub enum VarnishMethod {
        PURGE "Discard the cached response for the target, in all its variants."
            "https://vinyl-cache.org/docs/trunk/users-guide/purging.html#http-purging"
            idempotent;
        /// What is cached afterwards is not affected. In the guide's example the rule is the target
        /// itself; others send a pattern in a header field.
        BAN "Stop serving the cached responses that match a rule made from the request."
            "https://vinyl-cache.org/docs/trunk/users-guide/purging.html#bans"
            idempotent;
    }
}
