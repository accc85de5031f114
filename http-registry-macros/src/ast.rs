//! What is written: a table as its author typed it, nothing checked but the
//! order of its parts.
//!
//! A part that is missing or out of place is a mistake of its own entry. The
//! parser keeps what it understood of the entry and goes on, at the latest
//! behind the entry's semicolon.

use std::fmt::Display;

use proc_macro2::{Delimiter, Punct, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{
    Attribute, Ident, Lit, LitFloat, LitInt, LitStr, Path, Token, Visibility, braced,
    parenthesized, token,
};

use crate::mistake::Mistakes;
use crate::vocabulary::Vocabulary;

pub(crate) struct Table {
    /// Where the run-time types are.
    pub(crate) library: TokenStream,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    pub(crate) entries: Vec<Entry>,
}

pub(crate) enum Entry {
    Own(Own),
    Include(Include),
}

/// An entry that the table itself defines. What could not be read is `None` or
/// empty, and has been reported.
pub(crate) struct Own {
    pub(crate) attributes: Vec<Attribute>,
    /// A status's code, or a method's token where it is not the name.
    pub(crate) value: Option<Lit>,
    /// The name, and its aliases after it.
    pub(crate) names: Vec<Ident>,
    pub(crate) phrase: Option<LitStr>,
    pub(crate) description: Option<LitStr>,
    pub(crate) references: Vec<Reference>,
    pub(crate) flags: Vec<Ident>,
}

/// An entry that stands for all entries of another registry.
pub(crate) struct Include {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) name: Ident,
    pub(crate) path: Path,
}

impl Include {
    /// The included registry's own name, the last in its path.
    pub(crate) fn registry(&self) -> String {
        self.path
            .segments
            .last()
            .map(|segment| segment.ident.to_string())
            .unwrap_or_default()
    }
}

pub(crate) enum Reference {
    Rfc { rfc: Ident, section: Option<LitStr> },
    Url(LitStr),
}

/// Reads a table. `None` when not even its head could be read.
pub(crate) fn parse(
    vocabulary: Vocabulary,
    table: TokenStream,
    mistakes: &mut Mistakes,
) -> Option<Table> {
    let parser = |input: ParseStream<'_>| parse_table(vocabulary, input, mistakes);
    match parser.parse2(table) {
        Ok(table) => Some(table),
        Err(mistake) => {
            mistakes.push(mistake);
            None
        }
    }
}

fn parse_table(
    vocabulary: Vocabulary,
    input: ParseStream<'_>,
    mistakes: &mut Mistakes,
) -> syn::Result<Table> {
    let library = parse_library(input)?;
    if !has_head(input) {
        return Ok(Table {
            library,
            attributes: Vec::new(),
            visibility: Visibility::Public(<Token![pub]>::default()),
            name: Ident::new(vocabulary.default_name(), Span::call_site()),
            entries: Entries::parse(vocabulary, input, mistakes),
        });
    }
    let attributes = input.call(Attribute::parse_outer)?;
    let visibility = input.parse()?;
    if !input.peek(Token![enum]) {
        return Err(input.error("a registry is an `enum`, as in `pub enum NginxStatus { … }`"));
    }
    input.parse::<Token![enum]>()?;
    if !input.peek(Ident) {
        return Err(input.error("a name follows `enum`, as in `pub enum NginxStatus { … }`"));
    }
    let name = input.parse()?;
    if !input.peek(token::Brace) {
        return Err(input.error(format!(
            "the entries stand in braces after the name, as in `pub enum {name} {{ … }}`"
        )));
    }
    let content;
    braced!(content in input);
    let entries = Entries::parse(vocabulary, &content, mistakes);
    if !input.is_empty() {
        mistakes.add(
            input.span(),
            "a call of the macro defines one registry, and nothing follows its `}`",
        );
        input.parse::<TokenStream>()?;
    }
    Ok(Table {
        library,
        attributes,
        visibility,
        name,
        entries,
    })
}

