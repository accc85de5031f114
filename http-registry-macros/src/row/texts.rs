//! Reads the phrases and the description of a row.

use syn::parse::ParseStream;
use syn::{Lit, LitStr, Token};

use crate::ast::Defined;
use crate::mistake::{Mistake, Placed, Result};
use crate::reader::Reader;
use crate::vocabulary::Vocabulary;
use crate::{ahead, rules};

impl Reader<'_> {
    pub(super) fn texts(&mut self, row: &mut Defined) -> Result<()> {
        self.skip_misplaced();
        if is_text_after_references(self.vocabulary, self.input) {
            return Ok(()); // `flags` reports it.
        }
        if let Some(count) = ahead::punctuation(self.input) {
            let mistake = self.expected(match self.vocabulary {
                Vocabulary::StatusCodes => "a phrase in double quotes after the name",
                Vocabulary::Methods => "a description in double quotes after the name",
            });
            self.mistakes.push(mistake);
            self.skip_tokens(count);
        }
        if self.vocabulary == Vocabulary::StatusCodes && !self.phrases(row)? {
            return Ok(());
        }
        self.skip_misplaced();
        if self.vocabulary == Vocabulary::Methods && is_token_after_name(self.input) {
            let token = self.take::<LitStr>()?;
            let name = row.names.first().map(|name| name.to_string());
            let instead = format!("`{} {}`", token.token(), name.unwrap_or_default());
            let message = format!("the token goes before the name; write {instead}");
            self.mistakes.add(token.place, message);
        }
        if is_text_after_references(self.vocabulary, self.input) {
            return Ok(()); // `flags` reports it.
        }
        row.description = self.text("a description in double quotes")?;
        self.skip_misplaced();
        if let Some(count) = more_texts(self.vocabulary, self.input) {
            self.report(match self.vocabulary {
                Vocabulary::StatusCodes => {
                    "expected a reference, found a third string; a row has one phrase and one \
                     description"
                }
                Vocabulary::Methods => {
                    "expected a reference, found a second string; a method has a description and \
                     no phrase"
                }
            });
            self.skip_tokens(count);
        }
        Ok(())
    }

    /// Reads the phrases. Returns whether a description can follow.
    fn phrases(&mut self, row: &mut Defined) -> Result<bool> {
        if row.phrases.is_empty() {
            let expected = "a phrase and a description in double quotes after the name";
            let phrase = match unquoted_phrase(self.input) {
                Some((phrase, count)) => Some(self.unquoted_phrase(&phrase, count)),
                None => self.text(expected)?,
            };
            let Some(phrase) = phrase else {
                return Ok(false);
            };
            let place = phrase.place;
            row.phrases.push(phrase);
            if ahead::is_reference(self.input) {
                if !is_text_after_references(self.vocabulary, self.input) {
                    let message =
                        "expected a phrase and a description after the name, found only one string";
                    self.mistakes.add(place, message);
                }
                return Ok(false);
            }
        }
        while self.at_next_phrase() {
            let expected = "another phrase after `|`, as in `\"Found\" | \"Moved Temporarily\"`";
            let Some(phrase) = self.text(expected)? else {
                return Ok(false);
            };
            row.phrases.push(phrase);
        }
        Ok(true)
    }

    /// Reports and skips a phrase without quotes of `count` words.
    fn unquoted_phrase(&mut self, phrase: &str, count: usize) -> Placed<LitStr> {
        let place = self.skip_tokens(count);
        let message = format!("a phrase goes in double quotes; write `{phrase:?}`");
        self.mistakes.add(place, message);
        let part = LitStr::new(phrase, place.start);
        Placed { part, place }
    }

    /// Takes the `|` before another phrase, or reports a comma in its place. Returns
    /// whether there is another phrase.
    fn at_next_phrase(&mut self) -> bool {
        if is_comma_between_phrases(self.input) {
            self.other_separator("the phrases of a row", '|');
            return true;
        }
        self.input.peek(Token![|]) && self.next().is_some()
    }

    /// Reads a text, or reports what is in its place. `None` if the row goes on with its
    /// references, and an error if it does not.
    fn text(&mut self, expected: &str) -> Result<Option<Placed<LitStr>>> {
        if let Some(text) = ahead::plain_text(self.input) {
            // If a quote is missing, the quotes of the rest of the row are wrong as well.
            rules::literal(&text).map_err(|message| Mistake::new(self.here(), message))?;
            return self.take().map(Some);
        }
        let mistake = self.expected(expected);
        if self.input.peek(Lit) && !ahead::is_text(self.input) {
            self.mistakes.push(mistake);
            let Placed { part, place } = self.take::<Lit>()?;
            let part = LitStr::new(&rules::written(&part), part.span());
            return Ok(Some(Placed { part, place }));
        }
        if !ahead::is_reference(self.input) {
            return Err(mistake);
        }
        self.mistakes.push(mistake);
        Ok(None)
    }
}

/// Whether references are next where the description belongs, and a text after them.
fn is_text_after_references(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    if !ahead::is_reference(input) {
        return false;
    }
    let ahead = input.fork();
    while ahead::is_reference(&ahead) {
        ahead::skip(&ahead);
        if ahead::is_section(vocabulary, &ahead) {
            ahead::skip(&ahead);
        }
        ahead.parse::<Token![,]>().ok();
    }
    ahead::plain_text(&ahead).is_some() && !ahead::is_row(vocabulary, &ahead)
}

/// The words of a phrase without quotes, before exactly one text, and their number.
fn unquoted_phrase(input: ParseStream<'_>) -> Option<(String, usize)> {
    let ahead = input.fork();
    let mut words = Vec::new();
    while !ahead::is_reference(&ahead) {
        let Some(word) = ahead::name(&ahead) else {
            break;
        };
        words.push(word.to_string());
    }
    (!words.is_empty() && ahead::plain_texts(&ahead) == 1).then(|| (words.join(" "), words.len()))
}

/// Whether a comma is next, and after it a phrase and the description.
fn is_comma_between_phrases(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<Token![,]>().is_ok() && ahead::plain_texts(&ahead) == 2
}

/// Whether the token of a method and its description are next: `"M-SEARCH" "Search."`
fn is_token_after_name(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<LitStr>().is_ok_and(|token| {
        let token = token.value();
        rules::token(&token).is_ok() && !token.contains(char::is_lowercase)
    }) && ahead::plain_text(&ahead).is_some()
}

/// The number of texts between the description and a reference, if none of them was
/// meant as a reference.
fn more_texts(vocabulary: Vocabulary, input: ParseStream<'_>) -> Option<usize> {
    let ahead = input.fork();
    let mut count = 0;
    while let Some(text) = ahead::plain_text(&ahead) {
        if rules::reference_for(&text.value()).is_some() || ahead::is_row(vocabulary, &ahead) {
            return None;
        }
        ahead::skip(&ahead);
        count += 1;
    }
    (count > 0 && ahead::is_reference(&ahead)).then_some(count)
}
