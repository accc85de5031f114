//! The rules for what stands in a table: one function each, which says what is
//! wrong and what to write instead.

use std::ops::RangeInclusive;

use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Ident, Lit, LitStr};

use crate::vocabulary::Vocabulary;

/// RFC 9110, Section 15, ends at 599; some servers send codes up to 999.
pub(crate) const CODES: RangeInclusive<u16> = 100..=999;

/// The words that Rust has no `r#` for.
const NEVER_NAMES: [&str; 5] = ["Self", "_", "crate", "self", "super"];

/// The rule for the names of entries and their aliases.
pub(crate) fn name(name: &Ident, vocabulary: Vocabulary) -> Result<(), String> {
    let plain = name.unraw().to_string();
    if vocabulary.reserved_names().contains(&plain.as_str()) {
        return Err(format!(
            "every registry has something of its own called `{plain}`: choose another name"
        ));
    }
    match raw(name) {
        None => Err(format!(
            "a name is no Rust keyword, found `{plain}`: choose another name"
        )),
        Some(raw) if raw != *name => Err(format!(
            "a name is no Rust keyword, found `{name}`: write `{raw}`"
        )),
        _ => Ok(()),
    }
}

/// The name as it can be defined: a keyword is written `r#match`. `None` for
/// those that cannot.
pub(crate) fn raw(name: &Ident) -> Option<Ident> {
    let plain = name.to_string();
    // `$crate` is a word too, when a `macro_rules!` passes it on.
    if NEVER_NAMES.contains(&plain.as_str()) || plain.starts_with('$') {
        None
    } else if syn::parse2::<Ident>(name.to_token_stream()).is_ok() {
        Some(name.clone())
    } else {
        Some(Ident::new_raw(&plain, name.span()))
    }
}

/// A name that a phrase or a token suggests: `NOT_FOUND` for `Not Found`.
pub(crate) fn name_for(text: &str) -> Option<String> {
    let plain = text.replace('\'', "").to_ascii_uppercase();
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let name = words.join("_");
    name.starts_with(|c: char| c.is_ascii_uppercase())
        .then_some(name)
}

pub(crate) fn code(literal: &Lit, written: &str) -> Result<u16, String> {
    let digits = match literal {
        Lit::Int(number) => number.base10_digits().to_owned(),
        Lit::Str(text) => text.value(),
        _ => String::new(),
    };
    let plain = |code: &u16| CODES.contains(code) && digits.len() == 3;
    let Some(code) = digits.parse().ok().filter(plain) else {
        return Err(format!(
            "a status code is a number from 100 to 999 (RFC 9110, Section 15 ends at 599, vendors \
             use up to 999), found `{written}`"
        ));
    };
    if written != digits {
        return Err(format!(
            "a status code is three plain digits, found `{written}`: write `{code}`"
        ));
    }
    Ok(code)
}

const TOKEN: &str =
    "a method is a token of letters, digits and !#$%&'*+-.^_`|~ (RFC 9110, Section 9.1)";

pub(crate) fn token(token: &str) -> Result<(), String> {
    if token.is_empty() {
        return Err(format!("{TOKEN}, found an empty string"));
    }
    let of_tokens = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    match token.chars().find(|&c| !of_tokens(c)) {
        Some(c) => Err(format!("{TOKEN}, found {c:?} in it")),
        None => Ok(()),
    }
}

pub(crate) fn name_as_token(name: &str) -> Result<(), String> {
    token(name).map_err(|message| format!("{message}: write the token in quotes before the name"))
}

/// The rule for all texts, of which Rust would ignore what follows the quotes.
pub(crate) fn literal(literal: &LitStr) -> Result<(), String> {
    match literal.suffix() {
        "" => Ok(()),
        suffix => Err(format!(
            "a text ends with its quotes, found `{suffix}` behind them"
        )),
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

pub(crate) fn description(description: &str) -> Result<(), String> {
    text("description", description)
}

/// The rule for phrases and descriptions alike.
fn text(what: &str, text: &str) -> Result<(), String> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        Err(format!("a {what} is more than white space, found {text:?}"))
    } else if trimmed != text {
        Err(format!(
            "a {what} neither starts nor ends with white space, found {text:?}: write {trimmed:?}"
        ))
    } else {
        Ok(())
    }
}

/// The number in `RFC9110`.
pub(crate) fn rfc(name: &Ident) -> Result<u32, String> {
    let name = name.to_string();
    let digits: String = name.chars().filter(char::is_ascii_digit).collect();
    let number = digits.parse().unwrap_or_default();
    let written = format!("RFC{number}");
    if number == 0 {
        Err(format!(
            "an RFC is `RFC` and its number, as in `RFC9110`, found `{name}`"
        ))
    } else if name != written {
        Err(format!(
            "an RFC is `RFC` in capitals and a number without leading zeros, found `{name}`: \
             write `{written}`"
        ))
    } else {
        Ok(number)
    }
}

