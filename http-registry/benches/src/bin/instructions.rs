//! Prints how many instructions one lookup of each kind takes, counted by
//! `valgrind --tool=callgrind`. Unlike times, the counts are the same in every run.
//!
//! This program runs itself under valgrind with 1,000 and with 2,000 lookups. The
//! difference, divided by 1,000, is the cost of one lookup.

use std::fmt::{self, Write};
use std::hint::black_box as of;
use std::process::Command;
use std::{env, str};

use http_registry::{AnyStatus, Method, StatusCode};
use http_registry_benches::lookups::{method, phrase_of_digits, phrase_of_number};
use http_registry_benches::registries::{Few, Many};

/// Discards text. It never fails, like a buffer that is large enough.
struct Nowhere;

impl Write for Nowhere {
    #[inline(never)]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        of(text);
        Ok(())
    }
}

/// Repeats a lookup this many times.
type Repeat = fn(usize);

macro_rules! lookups {
    ($($name:literal: $lookup:expr;)*) => {
        const LOOKUPS: &[(&str, Repeat)] = &[$((
            $name,
            |times| {
                for _ in 0..times {
                    let _ = of($lookup);
                }
            },
        ),)*];
    };
}

lookups! {
    "nothing but the loop": of(404_u16);
    "`StatusCode::from_u16`, 404": StatusCode::from_u16(of(404));
    "`StatusCode::from_u16`, 499": StatusCode::from_u16(of(499));
    "`StatusCode::from_bytes`, 404": StatusCode::from_bytes(of(b"404"));
    "`StatusCode::phrase`": of(StatusCode::NOT_FOUND).phrase();
    "`StatusCode::class`": of(StatusCode::NOT_FOUND).class();
    "`StatusCode::as_str`": of(StatusCode::NOT_FOUND).as_str();
    "`StatusCode::is_client_error`": of(StatusCode::NOT_FOUND).is_client_error();
    "`StatusCode::is_server_error`": of(StatusCode::NOT_FOUND).is_server_error();
    "`StatusCode`'s `Display`, 404": write!(Nowhere, "{}", of(StatusCode::NOT_FOUND));
    "`http::StatusCode`'s `Display`, 404": write!(Nowhere, "{}", of(http::StatusCode::NOT_FOUND));
    "`AnyStatus::as_str`, 404": of(AnyStatus::NOT_FOUND).as_str();
    "`AnyStatus::as_str`, 499": of(AnyStatus::from_u16(of(499))).map(AnyStatus::as_str);
    "`StatusCode::description`": of(StatusCode::NOT_FOUND).description();
    "`StatusCode::is_cacheable`": of(StatusCode::NOT_FOUND).is_cacheable();
    "`StatusCode::from_name`, NOT_FOUND": StatusCode::from_name(of("NOT_FOUND"));
    "`StatusCode::from_phrase`, not found": StatusCode::from_phrase(of("not found"));
    "`AnyStatus::effective`, 499": of(AnyStatus::from_u16(of(499))).map(AnyStatus::effective);
    "phrase of 404": phrase_of_number::ours(of(404));
    "phrase of 404, three includes": phrase_of_number::three_includes(of(404));
    "phrase of 404, http": phrase_of_number::http(of(404));
    "phrase of 404, strum": phrase_of_number::strum(of(404));
    "phrase of 404, by hand": phrase_of_number::by_hand(of(404));
    "phrase of \"404\"": phrase_of_digits::ours(of(*b"404"));
    "phrase of \"404\", http": phrase_of_digits::http(of(*b"404"));
    "phrase of \"404\", strum": phrase_of_digits::strum(of(*b"404"));
    "`Method::as_str`": of(Method::GET).as_str();
    "`Method::is_safe`": of(Method::GET).is_safe();
    "method GET": method::ours(of("GET"));
    "method GET, `match`": method::by_match(of("GET"));
    "method GET, http": method::http(of("GET"));
    "method GET, strum": method::strum(of("GET"));
    "method GET, strum with phf": method::strum_phf(of("GET"));
    "method POST": method::ours(of("POST"));
    "method POST, `match`": method::by_match(of("POST"));
    "method POST, http": method::http(of("POST"));
    "method POST, strum": method::strum(of("POST"));
    "method POST, strum with phf": method::strum_phf(of("POST"));
    "method PROPFIND": method::ours(of("PROPFIND"));
    "method PROPFIND, `match`": method::by_match(of("PROPFIND"));
    "method PROPFIND, http": method::http(of("PROPFIND"));
    "method PROPFIND, strum": method::strum(of("PROPFIND"));
    "method PROPFIND, strum with phf": method::strum_phf(of("PROPFIND"));
    "method UPDATEREDIRECTREF": method::ours(of("UPDATEREDIRECTREF"));
    "method UPDATEREDIRECTREF, `match`": method::by_match(of("UPDATEREDIRECTREF"));
    "method UPDATEREDIRECTREF, http": method::http(of("UPDATEREDIRECTREF"));
    "method UPDATEREDIRECTREF, strum": method::strum(of("UPDATEREDIRECTREF"));
    "method UPDATEREDIRECTREF, strum with phf": method::strum_phf(of("UPDATEREDIRECTREF"));
    "unregistered PURGE": method::ours(of("PURGE"));
    "unregistered PURGE, `match`": method::by_match(of("PURGE"));
    "unregistered PURGE, http": method::http(of("PURGE"));
    "unregistered PURGE, strum": method::strum(of("PURGE"));
    "unregistered PURGE, strum with phf": method::strum_phf(of("PURGE"));
    "unregistered M-SEARCH": method::ours(of("M-SEARCH"));
    "not a token": method::ours(of("GET /"));
    "first of 39": Few::from_bytes(of(Few::ALL[0]).as_str().as_bytes());
    "first of 1,000": Many::from_bytes(of(Many::ALL[0]).as_str().as_bytes());
}

fn main() {
    let mut arguments = env::args().skip(1);
    if let (Some(at), Some(times)) = (arguments.next(), arguments.next()) {
        let at: usize = at.parse().expect("a position");
        return LOOKUPS[at].1(times.parse().expect("a number"));
    }
    println!("| lookup | instructions |\n|---|---|");
    for (at, (name, _)) in LOOKUPS.iter().enumerate() {
        let [once, twice] = [1_000, 2_000].map(|times| count(at, times));
        println!("| {name} | {} |", (twice - once + 500) / 1_000);
    }
}

fn count(at: usize, times: usize) -> u64 {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(env::current_exe().expect("this program has a path"))
        .args([at.to_string(), times.to_string()])
        .output()
        .expect("valgrind is installed");
    let report = str::from_utf8(&output.stderr).expect("valgrind reports in ASCII");
    let collected = report
        .lines()
        .find_map(|line| line.split_once("Collected : "));
    let (_, collected) = collected.unwrap_or_else(|| panic!("no count in {report}"));
    collected.trim().parse().expect("a number of instructions")
}
