//! Counts the status codes in web servers' access logs.
//!
//! ```text
//! cargo run --release -p access-log -- examples/access-log/access.log
//! ```
//!
//! It reads the files, or standard input if there are none, in the combined log format
//! of Apache and nginx, or in the common format, which is its beginning. For each
//! status in the log, it prints the phrase, the registry, the class and the count, and
//! then the totals of the classes and of the registries. A log has the codes that
//! servers really sent, so they are read as [`AnyStatus`], and unregistered codes are
//! counted like the others. Servers log `000`, `0`, `-1` or `-` if they sent no status
//! because the client was gone. These are counted in a separate row.
//!
//! Lines in another format are skipped; standard error says how many, and which is the
//! first. The exit status is the highest of these:
//!
//! - 0: the logs were counted;
//! - 1: a log could not be read, or the counts could not be written;
//! - 2: a log is compressed or in another format, or the arguments are wrong.
//!
//! To measure its speed, create two million lines:
//!
//! ```text
//! shuf --repeat --head-count=2000000 examples/access-log/access.log >two-million.log
//! ```

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use http_registry::AnyStatus;
use http_registry_examples::{Output, print, table};
use http_registry_vendors::EdgeStatus;
use memchr::{memchr, memchr_iter, memchr2};

/// Counts the status codes in access logs
///
/// The logs are in the combined format of Apache and nginx, or in the common one.
#[derive(Parser)]
#[command(name = "access-log", version)]
struct Arguments {
    /// The logs; standard input is `-`
    #[arg(default_value = "-")]
    files: Vec<PathBuf>,
}

/// The longest line that is read, so that memory is limited for any log. Servers limit a
/// request to less than this.
const LONGEST_LINE: usize = 128 * 1024;

fn main() -> ExitCode {
    let Arguments { files } = Arguments::parse();
    let mut counts = Counts::new();
    let mut worst = 0;
    for file in &files {
        let (name, read) = if file.as_os_str() == "-" {
            ("standard input".into(), counts.read(io::stdin().lock()))
        } else {
            let log = File::open(file).map_err(Complaint::from);
            (file.to_string_lossy(), log.and_then(|log| counts.read(log)))
        };
        worst = worst.max(report(&name, read));
    }
    // A table without rows would look as if the logs were empty.
    if worst == 0 || counts.found().next().is_some() {
        let shown = print(|out| counts.show(out));
        worst = worst.max(report("standard output", shown.map_err(Complaint::from)));
    }
    worst.into()
}

/// The reason why a log, or a part of it, is not counted, and the exit status.
struct Complaint {
    status: u8,
    message: String,
}

impl Complaint {
    fn other_format(message: impl Into<String>) -> Self {
        let message = message.into();
        Self { status: 2, message }
    }
}

impl From<io::Error> for Complaint {
    fn from(error: io::Error) -> Self {
        let message = error.to_string();
        Self { status: 1, message }
    }
}

/// Reports a failure of `name` on standard error, and returns the exit status.
/// If standard error is closed, only the exit status tells.
fn report(name: &str, result: Result<(), Complaint>) -> u8 {
    let Err(Complaint { status, message }) = result else {
        return 0;
    };
    let _ = writeln!(io::stderr(), "access-log: {name}: {message}");
    status
}

/// The count of each status.
struct Counts {
    /// Indexed by the code; index 0 is for lines where no status was sent.
    codes: Vec<u64>,
}

impl Counts {
    fn new() -> Self {
        let codes = vec![0; 1000];
        Self { codes }
    }

    /// Counts the statuses in a log.
    ///
    /// # Errors
    ///
    /// If the log cannot be read, or some lines are not in the right format.
    fn read(&mut self, log: impl Read) -> Result<(), Complaint> {
        let mut log = BufReader::with_capacity(LONGEST_LINE, log);
        if let Some(why) = other_format(log.fill_buf()?) {
            return Err(Complaint::other_format(why));
        }
        let mut spare = Vec::new();
        let mut lines: u64 = 0;
        let mut malformed: u64 = 0;
        let mut first = (0, "");
        while let Some(line) = next_line(&mut log, &mut spare)? {
            lines += 1;
            match line {
                Ok(status) => self.codes[status.map_or(0, |status| status.value().into())] += 1,
                Err(why) => {
                    if malformed == 0 {
                        first = (lines, why);
                    }
                    malformed += 1;
                }
            }
        }
        let (line, why) = first;
        if malformed == 0 {
            Ok(())
        } else if malformed == lines {
            Err(Complaint::other_format(format!(
                "none of its {lines} lines is in the combined or the common format; of the first, {why}"
            )))
        } else {
            Err(Complaint {
                status: 0,
                message: format!(
                    "{malformed} of {lines} lines malformed, the first at line {line}: {why}"
                ),
            })
        }
    }