/// `crate = path;`, which says where the run-time types are.
fn parse_library(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    if !input.peek(Token![crate]) {
        return Ok(quote!(::http_registry));
    }
    input.parse::<Token![crate]>()?;
    input.parse::<Token![=]>()?;
    // Not a `Path`: a `$crate` that a `macro_rules!` passes on is none to syn.
    let mut library = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![;]) {
        library.extend([input.parse::<TokenTree>()?]);
    }
    input.parse::<Token![;]>()?;
    Ok(library)
}

fn has_head(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.call(Attribute::parse_outer).is_ok()
        && (ahead.peek(Token![pub])
            || ahead.peek(Token![enum])
            || ahead.peek(Token![struct])
            || ahead.peek(Token![union]))
}

/// The entries of a table, read one after the other.
struct Entries<'a> {
    vocabulary: Vocabulary,
    input: ParseStream<'a>,
    mistakes: &'a mut Mistakes,
    /// The token read last, to point at when the table ends too early.
    last: Span,
}

impl<'a> Entries<'a> {
    fn parse(
        vocabulary: Vocabulary,
        input: ParseStream<'a>,
        mistakes: &'a mut Mistakes,
    ) -> Vec<Entry> {
        let mut entries = Entries {
            vocabulary,
            input,
            mistakes,
            last: input.span(),
        };
        let mut read = Vec::new();
        while !input.is_empty() {
            read.extend(entries.entry());
        }
        read
    }

    fn entry(&mut self) -> Option<Entry> {
        let attributes = match self.input.call(Attribute::parse_outer) {
            Ok(attributes) => attributes,
            Err(mistake) => {
                self.mistakes.push(mistake);
                self.skip();
                return None;
            }
        };
        if let Some(attribute) = attributes.last() {
            self.last = attribute.bracket_token.span.close();
        }
        let mut own = Own {
            attributes,
            value: None,
            names: Vec::new(),
            phrase: None,
            description: None,
            references: Vec::new(),
            flags: Vec::new(),
        };
        let result = if at_include(self.input) {
            self.include(&mut own.attributes).map(Some)
        } else {
            self.own(&mut own).map(|()| None)
        };
        match result {
            Ok(Some(include)) => return Some(Entry::Include(include)),
            Ok(None) => {}
            Err(mistake) => {
                self.mistakes.push(mistake);
                self.skip();
            }
        }
        (!own.names.is_empty()).then_some(Entry::Own(own))
    }

    /// `Iana(http_registry::StatusCode);`
    fn include(&mut self, attributes: &mut Vec<Attribute>) -> syn::Result<Include> {
        let name = self.take_name()?;
        let content;
        let parentheses = parenthesized!(content in self.input);
        self.last = parentheses.span.close();
        let include = "an included registry is a path in parentheses, as in `Iana(http_registry::StatusCode)`";
        let path = Path::parse_mod_style(&content)
            .map_err(|_| syn::Error::new(parentheses.span.join(), include))?;
        if !content.is_empty() {
            let mistake = content.error(include);
            content.parse::<TokenStream>()?;
            return Err(mistake);
        }
        self.end()?;
        Ok(Include {
            attributes: std::mem::take(attributes),
            name,
            path,
        })
    }

    /// The parts of an own entry, in order. An error leaves in `own` what
    /// stands before it.
    fn own(&mut self, own: &mut Own) -> syn::Result<()> {
        if self.input.peek(Lit) {
            own.value = Some(self.take::<Lit>()?);
        } else if self.vocabulary == Vocabulary::StatusCodes {
            let message = format!(
                "an entry starts with its status code, as in `404 NOT_FOUND`, found {}",
                self.found()
            );
            self.mistakes.add(self.here(), message);
        }
        self.names(own)?;
        if self.vocabulary == Vocabulary::StatusCodes && own.phrase.is_none() {
            own.phrase = Some(self.text("phrase")?);
        }
        own.description = Some(self.text("description")?);
        self.references(own)?;
        self.flags(own)?;
        self.end()
    }

