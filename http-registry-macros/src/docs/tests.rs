use proc_macro2::{Span, TokenStream, TokenTree};
use proptest::prelude::*;
use proptest::sample::select;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use quote::ToTokens;
use syn::{Ident, LitStr, Visibility};

use super::{is_search_term, link_text, literal, search_terms, table, variant};
use crate::properties::cases;
use crate::valid::{Defined, Reference, Registry, Row, Value};
use crate::vocabulary::{METHODS, STATUS_CODES};

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

/// Parses Markdown with the extensions that rustdoc enables.
fn events(markdown: &str) -> impl Iterator<Item = Event<'_>> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    Parser::new_ext(markdown, options)
}

/// A row for `200 OK`.
fn ok(phrase: &str, description: &str, url: &str) -> Defined {
    Defined {
        attributes: Vec::new(),
        value: Value::Code(200),
        span: Span::call_site(),
        name: Ident::new("OK", Span::call_site()),
        aliases: vec![Ident::new("FINE", Span::call_site())],
        phrase: phrase.to_owned(),
        phrase_aliases: vec![phrase.to_owned(), "Fine".to_owned()],
        description: description.to_owned(),
        references: vec![Reference::Url(url.to_owned())],
        flags: STATUS_CODES.flags.iter().take(2).collect(),
        own_flags: Vec::new(),
    }
}

fn registry(rows: Vec<Defined>) -> Registry {
    Registry {
        vocabulary: &STATUS_CODES,
        library: quote::quote!(::http_registry),
        attributes: Vec::new(),
        impls: Vec::new(),
        visibility: Visibility::Inherited,
        name: Ident::new("Status", Span::call_site()),
        flags: Vec::new(),
        rows: rows.into_iter().map(Row::Defined).collect(),
    }
}

