//! What comes next in a table: which part of an entry the next tokens can only
//! be. Where a part is missing, this is how the parser finds the one after it.

use proc_macro2::{Delimiter, TokenTree};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Ident, Lit, LitFloat, LitInt, LitStr, Token, token};

use crate::vocabulary::Vocabulary;

/// An entry, by its first tokens.
pub(crate) fn is_entry(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    if input.peek(Token![#]) || is_include(input) {
        return true;
    }
    let ahead = input.fork();
    let has_value = match vocabulary {
        Vocabulary::StatusCodes => is_literal(&ahead) && ahead.parse::<LitInt>().is_ok(),
        Vocabulary::Methods => !is_text(&ahead) || ahead.parse::<LitStr>().is_ok(),
    };
    has_value
        && !is_reference(&ahead)
        && ahead.call(Ident::parse_any).is_ok_and(|name| {
            let flags = vocabulary.flags();
            flags.iter().all(|flag| name != flag.name)
        })
        && (ahead.peek(Token![|]) || is_text(&ahead) && !is_reference(&ahead))
}

/// `Iana(http_registry::StatusCode)`
pub(crate) fn is_include(input: ParseStream<'_>) -> bool {
    input.peek(Ident::peek_any) && input.peek2(token::Paren)
}

/// A value in the list behind `except`, where a comma is missing before it.
pub(crate) fn is_excepted(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let name = vocabulary == Vocabulary::Methods && input.peek(Ident::peek_any);
    (name || input.peek(Lit)) && !is_entry(vocabulary, input)
}

/// The word, which is a name in other places.
pub(crate) fn is_word(input: ParseStream<'_>, word: &str) -> bool {
    input.cursor().ident().is_some_and(|(name, _)| name == word)
}

/// `http_registry::StatusCode`, which lacks a name and parentheses.
pub(crate) fn is_path(input: ParseStream<'_>) -> bool {
    input.peek(Token![::]) || input.peek(Ident::peek_any) && input.peek2(Token![::])
}

/// The phrase and the name, which have changed places: `"Not Found" NOT_FOUND "…"`
pub(crate) fn is_phrase_before_name(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<LitStr>().is_ok()
        && !is_reference(&ahead)
        && ahead.call(Ident::parse_any).is_ok()
        && ahead.peek(LitStr)
}

/// The name, which is in quotes: the first of three texts where two belong.
pub(crate) fn is_quoted_name(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let mut texts = std::iter::from_fn(|| ahead.parse::<LitStr>().ok());
    texts
        .next()
        .is_some_and(|name| name.parse::<Ident>().is_ok())
        && texts.take_while(|text| !is_url(text)).count() == 2
}

/// A URL, or `RFC` and a number, well written or not.
pub(crate) fn is_reference(input: ParseStream<'_>) -> bool {
    let Some((name, _)) = input.cursor().ident() else {
        return text(input).is_some_and(|text| is_url(&text));
    };
    let name = name.to_string().to_ascii_lowercase();
    name.strip_prefix("rfc")
        .is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit() || b == b'_'))
}

/// A text in quotes.
pub(crate) fn is_text(input: ParseStream<'_>) -> bool {
    is_literal(input) && input.peek(LitStr)
}

/// A text in quotes that is no reference.
pub(crate) fn plain_text(input: ParseStream<'_>) -> Option<LitStr> {
    text(input).filter(|text| !is_url(text))
}

fn text(input: ParseStream<'_>) -> Option<LitStr> {
    is_literal(input).then(|| input.fork().parse().ok())?
}

/// A number or a text. Which of them is asked by parsing it, which is slow where it
/// is neither: the error is made up and thrown away.
fn is_literal(input: ParseStream<'_>) -> bool {
    input.cursor().literal().is_some()
}

/// No text that is read by people: those have spaces.
fn is_url(text: &LitStr) -> bool {
    let text = text.value();
    text.contains("://") && !text.contains(char::is_whitespace)
}

/// A comma, and a reference after it.
pub(crate) fn is_further_reference(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<Token![,]>().is_ok()
        && (is_reference(&ahead) || ahead.peek(LitStr) && !is_entry(vocabulary, &ahead))
}

/// A comma where only a semicolon makes sense.
pub(crate) fn is_comma_for_semicolon(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<Token![,]>().is_ok() && (ahead.is_empty() || is_entry(vocabulary, &ahead))
}

/// A section in quotes. In a table of methods, the text after an RFC can be
/// the token of the next entry, if a semicolon is missing between them.
pub(crate) fn is_section(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    text(input).is_some_and(|text| {
        let section = text.value().starts_with(|c: char| c.is_ascii_digit());
        !is_url(&text) && (section || !is_entry(vocabulary, input))
    })
}

