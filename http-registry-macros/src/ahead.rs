//! Looks ahead in a table: tells what the next tokens are, without taking them.
//!
//! If a part of a row is missing, this is how the reader finds the part after it. Functions
//! that only one part of the reader uses are in its file.

use proc_macro2::{Delimiter, Spacing, TokenTree};
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Ident, LitInt, LitStr, Token, token};

use crate::rules;
use crate::vocabulary::Vocabulary;

/// Whether a row begins here.
pub(crate) fn is_row(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    skip_attributes(&ahead);
    if is_include(&ahead) {
        return true;
    }
    let has_value = match vocabulary {
        Vocabulary::StatusCodes => is_literal(&ahead) && ahead.parse::<LitInt>().is_ok(),
        Vocabulary::Methods => !is_text(&ahead) || skip(&ahead),
    };
    has_value
        && name(&ahead).is_some_and(|name| !vocabulary.has_flag(&name))
        && (ahead.peek(Token![|])
            || is_text_after_name(&ahead)
                && !is_text_before_name(&ahead)
                && (vocabulary == Vocabulary::StatusCodes
                    || !ahead.peek2(Token![;]) && !ahead.peek2(Token![,])))
}

/// Whether the next tokens are a name and parentheses: `Iana(http_registry::StatusCode)`
pub(crate) fn is_include(input: ParseStream<'_>) -> bool {
    input.peek(Ident::peek_any) && input.peek2(token::Paren)
}

/// Skips attributes, including those that syn would not parse.
pub(crate) fn skip_attributes(ahead: ParseStream<'_>) {
    while ahead.peek(Token![#]) && ahead.peek2(token::Bracket) {
        skip(ahead);
        skip(ahead);
    }
}

/// Skips a token. Returns whether there was one.
pub(crate) fn skip(ahead: ParseStream<'_>) -> bool {
    ahead.parse::<TokenTree>().is_ok()
}

/// Skips a name or a keyword, and returns it.
pub(crate) fn name(ahead: ParseStream<'_>) -> Option<Ident> {
    ahead.call(Ident::parse_any).ok()
}

/// Whether the next token is this word.
pub(crate) fn is_word(input: ParseStream<'_>, word: &str) -> bool {
    input.cursor().ident().is_some_and(|(name, _)| name == word)
}

/// Whether the next token is a number or a text. Asking this first is faster than
/// trying to parse one.
pub(crate) fn is_literal(input: ParseStream<'_>) -> bool {
    input.cursor().literal().is_some()
}

/// Whether the next token is a text in quotes.
pub(crate) fn is_text(input: ParseStream<'_>) -> bool {
    is_literal(input) && input.peek(LitStr)
}

/// The text in quotes that is next, if any.
pub(crate) fn text(input: ParseStream<'_>) -> Option<LitStr> {
    is_literal(input).then(|| input.fork().parse().ok())?
}

/// The text in quotes that is next, unless it is a URL.
pub(crate) fn plain_text(input: ParseStream<'_>) -> Option<LitStr> {
    text(input).filter(|text| !is_url(text))
}

/// The number of texts in quotes that are next, up to a URL.
pub(crate) fn plain_texts(input: ParseStream<'_>) -> usize {
    let ahead = input.fork();
    let mut texts = 0;
    while plain_text(&ahead).is_some() && skip(&ahead) {
        texts += 1;
    }
    texts
}

/// Whether a text after a name is a phrase or a description: not a URL, and not a section.
fn is_text_after_name(input: ParseStream<'_>) -> bool {
    let is_section = |text: &str| text.contains('.') && rules::section(text).is_ok();
    plain_text(input).is_some_and(|text| !is_section(&text.value()))
}

/// Whether a text is next where the name belongs, and the name after it.
pub(crate) fn is_text_before_name(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<LitStr>().is_ok()
        && (ahead.peek(Token![|])
            || !is_reference(&ahead)
                && name(&ahead).is_some()
                && (ahead.peek(Token![|]) || plain_text(&ahead).is_some()))
}

/// Whether a text is a URL, and not a sentence with a URL in it.
pub(crate) fn is_url(text: &LitStr) -> bool {
    let text = text.value();
    let scheme = text.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| {
        scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    })
}

/// Whether a URL, or `RFC` and a number, is next. It need not be valid.
pub(crate) fn is_reference(input: ParseStream<'_>) -> bool {
    let Some((name, _)) = input.cursor().ident() else {
        return text(input).is_some_and(|text| is_url(&text));
    };
    is_rfc(&name.to_string())
}

pub(crate) fn is_rfc(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    word.strip_prefix("rfc")
        .is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit() || b == b'_'))
}

/// Whether a reference is next, and not a name like `RFC1`.
pub(crate) fn is_reference_for_name(input: ParseStream<'_>) -> bool {
    is_reference(input) && !is_name(input)
}

/// Whether a name is next, and an alias or a text after it.
pub(crate) fn is_name(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    name(&ahead).is_some() && (ahead.peek(Token![|]) || is_text_after_name(&ahead))
}

