//! How it is read: from tokens to the `ast`.
//!
//! A part that is missing or out of place is a mistake of its own entry. The
//! parser keeps what it understood of the entry and goes on, at the latest
//! behind the entry's semicolon.

use std::fmt::Display;

use proc_macro2::{Punct, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{
    Attribute, Error, Ident, Lit, LitInt, LitStr, Path, Token, Visibility, braced, parenthesized,
    token,
};

use crate::ast::{Entry, Include, Own, Reference, Table};
use crate::mistake::Mistakes;
use crate::vocabulary::Vocabulary;
use crate::{ahead, rules};

const INCLUDE: &str =
    "an included registry is a name and a path, as in `Iana(http_registry::StatusCode)`";

/// Reads a table. The error is for one in which not even the name of the enum
/// could be found.
pub(crate) fn parse(
    vocabulary: Vocabulary,
    input: ParseStream<'_>,
    mistakes: &mut Mistakes,
) -> syn::Result<Table> {
    let mut reader = Reader {
        vocabulary,
        input,
        mistakes,
        last: input.span(),
    };
    let table = reader.table();
    // What an error leaves behind is no error of its own.
    input.parse::<TokenStream>()?;
    table
}

struct Reader<'a> {
    vocabulary: Vocabulary,
    input: ParseStream<'a>,
    mistakes: &'a mut Mistakes,
    /// The token read last, to point at when the table ends too early.
    last: Span,
}

