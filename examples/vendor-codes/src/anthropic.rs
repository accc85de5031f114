vendor_codes! {
    /// The non-standard status code of Anthropic's Claude API.
    ///
    /// The code is from [the documentation][docs], as of August 2026. The phrase is the message
    /// in the body of the response.
    ///
    /// [docs]: https://platform.claude.com/docs/en/api/errors
    pub enum AnthropicStatus {
        /// Whether the vendor documents that the client may send the same request again later.
        flag retryable;

        /// The error in the body has the type `overloaded_error`. It concerns the API as a whole: a
        /// user who exceeds a limit gets 429 (Too Many Requests).
        529 OVERLOADED "Overloaded"
            "The API is overloaded; the client should repeat the request later."
            "https://platform.claude.com/docs/en/api/errors" retryable;
    }
}
