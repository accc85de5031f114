//! Reads the CSV exports of IANA's two registries.

use std::collections::HashMap;
use std::fmt;

use csv::{Position, ReaderBuilder};
use http_registry::{AnyStatus, Method, MethodError};

use crate::entry::{Citation, Description, Entry};

/// One of the two registries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Registry {
    StatusCodes,
    Methods,
}

impl Registry {
    /// Returns the columns that are compared. The first one contains the code or method.
    fn columns(self) -> &'static [&'static str] {
        match self {
            Self::StatusCodes => &["Value", "Description", "Reference"],
            Self::Methods => &["Method Name", "Safe", "Idempotent", "Reference"],
        }
    }
}

impl fmt::Display for Registry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::StatusCodes => "HTTP Status Code Registry",
            Self::Methods => "HTTP Method Registry",
        })
    }
}

/// An export: its registry, and the entries in it.
#[derive(Debug)]
pub(crate) struct Export {
    pub(crate) registry: Registry,
    /// The entries in the order of the export, without unassigned codes.
    pub(crate) entries: Vec<Entry>,
    /// The columns that are not compared, because they are new.
    pub(crate) new_columns: Vec<String>,
}

/// The reason why a text is not an export of IANA's.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) line: u64,
    pub(crate) message: String,
}

impl Export {
    /// Reads an export. Its header determines the registry.
    pub(crate) fn read(csv: &[u8]) -> Result<Self, Fault> {
        if let Some(format) = markup(csv) {
            return Err(Fault {
                line: 1,
                message: format!(
                    "this is {format}; the export is the link \"CSV\" on the page of the registry"
                ),
            });
        }
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            // Rows that are too short or too long are reported below, with their line.
            .flexible(true)
            .from_reader(csv);
        let mut rows = reader
            .records()
            .map(|row| row.map_err(|e| unreadable(csv, &e)));

        let header = rows.next().transpose()?.unwrap_or_default();
        let registry = [Registry::StatusCodes, Registry::Methods]
            .into_iter()
            .find(|registry| header.get(0) == Some(registry.columns()[0]))
            .ok_or_else(|| Fault {
                line: 1,
                message: format!(
                    "the first column of an export is `Value` or `Method Name`; found `{}`",
                    header.get(0).unwrap_or_default()
                ),
            })?;
        let column = |name: &&str| {
            let place = header.iter().position(|column| column == *name);
            place.ok_or_else(|| Fault {
                line: 1,
                message: format!("the {registry} has no column `{name}`"),
            })
        };
        let columns: Vec<usize> = registry
            .columns()
            .iter()
            .map(column)
            .collect::<Result<_, _>>()?;
        let is_new = |name: &&str| !registry.columns().contains(name);
        let new_columns = header.iter().filter(is_new).map(str::to_owned).collect();

        let mut entries = Vec::new();
        // The line of each code or method, to find one that is listed twice.
        let mut lines = HashMap::new();
        for row in rows {
            let row = row?;
            let line = line(csv, row.position());
            let fault = |message| Fault { line, message };
            if row.len() != header.len() {
                let (expected, found) = (header.len(), row.len());
                return Err(fault(format!(
                    "a row has {expected} cells, as the header has; found {found}"
                )));
            }
            let cells: Vec<String> = columns.iter().map(|column| cell(&row[*column])).collect();
            let (keys, entry) = match registry {
                Registry::StatusCodes => status(&cells),
                Registry::Methods => method(&cells),
            }
            .map_err(fault)?;
            for key in keys {
                if let Some(first) = lines.insert(key.clone(), line) {
                    return Err(fault(format!("`{key}` is in line {first} already")));
                }
            }
            entries.extend(entry.map(|entry| Entry {
                line: Some(line),
                ..entry
            }));
        }
        Ok(Self {
            registry,
            entries,
            new_columns,
        })
    }
}

/// Returns the format of a page that was downloaded instead of its export.
fn markup(bytes: &[u8]) -> Option<&'static str> {
    let text = String::from_utf8_lossy(bytes).to_ascii_lowercase();
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if !text.starts_with('<') {
        None
    } else if text.contains("<html") {
        Some("a page in HTML")
    } else {
        Some("the registry in XML")
    }
}

fn unreadable(csv: &[u8], error: &csv::Error) -> Fault {
    Fault {
        line: line(csv, error.position()),
        message: match error.kind() {
            csv::ErrorKind::Utf8 { .. } => "the row is not UTF-8".to_owned(),
            _ => error.to_string(),
        },
    }
}

