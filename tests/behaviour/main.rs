//! Tests of the types, with a file for each topic. Tests that start the compiler
//! are separate programs.

mod any_method;
mod any_status;
mod axum;
mod class;
mod constant;
mod display;
mod facts;
mod features;
mod flags;
mod from_bytes;
mod from_u16;
mod http;
mod hyper;
mod includes;
mod layout;
mod manifests;
mod methods;
mod names;
mod order;
mod other_software;
mod own_flags;
mod phrases;
mod redirect;
mod references;
mod schemars;
mod serde;
mod socket;
mod status_set;
mod texts;
mod traits;
