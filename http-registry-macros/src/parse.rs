//! Stage one: parses the tokens of a table into the `ast`. `ahead` classifies the next tokens.
//!
//! The parts of a row are read in order. At the first wrong token, the message states what was
//! expected. The parser keeps the parts that it could read, and continues with the next row.
//! `instead` contains the messages for things that people write instead of a row.

mod ahead;
mod instead;

use std::fmt::Display;
use std::mem;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::buffer::{Cursor, TokenBuffer};
use syn::parse::Parser;
use syn::{Attribute, Ident, Lit, LitStr, Token, Visibility};

use self::ahead::{
    after, after_attributes, found, is_include, is_name, is_reference, location, string, text,
    two_texts,
};
use crate::ast::{Defined, Flag, Include, Reference, Row, Table, Value};
use crate::mistakes::Mistakes;
use crate::rules;
use crate::vocabulary::Vocabulary;

const ONE_REGISTRY: &str =
    "a macro call defines one registry and nothing else; move this out of it";

/// Reads a table. `None` if the name of the enum is missing.
pub(crate) fn parse(
    vocabulary: &'static Vocabulary,
    tokens: TokenStream,
    mistakes: &mut Mistakes,
) -> Option<Table> {
    let tokens = TokenBuffer::new2(tokens);
    let mut reader = Reader {
        vocabulary,
        at: tokens.begin(),
        mistakes,
        flags: Vec::new(),
        has_mistake: false,
        rows_begun: 0,
        has_shown_row: false,
        has_shown_vocabulary: false,
    };
    let mut table = reader.table().ok()?;
    table.flags = reader.flags;
    Some(table)
}

struct Reader<'a> {
    vocabulary: &'static Vocabulary,
    /// The next token.
    at: Cursor<'a>,
    mistakes: &'a mut Mistakes,
    /// The flags that the table declares.
    flags: Vec<Flag>,
    /// Whether a mistake in the current row has been reported.
    has_mistake: bool,
    /// The number of rows that have begun. Flags are declared before them.
    rows_begun: usize,
    /// Whether a message has contained an example of a row.
    has_shown_row: bool,
    /// Whether a row of the other vocabulary has been reported. Only the first one is.
    has_shown_vocabulary: bool,
}

/// The rest of a row, or of the enum header, cannot be read. This has been reported.
struct Broken;

type Result<T> = std::result::Result<T, Broken>;

// The enum header.
impl Reader<'_> {
    fn table(&mut self) -> Result<Table> {
        let public = Visibility::Public(<Token![pub]>::default());
        let mut table = Table {
            library: self.library()?,
            attributes: Vec::new(),
            visibility: public,
            name: Ident::new(self.vocabulary.default_name, Span::call_site()),
            flags: Vec::new(),
            rows: Vec::new(),
        };
        while ahead::is_item(self.at) && !ahead::is_head(self.at) {
            self.report(ONE_REGISTRY);
            self.skip_row(self.at);
        }
        if !ahead::is_head(self.at) {
            table.rows = self.rows();
            return Ok(table);
        }
        self.has_mistake = false;
        table.attributes = self.attributes().unwrap_or_default();
        table.visibility = self.visibility();
        table.name = self.name_of_enum()?;
        if self.at.group(Delimiter::Brace).is_none() {
            let name = &table.name;
            self.expected(format!("`{{` after the name, as in `enum {name} {{ … }}`"));
        }
        while self.at.group(Delimiter::Brace).is_none() && self.next().is_some() {}
        if let Some((inside, _, rest)) = self.at.group(Delimiter::Brace) {
            self.at = inside;
            table.rows = self.rows();
            self.at = rest;
        }
        if !self.at.eof() {
            self.report(ONE_REGISTRY);
        }
        Ok(table)
    }

    /// Reads `crate = path;`, the path of the library.
    fn library(&mut self) -> Result<TokenStream> {
        if !self.word("crate") {
            return Ok(quote!(::http_registry));
        }
        let path = after(self.at, '=').and_then(ahead::leading_path);
        let path = self.take(
            path,
            "a path after `crate`, as in `crate = ::http_registry;`",
        )?;
        self.end("`;` after the path of the library")?;
        Ok(path.into_token_stream())
    }

    fn visibility(&mut self) -> Visibility {
        let start = self.at;
        if self.word("pub") {
            let scope = self.at.group(Delimiter::Parenthesis);
            self.at = scope.map_or(self.at, |(.., rest)| rest);
        }
        syn::parse2(tokens(start, self.at)).unwrap_or(Visibility::Inherited)
    }

    /// Reads `enum NginxStatus`.
    fn name_of_enum(&mut self) -> Result<Ident> {
        if !self.word("enum") {
            self.expected("`enum`, as in `pub enum NginxStatus`");
            // The last of the words is most likely the name.
            let is_last = |(_, rest): (Ident, Cursor<'_>)| rest.ident().is_none();
            while !self.at.ident().is_some_and(is_last) && self.next().is_some() {}
        }
        let is_name = |name: &Ident| rules::raw(name).as_ref() == Some(name);
        let name = self.at.ident().filter(|(name, _)| is_name(name));
        self.take(name, "a name after `enum`, as in `pub enum NginxStatus`")
    }
}

