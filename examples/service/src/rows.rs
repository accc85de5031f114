//! The rows of the registries: as JSON, and on the page.

use http_registry::Reference;
use serde::Serialize;

use crate::{EdgeMethod, EdgeStatus};

/// A status code or a method.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    #[serde(flatten)]
    pub(crate) value: Value,
    pub(crate) name: &'static str,
    pub(crate) aliases: &'static [&'static str],
    pub(crate) registry: &'static str,
    pub(crate) description: &'static str,
    pub(crate) flags: Vec<&'static str>,
    pub(crate) references: Vec<Link>,
}

/// The value of a row, with what only status codes have.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Value {
    Code {
        code: EdgeStatus,
        phrase: &'static str,
        phrase_aliases: &'static [&'static str],
        class: String,
    },
    Method {
        method: EdgeMethod,
    },
}

impl From<EdgeStatus> for Row {
    fn from(status: EdgeStatus) -> Self {
        Self {
            value: Value::Code {
                code: status,
                phrase: status.phrase(),
                phrase_aliases: status.phrase_aliases(),
                class: status.class().to_string(),
            },
            name: status.name(),
            aliases: status.aliases(),
            registry: status.registry(),
            description: status.description(),
            flags: flags([
                ("cacheable", status.is_cacheable()),
                ("experimental", status.is_experimental()),
                ("deprecated", status.is_deprecated()),
                ("obsolete", status.is_obsolete()),
                ("retryable", status.is_retryable()),
            ]),
            references: status.references().iter().map(Link::from).collect(),
        }
    }
}

impl From<EdgeMethod> for Row {
    fn from(method: EdgeMethod) -> Self {
        Self {
            value: Value::Method { method },
            name: method.name(),
            aliases: method.aliases(),
            registry: method.registry(),
            description: method.description(),
            flags: flags([
                ("safe", method.is_safe()),
                ("idempotent", method.is_idempotent()),
                ("cacheable", method.is_cacheable()),
                ("content", method.anticipates_content()),
            ]),
            references: method.references().iter().map(Link::from).collect(),
        }
    }
}

/// A reference to the definition of an entry.
#[derive(Debug, Serialize)]
pub(crate) struct Link {
    pub(crate) text: String,
    pub(crate) title: Option<&'static str>,
    url: String,
}

impl From<&Reference> for Link {
    fn from(reference: &Reference) -> Self {
        Self {
            text: reference.to_string(),
            title: reference.title(),
            url: reference.url().to_string(),
        }
    }
}

/// Returns the names of the flags that are set.
fn flags<const N: usize>(flags: [(&'static str, bool); N]) -> Vec<&'static str> {
    let set = flags.into_iter().filter(|&(_, set)| set);
    set.map(|(name, _)| name).collect()
}
