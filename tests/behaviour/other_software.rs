//! Phrases and names in other software, listed in `shared/phrases.tsv` and
//! `shared/names.tsv`, are found.

use http_registry::StatusCode;

const PHRASES: &str = include_str!("../shared/phrases.tsv");
const NAMES: &str = include_str!("../shared/names.tsv");

/// A row of either list.
struct Row {
    code: u16,
    text: &'static str,
    /// The software, and the file in its source.
    source: Vec<&'static str>,
    /// The reason why the table does not contain it, if it does not.
    reason_against: Option<&'static str>,
}

/// Returns the rows of a list, whose header has this many columns.
fn rows(list: &'static str, columns: usize) -> Vec<Row> {
    let mut lines = list.lines().filter(|line| !line.starts_with('#'));
    let header = lines.next().unwrap();
    assert_eq!(header.split('\t').count(), columns);
    let row = |line: &'static str| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [code, text, rest @ ..] = &*cells else {
            panic!("{line}");
        };
        let source = rest.iter().take(columns - 3).copied().collect::<Vec<_>>();
        assert_eq!(source.len(), columns - 3, "{line}");
        assert!(cells.iter().all(|cell| !cell.is_empty()), "{line}");
        Row {
            code: code.parse().unwrap(),
            text,
            source,
            reason_against: cells.get(columns - 1).copied(),
        }
    };
    lines.map(row).collect()
}

fn check(list: &'static str, columns: usize, find: fn(&str) -> Option<StatusCode>) {
    for row in rows(list, columns) {
        let status = StatusCode::from_u16(row.code).unwrap();
        let found = find(row.text) == Some(status);
        assert_eq!(
            found,
            row.reason_against.is_none(),
            "{status}: {}",
            row.text
        );
    }
}

#[test]
fn phrases_are_found() {
    check(PHRASES, 6, StatusCode::from_phrase);
}

/// The phrase is ignored, even one with another meaning.
#[test]
fn phrases_are_parsed_after_their_code() {
    for row in rows(PHRASES, 6) {
        let shown = format!("{} {}", row.code, row.text);
        let expected = StatusCode::from_u16(row.code);
        assert_eq!(shown.parse::<StatusCode>(), expected, "{shown}");
    }
}

#[test]
fn phrases_of_the_http_crate_are_found() {
    for code in 100..1_000 {
        let theirs = http::StatusCode::from_u16(code).unwrap();
        if let Some(phrase) = theirs.canonical_reason() {
            let found = StatusCode::from_phrase(phrase).map(StatusCode::value);
            assert_eq!(found, Some(code), "{phrase}");
        }
    }
}

#[test]
fn names_are_found() {
    check(NAMES, 4, StatusCode::from_name);
}

/// Every phrase in the table is one that some software sends or used to send.
#[test]
fn every_alias_of_a_phrase_has_a_source() {
    let rows = rows(PHRASES, 6);
    for entry in StatusCode::ENTRIES {
        for phrase in entry.phrase_aliases() {
            let source = rows
                .iter()
                .find(|row| row.code == entry.value() && row.text.eq_ignore_ascii_case(phrase));
            let [_, _, place] = &*source.expect(phrase).source else {
                panic!("{phrase}");
            };
            assert!(place.starts_with("http"), "{phrase}: {place}");
        }
    }
}

/// `from_phrase` returns the first code with a phrase, so it could not find a second
/// one.
#[test]
fn no_phrase_has_two_codes() {
    for entry in StatusCode::ENTRIES {
        let mut phrases = vec![entry.phrase()];
        phrases.extend(entry.phrase_aliases());
        for (at, phrase) in phrases.iter().enumerate() {
            let status = StatusCode::from_phrase(phrase).unwrap();
            assert_eq!(status.entry(), entry, "{phrase}");
            let is_it = |other: &&str| phrase.eq_ignore_ascii_case(other);
            assert!(!phrases[..at].iter().any(is_it), "{phrase}");
        }
    }
}
