//! Twitter, now X, from [the documentation of version 1.1 of its API][docs], as of 2026.
//!
//! [docs]: https://developer.x.com/ja/docs/basics/response-codes

vendor_codes! {
    /// The non-standard status code of version 1 of Twitter's API.
    pub enum TwitterStatus {
        /// The standard code for this is 429 (Too Many Requests), which version 2 sends.
        ///
        /// Spring has a deprecated constant for the same code, `METHOD_FAILURE`.
        420 ENHANCE_YOUR_CALM "Enhance Your Calm"
            "The application sends too many requests and is rate limited."
            "https://developer.x.com/ja/docs/basics/response-codes";
    }
}
