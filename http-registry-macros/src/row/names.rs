//! Reads the name of a row and its aliases.

use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Ident, Lit, LitStr, Token};

use crate::ast::Defined;
use crate::mistake::{Mistake, Placed, Result};
use crate::reader::Reader;
use crate::vocabulary::Vocabulary;
use crate::{ahead, rules};

impl Reader<'_> {
    pub(super) fn names(&mut self, row: &mut Defined) -> Result<()> {
        if !row.names.is_empty() {
            return Ok(()); // It was made from a token without quotes.
        }
        let statuses = self.vocabulary == Vocabulary::StatusCodes;
        self.skip_misplaced();
        if let Some(count) = ahead::punctuation(self.input) {
            let found = ahead::found(self.input);
            self.report(format!("expected a name, found {found}; remove it"));
            self.skip_tokens(count);
        }
        if statuses && is_phrase_before_name(self.input) {
            let phrase = self.take::<LitStr>()?;
            let name = self.take_name()?;
            let instead = format!("`{} {}`", name.part, phrase.token());
            let message = format!("the name goes before the phrase; write {instead}");
            self.mistakes.add(phrase.place, message);
            row.phrases.push(phrase);
            row.names.push(name);
            return Ok(());
        }
        if statuses && is_quoted_name(self.input) {
            row.names.extend(self.quoted_name()?);
            return Ok(());
        }
        if ahead::is_text(self.input) && !ahead::is_reference(self.input) {
            if !ahead::is_text_before_name(self.input) {
                let mistake = self.no_name(row);
                self.mistakes.push(mistake);
                return Ok(());
            }
            let mistake = self.expected("a name");
            self.mistakes.push(mistake);
            self.next();
        }
        if !self.input.peek(Ident::peek_any) || ahead::is_reference_for_name(self.input) {
            return Err(self.expected(match (self.vocabulary, &row.value) {
                (Vocabulary::StatusCodes, _) => "a name after the code, as in `404 NOT_FOUND`",
                (Vocabulary::Methods, None) => "a name at the start of a row, as in `PURGE`",
                (Vocabulary::Methods, Some(_)) => {
                    "a name after the token, as in `\"M-SEARCH\" M_SEARCH`"
                }
            }));
        }
        let words = statuses.then(|| name_of_words(self.vocabulary, self.input));
        let name = match words.flatten() {
            Some((name, count)) => self.name_of_words(&name, count),
            None => self.take_name()?,
        };
        row.names.push(name);
        self.aliases(row)
    }

    /// Reports and skips the `count` tokens of a name of several words.
    fn name_of_words(&mut self, name: &str, count: usize) -> Placed<Ident> {
        let place = self.skip_tokens(count);
        let message = format!("a name is one word; write `{name}`");
        self.mistakes.add(place, message);
        let part = Ident::new(name, place.start);
        Placed { part, place }
    }

    fn aliases(&mut self, row: &mut Defined) -> Result<()> {
        while self.at_next_name() {
            if !self.input.peek(Ident::peek_any) {
                let mistake = self.expected("another name after `|`, as in `NOT_FOUND | MISSING`");
                if self.vocabulary == Vocabulary::StatusCodes && is_quoted_name(self.input) {
                    row.names.extend(self.quoted_name()?);
                    continue;
                }
                if !ahead::is_text(self.input) {
                    return Err(mistake);
                }
                self.mistakes.push(mistake);
                if !ahead::is_text_before_name(self.input) {
                    return Ok(());
                }
                self.next();
                if self.input.peek(Token![|]) {
                    continue;
                }
            }
            row.names.push(self.take_name()?);
        }
        Ok(())
    }

    /// Takes the `|` before another name, or reports what is in its place. Returns whether
    /// there is another name.
    fn at_next_name(&mut self) -> bool {
        const NAMES: &str = "the names of a row";
        if self.input.peek(Token![|]) {
            return self.next().is_some();
        }
        let comma = self.input.peek(Token![,])
            && self.input.peek2(Ident::peek_any)
            && !ahead::is_next_reference(self.vocabulary, self.input)
            && !self.at_comma_for_semicolon();
        if comma || is_reference_for_bar(self.input) {
            self.other_separator(NAMES, '|');
            return true;
        }
        let is_name = is_unseparated_name(self.vocabulary, self.input);
        if is_name {
            self.missing_separator(NAMES, '|');
        }
        is_name
    }

    /// Reads `"NOT_FOUND"` in the place of `NOT_FOUND`.
    fn quoted_name(&mut self) -> Result<Option<Placed<Ident>>> {
        let Placed { part, place } = self.take::<LitStr>()?;
        let message = format!("a name is written without quotes; write `{}`", part.value());
        self.mistakes.add(place, message);
        let name = rules::spelled_name(&part);
        Ok(name.map(|part| Placed { part, place }))
    }

    /// The mistake that a text is in the place of the name. The message suggests a name.
    fn no_name(&self, row: &Defined) -> Mistake {
        let (text, place) = match &row.value {
            Some(Placed {
                part: Lit::Str(token),
                place,
            }) if self.vocabulary == Vocabulary::Methods => (Some(token.clone()), *place),
            _ => (ahead::text(self.input), self.here()),
        };
        let name = text.as_ref().and_then(|it| rules::name_for(&it.value()));
        let Some((text, name)) = text.zip(name) else {
            return self.expected(match self.vocabulary {
                Vocabulary::StatusCodes => {
                    "a name before the phrase, as in `NOT_FOUND \"Not Found\"`"
                }
                Vocabulary::Methods => "a name after the token, as in `\"M-SEARCH\" M_SEARCH`",
            });
        };
        let token = text.token();
        match self.vocabulary {
            Vocabulary::StatusCodes => {
                self.expected(format!("a name before the phrase, as in `{name} {token}`"))
            }
            Vocabulary::Methods if name == text.value() => Mistake::new(
                place,
                format!("a token that can be the name is written without quotes; write `{name}`"),
            ),
            Vocabulary::Methods => {
                self.expected(format!("a name after the token, as in `{token} {name}`"))
            }
        }
    }
}

