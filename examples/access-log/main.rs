//! Counts the status codes in web servers' access logs.
//!
//! ```text
//! cargo run --release -p access-log -- examples/access-log/access.log
//! ```
//!
//! It reads the files, or standard input if there are none. Each line is in the combined log format
//! of Apache and nginx, in the common format, which is the beginning of the combined format, or a
//! JSON object, as Caddy, Traefik and Envoy write it. For each status in the log, it prints the
//! phrase, the registry, the class and the count, and then the totals of the classes and of the
//! registries. A log contains the codes that servers really sent, so they are read as
//! [`AnyStatus`], and unregistered codes are counted like the others. Servers log `000`, `0`, `-1`
//! or `-` if they sent no status because the client was gone. These are counted in a separate row.
//!
//! Blank lines are ignored. Lines in another format are skipped; a message on standard
//! error contains their number, and the first of them. If more than half of the lines of a
//! log are skipped, the log is not counted at all. The exit status is the highest of these:
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

use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use http_registry::AnyStatus;
use http_registry_examples::{Output, print, table};
use http_registry_vendors::EdgeStatus;
use memchr::{memchr, memchr_iter, memchr2};
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

/// Counts the status codes in access logs
///
/// Each line is in the combined or the common log format, or a JSON object.
#[derive(Parser)]
#[command(name = "access-log", version)]
struct Arguments {
    /// The logs; standard input is `-`
    #[arg(default_value = "-")]
    files: Vec<PathBuf>,

    /// The field of a JSON object that holds the status; `response.status` is the field
    /// `status` of the object `response`. Among several, the first one that is present
    /// counts
    #[arg(long = "field", value_name = "FIELD", default_values = FIELDS)]
    fields: Vec<String>,
}

/// The fields of Caddy and nginx, Traefik, Envoy, web frameworks, Kong, Elastic, Google
/// Cloud, Cloudflare and CloudFront.
const FIELDS: [&str; 10] = [
    "status",
    "DownstreamStatus",
    "response_code",
    "status_code",
    "statusCode",
    "response.status",
    "http.response.status_code",
    "httpRequest.status",
    "EdgeResponseStatus",
    "sc-status",
];

/// The index of a field in the arguments, and its path in the present object.
type Field<'a> = (usize, &'a str);

/// The longest line that is read, so that memory is limited for any log. Servers limit a
/// request to less than this.
const LONGEST_LINE: usize = 128 * 1024;

