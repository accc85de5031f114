//! What the example programs and the service share. The programs are the
//! examples: `cargo run --example explain -- 404 PATCH`.

use std::io::{self, BufWriter, ErrorKind, StdoutLock, Write};

use http_registry::{AnyStatus, StatusClass};

/// Standard output, locked and buffered.
pub type Output = BufWriter<StdoutLock<'static>>;

/// Writes to standard output. Whoever closes the pipe, as `head` does, has seen
/// enough, so that is no error.
///
/// # Errors
///
/// Any other that `write` returns, or that comes up when the rest is flushed.
pub fn print(write: impl FnOnce(&mut Output) -> io::Result<()>) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// Writes rows whose columns stand below each other.
///
/// # Errors
///
/// If `out` cannot be written to.
pub fn table<const N: usize>(
    out: &mut impl Write,
    indent: &str,
    rows: &[[String; N]],
) -> io::Result<()> {
    let widths: [usize; N] = std::array::from_fn(|column| {
        let cells = rows.iter().map(|row| row[column].len());
        cells.max().unwrap_or(0)
    });
    for row in rows {
        let cells: Vec<String> = row
            .iter()
            .zip(widths)
            .map(|(cell, width)| format!("{cell:<width$}"))
            .collect();
        writeln!(out, "{indent}{}", cells.join("  ").trim_end())?;
    }
    Ok(())
}

/// What there is to say about a code that is in no registry.
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

/// Why `http-registry` leaves out what IANA lists as `text`.
#[must_use]
pub fn left_out(text: &str) -> Option<&'static str> {
    Some(match text {
        "104" => "is registered for a limited time only, as Upload Resumption Supported",
        "306" => "is reserved and unused (RFC 9110, Section 15.4.7)",
        "*" => "is registered so that nobody uses it as a method (RFC 9110, Section 18.2)",
        "PRI" => "is registered so that nobody uses it as a method (RFC 9113, Section 3.4)",
        _ => return None,
    })
}