// The rows.
impl Reader<'_> {
    fn rows(&mut self) -> Vec<Option<Row>> {
        let mut rows = Vec::new();
        loop {
            self.mistakes.in_row(rows.len() + 1);
            self.has_mistake = false;
            if self.at.eof() {
                return rows;
            }
            rows.push(self.row());
        }
    }

    /// Reads a row. Returns it even with mistakes, if it has a name.
    fn row(&mut self) -> Option<Row> {
        let start = self.at;
        let mut row = Defined::default();
        match self.row_or_include(&mut row) {
            Ok(Some(include)) => return Some(Row::Include(include)),
            Ok(None) => {}
            Err(Broken) => self.skip_row(start),
        }
        (!row.names.is_empty()).then_some(Row::Defined(row))
    }

    /// Reads an include, or the parts of another row into `row`.
    fn row_or_include(&mut self, row: &mut Defined) -> Result<Option<Include>> {
        let start = self.at;
        row.attributes = self.attributes()?;
        if self.at.eof() {
            self.at = start;
            return Err(self.expected_row());
        }
        if let Some(name) = ahead::declared_flag(self.at) {
            self.declaration(name, mem::take(&mut row.attributes))?;
            return Ok(None);
        }
        self.rows_begun += 1;
        if let Some(message) = self.instead_of_row() {
            return Err(self.report(message));
        }
        if ahead::include(self.at).is_some() {
            return self.include(mem::take(&mut row.attributes)).map(Some);
        }
        if let Some(name) = self.name_in_other_vocabulary() {
            if !mem::replace(&mut self.has_shown_vocabulary, true) {
                let (this, other) = (self.vocabulary, self.vocabulary.other());
                self.report(format!(
                    "expected a {}, found a {}; rows of {1}s belong in `{}!`",
                    this.value, other.value, other.macro_name
                ));
            }
            while !self.at.eof() && !self.punct(';') {
                self.next();
            }
            row.names.push(name);
            return Ok(None);
        }
        self.defined(row)?;
        Ok(None)
    }

    /// Reads `flag retryable;`
    fn declaration(&mut self, name: Ident, attributes: Vec<Attribute>) -> Result<()> {
        if self.rows_begun > 0 {
            self.report("flags are declared before the rows; move this to the top of the table");
        }
        self.next();
        self.next();
        self.flags.push(Flag { attributes, name });
        self.end("`;` after the name of a flag")
    }

    fn attributes(&mut self) -> Result<Vec<Attribute>> {
        let mut attributes = Vec::new();
        while let Some(inside) = after(self.at, '#') {
            let end = inside.group(Delimiter::Bracket).map(|(.., rest)| rest);
            let attribute = tokens(self.at, end.unwrap_or(inside));
            let (Ok(attribute), Some(end)) = (Attribute::parse_outer.parse2(attribute), end) else {
                return Err(self.report(
                    "expected an attribute such as `#[impls(serde)]`, or a comment that starts \
                     with `//` or `///`",
                ));
            };
            attributes.extend(attribute);
            self.at = end;
        }
        Ok(attributes)
    }

    /// Reads the parts of a row in order.
    fn defined(&mut self, row: &mut Defined) -> Result<()> {
        self.code_or_token(row)?;
        self.names(row)?;
        if self.has_codes() {
            self.phrases(row)?;
        }
        self.description(row)?;
        self.references(row)?;
        let flags = self.flags();
        if is_reference(self.at) {
            return Err(self.report("references are separated by `,` and go before the flags"));
        }
        // An unknown flag is reported later.
        self.has_mistake |= flags.iter().any(|flag| !self.is_flag(flag));
        row.flags = flags;
        self.end("a flag or `;` after the references")
    }

    /// Reads the code, or the token of a method unless the name is the token.
    fn code_or_token(&mut self, row: &mut Defined) -> Result<()> {
        if !self.has_codes() {
            self.unquoted_token()?;
        }
        let has_codes = self.has_codes();
        let is_value = |value: &Lit| match value {
            Lit::Str(text) => !has_codes || text.value().parse::<u16>().is_ok(),
            other => matches!(other, Lit::Int(_)) == has_codes,
        };
        match ahead::literal(self.at) {
            Some((value, rest)) if is_value(&value) && (!is_reference(rest) || is_name(rest)) => {
                row.value = Some(value);
                self.at = rest;
            }
            None if !has_codes && self.at.ident().is_some() => {}
            other => {
                let broken = self.expected_row();
                self.at = other.map_or(self.at, |(_, rest)| rest);
                if !is_name(self.at) {
                    return Err(broken);
                }
            }
        }
        Ok(())
    }

    /// Reports a token without quotes that is several tokens of Rust, such as `M-SEARCH`.
    fn unquoted_token(&mut self) -> Result<()> {
        let Some((token, rest)) = ahead::unquoted_token(self.at) else {
            return Ok(());
        };
        let name = token.replace('-', "_");
        self.report_up_to(
            rest,
            format!(
                "a token that is not a Rust name goes in double quotes; write `\"{token}\"`, in a \
                 row before a name such as `{name}`"
            ),
        );
        Err(Broken)
    }

    fn names(&mut self, row: &mut Defined) -> Result<()> {
        self.commas();
        let expected = if self.has_codes() {
            "a name after the code, as in `404 NOT_FOUND`"
        } else {
            "a name after the token, as in `\"M-SEARCH\" M_SEARCH`"
        };
        let is_word = |at: Cursor<'_>| at.ident().is_some() && !is_reference(at);
        if let Some((_, name)) = text(self.at).filter(|(_, rest)| is_word(*rest)) {
            self.expected(expected);
            self.at = name;
        }
        row.names.push(self.name(expected)?);
        while self.bar(is_word) {
            let another = "another name after `|`, as in `NOT_FOUND | MISSING`";
            row.names.push(self.name(another)?);
        }
        Ok(())
    }

    fn phrases(&mut self, row: &mut Defined) -> Result<()> {
        let expected = "a phrase and a description in double quotes after the name, as in \
                        `\"Not Found\" \"There is none.\"`";
        self.commas();
        row.phrases.push(self.text(expected)?);
        while self.bar(|at| two_texts(at).is_some()) {
            let another = "another phrase after `|`, as in `\"Found\" | \"Moved Temporarily\"`";
            row.phrases.push(self.text(another)?);
        }
        Ok(())
    }

    fn description(&mut self, row: &mut Defined) -> Result<()> {
        self.commas();
        if two_texts(self.at).is_some_and(is_reference) {
            self.report(if self.has_codes() {
                "expected a description and a reference, found two descriptions; other phrases \
                 go before the description, as in `\"Found\" | \"Moved Temporarily\"`"
            } else {
                "expected a description and a reference, found two strings; a method has no \
                 phrase, and its token goes before the name"
            });
            self.next();
        }
        row.description = Some(self.text(if self.has_codes() {
            "a description in double quotes after the phrase"
        } else {
            "a description in double quotes after the name"
        })?);
        Ok(())
    }

    fn references(&mut self, row: &mut Defined) -> Result<()> {
        self.commas();
        loop {
            row.references.push(self.reference()?);
            let next = |at| is_reference(at) || string(at).is_some() && !self.is_row(at);
            match after(self.at, ',').filter(|rest| next(*rest)) {
                Some(rest) => self.at = rest,
                None => return Ok(()),
            }
        }
    }

    fn reference(&mut self) -> Result<Reference> {
        if let Some((url, rest)) = string(self.at) {
            self.at = rest;
            if rules::reference_for(&url.value()).is_some() {
                self.section(); // The rule for the URL reports the RFC in quotes.
            }
            return Ok(Reference::Url(url));
        }
        let Some((rfc, rest)) = self.at.ident().filter(|(word, _)| ahead::is_rfc(word)) else {
            return Err(
                self.expected("a reference, such as `RFC9110 \"15.5.5\"` or `\"https://…\"`")
            );
        };
        let number = ahead::number(after(rest, '-').unwrap_or(rest));
        if let Some((digits, rest)) = number.filter(|_| rfc.to_string().eq_ignore_ascii_case("rfc"))
        {
            let message = format!("an RFC and its number are one word; write `RFC{digits}`");
            self.report_up_to(rest, message);
            return Err(Broken);
        }
        self.at = rest;
        let section = self.section();
        let is_row = self.is_row(after(self.at, ',').unwrap_or(self.at));
        if section.is_none() && !is_row && ahead::is_other_section(self.at) {
            return Err(self
                .report("a section follows the RFC in double quotes, as in `RFC9110 \"15.5.5\"`"));
        }
        Ok(Reference::Rfc { rfc, section })
    }

    /// Takes the section of an RFC.
    fn section(&mut self) -> Option<LitStr> {
        let is_section = |text: &str| {
            text.starts_with(|c: char| c.is_ascii_digit()) || rules::section_for(text).is_some()
        };
        let section = text(self.at).filter(|(text, _)| is_section(&text.value()));
        let (section, rest) = section?;
        self.at = rest;
        Some(section)
    }

    fn flags(&mut self) -> Vec<Ident> {
        let mut flags = Vec::new();
        self.commas();
        while let Some((flag, rest)) = self.at.ident() {
            if self.is_row(self.at) || is_reference(self.at) {
                break;
            }
            flags.push(flag);
            self.at = rest;
            self.commas();
        }
        flags
    }

    /// Reads `Iana(http_registry::StatusCode) except 104, 451;`
    fn include(&mut self, attributes: Vec<Attribute>) -> Result<Include> {
        let start = self.at;
        let Some((name, inside, rest)) = ahead::include(self.at) else {
            return Err(self.expected_row());
        };
        self.at = inside;
        let path = ahead::leading_path(inside);
        let path = self.take(path, "a path, as in `Iana(http_registry::StatusCode)`");
        if !self.at.eof() {
            self.expected("`)` after the path of an include");
        }
        self.at = rest;
        let path = path?;
        let mut include = Include {
            attributes,
            name,
            path,
            except: Vec::new(),
            flags: Vec::new(),
        };
        if self.exceptions_and_flags(&mut include).is_err() {
            self.skip_row(start);
        }
        Ok(include)
    }

    /// Reads `except 104, 451 retryable 408, 503;`
    fn exceptions_and_flags(&mut self, include: &mut Include) -> Result<()> {
        let mut expected =
            "`except`, `;` or a flag that the table declares, as in `flag retryable;`";
        if self.word("except") {
            include.except = self.values()?;
            expected = "`,`, `;` or a flag that the table declares";
        }
        while let Some((flag, rest)) = self.at.ident().filter(|(flag, _)| self.is_own_flag(flag)) {
            self.at = rest;
            let is_method = |(name, _): (Ident, _)| !self.has_codes() && !self.is_own_flag(&name);
            let is_value = ahead::literal(rest).is_some() || rest.ident().is_some_and(is_method);
            let values = is_value.then(|| self.values()).transpose()?;
            include.flags.push((flag, values.unwrap_or_default()));
        }
        self.end(expected)
    }

    /// Reads values of an included registry: `104, 451`, or `QUERY, "M-SEARCH"`.
    fn values(&mut self) -> Result<Vec<Value>> {
        let mut values = vec![self.value()?];
        while !self.at_comma_for_semicolon() && self.punct(',') {
            values.push(self.value()?);
        }
        Ok(values)
    }

    fn value(&mut self) -> Result<Value> {
        if let Some((literal, rest)) = ahead::literal(self.at) {
            self.at = rest;
            return Ok(Value::Literal(literal));
        }
        if self.has_codes() {
            return Err(self.expected("a code, as in `except 104, 451`"));
        }
        self.unquoted_token()?;
        let name = self.name("a method, as in `except QUERY, \"M-SEARCH\"`")?;
        Ok(Value::Name(name))
    }

    /// Reads the semicolon of a row. `expected` describes what could be there instead.
    fn end(&mut self, expected: &str) -> Result<()> {
        if self.at_comma_for_semicolon() {
            self.report("expected `;` at the end of a row, found `,`");
            self.next();
        } else if self.at.eof() || self.is_row(self.at) {
            let message = format!("expected `;` after this, found {}", found(self.at));
            self.report_at(self.at.prev_span(), message);
        } else if !self.punct(';') {
            return Err(self.expected(expected));
        }
        Ok(())
    }

    /// The name in a row of the other vocabulary, if one is next: with a code in a table of
    /// methods, or with one string literal and no code in a table of status codes.
    fn name_in_other_vocabulary(&self) -> Option<Ident> {
        if !self.has_codes() {
            let (_, rest) = ahead::number(self.at)?;
            return rest.ident().map(|(name, _)| name);
        }
        let is_token = |text: &LitStr| text.value().parse::<u16>().is_err();
        let token = text(self.at).filter(|(text, _)| is_token(text));
        let mut at = token.map_or(self.at, |(_, rest)| rest);
        let (name, _) = at.ident()?;
        while let Some((_, rest)) = at.ident() {
            at = after(rest, '|').unwrap_or(rest);
        }
        let is_last = text(at).is_some_and(|(_, rest)| is_reference(rest));
        is_last.then_some(name)
    }

    /// Skips the rest of the row that began at `start`: up to its semicolon or the beginning of
    /// another row.
    fn skip_row(&mut self, start: Cursor<'_>) {
        while self.at == start || !self.is_row(self.at) {
            let is_end = after(self.at, ';').is_some();
            if self.next().is_none() {
                return;
            }
            // If the semicolon is the mistake, more of the row follows it.
            if is_end && !self.is_part(self.at) && string(self.at).is_none() {
                return;
            }
        }
    }

    /// Whether a row begins here.
    fn is_row(&self, at: Cursor<'_>) -> bool {
        let mut at = after_attributes(at);
        if is_include(at) {
            return true;
        }
        if self.has_codes() {
            let Some((_, rest)) = ahead::number(at) else {
                return false;
            };
            at = rest;
        } else if let Some((_, rest)) = text(at) {
            at = rest;
        }
        is_name(at) && !self.is_part(at)
    }

    /// Whether a reference, `except` or a flag is next.
    fn is_part(&self, at: Cursor<'_>) -> bool {
        let is_word = |(word, _): (Ident, _)| self.is_flag(&word) || word == "except";
        is_reference(at) || at.ident().is_some_and(is_word)
    }

    fn has_codes(&self) -> bool {
        self.vocabulary.has_codes
    }

    fn is_flag(&self, name: &Ident) -> bool {
        self.vocabulary.has_flag(name) || self.is_own_flag(name)
    }

    fn is_own_flag(&self, name: &Ident) -> bool {
        self.flags.iter().any(|flag| flag.name == *name)
    }
}