fn main() -> ExitCode {
    let Arguments { files, fields } = Arguments::parse();
    let fields: Vec<Field<'_>> = fields.iter().map(String::as_str).enumerate().collect();
    let mut counts = Counts::new();
    let mut worst = 0;
    for file in &files {
        let (name, read) = if file.as_os_str() == "-" {
            let log = io::stdin().lock();
            ("standard input".into(), counts.read(log, &fields))
        } else {
            let log = File::open(file).map_err(Complaint::from);
            let read = log.and_then(|log| counts.read(log, &fields));
            (file.to_string_lossy(), read)
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
/// If standard error is closed, only the exit status reports it.
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
    fn read(&mut self, log: impl Read, fields: &[Field<'_>]) -> Result<(), Complaint> {
        let mut input = BufReader::with_capacity(LONGEST_LINE, log);
        if let Some(why) = unreadable(input.fill_buf()?) {
            return Err(Complaint::other_format(why));
        }
        let mut log = Log {
            fields,
            counts: Self::new(),
            number: 0,
            counted: 0,
            skipped: 0,
            first: (0, ""),
            format: None,
        };
        let mut spare = Vec::new();
        loop {
            // A line that ends in the buffer is read in place; other lines are copied.
            let buffer = input.fill_buf()?;
            if let Some(end) = memchr(b'\n', buffer) {
                log.add(&buffer[..end]);
                input.consume(end + 1);
                continue;
            }
            spare.clear();
            let mut limited = input.by_ref().take(LONGEST_LINE as u64);
            if limited.read_until(b'\n', &mut spare)? == 0 {
                break;
            }
            if spare.len() == LONGEST_LINE && !spare.ends_with(b"\n") {
                input.skip_until(b'\n')?;
            }
            log.add(&spare);
        }
        log.finish(self)
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

/// A log while it is read.
struct Log<'a> {
    fields: &'a [Field<'a>],
    counts: Counts,
    /// The number of the last line. Blank lines have one, but are not counted.
    number: u64,
    counted: u64,
    skipped: u64,
    /// The number of the first skipped line, and the reason.
    first: (u64, &'static str),
    /// The format of the first ten skipped lines, if it is known.
    format: Option<&'static str>,
}

impl Log<'_> {
    fn add(&mut self, line: &[u8]) {
        self.number += 1;
        let line = line.trim_ascii_end();
        let status = match line.first() {
            None => return,
            Some(_) if line.len() >= LONGEST_LINE => Err("it is longer than 128 KiB"),
            Some(b'{') => status_in_json(line, self.fields),
            Some(_) => status_in_common_format(line),
        };
        match status {
            Ok(status) => {
                self.counted += 1;
                self.counts.codes[status.map_or(0, |status| status.value().into())] += 1;
            }
            Err(why) => {
                if self.skipped == 0 {
                    self.first = (self.number, why);
                }
                self.skipped += 1;
                if self.skipped <= 10 {
                    self.format = self.format.or_else(|| format_of(line));
                }
            }
        }
    }

    /// Adds the counts to those of other logs.
    ///
    /// # Errors
    ///
    /// If lines were skipped. If they are more than half, nothing is added.
    fn finish(self, total: &mut Counts) -> Result<(), Complaint> {
        let Log {
            counted,
            skipped,
            first: (first, why),
            ..
        } = self;
        let lines = counted + skipped;
        let mut message =
            format!("{skipped} of {lines} lines cannot be read, the first is line {first}: {why}");
        if skipped > counted {
            message.insert_str(0, "not counted: ");
            if let Some(format) = self.format {
                message += "; it looks like ";
                message += format;
            }
            return Err(Complaint::other_format(message));
        }
        for (total, count) in total.codes.iter_mut().zip(self.counts.codes) {
            *total += count;
        }
        if skipped > 0 {
            return Err(Complaint { status: 0, message });
        }
        Ok(())
    }
}

/// Returns the reason why a log with this beginning has no lines that can be read.
fn unreadable(beginning: &[u8]) -> Option<&'static str> {
    #[rustfmt::skip]
    const FORMATS: [(&[u8], &str); 5] = [
        (b"\x1f\x8b", "it is compressed: use `zcat FILE | access-log`"),
        (b"BZh", "it is compressed: use `bzcat FILE | access-log`"),
        (b"\xfd7zXZ\0", "it is compressed: use `xzcat FILE | access-log`"),
        (b"\x28\xb5\x2f\xfd", "it is compressed: use `zstdcat FILE | access-log`"),
        (b"\xff\xfe", "it is in UTF-16: use `iconv -f UTF-16 -t UTF-8 FILE | access-log`"),
    ];
    let found = FORMATS.iter().find(|(mark, _)| beginning.starts_with(mark));
    found.map(|(_, why)| *why)
}

/// Guesses the format of a line that cannot be read.
fn format_of(line: &[u8]) -> Option<&'static str> {
    let line = String::from_utf8_lossy(line);
    let words: Vec<&str> = line.split_whitespace().take(16).collect();
    let word = |at: usize| words.get(at).copied().unwrap_or_default();
    let begins = |marks: &[&str]| marks.iter().any(|mark| line.starts_with(mark));
    let contains = |marks: &[&str]| marks.iter().any(|mark| line.contains(mark));
    // Five numbers, such as `10/0/30/69/109`.
    let is_timers = |word: &&str| {
        let mut parts = word.split('/');
        parts.clone().count() == 5 && parts.all(|part| part.parse::<i64>().is_ok())
    };
    #[rustfmt::skip]
    let formats = [
        (line == "{", "indented JSON: use `jq -c . FILE | access-log`"),
        (line == "[" || begins(&["[{"]), "a JSON array: use `jq -c '.[]' FILE | access-log`"),
        (begins(&["{\"log\":"]), "Docker's JSON: use `jq -j .log FILE | access-log`"),
        (!begins(&["{"]) && contains(&["{\""]), "JSON with a prefix: use `sed 's/^[^{]*//' FILE | access-log`"),
        (begins(&["#Software:", "#Version:", "#Fields:"]), "the W3C's extended format, as IIS and CloudFront write it"),
        (words.iter().any(is_timers), "HAProxy's format"),
        (word(2).starts_with("app/"), "the format of Amazon's load balancers"),
        (word(0).parse::<f64>().is_ok() && word(3).contains('/'), "squid's native format"),
        (contains(&["Z] \""]), "Envoy's default format"),
        (contains(&["error] ", "warn] ", "notice] "]), "an error log"),
        (contains(&["\tstatus:"]), "LTSV"),
        (contains(&[" status="]), "logfmt"),
    ];
    let found = formats.iter().find(|(fits, _)| *fits);
    found.map(|(_, format)| *format)
}

/// The result of a line: the status, or `None` if none was sent, or the reason why it
/// is skipped.
type Line = Result<Option<AnyStatus>, &'static str>;

/// Returns the status that a server wrote.
fn status(text: &[u8]) -> Line {
    match (AnyStatus::from_bytes(text), text) {
        (Ok(status), _) => Ok(Some(status)),
        (Err(_), b"000" | b"0" | b"-1" | b"-") => Ok(None),
        (Err(_), _) => Err("its status is not a number of three digits, 100 to 999"),
    }
}

/// Returns the status in a line of the form
/// `client identity user [time] "request" status size "referer" "agent"`.
/// The last two may be missing, and other fields may follow.
///
/// # Errors
///
/// The part that the line lacks. Only the status must be valid, but the whole form is
/// required, so that a line that was cut off, or two that were mixed, is an error.
fn status_in_common_format(line: &[u8]) -> Line {
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
    let status = status(fields.next().unwrap_or_default())?;
    match fields.next() {
        Some(b"-") => {}
        Some(size) if !size.is_empty() && size.iter().all(u8::is_ascii_digit) => {}
        _ => return Err("it has no size after the status"),
    }
    // Squid and Tomcat add fields without quotes to the common format.
    if let Some(rest @ [b'"', ..]) = fields.next() {
        let rest = after_quoted(rest).ok_or("it has no referer in quotes")?;
        after_quoted(rest).ok_or("it has no user agent in quotes")?;
    }
    Ok(status)
}

/// Returns the status in a JSON object.
///
/// # Errors
///
/// If the line is not such an object, or contains none of the fields.
fn status_in_json(line: &[u8], fields: &[Field<'_>]) -> Line {
    let found = Search(fields)
        .run(line)
        .map_err(|_| "it begins like a JSON object, but is not one")?;
    let (_, value) = found.ok_or("it has no field for the status; name one with `--field`")?;
    let text = value.trim_matches('"');
    match text.strip_suffix(".0").unwrap_or(text) {
        "" | "null" => Ok(None),
        text => status(text.as_bytes()),
    }
}

/// Searches a JSON object for the first of these fields, and returns its index and its
/// value in JSON.
struct Search<'a>(&'a [Field<'a>]);

impl Search<'_> {
    fn run(self, object: &[u8]) -> serde_json::Result<Option<(usize, &str)>> {
        let mut object = serde_json::Deserializer::from_slice(object);
        let found = object.deserialize_map(self)?;
        object.end()?;
        Ok(found)
    }
}

impl<'a, 'de> Visitor<'de> for Search<'a> {
    type Value = Option<(usize, &'de str)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(name) = map.next_key::<&RawValue>()? {
            let name = name.get().trim_matches('"');
            // The part of a field after this name.
            let rest = |&(index, field): &Field<'a>| Some((index, field.strip_prefix(name)?));
            let mut rests = self.0.iter().filter_map(rest);
            if !rests.any(|(_, rest)| rest.is_empty() || rest.starts_with('.')) {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let value = map.next_value::<&RawValue>()?.get();
            let mut rests = self.0.iter().filter_map(rest);
            let other = if value.starts_with('{') {
                let inner =
                    rests.filter_map(|(index, rest)| Some((index, rest.strip_prefix('.')?)));
                let inner: Vec<Field<'_>> = inner.collect();
                Search(&inner)
                    .run(value.as_bytes())
                    .map_err(Error::custom)?
            } else {
                let whole = rests.find(|(_, rest)| rest.is_empty());
                whole.map(|(index, _)| (index, value))
            };
            found = [found, other].into_iter().flatten().min();
        }
        Ok(found)
    }
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
