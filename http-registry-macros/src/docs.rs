//! The generated documentation: Markdown for rustdoc.

use quote::ToTokens;
use syn::Ident;
use syn::ext::IdentExt;

use crate::valid::{Include, Own, Reference, Registry, Value};
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
    let name = variant(&include.name);
    let mut except = String::new();
    if !include.except.is_empty() {
        let values = include.except.iter().map(|it| text(&it.value));
        except = format!(" except {}", values.collect::<Vec<_>>().join(", "));
    }
    format!("- {name}: every entry of {}{except}\n", link(include))
}

/// A link to the included registry. Its path means in documentation what it
/// means in code, but for the `$crate` of a `macro_rules!`.
fn link(include: &Include) -> String {
    let path = include.path.to_token_stream().to_string().replace(' ', "");
    let registry = include.registry();
    if path.starts_with('$') {
        return format!("`{registry}`");
    }
    format!("[`{registry}`]({path})")
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
    if !own.phrase_aliases.is_empty() {
        let phrases = own.phrase_aliases.iter().map(|phrase| literal(phrase));
        let phrases = phrases.collect::<Vec<_>>().join(", ");
        paragraphs.push(format!("Other phrases: {phrases}."));
    }
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
    format!("Another name of {}.", variant(&own.name))
}

/// The constant of `AnyStatus` or `AnyMethod` for a row of a canonical table.
pub(crate) fn constant(registry: &Ident, own: &Own) -> String {
    let name = own.name.unraw();
    format!("[`{registry}::{name}`] of any registry.")
}

fn value(own: &Own) -> String {
    text(&own.value)
}

fn text(value: &Value) -> String {
    match value {
        Value::Code(code) => code.to_string(),
        Value::Token(token) => literal(token),
    }
}

fn names(own: &Own) -> String {
    let names = std::iter::once(&own.name).chain(&own.aliases);
    names.map(variant).collect::<Vec<_>>().join(", ")
}

