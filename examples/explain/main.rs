//! Explains status codes, their classes, methods, and registries.
//!
//! ```text
//! cargo run -p explain -- 404 4xx PATCH "Not Found" nginx
//! ```
//!
//! Without arguments, it prints IANA's registries and those of the vendors in
//! `http-registry-vendors`. Arguments that it cannot explain are reported on standard
//! error, after all other output. The exit status is the highest of these:
//!
//! - 0: everything was explained;
//! - 1: a code, method or name could exist, but is not registered;
//! - 2: an argument cannot be any of these, or the output could not be written.

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use http_registry::{AnyStatus, Reference, StatusClass, StatusCode, StatusCodeError};
use http_registry_examples::{Output, left_out, print, table, unregistered};
use http_registry_vendors::{EdgeMethod, EdgeStatus};
use lexopt::Arg;

const HELP: &str = "\
Explains HTTP status codes and methods

Usage: explain [SUBJECTS]...

Subjects are codes (404), classes (4xx), methods (PATCH), names or phrases (\"Not Found\")
of either, and registries (nginx). Without subjects, all codes and methods are listed.

Options:
  -h, --help     Print this help
  -V, --version  Print the version
";

const VERSION: &str = concat!("explain ", env!("CARGO_PKG_VERSION"), "\n");

const UNREGISTERED: u8 = 1;
const NONSENSE: u8 = 2;

fn main() -> ExitCode {
    let subjects = match Arguments::parse() {
        Ok(Arguments::Subjects(subjects)) => subjects,
        Ok(Arguments::Information(text)) => {
            return finish(print(|out| out.write_all(text.as_bytes())), Vec::new());
        }
        Err(error) => {
            let complaint = Complaint::invalid(format!("{error}; see `explain --help`"));
            return finish(Ok(()), vec![complaint]);
        }
    };
    let mut explained = Vec::new();
    let mut complaints = Vec::new();
    if subjects.is_empty() {
        return finish(print(everything), complaints);
    }
    for subject in &subjects {
        // Text that is not UTF-8 is converted with replacement characters, and
        // cannot be explained.
        match Subject::of(&subject.to_string_lossy()) {
            Ok(subject) => explained.push(subject),
            Err(complaint) => complaints.push(complaint),
        }
    }
    finish(print(|out| explain(&explained, out)), complaints)
}

/// Prints the complaints, and returns the exit status.
fn finish(printed: io::Result<()>, mut complaints: Vec<Complaint>) -> ExitCode {
    if let Err(error) = printed {
        complaints.push(Complaint::invalid(format!("cannot write: {error}")));
    }
    for complaint in &complaints {
        // If standard error is closed, only the exit status tells.
        let _ = writeln!(io::stderr(), "explain: {}", complaint.message);
    }
    let worst = complaints.iter().map(|complaint| complaint.status).max();
    worst.unwrap_or(0).into()
}

/// What the command line asks for.
enum Arguments {
    Subjects(Vec<OsString>),
    /// The help or the version.
    Information(&'static str),
}

impl Arguments {
    fn parse() -> Result<Self, lexopt::Error> {
        let mut subjects = Vec::new();
        let mut arguments = lexopt::Parser::from_env();
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Value(subject) => subjects.push(subject),
                Arg::Short('h') | Arg::Long("help") => return Ok(Self::Information(HELP)),
                Arg::Short('V') | Arg::Long("version") => return Ok(Self::Information(VERSION)),
                unknown => return Err(unknown.unexpected()),
            }
        }
        Ok(Self::Subjects(subjects))
    }
}

/// Why an argument is not explained, and the exit status for it.
struct Complaint {
    status: u8,
    message: String,
}

impl Complaint {
    fn unregistered(message: String) -> Self {
        Self {
            status: UNREGISTERED,
            message,
        }
    }

    fn invalid(message: String) -> Self {
        Self {
            status: NONSENSE,
            message,
        }
    }
}

