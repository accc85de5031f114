//! Code that the example programs and the service share. Run the programs as examples: `cargo run --example explain -- 404 PATCH`.

use std::io::{self, BufWriter, ErrorKind, StdoutLock, Write};

use comfy_table::presets::NOTHING;
use comfy_table::{ContentArrangement, Row, Table};
use http_registry::{AnyStatus, StatusClass};
use terminal_size::{Width, terminal_size_of};

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

/// Writes rows in aligned columns. In a terminal that is too narrow for them, long
/// cells take several lines.
///
/// # Errors
///
/// If `out` cannot be written to.
pub fn table<R: Into<Row>>(
    out: &mut impl Write,
    indent: &str,
    rows: impl IntoIterator<Item = R>,
) -> io::Result<()> {
    let mut table = Table::new();
    table.load_preset(NOTHING).add_rows(rows);
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    if let Some((Width(width), _)) = terminal_size_of(io::stdout()) {
        let indent = u16::try_from(indent.len()).unwrap_or(width);
        table.set_content_arrangement(ContentArrangement::Dynamic);
        // The last column is not padded.
        table.set_width(width.saturating_sub(indent).saturating_add(2));
    }
    for line in table.lines() {
        writeln!(out, "{indent}{}", line.trim_end())?;
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
        "PRI" => "is registered so that nobody uses it as a method (RFC 9113, Section 3.4)",
        _ => return None,
    })
}
