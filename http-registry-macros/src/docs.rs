//! The generated documentation: Markdown for rustdoc.

use quote::ToTokens;

use crate::ast::Include;
use crate::valid::{Own, Reference, Registry, Value};
use crate::vocabulary::Vocabulary;

/// The table on the enum's page, below a list of what it includes.
pub(crate) fn table(registry: &Registry) -> String {
    let (header, row): (&str, fn(&Own) -> String) = match registry.vocabulary {
        Vocabulary::StatusCodes => ("Code | Name | Phrase | Flags | Specification", status_row),
        Vocabulary::Methods => ("Method | Name | Flags | Specification", method_row),
    };
    let columns = vec!["---"; header.split('|').count()].join(" | ");
    let rows: Vec<String> = registry.own().map(row).collect();
    let mut parts: Vec<String> = registry.includes().map(included).collect();
    if !rows.is_empty() {
        parts.push(format!("\n{header}\n{columns}\n{}\n", rows.join("\n")));
    }
    parts.concat()
}

fn included(include: &Include) -> String {
    let name = &include.name;
    format!(
        "- [`{name}`](Self::{name}): every entry of {}\n",
        link(include)
    )
}

/// A link to the included registry. Its path means in documentation what it
/// means in code.
fn link(include: &Include) -> String {
    let path = include.path.to_token_stream().to_string().replace(' ', "");
    format!("[`{}`]({path})", include.registry())
}

fn status_row(own: &Own) -> String {
    let code = value(own);
    format!(
        "{code} | {} | {} | {} | {}",
        names(own),
        literal(&own.phrase),
        flags(own),
        references(own)
    )
}

fn method_row(own: &Own) -> String {
    format!(
        "{} | {} | {} | {}",
        value(own),
        names(own),
        flags(own),
        references(own)
    )
}

/// A variant's page.
pub(crate) fn entry(own: &Own) -> String {
    let mut title = value(own);
    if !own.phrase.is_empty() {
        title = format!("{title} {}", literal(&own.phrase));
    }
    let mut paragraphs = vec![title, literal(&own.description)];
    if !own.flags.is_empty() {
        let flags = flags(own);
        let (first, rest) = flags.split_at(1);
        paragraphs.push(format!("{}{rest}.", first.to_uppercase()));
    }
    paragraphs.push(format!("Specification: {}", references(own)));
    paragraphs.join("\n\n")
}

pub(crate) fn include(include: &Include) -> String {
    format!("An entry of {}.", link(include))
}

pub(crate) fn alias(own: &Own) -> String {
    format!("Another name of [`{0}`](Self::{0}).", own.name)
}

fn value(own: &Own) -> String {
    match &own.value {
        Value::Code(code) => code.to_string(),
        Value::Token(token) => literal(token),
    }
}

fn names(own: &Own) -> String {
    let names = std::iter::once(&own.name).chain(&own.aliases);
    names
        .map(|name| format!("[`{name}`](Self::{name})"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn flags(own: &Own) -> String {
    own.flags
        .iter()
        .map(|flag| flag.meaning)
        .collect::<Vec<_>>()
        .join(", ")
}

fn references(own: &Own) -> String {
    own.references
        .iter()
        .map(reference)
        .collect::<Vec<_>>()
        .join("; ")
}

fn reference(reference: &Reference) -> String {
    match reference {
        Reference::Url(url) => format!("[{}](<{url}>)", literal(host(url))),
        Reference::Rfc {
            number,
            section: None,
        } => {
            format!("[RFC {number}](https://www.rfc-editor.org/rfc/rfc{number})")
        }
        Reference::Rfc {
            number,
            section: Some(section),
        } => {
            let appendix = section.starts_with(|c: char| c.is_ascii_uppercase());
            let (kind, anchor) = if appendix {
                ("Appendix", "appendix")
            } else {
                ("Section", "section")
            };
            format!(
                "[RFC {number}, {kind} {section}]\
                 (https://www.rfc-editor.org/rfc/rfc{number}#{anchor}-{section})"
            )
        }
    }
}

fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// Text that shows as itself: a backslash in front of punctuation takes its
/// meaning in Markdown and HTML away, and a line break ends no table row.
fn literal(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            ',' | ';' => markdown.push(c),
            // `1.` would begin a list.
            '.' if !markdown.ends_with(|c: char| c.is_ascii_digit()) => markdown.push(c),
            _ if c.is_ascii_punctuation() => markdown.extend(['\\', c]),
            _ if c.is_whitespace() || c.is_control() => markdown.push(' '),
            _ => markdown.push(c),
        }
    }
    markdown
}
