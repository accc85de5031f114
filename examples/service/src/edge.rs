//! What this service knows: IANA's registries, and those of the software that
//! may stand in front of it.

use http_registry::{Method, StatusCode};
use vendor_codes::{
    CloudflareStatus, ElbStatus, IisStatus, NginxStatus, UpnpMethod, VarnishMethod,
};

http_registry::status_codes! {
    /// Every status code that this service can answer or explain.
    #[impls(axum, serde)]
    pub enum EdgeStatus {
        Iana(StatusCode);
        Nginx(NginxStatus);
        Cloudflare(CloudflareStatus);
        Elb(ElbStatus);
        Iis(IisStatus);
    }
}

impl EdgeStatus {
    /// Whose registry has the code.
    #[must_use]
    pub const fn registry(self) -> &'static str {
        match self {
            Self::Iana(_) => "IANA",
            Self::Nginx(_) => "nginx",
            Self::Cloudflare(_) => "Cloudflare",
            Self::Elb(_) => "AWS ELB",
            Self::Iis(_) => "IIS",
        }
    }
}

http_registry::methods! {
    /// Every method that this service can explain, and that is therefore no
    /// reason to answer 501.
    #[impls(http, serde)]
    pub enum EdgeMethod {
        Iana(Method);
        Varnish(VarnishMethod);
        Upnp(UpnpMethod);
    }
}

impl EdgeMethod {
    /// Whose registry has the method.
    #[must_use]
    pub const fn registry(self) -> &'static str {
        match self {
            Self::Iana(_) => "IANA",
            Self::Varnish(_) => "Varnish",
            Self::Upnp(_) => "UPnP",
        }
    }
}