/// A link to a variant or alias. The `#` of `r#match` would begin a fragment.
fn variant(name: &Ident) -> String {
    let name = name.unraw();
    format!("[`{name}`](Self::{name})")
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
        // `&copy;` would be another character.
        Reference::Url(url) => {
            let destination = url.replace('&', "\\&");
            format!("[{}](<{destination}>)", literal(host(url)))
        }
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
            // `1.` would begin a list, and `...` become an ellipsis.
            '.' if markdown.ends_with(char::is_alphabetic) => markdown.push(c),
            _ if c.is_ascii_punctuation() => markdown.extend(['\\', c]),
            _ if c.is_whitespace() || c.is_control() => markdown.push(' '),
            _ => markdown.push(c),
        }
    }
    markdown
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Span, TokenStream, TokenTree};
    use proptest::prelude::*;
    use proptest::sample::select;
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
    use quote::ToTokens;
    use syn::{Ident, LitStr, Visibility};

    use super::{entry, literal, table};
    use crate::properties::cases;
    use crate::valid::{Entry, Own, Reference, Registry, Value};
    use crate::vocabulary::Vocabulary;

    const TEXTS: &[&str] = &[
        "plain words, and a full stop.",
        "`code`, ``more``, and one ` alone",
        "[brackets], [a link](https://example.com) and ![an image](x)",
        "[reference]: https://example.com",
        "[^1] [x] [`StatusCode`]",
        "a | b || c \\| d \\\\| e",
        "<b>bold</b> <br/> <!-- nothing --> </td>",
        "<script>alert(1)</script>",
        "<https://example.com> and https://example.com/?a=1&b=2",
        "1. a list",
        "1) a list",
        "# a heading",
        "- a list",
        "+ a list",
        "* a list",
        "> a quote",
        "=====",
        "-----",
        "| --- | --- |",
        "```rust",
        "&amp; &lt; &#65; &copy;",
        "~one~ ~~two~~ ~~~",
        "$math$ $$more$$",
        "*one* **two** _three_ __four__ snake_case",
        "\"quotes\" 'more' it's -- --- ...",
        "a\nb\n\nc\r\n    d\te",
        "a  \nb\\",
        "C:\\path\\*",
        "- [ ] a task",
        "Überlänge — „schön“",
    ];

    /// What rustdoc turns on.
    fn events(markdown: &str) -> impl Iterator<Item = Event<'_>> {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_SMART_PUNCTUATION;
        Parser::new_ext(markdown, options)
    }

    fn own(phrase: &str, description: &str, url: &str) -> Own {
        Own {
            attributes: Vec::new(),
            value: Value::Code(200),
            span: Span::call_site(),
            name: Ident::new("OK", Span::call_site()),
            aliases: vec![Ident::new("FINE", Span::call_site())],
            phrase: phrase.to_owned(),
            phrase_aliases: vec![phrase.to_owned(), "Fine".to_owned()],
            description: description.to_owned(),
            references: vec![Reference::Url(url.to_owned())],
            flags: Vocabulary::StatusCodes.flags().iter().take(2).collect(),
        }
    }

    fn registry(entries: Vec<Own>) -> Registry {
        Registry {
            vocabulary: Vocabulary::StatusCodes,
            library: quote::quote!(::http_registry),
            attributes: Vec::new(),
            impls: Vec::new(),
            visibility: Visibility::Inherited,
            name: Ident::new("Status", Span::call_site()),
            entries: entries.into_iter().map(Entry::Own).collect(),
        }
    }

    /// Text as it is seen, where white space is white space.
    fn seen(text: &str) -> String {
        let text = text.replace(char::is_control, " ");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The text of each paragraph of a variant's page.
    fn paragraphs(markdown: &str) -> Vec<String> {
        let mut paragraphs = Vec::new();
        for event in events(markdown) {
            match event {
                Event::Start(Tag::Paragraph) => paragraphs.push(String::new()),
                Event::Text(text) => paragraphs.last_mut().unwrap().push_str(&text),
                Event::End(TagEnd::Paragraph) => {}
                Event::Start(Tag::Link { .. }) | Event::End(TagEnd::Link)
                    if paragraphs.len() == 5 => {}
                other => panic!("{other:?} in {markdown:?}"),
            }
        }
        paragraphs.iter().map(|text| seen(text)).collect()
    }

    /// The text of each cell of the enum's table, row by row.
    fn rows(markdown: &str) -> Vec<Vec<String>> {
        let mut rows = Vec::new();
        let mut tables = 0;
        for event in events(markdown) {
            match event {
                Event::Start(Tag::Table(_)) => tables += 1,
                Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
                Event::Start(Tag::TableCell) => rows.last_mut().unwrap().push(String::new()),
                Event::Text(text) | Event::Code(text) => {
                    let cell = rows.last_mut().unwrap().last_mut().unwrap();
                    cell.push_str(&text);
                }
                Event::Start(Tag::Link { .. }) | Event::End(_) => {}
                other => panic!("{other:?} in {markdown:?}"),
            }
        }
        assert_eq!(tables, 1, "{markdown:?}");
        let seen = |row: &Vec<String>| row.iter().map(|cell| seen(cell)).collect();
        rows.iter().map(seen).collect()
    }

    const URL: &str = "https://example.com/a_(b)?c=1&amp;d=*e*#f";

    fn shows(text: &str) {
        let own = || own(text, text, URL);
        let seen = seen(text);
        let page = paragraphs(&entry(&own()));
        let expected = [
            format!("200 {seen}"),
            seen.clone(),
            format!("Other phrases: {seen}, Fine."),
            "Heuristically cacheable, experimental.".to_owned(),
            "Specification: example.com".to_owned(),
        ];
        assert_eq!(page, expected);

        let row = [
            "200",
            "OK, FINE",
            &seen,
            "heuristically cacheable, experimental",
            "example.com",
        ];
        let rows = rows(&table(&registry(vec![own(), own()])));
        assert_eq!(rows[1..], [row, row]);
    }

    #[test]
    fn what_means_something_in_markdown_shows_as_itself() {
        for text in TEXTS {
            shows(text);
        }
    }

    #[test]
    fn a_link_goes_where_the_table_says() {
        let page = entry(&own("OK", "It is.", URL));
        let links = events(&page).filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
            _ => None,
        });
        assert_eq!(links.collect::<Vec<_>>(), [URL]);
    }

    /// Every doc comment of an expansion, in its order.
    fn comments(expansion: TokenStream) -> Vec<String> {
        let mut comments = Vec::new();
        let mut tokens = expansion.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => comments.extend(self::comments(group.stream())),
                TokenTree::Ident(doc) if doc == "doc" => {
                    let is_equals = |next: &TokenTree| next.to_string() == "=";
                    if tokens.next_if(is_equals).is_some() {
                        let text = tokens.next().unwrap().into_token_stream();
                        comments.push(syn::parse2::<LitStr>(text).unwrap().value());
                    }
                }
                _ => {}
            }
        }
        comments
    }

    #[test]
    fn each_part_of_a_registry_of_methods_has_its_page() {
        let table = "
            pub enum Verb {
                Iana(http_registry::Method) except PLAIN, EVICT, M_GET, \"M-SEARCH\";
                \"M-GET\" M_GET \"Get it.\" \"https://example.com/a\";
                PURGE | EVICT \"Remove it.\" RFC9110 \"9\", RFC2324 \"A.1\" safe idempotent;
                PLAIN \"Do it.\" \"https://example.com/a\";
            }
        ";
        let (definition, mistakes) = crate::translate(Vocabulary::Methods, table.parse().unwrap());
        assert!(mistakes.is_empty());
        let references = "[RFC 9110, Section 9](https://www.rfc-editor.org/rfc/rfc9110#section-9); \
            [RFC 2324, Appendix A.1](https://www.rfc-editor.org/rfc/rfc2324#appendix-A.1)";
        let iana = "[`Method`](http_registry::Method)";
        let url = "[example.com](<https://example.com/a>)";
        let pages = [
            format!(
                "- [`Iana`](Self::Iana): every entry of {iana} except PLAIN, PURGE, M\\-GET, M\\-SEARCH\n\n\
                 Method | Name | Flags | Specification\n\
                 --- | --- | --- | ---\n\
                 M\\-GET | [`M_GET`](Self::M_GET) |  | {url}\n\
                 PURGE | [`PURGE`](Self::PURGE), [`EVICT`](Self::EVICT) | safe, idempotent | \
                 {references}\n\
                 PLAIN | [`PLAIN`](Self::PLAIN) |  | {url}\n"
            ),
            format!("An entry of {iana}."),
            format!("PURGE\n\nRemove it.\n\nSafe, idempotent.\n\nSpecification: {references}"),
            format!("PLAIN\n\nDo it.\n\nSpecification: {url}"),
            "Another name of [`PURGE`](Self::PURGE).".to_owned(),
        ];
        let comments = comments(definition.unwrap());
        for page in &pages {
            assert!(comments.contains(page), "{page:?} is not in {comments:#?}");
        }
    }

    /// Editors show the source of the documentation, so it has no more
    /// backslashes than it needs.
    #[test]
    fn plain_sentences_stay_as_they_are() {
        assert_eq!(literal("One, two; three."), "One, two; three.");
    }

    #[test]
    fn white_space_and_control_characters_are_spaces() {
        assert_eq!(literal("a\u{0}b\u{a0}c\nd"), "a b c d");
    }

    proptest! {
        #![proptest_config(cases(2_000))]

        #[test]
        fn any_text_shows_as_itself(parts in prop::collection::vec(
            prop_oneof![
                select(TEXTS).prop_map(str::to_owned),
                "[-!-/:-@\\[-`{-~ \n0-9a]{1,8}",
                "\\PC{1,8}",
            ],
            1..4,
        )) {
            let text = parts.concat();
            // A text is not empty and has no white space around it.
            let text = text.trim_matches(|c: char| c.is_whitespace() || c.is_control());
            prop_assume!(!text.is_empty());
            shows(text);
        }
    }
}