fn explain(subjects: &[Subject], out: &mut Output) -> io::Result<()> {
    for (at, subject) in subjects.iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        match *subject {
            Subject::Status(status) => explain_status(status, out)?,
            Subject::Class(class) => explain_class(class, out)?,
            Subject::Method(method) => explain_method(method, out)?,
            Subject::Registry(registry) => explain_registry(registry, out)?,
        }
    }
    Ok(())
}

/// The meaning of an argument.
enum Subject {
    Status(EdgeStatus),
    Class(StatusClass),
    Method(EdgeMethod),
    Registry(&'static str),
}

impl Subject {
    fn of(text: &str) -> Result<Self, Complaint> {
        if let Ok(status) = AnyStatus::from_bytes(text.as_bytes()) {
            return match status.registered() {
                Some(status) => Ok(Self::Status(status)),
                None => Err(Complaint::unregistered(unregistered(status))),
            };
        }
        let class = text.to_lowercase().parse().ok().map(Self::Class);
        class
            // `404 Not Found`
            .or_else(|| text.parse().ok().map(Self::Status))
            .or_else(|| EdgeMethod::from_name(text).map(Self::Method))
            .or_else(|| EdgeStatus::from_phrase(text).map(Self::Status))
            .or_else(|| EdgeStatus::from_name(text).map(Self::Status))
            .or_else(|| registry(text).map(Self::Registry))
            .ok_or_else(|| unknown(text))
    }
}

/// The registry with this name, ignoring case.
fn registry(name: &str) -> Option<&'static str> {
    let mut registries = registries();
    registries.find(|registry| registry.eq_ignore_ascii_case(name))
}

fn registries() -> impl Iterator<Item = &'static str> {
    let of_codes = EdgeStatus::ALL.iter().map(|status| status.registry());
    of_codes.chain(EdgeMethod::ALL.iter().map(|method| method.registry()))
}

/// The explanation of a text that is not in a registry and is not a code.
fn unknown(text: &str) -> Complaint {
    if let Some(why) = left_out(text) {
        return Complaint::unregistered(format!("{text} {why}"));
    }
    if text.is_empty() {
        return Complaint::invalid("an empty argument cannot be explained".to_owned());
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        let rule = StatusCodeError::Invalid;
        return Complaint::invalid(format!("{text}: {rule}"));
    }
    let digits = text
        .strip_suffix(['x', 'X'])
        .and_then(|rest| rest.strip_suffix(['x', 'X']));
    let digits = digits.unwrap_or("?");
    if digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Complaint::invalid(format!(
            "{text:?} is no class of status codes: they are 1xx to 5xx (RFC 9110, Section 15)"
        ));
    }
    let meant = match likely_meant(text) {
        Some(meant) => format!("; did you mean \"{meant}\"?"),
        None => String::new(),
    };
    if could_be_a_method(text) {
        let answer = StatusCode::NOT_IMPLEMENTED;
        return Complaint::unregistered(format!(
            "{text} is neither a registered method nor a name; a server answers a method that it \
             does not know with {answer} (RFC 9110, Section 9.1){meant}"
        ));
    }
    Complaint::invalid(format!(
        "{text:?} is not a code (404), a class (4xx), a method (PATCH) or a name (NOT_FOUND){meant}"
    ))
}

