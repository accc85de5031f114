//! Explains status codes, their classes, methods, and registries.
//!
//! ```text
//! cargo run -p explain -- 404 4xx PATCH "Not Found" nginx "HTTP/1.1 302 Found" timeout
//! ```
//!
//! If the arguments include a redirect and a method, such as `302 POST`, it also prints
//! how a client follows that redirect.
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

use http_registry::{AnyStatus, Redirect, Reference, StatusClass, StatusCode, StatusCodeError};
use http_registry_examples::{Output, left_out, print, table, unregistered};
use http_registry_vendors::{EdgeMethod, EdgeStatus};
use lexopt::Arg;

const HELP: &str = "\
Explains HTTP status codes and methods

Usage: explain [SUBJECTS]...

Subjects are codes (404), classes (4xx), methods (PATCH), names or phrases (\"Not Found\")
of either, registries (nginx), texts with a code or a method (\"HTTP/1.1 404 Not Found\"),
and words to search for (timeout). A redirect and a method together (302 POST) also show
how a client follows the redirect. Without subjects, all codes and methods are listed.

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
        match Subject::all_of(&subject.to_string_lossy()) {
            Ok(subjects) => explained.extend(subjects),
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
        // If standard error is closed, only the exit status reports it.
        let _ = writeln!(io::stderr(), "explain: {}", complaint.message);
    }
    let worst = complaints.iter().map(|complaint| complaint.status).max();
    worst.unwrap_or(0).into()
}

/// The meaning of the command line.
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
        match subject {
            Subject::Status(status) => explain_status(*status, out)?,
            Subject::Class(class) => explain_class(*class, out)?,
            Subject::Method(method) => explain_method(*method, out)?,
            Subject::Registry(registry) => explain_registry(registry, out)?,
            Subject::Search(text, found) => explain_search(text, found, out)?,
        }
    }
    for status in subjects {
        for method in subjects {
            if let (Subject::Status(status), Subject::Method(method)) = (status, method) {
                if let Some(redirect) = status.redirect() {
                    writeln!(out)?;
                    explain_redirect(*status, redirect, *method, out)?;
                }
            }
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
    /// Words that several codes fit.
    Search(String, Vec<EdgeStatus>),
}

impl Subject {
    /// Returns what an argument means: one subject, or a code and a method.
    fn all_of(text: &str) -> Result<Vec<Self>, Complaint> {
        let in_text = Self::in_text(text)?;
        if !in_text.is_empty() {
            return Ok(in_text);
        }
        // `4xx` is also written `4**`.
        let class = text.to_lowercase().replace('*', "x").parse().ok();
        let status = EdgeStatus::from_phrase(text).or_else(|| EdgeStatus::from_name(text));
        let subject = class
            .map(Self::Class)
            .or_else(|| EdgeMethod::from_name(text).map(Self::Method))
            .or_else(|| {
                status
                    .filter(|status| is_standard(*status))
                    .map(Self::Status)
            })
            .or_else(|| registry(text).map(Self::Registry))
            .or_else(|| Self::found(text, status, spellings))
            .map_or_else(|| unknown(text), Ok)?;
        Ok(vec![subject])
    }

    /// Returns the first code and the first method among the words of a text, such as
    /// `HTTP/1.1 404 Not Found`, `404.13` or `302 POST`.
    fn in_text(text: &str) -> Result<Vec<Self>, Complaint> {
        let mut found = Vec::new();
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        if let Some(status) = words.find_map(|word| AnyStatus::from_bytes(word.as_bytes()).ok()) {
            match status.registered() {
                Some(status) => found.push(Self::Status(status)),
                None => return Err(Complaint::unregistered(unregistered(status))),
            }
        }
        let mut words = text.split_whitespace();
        let method = words.find_map(|word| EdgeMethod::from_bytes(word.as_bytes()).ok());
        found.extend(method.map(Self::Method));
        Ok(found)
    }

    /// Returns the codes with a name, phrase or description that contains the given words. The
    /// standard codes come first. `status` is one that is known to fit.
    fn found(
        words: &str,
        status: Option<EdgeStatus>,
        texts: fn(EdgeStatus) -> Vec<&'static str>,
    ) -> Option<Self> {
        let pattern = as_words(words);
        let mut found = by_code();
        found.retain(|of| {
            let fits = |text: &&str| as_words(text).contains(&pattern);
            status == Some(*of) || (pattern.len() > 3 && texts(*of).iter().any(fits))
        });
        found.sort_by_key(|status| !is_standard(*status));
        match found[..] {
            [] => None,
            [status] => Some(Self::Status(status)),
            _ => Some(Self::Search(words.to_owned(), found)),
        }
    }
}

/// The words of a text in lower case, each with a space before it, so that a word is
/// found by its beginning.
fn as_words(text: &str) -> String {
    let text = text.to_lowercase();
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.flat_map(|word| [" ", word]).collect()
}

/// All phrases and names of a code.
fn spellings(status: EdgeStatus) -> Vec<&'static str> {
    let entry = status.entry();
    let mut spellings = vec![status.phrase(), status.name()];
    spellings.extend(entry.phrase_aliases().iter().chain(entry.aliases()));
    spellings
}

