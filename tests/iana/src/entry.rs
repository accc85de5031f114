//! A code or method in the same form for both sides: IANA's export and the crate's
//! table.

use std::fmt;

use http_registry::{MethodEntry, Reference, StatusEntry};

/// One code or method of a registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The code's three digits, or the method's token.
    pub(crate) key: String,
    /// The line of the export, for an entry that comes from one.
    pub(crate) line: Option<u64>,
    /// Every field except the references, by name. The names are the same on both
    /// sides.
    pub(crate) fields: Vec<(&'static str, String)>,
    pub(crate) citations: Vec<Citation>,
}

/// The text that IANA writes instead of the phrase for an unused code.
pub(crate) const UNUSED: &str = "(Unused)";

/// The parts of a code's description.
#[derive(Clone, Debug)]
pub(crate) struct Description {
    /// The phrase, or [`UNUSED`].
    pub(crate) phrase: String,
    pub(crate) obsolete: bool,
    /// The dates of a temporary registration, as written.
    pub(crate) temporary: Option<String>,
}

impl Entry {
    pub(crate) fn status(key: &str, description: Description, citations: Vec<Citation>) -> Self {
        let fields = vec![
            ("phrase", description.phrase),
            ("obsolete", yes_or_no(description.obsolete)),
            (
                "temporary",
                description.temporary.unwrap_or_else(|| yes_or_no(false)),
            ),
        ];
        Self {
            key: key.to_owned(),
            line: None,
            fields,
            citations,
        }
    }

    pub(crate) fn method(
        key: &str,
        safe: bool,
        idempotent: bool,
        citations: Vec<Citation>,
    ) -> Self {
        let fields = vec![
            ("safe", yes_or_no(safe)),
            ("idempotent", yes_or_no(idempotent)),
        ];
        Self {
            key: key.to_owned(),
            line: None,
            fields,
            citations,
        }
    }

    /// Returns the value of a field, or `None` if entries of this registry have no such
    /// field.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        let field = self.fields.iter().find(|field| field.0 == name);
        field.map(|(_, value)| value.as_str())
    }
}

fn yes_or_no(flag: bool) -> String {
    if flag { "yes" } else { "no" }.to_owned()
}

impl From<&StatusEntry> for Entry {
    fn from(entry: &StatusEntry) -> Self {
        let description = Description {
            phrase: entry.phrase().to_owned(),
            obsolete: entry.is_obsolete(),
            // The crate's table has no temporary registrations.
            temporary: None,
        };
        let citations = entry.references().iter().map(Citation::from).collect();
        Self::status(entry.as_str(), description, citations)
    }
}

impl From<&MethodEntry> for Entry {
    fn from(entry: &MethodEntry) -> Self {
        let citations = entry.references().iter().map(Citation::from).collect();
        Self::method(
            entry.value(),
            entry.is_safe(),
            entry.is_idempotent(),
            citations,
        )
    }
}

/// Formats every field, and then the references in IANA's notation.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in &self.fields {
            write!(f, "{name} `{value}`, ")?;
        }
        f.write_str("references ")?;
        if self.citations.is_empty() {
            f.write_str("none")?;
        }
        self.citations
            .iter()
            .try_for_each(|citation| citation.fmt(f))
    }
}

/// One section of a document, or a document as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Citation {
    /// `RFC9110`, the name of another document, or the URL of a page.
    pub(crate) document: String,
    pub(crate) section: Option<String>,
}

impl Citation {
    /// Whether the crate's reference matches this one of IANA's.
    ///
    /// IANA often leaves out the section, so an RFC without a section matches all of
    /// its sections. Other documents are URLs in the crate's table. They match if the
    /// URL or its last part is the name of the document; sections are ignored.
    pub(crate) fn is(&self, ours: &Self) -> bool {
        let page = ours.document.trim_end_matches('/').rsplit('/').next();
        (self.document == ours.document || Some(self.document.as_str()) == page)
            && (self.section.is_none() || !self.is_rfc() || self.section == ours.section)
    }

    fn is_rfc(&self) -> bool {
        self.document
            .strip_prefix("RFC")
            .is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
    }
}

impl From<&Reference> for Citation {
    fn from(reference: &Reference) -> Self {
        match *reference {
            Reference::Rfc { number, section } => Self {
                document: format!("RFC{number}"),
                section: section.map(str::to_owned),
            },
            // A page, or a kind of reference that a later version adds.
            _ => Self {
                document: reference.to_string(),
                section: None,
            },
        }
    }
}

/// Formats `[RFC9110, Section 15.5.5]`, or `[RFC9110]`.
impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.section {
            None => write!(f, "[{}]", self.document),
            Some(section) if section.starts_with(|c: char| c.is_ascii_uppercase()) => {
                write!(f, "[{}, Appendix {section}]", self.document)
            }
            Some(section) => write!(f, "[{}, Section {section}]", self.document),
        }
    }
}
