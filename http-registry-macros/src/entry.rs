//! How the parts of an entry are read, each by one function. What stands in the
//! place of a part is a mistake that says how the part is written.

use proc_macro2::{Punct, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::{Error, Ident, Lit, LitInt, LitStr, Path, Token, parenthesized};

use crate::ast::{Except, Include, Own, Reference};
use crate::reader::Reader;
use crate::vocabulary::Vocabulary;
use crate::{ahead, rules};

const INCLUDE: &str =
    "an included registry is a name and a path, as in `Iana(http_registry::StatusCode)`";

impl Reader<'_> {
    /// `Iana(http_registry::StatusCode) except 104, 451;`
    pub(crate) fn include(&mut self) -> syn::Result<Include> {
        let name = self.take_name()?;
        let content;
        let parentheses = parenthesized!(content in self.input);
        self.last = parentheses.span.close();
        let path = Path::parse_mod_style(&content);
        let rest = content.parse::<TokenStream>()?;
        match path {
            Ok(path) if rest.is_empty() => {
                let (except, end) = if ahead::is_word(self.input, "except") {
                    self.take_name()?;
                    (self.except(), "expected `,` or `;` after an excepted value")
                } else {
                    let rule = "expected `except` or `;` after an included registry";
                    (Vec::new(), rule)
                };
                self.end(end);
                Ok(Include {
                    attributes: Vec::new(),
                    name,
                    path,
                    except,
                })
            }
            _ => Err(Error::new(parentheses.span.join(), INCLUDE)),
        }
    }

    /// `104, 451`, or `QUERY, "M-SEARCH"`
    fn except(&mut self) -> Vec<Except> {
        let mut except = Vec::new();
        loop {
            except.extend(self.excepted());
            if self.input.peek(Token![,])
                && !ahead::is_comma_for_semicolon(self.vocabulary, self.input)
            {
                self.next();
            } else if ahead::is_excepted(self.vocabulary, self.input) {
                let found = ahead::found(self.input);
                let message = format!("commas separate excepted values: write `,` before {found}");
                self.mistakes.add(self.here(), message);
            } else {
                return except;
            }
        }
    }

    /// `104` or `QUERY`, unless something else is in its place.
    fn excepted(&mut self) -> Option<Except> {
        if self.input.peek(Lit) {
            return self.take().ok().map(Except::Value);
        }
        if self.vocabulary == Vocabulary::Methods && self.input.peek(Ident::peek_any) {
            return self.take_name().ok().map(Except::Name);
        }
        let mistake = self.expected(match self.vocabulary {
            Vocabulary::StatusCodes => "expected a code that another part of the table has",
            Vocabulary::Methods => "expected a method that another part of the table has",
        });
        self.mistakes.push(mistake);
        // Not a semicolon, or the comma before the next value.
        if !self.input.peek(Token![;]) && !self.input.peek(Token![,]) {
            self.next();
        }
        None
    }

    /// The parts of an own entry, in order. An error leaves in `own` what
    /// stands before it.
    pub(crate) fn own(&mut self, own: &mut Own) -> syn::Result<()> {
        self.value(own)?;
        self.names(own)?;
        self.texts(own)?;
        self.references(own)?;
        self.flags(own)?;
        self.end("flags or `;` follow the references");
        Ok(())
    }

    /// A status's code; a method's token, where it is not the name.
    fn value(&mut self, own: &mut Own) -> syn::Result<()> {
        if ahead::is_path(self.input) {
            return Err(self.expected(INCLUDE));
        }
        let sign = self.input.peek(Token![-]) || self.input.peek(Token![+]);
        if sign && self.vocabulary == Vocabulary::StatusCodes {
            let found = ahead::found(self.input);
            let message =
                format!("a status code is three plain digits, found {found}: leave it out");
            self.mistakes.add(self.here(), message);
            self.take::<Punct>()?;
        }
        if self.input.peek(Lit) {
            own.value = Some(self.take::<Lit>()?);
        } else if self.vocabulary == Vocabulary::StatusCodes {
            let mistake = self.expected("an entry starts with its code, as in `404 NOT_FOUND`");
            if !self.input.peek(Ident::peek_any) {
                return Err(mistake);
            }
            self.mistakes.push(mistake);
        }
        Ok(())
    }

    /// The name and its aliases, or what stands in their place.
    fn names(&mut self, own: &mut Own) -> syn::Result<()> {
        let statuses = self.vocabulary == Vocabulary::StatusCodes;
        if statuses && ahead::is_phrase_before_name(self.input) {
            let at = self.here();
            let phrase = self.take::<LitStr>()?;
            let name = self.take_name()?;
            let instead = format!("`{name} {}`", phrase.token());
            let message = format!("the name stands before the phrase: write {instead}");
            self.mistakes.add(at, message);
            own.phrases.push(phrase);
            own.names.push(name);
            return Ok(());
        }
        if statuses && ahead::is_quoted_name(self.input) {
            let name = self.take::<LitStr>()?;
            let message = format!("a name is not in quotes: write `{}`", name.value());
            self.mistakes.add(name.span(), message);
            own.names.extend(name.parse::<Ident>());
            return Ok(());
        }
        if ahead::is_text(self.input) {
            let mistake = self.no_name(own)?;
            self.mistakes.push(mistake);
            return Ok(());
        }
        if !self.input.peek(Ident::peek_any) {
            return Err(self.expected(match (self.vocabulary, &own.value) {
                (Vocabulary::StatusCodes, _) => "a name follows the code, as in `404 NOT_FOUND`",
                (Vocabulary::Methods, None) => "an entry starts with its name, as in `PURGE`",
                (Vocabulary::Methods, Some(_)) => {
                    "a name follows the token, as in `\"M-SEARCH\" M_SEARCH`"
                }
            }));
        }
        own.names.push(self.take_name()?);
        while self.at_next_name() {
            self.take::<Punct>()?;
            if !self.input.peek(Ident::peek_any) {
                return Err(self.expected("another name follows `|`, as in `NOT_FOUND | MISSING`"));
            }
            own.names.push(self.take_name()?);
        }
        Ok(())
    }

    /// `|`, or a comma in its place.
    fn at_next_name(&mut self) -> bool {
        let comma = self.input.peek(Token![,]) && self.input.peek2(Ident::peek_any);
        if comma {
            let rule = "the names of an entry are separated by `|`, found `,`";
            self.mistakes.add(self.here(), rule);
        }
        comma || self.input.peek(Token![|])
    }

    /// That a text follows where the name belongs, which the text may suggest.
    fn no_name(&self, own: &Own) -> syn::Result<Error> {
        let text = match &own.value {
            Some(Lit::Str(token)) if self.vocabulary == Vocabulary::Methods => token.clone(),
            _ => self.input.fork().parse::<LitStr>()?,
        };
        let token = text.token();
        Ok(match (self.vocabulary, rules::name_for(&text.value())) {
            (Vocabulary::StatusCodes, Some(name)) => self.expected(format!(
                "a name stands before the phrase, as in `{name} {token}`"
            )),
            (Vocabulary::Methods, Some(name)) if name == text.value() => Error::new(
                text.span(),
                format!("a method that is its own name is not in quotes: write `{name}`"),
            ),
            (Vocabulary::Methods, Some(name)) => {
                self.expected(format!("a name follows the token, as in `{token} {name}`"))
            }
            _ => self.expected("a name stands before the texts, as in `NOT_FOUND`"),
        })
    }

    fn texts(&mut self, own: &mut Own) -> syn::Result<()> {
        if self.vocabulary == Vocabulary::StatusCodes && own.phrases.is_empty() {
            let rule = "a phrase and a description in quotes follow the name";
            own.phrases.extend(self.text(rule)?);
            let Some(phrase) = own.phrases.first() else {
                return Ok(());
            };
            if ahead::is_reference(self.input) {
                let message = format!("{rule}, found one text");
                self.mistakes.add(phrase.span(), message);
                return Ok(());
            }
        }
        while !own.phrases.is_empty() && self.input.peek(Token![|]) {
            self.take::<Punct>()?;
            let rule = "another phrase follows `|`, as in `\"Found\" | \"Moved Temporarily\"`";
            own.phrases.extend(self.text(rule)?);
        }
        own.description = self.text("a description in double quotes stands here")?;
        Ok(())
    }

    /// A text. When it is missing, the entry can go on with its references.
    fn text(&mut self, rule: &str) -> syn::Result<Option<LitStr>> {
        if let Some(text) = ahead::plain_text(self.input) {
            self.next();
            return Ok(Some(text));
        }
        let mistake = self.expected(rule);
        if !ahead::is_reference(self.input) {
            return Err(mistake);
        }
        self.mistakes.push(mistake);
        Ok(None)
    }

    fn references(&mut self, own: &mut Own) -> syn::Result<()> {
        if !ahead::is_reference(self.input) && !ahead::is_text(self.input) {
            return Err(self.expected(
                "an entry names what defines it, as in `RFC9110 \"15.5.5\"` or `\"https://…\"`",
            ));
        }
        loop {
            own.references.extend(self.reference()?);
            if ahead::is_reference(self.input) {
                let found = ahead::found(self.input);
                let message = format!("commas separate references: write `,` before {found}");
                self.mistakes.add(self.here(), message);
            } else if ahead::is_further_reference(self.vocabulary, self.input) {
                self.take::<Punct>()?;
            } else {
                return Ok(());
            }
        }
    }

    /// `RFC9110 "15.5.5"` or a URL.
    fn reference(&mut self) -> syn::Result<Option<Reference>> {
        if ahead::is_text(self.input) {
            let url = self.take::<LitStr>()?;
            return Ok(Some(Reference::Url(url)));
        }
        let rfc = self.take_name()?;
        let alone = rfc.to_string().eq_ignore_ascii_case("rfc");
        let hyphen = alone && self.input.peek(Token![-]);
        if hyphen {
            self.take::<Punct>()?;
        }
        let mut number = None;
        if alone && self.input.peek(LitInt) {
            let digits = self.take::<LitInt>()?;
            let message = format!("an RFC and its number are one word: write `RFC{digits}`");
            self.mistakes.add(rfc.span(), message);
            number = Some(digits);
        }
        let section = self.section()?;
        Ok(number.is_none().then_some(Reference::Rfc { rfc, section }))
    }

    /// The section of an RFC; in all the ways in which one would write it.
    fn section(&mut self) -> syn::Result<Option<LitStr>> {
        let at = self.here();
        let mut found = String::new();
        if ahead::is_section_after_comma(self.vocabulary, self.input) {
            found.push_str(&self.take::<Punct>()?.to_string());
        }
        if ahead::is_section_word(self.input) {
            found.push_str(&self.take_name()?.to_string());
        }
        let mut section = None;
        let mut written = String::new();
        if ahead::is_section(self.vocabulary, self.input) {
            let text = self.take::<LitStr>()?;
            written = text.value();
            section = Some(text);
        } else if !ahead::is_entry(self.vocabulary, self.input) {
            while ahead::is_bare_section(self.input)
                || !written.is_empty() && self.input.peek(Token![.])
            {
                written.push_str(&self.take::<TokenTree>()?.to_string());
            }
            found.push_str(&written);
        }
        if !found.is_empty() {
            let written = if written.is_empty() {
                "15.5.5"
            } else {
                &written
            };
            let rule = "a section stands in quotes right after the RFC";
            self.mistakes
                .add(at, format!("{rule}: write `\"{written}\"`"));
        }
        Ok(section)
    }

    fn flags(&mut self, own: &mut Own) -> syn::Result<()> {
        while !ahead::is_entry(self.vocabulary, self.input) {
            if self.input.peek(Ident::peek_any) {
                own.flags.push(self.take_name()?);
            } else if self.input.peek(Token![,])
                && !ahead::is_comma_for_semicolon(self.vocabulary, self.input)
            {
                let rule = "a comma stands between two references only: leave it out";
                self.mistakes.add(self.here(), rule);
                self.take::<Punct>()?;
            } else {
                break;
            }
        }
        Ok(())
    }

    /// The semicolon. Anything else is a mistake of which `rule` says what
    /// could stand here.
    fn end(&mut self, rule: &str) {
        let (vocabulary, input) = (self.vocabulary, self.input);
        if ahead::is_comma_for_semicolon(vocabulary, input) {
            self.mistakes
                .add(self.here(), "an entry ends with `;`, found `,`");
        } else if input.is_empty() || ahead::is_entry(vocabulary, input) {
            let found = ahead::found(input);
            let message = format!("an entry ends with `;`, found {found}: write `;` after this");
            self.mistakes.add(self.last, message);
            return;
        } else if !input.peek(Token![;]) {
            let mistake = self.expected(rule);
            self.mistakes.push(mistake);
            return self.skip(input.cursor());
        }
        self.next();
    }
}
