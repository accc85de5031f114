//! Reads the section of an RFC, in all ways in which people write one.

use proc_macro2::{Delimiter, TokenTree};
use syn::parse::ParseStream;
use syn::{Ident, LitFloat, LitInt, LitStr, Token};

use crate::mistake::{Placed, Result};
use crate::reader::Reader;
use crate::vocabulary::Vocabulary;
use crate::{ahead, rules};

impl Reader<'_> {
    pub(super) fn section(&mut self) -> Result<Option<Placed<LitStr>>> {
        if ahead::is_section(self.vocabulary, self.input) {
            return self.take().map(Some);
        }
        if is_url_before_section(self.vocabulary, self.input) {
            let mistake = self.expected("the section of the RFC");
            self.mistakes.push(mistake);
            self.next();
            return self.take().map(Some);
        }
        let Some((section, count)) = unquoted_section(self.vocabulary, self.input) else {
            return Ok(None);
        };
        let place = self.skip_tokens(count);
        let section = if section.is_empty() {
            "15.5.5"
        } else {
            &section
        };
        self.mistakes.add(
            place,
            format!("a section goes in double quotes after the RFC; write `\"{section}\"`"),
        );
        Ok(None)
    }
}

/// Whether a URL is next, between an RFC and its section.
fn is_url_before_section(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead::text(input).is_some_and(|text| ahead::is_url(&text))
        && ahead::skip(&ahead)
        && ahead::is_section(vocabulary, &ahead)
}

/// A section in another form than a text in quotes, such as `, Section 15.5.5`, and the
/// number of its tokens. The section is empty if only the word is there.
fn unquoted_section(vocabulary: Vocabulary, input: ParseStream<'_>) -> Option<(String, usize)> {
    let mut count = 0;
    let ahead = input.fork();
    if let Some((punct, _)) = ahead.cursor().punct() {
        if ",#:/-.@".contains(punct.as_char()) {
            ahead::skip(&ahead);
            count += 1;
        }
    }
    if ahead::is_row(vocabulary, &ahead) {
        return None;
    }
    let word = ahead::name(&ahead.fork());
    let has_word = word.is_some_and(|word| ahead::is_section_word(&word.to_string()));
    if has_word {
        ahead::skip(&ahead);
        count += 1;
    }
    let section = ahead::text(&ahead).map(|text| text.value());
    let is_section = |text: &String| count > 0 && text.starts_with(|c: char| c.is_ascii_digit());
    if let Some(section) = section.filter(is_section) {
        return Some((section, count + 1));
    }
    if let Some((TokenTree::Group(group), _)) = ahead.cursor().token_tree() {
        let section = group.stream().to_string().replace(['"', ' '], "");
        let brackets = matches!(
            group.delimiter(),
            Delimiter::Parenthesis | Delimiter::Bracket
        );
        let in_brackets = brackets && rules::section(&section).is_ok();
        return in_brackets.then_some((section, count + 1));
    }
    let mut section = String::new();
    while is_part_of_section(&ahead) && !ahead::is_row(vocabulary, &ahead)
        || !section.is_empty() && ahead.peek(Token![.])
    {
        section.push_str(&ahead.parse::<TokenTree>().ok()?.to_string());
        count += 1;
    }
    (has_word || !section.is_empty()).then_some((section, count))
}

/// Whether a number or a capital letter is next, as in `15.3.1` or `A.1`.
fn is_part_of_section(input: ParseStream<'_>) -> bool {
    let letter = |name: Ident| {
        let name = name.to_string();
        name.len() == 1 && name.bytes().all(|b| b.is_ascii_uppercase())
    };
    input.peek(LitInt) || input.peek(LitFloat) || input.fork().parse().is_ok_and(letter)
}

#[cfg(test)]
mod tests {
    use super::unquoted_section;
    use crate::ahead::with_tokens;
    use crate::vocabulary::Vocabulary::StatusCodes;

    #[test]
    fn a_section_without_quotes_is_written_in_many_ways() {
        let section = |text| with_tokens(text, |input| unquoted_section(StatusCodes, input));
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
}
