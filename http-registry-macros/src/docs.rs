//! The generated documentation: Markdown for rustdoc.

use std::iter;

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::{Attribute, Ident};

use crate::rules;
use crate::valid::{Defined, Include, Reference, Registry, Value};

/// A table with more rows is folded, like the variants in rustdoc's declaration of the enum.
const MANY: usize = 12;

/// The index of the enum's page: a list of the includes, then a table with a line for each
/// row. The pages of the variants contain the rest.
pub(crate) fn table(registry: &Registry) -> String {
    let includes = registry.includes().filter(|it| !is_hidden(&it.attributes));
    let mut parts: Vec<String> = includes.map(list_item).collect();
    if !parts.is_empty() {
        parts.insert(0, "The type includes:\n\n".to_owned());
    }
    let rows = registry.defined().filter(|it| !is_hidden(&it.attributes));
    let rows: Vec<String> = rows.map(table_row).collect();
    if !rows.is_empty() {
        let header = registry.vocabulary.header;
        let table = format!("\n{header}\n{}\n", rows.join("\n"));
        parts.push(if rows.len() > MANY {
            let values = registry.vocabulary.values;
            let summary = format!("All {} {values}", rows.len());
            format!("\n<details><summary>{summary}</summary>\n{table}\n</details>\n")
        } else {
            table
        });
    }
    parts.concat()
}

fn list_item(include: &Include) -> String {
    let registry = included_registry(include);
    format!("- {}: all of {registry}\n", link(&include.name))
}

/// A link to the included registry, and its exceptions.
fn included_registry(include: &Include) -> String {
    let name = include.registry();
    let path = rules::written_path(&include.path);
    // rustdoc cannot resolve `$crate`, and reports a link to a type that has no page. The author
    // hides an include of such a type.
    let registry = if path.contains('$') || is_hidden(&include.attributes) {
        format!("`{name}`")
    } else {
        format!("[`{name}`](type@{path})")
    };
    if include.except.is_empty() {
        return registry;
    }
    let except = include.except.iter().map(|it| literal(&it.value.text()));
    format!("{registry} except {}", join(except, ", "))
}

fn table_row(row: &Defined) -> String {
    let names = join(iter::once(&row.name).chain(&row.aliases).map(link), ", ");
    match &row.value {
        Value::Code(code) => format!("| {code} | {names} |"),
        Value::Token(token) if row.name.unraw() == token => format!("| {names} |"),
        Value::Token(token) => format!("| {names}: {} |", literal(token)),
    }
}

/// The flags of a row in words.
fn flags(row: &Defined) -> impl Iterator<Item = String> {
    let own = row.own_flags.iter().map(|flag| flag.replace('_', " "));
    row.flags
        .iter()
        .map(|flag| flag.meaning.to_owned())
        .chain(own)
}

/// The page of a variant that a row defines: the meaning, and on a second line, the
/// references.
pub(crate) fn variant(row: &Defined) -> String {
    let description = literal(&row.description);
    let summary = match &row.value {
        Value::Token(token) if row.name.unraw() == token => description,
        _ => format!("{} — {description}", title(row)),
    };
    let mut references = row.references.iter().map(reference_with_host);
    let defined_in = references.next().unwrap_or_default();
    let see_also: Vec<String> = references.collect();
    let mut sentences = vec![format!("Defined in {defined_in}.")];
    if !see_also.is_empty() {
        sentences.push(format!("See also {}.", see_also.join("; ")));
    }
    if flags(row).next().is_some() {
        let flags = join(flags(row), ", ");
        let (first, rest) = flags.split_at(1);
        sentences.push(format!("{}{rest}.", first.to_uppercase()));
    }
    if !row.phrase_aliases.is_empty() {
        let phrases = row.phrase_aliases.iter();
        let phrases = phrases.map(|phrase| format!("“{}”", literal(phrase)));
        sentences.push(format!("Also sent as {}.", join(phrases, ", ")));
    }
    format!("{summary}\\\n{}", sentences.join(" "))
}

/// The terms by which rustdoc's search finds a variant besides its name: the value, the phrases
/// and the aliases. Terms that rustdoc does not accept are left out.
pub(crate) fn search_terms(row: &Defined) -> Vec<String> {
    let phrases = iter::once(&row.phrase).chain(&row.phrase_aliases).cloned();
    let aliases = row.aliases.iter().map(|alias| alias.unraw().to_string());
    let mut terms = Vec::new();
    for term in iter::once(row.value.text()).chain(phrases).chain(aliases) {
        if is_search_term(&term) && row.name.unraw() != term && !terms.contains(&term) {
            terms.push(term);
        }
    }
    terms
}