// The tokens, and the errors about them.
impl<'a> Reader<'a> {
    fn next(&mut self) -> Option<TokenTree> {
        let (token, rest) = self.at.token_tree()?;
        self.at = rest;
        Some(token)
    }

    /// Takes this punctuation. Returns whether it was there.
    fn punct(&mut self, punctuation: char) -> bool {
        let rest = after(self.at, punctuation);
        self.at = rest.unwrap_or(self.at);
        rest.is_some()
    }

    /// Takes this word. Returns whether it was there.
    fn word(&mut self, word: &str) -> bool {
        let found = self.at.ident().filter(|(found, _)| found == word);
        self.at = found.as_ref().map_or(self.at, |(_, rest)| *rest);
        found.is_some()
    }

    /// Takes a name or a keyword. Keywords are rejected later, with a better message.
    fn name(&mut self, expected: &str) -> Result<Ident> {
        self.take(self.at.ident(), expected)
    }

    fn text(&mut self, expected: &str) -> Result<LitStr> {
        let text = text(self.at);
        if let Some(Err(message)) = text.as_ref().map(|(text, _)| rules::literal(text)) {
            // If a quote is missing, the other quotes of the row are wrong as well.
            return Err(self.report(message));
        }
        self.take(text, expected)
    }

    fn take<T>(&mut self, next: Option<(T, Cursor<'a>)>, expected: &str) -> Result<T> {
        let Some((part, rest)) = next else {
            return Err(self.expected(expected));
        };
        self.at = rest;
        Ok(part)
    }

    /// Takes the `|` before another name or phrase, or reports a comma instead of it. Returns
    /// whether there was one.
    fn bar(&mut self, is_part: fn(Cursor<'_>) -> bool) -> bool {
        let start = self.at;
        self.commas();
        self.at != start && is_part(self.at) || self.punct('|')
    }

    /// Skips a comma between the parts of a row, and reports it.
    fn commas(&mut self) {
        let is_part = |at: Cursor<'_>| at.ident().is_some() || string(at).is_some();
        while after(self.at, ',').is_some_and(is_part) && !self.at_comma_for_semicolon() {
            self.report(
                "commas only separate references; remove this one, or write `|` between names or \
                 phrases",
            );
            self.next();
        }
    }

    /// Whether the next token is a comma at the end of a row.
    fn at_comma_for_semicolon(&self) -> bool {
        after(self.at, ',').is_some_and(|rest| rest.eof() || self.is_row(rest))
    }

    /// Reports that the next token is not what is `expected`.
    fn expected(&mut self, expected: impl Display) -> Broken {
        let found = found(self.at);
        self.report(format!("expected {expected}, found {found}"))
    }

    /// Reports that the next token does not begin a row. The first such message contains an
    /// example of a row.
    fn expected_row(&mut self) -> Broken {
        if mem::replace(&mut self.has_shown_row, true) {
            return self.expected("a row");
        }
        self.expected(format!("a row such as `{}`", self.vocabulary.row))
    }

    /// Reports a mistake at the next token.
    fn report(&mut self, message: impl Display) -> Broken {
        self.report_at(location(self.at), message)
    }

    /// Reports the first mistake of a row. Another one is most likely a consequence.
    fn report_at(&mut self, at: Span, message: impl Display) -> Broken {
        if !mem::replace(&mut self.has_mistake, true) {
            self.mistakes.add(at, message);
        }
        Broken
    }

    /// Takes and reports the tokens up to `rest`.
    fn report_up_to(&mut self, rest: Cursor<'a>, message: impl Display) {
        if !mem::replace(&mut self.has_mistake, true) {
            self.mistakes.add_over(tokens(self.at, rest), message);
        }
        self.at = rest;
    }
}

/// The tokens from `start` to `end`.
fn tokens(start: Cursor<'_>, end: Cursor<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    let mut at = start;
    while let Some((token, rest)) = at.token_tree().filter(|_| at != end) {
        tokens.extend([token]);
        at = rest;
    }
    tokens
}