/// Whether a comma and a reference are next.
pub(crate) fn is_next_reference(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<Token![,]>().is_ok()
        && (is_reference(&ahead) || ahead.peek(LitStr) && !is_row(vocabulary, &ahead))
}

/// Whether a section in quotes is next. In a table of methods, the text after an RFC can
/// also be the token of the next row, if the semicolon between them is missing.
pub(crate) fn is_section(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    text(input).is_some_and(|text| {
        let text = text.value();
        let is_number = text.starts_with(|c: char| c.is_ascii_digit());
        looks_like_section(text.trim()) && (is_number || !is_row(vocabulary, input))
    })
}

/// Whether a text was meant as a section. It need not be valid.
fn looks_like_section(text: &str) -> bool {
    let mut chars = text.chars();
    match chars.next() {
        None | Some('0'..='9' | '§' | '#') => true,
        Some(c) if c.is_alphabetic() => {
            matches!(chars.next(), None | Some('0'..='9' | '.'))
                || text.split_whitespace().next().is_some_and(is_section_word)
        }
        Some(_) => false,
    }
}

pub(crate) fn is_section_word(word: &str) -> bool {
    word.eq_ignore_ascii_case("section") || word.eq_ignore_ascii_case("appendix")
}

/// The number of punctuation tokens before a name or a text, if they cannot be part of a row.
pub(crate) fn punctuation(input: ParseStream<'_>) -> Option<usize> {
    let mut count = 0;
    let mut cursor = input.cursor();
    while let Some((punct, rest)) = cursor.punct() {
        if ";#|,".contains(punct.as_char()) {
            return None;
        }
        count += 1;
        cursor = rest;
    }
    let goes_on = cursor.ident().is_some() || cursor.literal().is_some();
    (count > 0 && goes_on).then_some(count)
}

/// The next token as a message shows it.
pub(crate) fn found(input: ParseStream<'_>) -> String {
    let token = match input.cursor().token_tree() {
        Some((TokenTree::Group(group), _)) => match group.delimiter() {
            Delimiter::Parenthesis => "(".into(),
            Delimiter::Brace => "{".into(),
            Delimiter::Bracket => "[".into(),
            Delimiter::None => group.to_string(),
        },
        Some((TokenTree::Punct(punct), _)) if punct.as_char() == '#' => {
            return "an attribute or doc comment".into();
        }
        Some((TokenTree::Punct(_), _)) => operator(input.cursor()),
        Some((token, _)) => token.to_string(),
        None => return "the end of the table".into(),
    };
    match token.char_indices().nth(60) {
        Some((end, _)) => format!("`{}…`", &token[..end]),
        None => format!("`{token}`"),
    }
}

/// The punctuation tokens that Rust reads as one operator, such as `=>`.
fn operator(mut cursor: Cursor<'_>) -> String {
    let mut operator = String::new();
    while let Some((punct, rest)) = cursor.punct() {
        if !operator.is_empty() && ";,#".contains(punct.as_char()) {
            break;
        }
        operator.push(punct.as_char());
        if punct.spacing() == Spacing::Alone {
            break;
        }
        cursor = rest;
    }
    operator
}

/// Calls `ask` with the tokens of `text`.
#[cfg(test)]
pub(crate) fn with_tokens<T>(text: &str, ask: impl FnOnce(ParseStream<'_>) -> T) -> T {
    use syn::parse::Parser;

    let mut ask = Some(ask);
    let parser = |input: ParseStream<'_>| {
        let answer = ask.take().unwrap()(input);
        input.parse::<proc_macro2::TokenStream>()?;
        Ok(answer)
    };
    parser.parse_str(text).unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Vocabulary::{Methods, StatusCodes};

    #[test]
    fn a_row_has_a_bar_or_a_text_after_its_name() {
        let row = |text| with_tokens(text, |input| is_row(StatusCodes, input));
        assert!(row("200 OK | FINE"));
        assert!(row("200 OK \"OK\""));
        assert!(!row("200 OK 5"));
        assert!(!row("200 OK \"https://example.com\""));
    }

    #[test]
    fn the_token_of_a_row_is_not_a_reference() {
        let next = |text| with_tokens(text, |input| is_next_reference(Methods, input));
        assert!(next(", RFC9110"));
        assert!(next(", \"www.example.com\""));
        assert!(!next(", \"M-SEARCH\" M_SEARCH \"Search.\""));
    }

    #[test]
    fn a_url_or_the_token_of_a_row_is_not_a_section() {
        let section = |text| with_tokens(text, |input| is_section(Methods, input));
        assert!(section("\"15.3\""));
        assert!(section("\"Section 15\""));
        assert!(!section("\"https://example.com\""));
        assert!(!section("\"M-SEARCH\" M_SEARCH \"Search.\""));
    }

    #[test]
    fn found_names_an_attribute_and_shows_other_tokens() {
        assert_eq!(
            with_tokens("#[default]", found),
            "an attribute or doc comment"
        );
        assert_eq!(with_tokens("; OK", found), "`;`");
    }
}
