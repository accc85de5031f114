//! Lookahead: classifies the next tokens without consuming them.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::buffer::Cursor;
use syn::parse::Parser;
use syn::{Ident, Lit, LitInt, LitStr, Path};

use crate::rules;

/// The next literal.
pub(super) fn literal(at: Cursor<'_>) -> Option<(Lit, Cursor<'_>)> {
    let (literal, rest) = at.literal()?;
    Some((Lit::new(literal), rest))
}

/// The next token, if it is a number.
pub(super) fn number(at: Cursor<'_>) -> Option<(LitInt, Cursor<'_>)> {
    match literal(at)? {
        (Lit::Int(number), rest) => Some((number, rest)),
        _ => None,
    }
}

/// The next token, if it is a string literal.
pub(super) fn string(at: Cursor<'_>) -> Option<(LitStr, Cursor<'_>)> {
    match literal(at)? {
        (Lit::Str(string), rest) => Some((string, rest)),
        _ => None,
    }
}

/// The next token, if it is a string literal that is not a URL.
pub(super) fn text(at: Cursor<'_>) -> Option<(LitStr, Cursor<'_>)> {
    string(at).filter(|(string, _)| !is_url(string))
}

/// The name in `flag retryable`.
pub(super) fn declared_flag(at: Cursor<'_>) -> Option<Ident> {
    let (word, rest) = at.ident()?;
    let (name, _) = rest.ident()?;
    (word == "flag").then_some(name)
}

/// The tokens after two string literals that are not URLs, if those are next.
pub(super) fn two_texts(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let (_, rest) = text(at)?;
    text(rest).map(|(_, rest)| rest)
}

/// The tokens after this punctuation, if it is the next token.
pub(super) fn after(at: Cursor<'_>, punctuation: char) -> Option<Cursor<'_>> {
    let (next, rest) = at.punct()?;
    (next.as_char() == punctuation).then_some(rest)
}

/// The tokens after any attributes.
pub(super) fn after_attributes(mut at: Cursor<'_>) -> Cursor<'_> {
    let attribute = |at| after(at, '#')?.group(Delimiter::Bracket);
    while let Some((.., rest)) = attribute(at) {
        at = rest;
    }
    at
}

/// The path that is next, and what follows it.
pub(super) fn leading_path(mut at: Cursor<'_>) -> Option<(Path, Cursor<'_>)> {
    let mut path = TokenStream::new();
    let mut is_after_name = false;
    while let Some((token, rest)) = at.token_tree() {
        let is_name = at.ident().is_some();
        if is_name && is_after_name || !is_name && after(at, ':').is_none() {
            break;
        }
        path.extend([token]);
        is_after_name = is_name;
        at = rest;
    }
    Some((Path::parse_mod_style.parse2(path).ok()?, at))
}

/// The path that is next, if a semicolon or nothing follows it.
pub(super) fn path(at: Cursor<'_>) -> Option<Path> {
    let (path, rest) = leading_path(at)?;
    (rest.eof() || after(rest, ';').is_some()).then_some(path)
}

/// The name of an include, the inside of its parentheses and what follows them.
pub(super) fn include(at: Cursor<'_>) -> Option<(Ident, Cursor<'_>, Cursor<'_>)> {
    let (name, rest) = at.ident()?;
    let (inside, _, rest) = rest.group(Delimiter::Parenthesis)?;
    Some((name, inside, rest))
}

/// Whether an include is next: a name, and a path in parentheses, but not `pub(crate)`.
pub(super) fn is_include(at: Cursor<'_>) -> bool {
    include(at).is_some_and(|(name, inside, _)| name != "pub" && path(inside).is_some())
}

/// Whether the name of a row is next, and after it an alias, a phrase or a description.
pub(super) fn is_name(at: Cursor<'_>) -> bool {
    at.ident().is_some_and(|(_, rest)| {
        let is_section = |text: LitStr| rules::section(&text.value()).is_ok();
        text(rest).is_some_and(|(text, _)| !is_section(text))
            || after(rest, '|').is_some_and(|rest| rest.ident().is_some())
    })
}

/// Whether the next tokens are a reference, which need not be valid.
pub(super) fn is_reference(at: Cursor<'_>) -> bool {
    match at.ident() {
        Some((name, _)) => is_rfc(&name),
        None => string(at).is_some_and(|(string, _)| is_url(&string)),
    }
}

/// Whether a string literal is a URL, and not a sentence with a URL in it.
fn is_url(string: &LitStr) -> bool {
    let text = string.value();
    let scheme = text.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| scheme.chars().all(|c| c.is_ascii_alphanumeric()))
}

/// Whether a word was meant as an RFC, such as `rfc9110` or `RFC_9110`.
pub(super) fn is_rfc(word: &Ident) -> bool {
    let word = word.to_string().to_ascii_lowercase();
    let number = word.strip_prefix("rfc");
    number.is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit() || b == b'_'))
}

