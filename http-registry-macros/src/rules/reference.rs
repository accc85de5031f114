//! The rules for RFCs, sections and URLs.

use std::net::Ipv6Addr;

use syn::Ident;

/// The rule for `RFC9110`. Returns the number.
pub(crate) fn rfc(name: &Ident) -> Result<u32, String> {
    let name = name.to_string();
    let number: u32 = name.replace('_', "")[3..].parse().unwrap_or_default();
    let written = format!("RFC{number}");
    if !(1..100_000).contains(&number) {
        return Err(format!(
            "expected `RFC` and a number, such as `RFC9110`, found `{name}`"
        ));
    }
    if name == written {
        return Ok(number);
    }
    Err(format!(
        "expected `RFC` in capitals and a number without leading zeros, found `{name}`; write \
         `{written}`"
    ))
}

pub(crate) fn section(section: &str) -> Result<(), String> {
    if is_section(section) {
        return Ok(());
    }
    Err(match section_for(section) {
        Some(mended) => format!(
            "expected a section such as \"15.5.5\" or \"A.1\", found {section:?}; write {mended:?}"
        ),
        None => format!(
            "expected a section of numbers without leading zeros or single capital letters, joined \
             by dots, such as \"15.5.5\" or \"A.1\", found {section:?}"
        ),
    })
}

/// The section that a text such as `Section 15.5.5` was meant to be.
pub(crate) fn section_for(text: &str) -> Option<String> {
    let mut section = text.trim();
    for prefix in ["Section", "section", "Appendix", "appendix", "§", "#"] {
        section = section.strip_prefix(prefix).unwrap_or(section).trim();
    }
    let section = section.trim_end_matches('.').to_ascii_uppercase();
    let parts = section.split('.').map(|it| it.trim_start_matches('0'));
    let section = parts.collect::<Vec<_>>().join(".");
    is_section(&section).then_some(section)
}

fn is_section(section: &str) -> bool {
    section.split('.').all(|part| {
        let number = part.bytes().all(|b| b.is_ascii_digit()) && !part.starts_with('0');
        let letter = part.len() == 1 && part.bytes().all(|b| b.is_ascii_uppercase());
        !part.is_empty() && (number || letter)
    })
}

/// The rule for URLs: `http` or `https` with a host, as in RFC 3986.
pub(crate) fn url(url: &str) -> Result<(), String> {
    let rest = url.split_once("://").filter(|(scheme, _)| {
        scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")
    });
    let Some((_, rest)) = rest else {
        let rule = "a URL starts with `https://` or `http://`";
        return Err(match reference_for(url) {
            Some(rfc) if rfc.starts_with("RFC") => {
                format!("an RFC is written without quotes; write `{rfc}`")
            }
            Some(url) => format!("{rule}; write `{url}`"),
            None if is_section(url) || url.contains(char::is_whitespace) => format!(
                "expected a reference, such as `RFC9110 \"15.5.5\"` or `\"https://…\"`, found {url:?}"
            ),
            None => format!("{rule}, found {url:?}"),
        });
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    percent_encoding(rest)?;
    self::authority(authority)?;
    let forbidden = |c: &char| !c.is_ascii_graphic() || "\"<>[\\]^`{|}".contains(*c);
    if let Some(c) = path.chars().find(forbidden) {
        return Err(format!(
            "a URL cannot contain {c:?} (RFC 3986, Section 2); percent-encode it"
        ));
    }
    if path.matches('#').count() > 1 {
        return Err("a URL can have only one `#`; write `%23` for the second".to_owned());
    }
    Ok(())
}

/// The rule for the host and the port of a URL.
fn authority(authority: &str) -> Result<(), String> {
    if let Some((user, _)) = authority.rsplit_once('@') {
        return Err(format!("a URL cannot have a user name; remove `{user}@`"));
    }
    let (host, port) = match authority.rfind(':') {
        Some(colon) if !authority[colon..].contains(']') => authority.split_at(colon),
        _ => (authority, ""),
    };
    let port = port.trim_start_matches(':');
    if !port.bytes().all(|b| b.is_ascii_digit()) {
        return Err(format!(
            "the port of a URL must be a number, found `{port}`"
        ));
    }
    if host.is_empty() {
        return Err("expected a host after `://`, found none".to_owned());
    }
    let address = host.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
    if address.is_some_and(|address| address.parse::<Ipv6Addr>().is_ok()) {
        return Ok(());
    }
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "-._~%!$&'()*+,;=".contains(c);
    match host.chars().find(|&c| !is_allowed(c)) {
        Some('[' | ']') => Err(format!(
            "brackets in a URL must contain an IPv6 address, found `{host}`"
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
                "`%` in a URL must be followed by two hexadecimal digits, found `%{found}`; write `%25` \
                 for a percent sign"
            ));
        }
    }
    Ok(())
}

/// The reference that a text which is not a URL was most likely meant to be.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_numbers_and_single_capital_letters() {
        for section in ["15", "15.3.1", "A", "A.1"] {
            assert!(is_section(section), "{section}");
        }
        for other in ["", "15.", "015", "a", "AB", "A1"] {
            assert!(!is_section(other), "{other}");
        }
    }

    #[test]
    fn urls_follow_rfc_3986() {
        for right in [
            "https://example.com:8080/a",
            "HTTPS://example.com",
            "http://[::1]:80/?a",
            "http://[::1]/",
            "http://127.0.0.1/%7e?a=1&b=%20#f",
            "https://xn--bcher-kva.example/",
        ] {
            assert_eq!(url(right), Ok(()), "{right}");
        }
        for (wrong, says) in [
            ("https://", "expected a host"),
            ("https://:8080/a", "expected a host"),
            ("https://user:word@example.com", "cannot have a user name"),
            ("https://example.com:port/", "must be a number"),
            ("https://[", "IPv6"),
            ("https://[1.2.3.4]/", "IPv6"),
            ("https://example.com]/", "IPv6"),
            ("https://b\u{fc}cher.example/", "cannot contain"),
            ("https://example.com/b\u{fc}cher", "percent-encode"),
            ("https://example.com/%zz", "two hexadecimal digits"),
            ("https://example.com/%a", "two hexadecimal digits"),
            ("https://%zz/", "two hexadecimal digits"),
            ("https://example.com/#a#b", "only one `#`"),
            ("https://a b/", "' '"),
        ] {
            let message = url(wrong).unwrap_err();
            assert!(message.contains(says), "{wrong}: {message}");
        }
    }

    #[test]
    fn a_suggested_reference_keeps_the_section() {
        let reference = |text| reference_for(text).unwrap();
        assert_eq!(reference("RFC 9110"), "RFC9110");
        assert_eq!(reference("rfc9110, Section 15.3"), "RFC9110 \"15.3\"");
        assert_eq!(reference("RFC 9110 on HTTP"), "RFC9110");
    }
}