/// Whether the phrase is before the name: `"Not Found" NOT_FOUND "…"`
fn is_phrase_before_name(input: ParseStream<'_>) -> bool {
    ahead::is_text_before_name(input) && input.peek2(Ident::peek_any) && input.peek3(LitStr)
}

/// Whether the name is in quotes: it is the first of three texts where two belong.
fn is_quoted_name(input: ParseStream<'_>) -> bool {
    ahead::plain_text(input).is_some_and(|name| rules::spelled_name(&name).is_some())
        && ahead::plain_texts(input) == 3
}

/// The name for several words, such as `Not Found` or `not-found`, before a phrase and a
/// description, and the number of their tokens. Words in capitals could be several names.
fn name_of_words(vocabulary: Vocabulary, input: ParseStream<'_>) -> Option<(String, usize)> {
    let ahead = input.fork();
    let mut words = String::new();
    let mut count = 0;
    while let Some(word) = ahead::name(&ahead).filter(|word| !vocabulary.has_flag(word)) {
        words.push_str(&word.to_string());
        count += 1;
        if ahead.parse::<Token![-]>().is_ok() {
            words.push('-');
            count += 1;
        } else {
            words.push(' ');
        }
    }
    let is_name = count > 1 && words.contains(|c: char| c == '-' || c.is_lowercase());
    let name = rules::name_for(&words)?;
    let is_before_texts = ahead.peek(Token![|]) || ahead::plain_texts(&ahead) >= 2;
    (is_name && is_before_texts).then_some((name, count))
}

/// Whether another name is next without a `|` before it.
fn is_unseparated_name(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let is_name = ahead::name(&ahead).is_some_and(|name| {
        !vocabulary.has_flag(&name) && !name.to_string().contains(char::is_lowercase)
    });
    let texts = match vocabulary {
        Vocabulary::StatusCodes => 2,
        Vocabulary::Methods => 1,
    };
    is_name
        && (ahead.peek(Token![|])
            || !ahead::is_reference(input) && ahead::plain_texts(&ahead) >= texts)
}

/// Whether a reference is next in the place of the `|` between two names.
fn is_reference_for_bar(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead::is_reference(input)
        && ahead::skip(&ahead)
        && !ahead::is_reference(&ahead)
        && ahead::name(&ahead).is_some()
        && (ahead.peek(Token![|]) || ahead::plain_text(&ahead).is_some())
}

#[cfg(test)]
mod tests {
    use super::is_quoted_name;
    use crate::ahead::with_tokens;

    #[test]
    fn a_quoted_name_is_the_first_of_three_texts() {
        assert!(with_tokens("\"OK\" \"OK\" \"It is.\"", is_quoted_name));
        assert!(!with_tokens(
            "\"Not Found\" \"Not Found\" \"It is.\"",
            is_quoted_name
        ));
        assert!(!with_tokens("\"OK\" \"It is.\"", is_quoted_name));
    }
}
