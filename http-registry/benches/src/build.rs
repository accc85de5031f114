//! Writes the registries of generated methods that the benchmarks look tokens
//! up in.

use std::path::Path;
use std::{env, fs};

// Half of it: the rest is for the crates that `expansion` generates.
#[allow(dead_code, unreachable_pub)]
#[path = "tables.rs"]
mod tables;

fn main() {
    println!("cargo::rerun-if-changed=src/tables.rs");
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let registries: String = [("Few", 39), ("Many", 1_000), ("Most", 4_000)]
        .map(|(name, len)| tables::methods(name, len))
        .concat();
    fs::write(Path::new(&out).join("methods.rs"), registries).expect("OUT_DIR is writable");
}
