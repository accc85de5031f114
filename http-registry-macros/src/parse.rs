//! How it is read: from tokens to the `ast`.
//!
//! A part that is missing or out of place is a mistake of its own row. The
//! parser keeps what it understood of the row and goes on, at the latest behind
//! the row's semicolon.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::{ParseBuffer, ParseStream, Parser};
use syn::{Attribute, Ident, Lit, Token, Visibility, braced, token};

use crate::ast::{Attributes, Defined, Row, Table};
use crate::mistake::{Mistake, Mistakes, Place, Result};
use crate::reader::Reader;
use crate::vocabulary::Vocabulary;
use crate::{ahead, lookalike};

/// Reads a table. There is none if not even the name of the enum could be found.
pub(crate) fn parse(
    vocabulary: Vocabulary,
    input: ParseStream<'_>,
    mistakes: &mut Mistakes,
) -> syn::Result<Option<Table>> {
    let mut reader = Reader {
        vocabulary,
        input,
        mistakes,
        last: Place::new(input.span(), 0),
        taken: 0,
        before_row: 0,
        other_vocabulary: false,
    };
    let table = reader.table();
    // What an error leaves behind is no error of its own.
    input.parse::<TokenStream>()?;
    Ok(table.map_err(|mistake| mistakes.push(mistake)).ok())
}

fn in_braces(input: ParseStream<'_>) -> syn::Result<(ParseBuffer<'_>, token::Brace)> {
    let content;
    let braces = braced!(content in input);
    Ok((content, braces))
}

