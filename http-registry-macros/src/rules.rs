//! The rules for what stands in a table: one function each, which says what is
//! wrong and what to write instead.

use std::net::Ipv6Addr;
use std::ops::RangeInclusive;

use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Ident, Lit, LitStr};

use crate::vocabulary::Vocabulary;

/// RFC 9110, Section 15, ends at 599; some servers send codes up to 999.
pub(crate) const CODES: RangeInclusive<u16> = 100..=999;

/// The words that Rust has no `r#` for.
const NEVER_NAMES: [&str; 5] = ["Self", "_", "crate", "self", "super"];

/// The rule for the names of rows and their aliases.
pub(crate) fn name(name: &Ident, vocabulary: Vocabulary) -> Result<(), String> {
    let plain = name.unraw().to_string();
    if vocabulary.reserved_names().contains(&plain.as_str()) {
        return Err(format!(
            "`{plain}` is reserved, as every registry has an item with this name; choose another \
             name"
        ));
    }
    match raw(name) {
        None => Err(format!(
            "`{plain}` cannot be a name in Rust; choose another name"
        )),
        Some(raw) if raw != *name => Err(format!("`{name}` is a Rust keyword; write `{raw}`")),
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

/// The name that a text in quotes spells. It is asked only for ASCII letters, digits
/// and `_`: for other texts, rustc's lexer would report errors of its own.
pub(crate) fn spelled_name(text: &LitStr) -> Option<Ident> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    text.value()
        .bytes()
        .all(is_plain)
        .then(|| text.parse().ok())?
}

/// A name that a phrase or a token suggests: `NOT_FOUND` for `Not Found`.
pub(crate) fn name_for(text: &str) -> Option<String> {
    let plain = text.replace('\'', "").to_ascii_uppercase();
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    match words.join("_") {
        name if name.is_empty() => None,
        name if name.starts_with(|c: char| c.is_ascii_digit()) => Some(format!("_{name}")),
        name => Some(name),
    }
}

pub(crate) fn code(literal: &Lit) -> Result<u16, String> {
    let written = written(literal);
    let digits = match literal {
        Lit::Int(number) => number.base10_digits().to_owned(),
        Lit::Str(text) => text.value(),
        _ => String::new(),
    };
    let plain = |code: &u16| CODES.contains(code) && digits.len() == 3;
    let Some(code) = digits.parse().ok().filter(plain) else {
        return Err(format!(
            "expected a status code from 100 to 999, found `{written}` (RFC 9110, Section 15 \
             defines those up to 599, vendors use the others)"
        ));
    };
    if written != digits {
        return Err(format!(
            "a status code is three plain digits, found `{written}`; write `{code}`"
        ));
    }
    Ok(code)
}

/// A literal as the author wrote it.
pub(crate) fn written(literal: &Lit) -> String {
    literal.to_token_stream().to_string()
}

const TOKEN: &str =
    "a method is a token of letters, digits and !#$%&'*+-.^_`|~ (RFC 9110, Section 9.1)";

pub(crate) fn token(token: &str) -> Result<(), String> {
    if token.is_empty() {
        return Err(format!("{TOKEN}, found an empty string"));
    }
    if token.len() > usize::from(u16::MAX) {
        return Err(format!(
            "a token has at most 65,535 bytes, found {}",
            token.len()
        ));
    }
    let of_tokens = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    match token.chars().find(|&c| !of_tokens(c)) {
        Some(c) => Err(format!("{TOKEN}, found {c:?}")),
        None => Ok(()),
    }
}

pub(crate) fn name_as_token(name: &str) -> Result<(), String> {
    token(name).map_err(|message| format!("{message}; write the token in quotes before the name"))
}

/// The rule for all texts, of which Rust would ignore what follows the quotes.
pub(crate) fn literal(literal: &LitStr) -> Result<(), String> {
    match literal.suffix() {
        "" => Ok(()),
        suffix => Err(format!(
            "string literals cannot have a suffix, found `{suffix}`"
        )),
    }
}

pub(crate) fn phrase(phrase: &str) -> Result<(), String> {
    text("phrase", phrase)
}

pub(crate) fn description(description: &str) -> Result<(), String> {
    text("description", description)
}

/// The rule for phrases and descriptions alike.
fn text(what: &str, text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Err(format!("the {what} is empty"));
    }
    if text.chars().all(|c| c.is_whitespace() || is_invisible(c)) {
        return Err(format!(
            "the {what} has no visible characters, found {text:?}"
        ));
    }
    if let Some(c) = text.chars().find(|&c| is_control(c)) {
        return Err(format!(
            "a {what} cannot contain control characters (RFC 9112, Section 4), found {c:?}"
        ));
    }
    let trimmed = text.trim_matches(|c: char| c.is_whitespace() || is_zero_width_space(c));
    if trimmed != text {
        return Err(format!(
            "a {what} cannot start or end with white space, found {text:?}; write {trimmed:?}"
        ));
    }
    Ok(())
}