/// Whether `#[doc(alias)]` accepts the text.
fn is_search_term(text: &str) -> bool {
    let is_refused = |c: char| matches!(c, '"' | '\'') || c.is_whitespace() && c != ' ';
    !text.is_empty() && text.trim_matches(' ') == text && !text.contains(is_refused)
}

/// The page of a variant that an include defines.
pub(crate) fn include(include: &Include) -> String {
    format!("A value of {}.", included_registry(include))
}

/// The doc attribute of each alias of a row.
pub(crate) fn alias(row: &Defined) -> TokenStream {
    if is_hidden(&row.attributes) {
        return quote!(#[doc(hidden)]);
    }
    let doc = format!("Another name of {}.", link(&row.name));
    quote!(#[doc = #doc])
}

/// The page of the constant of `AnyStatus` or `AnyMethod` for a row of a canonical table.
pub(crate) fn constant(registry: &Ident, row: &Defined) -> String {
    let name = row.name.unraw();
    format!("{}, the value of [`{registry}::{name}`].", title(row))
}

/// `404 Not Found`, or the token of a method.
fn title(row: &Defined) -> String {
    let value = literal(&row.value.text());
    match row.value {
        Value::Code(_) => format!("{value} {}", literal(&row.phrase)),
        Value::Token(_) => value,
    }
}

/// A link to a variant or an alias, without `r#`: the `#` would begin a fragment.
fn link(name: &Ident) -> String {
    let name = name.unraw();
    format!("[`{name}`](Self::{name})")
}

/// Whether there is a `#[doc(hidden)]`. A link to a hidden item would be dead.
fn is_hidden(attributes: &[Attribute]) -> bool {
    let docs = attributes.iter().filter(|it| it.path().is_ident("doc"));
    let lists = docs.filter_map(|doc| doc.meta.require_list().ok());
    lists
        .flat_map(|list| list.tokens.clone())
        .any(|it| it.to_string() == "hidden")
}

/// A reference as a link, with the host of a page if that is not the text of the link.
fn reference_with_host(reference: &Reference) -> String {
    let link = self::reference(reference);
    match reference {
        Reference::Url(url) if link_text(url).split('#').next() != Some(host(url)) => {
            format!("{link} ({})", literal(host(url)))
        }
        _ => link,
    }
}

fn reference(reference: &Reference) -> String {
    match reference {
        Reference::Url(url) => {
            // Unescaped, `&copy;` would become another character.
            let destination = url.replace('&', "\\&");
            format!("[{}](<{destination}>)", literal(&link_text(url)))
        }
        Reference::Rfc { number, section } => {
            let page = format!("https://www.rfc-editor.org/rfc/rfc{number}");
            match section {
                None => format!("[RFC {number}]({page})"),
                Some(part) if part.starts_with(|c: char| c.is_ascii_uppercase()) => {
                    format!("[RFC {number}, Appendix {part}]({page}#appendix-{part})")
                }
                Some(part) => format!("[RFC {number}, Section {part}]({page}#section-{part})"),
            }
        }
    }
}

fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// The text of a link to a URL: the last segment of its path, or the host if there is no path,
/// and the fragment.
fn link_text(url: &str) -> String {
    let (url, fragment) = match url.find('#') {
        Some(at) => url.split_at(at),
        None => (url, ""),
    };
    let path = url.split('?').next().unwrap_or(url).trim_end_matches('/');
    let last = path.rsplit('/').next().unwrap_or(path);
    format!("{last}{fragment}")
}

fn join(parts: impl Iterator<Item = String>, separator: &str) -> String {
    parts.collect::<Vec<_>>().join(separator)
}

/// Escapes a text: a backslash before punctuation takes away its meaning in Markdown and HTML.
/// White space and control characters become spaces, since a line break would end a row of the
/// table.
fn literal(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            ',' | ';' => markdown.push(c),
            // Not after a digit or another dot: `1.` would begin a list, and `...` become an
            // ellipsis.
            '.' if markdown.ends_with(char::is_alphabetic) => markdown.push(c),
            _ if c.is_ascii_punctuation() => markdown.extend(['\\', c]),
            _ if c.is_whitespace() || c.is_control() => markdown.push(' '),
            _ => markdown.push(c),
        }
    }
    markdown
}

#[cfg(test)]
mod tests;
