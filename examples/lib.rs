//! What the example programs write with. The programs are the examples:
//! `cargo run --example explain -- 404 PATCH`.

use std::io::{self, BufWriter, ErrorKind, StdoutLock, Write};

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
