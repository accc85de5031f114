vendor_codes! {
    /// The non-standard status code of Anthropic's Claude API.
    ///
    /// It is from [the documentation][docs], as of August 2026. The phrase is the message that
    /// the body of the response has.
    ///
    /// [docs]: https://platform.claude.com/docs/en/api/errors
    pub enum AnthropicStatus {
        /// Whether the documentation says that the client may send the same request again later.
        flag retryable;

        /// The error in the body has the type `overloaded_error`. It is about all users of the
        /// API: one that exceeds its own limits gets 429 (Too Many Requests).
        529 OVERLOADED "Overloaded"
            "The API is overloaded; the client should repeat the request later."
            "https://platform.claude.com/docs/en/api/errors" retryable;
    }
}