/// The text as a reader sees it: white space collapsed to single spaces.
fn seen(text: &str) -> String {
    let text = text.replace(char::is_control, " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines of a variant's page.
fn lines(markdown: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for event in events(markdown) {
        match event {
            Event::Start(Tag::Paragraph) | Event::HardBreak => lines.push(String::new()),
            Event::Text(text) => lines.last_mut().unwrap().push_str(&text),
            Event::End(TagEnd::Paragraph) => {}
            Event::Start(Tag::Link { .. }) | Event::End(TagEnd::Link) if lines.len() == 2 => {}
            other => panic!("{other:?} in {markdown:?}"),
        }
    }
    lines.iter().map(|text| seen(text)).collect()
}

const URL: &str = "https://example.com/a_(b)?c=1&amp;d=*e*#f";

/// Asserts that a reader sees `text` as it is on the variant's page, and that it is a search
/// term if rustdoc accepts it.
fn assert_shown(text: &str) {
    let row = ok(text, text, URL);
    let page = lines(&variant(&row));
    let seen = seen(text);
    let expected = [
        format!("200 {seen} — {seen}"),
        format!(
            "Defined in a_(b)#f (example.com). Heuristically cacheable, experimental. \
             Also sent as “{seen}”, “Fine”."
        ),
    ];
    assert_eq!(page, expected);

    let terms = search_terms(&row);
    let found = is_search_term(text) && text != "OK";
    assert_eq!(terms.contains(&text.to_owned()), found);
    assert!(terms.iter().all(|term| is_search_term(term)));
}

#[test]
fn the_table_has_a_line_for_each_code() {
    let table = table(&registry(vec![ok("OK", "It is.", URL)]));
    let expected = "\n| Code | Name |\n| --- | --- |\n\
        | 200 | [`OK`](Self::OK), [`FINE`](Self::FINE) |\n";
    assert_eq!(table, expected);
}

#[test]
fn a_long_table_is_folded() {
    let rows = (0..13).map(|_| ok("OK", "It is.", URL)).collect();
    let table = table(&registry(rows));
    let (summary, table) = table.trim().split_once("\n\n").unwrap();
    assert_eq!(summary, "<details><summary>All 13 codes</summary>");
    assert!(table.ends_with("|\n\n</details>"), "{table}");
}

#[test]
fn search_terms_are_texts_that_rustdoc_accepts() {
    for accepted in [
        "404",
        "Not Found",
        "a\\b|c<d>`e`",
        "100% (&amp;)",
        "a  b",
        "„schön“",
    ] {
        assert!(is_search_term(accepted), "{accepted:?}");
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
fn search_terms_leave_out_the_name_and_duplicates() {
    let terms = |phrase| search_terms(&ok(phrase, "It is.", URL));
    assert_eq!(terms("OK"), ["200", "Fine", "FINE"]);
    assert_eq!(terms("Okay"), ["200", "Okay", "Fine", "FINE"]);
    assert_eq!(terms("FINE"), ["200", "FINE", "Fine"]);
}

#[test]
fn the_text_of_a_link_is_the_end_of_its_path() {
    let pages = [
        ("https://a.example", "a.example"),
        ("https://a.example/", "a.example"),
        ("https://a.example:80/?b=/c#d/e", "a.example:80#d/e"),
        ("https://a.example/b", "b"),
        ("https://a.example/b/c.html#d", "c.html#d"),
        ("https://a.example/b/c/?d=e/f", "c"),
    ];
    for (url, text) in pages {
        assert_eq!(link_text(url), text, "{url}");
    }
}

#[test]
fn the_table_has_no_links_to_hidden_items() {
    let definition = |attribute: &str| {
        let table = format!(
            "enum Status {{
                {attribute} Iana(http_registry::StatusCode);
                {attribute} 460 HIDDEN | LATENT \"Hidden\" \"It is.\" RFC9110;
                461 SEEN \"Seen\" \"It is.\" RFC9110;
            }}"
        );
        let (definition, mistakes) = crate::translate(&STATUS_CODES, table.parse().unwrap());
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
fn markdown_in_a_text_is_escaped() {
    for text in TEXTS {
        assert_shown(text);
    }
}

#[test]
fn a_link_leads_to_the_url_of_the_table() {
    let page = variant(&ok("OK", "It is.", URL));
    let links = events(&page).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
        _ => None,
    });
    assert_eq!(links.collect::<Vec<_>>(), [URL]);
}

#[test]
fn a_host_is_named_once() {
    let specification = |url| {
        let page = variant(&ok("OK", "It is.", url));
        let (_, rest) = page.split_once("Defined in ").unwrap();
        rest.split_once(". Heur").unwrap().0.to_owned()
    };
    let links = [
        ("https://a.example", "[a.example](<https://a.example>)"),
        ("https://a.example/", "[a.example](<https://a.example/>)"),
        (
            "https://a.example/#b",
            "[a.example\\#b](<https://a.example/#b>)",
        ),
        (
            "https://a.example/b",
            "[b](<https://a.example/b>) (a.example)",
        ),
    ];
    for (url, link) in links {
        assert_eq!(specification(url), link);
    }
}

/// All doc comments of an expansion, in order.
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
fn the_pages_of_a_registry_of_methods() {
    let table = "
        pub enum Verb {
            Iana(http_registry::Method) except PLAIN, EVICT, M_GET, \"M-SEARCH\";
            \"M-GET\" M_GET \"Get it.\" \"https://example.com/a#b\";
            PURGE | EVICT \"Remove it.\" RFC9110 \"9\", RFC2324 \"A.1\" safe idempotent;
            PLAIN \"Do it.\" \"https://example.com/a#b\";
        }
    ";
    let (definition, mistakes) = crate::translate(&METHODS, table.parse().unwrap());
    assert!(mistakes.is_empty());
    let iana = "[`Method`](type@http_registry::Method)";
    let except = "except PLAIN, EVICT, M\\_GET, M\\-SEARCH";
    let pages = [
        format!(
            "The type includes:\n\n\
             - [`Iana`](Self::Iana): all of {iana} {except}\n\n\
             | Method |\n\
             | --- |\n\
             | [`M_GET`](Self::M_GET): M\\-GET |\n\
             | [`PURGE`](Self::PURGE), [`EVICT`](Self::EVICT) |\n\
             | [`PLAIN`](Self::PLAIN) |"
        ),
        format!("A value of {iana} {except}."),
        "M\\-GET — Get it.\\\nDefined in [a\\#b](<https://example.com/a#b>) (example.com)."
            .to_owned(),
        "Remove it.\\\n\
         Defined in [RFC 9110, Section 9](https://www.rfc-editor.org/rfc/rfc9110#section-9). \
         See also [RFC 2324, Appendix A.1](https://www.rfc-editor.org/rfc/rfc2324#appendix-A.1). \
         Safe, idempotent."
            .to_owned(),
        "Do it.\\\nDefined in [a\\#b](<https://example.com/a#b>) (example.com).".to_owned(),
        "Another name of [`PURGE`](Self::PURGE).".to_owned(),
    ];
    // Empty lines separate the pages from the user's documentation.
    let comments = comments(definition.unwrap());
    let comments: Vec<_> = comments.iter().map(|it| it.trim_matches('\n')).collect();
    for page in &pages {
        assert!(
            comments.contains(&&**page),
            "{page:?} is not in {comments:#?}"
        );
    }
}

/// Editors display the Markdown itself, so plain sentences contain no backslashes.
#[test]
fn plain_sentences_are_not_escaped() {
    assert_eq!(literal("One, two; three."), "One, two; three.");
}

#[test]
fn white_space_and_control_characters_become_spaces() {
    assert_eq!(literal("a\u{0}b\u{a0}c\nd"), "a b c d");
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn any_text_is_shown_as_it_is(parts in prop::collection::vec(
        prop_oneof![
            select(TEXTS).prop_map(str::to_owned),
            "[-!-/:-@\\[-`{-~ \n0-9a]{1,8}",
            "\\PC{1,8}",
        ],
        1..4,
    )) {
        let text = parts.concat();
        // The rules reject empty text, and text with white space around it.
        let text = text.trim_matches(|c: char| c.is_whitespace() || c.is_control());
        prop_assume!(!text.is_empty());
        assert_shown(text);
    }
}
