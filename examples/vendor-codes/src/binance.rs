vendor_codes! {
    /// The status code 418, which means something else in the API of Binance.
    ///
    /// The code is from [the documentation of the Spot API][docs], as of July 2026, which has no
    /// phrase for it, so the phrase is a short form of its explanation.
    ///
    /// [docs]: https://github.com/binance/binance-spot-api-docs/blob/a5e0bc3ddc0fd7e6bb696849323b74423fa3a54d/rest-api.md#http-return-codes
    pub enum BinanceStatus {
        /// The Retry-After header contains the seconds until the ban ends. IANA's 418 is
        /// [I'm a Teapot](http_registry::StatusCode::IM_A_TEAPOT).
        418 IP_ADDRESS_BANNED "IP Address Banned"
            "The client kept sending requests after it had received 429, so its address is banned."
            "https://github.com/binance/binance-spot-api-docs/blob/a5e0bc3ddc0fd7e6bb696849323b74423fa3a54d/rest-api.md#http-return-codes";
    }
}
