//! Prints how long a first build takes, of http-registry and of other crates that its
//! users have or could use instead, and what each of its dependencies takes.

use std::env;
use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::process::{self, Command};
use std::time::{Duration, Instant};

use http_registry_benches::scratch::{Crate, http_registry, median};

const ROUNDS: usize = 5;

/// With this variable, the program is cargo's `RUSTC_WRAPPER`. It is the path of the file
/// to which the times are added.
const LOG: &str = "COLD_BUILD_LOG";

const SERDE: &str = "serde = { version = \"1\", features = [\"derive\"] }\n";

fn main() {
    if let Some(log) = env::var_os(LOG) {
        compile(Path::new(&log));
    }
    let crates = [
        ("http-registry", http_registry()),
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
        ("serde with derive", SERDE.into()),
        (
            "serde with derive, and http-registry",
            SERDE.to_owned() + &http_registry(),
        ),
    ]
    .map(|(name, dependencies): (_, String)| {
        (name, Crate::new(&dependencies, &[("src/lib.rs", "")]))
    });
    let mut times = crates.each_ref().map(|_| Vec::new());
    let mut parts: Vec<(String, Vec<Duration>)> = Vec::new();
    for _ in 0..ROUNDS {
        for ((_, cold), times) in crates.iter().zip(&mut times) {
            times.push(cold.time(&["build", "-q"]));
            fs::remove_dir_all(cold.path("target")).expect("cargo created it");
        }
        for (name, time) in times_of_dependencies(&crates[0].1) {
            match parts.iter_mut().find(|(part, _)| *part == name) {
                Some((_, times)) => times.push(time),
                None => parts.push((name, vec![time])),
            }
        }
    }
    println!("| | `cargo build` |\n|---|---|");
    for ((name, _), times) in crates.iter().zip(times) {
        println!("| {name} | {:.2} s |", median(times).as_secs_f64());
    }
    println!("\n| of http-registry | `cargo build -j1` |\n|---|---|");
    for (name, times) in parts {
        println!("| {name} | {:.2} s |", median(times).as_secs_f64());
    }
}

/// Builds the crate, and returns the time of each dependency. With one job at a time, none
/// waits for another.
fn times_of_dependencies(cold: &Crate) -> Vec<(String, Duration)> {
    let log = cold.path("times");
    let wrapper = env::current_exe().expect("the path of this program");
    let cargo = env::var_os("CARGO").unwrap_or("cargo".into());
    cold.run(
        Command::new(cargo)
            .args(["build", "-q", "-j1"])
            .env("RUSTC_WRAPPER", wrapper)
            .env(LOG, &log),
    );
    let lines = fs::read_to_string(&log).expect("each compilation adds a line");
    fs::remove_file(&log).expect("it was read");
    fs::remove_dir_all(cold.path("target")).expect("cargo created it");
    let mut times: Vec<(String, Duration)> = Vec::new();
    for line in lines.lines() {
        let (name, micros) = line.split_once(' ').expect("a name and a number");
        let time = Duration::from_micros(micros.parse().expect("a number"));
        // A build script is a part of its package.
        match times.iter_mut().find(|(part, _)| part == name) {
            Some((_, sum)) => *sum += time,
            None => times.push((name.to_owned(), time)),
        }
    }
    times.retain(|(name, _)| name != "scratch");
    times
}

/// Runs rustc with the arguments of this program, adds the name of the package and the time
/// to the log, and exits.
fn compile(log: &Path) -> ! {
    let mut arguments = env::args_os().skip(1);
    let rustc = arguments.next().expect("cargo passes the path of rustc");
    let arguments: Vec<_> = arguments.collect();
    let start = Instant::now();
    let status = Command::new(rustc).args(&arguments).status();
    let micros = start.elapsed().as_micros();
    // Cargo also asks rustc about itself, for a crate that is called `___`.
    let is_crate = |pair: &[OsString]| pair[0] == "--crate-name" && pair[1] != "___";
    if arguments.windows(2).any(is_crate) {
        let name = env::var("CARGO_PKG_NAME").expect("cargo sets it");
        let log = OpenOptions::new().append(true).create(true).open(log);
        let written = log.and_then(|mut log| writeln!(log, "{name} {micros}"));
        written.expect("the log is writable");
    }
    let status = status.expect("rustc can be run");
    process::exit(status.code().unwrap_or(1))
}