    /// Returns the statuses that occur and their counts, in the order of their codes.
    fn found(&self) -> impl Iterator<Item = (Option<AnyStatus>, u64)> {
        let counts = (0..).zip(&self.codes).filter(|(_, count)| **count > 0);
        counts.map(|(code, count)| (AnyStatus::from_u16(code).ok(), *count))
    }

    fn show(&self, out: &mut Output) -> io::Result<()> {
        let mut statuses = Vec::new();
        let mut classes = Vec::new();
        let mut registries = Vec::new();
        for (status, count) in self.found() {
            let Some(status) = status else {
                let cells = ["-", "no status was sent", "-", "-"].map(str::to_owned);
                statuses.push((cells.to_vec(), count));
                continue;
            };
            let entry = status.registered::<EdgeStatus>();
            let phrase = entry.map_or("-", EdgeStatus::phrase);
            let registry = entry.map_or("unregistered", EdgeStatus::registry);
            let class = status.class().to_string();
            let cells = [status.as_str(), phrase, registry, &class].map(str::to_owned);
            statuses.push((cells.to_vec(), count));
            add(&mut classes, class, count);
            add(&mut registries, registry.to_owned(), count);
        }
        show(&["STATUS", "PHRASE", "REGISTRY", "CLASS"], statuses, out)?;
        writeln!(out)?;
        show(&["CLASS"], classes, out)?;
        writeln!(out)?;
        show(&["REGISTRY"], registries, out)
    }
}

/// The first cells of a row, and the count after them.
type Row = (Vec<String>, u64);

/// Adds to the row with this one cell.
fn add(rows: &mut Vec<Row>, cell: String, count: u64) {
    match rows.iter_mut().find(|(cells, _)| cells[0] == cell) {
        Some((_, total)) => *total += count,
        None => rows.push((vec![cell], count)),
    }
}

fn show(heading: &[&str], rows: Vec<Row>, out: &mut Output) -> io::Result<()> {
    let most = rows.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let digits = most.to_string().len().max("COUNT".len());
    let heading = heading.iter().chain(&["COUNT", ""]);
    let mut lines: Vec<Vec<String>> = vec![heading.map(|&cell| cell.to_owned()).collect()];
    for (mut cells, count) in rows {
        cells.extend([format!("{count:>digits$}"), bar(count, most).to_owned()]);
        lines.push(cells);
    }
    table(out, "", &lines)
}

/// Returns a bar whose length is the share of a count in `most`, and at least one
/// character.
fn bar(count: u64, most: u64) -> &'static str {
    const WHOLE: &str = "########################################";
    let len = u128::from(count) * WHOLE.len() as u128 / u128::from(most);
    &WHOLE[..usize::try_from(len).map_or(WHOLE.len(), |len| len.max(1))]
}

/// The reason why a log with this beginning is not read: it is compressed, or in the
/// format of another server.
fn other_format(beginning: &[u8]) -> Option<&'static str> {
    #[rustfmt::skip]
    const FORMATS: [(&[u8], &str); 7] = [
        (b"\x1f\x8b", "it is compressed: use `zcat FILE | access-log`"),
        (b"BZh", "it is compressed: use `bzcat FILE | access-log`"),
        (b"\xfd7zXZ\0", "it is compressed: use `xzcat FILE | access-log`"),
        (b"\x28\xb5\x2f\xfd", "it is compressed: use `zstdcat FILE | access-log`"),
        (b"{", "it is JSON, not the combined or the common format"),
        (b"#Software:", "it is the W3C's extended format, not the combined or the common one"),
        (b"#Version:", "it is the W3C's extended format, not the combined or the common one"),
    ];
    let found = FORMATS.iter().find(|(mark, _)| beginning.starts_with(mark));
    found.map(|(_, why)| *why)
}