/// The code with its phrase, method or registry whose spelling is closest to a text,
/// if any is close.
fn likely_meant(text: &str) -> Option<String> {
    let mut spellings = Vec::new();
    for status in by_code() {
        let entry = status.entry();
        let mut of_status = vec![status.phrase(), status.name()];
        of_status.extend(entry.phrase_aliases().iter().chain(entry.aliases()));
        spellings.push((status.to_string(), status.to_string()));
        spellings.extend(
            of_status
                .iter()
                .map(|of| ((*of).to_owned(), status.to_string())),
        );
    }
    for method in EdgeMethod::ALL {
        spellings.push((method.to_string(), method.to_string()));
    }
    spellings.extend(registries().map(|registry| (registry.to_owned(), registry.to_owned())));

    let text = text.to_lowercase();
    let likeness = |spelling: &str| {
        let spelling = spelling.to_lowercase();
        let mut words = spelling.split(|c: char| !c.is_alphanumeric());
        if words.any(|word| word == text) {
            1.0
        } else {
            strsim::normalized_damerau_levenshtein(&text, &spelling)
        }
    };
    let mut likely: Option<(f64, String)> = None;
    for (spelling, meant) in spellings {
        let likeness = likeness(&spelling);
        if likeness > likely.as_ref().map_or(0.6, |(most, _)| *most) {
            likely = Some((likeness, meant));
        }
    }
    likely.map(|(_, meant)| meant)
}

/// Whether a text could be a method. Any token can be one, even `abc!`, but by
/// convention methods consist of capital letters (RFC 9110, Section 9.1), joined by
/// hyphens or underscores.
fn could_be_a_method(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text
            .bytes()
            .all(|byte| matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_'))
}

fn explain_status(status: EdgeStatus, out: &mut Output) -> io::Result<()> {
    writeln!(out, "{status}")?;
    writeln!(out, "    {}\n", status.description())?;
    field(
        out,
        "what it is",
        &format!("status code {}", registered(status.registry())),
    )?;
    field(
        out,
        "class",
        &format!("{} ({})", status.class().pattern(), status.class()),
    )?;
    names(out, status.name(), status.entry().aliases())?;
    let phrases = status.entry().phrase_aliases();
    if !phrases.is_empty() {
        field(out, "also sent as", &phrases.join(", "))?;
    }
    field(out, "flags", or(&status_flags(status), "none"))?;
    let effective = AnyStatus::from(status).effective();
    if effective != status.value() {
        field(
            out,
            "treated as",
            &format!("{effective} where it is not known (RFC 9110, Section 15)"),
        )?;
    }
    references(out, status.references())
}

fn explain_class(class: StatusClass, out: &mut Output) -> io::Result<()> {
    writeln!(out, "{} {class}", class.pattern())?;
    writeln!(out, "    {}\n", meaning(class))?;
    field(out, "what it is", "class of status codes")?;
    let range = class.range();
    field(
        out,
        "codes",
        &format!("{} to {}", range.start(), range.end()),
    )?;
    field(
        out,
        "treated as",
        &format!("{} where a code is not known", class.x00()),
    )?;
    let section = match class {
        StatusClass::Informational => "15.2",
        StatusClass::Success => "15.3",
        StatusClass::Redirection => "15.4",
        StatusClass::ClientError => "15.5",
        StatusClass::ServerError => "15.6",
    };
    references(
        out,
        &[Reference::Rfc {
            number: 9110,
            section: Some(section),
        }],
    )?;
    writeln!(out)?;
    let rows: Vec<_> = by_code()
        .into_iter()
        .filter(|status| status.class() == class)
        .map(|status| [status.as_str(), status.phrase(), status.registry()].map(str::to_owned))
        .collect();
    table(out, "    ", &rows)
}

fn meaning(class: StatusClass) -> &'static str {
    match class {
        StatusClass::Informational => "The request was received, and the final response follows.",
        StatusClass::Success => "The request was received, understood and accepted.",
        StatusClass::Redirection => "The client has more to do to complete the request.",
        StatusClass::ClientError => "The client seems to have made a mistake.",
        StatusClass::ServerError => "The server failed to fulfil a request that seems valid.",
    }
}

fn explain_method(method: EdgeMethod, out: &mut Output) -> io::Result<()> {
    writeln!(out, "{method}")?;
    writeln!(out, "    {}\n", method.description())?;
    field(
        out,
        "what it is",
        &format!("method {}", registered(method.registry())),
    )?;
    names(out, method.name(), method.entry().aliases())?;
    field(out, "flags", or(&method_flags(method), "none"))?;
    references(out, method.references())
}

