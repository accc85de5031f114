vendor_codes! {
    /// The non-standard status code of version 1 of the API of Twitter, now X.
    ///
    /// The code and its phrase are from [the documentation of version 1.1][docs], as of 2026.
    ///
    /// [docs]: https://developer.x.com/ja/docs/basics/response-codes
    pub enum TwitterStatus {
        /// The standard code for this is 429 (Too Many Requests), which version 2 sends.
        ///
        /// Spring has a deprecated constant for the same code, `METHOD_FAILURE`.
        420 ENHANCE_YOUR_CALM "Enhance Your Calm"
            "The application sends too many requests and is rate limited."
            "https://developer.x.com/ja/docs/basics/response-codes";
    }
}
