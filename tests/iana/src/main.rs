//! Compares IANA's two HTTP registries with the crate's tables.
//!
//! ```text
//! cargo run -p iana -- http-status-codes-1.csv methods.csv
//! ```
//!
//! The files are the CSV exports of
//! <https://www.iana.org/assignments/http-status-codes> and
//! <https://www.iana.org/assignments/http-methods>, in any order. `-`, or no argument,
//! is standard input. Each line of the output is a difference. The exit status is 0 if
//! there are no differences, 1 if there are some, and 2 if an input could not be read
//! or is not such an export.

mod compare;
mod entry;
mod export;

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, Read, Write};
use std::process::ExitCode;

use http_registry::{Method, StatusCode};

use crate::compare::Report;
use crate::entry::Entry;
use crate::export::{Export, Registry};

const EQUAL: u8 = 0;
const DIFFERENT: u8 = 1;
const FAILED: u8 = 2;

fn main() -> ExitCode {
    let mut inputs: Vec<OsString> = env::args_os().skip(1).collect();
    if inputs.is_empty() {
        inputs.push("-".into());
    }
    let status = inputs.iter().map(|input| match check(input) {
        Ok(status) => status,
        Err(message) => {
            eprintln!("{message}");
            FAILED
        }
    });
    // All inputs are compared. The exit status is the highest one.
    ExitCode::from(status.max().unwrap_or(EQUAL))
}

/// Reads an export, compares it with the crate and prints the differences. Returns the
/// exit status, or the error.
fn check(input: &OsStr) -> Result<u8, String> {
    let (name, export) = read(input)?;
    let ours: Vec<Entry> = match export.registry {
        Registry::StatusCodes => StatusCode::ENTRIES.iter().map(Entry::from).collect(),
        Registry::Methods => Method::ENTRIES.iter().map(Entry::from).collect(),
    };
    let report = Report::new(export.registry, &export.entries, &ours);
    let differences = export.new_columns.len() + report.differences.len();
    let summary = format!(
        "{}: {} entries, the crate has {}; differences: {differences}",
        export.registry,
        export.entries.len(),
        ours.len()
    );
    print(&name, &export.new_columns, &report, &summary)
        .map_err(|error| format!("<stdout>: {error}"))?;
    Ok(if differences == 0 { EQUAL } else { DIFFERENT })
}

/// Reads one input. Also returns its name, for messages.
fn read(input: &OsStr) -> Result<(String, Export), String> {
    let (name, bytes) = if input == "-" {
        let mut bytes = Vec::new();
        let read = io::stdin().read_to_end(&mut bytes);
        ("<stdin>".to_owned(), read.map(|_| bytes))
    } else {
        (input.to_string_lossy().into_owned(), fs::read(input))
    };
    let bytes = bytes.map_err(|error| format!("{name}: cannot be read: {error}"))?;
    let export = Export::read(&bytes)
        .map_err(|fault| format!("{name}:{}: {}", fault.line, fault.message))?;
    Ok((name, export))
}

fn print(name: &str, new_columns: &[String], report: &Report, summary: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for column in new_columns {
        writeln!(out, "{name}:1: column `{column}`: new, and not compared")?;
    }
    for difference in &report.differences {
        writeln!(out, "{}{difference}", place(name, difference.line))?;
    }
    for (difference, exception) in &report.intentional {
        let place = place(name, difference.line);
        let reason = exception.reason;
        writeln!(out, "{place}intentional: {difference} ({reason})")?;
    }
    for exception in &report.idle {
        let (key, reason) = (exception.key, exception.reason);
        writeln!(out, "{name}: {key}: no longer an exception ({reason})")?;
    }
    writeln!(out, "{name}: {summary}")
}

/// Returns the beginning of a message about an entry: the file, and the line if it has
/// one.
fn place(name: &str, line: Option<u64>) -> String {
    line.map_or_else(|| format!("{name}: "), |line| format!("{name}:{line}: "))
}
