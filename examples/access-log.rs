//! Counts the status codes in a web server's access log.
//!
//! ```text
//! cargo run --release --example access-log -- examples/access.log
//! ```
//!
//! It reads the file, or standard input if there is none, in the combined log
//! format of Apache and nginx, or in the common format, which is its beginning.
//! For each status that occurs it prints the phrase, the registry that has it,
//! the class and how often it came. A log has what servers really sent, so it
//! is read as [`AnyStatus`], and a status that nobody registered is counted and
//! shown like the others.
//!
//! A line in another format is passed over; how many there are, and where the
//! first one is, stands on standard error. The exit status is 1 if the log
//! cannot be read or the counts cannot be written, and 2 for wrong arguments.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::ExitCode;

use http_registry::{AnyStatus, StatusClass};
use http_registry_examples::{Output, print, table};
use vendor_codes::EdgeStatus;

/// The longest line that is looked at. Memory stays the same whatever the log
/// contains, and servers limit a request to less than this.
const LONGEST_LINE: usize = 128 * 1024;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let file = arguments.next();
    let name = match &file {
        Some(file) => file.to_string_lossy().into_owned(),
        None => "standard input".to_owned(),
    };
    if name.starts_with('-') || arguments.next().is_some() {
        return report(2, "usage: access-log [FILE]");
    }
    let log = match file {
        Some(file) => File::open(file).and_then(Log::read),
        None => Log::read(io::stdin().lock()),
    };
    let log = match log {
        Ok(log) => log,
        Err(error) => return report(1, &format!("cannot read {name}: {error}")),
    };
    if let Err(error) = print(|out| log.show(out)) {
        return report(1, &format!("cannot write: {error}"));
    }
    if let Some((line, why)) = log.first_malformed {
        let (malformed, lines) = (log.malformed, log.lines);
        let message = format!(
            "{name}: {malformed} of {lines} lines malformed, the first at line {line}: {why}"
        );
        return report(0, &message);
    }
    ExitCode::SUCCESS
}

/// Says on standard error what is wrong, and returns the exit status for it. If
/// even standard error is closed, that has to do.
fn report(status: u8, message: &str) -> ExitCode {
    let _ = writeln!(io::stderr(), "access-log: {message}");
    status.into()
}

/// What was found in a log.
#[derive(Default)]
struct Log {
    lines: u64,
    /// How often each status came, in the order of the codes.
    counts: BTreeMap<AnyStatus, u64>,
    malformed: u64,
    first_malformed: Option<(u64, &'static str)>,
}

impl Log {
    fn read(input: impl Read) -> io::Result<Self> {
        let mut input = BufReader::with_capacity(LONGEST_LINE, input);
        let mut line = Vec::with_capacity(LONGEST_LINE);
        let mut log = Self::default();
        loop {
            line.clear();
            let mut limited = input.by_ref().take(LONGEST_LINE as u64);
            if limited.read_until(b'\n', &mut line)? == 0 {
                return Ok(log);
            }
            log.lines += 1;
            let status = if line.len() == LONGEST_LINE && !line.ends_with(b"\n") {
                input.skip_until(b'\n')?;
                Err("it is longer than 128 KiB")
            } else {
                status(line.trim_ascii_end())
            };
            match status {
                Ok(status) => *log.counts.entry(status).or_default() += 1,
                Err(why) => {
                    log.malformed += 1;
                    log.first_malformed.get_or_insert((log.lines, why));
                }
            }
        }
    }

    fn show(&self, out: &mut Output) -> io::Result<()> {
        let most = self.counts.values().copied().max().unwrap_or(0);
        let digits = most.to_string().len().max("COUNT".len());
        let header = ["STATUS", "PHRASE", "REGISTRY", "CLASS", "COUNT", ""];
        let mut rows = vec![header.map(str::to_owned)];
        for (status, count) in &self.counts {
            let entry = status.registered::<EdgeStatus>();
            let class = StatusClass::of(status.value()).map(|class| class.to_string());
            rows.push([
                status.as_str().to_owned(),
                entry.map_or("-", EdgeStatus::phrase).to_owned(),
                entry
                    .map_or("unregistered", EdgeStatus::registry)
                    .to_owned(),
                class.unwrap_or_else(|| "-".to_owned()),
                format!("{count:>digits$}"),
                bar(*count, most).to_owned(),
            ]);
        }
        table(out, "", &rows)
    }
}

/// What part of `most` a count is. A status that came at all has a bar.
fn bar(count: u64, most: u64) -> &'static str {
    const WHOLE: &str = "########################################";
    let len = u128::from(count) * WHOLE.len() as u128 / u128::from(most);
    &WHOLE[..usize::try_from(len).map_or(WHOLE.len(), |len| len.max(1))]
}

/// The status in a line of the form
/// `client identity user [time] "request" status size "referer" "agent"`.
/// The last two may be missing, and more may follow them.
///
/// # Errors
///
/// What the line lacks. Only the status has to make sense, but all of the form
/// is looked for, so that a line that was cut off, or two that were written into
/// each other, do not pass.
fn status(line: &[u8]) -> Result<AnyStatus, &'static str> {
    let (client, rest) = split_once(line, b" [").ok_or("it has no time in brackets")?;
    let words = client.split(|byte| *byte == b' ');
    if words.filter(|word| !word.is_empty()).count() < 3 {
        return Err("it does not begin with a client, an identity and a user");
    }
    let (_time, rest) = split_once(rest, b"] ").ok_or("it has no time in brackets")?;
    let rest = after_quoted(rest).ok_or("it has no request in quotes")?;
    let mut fields = rest.splitn(3, |byte| *byte == b' ');
    let status = AnyStatus::from_bytes(fields.next().unwrap_or_default())
        .map_err(|_| "its status is not a number of three digits, 100 to 999")?;
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

/// What follows a text in quotes, and the space behind it. A backslash escapes:
/// Apache writes `\"` for a quote in the text, nginx `\x22`.
fn after_quoted(text: &[u8]) -> Option<&[u8]> {
    let mut rest = text.strip_prefix(b"\"")?;
    loop {
        let at = rest.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
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

fn split_once<'a>(text: &'a [u8], mark: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = text.windows(mark.len()).position(|found| found == mark)?;
    Some((&text[..at], &text[at + mark.len()..]))
}
