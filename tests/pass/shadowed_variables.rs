//! Constants and statics in scope have the names of variables in the expansion, where a
//! pattern with such a name would be the constant.
#![deny(warnings)]
#![allow(dead_code, non_upper_case_globals)]

pub const all: Other = Other;
pub static serializer: Other = Other;
pub static deserializer: Other = Other;
pub static at: Other = Other;
pub const entry: Other = Other;
pub static next: Other = Other;
pub const code: Other = Other;
pub static bytes: Other = Other;
pub const name: Other = Other;
pub static phrase: Other = Other;
pub const token: Other = Other;
pub static text: Other = Other;
pub const status: Other = Other;
pub static method: Other = Other;
pub const value: Other = Other;
pub static position: Other = Other;
pub const f: Other = Other;
pub static other: Other = Other;
pub const error: Other = Other;
pub static invalid: Other = Other;
pub const unregistered: Other = Other;
pub static any: Other = Other;
pub const slot: Other = Other;

#[derive(PartialEq, Eq)]
pub struct Other;

::core::include!("shadowed/registries.rs");
