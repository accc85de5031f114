//! Prints the time that a table adds to `cargo check` of an empty crate.

use std::fs::File;
use std::time::SystemTime;

use http_registry_benches::scratch::{Crate, http_registry, median};
use http_registry_benches::tables;

const ROUNDS: usize = 21;

fn main() {
    let crates = [
        ("nothing", String::new()),
        ("500 status codes", tables::status_codes("Codes", 500)),
        ("1,000 methods", tables::methods("Methods", 1_000)),
        ("4,000 methods", tables::methods("Methods", 4_000)),
        (
            "500 methods combined with 500",
            tables::joined_methods("Methods", 500, 1),
        ),
        (
            "2,000 methods combined with 2,000",
            tables::joined_methods("Methods", 2_000, 1),
        ),
        (
            "100 methods combined with 20 times 100",
            tables::joined_methods("Methods", 100, 20),
        ),
    ]
    .map(|(table, source)| {
        let source = format!("#![no_std]\n{source}");
        (
            table,
            Crate::new(&http_registry(), &[("src/lib.rs", &source)]),
        )
    });
    for (_, with_table) in &crates {
        with_table.cargo(&["check", "--quiet"]);
    }
    let mut times = crates.each_ref().map(|_| Vec::new());
    for _ in 0..ROUNDS {
        for ((_, with_table), times) in crates.iter().zip(&mut times) {
            let source = File::options()
                .write(true)
                .open(with_table.path("src/lib.rs"));
            let touched = source.and_then(|source| source.set_modified(SystemTime::now()));
            touched.expect("the source is writable");
            times.push(with_table.time(&["check", "--quiet"]));
        }
    }
    let times = times.map(median);
    println!("| table | `cargo check` | of which the table |\n|---|---|---|");
    for ((table, _), time) in crates.iter().zip(times) {
        let added = time.saturating_sub(times[0]);
        println!(
            "| {table} | {} ms | {} ms |",
            time.as_millis(),
            added.as_millis()
        );
    }
}