fn explain_registry(registry: &str, out: &mut Output) -> io::Result<()> {
    let codes = by_code().into_iter();
    let codes = codes.filter(|status| status.registry() == registry);
    let methods = EdgeMethod::ALL.iter();
    let methods = methods.filter(|method| method.registry() == registry);
    let mut rows: Vec<_> = codes
        .map(|status| [status.as_str(), status.phrase()].map(str::to_owned))
        .collect();
    rows.extend(methods.map(|method| ["method", method.as_str()].map(str::to_owned)));

    writeln!(out, "{registry}")?;
    writeln!(out, "    A registry of {} entries.\n", rows.len())?;
    table(out, "    ", &rows)
}

fn registered(registry: &str) -> String {
    match registry {
        "IANA" => "in IANA's registry".to_owned(),
        vendor => format!("of {vendor}, not in IANA's registry"),
    }
}

fn names(out: &mut Output, name: &str, aliases: &[&str]) -> io::Result<()> {
    field(out, "name", name)?;
    for alias in aliases {
        field(out, "also", alias)?;
    }
    Ok(())
}

fn references(out: &mut Output, references: &[Reference]) -> io::Result<()> {
    let mut label = "specification";
    for reference in references {
        let mut definition = reference.to_string();
        if let Some(title) = reference.title() {
            definition = format!("{definition}: {title}");
        }
        field(out, label, &definition)?;
        if let Reference::Rfc { .. } = reference {
            field(out, "", &reference.url().to_string())?;
        }
        label = "see also";
    }
    Ok(())
}

fn field(out: &mut Output, label: &str, value: &str) -> io::Result<()> {
    writeln!(out, "    {label:<15}{value}")
}

fn or<'a>(text: &'a str, otherwise: &'a str) -> &'a str {
    if text.is_empty() { otherwise } else { text }
}

fn status_flags(status: EdgeStatus) -> String {
    flags(&[
        (status.is_cacheable(), "heuristically cacheable"),
        (status.is_experimental(), "experimental"),
        (status.is_deprecated(), "deprecated"),
        (status.is_obsolete(), "obsolete"),
    ])
}

fn method_flags(method: EdgeMethod) -> String {
    flags(&[
        (method.is_safe(), "safe"),
        (method.is_idempotent(), "idempotent"),
        (method.is_cacheable(), "cacheable"),
    ])
}

fn flags(flags: &[(bool, &str)]) -> String {
    let set: Vec<&str> = flags
        .iter()
        .filter(|(is_set, _)| *is_set)
        .map(|(_, flag)| *flag)
        .collect();
    set.join(", ")
}

/// Returns all status codes of IANA and of vendors, in order.
fn by_code() -> Vec<EdgeStatus> {
    let mut all = EdgeStatus::ALL.to_vec();
    all.sort_unstable();
    all
}

fn everything(out: &mut Output) -> io::Result<()> {
    let mut statuses =
        vec![["CODE", "PHRASE", "FLAGS", "REGISTRY", "SPECIFICATION"].map(str::to_owned)];
    statuses.extend(by_code().into_iter().map(|status| {
        [
            status.as_str().to_owned(),
            status.phrase().to_owned(),
            status_flags(status),
            status.registry().to_owned(),
            place(status.reference()),
        ]
    }));
    table(out, "", &statuses)?;
    writeln!(out)?;

    let mut methods = vec![["METHOD", "FLAGS", "REGISTRY", "SPECIFICATION"].map(str::to_owned)];
    methods.extend(EdgeMethod::ALL.iter().map(|method| {
        [
            method.to_string(),
            method_flags(*method),
            method.registry().to_owned(),
            place(method.reference()),
        ]
    }));
    table(out, "", &methods)
}

/// A reference that fits into a table: of a URL, only the host.
fn place(reference: Reference) -> String {
    match reference {
        Reference::Url(url) => url.split('/').nth(2).unwrap_or(url).to_owned(),
        rfc => rfc.to_string(),
    }
}
