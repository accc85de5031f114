//! What comes next in a table: which part of an entry the next tokens can only
//! be. Where a part is missing, this is how the parser finds the one after it.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Ident, Lit, LitFloat, LitInt, LitStr, Path, Token, Visibility, token};

use crate::rules;
use crate::vocabulary::Vocabulary;

/// The head of a registry: `pub enum NginxStatus {`, well written or not.
pub(crate) fn is_head(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    skip_attributes(&ahead);
    let is_public = ahead.peek(Token![pub]);
    if is_public && ahead.parse::<Visibility>().is_err() || ahead.peek(Token![enum]) {
        return true;
    }
    if ahead.peek(Token![struct]) || ahead.peek(Token![union]) {
        return ahead.peek2(Ident);
    }
    let is_name = ahead.peek(Ident) && ahead.peek2(token::Brace) && path_in_group(&ahead).is_none();
    is_name || is_public && !is_item(&ahead)
}

/// What belongs nowhere, and after a few tokens rows in braces.
pub(crate) fn is_before_head(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    skip_attributes(&ahead);
    if ahead.peek(Token![pub]) && ahead.parse::<Visibility>().is_ok() && is_item(&ahead) {
        return false;
    }
    for _ in 0..8 {
        if let Some((TokenTree::Group(group), _)) = ahead.cursor().token_tree() {
            let rows = |input: ParseStream<'_>| {
                let rows = is_row(vocabulary, input);
                input.parse::<TokenStream>()?;
                Ok(rows)
            };
            if group.delimiter() == Delimiter::Brace {
                return !is_head(input) && rows.parse2(group.stream()).is_ok_and(|rows| rows);
            }
        }
        ahead.parse::<TokenTree>().ok();
    }
    false
}

/// The path of an include that is in braces or brackets after its name.
pub(crate) fn path_in_group(input: ParseStream<'_>) -> Option<Path> {
    let ahead = input.fork();
    ahead.call(Ident::parse_any).ok()?;
    match ahead.cursor().token_tree() {
        Some((TokenTree::Group(group), _))
            if matches!(group.delimiter(), Delimiter::Brace | Delimiter::Bracket) =>
        {
            Path::parse_mod_style.parse2(group.stream()).ok()
        }
        _ => None,
    }
}

/// An item of Rust, by its first word; if that is not the name of a row.
pub(crate) fn is_item(input: ParseStream<'_>) -> bool {
    const WORDS: [&str; 10] = [
        "const", "extern", "fn", "impl", "let", "mod", "static", "trait", "type", "use",
    ];
    let ahead = input.fork();
    ahead
        .call(Ident::parse_any)
        .is_ok_and(|word| WORDS.contains(&word.to_string().as_str()) || ahead.peek(Token![!]))
}

