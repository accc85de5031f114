//! The rules for what stands in a table: one function each, which says what is
//! wrong and what to write instead.

use std::ops::RangeInclusive;

use syn::{Ident, Lit};

/// RFC 9110, Section 15.
pub(crate) const CODES: RangeInclusive<u16> = 100..=599;

pub(crate) fn code(literal: &Lit, written: &str) -> Result<u16, String> {
    let digits = match literal {
        Lit::Int(number) => number.base10_digits().to_owned(),
        Lit::Str(text) => text.value(),
        _ => String::new(),
    };
    let plain = |code: &u16| CODES.contains(code) && digits.len() == 3;
    let Some(code) = digits.parse().ok().filter(plain) else {
        return Err(format!(
            "a status code is a number from 100 to 599 (RFC 9110, Section 15), found `{written}`"
        ));
    };
    if written != digits {
        return Err(format!(
            "a status code is three plain digits, found `{written}`: write `{code}`"
        ));
    }
    Ok(code)
}

pub(crate) fn token(token: &str) -> Result<(), String> {
    let rule = "a method is a token of letters, digits and !#$%&'*+-.^_`|~ (RFC 9110, Section 9.1)";
    if token.is_empty() {
        return Err(format!("{rule}, found an empty string"));
    }
    let of_tokens = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    match token.chars().find(|&c| !of_tokens(c)) {
        Some(c) => Err(format!("{rule}, found {c:?} in it")),
        None => Ok(()),
    }
}

pub(crate) fn phrase(phrase: &str) -> Result<(), String> {
    let forbidden = |c: &char| c.is_ascii_control() && *c != '\t';
    if let Some(c) = phrase.chars().find(forbidden) {
        return Err(format!(
            "a phrase has no control characters (RFC 9112, Section 4), found {c:?} in it"
        ));
    }
    text("phrase", phrase)
}

/// The rule for phrases and descriptions alike.
pub(crate) fn text(what: &str, text: &str) -> Result<(), String> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        Err(format!("a {what} says something, found {text:?}"))
    } else if trimmed != text {
        Err(format!(
            "a {what} neither starts nor ends with white space: write {trimmed:?}"
        ))
    } else {
        Ok(())
    }
}

/// The number in `RFC9110`.
pub(crate) fn rfc(name: &Ident) -> Result<u32, String> {
    let name = name.to_string();
    let digits = name.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let plain = digits.trim_start_matches('0');
    let Some(number) = plain
        .parse()
        .ok()
        .filter(|_| plain.starts_with(|c: char| c.is_ascii_digit()))
    else {
        return Err(format!(
            "an RFC is written `RFC` and its number, as in `RFC9110`, found `{name}`"
        ));
    };
    let written = format!("RFC{number}");
    if name != written {
        return Err(format!(
            "an RFC is written in capitals and without leading zeros, found `{name}`: write `{written}`"
        ));
    }
    Ok(number)
}

pub(crate) fn section(section: &str) -> Result<(), String> {
    let is_part = |part: &str| {
        let number = part.bytes().all(|b| b.is_ascii_digit()) && !part.starts_with('0');
        let letter = part.len() == 1 && part.bytes().all(|b| b.is_ascii_uppercase());
        !part.is_empty() && (number || letter)
    };
    if section.split('.').all(is_part) {
        return Ok(());
    }
    let rule = "a section is numbers or single capital letters joined by dots, \
                as in \"15.5.5\" or \"A.1\"";
    let mut mended = section.trim();
    for prefix in ["Section", "section", "Appendix", "appendix", "§"] {
        mended = mended.strip_prefix(prefix).unwrap_or(mended).trim();
    }
    let mended = mended.trim_end_matches('.').to_ascii_uppercase();
    if mended.split('.').all(is_part) {
        return Err(format!("{rule}, found {section:?}: write {mended:?}"));
    }
    Err(format!("{rule}, found {section:?}"))
}

pub(crate) fn url(url: &str) -> Result<(), String> {
    let Some(rest) = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))
    else {
        return Err(format!(
            "a URL starts with `https://` or `http://`, found {url:?}"
        ));
    };
    let forbidden = |c: &char| !c.is_ascii_graphic() || "\"<>\\^`{|}".contains(*c);
    if let Some(c) = url.chars().find(forbidden) {
        return Err(format!(
            "a URL is printable ASCII without quotes, brackets and the like (RFC 3986, Section 2), \
             found {c:?} in it: percent-encode it"
        ));
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
        _ => authority,
    };
    let is_host = |b: u8| b.is_ascii_alphanumeric() || b"-._~[]:%".contains(&b);
    if host.is_empty() || !host.bytes().all(is_host) {
        return Err(format!(
            "a URL names a host after `://` (RFC 3986, Section 3.2.2), found {url:?}"
        ));
    }
    Ok(())
}

/// The known word that `written` was most likely meant to be.
pub(crate) fn nearest<'a>(
    written: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let distance = |word: &str| strsim::damerau_levenshtein(&written.to_lowercase(), word);
    known
        .into_iter()
        .map(|word| (distance(word), word))
        .filter(|(distance, word)| *distance <= word.len() / 3)
        .min()
        .map(|(_, word)| word)
}
