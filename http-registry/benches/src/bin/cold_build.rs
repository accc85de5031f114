//! Prints how long a first build takes, of http-registry and of the two crates
//! that come closest to it together.

use std::fs;

use http_registry_benches::scratch::{Crate, http_registry, median};

const ROUNDS: usize = 5;

fn main() {
    let crates = [
        ("http-registry", http_registry()),
        (
            "strum with derive, phf with macros",
            "strum = { version = \"0.28\", features = [\"derive\"] }\n\
             phf = { version = \"0.13\", features = [\"macros\"] }\n"
                .into(),
        ),
    ]
    .map(|(name, dependencies)| (name, Crate::new(&dependencies, &[("src/lib.rs", "")])));
    println!("| | debug | release |\n|---|---|---|");
    let mut times = crates.each_ref().map(|_| [Vec::new(), Vec::new()]);
    for _ in 0..ROUNDS {
        for ((_, cold), times) in crates.iter().zip(&mut times) {
            for (arguments, times) in [&["build", "-q"][..], &["build", "-q", "--release"]]
                .iter()
                .zip(times)
            {
                times.push(cold.time(arguments));
                fs::remove_dir_all(cold.path("target")).expect("cargo has made it");
            }
        }
    }
    for ((name, _), times) in crates.iter().zip(times) {
        let [debug, release] = times.map(|times| median(times).as_secs_f64());
        println!("| {name} | {debug:.2} s | {release:.2} s |");
    }
}
