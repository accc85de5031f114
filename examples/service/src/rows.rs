//! The entries of the registries as JSON.

use http_registry::Reference;
use serde::Serialize;

use crate::{EdgeMethod, EdgeStatus};

/// A status code, in the form of `/codes`.
#[derive(Clone, Debug, Serialize)]
pub struct CodeRow {
    code: EdgeStatus,
    pub(crate) phrase: &'static str,
    pub(crate) phrase_aliases: &'static [&'static str],
    pub(crate) name: &'static str,
    pub(crate) aliases: &'static [&'static str],
    class: String,
    pub(crate) registry: &'static str,
    pub(crate) description: &'static str,
    pub(crate) flags: Vec<&'static str>,
    pub(crate) references: Vec<Link>,
}

impl From<EdgeStatus> for CodeRow {
    fn from(status: EdgeStatus) -> Self {
        Self {
            code: status,
            phrase: status.phrase(),
            phrase_aliases: status.entry().phrase_aliases(),
            name: status.name(),
            aliases: status.entry().aliases(),
            class: status.class().to_string(),
            registry: status.registry(),
            description: status.description(),
            flags: flags([
                ("cacheable", status.is_cacheable()),
                ("experimental", status.is_experimental()),
                ("deprecated", status.is_deprecated()),
                ("obsolete", status.is_obsolete()),
            ]),
            references: status.references().iter().map(Link::from).collect(),
        }
    }
}

/// A method, in the form of `/methods`.
#[derive(Clone, Debug, Serialize)]
pub struct MethodRow {
    method: EdgeMethod,
    pub(crate) name: &'static str,
    pub(crate) aliases: &'static [&'static str],
    pub(crate) registry: &'static str,
    pub(crate) description: &'static str,
    pub(crate) flags: Vec<&'static str>,
    pub(crate) references: Vec<Link>,
}

impl From<EdgeMethod> for MethodRow {
    fn from(method: EdgeMethod) -> Self {
        Self {
            method,
            name: method.name(),
            aliases: method.entry().aliases(),
            registry: method.registry(),
            description: method.description(),
            flags: flags([
                ("safe", method.is_safe()),
                ("idempotent", method.is_idempotent()),
                ("cacheable", method.is_cacheable()),
            ]),
            references: method.references().iter().map(Link::from).collect(),
        }
    }
}

/// A reference to the definition of an entry.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Link {
    pub(crate) text: String,
    pub(crate) title: Option<&'static str>,
    pub(crate) url: String,
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
