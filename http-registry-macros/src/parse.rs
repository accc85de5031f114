//! Stage one: reads a table, from tokens to the `ast`. `ahead` has what can be next.
//!
//! The parts of a row are read in order. At the first wrong token, the message says what was
//! expected. The reader keeps what it understood of the row, and goes on with the next row.
//! `instead` has the messages for what people write instead of a row.

mod ahead;
mod instead;

use std::fmt::Display;
use std::mem;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::quote;
use syn::buffer::{Cursor, TokenBuffer};
use syn::parse::Parser;
use syn::{Attribute, Ident, Lit, LitStr, Token, Visibility};

use self::ahead::{
    after, after_attributes, found, is_include, is_name, is_reference, location, string, text,
    texts,
};
use crate::ast::{Defined, Flag, Include, Reference, Row, Table, Value};
use crate::mistakes::Mistakes;
use crate::rules;
use crate::vocabulary::Vocabulary;

const ONE_REGISTRY: &str =
    "a macro call defines one registry and nothing else; move this out of it";

const UNQUOTED: &str = "a token that is not a Rust name goes in double quotes";

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
    /// Whether a message has shown what a row looks like.
    has_shown_row: bool,
    /// Whether a row of the other vocabulary has been reported.
    has_shown_vocabulary: bool,
}

/// The rest of a row, or of the head, cannot be read. This has been reported.
struct Broken;

type Result<T> = std::result::Result<T, Broken>;

// The head.
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
            self.item();
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
            self.report_expected(format!("`{{` after the name, as in `enum {name} {{ … }}`"));
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

    /// Reads `crate = path;`, which tells the path of the library.
    fn library(&mut self) -> Result<TokenStream> {
        if !self.word("crate") {
            return Ok(quote!(::http_registry));
        }
        let mut library = TokenStream::new();
        if self.punct('=') {
            while !self.at.eof() && after(self.at, ';').is_none() {
                library.extend(self.next());
            }
        }
        if library.is_empty() || !self.punct(';') {
            return self.expected("the path of the library, such as `crate = ::http_registry;`");
        }
        Ok(library)
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
            self.report_expected("`enum`, as in `pub enum NginxStatus`");
            // The last of the words is most likely the name.
            let is_last = |(_, rest): (Ident, Cursor<'_>)| rest.ident().is_none();
            while !self.at.ident().is_some_and(is_last) && self.next().is_some() {}
        }
        let is_name = |name: &Ident| rules::raw(name).as_ref() == Some(name);
        let name = self.at.ident().filter(|(name, _)| is_name(name));
        self.take(name, "a name after `enum`, as in `pub enum NginxStatus`")
    }

    /// Reports and skips a Rust item.
    fn item(&mut self) {
        match self.at.ident() {
            Some((name, rest)) if after(rest, '!').is_some() => self.report(format!(
                "a table cannot call macros; let `{name}!` write the whole table"
            )),
            _ => self.report(ONE_REGISTRY),
        }
        self.skip_item();
    }

    /// Skips everything up to the next semicolon or the end of braces.
    fn skip_item(&mut self) {
        while !self.at.eof() && !self.punct(';') {
            let braces = self.at.group(Delimiter::Brace).is_some();
            self.next();
            if braces {
                return;
            }
        }
    }
}

