//! The entries that the page can list, and the search.

use std::sync::LazyLock;

use serde::Serialize;

use crate::rows::{Row, Value};
use crate::{EdgeMethod, EdgeStatus};

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

/// A code or a method on the page.
#[derive(Debug, Serialize)]
pub(crate) struct Entry {
    /// The code or the token.
    pub(crate) id: &'static str,
    pub(crate) group: &'static Group,
    #[serde(flatten)]
    pub(crate) row: Row,
    /// What a search compares.
    #[serde(skip)]
    text: String,
}

impl Entry {
    fn new(id: &'static str, group: &'static Group, row: impl Into<Row>) -> Self {
        let row = row.into();
        let mut text = vec![id, row.name, row.registry, row.description];
        if let Value::Code {
            phrase,
            phrase_aliases,
            ..
        } = row.value
        {
            text.push(phrase);
            text.extend(phrase_aliases);
        }
        text.extend(row.aliases);
        text.extend(&row.flags);
        for reference in &row.references {
            text.push(&reference.text);
            text.extend(reference.title);
        }
        Self {
            id,
            group,
            text: plain(&text.join("\n")),
            row,
        }
    }

    pub(crate) fn is_code(&self) -> bool {
        matches!(self.row.value, Value::Code { .. })
    }
}

/// All entries, with the codes in ascending order.
pub(crate) static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let mut codes = EdgeStatus::ALL.to_vec();
    codes.sort_unstable();
    let codes = codes.into_iter().map(|status| {
        let group = &GROUPS[usize::from(status.class().digit()) - 1];
        Entry::new(status.as_str(), group, status)
    });
    let methods = EdgeMethod::ALL.iter();
    let methods = methods.map(|method| Entry::new(method.as_str(), &GROUPS[5], *method));
    codes.chain(methods).collect()
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
        self.named.contains(&entry.id)
    }

    pub(crate) fn finds(&self, entry: &Entry) -> bool {
        self.names(entry)
            || self.words.iter().all(|word| match beginning_of_code(word) {
                Some(digits) => entry.is_code() && entry.id.starts_with(digits),
                None => has_word(&entry.text, word) || entry.group.value == word,
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
