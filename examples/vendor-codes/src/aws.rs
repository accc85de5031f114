vendor_codes! {
    /// Non-standard status codes that an AWS Application Load Balancer sends or logs.
    ///
    /// The codes are from [its user guide][docs], as of 2026. The guide only has a phrase for 561.
    /// The other phrases are short forms of its explanations.
    ///
    /// [docs]: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#load-balancer-http-error-codes
    pub enum ElbStatus {
        /// The request may still have reached a target.
        460 CLIENT_CLOSED_CONNECTION "Client Closed Connection"
            "The client closed the connection before the load balancer's idle timeout had passed."
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-460-issues";
        463 TOO_MANY_FORWARDED_IP_ADDRESSES "Too Many Forwarded IP Addresses"
            "The X-Forwarded-For header of the request lists more than 30 IP addresses."
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-463-issues";
        /// An example is HTTP/1.1 for a target group that uses HTTP/2 or gRPC.
        464 INCOMPATIBLE_PROTOCOL "Incompatible Protocol"
            "The protocol of the request does not match the protocol version of the target group."
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues";
        /// The variant is named after the cause, because `UNAUTHORIZED` is 401.
        ///
        /// The hosting company Pantheon also sends 561, for a site that contains no code yet.
        561 UNAUTHORIZED_BY_IDENTITY_PROVIDER "Unauthorized"
            "The identity provider returned an error when the load balancer authenticated the user."
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-561-issues";
    }
}