    /// The name and its aliases; for a status also the phrase, where the two
    /// have changed places.
    fn names(&mut self, own: &mut Own) -> syn::Result<()> {
        let swapped = self.vocabulary == Vocabulary::StatusCodes
            && self.input.peek(LitStr)
            && self.input.peek2(Ident::peek_any)
            && self.input.peek3(LitStr);
        if swapped {
            let at = self.here();
            let phrase = self.take::<LitStr>()?;
            let name = self.take_name()?;
            let message = format!(
                "the name stands before the phrase: write `{name} {}`",
                phrase.token()
            );
            self.mistakes.add(at, message);
            own.phrase = Some(phrase);
            own.names.push(name);
            return Ok(());
        }
        loop {
            if !self.input.peek(Ident::peek_any) {
                let place = if own.names.is_empty() {
                    "before the texts"
                } else {
                    "after `|`"
                };
                return Err(self.expected(format!("a name stands {place}, as in `NOT_FOUND`")));
            }
            let name = self.take_name()?;
            own.names.push(name);
            if !self.input.peek(Token![|]) {
                return Ok(());
            }
            self.take::<Punct>()?;
        }
    }

    fn text(&mut self, what: &str) -> syn::Result<LitStr> {
        if self.input.peek(LitStr) {
            return self.take::<LitStr>();
        }
        Err(self.expected(format!("the {what} is a string in double quotes")))
    }

    fn references(&mut self, own: &mut Own) -> syn::Result<()> {
        loop {
            if !at_reference(self.input) && !self.input.peek(LitStr) {
                return Err(self.expected(
                    "an entry names what defines it, as in `RFC9110 \"15.5.5\"` or `\"https://…\"`",
                ));
            }
            self.reference(own)?;
            if at_reference(self.input) {
                let message = format!(
                    "references are separated by commas: write `,` before {}",
                    self.found()
                );
                self.mistakes.add(self.here(), message);
            } else if self.input.peek(Token![,]) && !self.at_false_semicolon() {
                self.take::<Punct>()?;
            } else {
                return Ok(());
            }
        }
    }

    /// `RFC9110 "15.5.5"` or a URL.
    fn reference(&mut self, own: &mut Own) -> syn::Result<()> {
        if self.input.peek(LitStr) {
            let url = self.take::<LitStr>()?;
            own.references.push(Reference::Url(url));
            return Ok(());
        }
        let mut rfc = self.take_name()?;
        if self.input.peek(LitInt) && rfc.to_string().eq_ignore_ascii_case("rfc") {
            let number = self.take::<Lit>()?;
            let number = quote!(#number).to_string();
            let message = format!("an RFC and its number are one word: write `RFC{number}`");
            self.mistakes.add(rfc.span(), message);
            rfc = Ident::new("RFC9110", rfc.span());
        }
        let section = self.section()?;
        own.references.push(Reference::Rfc { rfc, section });
        Ok(())
    }

    fn section(&mut self) -> syn::Result<Option<LitStr>> {
        if self.input.peek(LitStr) && !at_reference(self.input) {
            return self.take::<LitStr>().map(Some);
        }
        if at_entry(self.vocabulary, self.input) || !at_number(self.input) {
            return Ok(None);
        }
        let at = self.here();
        let mut number = String::new();
        while at_number(self.input) || self.input.peek(Token![.]) {
            number.push_str(&self.take::<TokenTree>()?.to_string());
        }
        self.mistakes
            .add(at, format!("a section is a string: write `\"{number}\"`"));
        Ok(None)
    }

    fn flags(&mut self, own: &mut Own) -> syn::Result<()> {
        while !at_entry(self.vocabulary, self.input) {
            if self.input.peek(Ident::peek_any) {
                let flag = self.take_name()?;
                own.flags.push(flag);
            } else if self.input.peek(Token![,]) && !self.at_false_semicolon() {
                self.mistakes.add(
                    self.here(),
                    "flags are separated by spaces: leave out the comma",
                );
                self.take::<Punct>()?;
            } else {
                break;
            }
        }
        Ok(())
    }

    /// The semicolon, or a mistake after which the next entry can be read.
    fn end(&mut self) -> syn::Result<()> {
        let at = self.here();
        let message = format!("an entry ends with `;`, found {}", self.found());
        if self.input.peek(Token![;]) {
            self.take::<Punct>()?;
        } else if self.at_false_semicolon() {
            self.mistakes.add(at, message);
            self.take::<Punct>()?;
        } else if self.input.is_empty() || at_entry(self.vocabulary, self.input) {
            self.mistakes.add(at, message);
        } else {
            return Err(self.expected("flags or `;` follow the references"));
        }
        Ok(())
    }

    /// A comma where only a semicolon makes sense.
    fn at_false_semicolon(&self) -> bool {
        let ahead = self.input.fork();
        ahead.parse::<Token![,]>().is_ok()
            && !at_reference(&ahead)
            && (ahead.is_empty() || at_entry(self.vocabulary, &ahead))
    }

    /// Goes on behind the next semicolon, where the next entry begins.
    fn skip(&mut self) {
        while let Ok(token) = self.input.parse::<TokenTree>() {
            self.last = token.span();
            if matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';') {
                return;
            }
        }
    }

