//! The generated documentation: Markdown for rustdoc.

use std::iter;

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::{Attribute, Ident};

use crate::valid::{Include, Own, Reference, Registry, Value};
use crate::vocabulary::Vocabulary;

/// The table on the enum's page, below a list of what it includes.
///
/// The cells of a row are lines of one cell, but for the code: rustdoc makes a
/// table of more columns wider than a phone, and squeezes names to a few letters.
pub(crate) fn table(registry: &Registry) -> String {
    let includes = registry.includes().filter(|it| !is_hidden(&it.attributes));
    let mut parts: Vec<String> = includes.map(included).collect();
    let own = registry.own().filter(|own| !is_hidden(&own.attributes));
    let rows: Vec<String> = own.map(row).collect();
    if !rows.is_empty() {
        let header = match registry.vocabulary {
            Vocabulary::StatusCodes => "| Code | Meaning |\n| --- | --- |",
            Vocabulary::Methods => "| Method |\n| --- |",
        };
        parts.push(format!("\n{header}\n{}\n", rows.join("\n")));
    }
    parts.concat()
}

fn included(include: &Include) -> String {
    format!(
        "- {}: all of {}\n",
        variant(&include.name),
        registry(include)
    )
}

/// The included registry. It is no link, because the text of a path can mean
/// something else than the path, or what is private. rustdoc links the type of
/// the variant.
fn registry(include: &Include) -> String {
    let registry = format!("`{}`", include.registry());
    if include.except.is_empty() {
        return registry;
    }
    let except = include.except.iter().map(|it| text(&it.value));
    format!("{registry} except {}", join(except, ", "))
}

fn row(own: &Own) -> String {
    let names = join(iter::once(&own.name).chain(&own.aliases).map(variant), ", ");
    let mut lines = match &own.value {
        Value::Code(code) => {
            let phrases = iter::once(&own.phrase).chain(&own.phrase_aliases);
            let phrases = join(phrases.map(|phrase| literal(phrase)), ", ");
            vec![format!("{code} | {names}"), phrases]
        }
        Value::Token(token) if own.name.unraw() == token => vec![names],
        Value::Token(token) => vec![names, literal(token)],
    };
    lines.push(literal(&own.description));
    let flags = own.flags.iter().map(|flag| flag.meaning.to_owned());
    let references = join(own.references.iter().map(reference), "; ");
    lines.push(join(iter::once(references).chain(flags), " · "));
    format!("| {} |", lines.join("<br>"))
}

/// A variant's page.
pub(crate) fn entry(own: &Own) -> String {
    let mut paragraphs = vec![title(own), literal(&own.description)];
    if !own.phrase_aliases.is_empty() {
        let phrases = own.phrase_aliases.iter().map(|phrase| literal(phrase));
        paragraphs.push(format!("Other phrases: {}", join(phrases, ", ")));
    }
    if !own.flags.is_empty() {
        let flags = join(own.flags.iter().map(|flag| flag.meaning.to_owned()), ", ");
        let (first, rest) = flags.split_at(1);
        paragraphs.push(format!("{}{rest}.", first.to_uppercase()));
    }
    let references = own.references.iter().map(|it| match it {
        Reference::Url(url) => format!("{} ({})", reference(it), literal(host(url))),
        Reference::Rfc { .. } => reference(it),
    });
    paragraphs.push(format!("Specification: {}", join(references, "; ")));
    paragraphs.join("\n\n")
}

/// What else rustdoc's search finds a variant by: its value, phrases and aliases,
/// where rustdoc takes them.
pub(crate) fn search_terms(own: &Own) -> Vec<String> {
    let value = match &own.value {
        Value::Code(code) => code.to_string(),
        Value::Token(token) => token.clone(),
    };
    let phrases = iter::once(&own.phrase).chain(&own.phrase_aliases).cloned();
    let aliases = own.aliases.iter().map(|alias| alias.unraw().to_string());
    let mut terms = Vec::new();
    for term in iter::once(value).chain(phrases).chain(aliases) {
        if is_search_term(&term) && own.name.unraw() != term && !terms.contains(&term) {
            terms.push(term);
        }
    }
    terms
}

/// Whether `#[doc(alias)]` takes it.
fn is_search_term(text: &str) -> bool {
    let is_refused = |c: char| matches!(c, '"' | '\'') || c.is_whitespace() && c != ' ';
    !text.is_empty() && text.trim_matches(' ') == text && !text.contains(is_refused)
}

pub(crate) fn include(include: &Include) -> String {
    format!("A value of {}.", registry(include))
}

