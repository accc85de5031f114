vendor_codes! {
    /// The non-standard status code of the API of Qualys SSL Labs.
    ///
    /// The code is from [the documentation of the API][docs], as of 2024, which explains it but has
    /// no phrase for it, so the phrase is from the explanation.
    ///
    /// [docs]: https://github.com/ssllabs/ssllabs-scan/blob/50e3144b378f2dbc57f8b9eebd6d42c8f519b110/ssllabs-api-docs-v3.md#error-response-status-codes
    pub enum SslLabsStatus {
        /// Whether the vendor documents that the client may send the same request again later.
        flag retryable;

        /// A client should wait for about half an hour, with some random variation.
        529 SERVICE_IS_OVERLOADED "Service Is Overloaded"
            "The service as a whole is overloaded; the request of this client did not cause it."
            "https://github.com/ssllabs/ssllabs-scan/blob/50e3144b378f2dbc57f8b9eebd6d42c8f519b110/ssllabs-api-docs-v3.md#error-response-status-codes" retryable;
    }
}
