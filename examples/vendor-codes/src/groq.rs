vendor_codes! {
    /// Non-standard status codes of Groq's API for language models.
    ///
    /// The codes and their phrases are from [the list of errors][errors] in its documentation,
    /// as of 2026.
    ///
    /// [errors]: https://console.groq.com/docs/errors
    pub enum GroqStatus {
        /// Whether the vendor documents that the client may send the same request again later.
        flag retryable;

        /// The error in the body is `capacity_exceeded`. It concerns the service tier `flex` as a
        /// whole: a client that exceeds a limit gets 429 (Too Many Requests).
        498 FLEX_TIER_CAPACITY_EXCEEDED "Flex Tier Capacity Exceeded"
            "The service tier flex is at capacity; the client should repeat the request later."
            "https://console.groq.com/docs/errors",
            "https://console.groq.com/docs/flex-processing" retryable;
        499 REQUEST_CANCELLED "Request Cancelled"
            "The client canceled the request before it was finished."
            "https://console.groq.com/docs/errors";
    }
}
