//! Compares the two sides, and lists the intentional differences.

use std::fmt;

use crate::entry::{Citation, Entry, UNUSED};
use crate::export::Registry;

/// The side that has something that the other side does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Iana,
    Crate,
}

/// A difference between IANA and the crate for a code or method.
#[derive(Debug)]
pub(crate) struct Difference {
    /// The code or method.
    pub(crate) key: String,
    /// The line in the export, if the export has one.
    pub(crate) line: Option<u64>,
    what: What,
}

#[derive(Debug)]
enum What {
    Entry {
        only: Side,
        entry: Entry,
    },
    Field {
        name: &'static str,
        iana: String,
        ours: String,
    },
    Reference {
        only: Side,
        citation: Citation,
    },
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Iana => "only IANA has",
            Self::Crate => "only the crate has",
        })
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.key)?;
        match &self.what {
            What::Entry { only, entry } => write!(f, "{only} it: {entry}"),
            What::Field { name, iana, ours } => {
                write!(f, "{name}: IANA has `{iana}`, the crate has `{ours}`")
            }
            What::Reference { only, citation } => write!(f, "reference: {only} {citation}"),
        }
    }
}

/// An intentional difference.
#[derive(Debug)]
pub(crate) struct Exception {
    registry: Registry,
    pub(crate) key: &'static str,
    /// Whether the difference is the intended one. Other differences of the entry still
    /// count.
    covers: fn(&What) -> bool,
    pub(crate) reason: &'static str,
}

const EXCEPTIONS: [Exception; 5] = [
    Exception {
        registry: Registry::StatusCodes,
        key: "104",
        covers: |what| only_iana_has(what, |entry| entry.field("temporary") != Some("no")),
        reason: "a temporary registration expires, a variant stays",
    },
    Exception {
        registry: Registry::StatusCodes,
        key: "306",
        covers: |what| only_iana_has(what, |entry| entry.field("phrase") == Some(UNUSED)),
        reason: "reserved, and without a phrase or a meaning",
    },
    Exception {
        registry: Registry::StatusCodes,
        key: "418",
        covers: |what| match what {
            What::Field { iana, .. } => iana == UNUSED,
            What::Reference { only, citation } => {
                *only == Side::Crate && citation.document == "RFC2324"
            }
            What::Entry { .. } => false,
        },
        reason: "reserved because it is in use, under the name that RFC 2324 gave it",
    },
    Exception {
        registry: Registry::Methods,
        key: "PRI",
        covers: |what| only_iana_has(what, |_| true),
        reason: "registered so that nobody uses it: the HTTP/2 preface starts with it",
    },
    Exception {
        registry: Registry::Methods,
        key: "*",
        covers: |what| only_iana_has(what, |_| true),
        reason: "registered so that nobody uses it: in some fields it stands for all methods",
    },
];

fn only_iana_has(what: &What, is_intended: fn(&Entry) -> bool) -> bool {
    matches!(what, What::Entry { only: Side::Iana, entry } if is_intended(entry))
}

/// The result of a comparison.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) differences: Vec<Difference>,
    pub(crate) intentional: Vec<(Difference, &'static Exception)>,
    /// The exceptions that were not needed, because IANA's registry has changed.
    pub(crate) idle: Vec<&'static Exception>,
}

impl Report {
    /// Compares IANA's entries with the crate's, field by field.
    pub(crate) fn new(registry: Registry, iana: &[Entry], ours: &[Entry]) -> Self {
        let exceptions = || EXCEPTIONS.iter().filter(|e| e.registry == registry);
        let mut report = Self::default();
        for difference in differences(iana, ours) {
            match exceptions().find(|e| e.key == difference.key && (e.covers)(&difference.what)) {
                Some(exception) => report.intentional.push((difference, exception)),
                None => report.differences.push(difference),
            }
        }
        let used = &report.intentional;
        report.idle = exceptions()
            .filter(|idle| used.iter().all(|(_, exception)| exception.key != idle.key))
            .collect();
        report
    }
}

fn differences(iana: &[Entry], ours: &[Entry]) -> Vec<Difference> {
    let mut differences = Vec::new();
    for theirs in iana {
        let found = match ours.iter().find(|entry| entry.key == theirs.key) {
            Some(entry) => within(theirs, entry),
            None => vec![only(Side::Iana, theirs)],
        };
        differences.extend(found.into_iter().map(|what| Difference {
            key: theirs.key.clone(),
            line: theirs.line,
            what,
        }));
    }
    let lacking = ours
        .iter()
        .filter(|entry| iana.iter().all(|theirs| theirs.key != entry.key));
    differences.extend(lacking.map(|entry| Difference {
        key: entry.key.clone(),
        line: None,
        what: only(Side::Crate, entry),
    }));
    differences
}

fn only(side: Side, entry: &Entry) -> What {
    What::Entry {
        only: side,
        entry: entry.clone(),
    }
}

/// Returns the differences between the two entries of a code or method.
fn within(iana: &Entry, ours: &Entry) -> Vec<What> {
    let fields = iana.fields.iter().zip(&ours.fields);
    let fields = fields
        .filter(|(iana, ours)| iana != ours)
        .map(|((name, iana), (_, ours))| What::Field {
            name,
            iana: iana.clone(),
            ours: ours.clone(),
        });
    let reference = |only, citation: &Citation| What::Reference {
        only,
        citation: citation.clone(),
    };
    let lacking = iana
        .citations
        .iter()
        .filter(|cited| !ours.citations.iter().any(|citation| cited.is(citation)))
        .map(|citation| reference(Side::Iana, citation));
    let surplus = ours
        .citations
        .iter()
        .filter(|citation| !iana.citations.iter().any(|cited| cited.is(citation)))
        .map(|citation| reference(Side::Crate, citation));
    fields.chain(lacking).chain(surplus).collect()
}