// The rows.
impl Reader<'_> {
    fn rows(&mut self) -> Vec<Option<Row>> {
        let mut rows = Vec::new();
        while !self.at.eof() {
            self.start_row(rows.len());
            rows.push(self.row());
        }
        self.start_row(rows.len());
        rows
    }

    fn start_row(&mut self, rows_before: usize) {
        self.mistakes.in_row(rows_before + 1);
        self.has_mistake = false;
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
        if after(self.at, ';').is_some() {
            self.report("expected a row, found `;`; remove it");
            self.next();
            return Ok(None);
        }
        let start = self.at;
        row.attributes = self.attributes()?;
        if self.at.eof() {
            self.at = start;
            return self.fail(
                "expected a row after this attribute or doc comment, which goes before its row",
            );
        }
        if ahead::is_item(self.at) {
            self.item();
            return Ok(None);
        }
        if let Some(name) = ahead::declared_flag(self.at) {
            self.declaration(name, mem::take(&mut row.attributes))?;
            return Ok(None);
        }
        self.rows_begun += 1;
        if let Some(message) = self.instead_of_row() {
            return self.fail(message);
        }
        let name = self.at.ident();
        if name.is_some_and(|(_, rest)| rest.group(Delimiter::Parenthesis).is_some()) {
            return self.include(mem::take(&mut row.attributes)).map(Some);
        }
        if self.is_row_of_other_vocabulary() {
            self.row_of_other_vocabulary(row);
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
                return self.fail(
                    "expected an attribute such as `#[impls(serde)]`, or a comment that starts \
                     with `//` or `///`",
                );
            };
            attributes.extend(attribute);
            self.at = end;
        }
        Ok(attributes)
    }

    /// Reads the parts of a row in order.
    fn defined(&mut self, row: &mut Defined) -> Result<()> {
        if self.has_codes() {
            self.code(row)?;
        } else {
            self.token(row)?;
        }
        self.names(row)?;
        if self.has_codes() {
            self.phrases(row)?;
        }
        self.description(row)?;
        self.references(row)?;
        let flags = self.flags()?;
        // An unknown flag is reported later.
        self.has_mistake |= flags.iter().any(|flag| !self.is_flag(flag));
        row.flags = flags;
        self.end("a flag or `;` after the references")
    }

    fn code(&mut self, row: &mut Defined) -> Result<()> {
        let is_code = |text: LitStr| text.value().parse::<u16>().is_ok();
        let is_text = text(self.at).is_some_and(|(text, _)| !is_code(text));
        let Some((code, rest)) = ahead::literal(self.at).filter(|_| !is_text) else {
            let expected = self.expected_row();
            return if is_name(self.at) { Ok(()) } else { expected };
        };
        row.value = Some(code);
        self.at = rest;
        Ok(())
    }

    /// Reads the token of a method, unless the name is the token.
    fn token(&mut self, row: &mut Defined) -> Result<()> {
        let is_description = text(self.at)
            .is_some_and(|(text, rest)| rules::token(&text.value()).is_err() && is_reference(rest));
        if is_description {
            return self.expected("a name before the description");
        }
        if let Some((token, rest)) = ahead::unquoted_token(self.at) {
            let span = location(self.at);
            let name = rules::name_for(&token).unwrap_or_else(|| "NAME".to_owned());
            self.report_up_to(
                rest,
                format!("{UNQUOTED} before a name; write `\"{token}\" {name}`"),
            );
            if self.at.ident().is_none() {
                row.names.push(Ident::new(&name, span));
            }
        } else if let Some((token, rest)) = ahead::literal(self.at) {
            row.value = Some(token);
            self.at = rest;
        }
        Ok(())
    }

    fn names(&mut self, row: &mut Defined) -> Result<()> {
        if !row.names.is_empty() {
            return Ok(()); // It was made from a token without quotes.
        }
        if row.value.is_none() && self.at.ident().is_none() {
            return self.expected_row();
        }
        self.commas();
        if let Some((text, rest)) = text(self.at) {
            let name = self.no_name(row.value.as_ref(), &text, rest)?;
            row.names.push(name);
            if self.has_codes() && texts(self.at) > 2 {
                self.next(); // The name is in quotes.
            }
            return Ok(());
        }
        let mut expected = if self.has_codes() {
            "a name after the code, as in `404 NOT_FOUND`"
        } else {
            "a name after the token, as in `\"M-SEARCH\" M_SEARCH`"
        };
        loop {
            row.names.push(self.name(expected)?);
            expected = "another name after `|`, as in `NOT_FOUND | MISSING`";
            if !self.bar(|at| at.ident().is_some() && !is_reference(at)) {
                return Ok(());
            }
        }
    }

    /// Reports that a text is next instead of the name. Returns a name for the row.
    fn no_name(&mut self, value: Option<&Lit>, text: &LitStr, rest: Cursor<'_>) -> Result<Ident> {
        let token = match value {
            Some(Lit::Str(token)) if !self.has_codes() => token,
            _ => text,
        };
        let name = match rest.ident().filter(|_| !is_reference(rest)) {
            Some((name, _)) => Some(name),
            None => rules::name_for(&token.value()).map(|name| Ident::new(&name, token.span())),
        };
        let Some(name) = name else {
            return self.expected("a name");
        };
        let written = token.token();
        self.report_expected(if self.has_codes() {
            format!("a name before the phrase, as in `{name} {written}`")
        } else {
            format!("a name after the token, as in `{written} {name}`")
        });
        Ok(name)
    }

    fn phrases(&mut self, row: &mut Defined) -> Result<()> {
        let mut expected = "a phrase and a description in double quotes after the name, as in \
                            `\"Not Found\" \"There is none.\"`";
        self.commas();
        loop {
            row.phrases.push(self.text(expected)?);
            expected = "another phrase after `|`, as in `\"Found\" | \"Moved Temporarily\"`";
            if !self.bar(|at| texts(at) > 1) {
                return Ok(());
            }
        }
    }

    fn description(&mut self, row: &mut Defined) -> Result<()> {
        self.commas();
        let (expected, second) = if self.has_codes() {
            (
                "a description in double quotes after the phrase",
                "expected a description and a reference, found two descriptions; further phrases \
                 go before the description, as in `\"Found\" | \"Moved Temporarily\"`",
            )
        } else {
            (
                "a description in double quotes after the name, as in `\"Remove it.\"`",
                "expected a description and a reference, found two strings; a method has no \
                 phrase, and its token goes before the name",
            )
        };
        let second_text = text(self.at).and_then(|(_, rest)| text(rest));
        if second_text.is_some_and(|(_, rest)| is_reference(rest)) {
            self.report(second);
            self.next();
        }
        row.description = Some(self.text(expected)?);
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
        const SUCH_AS: &str = "such as `RFC9110 \"15.5.5\"` or `\"https://…\"`";
        if let Some((url, rest)) = string(self.at) {
            self.at = rest;
            if rules::reference_for(&url.value()).is_some() {
                self.section(); // The rule for the URL reports the RFC in quotes.
            }
            return Ok(Reference::Url(url));
        }
        let (mut rfc, rest) = match self.at.ident() {
            Some((rfc, rest)) if ahead::is_rfc(&rfc) => (rfc, rest),
            Some((flag, _)) if self.is_flag(&flag) => {
                return self.expected(format!("a reference before the flags, {SUCH_AS}"));
            }
            Some((name, rest))
                if after(rest, ':').is_some() && name.to_string().starts_with("http") =>
            {
                return self.fail(
                    "a URL goes in double quotes, because `//` starts a comment; write \
                     `\"https://…\"`",
                );
            }
            None if self.at.group(Delimiter::Bracket).is_some() => {
                return self.fail("a reference is written without brackets; remove them");
            }
            _ => return self.expected(format!("at least one reference, {SUCH_AS}")),
        };
        let number = ahead::number(after(rest, '-').unwrap_or(rest));
        match number.filter(|_| rfc.to_string().eq_ignore_ascii_case("rfc")) {
            Some((digits, rest)) => {
                let written = format!("RFC{digits}");
                rfc = Ident::new(&written, rfc.span());
                self.report_up_to(
                    rest,
                    format!("an RFC and its number are one word; write `{written}`"),
                );
            }
            None => self.at = rest,
        }
        let section = self.section();
        Ok(Reference::Rfc { rfc, section })
    }

    /// Reads the section of an RFC, or reports it in another form than a string literal.
    fn section(&mut self) -> Option<LitStr> {
        let section = text(self.at).filter(|(text, _)| self.is_section(text));
        if let Some((section, rest)) = section {
            self.at = rest;
            return Some(section);
        }
        let is_row = self.is_row(after(self.at, ',').unwrap_or(self.at));
        let (section, rest) = ahead::other_section(self.at).filter(|_| !is_row)?;
        self.report_up_to(
            rest,
            format!("a section goes in double quotes after the RFC; write `\"{section}\"`"),
        );
        None
    }

    /// Whether a text after an RFC is its section. It can also be the token of the next row, if
    /// the semicolon between them is missing.
    fn is_section(&self, text: &LitStr) -> bool {
        let text = text.value();
        let is_number = text.starts_with(|c: char| c.is_ascii_digit());
        let is_other = text.is_empty() || rules::section_for(&text).is_some();
        is_number || is_other && !self.is_row(self.at)
    }

    fn flags(&mut self) -> Result<Vec<Ident>> {
        let mut flags = Vec::new();
        loop {
            self.commas();
            if self.is_row(self.at) {
                return Ok(flags);
            }
            if is_reference(self.at) {
                return self.fail("references are separated by `,` and go before the flags");
            }
            let Some((flag, rest)) = self.at.ident() else {
                return Ok(flags);
            };
            flags.push(flag);
            self.at = rest;
            if after(rest, '=').or(after(rest, ':')).is_some() {
                return self.fail("a flag has no value; a flag that does not hold is left out");
            }
        }
    }

    /// Reads `Iana(http_registry::StatusCode) except 104, 451;`
    fn include(&mut self, attributes: Vec<Attribute>) -> Result<Include> {
        let start = self.at;
        let name = self.name("a name")?;
        let Some((inside, _, rest)) = self.at.group(Delimiter::Parenthesis) else {
            return self.expected("`(` after the name of an include");
        };
        self.at = inside;
        let path = match ahead::leading_path(inside) {
            Some((path, end)) if end.eof() => Ok(path),
            Some((_, end)) => {
                self.at = end;
                self.expected("`)` after the path of an include")
            }
            None => self.fail("expected a path, as in `Iana(http_registry::StatusCode)`"),
        };
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
        let mut expected = "`except`, a flag of this table or `;` after an include";
        if self.word("except") {
            include.except = self.values()?;
            expected = "`,`, a flag of this table or `;` after an excepted value";
        }
        while let Some((flag, rest)) = self.at.ident().filter(|(flag, _)| self.is_own_flag(flag)) {
            self.at = rest;
            let has_value = |(name, _): (Ident, _)| !self.has_codes() && !self.is_own_flag(&name);
            let values = if ahead::literal(rest).is_some() || rest.ident().is_some_and(has_value) {
                self.values()?
            } else {
                Vec::new()
            };
            include.flags.push((flag, values));
            expected = "`,`, another flag or `;` after a flag";
        }
        self.end(expected)
    }

    /// Reads values of an included registry: `104, 451`, or `QUERY, "M-SEARCH"`.
    fn values(&mut self) -> Result<Vec<Value>> {
        let mut values = Vec::new();
        loop {
            values.push(self.value()?);
            if self.at_comma_for_semicolon() || !self.punct(',') {
                return Ok(values);
            }
        }
    }

    fn value(&mut self) -> Result<Value> {
        if let Some((literal, rest)) = ahead::literal(self.at) {
            self.at = rest;
            return Ok(Value::Literal(literal));
        }
        if self.has_codes() {
            return self.expected("a code, as in `except 104, 451`");
        }
        if let Some((token, rest)) = ahead::unquoted_token(self.at) {
            self.report_up_to(rest, format!("{UNQUOTED}; write `\"{token}\"`"));
            return Err(Broken);
        }
        let name = self.name("a method, as in `except QUERY, \"M-SEARCH\"`")?;
        Ok(Value::Name(name))
    }

    /// Reads the semicolon of a row. `expected` says what could be in its place.
    fn end(&mut self, expected: &str) -> Result<()> {
        if self.at_comma_for_semicolon() {
            self.report("expected `;` at the end of a row, found `,`");
            self.next();
        } else if self.at.eof() || self.is_row(self.at) {
            let message = format!("expected `;` after this, found {}", found(self.at));
            if !self.has_mistake {
                self.mistakes.add(self.at.prev_span(), message);
            }
        } else if !self.punct(';') {
            return self.expected(expected);
        }
        Ok(())
    }

    /// Reads the name in a row of the other vocabulary. Only the first such row of a table is
    /// reported.
    fn row_of_other_vocabulary(&mut self, row: &mut Defined) {
        if !self.has_shown_vocabulary {
            self.has_shown_vocabulary = true;
            let (this, other) = (self.vocabulary, self.vocabulary.other());
            self.report(format!(
                "expected a {}, found a {}; rows of {1}s belong in `{}!`",
                this.value, other.value, other.macro_name
            ));
        }
        if self.at.literal().is_some() {
            self.next();
        }
        row.names.extend(self.at.ident().map(|(name, _)| name));
        self.skip_item();
    }

    /// Whether a row of the other vocabulary is next: with a code in a table of methods, or with
    /// one text and no code in a table of status codes.
    fn is_row_of_other_vocabulary(&self) -> bool {
        if !self.has_codes() {
            let code = ahead::number(self.at).filter(|(code, _)| code.suffix().is_empty());
            return code.is_some_and(|(_, rest)| rest.ident().is_some() || text(rest).is_some());
        }
        let token = text(self.at).filter(|(token, _)| {
            let token = token.value();
            rules::token(&token).is_ok() && token.parse::<u16>().is_err()
        });
        let mut at = token.map_or(self.at, |(_, rest)| rest);
        loop {
            let Some((_, rest)) = at.ident() else {
                return false;
            };
            match after(rest, '|') {
                Some(rest) => at = rest,
                None => return text(rest).is_some_and(|(_, rest)| is_reference(rest)),
            }
        }
    }

    /// Skips the rest of the row that began at `start`: up to its semicolon or the beginning of
    /// another row.
    fn skip_row(&mut self, start: Cursor<'_>) {
        while self.at == start || !self.is_row(self.at) {
            let is_end = after(self.at, ';').is_some();
            if self.next().is_none() {
                return;
            }
            // If the semicolon is the mistake, more of the row is behind it.
            let is_flag = self.at.ident().is_some_and(|(name, _)| self.is_flag(&name));
            if is_end && !is_flag && !is_reference(self.at) && string(self.at).is_none() {
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
            at = after(rest, ',').unwrap_or(rest);
        } else if let Some((_, rest)) = text(at) {
            at = rest;
        }
        let is_part = |(name, _): (Ident, _)| self.is_flag(&name) || ahead::is_rfc(&name);
        is_name(at) && !at.ident().is_some_and(is_part)
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

// The tokens, and what is reported of them.
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

    /// Takes a name or a keyword. Keywords are refused later, with a better message.
    fn name(&mut self, expected: &str) -> Result<Ident> {
        self.take(self.at.ident(), expected)
    }

    fn text(&mut self, expected: &str) -> Result<LitStr> {
        let text = text(self.at);
        if let Some(Err(message)) = text.as_ref().map(|(text, _)| rules::literal(text)) {
            // If a quote is missing, the other quotes of the row are wrong as well.
            return self.fail(message);
        }
        self.take(text, expected)
    }

    fn take<T>(&mut self, next: Option<(T, Cursor<'a>)>, expected: &str) -> Result<T> {
        let Some((part, rest)) = next else {
            return self.expected(expected);
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
            self.fail::<()>(
                "commas only separate references; remove this one, or write `|` between names or \
                 phrases",
            )
            .ok();
            self.next();
        }
    }

    /// Whether a comma is next where a row ends.
    fn at_comma_for_semicolon(&self) -> bool {
        after(self.at, ',').is_some_and(|rest| rest.eof() || self.is_row(rest))
    }

    /// Reports that the next token is not what is `expected`, after which the row cannot be read.
    fn expected<T>(&mut self, expected: impl Display) -> Result<T> {
        self.report_expected(expected);
        Err(Broken)
    }

    fn report_expected(&mut self, expected: impl Display) {
        let found = found(self.at);
        self.fail::<()>(format!("expected {expected}, found {found}"))
            .ok();
    }

    /// Reports that the next token does not begin a row. The first such message shows a row.
    fn expected_row<T>(&mut self) -> Result<T> {
        if mem::replace(&mut self.has_shown_row, true) {
            return self.expected("a row");
        }
        self.expected(format!("a row such as `{}`", self.vocabulary.row))
    }

    /// Reports the mistake after which a row cannot be read. After another mistake in the row, it
    /// is most likely a consequence.
    fn fail<T>(&mut self, message: impl Display) -> Result<T> {
        if !self.has_mistake {
            self.report(message);
        }
        Err(Broken)
    }

    /// Reports a mistake at the next token.
    fn report(&mut self, message: impl Display) {
        self.has_mistake = true;
        self.mistakes.add(location(self.at), message);
    }

    /// Takes and reports the tokens up to `rest`.
    fn report_up_to(&mut self, rest: Cursor<'a>, message: impl Display) {
        self.has_mistake = true;
        self.mistakes.add_over(tokens(self.at, rest), message);
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