/// Goes on behind attributes, well written or not.
fn skip_attributes(ahead: ParseStream<'_>) {
    while ahead.peek(Token![#]) && ahead.peek2(token::Bracket) {
        ahead.parse::<TokenTree>().ok();
        ahead.parse::<TokenTree>().ok();
    }
}

/// A row, by its first tokens.
pub(crate) fn is_row(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    skip_attributes(&ahead);
    if is_include(&ahead) {
        return true;
    }
    let has_value = match vocabulary {
        Vocabulary::StatusCodes => is_literal(&ahead) && ahead.parse::<LitInt>().is_ok(),
        Vocabulary::Methods => !is_text(&ahead) || ahead.parse::<LitStr>().is_ok(),
    };
    has_value
        && !is_reference(&ahead)
        && ahead
            .call(Ident::parse_any)
            .is_ok_and(|name| !vocabulary.has_flag(&name))
        && (ahead.peek(Token![|])
            || plain_text(&ahead).is_some_and(|text| !is_numbers(&text.value()))
                && !is_text_before_name(&ahead)
                && (vocabulary == Vocabulary::StatusCodes
                    || !ahead.peek2(Token![;]) && !ahead.peek2(Token![,])))
}

/// What a section is, and no description.
fn is_numbers(text: &str) -> bool {
    text.contains('.') && rules::section(text).is_ok()
}

/// `Iana(http_registry::StatusCode)`
pub(crate) fn is_include(input: ParseStream<'_>) -> bool {
    input.peek(Ident::peek_any) && input.peek2(token::Paren)
}

/// An include, with nothing but a path in the parentheses.
pub(crate) fn is_include_of_path(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let name = ahead.call(Ident::parse_any).is_ok();
    let group = ahead.cursor().group(Delimiter::Parenthesis);
    let path = |input: ParseStream<'_>| Path::parse_mod_style(input);
    name && group.is_some_and(|(content, ..)| path.parse2(content.token_stream()).is_ok())
}

/// A value in the list behind `except`, where a comma is missing before it.
pub(crate) fn is_excepted(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let is_value = match vocabulary {
        Vocabulary::StatusCodes => is_literal(input) && input.peek(LitInt),
        Vocabulary::Methods => plain_text(input).is_some() || input.peek(Ident::peek_any),
    };
    is_value && !is_row(vocabulary, input)
}

/// The word, which is a name in other places.
pub(crate) fn is_word(input: ParseStream<'_>, word: &str) -> bool {
    input.cursor().ident().is_some_and(|(name, _)| name == word)
}

/// The token of a method without quotes, of several tokens to Rust: `M-SEARCH`. And
/// how many they are.
pub(crate) fn unquoted_token(input: ParseStream<'_>) -> Option<(String, usize)> {
    let mut text = String::new();
    let mut taken = 0;
    let mut at_word = true;
    let mut cursor = input.cursor();
    while let Some((next, rest)) = cursor.token_tree() {
        let part = next.to_string();
        let fits = match next {
            TokenTree::Punct(_) => part != "|" && part != "#",
            TokenTree::Ident(_) | TokenTree::Literal(_) => at_word && !is_rfc(&part),
            TokenTree::Group(_) => false,
        };
        if !fits || rules::token(&part).is_err() {
            break;
        }
        at_word = matches!(next, TokenTree::Punct(_));
        text.push_str(&part);
        taken += 1;
        cursor = rest;
    }
    let is_number = text.starts_with(|c: char| c.is_ascii_digit());
    let has_letter = text.contains(|c: char| c.is_ascii_alphabetic());
    (!at_word && has_letter && (taken > 1 || is_number)).then_some((text, taken))
}

/// More codes after that of a row, or a range of them, and a name after that: how
/// many tokens.
pub(crate) fn further_codes(input: ParseStream<'_>) -> Option<usize> {
    let mut codes = 0;
    let mut taken = 0;
    let mut cursor = input.cursor();
    while let Some((next, rest)) = cursor.token_tree() {
        match next {
            TokenTree::Punct(punct) if "-.=|,/&".contains(punct.as_char()) => {}
            TokenTree::Literal(code) if syn::parse_str::<LitInt>(&code.to_string()).is_ok() => {
                codes += 1;
            }
            TokenTree::Ident(_) if codes > 0 => return Some(taken),
            _ => return None,
        }
        taken += 1;
        cursor = rest;
    }
    None
}

/// Codes with commas, and nothing else up to the semicolon.
pub(crate) fn is_only_codes(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let mut codes = 0;
    while is_literal(&ahead) && ahead.parse::<LitInt>().is_ok() {
        codes += 1;
        ahead.parse::<Token![,]>().ok();
    }
    codes > 1 && (ahead.is_empty() || ahead.peek(Token![;]))
}

/// Punctuation that no row has, and a name or a text after it: how many tokens.
pub(crate) fn punctuation(input: ParseStream<'_>) -> Option<usize> {
    let mut taken = 0;
    let mut cursor = input.cursor();
    while let Some((punct, rest)) = cursor.punct() {
        if ";#|,".contains(punct.as_char()) {
            return None;
        }
        taken += 1;
        cursor = rest;
    }
    let goes_on = cursor.ident().is_some() || cursor.literal().is_some();
    (taken > 0 && goes_on).then_some(taken)
}

/// Another name of a row, where `|` is missing before it.
pub(crate) fn is_unseparated_name(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let is_name = ahead.call(Ident::parse_any).is_ok_and(|name| {
        !vocabulary.has_flag(&name) && !name.to_string().contains(char::is_lowercase)
    });
    let texts = match vocabulary {
        Vocabulary::StatusCodes => 2,
        Vocabulary::Methods => 1,
    };
    is_name && (ahead.peek(Token![|]) || !is_reference(input) && plain_texts(&ahead) >= texts)
}

/// A row where the values after `except` belong.
pub(crate) fn is_row_for_value(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    is_row(vocabulary, input)
        && (vocabulary == Vocabulary::StatusCodes
            || ahead.call(Ident::parse_any).is_ok()
                && ahead.parse::<LitStr>().is_ok()
                && is_reference(&ahead))
}

/// A reference between two names where `|` belongs.
pub(crate) fn is_word_for_bar(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    is_reference(input)
        && ahead.parse::<TokenTree>().is_ok()
        && !is_reference(&ahead)
        && ahead.call(Ident::parse_any).is_ok()
        && (ahead.peek(Token![|]) || plain_text(&ahead).is_some())
}

/// A text between two references where a comma belongs.
pub(crate) fn is_text_for_comma(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    is_text(input) && ahead.parse::<LitStr>().is_ok() && is_reference(&ahead)
}

/// How many texts are next that are no references.
fn plain_texts(input: ParseStream<'_>) -> usize {
    let ahead = input.fork();
    let mut texts = 0;
    while plain_text(&ahead).is_some() {
        ahead.parse::<TokenTree>().ok();
        texts += 1;
    }
    texts
}

/// The words of a phrase without quotes, and one text after them. And how many they
/// are.
pub(crate) fn unquoted_phrase(input: ParseStream<'_>) -> Option<(String, usize)> {
    let ahead = input.fork();
    let mut words = Vec::new();
    while !is_reference(&ahead) {
        let Ok(word) = ahead.call(Ident::parse_any) else {
            break;
        };
        words.push(word.to_string());
    }
    (!words.is_empty() && plain_texts(&ahead) == 1).then(|| (words.join(" "), words.len()))
}

/// A comma between two phrases, of which the second and the description follow.
pub(crate) fn is_comma_between_phrases(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<Token![,]>().is_ok() && plain_texts(&ahead) == 2
}

/// The phrase and the name, which have changed places: `"Not Found" NOT_FOUND "…"`
pub(crate) fn is_phrase_before_name(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<LitStr>().is_ok()
        && !is_reference(&ahead)
        && ahead.call(Ident::parse_any).is_ok()
        && ahead.peek(LitStr)
}

/// Two texts where a code and a name belong.
pub(crate) fn is_text_before_text(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let text = ahead.parse::<LitStr>();
    text.is_ok_and(|text| text.value().parse::<u16>().is_err()) && is_text(&ahead)
}

/// A text, and after it the name that belongs in its place.
pub(crate) fn is_text_before_name(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<LitStr>().is_ok()
        && (ahead.peek(Token![|])
            || !is_reference(&ahead)
                && ahead.call(Ident::parse_any).is_ok()
                && (ahead.peek(Token![|]) || plain_text(&ahead).is_some()))
}

/// The name, which is in quotes: the first of three texts where two belong.
pub(crate) fn is_quoted_name(input: ParseStream<'_>) -> bool {
    plain_text(input).is_some_and(|name| rules::spelled_name(&name).is_some())
        && plain_texts(input) == 3
}

/// The token of a method and its description: `M_SEARCH "M-SEARCH" "Search."`
pub(crate) fn is_token_behind_name(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<LitStr>().is_ok_and(|token| {
        let token = token.value();
        rules::token(&token).is_ok() && !token.contains(char::is_lowercase)
    }) && plain_text(&ahead).is_some()
}

/// Texts after the description that are not even attempts at a reference, and a
/// reference after them: how many they are.
pub(crate) fn further_texts(vocabulary: Vocabulary, input: ParseStream<'_>) -> Option<usize> {
    let ahead = input.fork();
    let mut texts = 0;
    while let Some(text) = plain_text(&ahead) {
        if rules::reference_for(&text.value()).is_some() || is_row(vocabulary, &ahead) {
            return None;
        }
        ahead.parse::<TokenTree>().ok();
        texts += 1;
    }
    (texts > 0 && is_reference(&ahead)).then_some(texts)
}

/// References where the description belongs, and a text after them.
pub(crate) fn is_text_behind_references(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    if !is_reference(input) {
        return false;
    }
    let ahead = input.fork();
    while is_reference(&ahead) {
        ahead.parse::<TokenTree>().ok();
        if is_section(vocabulary, &ahead) {
            ahead.parse::<TokenTree>().ok();
        }
        ahead.parse::<Token![,]>().ok();
    }
    plain_text(&ahead).is_some() && !is_row(vocabulary, &ahead)
}

/// A URL, or `RFC` and a number, well written or not.
pub(crate) fn is_reference(input: ParseStream<'_>) -> bool {
    let Some((name, _)) = input.cursor().ident() else {
        return text(input).is_some_and(|text| is_url(&text));
    };
    is_rfc(&name.to_string())
}

/// A reference where a name belongs, and not a row's name like `RFC1`.
pub(crate) fn is_reference_for_name(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let is_name = ahead.call(Ident::parse_any).is_ok()
        && (ahead.peek(Token![|])
            || plain_text(&ahead).is_some_and(|text| !is_numbers(&text.value())));
    is_reference(input) && !is_name
}

fn is_rfc(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    word.strip_prefix("rfc")
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

/// A number or a text. To ask this first is faster than to parse what is neither.
fn is_literal(input: ParseStream<'_>) -> bool {
    input.cursor().literal().is_some()
}

/// A URL, and not a sentence that has one in it.
pub(crate) fn is_url(text: &LitStr) -> bool {
    let text = text.value();
    let scheme = text.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| !scheme.contains(char::is_whitespace))
}

/// A comma, and a reference after it.
pub(crate) fn is_further_reference(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<Token![,]>().is_ok()
        && (is_reference(&ahead) || ahead.peek(LitStr) && !is_row(vocabulary, &ahead))
}

/// A comma, a word that is no reference, and its section or a further
/// reference: how many tokens are after the comma and before that reference.
pub(crate) fn unknown_reference(vocabulary: Vocabulary, input: ParseStream<'_>) -> Option<usize> {
    let ahead = input.fork();
    ahead.parse::<Token![,]>().ok()?;
    if is_reference(&ahead) || is_row(vocabulary, &ahead) {
        return None;
    }
    ahead.call(Ident::parse_any).ok()?;
    if is_section(vocabulary, &ahead) {
        return Some(2);
    }
    (is_reference(&ahead) || is_further_reference(vocabulary, &ahead)).then_some(1)
}

/// A word or punctuation between two references where a comma belongs.
pub(crate) fn is_other_separator(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let word = ahead.fork().call(Ident::parse_any);
    let is_other = !ahead.peek(Token![;])
        && !ahead.peek(Token![,])
        && (word.is_ok_and(|word| !vocabulary.has_flag(&word)) || ahead.cursor().punct().is_some());
    is_other && ahead.parse::<TokenTree>().is_ok() && is_reference(&ahead)
}

/// A comma where only a semicolon makes sense.
pub(crate) fn is_comma_for_semicolon(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<Token![,]>().is_ok() && (ahead.is_empty() || is_row(vocabulary, &ahead))
}

/// `https://…` without quotes, of which Rust sees `https:` and a comment.
pub(crate) fn is_unquoted_url(input: ParseStream<'_>) -> bool {
    (is_word(input, "https") || is_word(input, "http")) && input.peek2(Token![:])
}

/// `[RFC9110]`, as IANA has it.
pub(crate) fn is_reference_in_brackets(input: ParseStream<'_>) -> bool {
    let Some((TokenTree::Group(group), _)) = input.cursor().token_tree() else {
        return false;
    };
    // What a `macro_rules!` passes on is in a group without brackets.
    if group.delimiter() == Delimiter::None {
        return false;
    }
    let is_reference = |input: ParseStream<'_>| {
        let is_reference = is_reference(input);
        input.parse::<TokenStream>()?;
        Ok(is_reference)
    };
    is_reference
        .parse2(group.stream())
        .is_ok_and(|is_reference| is_reference)
}

