vendor_methods! {
    /// The methods that clients usually send to Varnish Cache to remove cached responses.
    ///
    /// Varnish itself does not define them: its configuration (VCL) must implement them, and
    /// should restrict who can use them. Squid also has `PURGE`.
    ///
    /// The methods are from [the users' guide][docs] of Varnish, called Vinyl Cache since version
    /// 9, as of 2026.
    ///
    /// [docs]: https://vinyl-cache.org/docs/9.0/users-guide/purging.html
    pub enum VarnishMethod {
        PURGE "Discard the cached response for the target, in all its variants."
            "https://vinyl-cache.org/docs/9.0/users-guide/purging.html#http-purging"
            idempotent;
        /// Responses that are cached later are not affected. In the guide's example, the target
        /// itself is banned; other configurations take a pattern from a header.
        BAN "Invalidate the cached responses that match a rule taken from the request."
            "https://vinyl-cache.org/docs/9.0/users-guide/purging.html#bans"
            idempotent;
    }
}
