//! The rules for single tokens of a table. Each function returns the message for a token
//! that breaks its rule. The rules for references are in `rules/reference.rs`.

mod reference;

use std::ops::RangeInclusive;

use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Ident, Lit, LitStr, Path};

pub(crate) use reference::{reference_for, rfc, section, section_for, url};

use crate::vocabulary::Vocabulary;

/// RFC 9110, Section 15, ends at 599; some servers send codes up to 999.
pub(crate) const CODES: RangeInclusive<u16> = 100..=999;

/// The words that cannot be names, not even with `r#`.
const NEVER_NAMES: [&str; 5] = ["Self", "_", "crate", "self", "super"];

/// The rule for names and aliases.
pub(crate) fn name(name: &Ident, vocabulary: &'static Vocabulary) -> Result<(), String> {
    let plain = name.unraw().to_string();
    if vocabulary.reserved_names().any(|item| item == plain) {
        return Err(format!(
            "`{plain}` is reserved because every registry has an item with this name; choose \
             another name"
        ));
    }
    if plain.starts_with("__") {
        return Err(format!(
            "names that begin with `__` are reserved for the macro, found `{plain}`; choose another \
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

/// The name as Rust writes it: a keyword becomes `r#match`. `None` for a word that cannot
/// be a name.
pub(crate) fn raw(name: &Ident) -> Option<Ident> {
    let plain = name.to_string();
    // A `$crate` that a `macro_rules!` passes on is a single word.
    if NEVER_NAMES.contains(&plain.as_str()) || plain.starts_with('$') {
        None
    } else if syn::parse2::<Ident>(name.to_token_stream()).is_ok() {
        Some(name.clone())
    } else {
        Some(Ident::new_raw(&plain, name.span()))
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
            "expected a three-digit status code, from 100 to 999, found `{written}`"
        ));
    };
    if written != digits {
        return Err(format!(
            "expected a three-digit status code, found `{written}`; write `{code}`"
        ));
    }
    Ok(code)
}

/// The source text of a literal.
pub(crate) fn written(literal: &Lit) -> String {
    literal.to_token_stream().to_string()
}

/// The source text of a path.
pub(crate) fn written_path(path: &Path) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}

const TOKEN: &str =
    "a token can contain only ASCII letters, digits and !#$%&'*+-.^_`|~ (RFC 9110, Section 5.6.2)";

pub(crate) fn token(token: &str) -> Result<(), String> {
    if token.is_empty() {
        return Err("the token is empty".to_owned());
    }
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    match token.chars().find(|&c| !is_allowed(c)) {
        Some(c) => Err(format!("{TOKEN}, found {c:?}")),
        None => Ok(()),
    }
}

pub(crate) fn name_as_token(name: &str) -> Result<(), String> {
    token(name).map_err(|message| format!("{message}; write the token in quotes before the name"))
}

/// The rule for all string literals. syn would ignore a suffix.
pub(crate) fn literal(literal: &LitStr) -> Result<(), String> {
    match literal.suffix() {
        "" => Ok(()),
        suffix => Err(format!(
            "a string literal cannot have a suffix, found `{suffix}`; check that all quotes are closed \
             and that those in the text are written `\\\"`"
        )),
    }
}

pub(crate) fn phrase(phrase: &str) -> Result<(), String> {
    text("phrase", " (RFC 9112, Section 4)", phrase)?;
    // Pasted from a page or a word processor, it looks like a space or is invisible.
    let is_strange = |c: char| c.is_whitespace() && !" \t".contains(c) || is_zero_width_space(c);
    match phrase.chars().find(|&c| is_strange(c)) {
        Some(c) => Err(format!("the only space in a phrase is ' ', found {c:?}")),
        None => Ok(()),
    }
}

pub(crate) fn description(description: &str) -> Result<(), String> {
    text("description", "", description)
}

/// The rule for phrases and descriptions. `source` is the RFC that forbids control characters.
fn text(what: &str, source: &str, text: &str) -> Result<(), String> {
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
            "a {what} cannot contain control characters{source}, found {c:?}"
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

/// Whether a character is a control character, breaks a line or changes the direction of
/// text.
fn is_control(c: char) -> bool {
    let is_line_break = matches!(c, '\u{2028}' | '\u{2029}');
    let is_direction = matches!(
        c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    );
    c.is_control() && c != '\t' || is_line_break || is_direction
}

fn is_zero_width_space(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// Whether a character is invisible: those that come with pasted text, and letters and symbols
/// that are blank.
fn is_invisible(c: char) -> bool {
    let is_blank = matches!(
        c,
        '\u{115f}' | '\u{1160}' | '\u{2800}' | '\u{3164}' | '\u{ffa0}'
    );
    let is_joiner = matches!(
        c,
        '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}'
    );
    is_control(c) || is_zero_width_space(c) || is_blank || is_joiner
}

/// Checks the name of a flag that a table declares: `retryable` becomes `is_retryable`.
pub(crate) fn own_flag(name: &str, vocabulary: &Vocabulary) -> Result<(), String> {
    let is_letter = |c: char| matches!(c, 'a'..='z' | '0'..='9' | '_');
    let function = format!("is_{name}");
    if vocabulary.flags.iter().any(|flag| flag.name == name) {
        Err(format!("every table has the flag `{name}`; remove this"))
    } else if !name.chars().all(is_letter) || name.starts_with('_') || name == "except" {
        Err(format!(
            "a flag is written in lower-case letters, such as `retryable`, found `{name}`"
        ))
    } else if vocabulary
        .reserved_names()
        .any(|reserved| reserved == function)
    {
        Err(format!(
            "every registry has a function `{function}`; use another name for the flag"
        ))
    } else {
        Ok(())
    }
}

/// The rule that a word is one of the `known` ones. `what` describes the words.
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

/// The known word that `written` was most likely meant to be, if one is similar.
fn nearest<'a>(written: &str, known: &[&'a str]) -> Option<&'a str> {
    let written = written.to_lowercase();
    let is_opposite = |word: &str| written != word && written.ends_with(word);
    known
        .iter()
        .map(|word| (strsim::damerau_levenshtein(&written, word), *word))
        // `uncacheable` was not meant as `cacheable`.
        .filter(|(distance, word)| *distance <= word.len() / 3 && !is_opposite(word))
        .min()
        .map(|(_, word)| word)
}

/// Joins words as in "`a`, `b` and `c`".
pub(crate) fn listed(words: &[&str]) -> String {
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
    fn texts_are_visible() {
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
    fn words_are_listed_in_english() {
        assert_eq!(listed(&[]), "");
        assert_eq!(listed(&["a"]), "`a`");
        assert_eq!(listed(&["a", "b", "c"]), "`a`, `b` and `c`");
    }
}
