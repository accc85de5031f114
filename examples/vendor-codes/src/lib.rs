#![doc = include_str!("../README.md")]
#![doc(html_root_url = "https://docs.rs/http-registry-vendors/0.1.0")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![no_std]

/// The attributes of all types in this crate: they can get more variants, and a cargo
/// feature adds the same implementations as for `StatusCode` or `Method`.
macro_rules! define {
    ($define:ident $($table:tt)*) => {
        http_registry::$define! {
            #[non_exhaustive]
            #[cfg_attr(feature = "axum", impls(axum))]
            #[cfg_attr(feature = "defmt", impls(defmt))]
            #[cfg_attr(feature = "http", impls(http))]
            #[cfg_attr(feature = "http02", impls(http02))]
            #[cfg_attr(feature = "hyper", impls(hyper))]
            #[cfg_attr(feature = "schemars", impls(schemars))]
            #[cfg_attr(feature = "serde", impls(serde))]
            $($table)*
        }
    };
}

macro_rules! vendor_codes {
    ($($table:tt)*) => { define! { status_codes $($table)* } };
}

macro_rules! vendor_methods {
    ($($table:tt)*) => { define! { methods $($table)* } };
}

mod anthropic;
mod aspnet;
mod aws;
mod binance;
mod cloudflare;
mod cloudlinux;
mod cpanel;
mod edge;
mod groq;
mod icecast;
mod laravel;
mod linkedin;
mod microsoft;
mod nginx;
mod proxy_chain;
mod qiniu;
mod shopify;
mod squid;
mod ssllabs;
mod swift;
mod tornado;
mod twitter;
mod upnp;
mod varnish;
mod vault;

pub use anthropic::AnthropicStatus;
pub use aspnet::AspNetStatus;
pub use aws::ElbStatus;
pub use binance::BinanceStatus;
pub use cloudflare::CloudflareStatus;
pub use cloudlinux::CloudLinuxStatus;
pub use cpanel::CpanelStatus;
pub use edge::{EdgeMethod, EdgeStatus};
pub use groq::GroqStatus;
pub use icecast::IcecastMethod;
pub use laravel::LaravelStatus;
pub use linkedin::LinkedInStatus;
pub use microsoft::{MicrosoftMethod, MicrosoftStatus};
pub use nginx::NginxStatus;
pub use proxy_chain::ProxyChainStatus;
pub use qiniu::QiniuStatus;
pub use shopify::ShopifyStatus;
pub use squid::SquidStatus;
pub use ssllabs::SslLabsStatus;
pub use swift::SwiftStatus;
pub use tornado::TornadoStatus;
pub use twitter::TwitterStatus;
pub use upnp::UpnpMethod;
pub use varnish::VarnishMethod;
pub use vault::{VaultMethod, VaultStatus};