    fn take<T: Parse + ToTokens>(&mut self) -> syn::Result<T> {
        let token = self.input.parse::<T>()?;
        self.last = token.span();
        Ok(token)
    }

    /// A name may be a keyword here, so that it can be refused with a reason.
    fn take_name(&mut self) -> syn::Result<Ident> {
        let name = self.input.call(Ident::parse_any)?;
        self.last = name.span();
        Ok(name)
    }

    fn expected(&self, rule: impl Display) -> syn::Error {
        syn::Error::new(self.here(), format!("{rule}, found {}", self.found()))
    }

    /// Where the next token is, or the last one when there is none.
    fn here(&self) -> Span {
        match self.input.cursor().token_tree() {
            Some((token, _)) => token.span(),
            None => self.last,
        }
    }

    fn found(&self) -> String {
        match self.input.cursor().token_tree() {
            Some((TokenTree::Group(group), _)) => match group.delimiter() {
                Delimiter::Parenthesis => "`(`".into(),
                Delimiter::Brace => "`{`".into(),
                Delimiter::Bracket => "`[`".into(),
                Delimiter::None => format!("`{group}`"),
            },
            Some((token, _)) => format!("`{token}`"),
            None => "the end of the table".into(),
        }
    }
}

/// Whether the next token can only begin a reference.
fn at_reference(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    if let Ok(text) = ahead.parse::<LitStr>() {
        return text.value().contains("://");
    }
    ahead.call(Ident::parse_any).is_ok_and(|name| {
        let name = name.to_string().to_ascii_lowercase();
        name.strip_prefix("rfc")
            .is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit()))
    })
}

/// Whether the next tokens can only begin an entry.
fn at_entry(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let names = |input: ParseStream<'_>| {
        input.call(Ident::parse_any).is_ok()
            && (input.peek(LitStr) || input.peek(Token![|]) || input.peek(token::Paren))
    };
    let ahead = input.fork();
    match vocabulary {
        _ if input.peek(Token![#]) => true,
        Vocabulary::StatusCodes => {
            (ahead.parse::<LitInt>().is_ok() && names(&ahead)) || at_include(input)
        }
        Vocabulary::Methods => {
            let token = ahead.peek(LitStr);
            (!token || ahead.parse::<LitStr>().is_ok()) && names(&ahead)
        }
    }
}

fn at_include(input: ParseStream<'_>) -> bool {
    input.peek(Ident::peek_any) && input.peek2(token::Paren)
}

fn at_number(input: ParseStream<'_>) -> bool {
    input.peek(LitInt) || input.peek(LitFloat)
}
