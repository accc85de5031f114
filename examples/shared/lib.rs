//! Code that the example programs and the service share.

pub mod program;

use std::io::{self, BufWriter, ErrorKind, StdoutLock, Write};

use http_registry::{AnyStatus, StatusClass};

/// Standard output, locked and buffered.
pub type Output = BufWriter<StdoutLock<'static>>;

/// Writes to standard output. A closed pipe, for example by `head`, is not an error.
///
/// # Errors
///
/// All other errors of `write` and of flushing.
pub fn print(write: impl FnOnce(&mut Output) -> io::Result<()>) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// Writes rows in aligned columns.
///
/// # Errors
///
/// If `out` cannot be written to.
pub fn table<R: AsRef<[String]>>(out: &mut impl Write, indent: &str, rows: &[R]) -> io::Result<()> {
    let mut widths = Vec::new();
    for row in rows {
        let row = row.as_ref();
        widths.resize(widths.len().max(row.len()), 0);
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    for row in rows {
        let cells = row.as_ref().iter().zip(&widths);
        let cells: Vec<String> = cells
            .map(|(cell, width)| format!("{cell:width$}"))
            .collect();
        let line = indent.to_owned() + &cells.join("  ");
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// A note about a code that is in no registry.
#[must_use]
pub fn unregistered(status: AnyStatus) -> String {
    let why = left_out(status.as_str()).unwrap_or("is not registered");
    let class = match StatusClass::of(status.value()) {
        Some(class) => format!("is in class {} ({class})", class.pattern()),
        None => "is outside the five classes, 100 to 599".to_owned(),
    };
    let effective = status.effective();
    format!("{status} {why}; it {class}, and RFC 9110, Section 15, says to treat it as {effective}")
}

/// The reason why `http-registry` leaves out IANA's entry for `text`.
#[must_use]
pub fn left_out(text: &str) -> Option<&'static str> {
    Some(match text {
        "104" => "is registered for a limited time only, as Upload Resumption Supported",
        "306" => "is reserved and unused (RFC 9110, Section 15.4.7)",
        "*" => "is registered so that nobody uses it as a method (RFC 9110, Section 18.2)",
        _ => return None,
    })
}
