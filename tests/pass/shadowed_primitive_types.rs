//! Types in scope have the names of primitive types.
#![deny(warnings)]
#![allow(dead_code, non_camel_case_types)]

struct u8;
struct u16;
struct u32;
struct u64;
struct usize;
struct bool;
struct str;
struct char;

::core::include!("shadowed/registries.rs");
