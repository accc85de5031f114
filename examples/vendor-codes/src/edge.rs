//! The vendors' registries and IANA's in one type each.

use crate::{CloudflareStatus, ElbStatus, IisStatus, NginxStatus, UpnpMethod, VarnishMethod};

http_registry::status_codes! {
    /// Every status code of IANA and of the vendors that this crate knows: what the edge of a
    /// service can send, receive or log.
    ///
    /// ```
    /// use vendor_codes::{EdgeStatus, NginxStatus};
    ///
    /// let status = EdgeStatus::from_u16(499)?;
    /// assert_eq!(status, EdgeStatus::Nginx(NginxStatus::CLIENT_CLOSED_REQUEST));
    /// assert_eq!(status.phrase(), "Client Closed Request");
    /// assert_eq!(status.registry(), "nginx");
    /// # Ok::<(), http_registry::StatusCodeError>(())
    /// ```
    #[non_exhaustive]
    pub enum EdgeStatus {
        Iana(http_registry::StatusCode);
        Nginx(NginxStatus);
        Cloudflare(CloudflareStatus);
        Elb(ElbStatus);
        Iis(IisStatus);
    }
}

impl EdgeStatus {
    /// Whose code it is: `IANA`, `nginx`, `Cloudflare`, `AWS` or `Microsoft`.
    #[must_use]
    pub const fn registry(self) -> &'static str {
        match self {
            Self::Iana(_) => "IANA",
            Self::Nginx(_) => "nginx",
            Self::Cloudflare(_) => "Cloudflare",
            Self::Elb(_) => "AWS",
            Self::Iis(_) => "Microsoft",
        }
    }
}

http_registry::methods! {
    /// Every method of IANA and of the vendors that this crate knows.
    ///
    /// ```
    /// use vendor_codes::{EdgeMethod, UpnpMethod};
    ///
    /// let method: EdgeMethod = "M-SEARCH".parse()?;
    /// assert_eq!(method, EdgeMethod::Upnp(UpnpMethod::M_SEARCH));
    /// assert!(method.is_safe());
    /// assert_eq!(method.registry(), "UPnP");
    /// # Ok::<(), http_registry::MethodError>(())
    /// ```
    #[non_exhaustive]
    pub enum EdgeMethod {
        Iana(http_registry::Method);
        Varnish(VarnishMethod);
        Upnp(UpnpMethod);
    }
}

impl EdgeMethod {
    /// Whose method it is: `IANA`, `Varnish` or `UPnP`.
    #[must_use]
    pub const fn registry(self) -> &'static str {
        match self {
            Self::Iana(_) => "IANA",
            Self::Varnish(_) => "Varnish",
            Self::Upnp(_) => "UPnP",
        }
    }
}
