//! One type for all status codes, and one for all methods: the vendors' and IANA's.

use crate::{
    AnthropicStatus, AspNetStatus, BinanceStatus, CloudLinuxStatus, CloudflareStatus, CpanelStatus,
    ElbStatus, GroqStatus, IcecastMethod, LaravelStatus, LinkedInStatus, MicrosoftMethod,
    MicrosoftStatus, NginxStatus, ProxyChainStatus, QiniuStatus, ShopifyStatus, SquidStatus,
    SslLabsStatus, SwiftStatus, TornadoStatus, TwitterStatus, UpnpMethod, VarnishMethod,
    VaultMethod, VaultStatus,
};

vendor_codes! {
    /// Every status code of IANA and of the vendors in this crate: those that the edge of a
    /// service can send, receive or log.
    ///
    /// If several registries have the same code, this type contains the most common one: 418,
    /// 451 and 508 of IANA, 419 of Laravel, 498 of Groq, 499 of nginx, 509 of cPanel, 529
    /// of Anthropic, 530 of Cloudflare and 599 of Tornado.
    ///
    /// ```
    /// use http_registry_vendors::{EdgeStatus, MicrosoftStatus, NginxStatus};
    ///
    /// assert_eq!(EdgeStatus::ALL.len(), 118);
    /// let status = EdgeStatus::from_u16(499)?;
    /// assert_eq!(status, EdgeStatus::Nginx(NginxStatus::CLIENT_CLOSED_REQUEST));
    /// assert_eq!(status.phrase(), "Client Closed Request");
    /// assert_eq!(status.registry(), "nginx");
    ///
    /// // Exchange's 451 counts as IANA's.
    /// let status = EdgeStatus::from(MicrosoftStatus::REDIRECT);
    /// assert_eq!(status, EdgeStatus::from_u16(451)?);
    /// assert_eq!(status.phrase(), "Unavailable For Legal Reasons");
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    pub enum EdgeStatus {
        /// Whether the specification of the code allows the client to send the same request again,
        /// most often after a pause.
        ///
        /// Of IANA's codes, it is true for 408 and 503 (RFC 9110, Sections 15.5.9 and 15.6.4),
        /// 425 (RFC 8470, Section 5.2) and 429 (RFC 6585, Section 4). Of the vendors' codes, it is
        /// true for those whose vendor documents it.
        ///
        /// ```
        /// use http_registry_vendors::EdgeStatus;
        ///
        /// assert!(EdgeStatus::from_u16(429)?.is_retryable());
        /// assert!(EdgeStatus::from_u16(529)?.is_retryable());
        /// assert!(!EdgeStatus::from_u16(499)?.is_retryable());
        /// # Ok::<(), http_registry::StatusCodeError>(())
        /// ```
        flag retryable;

        Iana(http_registry::StatusCode) retryable 408, 425, 429, 503;
        Nginx(NginxStatus);
        Cloudflare(CloudflareStatus);
        Elb(ElbStatus);
        Microsoft(MicrosoftStatus) except 451, 509 retryable;
        Laravel(LaravelStatus);
        AspNet(AspNetStatus) except 419, 499;
        Cpanel(CpanelStatus);
        Anthropic(AnthropicStatus) retryable;
        Groq(GroqStatus) except 499 retryable;
        SslLabs(SslLabsStatus) except 529 retryable;
        Twitter(TwitterStatus);
        Shopify(ShopifyStatus) except 530;
        Vault(VaultStatus) except 530;
        Swift(SwiftStatus) except 498, 499, 529;
        Qiniu(QiniuStatus) except 419, 599;
        Binance(BinanceStatus) except 418;
        CloudLinux(CloudLinuxStatus) except 508 retryable;
        Squid(SquidStatus);
        LinkedIn(LinkedInStatus);
        Tornado(TornadoStatus);
        ProxyChain(ProxyChainStatus) except 599;
    }
}

impl EdgeStatus {
    /// Returns the name of the registry that contains the code, such as `IANA`, `nginx`,
    /// `AWS` or `ASP.NET Core`.
    ///
    /// ```
    /// use http_registry_vendors::EdgeStatus;
    ///
    /// assert_eq!(EdgeStatus::from_u16(404)?.registry(), "IANA");
    /// assert_eq!(EdgeStatus::from_u16(440)?.registry(), "Microsoft");
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[must_use]
    pub const fn registry(self) -> &'static str {
        // An excepted value counts as the one of another registry.
        match Self::ALL[self.index()] {
            Self::Iana(_) => "IANA",
            Self::Nginx(_) => "nginx",
            Self::Cloudflare(_) => "Cloudflare",
            Self::Elb(_) => "AWS",
            Self::Microsoft(_) => "Microsoft",
            Self::Laravel(_) => "Laravel",
            Self::AspNet(_) => "ASP.NET Core",
            Self::Cpanel(_) => "cPanel",
            Self::Anthropic(_) => "Anthropic",
            Self::Groq(_) => "Groq",
            Self::SslLabs(_) => "SSL Labs",
            Self::Twitter(_) => "Twitter",
            Self::Shopify(_) => "Shopify",
            Self::Vault(_) => "Vault",
            Self::Swift(_) => "Swift",
            Self::Qiniu(_) => "Qiniu",
            Self::Binance(_) => "Binance",
            Self::CloudLinux(_) => "CloudLinux",
            Self::Squid(_) => "Squid",
            Self::LinkedIn(_) => "LinkedIn",
            Self::Tornado(_) => "Tornado",
            Self::ProxyChain(_) => "proxy-chain",
        }
    }
}

vendor_methods! {
    /// Every method of IANA and of the vendors in this crate.
    ///
    /// They include [`PRI`](Self::PRI), which IANA registers so that nobody uses it as a method.
    ///
    /// ```
    /// use http_registry_vendors::{EdgeMethod, UpnpMethod};
    ///
    /// assert_eq!(EdgeMethod::ALL.len(), 56);
    /// let method: EdgeMethod = "M-SEARCH".parse()?;
    /// assert_eq!(method, EdgeMethod::Upnp(UpnpMethod::M_SEARCH));
    /// assert!(method.is_safe());
    /// assert_eq!(method.registry(), "UPnP");
    /// # Ok::<(), http_registry::MethodError>(())
    /// ```
    pub enum EdgeMethod {
        Iana(http_registry::Method);
        /// The first line of an HTTP/2 connection is `PRI * HTTP/2.0`, so that a server that
        /// only understands HTTP/1 rejects it. Such a server logs it as a method.
        PRI "Begin an HTTP/2 connection; a request never has this method."
            RFC9113 "3.4" safe idempotent;
        Varnish(VarnishMethod);
        Upnp(UpnpMethod);
        Microsoft(MicrosoftMethod);
        Icecast(IcecastMethod);
        Vault(VaultMethod);
    }
}

impl EdgeMethod {
    /// Returns the name of the registry that contains the method, such as `IANA`, `Varnish`
    /// or `UPnP`.
    ///
    /// ```
    /// use http_registry_vendors::EdgeMethod;
    ///
    /// assert_eq!(EdgeMethod::from_bytes(b"PURGE")?.registry(), "Varnish");
    /// # Ok::<(), http_registry::MethodError>(())
    /// ```
    #[must_use]
    pub const fn registry(self) -> &'static str {
        match self {
            Self::Iana(_) | Self::PRI => "IANA",
            Self::Varnish(_) => "Varnish",
            Self::Upnp(_) => "UPnP",
            Self::Microsoft(_) => "Microsoft",
            Self::Icecast(_) => "Icecast",
            Self::Vault(_) => "Vault",
        }
    }
}
