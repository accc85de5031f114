vendor_codes! {
    /// Non-standard status codes of proxy-chain, a proxy server by Apify.
    ///
    /// The codes and their phrases are from [its source][src], as of December 2025. A client
    /// gets them when the proxy to which the server forwards requests fails.
    ///
    /// [src]: https://github.com/apify/proxy-chain/blob/a9449bc4320cb238168cedae31f8651ceb213ff9/src/statuses.ts
    pub enum ProxyChainStatus {
        590 NON_SUCCESSFUL "Non Successful"
            "The upstream proxy responded with a status other than 200."
            "https://github.com/apify/proxy-chain/blob/a9449bc4320cb238168cedae31f8651ceb213ff9/src/statuses.ts";
        592 STATUS_CODE_OUT_OF_RANGE "Status Code Out Of Range"
            "The upstream proxy responded with a number that is not a status code, such as 0 or 1000."
            "https://github.com/apify/proxy-chain/blob/a9449bc4320cb238168cedae31f8651ceb213ff9/src/statuses.ts";
        /// The variant is named after the cause, because `NOT_FOUND` is 404.
        593 UPSTREAM_NOT_FOUND "Not Found"
            "The host name of the upstream proxy could not be resolved."
            "https://github.com/apify/proxy-chain/blob/a9449bc4320cb238168cedae31f8651ceb213ff9/src/statuses.ts";
        594 CONNECTION_REFUSED "Connection Refused"
            "The upstream proxy refused the connection."
            "https://github.com/apify/proxy-chain/blob/a9449bc4320cb238168cedae31f8651ceb213ff9/src/statuses.ts";
        595 CONNECTION_RESET "Connection Reset"
            "The connection to the upstream proxy was lost or timed out."
            "https://github.com/apify/proxy-chain/blob/a9449bc4320cb238168cedae31f8651ceb213ff9/src/statuses.ts";
        596 BROKEN_PIPE "Broken Pipe"
            "The upstream proxy closed the connection while data was being sent to it."
            "https://github.com/apify/proxy-chain/blob/a9449bc4320cb238168cedae31f8651ceb213ff9/src/statuses.ts";
        597 AUTH_FAILED "Auth Failed"
            "The upstream proxy did not accept the credentials."
            "https://github.com/apify/proxy-chain/blob/a9449bc4320cb238168cedae31f8651ceb213ff9/src/statuses.ts";
        599 UPSTREAM_ERROR "Upstream Error"
            "The upstream proxy failed in another way."
            "https://github.com/apify/proxy-chain/blob/a9449bc4320cb238168cedae31f8651ceb213ff9/src/statuses.ts";
    }
}
