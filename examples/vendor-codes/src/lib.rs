#![doc = include_str!("../README.md")]
#![no_std]

mod aws;
mod cloudflare;
mod edge;
mod iis;
mod nginx;
mod upnp;
mod varnish;

pub use aws::ElbStatus;
pub use cloudflare::CloudflareStatus;
pub use edge::{EdgeMethod, EdgeStatus};
pub use iis::IisStatus;
pub use nginx::NginxStatus;
pub use upnp::UpnpMethod;
pub use varnish::VarnishMethod;
