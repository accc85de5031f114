//! The entries that the page can list, and the search.

use std::sync::LazyLock;

use serde::Serialize;

use crate::rows::Link;
use crate::{CodeRow, EdgeMethod, EdgeStatus, MethodRow};

/// A group on the page: the codes of a class, or the methods.
#[derive(Debug, Serialize)]
pub(crate) struct Group {
    /// The value in the form.
    pub(crate) value: &'static str,
    pub(crate) name: &'static str,
    pub(crate) meaning: &'static str,
}

#[rustfmt::skip]
pub(crate) static GROUPS: [Group; 6] = [
    Group { value: "1xx", name: "Informational", meaning: "The request was received and is being processed." },
    Group { value: "2xx", name: "Success", meaning: "The request was received, understood and accepted." },
    Group { value: "3xx", name: "Redirection", meaning: "The client has more to do." },
    Group { value: "4xx", name: "Client error", meaning: "The client seems to have erred." },
    Group { value: "5xx", name: "Server error", meaning: "The server failed at a request that seems valid." },
    Group { value: "methods", name: "Methods", meaning: "What the client asks the server to do." },
];

/// A code or a method, in the form that the page shows.
#[derive(Debug, Serialize)]
pub(crate) struct Entry {
    pub(crate) value: &'static str,
    /// The JSON at `/codes` or `/methods`.
    pub(crate) json: &'static str,
    pub(crate) group: &'static Group,
    /// Empty for a method.
    pub(crate) phrase: &'static str,
    pub(crate) phrase_aliases: &'static [&'static str],
    pub(crate) names: Vec<&'static str>,
    pub(crate) registry: &'static str,
    pub(crate) description: &'static str,
    pub(crate) flags: Vec<&'static str>,
    pub(crate) references: Vec<Link>,
}

impl From<EdgeStatus> for Entry {
    fn from(status: EdgeStatus) -> Self {
        let row = CodeRow::from(status);
        let group = &GROUPS[usize::from(status.class().digit()) - 1];
        let mut names = vec![row.name];
        names.extend(row.aliases);
        Self {
            value: status.as_str(),
            json: "codes",
            group,
            phrase: row.phrase,
            phrase_aliases: row.phrase_aliases,
            names,
            registry: row.registry,
            description: row.description,
            flags: row.flags,
            references: row.references,
        }
    }
}

impl From<EdgeMethod> for Entry {
    fn from(method: EdgeMethod) -> Self {
        let row = MethodRow::from(method);
        let mut names = vec![row.name];
        names.extend(row.aliases);
        names.retain(|name| *name != method.as_str());
        Self {
            value: method.as_str(),
            json: "methods",
            group: &GROUPS[5],
            phrase: "",
            phrase_aliases: &[],
            names,
            registry: row.registry,
            description: row.description,
            flags: row.flags,
            references: row.references,
        }
    }
}

impl Entry {
    /// The texts that a search compares.
    fn text(&self) -> String {
        let mut text = vec![self.value, self.phrase, self.description];
        text.extend(self.phrase_aliases);
        text.extend(&self.names);
        text.push(self.registry);
        text.extend(&self.flags);
        for reference in &self.references {
            text.push(&reference.text);
            text.extend(reference.title);
        }
        plain(&text.join("\n"))
    }
}

/// Returns all entries, with the codes in ascending order.
pub(crate) static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let mut codes = EdgeStatus::ALL.to_vec();
    codes.sort_unstable();
    let codes = codes.into_iter().map(Entry::from);
    codes
        .chain(EdgeMethod::ALL.iter().copied().map(Entry::from))
        .collect()
});

/// The text of a search.
#[derive(Debug)]
pub(crate) struct Search {
    words: Vec<String>,
    /// The codes and methods that match the whole text exactly.
    named: Vec<&'static str>,
}

impl Search {
    pub(crate) fn new(query: &str) -> Self {
        let query = plain(query.trim());
        let status = query.parse().ok();
        let status = status.or_else(|| EdgeStatus::from_phrase(&query));
        let status = status.or_else(|| EdgeStatus::from_name(&query));
        let method = EdgeMethod::from_name(&query);
        let mut named = Vec::from_iter(status.map(EdgeStatus::as_str));
        named.extend(method.map(EdgeMethod::as_str));

        let class = GROUPS.iter().find(|group| plain(group.name) == query);
        let words = match class {
            Some(class) => vec![class.value.to_owned()],
            None => query.split_whitespace().map(str::to_owned).collect(),
        };
        Self { words, named }
    }

    /// Whether the whole text is a code, name or phrase of the entry.
    pub(crate) fn names(&self, entry: &Entry) -> bool {
        self.named.contains(&entry.value)
    }

    pub(crate) fn finds(&self, entry: &Entry) -> bool {
        let text = entry.text();
        self.names(entry)
            || self.words.iter().all(|word| match beginning_of_code(word) {
                Some(digits) => entry.json == "codes" && entry.value.starts_with(digits),
                None => has_word(&text, word) || entry.group.value == word,
            })
    }
}

/// The first digits of a code that is written as `4`, `40`, `404`, `40x` or `4xx`:
/// "40" does not find RFC 2040.
fn beginning_of_code(word: &str) -> Option<&str> {
    let digits = word.trim_end_matches('x');
    let is_code =
        (1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    (is_code && (digits == word || word.len() == 3)).then_some(digits)
}

/// Whether a word of the text begins with this: "get" is not found in "target".
fn has_word(text: &str, word: &str) -> bool {
    let mut found = text.match_indices(word);
    found.any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

/// The text in lower case, with plain quotes and hyphens for typographic ones.
fn plain(text: &str) -> String {
    let plain = |c| match c {
        '\u{2018}' | '\u{2019}' | '\u{2bc}' => '\'',
        '\u{2010}'..='\u{2015}' => '-',
        c => c,
    };
    text.to_lowercase().chars().map(plain).collect()
}