pub(crate) fn section(section: &str) -> Result<(), String> {
    if is_section(section) {
        return Ok(());
    }
    let rule = "a section is numbers or single capital letters joined by dots, \
                as in \"15.5.5\" or \"A.1\"";
    let mut mended = section.trim();
    for prefix in ["Section", "section", "Appendix", "appendix", "§"] {
        mended = mended.strip_prefix(prefix).unwrap_or(mended).trim();
    }
    let mended = mended.trim_end_matches('.').to_ascii_uppercase();
    let parts: Vec<&str> = mended
        .split('.')
        .map(|it| it.trim_start_matches('0'))
        .collect();
    let mended = parts.join(".");
    if is_section(&mended) {
        return Err(format!("{rule}, found {section:?}: write {mended:?}"));
    }
    Err(format!("{rule}, found {section:?}"))
}

fn is_section(section: &str) -> bool {
    section.split('.').all(|part| {
        let number = part.bytes().all(|b| b.is_ascii_digit()) && !part.starts_with('0');
        let letter = part.len() == 1 && part.bytes().all(|b| b.is_ascii_uppercase());
        !part.is_empty() && (number || letter)
    })
}

pub(crate) fn url(url: &str) -> Result<(), String> {
    let rule = "a URL starts with `https://` or `http://`";
    let Some(rest) = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))
    else {
        return Err(match reference_for(url) {
            Some(reference) => format!("{rule}, found {url:?}: write `{reference}`"),
            None => format!("{rule}, found {url:?}"),
        });
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

/// What a text that is no URL was most likely meant to be.
fn reference_for(text: &str) -> Option<String> {
    if text.starts_with("www.") && !text.contains(char::is_whitespace) {
        return Some(format!("\"https://{text}\""));
    }
    let prefix = text.get(..3)?.eq_ignore_ascii_case("rfc");
    let rest = text.get(3..).filter(|_| prefix)?.trim_start();
    let end = rest.find(|c: char| !c.is_ascii_digit());
    let (number, rest) = rest.split_at(end.unwrap_or(rest.len()));
    let section = rest.rsplit([' ', ',', '#', '§']).next()?;
    match number.parse::<u32>().ok()? {
        0 => None,
        number if is_section(section) => Some(format!("RFC{number} \"{section}\"")),
        number => Some(format!("RFC{number}")),
    }
}

/// Whether a word is one of those that are known, for a `what`.
pub(crate) fn known(what: &str, written: &str, known: &[&str]) -> Result<(), String> {
    if known.contains(&written) {
        return Ok(());
    }
    let instead = match nearest(written, known) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => format!("the known ones are {}", listed(known)),
    };
    Err(format!("unknown {what} `{written}`; {instead}"))
}

/// The known word that `written` was most likely meant to be.
fn nearest<'a>(written: &str, known: &[&'a str]) -> Option<&'a str> {
    let written = written.to_lowercase();
    known
        .iter()
        .map(|word| (strsim::damerau_levenshtein(&written, word), *word))
        .filter(|(distance, word)| *distance <= word.len() / 3)
        .min()
        .map(|(_, word)| word)
}

/// `a`, `b` and `c`
fn listed(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => words.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_numbers_and_single_capital_letters() {
        for section in ["15", "15.3.1", "A", "A.1"] {
            assert!(is_section(section), "{section}");
        }
        for other in ["", "15.", "015", "a", "AB", "A1"] {
            assert!(!is_section(other), "{other}");
        }
    }

    #[test]
    fn a_port_is_no_host() {
        assert_eq!(url("https://example.com:8080/a"), Ok(()));
        assert!(url("https://:8080/a").is_err());
        assert!(url("https://user:word@example.com").is_err());
    }

    #[test]
    fn a_reference_in_a_text_has_a_section_if_there_is_one() {
        let reference = |text| reference_for(text).unwrap();
        assert_eq!(reference("RFC 9110"), "RFC9110");
        assert_eq!(reference("rfc9110, Section 15.3"), "RFC9110 \"15.3\"");
        assert_eq!(reference("RFC 9110 on HTTP"), "RFC9110");
    }

    #[test]
    fn lists_of_words_read_as_english() {
        assert_eq!(listed(&[]), "");
        assert_eq!(listed(&["a"]), "`a`");
        assert_eq!(listed(&["a", "b", "c"]), "`a`, `b` and `c`");
    }
}