impl Reader<'_> {
    fn table(&mut self) -> Result<Table> {
        let library = self.library()?;
        if ahead::is_head(self.input) || ahead::is_before_head(self.vocabulary, self.input) {
            return self.with_head(library);
        }
        let attributes = Attributes {
            part: Vec::new(),
            place: self.here(),
        };
        Ok(Table {
            library,
            attributes,
            visibility: Visibility::Public(<Token![pub]>::default()),
            name: Ident::new(self.vocabulary.default_name(), Span::call_site()),
            rows: self.rows(),
        })
    }

    /// `crate = path;`, which says where the run-time types are.
    fn library(&mut self) -> Result<TokenStream> {
        if !self.input.peek(Token![crate]) {
            return Ok(quote!(::http_registry));
        }
        self.next();
        let rule = "the path of the library, such as `crate = ::http_registry;`";
        if !self.input.peek(Token![=]) {
            return Err(self.expected(rule));
        }
        self.next();
        // Not a `Path`: a `$crate` that a `macro_rules!` passes on is none to syn.
        let mut library = TokenStream::new();
        while !self.input.peek(Token![;]) {
            let Some(token) = self.next() else {
                return Err(self.expected(rule));
            };
            library.extend([token]);
        }
        if library.is_empty() {
            return Err(self.expected(rule));
        }
        self.next();
        Ok(library)
    }

    /// `pub enum NginxStatus { … }`
    fn with_head(&mut self, library: TokenStream) -> Result<Table> {
        let attributes = self.attributes()?;
        if ahead::is_before_head(self.vocabulary, self.input) {
            let mistake = self.expected("`enum`, as in `pub enum NginxStatus`");
            self.mistakes.push(mistake);
            while !ahead::is_head(self.input) && self.next().is_some() {}
            return self.with_head(library);
        }
        let visibility = self.take::<Visibility>()?.part;
        let name = self.name_of_enum()?;
        if self.input.peek(Token![<]) {
            self.report("a registry cannot have generic parameters; remove them");
        } else if !self.input.peek(token::Brace) {
            let mistake =
                self.expected(format!("`{{` after the name, as in `enum {name} {{ … }}`"));
            self.mistakes.push(mistake);
        }
        while !self.input.is_empty() && !self.input.peek(token::Brace) {
            self.next();
        }
        let mut rows = Vec::new();
        if let Ok((content, braces)) = in_braces(self.input) {
            let mut reader = Reader {
                input: &content,
                mistakes: self.mistakes,
                last: Place::new(braces.span.open(), self.taken),
                taken: self.taken + 1,
                before_row: 0,
                other_vocabulary: false,
                vocabulary: self.vocabulary,
            };
            rows = reader.rows();
            self.taken = reader.taken;
        }
        if self.input.peek(Token![;]) || self.input.peek(Token![,]) {
            let found = ahead::found(self.input);
            self.report(format!("the table ends with `}}`; remove this {found}"));
            self.next();
        }
        if !self.input.is_empty() {
            self.report(if ahead::is_row(self.vocabulary, self.input) {
                "a row belongs in the braces"
            } else {
                lookalike::ANOTHER_REGISTRY
            });
        }
        Ok(Table {
            library,
            attributes,
            visibility,
            name,
            rows,
        })
    }

    /// `enum NginxStatus`
    fn name_of_enum(&mut self) -> Result<Ident> {
        if self.input.peek(Token![enum]) {
            self.next();
        } else {
            let mistake = self.expected("`enum`, as in `pub enum NginxStatus`");
            if !self.input.peek(Ident::peek_any) {
                return Err(mistake);
            }
            self.mistakes.push(mistake);
            if self.input.peek2(Ident) {
                self.next();
            }
        }
        if !self.input.peek(Ident) {
            return Err(self.expected("a name after `enum`, as in `pub enum NginxStatus`"));
        }
        Ok(self.take_name()?.part)
    }

    fn rows(&mut self) -> Vec<Row> {
        let mut rows = Vec::new();
        while !self.input.is_empty() {
            rows.extend(self.row());
        }
        rows
    }

    /// A row, or what could be read of it if that includes a name.
    fn row(&mut self) -> Option<Row> {
        let start = self.input.cursor();
        self.before_row = self.mistakes.len();
        let attributes = match self.attributes() {
            Ok(attributes) => attributes,
            Err(mistake) => {
                self.mistakes.push(mistake);
                self.skip(start);
                return None;
            }
        };
        if self.input.is_empty() {
            // `attributes` are not empty, since something was there.
            let message = "expected a row after this attribute or doc comment";
            self.mistakes.add(attributes.place, message);
            return None;
        }
        if let Some(message) = lookalike::of_item(self.input) {
            self.report(message);
            self.skip_item();
            return None;
        }
        if let Some(message) = lookalike::of_row(self.vocabulary, self.input) {
            self.report(message);
            self.skip(start);
            return None;
        }
        if ahead::is_include(self.input) {
            return match self.include(attributes) {
                Ok(include) => Some(Row::Include(include)),
                Err(mistake) => {
                    self.mistakes.push(mistake);
                    self.skip(start);
                    None
                }
            };
        }
        let mut row = Defined {
            attributes,
            value: None,
            names: Vec::new(),
            phrases: Vec::new(),
            description: None,
            references: Vec::new(),
            flags: Vec::new(),
        };
        if lookalike::is_row_of_other(self.vocabulary, self.input) {
            self.row_of_other(&mut row);
            self.skip_item();
        } else if let Err(mistake) = self.defined(&mut row) {
            self.stop(mistake);
            self.skip(start);
        }
        (!row.names.is_empty()).then_some(Row::Defined(row))
    }

    /// A row of the other vocabulary, of which the first is reported and the name
    /// is kept.
    fn row_of_other(&mut self, row: &mut Defined) {
        if !self.other_vocabulary {
            self.other_vocabulary = true;
            let message = lookalike::row_of_other(self.vocabulary);
            self.report(message);
        }
        if self.input.peek(Lit) {
            self.next();
        }
        row.names.extend(self.take_name());
    }

    fn attributes(&mut self) -> Result<Attributes> {
        let place = self.here();
        let mut attributes = Vec::new();
        while self.input.peek(Token![#]) {
            let at = self.here();
            let attribute: TokenStream = [self.next(), self.next()].into_iter().flatten().collect();
            match Attribute::parse_outer.parse2(attribute.clone()) {
                Ok(attribute) => attributes.extend(attribute),
                Err(_) => return Err(Mistake::new(at, lookalike::attribute(&attribute))),
            }
        }
        Ok(Attributes {
            part: attributes,
            place,
        })
    }
}
