vendor_codes! {
    /// Non-standard status codes that the proxy Squid logs.
    ///
    /// Squid only uses them internally: clients get 400, 502 or 504 instead.
    ///
    /// The codes are from [Squid's FAQ][faq] and [its source][src], as of August 2026. Squid has
    /// no phrases for them, so the phrases are the names of its constants in words.
    ///
    /// [faq]: https://wiki.squid-cache.org/SquidFaq/SquidLogs#http-status-codes
    /// [src]: https://github.com/squid-cache/squid/blob/7c20a8a787d1ef399c56515a847610c0f8d12147/src/http/StatusCode.h
    pub enum SquidStatus {
        600 INVALID_HEADER "Invalid Header"
            "Squid could not parse the header section of a message."
            "https://wiki.squid-cache.org/SquidFaq/SquidLogs#http-status-codes",
            "https://github.com/squid-cache/squid/blob/7c20a8a787d1ef399c56515a847610c0f8d12147/src/http/StatusCode.h";
        /// According to Squid's FAQ, 601 can also be a configuration error of the mail client
        /// Roundcube.
        601 HEADER_TOO_LARGE "Header Too Large"
            "The header section of a message is larger than Squid's limit."
            "https://wiki.squid-cache.org/SquidFaq/SquidLogs#http-status-codes",
            "https://github.com/squid-cache/squid/blob/7c20a8a787d1ef399c56515a847610c0f8d12147/src/http/StatusCode.h";
    }
}
