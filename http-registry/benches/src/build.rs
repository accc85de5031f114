//! Writes registries of generated methods for the benchmarks, and IANA's rows for the
//! code that they are compared with.

use std::path::Path;
use std::{env, fs};

use http_registry::{Method, StatusCode};

// The rest of the module is for the crates that `expansion` generates.
#[allow(dead_code, unreachable_pub)]
#[path = "tables.rs"]
mod tables;

fn main() {
    println!("cargo::rerun-if-changed=src/tables.rs");
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let registries: String = [("Few", 39), ("Many", 1_000), ("Most", 4_000)]
        .map(|(name, len)| tables::methods(name, len))
        .concat();
    let out = Path::new(&out);
    fs::write(out.join("methods.rs"), registries).expect("OUT_DIR is writable");
    fs::write(out.join("peers.rs"), peers()).expect("OUT_DIR is writable");
}

/// Returns every row of both registries, for the macros in `peers.rs`.
fn peers() -> String {
    let codes: Vec<String> = StatusCode::ENTRIES
        .iter()
        .map(|row| format!("{} {} {:?};\n", row.value(), row.name(), row.phrase()))
        .collect();
    let methods: Vec<String> = Method::ENTRIES
        .iter()
        .map(|row| format!("{0:?} b{0:?} {1};\n", row.value(), row.name()))
        .collect();
    let (codes, methods) = (codes.concat(), methods.concat());
    format!("codes! {{\n{codes}}}\nmethods! {{\n{methods}}}\n")
}