fn is_standard(status: EdgeStatus) -> bool {
    status.registry() == "IANA"
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

/// The code whose description contains a text that is neither a code nor in a registry, or
/// the reason why there is none.
fn unknown(text: &str) -> Result<Subject, Complaint> {
    if let Some(why) = left_out(text) {
        return Err(Complaint::unregistered(format!("{text} {why}")));
    }
    if text.is_empty() {
        return Err(Complaint::invalid(
            "an empty argument cannot be explained".to_owned(),
        ));
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        let rule = StatusCodeError::Invalid;
        return Err(Complaint::invalid(format!("{text}: {rule}")));
    }
    let digits = text
        .strip_suffix(['x', 'X', '*'])
        .and_then(|rest| rest.strip_suffix(['x', 'X', '*']));
    let digits = digits.unwrap_or("?");
    if digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Complaint::invalid(format!(
            "{text:?} is not a class of status codes: they are 1xx to 5xx (RFC 9110, Section 15)"
        )));
    }
    let meant = match likely_meant(text) {
        Some(meant) => format!("; did you mean \"{meant}\"?"),
        None => String::new(),
    };
    if could_be_a_method(text) {
        let answer = StatusCode::NOT_IMPLEMENTED;
        return Err(Complaint::unregistered(format!(
            "{text} is neither a registered method nor a name; if a server does not recognize \
             a method, it responds with {answer} (RFC 9110, Section 9.1){meant}"
        )));
    }
    let described = Subject::found(text, None, |status| vec![status.description()]);
    described.ok_or_else(|| Complaint::invalid(format!(
        "{text:?} is not a code (404), a class (4xx), a method (PATCH) or a name (NOT_FOUND){meant}"
    )))
}

/// The code with its phrase, method or registry whose spelling is closest to a text,
/// if any is close.
fn likely_meant(text: &str) -> Option<String> {
    let mut known: Vec<_> = by_code().iter().map(ToString::to_string).collect();
    let spellings = by_code().into_iter().flat_map(spellings);
    let methods = EdgeMethod::ALL.iter().map(|method| method.as_str());
    known.extend(
        spellings
            .chain(methods)
            .chain(registries())
            .map(str::to_owned),
    );

    let text = text.to_lowercase();
    let mut likely = (0.6, None);
    for spelling in known {
        let likeness = strsim::normalized_damerau_levenshtein(&text, &spelling.to_lowercase());
        if likeness > likely.0 {
            likely = (likeness, Some(spelling));
        }
    }
    // Of the codes that fit the right spelling, the first is the most likely one.
    let meant = Subject::all_of(&likely.1?).ok()?;
    Some(match meant.first()? {
        Subject::Status(status) => status.to_string(),
        Subject::Search(_, found) => found.first()?.to_string(),
        Subject::Class(class) => class.to_string(),
        Subject::Method(method) => method.to_string(),
        Subject::Registry(registry) => (*registry).to_owned(),
    })
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
    if let Some(redirect) = status.redirect() {
        field(out, "redirect", &following(redirect))?;
    }
    references(out, status.references())
}

/// How a client follows a redirect, whatever the method of the request is.
fn following(redirect: Redirect) -> String {
    let (same, changed): (Vec<EdgeMethod>, Vec<_>) = EdgeMethod::ALL
        .iter()
        .partition(|method| redirect.method(method.any()) == **method);
    let list = |methods: &[EdgeMethod]| {
        methods
            .iter()
            .map(|method| method.as_str())
            .collect::<Vec<_>>()
            .join(" and ")
    };
    let method = if changed.is_empty() {
        "the method stays the same, and content is sent again".to_owned()
    } else if changed.len() < same.len() {
        format!(
            "{} becomes GET without content; other methods stay the same",
            list(&changed)
        )
    } else {
        format!(
            "methods other than {} become GET without content",
            list(&same)
        )
    };
    format!("{}; {method}", lifetime(redirect))
}

fn lifetime(redirect: Redirect) -> &'static str {
    if redirect.is_permanent() {
        "permanent"
    } else {
        "temporary"
    }
}

/// How a client follows a redirect in response to a method.
fn explain_redirect(
    status: EdgeStatus,
    redirect: Redirect,
    method: EdgeMethod,
    out: &mut Output,
) -> io::Result<()> {
    let next = redirect.method(method.any());
    let content = if next == method {
        "sent again, if the request has any"
    } else {
        "not sent again"
    };
    let links = if redirect.is_permanent() {
        "yes: later requests go to the new URI"
    } else {
        "no: later requests go to the old URI"
    };
    writeln!(out, "{} {method}", status.as_str())?;
    writeln!(
        out,
        "    The client repeats the request as {next} at the URI in Location.\n"
    )?;
    field(
        out,
        "what it is",
        &format!("{} redirect of a request", lifetime(redirect)),
    )?;
    field(out, "next method", next.as_str())?;
    field(out, "content", content)?;
    field(out, "permanent", links)?;
    references(out, &[status.reference()])
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
    let mut codes = by_code();
    codes.retain(|status| status.class() == class);
    list(&codes, out)
}

fn explain_search(text: &str, found: &[EdgeStatus], out: &mut Output) -> io::Result<()> {
    writeln!(out, "{text}")?;
    writeln!(out, "    {} status codes fit.\n", found.len())?;
    list(found, out)
}

fn list(codes: &[EdgeStatus], out: &mut Output) -> io::Result<()> {
    let rows: Vec<_> = codes
        .iter()
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
    let length = if method.anticipates_content() {
        "sent with Content-Length: 0 (RFC 9110, Section 8.6)"
    } else {
        "sent without Content-Length (RFC 9110, Section 8.6)"
    };
    field(out, "if empty", length)?;
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
        (status.is_retryable(), "retryable"),
    ])
}

fn method_flags(method: EdgeMethod) -> String {
    flags(&[
        (method.is_safe(), "safe"),
        (method.is_idempotent(), "idempotent"),
        (method.is_cacheable(), "cacheable"),
        (method.anticipates_content(), "anticipates content"),
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
