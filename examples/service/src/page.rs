//! The page: a form, and the list of the codes and methods that it finds. The form
//! works without JavaScript. With JavaScript, the list is updated while the user types.

use std::sync::LazyLock;

use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{Html, IntoResponse};
use http_registry::StatusCodeError;
use http_registry_examples::{left_out, unregistered};
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde::{Deserialize, Serialize};

use crate::search::{ENTRIES, Entry, GROUPS, Group, Search};
use crate::{EdgeStatus, Problem};

/// The page for the values of the form. Its content security policy only allows resources
/// of this service.
pub(crate) async fn page(
    filter: Result<Query<Filter>, QueryRejection>,
) -> Result<impl IntoResponse, Problem> {
    let Query(filter) = filter?;
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                  img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    let page = TEMPLATES
        .get_template("page.html")
        .and_then(|template| template.render(Serde(Page::new(filter))))
        .expect("the template fits the page");
    Ok(([(CONTENT_SECURITY_POLICY, policy)], Html(page)))
}

/// The template. Since its name ends in `.html`, values are escaped.
static TEMPLATES: LazyLock<Environment<'_>> = LazyLock::new(|| {
    let mut templates = Environment::new();
    templates.set_undefined_behavior(UndefinedBehavior::Strict);
    templates.add_filter("short", short);
    templates
        .add_template("page.html", include_str!("../templates/page.html"))
        .expect("a template");
    templates
});

/// The text of a reference. A URL is shortened to its host and its last part.
fn short(reference: &str) -> String {
    let Some((_, address)) = reference.split_once("://") else {
        return reference.to_owned();
    };
    let (host, path) = address.split_once('/').unwrap_or((address, ""));
    let mut parts = path.rsplit(['/', '#']);
    match parts.find(|part| !part.is_empty()) {
        Some(part) => format!("{host}: {part}"),
        None => host.to_owned(),
    }
}

pub(crate) async fn style() -> impl IntoResponse {
    let content_type = [(CONTENT_TYPE, "text/css; charset=utf-8")];
    (content_type, include_str!("../templates/page.css"))
}

pub(crate) async fn script() -> impl IntoResponse {
    let content_type = [(CONTENT_TYPE, "text/javascript; charset=utf-8")];
    (content_type, include_str!("../templates/page.js"))
}

/// The values of the form.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Filter {
    q: String,
    registry: String,
    class: String,
}

#[derive(Serialize)]
struct Page {
    filter: Filter,
    groups: &'static [Group],
    registries: Vec<&'static str>,
    count: String,
    /// A note about a code or method that is in no registry.
    note: Option<String>,
    sections: Vec<Section>,
}

/// Entries of one group: exact matches, or the others.
#[derive(Serialize)]
struct Section {
    group: &'static Group,
    is_named: bool,
    entries: Vec<&'static Entry>,
}

impl Page {
    fn new(mut filter: Filter) -> Self {
        let mut registries = Vec::new();
        for entry in &*ENTRIES {
            if !registries.contains(&entry.row.registry) {
                registries.push(entry.row.registry);
            }
        }
        // A value that the form does not offer counts as the default.
        if !registries.contains(&filter.registry.as_str()) {
            filter.registry.clear();
        }
        if !GROUPS.iter().any(|group| group.value == filter.class) {
            filter.class.clear();
        }

        let search = Search::new(&filter.q);
        let mut found: Vec<&Entry> = ENTRIES
            .iter()
            .filter(|entry| filter.registry.is_empty() || filter.registry == entry.row.registry)
            .filter(|entry| filter.class.is_empty() || filter.class == entry.group.value)
            .filter(|entry| search.finds(entry))
            .collect();
        found.sort_by_key(|entry| !search.names(entry));
        let together = |a: &&Entry, b: &&Entry| {
            (a.group.value, search.names(a)) == (b.group.value, search.names(b))
        };
        let sections = found.chunk_by(together).map(|entries| Section {
            group: entries[0].group,
            is_named: search.names(entries[0]),
            entries: entries.to_vec(),
        });
        Self {
            groups: &GROUPS,
            registries,
            count: count(&found, &filter.q),
            note: note(filter.q.trim()),
            sections: sections.collect(),
            filter,
        }
    }
}

fn count(found: &[&Entry], query: &str) -> String {
    let codes = found.iter().filter(|entry| entry.is_code()).count();
    let kinds = [(codes, "status code"), (found.len() - codes, "method")];
    let kinds = kinds.into_iter().filter(|(count, _)| *count > 0);
    let kinds: Vec<String> = kinds
        .map(|(count, kind)| format!("{count} {kind}{}", if count == 1 { "" } else { "s" }))
        .collect();
    match (kinds.is_empty(), query.trim()) {
        (false, _) => kinds.join(", "),
        (true, "") => "Nothing found".to_owned(),
        (true, query) => format!("Nothing found for “{query}”"),
    }
}

fn note(query: &str) -> Option<String> {
    match EdgeStatus::from_bytes(query.as_bytes()) {
        Err(StatusCodeError::Unregistered(status)) => Some(unregistered(status)),
        _ => left_out(query).map(|why| format!("{query} {why}")),
    }
}
