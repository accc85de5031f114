//! Prints how long a first build takes, of http-registry and of other crates that its
//! users have or could use instead.

use std::fs;

use http_registry_benches::scratch::{Crate, http_registry, median};

const ROUNDS: usize = 5;

fn main() {
    let crates = [
        ("http-registry", http_registry()),
        (
            "of it syn, quote and proc-macro2",
            // With the features that the macros of http-registry need.
            "syn = { version = \"3\", default-features = false, features = \
             [\"derive\", \"parsing\", \"printing\", \"proc-macro\", \"clone-impls\"] }\n\
             quote = \"1\"\nproc-macro2 = \"1\"\n"
                .into(),
        ),
        ("http", "http = \"1\"\n".into()),
        (
            "strum with derive",
            "strum = { version = \"0.28\", features = [\"derive\"] }\n".into(),
        ),
        (
            "strum with derive, phf with macros",
            "strum = { version = \"0.28\", features = [\"derive\"] }\n\
             phf = { version = \"0.13\", features = [\"macros\"] }\n"
                .into(),
        ),
        ("thiserror", "thiserror = \"2\"\n".into()),
        (
            "serde with derive",
            "serde = { version = \"1\", features = [\"derive\"] }\n".into(),
        ),
    ]
    .map(|(name, dependencies): (_, String)| {
        (name, Crate::new(&dependencies, &[("src/lib.rs", "")]))
    });
    println!("| | `cargo build` |\n|---|---|");
    let mut times = crates.each_ref().map(|_| Vec::new());
    for _ in 0..ROUNDS {
        for ((_, cold), times) in crates.iter().zip(&mut times) {
            times.push(cold.time(&["build", "-q"]));
            fs::remove_dir_all(cold.path("target")).expect("cargo created it");
        }
    }
    for ((name, _), times) in crates.iter().zip(times) {
        println!("| {name} | {:.2} s |", median(times).as_secs_f64());
    }
}