/// Flags, and after them a reference.
pub(crate) fn is_flag_before_reference(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let mut flags = 0;
    while ahead
        .fork()
        .call(Ident::parse_any)
        .is_ok_and(|name| vocabulary.has_flag(&name))
    {
        ahead.parse::<TokenTree>().ok();
        ahead.parse::<Token![,]>().ok();
        flags += 1;
    }
    let is_text = is_text(&ahead) && !is_section(vocabulary, &ahead);
    flags > 0 && (is_reference(&ahead) || is_text)
}

/// `"cacheable"`
pub(crate) fn quoted_flag(vocabulary: Vocabulary, input: ParseStream<'_>) -> Option<String> {
    let text = text(input)?.value();
    let mut flags = vocabulary.flags().iter();
    flags.any(|flag| flag.name == text).then_some(text)
}

/// `= true` after a flag: how many tokens.
pub(crate) fn value_of_flag(vocabulary: Vocabulary, input: ParseStream<'_>) -> Option<usize> {
    let ahead = input.fork();
    let assigned = ahead.peek(Token![=]) || ahead.peek(Token![:]);
    ahead.parse::<TokenTree>().ok()?;
    let value = ahead.peek(Lit) || ahead.peek(Ident);
    (assigned && value && !is_row(vocabulary, &ahead)).then_some(2)
}

