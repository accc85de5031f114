//! The texts of a table: they are returned unchanged, and cannot break a message on the
//! wire.

use http_registry::{
    Method, MethodEntry, RegisteredMethod, RegisteredStatus, StatusCode, StatusEntry, methods,
    status_codes,
};
use http_registry_tests::registries::{EdgeMethod, EdgeStatus, LengthsMethod};

status_codes! {
    /// Phrases and descriptions with the special characters of Markdown, HTML, format
    /// strings, shells and SQL.
    pub enum MarkupStatus {
        460 CODE "`code` ``double`` ```fence```" "``` ends ``` nothing" RFC9110;
        461 TABLE "a | b || c" "| --- | --- |" RFC9110;
        462 LINK "[a link](javascript:alert(1))" "![an image][of] <https://nowhere.example> [`Self`]" RFC9110;
        463 HTML "</td><script>alert('&amp;')</script>" "<!-- comment --> &lt;b&gt; </div>" RFC9110;
        464 EMPHASIS "*a* _b_ **c** __d__ ~~e~~" "# heading - item 1. item > quote     code" RFC9110;
        465 FORMAT "{} {0} {name:?} {{}} %s %n $HOME" "{" RFC9110;
        466 ESCAPES "\\ \" ' \\n \\r\\n \x7e" "C:\\new\\readme \"quoted\"" RFC9110;
        467 SPACE "two  spaces\tand a tab" "a line  and another\tand a tab" RFC9110;
        468 OTHER_SCRIPTS "caf\u{e9} \u{4f60}\u{597d} \u{1f600}" "\u{5e9}\u{200b}\u{301}" RFC9110;
        469 RAW r#"C:\new "quoted" \u{e9}"# r"\d+" RFC9110;
    }
}

#[test]
fn texts_are_unchanged() {
    let texts = MarkupStatus::ALL
        .iter()
        .map(|status| (status.phrase(), status.description()));
    let expected = [
        ("`code` ``double`` ```fence```", "``` ends ``` nothing"),
        ("a | b || c", "| --- | --- |"),
        (
            "[a link](javascript:alert(1))",
            "![an image][of] <https://nowhere.example> [`Self`]",
        ),
        (
            "</td><script>alert('&amp;')</script>",
            "<!-- comment --> &lt;b&gt; </div>",
        ),
        (
            "*a* _b_ **c** __d__ ~~e~~",
            "# heading - item 1. item > quote     code",
        ),
        ("{} {0} {name:?} {{}} %s %n $HOME", "{"),
        ("\\ \" ' \\n \\r\\n ~", "C:\\new\\readme \"quoted\""),
        ("two  spaces\tand a tab", "a line  and another\tand a tab"),
        (
            "caf\u{e9} \u{4f60}\u{597d} \u{1f600}",
            "\u{5e9}\u{200b}\u{301}",
        ),
        (r#"C:\new "quoted" \u{e9}"#, r"\d+"),
    ];
    assert!(texts.eq(expected));
    for status in MarkupStatus::ALL {
        assert_eq!(MarkupStatus::from_phrase(status.phrase()), Some(*status));
        assert_eq!(
            status.to_string(),
            format!("{} {}", status.value(), status.phrase())
        );
    }
}

methods! {
    /// Tokens with all punctuation that a token can have.
    pub enum MarkupMethod {
        "`GET`" CODE "A method in a code span." RFC9110;
        "A|B" BAR "A bar." RFC9110;
        "*_*" STARS "Emphasis." RFC9110;
        "$%&'" DOLLAR "Shells and format strings." RFC9110;
        "#1." HEADING "A heading, or a list." RFC9110;
        "!~^+-" REST "The other characters." RFC9110;
    }
}

#[test]
fn tokens_are_unchanged() {
    let tokens: Vec<&str> = MarkupMethod::ALL
        .iter()
        .map(|method| method.value())
        .collect();
    assert_eq!(tokens, ["`GET`", "A|B", "*_*", "$%&'", "#1.", "!~^+-"]);
    for method in MarkupMethod::ALL {
        assert_eq!(
            MarkupMethod::from_bytes(method.value().as_bytes()),
            Ok(*method)
        );
        assert_eq!(method.to_string(), method.value());
    }
}

/// A reason phrase consists of HTAB, SP, VCHAR and obs-text (RFC 9112, Section 4).
fn check_phrases<S: RegisteredStatus>() {
    for entry in S::ENTRIES {
        let phrase = entry.phrase().as_bytes();
        assert!(
            phrase
                .iter()
                .all(|&byte| byte == b'\t' || (byte >= b' ' && byte != 0x7f)),
            "{:?}",
            entry.phrase()
        );
        assert!(!phrase.is_empty() && phrase.trim_ascii() == phrase);
        assert!(!entry.description().trim().is_empty());
    }
}

#[test]
fn phrases_have_no_line_breaks() {
    check_phrases::<StatusCode>();
    check_phrases::<EdgeStatus>();
    check_phrases::<MarkupStatus>();
}

/// RFC 9110, Section 5.6.2.
fn check_tokens<M: RegisteredMethod>() {
    for entry in M::ENTRIES {
        assert!(
            entry
                .value()
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)),
            "{:?}",
            entry.value()
        );
        assert!(!entry.value().is_empty());
        assert!(!entry.description().trim().is_empty());
    }
}

#[test]
fn tokens_have_no_line_breaks() {
    check_tokens::<Method>();
    check_tokens::<EdgeMethod>();
    check_tokens::<LengthsMethod>();
    check_tokens::<MarkupMethod>();
}

/// A URL can be put between the quotes of an attribute without escaping.
#[test]
fn urls_need_no_escaping() {
    for reference in EdgeStatus::ENTRIES.iter().flat_map(StatusEntry::references) {
        let url = reference.url().to_string();
        let plain = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte);
        assert!(url.bytes().all(plain), "{url}");
    }
}

/// Two descriptions are from Python's documentation, word for word. All others are one
/// sentence.
#[test]
fn canonical_descriptions() {
    assert_eq!(
        StatusCode::OK.description(),
        "Request fulfilled, document follows"
    );
    assert_eq!(Method::GET.description(), "Retrieve the target.");
    let descriptions = StatusCode::ENTRIES
        .iter()
        .map(StatusEntry::description)
        .chain(Method::ENTRIES.iter().map(MethodEntry::description));
    for description in descriptions {
        let is_sentence = description.ends_with('.') || description == StatusCode::OK.description();
        assert!(is_sentence && !description.contains(". "), "{description}");
        assert!(
            description.starts_with(|c: char| c.is_ascii_uppercase()),
            "{description}"
        );
    }
}