impl Reader<'_> {
    fn table(&mut self) -> syn::Result<Table> {
        let library = self.library()?;
        if self.at_head() {
            return self.with_head(library);
        }
        Ok(Table {
            library,
            attributes: Vec::new(),
            visibility: Visibility::Public(<Token![pub]>::default()),
            name: Ident::new(self.vocabulary.default_name(), Span::call_site()),
            entries: self.entries(),
        })
    }

    /// `crate = path;`, which says where the run-time types are.
    fn library(&mut self) -> syn::Result<TokenStream> {
        if !self.input.peek(Token![crate]) {
            return Ok(quote!(::http_registry));
        }
        self.take::<Token![crate]>()?;
        let rule = "the library's place is written as in `crate = ::http_registry;`";
        if !self.input.peek(Token![=]) {
            return Err(self.expected(rule));
        }
        self.take::<Token![=]>()?;
        // Not a `Path`: a `$crate` that a `macro_rules!` passes on is none to syn.
        let mut library = TokenStream::new();
        while !self.input.is_empty() && !self.input.peek(Token![;]) {
            library.extend([self.take::<TokenTree>()?]);
        }
        if self.input.is_empty() || library.is_empty() {
            return Err(self.expected(rule));
        }
        self.take::<Token![;]>()?;
        Ok(library)
    }

    fn at_head(&self) -> bool {
        let ahead = self.input.fork();
        ahead.call(Attribute::parse_outer).is_ok()
            && (ahead.peek(Token![pub])
                || ahead.peek(Token![enum])
                || ahead.peek(Token![struct])
                || ahead.peek(Token![union])
                || ahead.peek(Ident) && ahead.peek2(token::Brace))
    }

    /// `pub enum NginxStatus { … }`
    fn with_head(&mut self, library: TokenStream) -> syn::Result<Table> {
        let attributes = self.attributes()?;
        let visibility = self.take::<Visibility>()?;
        let name = self.name_of_enum()?;
        if self.input.peek(Token![<]) {
            let mistake = self.expected("a registry has no generic parameters");
            self.mistakes.push(mistake);
        } else if !self.input.peek(token::Brace) {
            let rule =
                format!("the entries stand in braces after the name, as in `enum {name} {{ … }}`");
            let mistake = self.expected(rule);
            self.mistakes.push(mistake);
        }
        while !self.input.is_empty() && !self.input.peek(token::Brace) {
            self.take::<TokenTree>()?;
        }
        let mut entries = Vec::new();
        if !self.input.is_empty() {
            let content;
            let braces = braced!(content in self.input);
            entries = Reader {
                vocabulary: self.vocabulary,
                input: &content,
                mistakes: self.mistakes,
                last: braces.span.open(),
            }
            .entries();
        }
        if !self.input.is_empty() {
            let rule = "a call of the macro defines one registry: put this into another call";
            self.mistakes.add(self.here(), rule);
        }
        Ok(Table {
            library,
            attributes,
            visibility,
            name,
            entries,
        })
    }

    /// `enum NginxStatus`
    fn name_of_enum(&mut self) -> syn::Result<Ident> {
        if self.input.peek(Token![enum]) {
            self.take::<Token![enum]>()?;
        } else {
            let mistake = self.expected("a registry is an `enum`, as in `pub enum NginxStatus`");
            if !self.input.peek(Ident::peek_any) {
                return Err(mistake);
            }
            self.mistakes.push(mistake);
            if self.input.peek2(Ident) {
                self.take_name()?;
            }
        }
        if !self.input.peek(Ident) {
            return Err(self.expected("a name follows `enum`, as in `pub enum NginxStatus`"));
        }
        self.take_name()
    }

    fn entries(&mut self) -> Vec<Option<Entry>> {
        let mut entries = Vec::new();
        while !self.input.is_empty() {
            self.mistakes.entry += 1;
            entries.push(self.entry());
        }
        entries
    }

    /// An entry, or what could be read of it.
    fn entry(&mut self) -> Option<Entry> {
        let start = self.input.cursor();
        let mut own = Own::default();
        let result = self.attributes().and_then(|attributes| {
            own.attributes = attributes;
            if ahead::is_include(self.input) {
                return self.include().map(Some);
            }
            self.own(&mut own).map(|()| None)
        });
        match result {
            Ok(Some((name, path))) => Some(Entry::Include(Include {
                attributes: own.attributes,
                name,
                path,
            })),
            Ok(None) => own.named(),
            Err(mistake) => {
                self.mistakes.push(mistake);
                self.skip(start);
                own.named()
            }
        }
    }

    fn attributes(&mut self) -> syn::Result<Vec<Attribute>> {
        let at = self.here();
        let attributes = self.input.call(Attribute::parse_outer).map_err(|_| {
            Error::new(
                at,
                "an attribute or doc comment stands before what it is about, as in `#[…]` or `///`",
            )
        })?;
        if let Some(attribute) = attributes.last() {
            self.last = attribute.bracket_token.span.close();
        }
        Ok(attributes)
    }

    /// `Iana(http_registry::StatusCode);`
    fn include(&mut self) -> syn::Result<(Ident, Path)> {
        let name = self.take_name()?;
        let content;
        let parentheses = parenthesized!(content in self.input);
        self.last = parentheses.span.close();
        let path = Path::parse_mod_style(&content);
        let rest = content.parse::<TokenStream>()?;
        match path {
            Ok(path) if rest.is_empty() => {
                self.end("nothing follows an included registry but `;`");
                Ok((name, path))
            }
            _ => Err(Error::new(parentheses.span.join(), INCLUDE)),
        }
    }

    /// The parts of an own entry, in order. An error leaves in `own` what
    /// stands before it.
    fn own(&mut self, own: &mut Own) -> syn::Result<()> {
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
            own.phrase = Some(phrase);
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
        if self.input.peek(LitStr) {
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
            (Vocabulary::Methods, Some(name)) if own.value.is_some() => {
                self.expected(format!("a name follows the token, as in `{token} {name}`"))
            }
            _ => self.expected("a name stands before the texts, as in `NOT_FOUND`"),
        })
    }

    fn texts(&mut self, own: &mut Own) -> syn::Result<()> {
        if self.vocabulary == Vocabulary::StatusCodes && own.phrase.is_none() {
            let rule = "a phrase and a description in quotes follow the name";
            own.phrase = self.text(rule)?;
            let Some(phrase) = &own.phrase else {
                return Ok(());
            };
            if ahead::is_reference(self.input) {
                let message = format!("{rule}, found one text");
                self.mistakes.add(phrase.span(), message);
                return Ok(());
            }
        }
        own.description = self.text("a description in double quotes stands here")?;
        Ok(())
    }

    /// A text. When it is missing, the entry can go on with its references.
    fn text(&mut self, rule: &str) -> syn::Result<Option<LitStr>> {
        let at_reference = ahead::is_reference(self.input);
        if self.input.peek(LitStr) && !at_reference {
            return self.take::<LitStr>().map(Some);
        }
        let mistake = self.expected(rule);
        if !at_reference {
            return Err(mistake);
        }
        self.mistakes.push(mistake);
        Ok(None)
    }

    fn references(&mut self, own: &mut Own) -> syn::Result<()> {
        if !ahead::is_reference(self.input) && !self.input.peek(LitStr) {
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
        if self.input.peek(LitStr) {
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

    /// Goes on behind the next semicolon, or before what can only be an entry,
    /// if that is not the one that began at `start`.
    fn skip(&mut self, start: Cursor<'_>) {
        while self.input.cursor() == start || !ahead::is_entry(self.vocabulary, self.input) {
            match self.next() {
                Some(TokenTree::Punct(punct)) if punct.as_char() == ';' => return,
                Some(_) => {}
                None => return,
            }
        }
    }

    fn next(&mut self) -> Option<TokenTree> {
        self.take::<TokenTree>().ok()
    }

    fn take<T: Parse + ToTokens>(&mut self) -> syn::Result<T> {
        let token = self.input.parse::<T>()?;
        if let Some(last) = token.to_token_stream().into_iter().last() {
            self.last = last.span();
        }
        Ok(token)
    }

    /// A name may be a keyword here, so that it can be refused with a reason.
    fn take_name(&mut self) -> syn::Result<Ident> {
        let name = self.input.call(Ident::parse_any)?;
        self.last = name.span();
        Ok(name)
    }

    fn expected(&self, rule: impl Display) -> Error {
        let found = ahead::found(self.input);
        Error::new(self.here(), format!("{rule}, found {found}"))
    }

    /// Where the next token is, or the last one when there is none.
    fn here(&self) -> Span {
        match self.input.cursor().token_tree() {
            Some((TokenTree::Group(group), _)) => group.span_open(),
            Some((token, _)) => token.span(),
            None => self.last,
        }
    }
}

impl Own {
    /// The entry, if there is a name to define.
    fn named(self) -> Option<Entry> {
        (!self.names.is_empty()).then_some(Entry::Own(self))
    }
}
