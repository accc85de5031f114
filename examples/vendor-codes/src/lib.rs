//! What vendors answer, log and send beyond IANA's registries.

mod aws;
mod cloudflare;
mod iis;
mod nginx;
mod upnp;
mod varnish;

pub use aws::ElbStatus;
pub use cloudflare::CloudflareStatus;
pub use iis::IisStatus;
pub use nginx::NginxStatus;
pub use upnp::UpnpMethod;
pub use varnish::VarnishMethod;