/// The attribute of an alias.
pub(crate) fn alias(own: &Own) -> TokenStream {
    if is_hidden(&own.attributes) {
        return quote!(#[doc(hidden)]);
    }
    let doc = format!("Another name of {}.", variant(&own.name));
    quote!(#[doc = #doc])
}

/// The constant of `AnyStatus` or `AnyMethod` for a row of a canonical table.
pub(crate) fn constant(registry: &Ident, own: &Own) -> String {
    let name = own.name.unraw();
    format!("{}, the value of [`{registry}::{name}`].", title(own))
}

/// `404 Not Found`, or a method's token.
fn title(own: &Own) -> String {
    let value = text(&own.value);
    match own.value {
        Value::Code(_) => format!("{value} {}", literal(&own.phrase)),
        Value::Token(_) => value,
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Code(code) => code.to_string(),
        Value::Token(token) => literal(token),
    }
}

/// A link to a variant or alias. The `#` of `r#match` would begin a fragment.
fn variant(name: &Ident) -> String {
    let name = name.unraw();
    format!("[`{name}`](Self::{name})")
}

/// Whether the author hides it, so that a link to it would be dead.
fn is_hidden(attributes: &[Attribute]) -> bool {
    let docs = attributes.iter().filter(|it| it.path().is_ident("doc"));
    let lists = docs.filter_map(|doc| doc.meta.require_list().ok());
    lists
        .flat_map(|list| list.tokens.clone())
        .any(|it| it.to_string() == "hidden")
}

fn reference(reference: &Reference) -> String {
    match reference {
        // `&copy;` would be another character.
        Reference::Url(url) => {
            let destination = url.replace('&', "\\&");
            format!("[{}](<{destination}>)", breakable(&page(url)))
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

/// The last part of a URL's path, or else its host, and the fragment.
fn page(url: &str) -> String {
    let (url, fragment) = match url.find('#') {
        Some(at) => url.split_at(at),
        None => (url, ""),
    };
    let path = url.split('?').next().unwrap_or(url).trim_end_matches('/');
    let last = path.rsplit('/').next().unwrap_or(path);
    format!("{last}{fragment}")
}

/// ASCII text that shows as itself, and can be broken after its punctuation. A
/// long word would make the table wider than a phone.
fn breakable(text: &str) -> String {
    let characters = text.chars().map(|c| match c {
        _ if c.is_ascii_punctuation() => format!("\\{c}<wbr>"),
        _ => c.to_string(),
    });
    characters.collect()
}

fn join(parts: impl Iterator<Item = String>, separator: &str) -> String {
    parts.collect::<Vec<_>>().join(separator)
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

    use super::{entry, is_search_term, literal, page, search_terms, table};
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
                Event::InlineHtml(html) if paragraphs.len() == 5 && &*html == "<wbr>" => {}
                other => panic!("{other:?} in {markdown:?}"),
            }
        }
        paragraphs.iter().map(|text| seen(text)).collect()
    }

    /// The lines of each cell of the enum's table, row by row.
    fn rows(markdown: &str) -> Vec<Vec<Vec<String>>> {
        let mut rows = Vec::new();
        let mut tables = 0;
        for event in events(markdown) {
            match event {
                Event::Start(Tag::Table(_)) => tables += 1,
                Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
                Event::Start(Tag::TableCell) => {
                    rows.last_mut().unwrap().push(vec![String::new()]);
                }
                Event::InlineHtml(html) if &*html == "<br>" => {
                    let cell: &mut Vec<String> = rows.last_mut().unwrap().last_mut().unwrap();
                    cell.push(String::new());
                }
                Event::Text(text) | Event::Code(text) => {
                    let cell = rows.last_mut().unwrap().last_mut().unwrap();
                    cell.last_mut().unwrap().push_str(&text);
                }
                Event::InlineHtml(html) if &*html == "<wbr>" => {}
                Event::Start(Tag::Link { .. }) | Event::End(_) => {}
                other => panic!("{other:?} in {markdown:?}"),
            }
        }
        assert_eq!(tables, 1, "{markdown:?}");
        let lines = |cell: &Vec<String>| cell.iter().map(|line| seen(line)).collect();
        let cells = |row: &Vec<Vec<String>>| row.iter().map(lines).collect();
        rows.iter().map(cells).collect()
    }

    const URL: &str = "https://example.com/a_(b)?c=1&amp;d=*e*#f";

    fn shows(text: &str) {
        let own = || own(text, text, URL);
        let seen = seen(text);
        let page = paragraphs(&entry(&own()));
        let expected = [
            format!("200 {seen}"),
            seen.clone(),
            format!("Other phrases: {seen}, Fine"),
            "Heuristically cacheable, experimental.".to_owned(),
            "Specification: a_(b)#f (example.com)".to_owned(),
        ];
        assert_eq!(page, expected);

        let lines = [
            "OK, FINE",
            &format!("{seen}, {seen}, Fine"),
            &seen,
            "a_(b)#f · heuristically cacheable · experimental",
        ];
        let row: [&[&str]; 2] = [&["200"], &lines];
        let rows = rows(&table(&registry(vec![own(), own()])));
        assert_eq!(rows[1..], [row, row]);

        let terms = search_terms(&own());
        let found = is_search_term(text) && text != "OK";
        assert_eq!(terms.contains(&text.to_owned()), found);
        assert!(terms.iter().all(|term| is_search_term(term)));
    }

    /// Those of rustc's check of `#[doc(alias)]`.
    #[test]
    fn search_terms_are_those_that_rustdoc_takes() {
        for taken in [
            "404",
            "Not Found",
            "a\\b|c<d>`e`",
            "100% (&amp;)",
            "a  b",
            "„schön“",
        ] {
            assert!(is_search_term(taken), "{taken:?}");
        }
        for refused in [
            "",
            " a",
            "a ",
            "I'm a teapot",
            "\"",
            "a\tb",
            "a\u{a0}b",
            "a\u{3000}b",
        ] {
            assert!(!is_search_term(refused), "{refused:?}");
        }
    }

    #[test]
    fn a_variant_is_found_by_all_but_its_name_and_each_term_is_there_once() {
        let terms = |phrase| search_terms(&own(phrase, "It is.", URL));
        assert_eq!(terms("OK"), ["200", "Fine", "FINE"]);
        assert_eq!(terms("Okay"), ["200", "Okay", "Fine", "FINE"]);
        assert_eq!(terms("FINE"), ["200", "FINE", "Fine"]);
    }

    #[test]
    fn a_link_is_named_after_its_page() {
        let pages = [
            ("https://a.example", "a.example"),
            ("https://a.example/", "a.example"),
            ("https://a.example:80/?b=/c#d/e", "a.example:80#d/e"),
            ("https://a.example/b", "b"),
            ("https://a.example/b/c.html#d", "c.html#d"),
            ("https://a.example/b/c/?d=e/f", "c"),
        ];
        for (url, name) in pages {
            assert_eq!(page(url), name, "{url}");
        }
    }

    /// A link to it would be dead.
    #[test]
    fn what_the_author_hides_is_not_in_the_table() {
        let definition = |attribute: &str| {
            let table = format!(
                "enum Status {{
                    {attribute} Iana(http_registry::StatusCode);
                    {attribute} 460 HIDDEN | LATENT \"Hidden\" \"It is.\" RFC9110;
                    461 SEEN \"Seen\" \"It is.\" RFC9110;
                }}"
            );
            let (definition, mistakes) =
                crate::translate(Vocabulary::StatusCodes, table.parse().unwrap());
            assert!(mistakes.is_empty());
            definition.unwrap().to_string()
        };
        for link in ["(Self::Iana)", "(Self::HIDDEN)"] {
            assert!(!definition("#[doc(hidden)]").contains(link), "{link}");
            assert!(
                definition("#[doc(alias(\"hidden\"))]").contains(link),
                "{link}"
            );
        }
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
                \"M-GET\" M_GET \"Get it.\" \"https://example.com/a#b\";
                PURGE | EVICT \"Remove it.\" RFC9110 \"9\", RFC2324 \"A.1\" safe idempotent;
                PLAIN \"Do it.\" \"https://example.com/a#b\";
            }
        ";
        let (definition, mistakes) = crate::translate(Vocabulary::Methods, table.parse().unwrap());
        assert!(mistakes.is_empty());
        let references = "[RFC 9110, Section 9](https://www.rfc-editor.org/rfc/rfc9110#section-9); \
            [RFC 2324, Appendix A.1](https://www.rfc-editor.org/rfc/rfc2324#appendix-A.1)";
        let url = "[a\\#<wbr>b](<https://example.com/a#b>)";
        let pages = [
            format!(
                "- [`Iana`](Self::Iana): all of `Method` except PLAIN, PURGE, M\\-GET, M\\-SEARCH\n\n\
                 | Method |\n\
                 | --- |\n\
                 | [`M_GET`](Self::M_GET)<br>M\\-GET<br>Get it.<br>{url} |\n\
                 | [`PURGE`](Self::PURGE), [`EVICT`](Self::EVICT)<br>Remove it.<br>\
                 {references} · safe · idempotent |\n\
                 | [`PLAIN`](Self::PLAIN)<br>Do it.<br>{url} |\n"
            ),
            "A value of `Method` except PLAIN, PURGE, M\\-GET, M\\-SEARCH.".to_owned(),
            format!("PURGE\n\nRemove it.\n\nSafe, idempotent.\n\nSpecification: {references}"),
            format!("PLAIN\n\nDo it.\n\nSpecification: {url} (example.com)"),
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
