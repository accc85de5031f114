//! Short examples that use `http-registry` with other crates, to copy from. Each file is
//! independent, and has a test that runs it.

pub mod axum;
pub mod axum_http;
pub mod clap;
pub mod hyper;
pub mod metrics;
pub mod reqwest;
pub mod sip;
pub mod tower;
pub mod utoipa;
