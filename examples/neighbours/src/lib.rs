//! `http-registry` beside other crates: a short example for each, to copy from.
//! Each file stands alone, and its test runs it.

pub mod axum;
pub mod clap;
pub mod hyper;
pub mod metrics;
pub mod reqwest;
pub mod sip;
pub mod tower;
pub mod utoipa;
