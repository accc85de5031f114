//! The registries' entries as JSON.

use http_registry::Reference;
use serde::Serialize;

use crate::{EdgeMethod, EdgeStatus};

/// A status code, as `/codes` lists it.
#[derive(Clone, Debug, Serialize)]
pub struct CodeRow {
    code: EdgeStatus,
    phrase: &'static str,
    name: &'static str,
    aliases: &'static [&'static str],
    class: String,
    registry: &'static str,
    description: &'static str,
    flags: Vec<&'static str>,
    references: Vec<Link>,
}

impl From<EdgeStatus> for CodeRow {
    fn from(status: EdgeStatus) -> Self {
        Self {
            code: status,
            phrase: status.phrase(),
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

/// A method, as `/methods` lists it.
#[derive(Clone, Debug, Serialize)]
pub struct MethodRow {
    method: EdgeMethod,
    name: &'static str,
    aliases: &'static [&'static str],
    registry: &'static str,
    description: &'static str,
    flags: Vec<&'static str>,
    references: Vec<Link>,
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

/// Where an entry is defined.
#[derive(Clone, Debug, Serialize)]
struct Link {
    text: String,
    title: Option<&'static str>,
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

/// The names of the flags that are set.
fn flags<const N: usize>(flags: [(&'static str, bool); N]) -> Vec<&'static str> {
    let set = flags.into_iter().filter(|&(_, set)| set);
    set.map(|(name, _)| name).collect()
}