/// A section in quotes. In a table of methods, the text after an RFC can be
/// the token of the next row, if a semicolon is missing between them.
pub(crate) fn is_section(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    text(input).is_some_and(|text| {
        let text = text.value();
        let is_number = text.starts_with(|c: char| c.is_ascii_digit());
        looks_like_section(text.trim()) && (is_number || !is_row(vocabulary, input))
    })
}

/// A URL between an RFC and its section.
pub(crate) fn is_url_before_section(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    text(input).is_some_and(|text| is_url(&text))
        && ahead.parse::<LitStr>().is_ok()
        && is_section(vocabulary, &ahead)
}

/// A section, well written or not.
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

/// `Section` or `Appendix`, which no table needs.
fn is_section_word(word: &str) -> bool {
    word.eq_ignore_ascii_case("section") || word.eq_ignore_ascii_case("appendix")
}

/// A section, and what one may write before it in the place of quotes: the section,
/// and how many tokens.
pub(crate) fn section_without_quotes(
    vocabulary: Vocabulary,
    input: ParseStream<'_>,
) -> Option<(String, usize)> {
    let mut taken = 0;
    let ahead = input.fork();
    if let Some((punct, _)) = ahead.cursor().punct() {
        if ",#:/-.@".contains(punct.as_char()) {
            ahead.parse::<TokenTree>().ok();
            taken += 1;
        }
    }
    if is_row(vocabulary, &ahead) {
        return None;
    }
    let word = ahead.fork().call(Ident::parse_any);
    let has_word = word.is_ok_and(|word| is_section_word(&word.to_string()));
    if has_word {
        ahead.parse::<TokenTree>().ok();
        taken += 1;
    }
    let section = text(&ahead).map(|text| text.value());
    let is_section = |text: &String| taken > 0 && text.starts_with(|c: char| c.is_ascii_digit());
    if let Some(section) = section.filter(is_section) {
        return Some((section, taken + 1));
    }
    if let Some((TokenTree::Group(group), _)) = ahead.cursor().token_tree() {
        let section = group.stream().to_string().replace(['"', ' '], "");
        let brackets = matches!(
            group.delimiter(),
            Delimiter::Parenthesis | Delimiter::Bracket
        );
        let in_brackets = brackets && rules::section(&section).is_ok();
        return in_brackets.then_some((section, taken + 1));
    }
    let mut section = String::new();
    while is_bare_section(&ahead) && !is_row(vocabulary, &ahead)
        || !section.is_empty() && ahead.peek(Token![.])
    {
        section.push_str(&ahead.parse::<TokenTree>().ok()?.to_string());
        taken += 1;
    }
    (has_word || !section.is_empty()).then_some((section, taken))
}