/// `Section` or `Appendix`, which no table needs.
pub(crate) fn is_section_word(input: ParseStream<'_>) -> bool {
    input.fork().call(Ident::parse_any).is_ok_and(|word| {
        let word = word.to_string();
        word.eq_ignore_ascii_case("section") || word.eq_ignore_ascii_case("appendix")
    })
}

/// A comma, and a section after it.
pub(crate) fn is_section_after_comma(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let section = |text: LitStr| text.value().starts_with(|c: char| c.is_ascii_digit());
    ahead.parse::<Token![,]>().is_ok()
        && !is_entry(vocabulary, &ahead)
        && (is_section_word(&ahead)
            || is_bare_section(&ahead)
            || ahead.fork().parse().is_ok_and(section))
}

/// What a section is made of when it is not in quotes: `15.3.1` or `A.1`.
pub(crate) fn is_bare_section(input: ParseStream<'_>) -> bool {
    let letter = |name: Ident| {
        let name = name.to_string();
        name.len() == 1 && name.bytes().all(|b| b.is_ascii_uppercase())
    };
    input.peek(LitInt) || input.peek(LitFloat) || input.fork().parse().is_ok_and(letter)
}

/// The next token, for a message.
pub(crate) fn found(input: ParseStream<'_>) -> String {
    match input.cursor().token_tree() {
        Some((TokenTree::Group(group), _)) => match group.delimiter() {
            Delimiter::Parenthesis => "`(`".into(),
            Delimiter::Brace => "`{`".into(),
            Delimiter::Bracket => "`[`".into(),
            Delimiter::None => format!("`{group}`"),
        },
        Some((TokenTree::Punct(punct), _)) if punct.as_char() == '#' => {
            "an attribute or doc comment".into()
        }
        Some((token, _)) => format!("`{token}`"),
        None => "the end of the table".into(),
    }
}

#[cfg(test)]
mod tests {
    use syn::parse::{ParseStream, Parser};

    use super::*;
    use crate::vocabulary::Vocabulary::{Methods, StatusCodes};

    /// What `ask` says of the beginning of `text`.
    fn of<T>(text: &str, ask: impl FnOnce(ParseStream<'_>) -> T) -> T {
        let mut ask = Some(ask);
        let parser = |input: ParseStream<'_>| {
            let answer = ask.take().unwrap()(input);
            input.parse::<proc_macro2::TokenStream>()?;
            Ok(answer)
        };
        parser.parse_str(text).unwrap()
    }

    #[test]
    fn an_entry_has_a_bar_or_a_text_after_its_name() {
        let entry = |text| of(text, |input| is_entry(StatusCodes, input));
        assert!(entry("200 OK | FINE"));
        assert!(entry("200 OK \"OK\""));
        assert!(!entry("200 OK 5"));
        assert!(!entry("200 OK \"https://example.com\""));
    }

    #[test]
    fn a_quoted_name_is_the_first_of_three_texts() {
        assert!(of("\"OK\" \"OK\" \"It is.\"", is_quoted_name));
        assert!(!of(
            "\"Not Found\" \"Not Found\" \"It is.\"",
            is_quoted_name
        ));
        assert!(!of("\"OK\" \"It is.\"", is_quoted_name));
    }

    #[test]
    fn a_further_reference_is_no_entry() {
        let further = |text| of(text, |input| is_further_reference(Methods, input));
        assert!(further(", RFC9110"));
        assert!(further(", \"www.example.com\""));
        assert!(!further(", \"M-SEARCH\" M_SEARCH \"Search.\""));
    }

    #[test]
    fn a_section_is_no_url_and_no_entry() {
        let section = |text| of(text, |input| is_section(Methods, input));
        assert!(section("\"15.3\""));
        assert!(section("\"Section 15\""));
        assert!(!section("\"https://example.com\""));
        assert!(!section("\"M-SEARCH\" M_SEARCH \"Search.\""));
    }

    #[test]
    fn a_section_after_a_comma_is_written_in_three_ways() {
        let section = |text| of(text, |input| is_section_after_comma(StatusCodes, input));
        assert!(section(", Section 15"));
        assert!(section(", 15.3"));
        assert!(section(", \"15.3\""));
        assert!(!section(", other"));
        assert!(!section(", 200 OK \"OK\""));
    }

    #[test]
    fn a_bare_section_is_a_number_or_one_capital_letter() {
        for bare in ["15", "15.3", "A"] {
            assert!(of(bare, is_bare_section), "{bare}");
        }
        for other in ["a", "AB", "\"A\""] {
            assert!(!of(other, is_bare_section), "{other}");
        }
    }

    #[test]
    fn an_attribute_is_found_as_such() {
        assert_eq!(of("#[default]", found), "an attribute or doc comment");
        assert_eq!(of("; OK", found), "`;`");
    }
}
