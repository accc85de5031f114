vendor_codes! {
    /// Non-standard status codes of Shopify's APIs.
    ///
    /// The codes and their phrases are from [the documentation][docs], as of 2026.
    ///
    /// [docs]: https://shopify.dev/docs/api/usage/response-codes
    pub enum ShopifyStatus {
        430 SHOPIFY_SECURITY_REJECTION "Shopify Security Rejection"
            "Shopify considers the request malicious and rejected it."
            "https://shopify.dev/docs/api/usage/response-codes";
        /// The response comes from Cloudflare, which Shopify uses.
        530 ORIGIN_DNS_ERROR "Origin DNS Error"
            "Cloudflare could not resolve the host name of the requested shop."
            "https://shopify.dev/docs/api/usage/response-codes";
        540 TEMPORARILY_DISABLED "Temporarily Disabled"
            "The endpoint is disabled and will be back soon."
            "https://shopify.dev/docs/api/usage/response-codes";
        783 UNEXPECTED_TOKEN "Unexpected Token"
            "The JSON of the request has a syntax error."
            "https://shopify.dev/docs/api/usage/response-codes";
    }
}
