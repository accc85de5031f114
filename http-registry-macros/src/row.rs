//! How the parts of a row are read, each by one function. What is in the place of
//! a part is a mistake that says how the part is written.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::{Attribute, Ident, Lit, LitInt, LitStr, Path, Token, parenthesized};

use crate::ast::{Attributes, Defined, Except, Include, Reference};
use crate::lookalike::INCLUDE;
use crate::mistake::{Mistake, Place, Placed, Result};
use crate::reader::Reader;
use crate::vocabulary::Vocabulary;
use crate::{ahead, rules};

const CODE: &str = "a code at the start of a row, as in `404 NOT_FOUND`";

const REFERENCE: &str = "at least one reference, such as `RFC9110 \"15.5.5\"` or `\"https://…\"`";

impl Reader<'_> {
    /// `Iana(http_registry::StatusCode) except 104, 451;`
    pub(crate) fn include(&mut self, attributes: Attributes) -> Result<Include> {
        let name = self.take_name()?;
        let (path, place) = self.included()?;
        let mut except = Vec::new();
        let end = if ahead::is_word(self.input, "except") {
            self.next();
            except = self.except();
            "`,` or `;` after an excepted value"
        } else {
            "`except` or `;` after an include"
        };
        self.end(end);
        Ok(Include {
            attributes,
            name,
            path,
            place,
            except,
        })
    }

    /// `(http_registry::StatusCode)`, of which the place is the last name.
    fn included(&mut self) -> Result<(Path, Place)> {
        let at = self.taken;
        let group = self.take_with(|input| {
            let content;
            let parentheses = parenthesized!(content in input);
            let path = Path::parse_mod_style(&content);
            let rest = content.parse::<TokenStream>()?;
            let path = path.ok().filter(|_| rest.is_empty());
            Ok((path, parentheses.span))
        })?;
        let (path, parentheses) = group.part;
        self.last = Place::new(parentheses.close(), self.taken);
        let last = path.as_ref().and_then(|path| path.segments.last());
        let Some(last) = last.map(|last| Place::new(last.ident.span(), at)) else {
            return Err(Mistake::new(Place::new(parentheses.join(), at), INCLUDE));
        };
        path.map(|path| (path, last))
            .ok_or_else(|| Mistake::new(last, INCLUDE))
    }

    /// `104, 451`, or `QUERY, "M-SEARCH"`
    fn except(&mut self) -> Vec<Except> {
        let mut except = Vec::new();
        loop {
            let value = self.excepted();
            let is_value = value.is_some();
            except.extend(value);
            if self.input.peek(Token![,]) && !self.at_comma_for_semicolon() {
                self.next();
            } else if ahead::is_excepted(self.vocabulary, self.input) && !is_value {
                // What is in the place of the value before has been reported.
            } else if ahead::is_excepted(self.vocabulary, self.input) {
                let found = ahead::found(self.input);
                self.report(format!(
                    "commas separate excepted values; write `,` before {found}"
                ));
            } else {
                return except;
            }
        }
    }

    /// `104` or `QUERY`, unless something else is in its place.
    fn excepted(&mut self) -> Option<Except> {
        let is_code = self.vocabulary == Vocabulary::StatusCodes;
        if ahead::is_row_for_value(self.vocabulary, self.input) {
            let mistake = self.expected("a value after `except`");
            self.mistakes.push(mistake);
            return None;
        }
        if self.input.peek(LitStr) || is_code && self.input.peek(Lit) {
            return self.take().ok().map(Except::Value);
        }
        if self.vocabulary == Vocabulary::Methods && self.input.peek(Ident::peek_any) {
            return self.take_name().ok().map(Except::Name);
        }
        let mistake = self.expected(match self.vocabulary {
            Vocabulary::StatusCodes => "a code, as in `except 104, 451`",
            Vocabulary::Methods => "a method, as in `except QUERY, \"M-SEARCH\"`",
        });
        self.mistakes.push(mistake);
        if let Some(tokens) = ahead::punctuation(self.input) {
            self.pass(tokens);
            return self.take().ok().map(Except::Value);
        }
        if self.input.peek(Token![,]) {
            self.next();
            return self.excepted();
        }
        if !self.input.peek(Token![;]) {
            self.next();
        }
        None
    }

    /// The parts of a row that defines something, in order. An error leaves in
    /// `own` what is before it.
    pub(crate) fn defined(&mut self, row: &mut Defined) -> Result<()> {
        self.value(row)?;
        self.names(row)?;
        self.texts(row)?;
        self.references(row)?;
        self.flags(row)?;
        self.end("a flag or `;` after the references");
        Ok(())
    }

    /// A status's code; a method's token, where it is not the name.
    fn value(&mut self, row: &mut Defined) -> Result<()> {
        let statuses = self.vocabulary == Vocabulary::StatusCodes;
        if statuses && (self.input.peek(Token![-]) || self.input.peek(Token![+])) {
            let sign = ahead::found(self.input);
            self.report(format!("a status code has no sign; remove this {sign}"));
            self.next();
        }
        if let Some((token, tokens)) = ahead::unquoted_token(self.input).filter(|_| !statuses) {
            let place = self.pass(tokens);
            row.names.extend(self.unquoted_token(&token, place));
            return Ok(());
        }
        if statuses && ahead::is_text_before_text(self.input) {
            return Err(self.expected(CODE));
        }
        if self.input.peek(Lit) {
            row.value = Some(self.take()?);
            if statuses {
                self.further_codes();
            }
        } else if statuses {
            let mistake = self.expected(CODE);
            if !self.input.peek(Ident::peek_any) {
                return Err(mistake);
            }
            self.mistakes.push(mistake);
            if self.input.peek2(Ident::peek_any) {
                self.next();
            }
        }
        Ok(())
    }

    /// `520..=527` or `520, 521`, where one code belongs.
    fn further_codes(&mut self) {
        let Some(tokens) = ahead::further_codes(self.input) else {
            return;
        };
        self.report("a row has one code; write a row for each");
        self.pass(tokens);
    }

    /// Reports `M-SEARCH` without its quotes, to Rust several tokens, and has a name
    /// for it if none follows.
    fn unquoted_token(&mut self, token: &str, place: Place) -> Option<Placed<Ident>> {
        let name = rules::name_for(token);
        let instead = format!("`\"{token}\" {}`", name.as_deref().unwrap_or("NAME"));
        let message =
            format!("a token that is not a Rust name is in double quotes; write {instead}");
        self.mistakes.add(place, message);
        if self.input.peek(Ident::peek_any) {
            return None;
        }
        let mut part = syn::parse_str::<Ident>(&name?).ok()?;
        part.set_span(place.start);
        Some(Placed { part, place })
    }

    /// The name and its aliases, or what is in their place.
    fn names(&mut self, row: &mut Defined) -> Result<()> {
        if !row.names.is_empty() {
            return Ok(());
        }
        let statuses = self.vocabulary == Vocabulary::StatusCodes;
        self.misplaced();
        if let Some(tokens) = ahead::punctuation(self.input) {
            let found = ahead::found(self.input);
            self.report(format!("expected a name, found {found}; remove it"));
            self.pass(tokens);
        }
        if statuses && ahead::is_phrase_before_name(self.input) {
            let phrase = self.take::<LitStr>()?;
            let name = self.take_name()?;
            let instead = format!("`{} {}`", name.part, phrase.token());
            let message = format!("the name goes before the phrase; write {instead}");
            self.mistakes.add(phrase.place, message);
            row.phrases.push(phrase);
            row.names.push(name);
            return Ok(());
        }
        if statuses && ahead::is_quoted_name(self.input) {
            row.names.extend(self.quoted_name()?);
            return Ok(());
        }
        if ahead::is_text(self.input) && !ahead::is_reference(self.input) {
            let is_before_name = ahead::is_text_before_name(self.input);
            let mistake = if is_before_name {
                self.expected("a name")
            } else {
                self.no_name(row)?
            };
            self.mistakes.push(mistake);
            if !is_before_name {
                return Ok(());
            }
            self.next();
        }
        if !self.input.peek(Ident::peek_any) || ahead::is_reference_for_name(self.input) {
            return Err(self.expected(match (self.vocabulary, &row.value) {
                (Vocabulary::StatusCodes, _) => "a name after the code, as in `404 NOT_FOUND`",
                (Vocabulary::Methods, None) => "a row to start with a name, as in `PURGE`",
                (Vocabulary::Methods, Some(_)) => {
                    "a name after the token, as in `\"M-SEARCH\" M_SEARCH`"
                }
            }));
        }
        row.names.push(self.take_name()?);
        while self.at_next_name() {
            if !self.input.peek(Ident::peek_any) {
                let mistake = self.expected("another name after `|`, as in `NOT_FOUND | MISSING`");
                if statuses && ahead::is_quoted_name(self.input) {
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

    /// `"NOT_FOUND"`, where `NOT_FOUND` belongs.
    fn quoted_name(&mut self) -> Result<Option<Placed<Ident>>> {
        let Placed { part, place } = self.take::<LitStr>()?;
        let message = format!("a name is not in quotes; write `{}`", part.value());
        self.mistakes.add(place, message);
        let name = rules::spelled_name(&part);
        Ok(name.map(|part| Placed { part, place }))
    }

    /// Takes a `|`, or reports what is in its place.
    fn at_next_name(&mut self) -> bool {
        if self.input.peek(Token![|]) {
            return self.next().is_some();
        }
        let comma = self.input.peek(Token![,])
            && self.input.peek2(Ident::peek_any)
            && !ahead::is_further_reference(self.vocabulary, self.input);
        if comma && !self.at_comma_for_semicolon() {
            self.report("the names of a row are separated by `|`, found `,`");
            return self.next().is_some();
        }
        if ahead::is_word_for_bar(self.input) {
            let found = ahead::found(self.input);
            self.report(format!(
                "the names of a row are separated by `|`, found {found}"
            ));
            return self.next().is_some();
        }
        let name = ahead::is_unseparated_name(self.vocabulary, self.input);
        if name {
            let found = ahead::found(self.input);
            self.report(format!(
                "the names of a row are separated by `|`; write `|` before {found}"
            ));
        }
        name
    }

    /// That a text is where the name belongs, which the text may suggest.
    fn no_name(&self, row: &Defined) -> Result<Mistake> {
        let here = self.here();
        let next = || self.input.fork().parse::<LitStr>();
        let next = |part: Option<&Placed<Lit>>| match part.map(|it| (&it.part, it.place)) {
            Some((Lit::Str(token), place)) if self.vocabulary == Vocabulary::Methods => {
                Ok((token.clone(), place))
            }
            _ => Ok((next().map_err(|error| Mistake::new(here, error))?, here)),
        };
        let (text, place) = next(row.value.as_ref())?;
        let token = text.token();
        Ok(match (self.vocabulary, rules::name_for(&text.value())) {
            (Vocabulary::StatusCodes, Some(name)) => {
                self.expected(format!("a name before the phrase, as in `{name} {token}`"))
            }
            (Vocabulary::Methods, Some(name)) if name == text.value() => Mistake::new(
                place,
                format!("a token that is also the name is not in quotes; write `{name}`"),
            ),
            (Vocabulary::Methods, Some(name)) => {
                self.expected(format!("a name after the token, as in `{token} {name}`"))
            }
            (Vocabulary::StatusCodes, None) => {
                self.expected("a name before the phrase, as in `NOT_FOUND \"Not Found\"`")
            }
            (Vocabulary::Methods, None) => {
                self.expected("a name after the token, as in `\"M-SEARCH\" M_SEARCH`")
            }
        })
    }

    /// The phrases and the description.
    fn texts(&mut self, row: &mut Defined) -> Result<()> {
        self.misplaced();
        if ahead::is_text_behind_references(self.vocabulary, self.input) {
            return Ok(()); // `flags` reports it.
        }
        if let Some(tokens) = ahead::punctuation(self.input) {
            let mistake = self.expected("a text in double quotes after the name");
            self.mistakes.push(mistake);
            self.pass(tokens);
        }
        if self.vocabulary == Vocabulary::StatusCodes && row.phrases.is_empty() {
            let expected = "a phrase and a description in double quotes after the name";
            if let Some((phrase, tokens)) = ahead::unquoted_phrase(self.input) {
                let place = self.pass(tokens);
                let message = format!("a phrase is in double quotes; write `{phrase:?}`");
                self.mistakes.add(place, message);
                let part = LitStr::new(&phrase, place.start);
                row.phrases.push(Placed { part, place });
            } else {
                row.phrases.extend(self.text(expected)?);
            }
            let Some(phrase) = row.phrases.first() else {
                return Ok(());
            };
            if ahead::is_reference(self.input) {
                let place = phrase.place;
                if !ahead::is_text_behind_references(self.vocabulary, self.input) {
                    let message =
                        "expected a phrase and a description after the name, found only one string";
                    self.mistakes.add(place, message);
                }
                return Ok(());
            }
        }
        while !row.phrases.is_empty() && self.at_next_phrase() {
            let expected = "another phrase after `|`, as in `\"Found\" | \"Moved Temporarily\"`";
            let Some(phrase) = self.text(expected)? else {
                return Ok(());
            };
            row.phrases.push(phrase);
        }
        self.misplaced();
        if self.vocabulary == Vocabulary::Methods && ahead::is_token_behind_name(self.input) {
            let token = self.take::<LitStr>()?;
            let name = row.names.first().map(|name| name.to_string());
            let instead = format!("`{} {}`", token.token(), name.unwrap_or_default());
            let message = format!("the token goes before the name; write {instead}");
            self.mistakes.add(token.place, message);
        }
        if ahead::is_text_behind_references(self.vocabulary, self.input) {
            return Ok(()); // `flags` reports it.
        }
        row.description = self.text("a description in double quotes")?;
        self.misplaced();
        if let Some(texts) = ahead::further_texts(self.vocabulary, self.input) {
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
            self.pass(texts);
        }
        Ok(())
    }

    /// Takes a `|`, or reports a comma in its place.
    fn at_next_phrase(&mut self) -> bool {
        let comma = ahead::is_comma_between_phrases(self.input);
        if comma {
            self.report("the phrases of a row are separated by `|`, found `,`");
        }
        (comma || self.input.peek(Token![|])) && self.next().is_some()
    }

    /// A text. When it is missing, the row can go on with its references.
    fn text(&mut self, expected: &str) -> Result<Option<Placed<LitStr>>> {
        if ahead::plain_text(self.input).is_some() {
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

    fn references(&mut self, row: &mut Defined) -> Result<()> {
        if ahead::is_unquoted_url(self.input) {
            return Err(Mistake::new(
                self.here(),
                "a URL is in double quotes, as `//` begins a comment in Rust; write `\"https://…\"`",
            ));
        }
        if ahead::is_reference_in_brackets(self.input) {
            self.report("a reference is not in brackets; remove them");
            self.next();
            return Ok(());
        }
        if !ahead::is_reference(self.input) && !ahead::is_text(self.input) {
            let mistake = self.expected(REFERENCE);
            if !ahead::is_flag_before_reference(self.vocabulary, self.input) {
                return Err(mistake);
            }
            self.report("flags go after the references");
            while !ahead::is_reference(self.input) && self.input.peek(Ident::peek_any) {
                row.flags.push(self.take_name()?);
                if self.input.peek(Token![,]) {
                    self.next();
                }
            }
        }
        row.references.extend(self.reference()?);
        while self.at_next_reference() {
            row.references.extend(self.reference()?);
        }
        Ok(())
    }

    /// Takes a comma, or reports what is in its place.
    fn at_next_reference(&mut self) -> bool {
        while self.input.peek(Token![,]) && self.input.peek2(Token![,]) {
            self.misplaced_comma();
        }
        if let Some(tokens) = ahead::unknown_reference(self.vocabulary, self.input) {
            self.next();
            let mistake = self.expected("a reference");
            self.mistakes.push(mistake);
            self.pass(tokens);
        }
        if ahead::is_section(self.vocabulary, self.input) {
            self.report("a section goes after an RFC that has none; remove this one");
            self.next();
        }
        if ahead::is_text_for_comma(self.input) {
            let mistake = self.expected("`,` between references");
            self.mistakes.push(mistake);
            return self.next().is_some();
        }
        if ahead::is_reference(self.input) {
            let found = ahead::found(self.input);
            self.report(format!(
                "commas separate references; write `,` before {found}"
            ));
            return true;
        }
        let other = ahead::is_other_separator(self.vocabulary, self.input);
        if other {
            let found = ahead::found(self.input);
            self.report(format!(
                "commas separate references; write `,` instead of {found}"
            ));
        }
        (other || ahead::is_further_reference(self.vocabulary, self.input)) && self.next().is_some()
    }

    /// `RFC9110 "15.5.5"` or a URL.
    fn reference(&mut self) -> Result<Option<Reference>> {
        if ahead::is_text(self.input) {
            let url = self.take::<LitStr>()?;
            let rfc = rules::reference_for(&url.value());
            if rfc.is_none() || !ahead::is_section(self.vocabulary, self.input) {
                return Ok(Some(Reference::Url(url)));
            }
            let section = self.take::<LitStr>()?.token();
            let instead = rfc.unwrap_or_default();
            let message = format!("an RFC is not in quotes; write `{instead} {section}`");
            self.mistakes.add(url.place, message);
            return Ok(None);
        }
        let rfc = self.take_name()?;
        let alone = rfc.to_string().eq_ignore_ascii_case("rfc");
        if alone && self.input.peek(Token![-]) {
            self.next();
        }
        let mut number = None;
        if alone && self.input.peek(LitInt) {
            let digits = self.take::<LitInt>()?.part;
            let message = format!("an RFC and its number are one word; write `RFC{digits}`");
            self.mistakes.add(rfc.place.to(self.last), message);
            number = Some(digits);
        }
        let section = self.section()?;
        Ok(number.is_none().then_some(Reference::Rfc { rfc, section }))
    }

    /// The section of an RFC; in all the ways in which one would write it.
    fn section(&mut self) -> Result<Option<Placed<LitStr>>> {
        if ahead::is_section(self.vocabulary, self.input) {
            return self.take().map(Some);
        }
        if ahead::is_url_before_section(self.vocabulary, self.input) {
            let mistake = self.expected("the section of the RFC");
            self.mistakes.push(mistake);
            self.next();
            return self.take().map(Some);
        }
        let Some((section, tokens)) = ahead::section_without_quotes(self.vocabulary, self.input)
        else {
            return Ok(None);
        };
        let place = self.pass(tokens);
        let section = if section.is_empty() {
            "15.5.5"
        } else {
            &section
        };
        self.mistakes.add(
            place,
            format!("a section is in double quotes after the RFC; write `\"{section}\"`"),
        );
        Ok(None)
    }

    fn flags(&mut self, row: &mut Defined) -> Result<()> {
        loop {
            let further = ahead::is_further_reference(self.vocabulary, self.input);
            if further && !row.references.is_empty() {
                self.next();
            }
            self.misplaced();
            if ahead::is_row(self.vocabulary, self.input) {
                return Ok(());
            }
            if ahead::is_reference(self.input) {
                if row.references.is_empty() {
                    return Ok(()); // These flags are before them.
                }
                self.report("references go before the flags");
                row.references.extend(self.reference()?);
                while self.at_next_reference() {
                    row.references.extend(self.reference()?);
                }
                continue;
            }
            if let Some(flag) = ahead::quoted_flag(self.vocabulary, self.input) {
                self.report(format!("a flag is not in quotes; write `{flag}`"));
                self.next();
            } else if row.description.is_none() && ahead::is_text(self.input) {
                let phrase = self.vocabulary == Vocabulary::StatusCodes && row.phrases.is_empty();
                let parts = if phrase {
                    "phrase and the description go"
                } else {
                    "description goes"
                };
                self.report(format!("the {parts} before the references"));
                row.description = Some(self.take()?);
                // What else is behind it is no mistake of its own.
                while ahead::is_text(self.input)
                    || ahead::is_reference(self.input)
                    || self.input.peek(Token![,]) && !self.at_comma_for_semicolon()
                {
                    self.next();
                }
            } else if ahead::is_word(self.input, "except") {
                return Ok(());
            } else if self.input.peek(Ident::peek_any) {
                row.flags.push(self.take_name()?);
                if let Some(tokens) = ahead::value_of_flag(self.vocabulary, self.input) {
                    self.report("a flag has no value; remove it");
                    self.pass(tokens);
                }
            } else {
                return Ok(());
            }
        }
    }

    fn at_comma_for_semicolon(&self) -> bool {
        ahead::is_comma_for_semicolon(self.vocabulary, self.input)
    }

    /// Takes what is nowhere within a row: commas, but between references, and
    /// attributes.
    fn misplaced(&mut self) {
        loop {
            if self.input.peek(Token![,]) && !self.at_comma_for_semicolon() {
                self.misplaced_comma();
            } else if self.input.peek(Token![#])
                && !ahead::is_row(self.vocabulary, self.input)
                && self.input.fork().call(Attribute::parse_outer).is_ok()
            {
                self.report("an attribute or doc comment goes before its row");
                self.next();
                self.next();
            } else {
                return;
            }
        }
    }

    fn misplaced_comma(&mut self) {
        self.report("commas only separate references; remove this comma");
        self.before_row += 1;
        self.next();
    }

    /// That the rest of a row cannot be read. After two other mistakes that is most
    /// likely their consequence; commas have none.
    pub(crate) fn stop(&mut self, mistake: Mistake) {
        if self.mistakes.len() - self.before_row < 2 {
            self.mistakes.push(mistake);
        }
    }

    /// The semicolon. Anything else is a mistake; `expected` is what could be here.
    fn end(&mut self, expected: &str) {
        let (vocabulary, input) = (self.vocabulary, self.input);
        if self.at_comma_for_semicolon() {
            self.report("a row ends with `;`, found `,`");
        } else if input.is_empty() || ahead::is_row(vocabulary, input) {
            let found = ahead::found(input);
            let message = format!("a row ends with `;`, found {found}; write `;` after this");
            self.mistakes.add(self.last, message);
            return;
        } else if !input.peek(Token![;]) {
            let mistake = self.expected(expected);
            self.stop(mistake);
            return self.skip(input.cursor());
        }
        self.next();
    }
}