/// What breaks a line, or changes the direction of what follows.
fn is_control(c: char) -> bool {
    let of_lines = matches!(c, '\u{2028}' | '\u{2029}');
    let of_direction = matches!(
        c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    );
    c.is_control() && c != '\t' || of_lines || of_direction
}

fn is_zero_width_space(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// Of Unicode's `Default_Ignorable_Code_Point`, and the blanks among the letters.
fn is_invisible(c: char) -> bool {
    is_control(c)
        || is_zero_width_space(c)
        || matches!(
            c,
            '\u{ad}'
                | '\u{34f}'
                | '\u{115f}'
                | '\u{1160}'
                | '\u{17b4}'
                | '\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200c}'
                | '\u{200d}'
                | '\u{2061}'..='\u{2065}'
                | '\u{206a}'..='\u{206f}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{ffa0}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// The number in `RFC9110`.
pub(crate) fn rfc(name: &Ident) -> Result<u32, String> {
    let name = name.to_string();
    let rest = name.get(3..).unwrap_or_default().trim_start_matches('_');
    let (digits, section) = rest.split_once('_').unwrap_or((rest, ""));
    let number: u32 = digits.parse().unwrap_or_default();
    let mut written = format!("RFC{number}");
    if number == 0 {
        return Err(format!(
            "an RFC is `RFC` and its number, such as `RFC9110`, found `{name}`"
        ));
    }
    if name == written {
        return Ok(number);
    }
    if !section.is_empty() {
        written = format!("{written} \"{}\"", section.replace('_', "."));
    }
    Err(format!(
        "an RFC is `RFC` in capitals and a number without leading zeros, found `{name}`; write \
         `{written}`"
    ))
}

pub(crate) fn section(section: &str) -> Result<(), String> {
    if is_section(section) {
        return Ok(());
    }
    let rule = "a section is numbers without leading zeros, or single capital letters, joined by \
                dots, such as \"15.5.5\" or \"A.1\"";
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
        return Err(format!("{rule}, found {section:?}; write {mended:?}"));
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

/// A URL with a host, as in RFC 3986.
pub(crate) fn url(url: &str) -> Result<(), String> {
    let rest = url.split_once("://").filter(|(scheme, _)| {
        scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")
    });
    let Some((_, rest)) = rest else {
        let rule = "a URL starts with `https://` or `http://`";
        return Err(match reference_for(url) {
            Some(rfc) if rfc.starts_with("RFC") => {
                format!("an RFC is not in quotes; write `{rfc}`")
            }
            Some(url) => format!("{rule}; write `{url}`"),
            None if url.contains(char::is_whitespace) => format!(
                "expected a reference, such as `RFC9110 \"15.5.5\"` or `\"https://…\"`, found {url:?}"
            ),
            None => format!("{rule}, found {url:?}"),
        });
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    self::authority(authority)?;
    percent_encoding(path)?;
    let forbidden = |c: &char| !c.is_ascii_graphic() || "\"<>[\\]^`{|}".contains(*c);
    if let Some(c) = path.chars().find(forbidden) {
        return Err(format!(
            "a URL cannot contain {c:?} (RFC 3986, Section 2); percent-encode it"
        ));
    }
    if path.matches('#').count() > 1 {
        return Err("a URL has one `#` at most; write `%23` for the second".to_owned());
    }
    Ok(())
}

/// The host of a URL, and its port.
fn authority(authority: &str) -> Result<(), String> {
    if let Some((user, _)) = authority.rsplit_once('@') {
        return Err(format!("a URL here has no user name; remove `{user}@`"));
    }
    let (host, port) = match authority.rfind(':') {
        Some(colon) if !authority[colon..].contains(']') => authority.split_at(colon),
        _ => (authority, ""),
    };
    let port = port.trim_start_matches(':');
    if !port.bytes().all(|b| b.is_ascii_digit()) {
        return Err(format!("the port of a URL is a number, found `{port}`"));
    }
    if host.is_empty() {
        return Err("a URL has a host after `://`, found none".to_owned());
    }
    if !host.is_ascii() {
        return Err(format!(
            "the host of a URL is in ASCII, found `{host}`; write it in Punycode, as `xn--…`"
        ));
    }
    let address = host.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
    if address.is_some_and(|address| address.parse::<Ipv6Addr>().is_ok()) {
        return Ok(());
    }
    percent_encoding(host)?;
    let of_hosts = |c: char| c.is_ascii_alphanumeric() || "-._~%!$&'()*+,;=".contains(c);
    match host.chars().find(|&c| !of_hosts(c)) {
        Some('[' | ']') => Err(format!(
            "brackets in a URL are around an IPv6 address, found `{host}`"
        )),
        Some(c) => Err(format!(
            "the host of a URL cannot contain {c:?} (RFC 3986, Section 3.2.2)"
        )),
        None => Ok(()),
    }
}

fn percent_encoding(text: &str) -> Result<(), String> {
    for after in text.split('%').skip(1) {
        let digits = after.bytes().take(2).filter(u8::is_ascii_hexdigit).count();
        if digits < 2 {
            let found: String = after.chars().take(2).collect();
            return Err(format!(
                "`%` in a URL is followed by two hexadecimal digits, found `%{found}`; write `%25` \
                 for a percent sign"
            ));
        }
    }
    Ok(())
}

/// What a text that is no URL was most likely meant to be.
pub(crate) fn reference_for(text: &str) -> Option<String> {
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
    fn a_url_is_one_of_rfc_3986() {
        for right in [
            "https://example.com:8080/a",
            "HTTPS://example.com",
            "http://[::1]:80/?a",
            "http://127.0.0.1/%7e?a=1&b=%20#f",
            "https://xn--bcher-kva.example/",
        ] {
            assert_eq!(url(right), Ok(()), "{right}");
        }
        for (wrong, says) in [
            ("https://", "has a host"),
            ("https://:8080/a", "has a host"),
            ("https://user:word@example.com", "no user name"),
            ("https://example.com:port/", "is a number"),
            ("https://[", "IPv6"),
            ("https://[1.2.3.4]/", "IPv6"),
            ("https://example.com]/", "IPv6"),
            ("https://b\u{fc}cher.example/", "Punycode"),
            ("https://example.com/b\u{fc}cher", "percent-encode"),
            ("https://example.com/%zz", "two hexadecimal digits"),
            ("https://example.com/%a", "two hexadecimal digits"),
            ("https://%zz/", "two hexadecimal digits"),
            ("https://example.com/#a#b", "one `#`"),
            ("https://a b/", "' '"),
        ] {
            let message = url(wrong).unwrap_err();
            assert!(message.contains(says), "{wrong}: {message}");
        }
    }

    #[test]
    fn a_text_can_be_seen() {
        for right in [
            "OK",
            "Caf\u{e9}",
            "\u{1f468}\u{200d}\u{1f469}",
            "\u{260e}\u{fe0f}",
            "a\tb",
        ] {
            assert_eq!(phrase(right), Ok(()), "{right:?}");
        }
        for wrong in [
            "",
            " ",
            "\u{200b}",
            "\u{ad}\u{2060}",
            "\u{3164}",
            "a\nb",
            "a\u{7f}b",
            "a\u{85}b",
            "a\u{2028}b",
            "a\u{202e}b",
            " a",
            "a\u{a0}",
            "\u{feff}a",
        ] {
            assert!(phrase(wrong).is_err(), "{wrong:?}");
            assert!(description(wrong).is_err(), "{wrong:?}");
        }
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