/// The result of a line: the status, or `None` if none was sent, or the reason why it
/// is malformed.
type Line = Result<Option<AnyStatus>, &'static str>;

/// Reads a line. A line that ends in the buffer is read in place, others are
/// copied to `spare`.
fn next_line(log: &mut BufReader<impl Read>, spare: &mut Vec<u8>) -> io::Result<Option<Line>> {
    let buffer = log.fill_buf()?;
    if let Some(end) = memchr(b'\n', buffer) {
        let line = status(&buffer[..end]);
        log.consume(end + 1);
        return Ok(Some(line));
    }
    spare.clear();
    let mut limited = log.by_ref().take(LONGEST_LINE as u64);
    if limited.read_until(b'\n', spare)? == 0 {
        return Ok(None);
    }
    if spare.len() == LONGEST_LINE && !spare.ends_with(b"\n") {
        log.skip_until(b'\n')?;
        return Ok(Some(Err("it is longer than 128 KiB")));
    }
    Ok(Some(status(spare)))
}

/// The status in a line of the form
/// `client identity user [time] "request" status size "referer" "agent"`.
/// The last two may be missing, and more may follow them.
///
/// # Errors
///
/// The part that the line lacks. Only the status must be valid, but the whole form is
/// required, so that a line that was cut off, or two that were mixed, is an error.
fn status(line: &[u8]) -> Line {
    let line = line.trim_ascii_end();
    // The user may have brackets and, escaped, quotes.
    let (before, request) = memchr_iter(b'"', line)
        .map(|at| line.split_at(at))
        .find(|(before, _)| before.ends_with(b"] "))
        .ok_or("it has no request in quotes after a time in brackets")?;
    let (client, _time) = before
        .split_last_chunk()
        .filter(|(_, time)| is_time(time))
        .ok_or("it has no time like [22/Nov/2026:06:25:33 +0000] before the request")?;
    let words = client.split(|byte| *byte == b' ');
    if words.filter(|word| !word.is_empty()).nth(2).is_none() {
        return Err("it does not begin with a client, an identity and a user");
    }
    let rest = after_quoted(request).ok_or("its request does not end with a quote and a space")?;
    let mut fields = rest.splitn(3, |byte| *byte == b' ');
    let status = match fields.next().unwrap_or_default() {
        b"000" | b"0" | b"-1" | b"-" => None,
        digits => match AnyStatus::from_bytes(digits) {
            Ok(status) => Some(status),
            Err(_) => return Err("its status is not a number of three digits, 100 to 999"),
        },
    };
    match fields.next() {
        Some(b"-") => {}
        Some(size) if !size.is_empty() && size.iter().all(u8::is_ascii_digit) => {}
        _ => return Err("it has no size after the status"),
    }
    if let Some(rest) = fields.next() {
        let rest = after_quoted(rest).ok_or("it has no referer in quotes")?;
        after_quoted(rest).ok_or("it has no user agent in quotes")?;
    }
    Ok(status)
}

/// Whether a text has the form `[22/Nov/2026:06:25:33 +0000] `.
#[rustfmt::skip]
fn is_time(text: &[u8; 29]) -> bool {
    matches!(text, [
        b'[', _, _, b'/', _, _, _, b'/', _, _, _, _,
        b':', _, _, b':', _, _, b':', _, _,
        b' ', b'+' | b'-', _, _, _, _, b']', b' ',
    ])
}

/// Returns the text after a string in quotes and a space. For a quote in the string,
/// Apache writes `\"`, and nginx `\x22`.
fn after_quoted(text: &[u8]) -> Option<&[u8]> {
    let mut rest = text.strip_prefix(b"\"")?;
    loop {
        let at = memchr2(b'"', b'\\', rest)?;
        let is_end = rest[at] == b'"';
        rest = rest.get(if is_end { at + 1 } else { at + 2 }..)?;
        if is_end {
            break;
        }
    }
    if rest.is_empty() {
        Some(rest)
    } else {
        rest.strip_prefix(b" ")
    }
}
