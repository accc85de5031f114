//! Compares every cell of the canonical tables with IANA's registries.
//!
//! The tables are written in the format of IANA's exports and compared with the copies
//! in `iana/`, so this test does not parse IANA's notation. The program `examples/iana`
//! does, and shares no code with this test.

use http_registry::{Method, Reference, StatusCode};

const STATUS_CODES: &str = include_str!("../iana/http-status-codes.csv");
const METHODS: &str = include_str!("../iana/http-methods.csv");

/// Rows in IANA's registry of status codes from which the crate differs intentionally.
const DIFFERENT_CODES: [(u16, &str); 3] = [
    // Not in the crate: temporary.
    (
        104,
        "104,\"Upload Resumption Supported (TEMPORARY - registered 2024-11-13, \
         extension registered 2025-09-15, expires 2026-11-13)\",\
         [draft-ietf-httpbis-resumable-upload-05]",
    ),
    // Not in the crate: unused.
    (306, "306,(Unused),\"[RFC9110, Section 15.4.7]\""),
    // In the crate under its name in RFC 2324.
    (418, "418,(Unused),\"[RFC9110, Section 15.5.19]\""),
];

/// Rows that the crate leaves out, because the methods are registered so that nobody
/// uses them. Each is listed with the method in the row before it.
const OMITTED_METHODS: [(&str, &str); 2] = [
    ("POST", "PRI,yes,yes,\"[RFC9113, Section 3.4]\""),
    ("VERSION-CONTROL", "*,no,no,\"[RFC9110, Section 18.2]\""),
];

/// The sections that define these methods. IANA lists only sections that add to the
/// definition.
const METHODS_WITHOUT_SECTION: [(&str, &str); 2] = [("CHECKIN", "4.4"), ("CHECKOUT", "4.3")];

#[test]
fn status_codes_match() {
    // In many rows IANA only has the RFC. The table always has the section.
    let without_section: Vec<u16> = STATUS_CODES
        .lines()
        .filter(|row| !row.contains(", Section"))
        .filter_map(|row| row.split(',').next()?.parse().ok())
        .collect();
    let mut rows: Vec<(u16, String)> = StatusCode::ALL
        .iter()
        .filter(|status| **status != StatusCode::IM_A_TEAPOT)
        .map(|&status| {
            let with_section = !without_section.contains(&status.value());
            (status.value(), status_row(status, with_section))
        })
        .chain(DIFFERENT_CODES.map(|(code, row)| (code, row.to_owned())))
        .collect();
    rows.sort();

    let mut expected = vec!["Value,Description,Reference".to_owned()];
    let mut next = 100;
    for (code, row) in rows {
        expected.extend(unassigned(next, code - 1));
        expected.push(row);
        next = code + 1;
    }
    expected.extend(unassigned(next, 599));
    assert_same_lines(STATUS_CODES, &expected);
}

#[test]
fn methods_match() {
    let mut expected = vec!["Method Name,Safe,Idempotent,Reference".to_owned()];
    for &method in Method::ALL {
        expected.push(method_row(method));
        let behind = OMITTED_METHODS.iter().filter(|row| method == row.0);
        expected.extend(behind.map(|(_, row)| (*row).to_owned()));
    }
    assert_same_lines(METHODS, &expected);
}

#[test]
fn deliberate_differences() {
    assert!(StatusCode::from_u16(104).is_err());
    assert!(StatusCode::from_u16(306).is_err());
    assert!(Method::from_bytes(b"PRI").is_err());
    assert!(Method::from_bytes(b"*").is_err());

    for (token, section) in METHODS_WITHOUT_SECTION {
        let method = Method::from_bytes(token.as_bytes()).unwrap();
        let defining = Reference::Rfc {
            number: 3253,
            section: Some(section),
        };
        assert_eq!(method.reference(), defining);
    }

    let teapot = StatusCode::from_u16(418).unwrap();
    assert_eq!(teapot.phrase(), "I'm a Teapot");
    let references: Vec<String> = teapot
        .references()
        .iter()
        .map(Reference::to_string)
        .collect();
    assert_eq!(
        references,
        ["RFC 2324, Section 2.3.2", "RFC 9110, Section 15.5.19"]
    );
}

fn status_row(status: StatusCode, with_section: bool) -> String {
    let mark = if status.is_obsolete() {
        " (OBSOLETED)"
    } else {
        ""
    };
    format!(
        "{},{}{mark},{}",
        status.value(),
        status.phrase(),
        cell(&brackets(status.references(), with_section))
    )
}

fn method_row(method: Method) -> String {
    let ours = |reference: &Reference| {
        METHODS_WITHOUT_SECTION.iter().any(|&(token, section)| {
            method == token && reference.to_string() == format!("RFC 3253, Section {section}")
        })
    };
    let references: Vec<Reference> = method
        .references()
        .iter()
        .copied()
        .filter(|reference| !ours(reference))
        .collect();
    let flag = |flag| if flag { "yes" } else { "no" };
    format!(
        "{method},{},{},{}",
        flag(method.is_safe()),
        flag(method.is_idempotent()),
        cell(&brackets(&references, true))
    )
}

/// Returns the row for the unassigned codes from `first` to `last`, if there are any.
fn unassigned(first: u16, last: u16) -> Option<String> {
    match last.checked_sub(first)? {
        0 => Some(format!("{first},Unassigned,")),
        _ => Some(format!("{first}-{last},Unassigned,")),
    }
}

/// Returns each document in brackets, with its sections.
fn brackets(references: &[Reference], with_section: bool) -> String {
    let mut documents: Vec<(String, String)> = Vec::new();
    for reference in references {
        let (document, section) = match *reference {
            Reference::Rfc { number, section } => (format!("RFC{number}"), section),
            Reference::Url(url) => {
                let name = url.strip_prefix("https://datatracker.ietf.org/doc/");
                (name.unwrap_or(url).trim_end_matches('/').to_owned(), None)
            }
            other => panic!("{other}: unknown in IANA's notation"),
        };
        let section = section
            .filter(|_| with_section)
            .map_or_else(String::new, |section| format!(", Section {section}"));
        match documents.last_mut() {
            Some((last, sections)) if *last == document => sections.push_str(&section),
            _ => documents.push((document, section)),
        }
    }
    documents
        .iter()
        .map(|(document, sections)| format!("[{document}{sections}]"))
        .collect::<Vec<_>>()
        .concat()
}

/// Returns a cell of CSV (RFC 4180), in quotes if it contains a comma.
fn cell(text: &str) -> String {
    if text.contains(',') {
        format!("\"{text}\"")
    } else {
        text.to_owned()
    }
}

fn assert_same_lines(csv: &str, expected: &[String]) {
    let lines: Vec<&str> = csv.lines().collect();
    let longer = lines.len().max(expected.len());
    let differences: Vec<String> = (0..longer)
        .map(|at| (lines.get(at).copied(), expected.get(at).map(String::as_str)))
        .enumerate()
        .filter(|(_, (iana, ours))| iana != ours)
        .map(|(at, (iana, ours))| format!("line {}: {iana:?}, the table: {ours:?}", at + 1))
        .collect();
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}