/// Whether the next tokens are a Rust item or another registry, judging by the first word.
pub(super) fn is_item(at: Cursor<'_>) -> bool {
    const WORDS: [&str; 13] = [
        "const", "enum", "extern", "fn", "impl", "let", "mod", "pub", "static", "struct", "trait",
        "type", "use",
    ];
    let at = after_attributes(at);
    let is_word = |(word, _): (Ident, _)| WORDS.iter().any(|it| word == it);
    !is_name(at) && !is_include(at) && at.ident().is_some_and(is_word)
}

/// Whether the next tokens are an enum header, such as `pub enum NginxStatus {`. It may contain
/// mistakes: a brace after the words is enough.
pub(super) fn is_head(at: Cursor<'_>) -> bool {
    let mut at = after_attributes(at);
    let word = at.ident();
    if word.is_some_and(|(word, _)| ["pub", "enum", "struct"].iter().any(|it| word == it)) {
        return true;
    }
    while let Some((_, rest)) = at.ident() {
        at = rest;
    }
    let braces = at.group(Delimiter::Brace);
    braces.is_some_and(|(inside, ..)| path(inside).is_none())
}

/// A method's token without quotes that is several tokens of Rust, such as `M-SEARCH`. Returns
/// what follows it.
pub(super) fn unquoted_token(at: Cursor<'_>) -> Option<(String, Cursor<'_>)> {
    let (first, mut at) = at.ident()?;
    let mut token = first.to_string();
    while let Some((word, rest)) = after(at, '-').and_then(Cursor::ident) {
        token = format!("{token}-{word}");
        at = rest;
    }
    token.contains('-').then_some((token, at))
}

/// Whether a section in another form than `"15.5.5"` is next, such as `, Section 15.5.5`.
pub(super) fn is_other_section(at: Cursor<'_>) -> bool {
    let punct = at
        .punct()
        .filter(|(punct, _)| ",#:/".contains(punct.as_char()));
    let is_section = |text: LitStr| rules::section_for(&text.value()).is_some();
    let is_word = |(word, _): (Ident, _)| word == "Section" || word == "Appendix";
    let at = punct.map_or(at, |(_, rest)| rest);
    match literal(at) {
        Some((Lit::Str(text), _)) => is_section(text),
        Some(_) => true,
        None => at.ident().is_some_and(is_word),
    }
}

/// The location of the next token, or of the last one at the end.
pub(super) fn location(at: Cursor<'_>) -> Span {
    match at.any_group() {
        // A `macro_rules!` passes an argument on in such a group.
        Some((inside, Delimiter::None, ..)) if !inside.eof() => location(inside),
        Some((_, _, delimiters, _)) => delimiters.open(),
        None if at.eof() => at.prev_span(),
        None => at.span(),
    }
}

/// The next token as a message quotes it.
pub(super) fn found(at: Cursor<'_>) -> String {
    if after(at, '#').is_some() {
        return "an attribute or doc comment, which goes before its row".to_owned();
    }
    match at.token_tree() {
        None => "the end".to_owned(),
        Some((TokenTree::Group(group), _)) if group.delimiter() != Delimiter::None => {
            format!("`{:.1}`", group.to_string())
        }
        Some((token, _)) => format!("`{:.60}`", token.to_string()),
    }
}