/// What a section is made of when it is not in quotes: `15.3.1` or `A.1`.
fn is_bare_section(input: ParseStream<'_>) -> bool {
    let letter = |name: Ident| {
        let name = name.to_string();
        name.len() == 1 && name.bytes().all(|b| b.is_ascii_uppercase())
    };
    input.peek(LitInt) || input.peek(LitFloat) || input.fork().parse().is_ok_and(letter)
}

/// The next token, for a message.
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

/// Punctuation that is one operator of Rust: `=>`
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
            input.parse::<TokenStream>()?;
            Ok(answer)
        };
        parser.parse_str(text).unwrap()
    }

    #[test]
    fn an_entry_has_a_bar_or_a_text_after_its_name() {
        let entry = |text| of(text, |input| is_row(StatusCodes, input));
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
    fn a_section_without_quotes_is_written_in_many_ways() {
        let section = |text| of(text, |input| section_without_quotes(StatusCodes, input));
        for (text, written, tokens) in [
            (", Section 15", "15", 3),
            (", 15.3", "15.3", 2),
            (", \"15.3\"", "15.3", 2),
            ("15.3 .1", "15.3.1", 3),
            ("#15.3.1", "15.3.1", 4),
            ("(\"15.3.1\")", "15.3.1", 1),
            ("[A.1]", "A.1", 1),
            ("A", "A", 1),
            ("Section", "", 1),
        ] {
            assert_eq!(section(text), Some((written.to_owned(), tokens)), "{text}");
        }
        for other in [", other", ", 200 OK \"OK\"", "a", "AB", "\"15\"", "; 15"] {
            assert_eq!(section(other), None, "{other}");
        }
    }

    #[test]
    fn an_attribute_is_found_as_such() {
        assert_eq!(of("#[default]", found), "an attribute or doc comment");
        assert_eq!(of("; OK", found), "`;`");
    }
}
