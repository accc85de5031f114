//! The status codes and methods of a gateway, and those of the services around it.
//!
//! Each vendor is a cargo feature. If it is disabled, the vendor's registry is empty, so
//! that the combined types only have to be written once.
#![no_std]
#![forbid(unsafe_code)]
#![deny(missing_docs, warnings)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod method;
mod status;

pub use method::{
    ArchiveMethod, CacheMethod, EstateMethod, FleetMethod, GatewayMethod, WholeMethod,
};
pub use status::{
    CloudflareStatus, EstateStatus, FleetStatus, GatewayStatus, PantheonStatus, WholeStatus,
};