/// Returns the line in which a row starts.
///
/// `Position::line` is wrong after CRLF and after empty lines (rust-csv, issues 395 and
/// 208), where the position of the row is before the end of the line above.
fn line(csv: &[u8], position: Option<&Position>) -> u64 {
    let start = position.map_or(0, |position| {
        usize::try_from(position.byte()).unwrap_or(usize::MAX)
    });
    let is_break = |byte: &&u8| matches!(byte, b'\r' | b'\n');
    let behind_breaks = start + csv.iter().skip(start).take_while(is_break).count();
    let above = csv.iter().take(behind_breaks);
    1 + above.map(|byte| u64::from(*byte == b'\n')).sum::<u64>()
}

/// Returns the codes of a row, and the entry if they are registered.
fn status(cells: &[String]) -> Result<(Vec<String>, Option<Entry>), String> {
    let (value, description) = (&cells[0], &cells[1]);
    let codes = codes(value)?;
    let citations = citations(&cells[2])?;
    if description == "Unassigned" {
        return Ok((codes, None));
    }
    if codes.len() > 1 {
        return Err(format!(
            "a range of codes is `Unassigned`; found `{description}`"
        ));
    }
    let entry = Entry::status(value, self::description(description)?, citations);
    Ok((codes, Some(entry)))
}

/// Returns the method of a row, and the entry.
fn method(cells: &[String]) -> Result<(Vec<String>, Option<Entry>), String> {
    let token = &cells[0];
    if Method::from_bytes(token.as_bytes()) == Err(MethodError::Invalid) {
        return Err(format!(
            "a method is a token (RFC 9110, Section 9.1); found `{token}`"
        ));
    }
    let safe = flag("Safe", &cells[1])?;
    let idempotent = flag("Idempotent", &cells[2])?;
    let entry = Entry::method(token, safe, idempotent, citations(&cells[3])?);
    Ok((vec![token.clone()], Some(entry)))
}

/// Returns a cell with line breaks replaced by spaces.
fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Parses a code such as `404`, or a range such as `105-199`.
fn codes(value: &str) -> Result<Vec<String>, String> {
    let code = |digits: &str| AnyStatus::from_bytes(digits.as_bytes()).map(AnyStatus::value);
    let (first, last) = value.split_once('-').unwrap_or((value, value));
    match (code(first), code(last)) {
        (Ok(first), Ok(last)) if first <= last => {
            Ok((first..=last).map(|code| code.to_string()).collect())
        }
        _ => Err(format!(
            "a value is a code of three digits, or a range such as `105-199`; found `{value}`"
        )),
    }
}

/// Parses a phrase and the marks after it. `(Unused)` replaces the phrase.
///
/// An unknown mark remains a part of the phrase, which is then reported as different.
fn description(cell: &str) -> Result<Description, String> {
    if cell.is_empty() {
        return Err("a code has a description, or is `Unassigned`; found neither".to_owned());
    }
    let (mut phrase, mut obsolete, mut temporary) = (cell, false, None);
    while let Some((before, mark)) = phrase.strip_suffix(')').and_then(|s| s.rsplit_once(" (")) {
        if let Some(term) = mark.strip_prefix("TEMPORARY") {
            temporary = Some(match term.trim_start_matches([' ', '-']) {
                "" => "yes".to_owned(),
                term => term.to_owned(),
            });
        } else if mark.starts_with("OBSOLETED") {
            obsolete = true;
        } else {
            break;
        }
        phrase = before;
    }
    Ok(Description {
        phrase: phrase.to_owned(),
        obsolete,
        temporary,
    })
}

fn flag(column: &str, cell: &str) -> Result<bool, String> {
    match cell {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(format!("`{column}` is `yes` or `no`; found `{cell}`")),
    }
}

/// Parses documents in brackets, each with any number of sections:
/// `[RFC3253, Section 4.4, Section 9.4][RFC8144]`.
fn citations(cell: &str) -> Result<Vec<Citation>, String> {
    let wrong = || {
        format!(
            "references are documents in brackets, such as `[RFC9110, Section 9.1][RFC8144]`; found `{cell}`"
        )
    };
    let mut citations = Vec::new();
    let mut rest = cell;
    while !rest.is_empty() {
        let (bracket, behind) = rest
            .strip_prefix('[')
            .and_then(|rest| rest.split_once(']'))
            .ok_or_else(wrong)?;
        rest = behind.trim_start();

        let mut parts = bracket.split(',').map(str::trim);
        let document = parts.next().unwrap_or_default();
        if document.is_empty() || document.contains([' ', '[']) {
            return Err(wrong());
        }
        let mut cite = |section: Option<&str>| {
            citations.push(Citation {
                document: document.to_owned(),
                section: section.map(str::to_owned),
            });
        };
        let mut parts = parts.peekable();
        if parts.peek().is_none() {
            cite(None);
        }
        for part in parts {
            let section = part
                .strip_prefix("Section ")
                .or_else(|| part.strip_prefix("Appendix "))
                .ok_or_else(wrong)?;
            cite(Some(section));
        }
    }
    Ok(citations)
}
