//! Stage one: reads a table, from tokens to the `ast`. This file reads the head of a
//! registry; `row` reads the rows.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::{ParseBuffer, ParseStream, Parser};
use syn::{Ident, Token, Visibility, braced, token};

use crate::ast::{Attributes, Table};
use crate::mistake::{Mistakes, Place, Result};
use crate::reader::Reader;
use crate::vocabulary::Vocabulary;
use crate::{ahead, lookalike};

/// Reads a table. `None` if the name of the enum is missing.
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
        unrelated: 0,
        other_vocabulary: false,
    };
    let table = reader.table();
    // syn would report tokens that are left over.
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
        if is_head(self.input) || is_before_head(self.vocabulary, self.input) {
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

    /// Reads `crate = path;`, which tells the path of the library.
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
        // Not parsed as a `Path`: syn refuses `$crate`, which a `macro_rules!` passes on.
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

    /// Reads `pub enum NginxStatus { … }`.
    fn with_head(&mut self, library: TokenStream) -> Result<Table> {
        let attributes = self.attributes()?;
        if is_before_head(self.vocabulary, self.input) {
            let mistake = self.expected("`enum`, as in `pub enum NginxStatus`");
            while !is_head(self.input) && self.next().is_some() {}
            if self.input.is_empty() {
                return Err(mistake);
            }
            self.mistakes.push(mistake);
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
                taken: self.taken,
                unrelated: 0,
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
                "rows belong inside the braces"
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

    /// Reads `enum NginxStatus`.
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
}

/// Whether the head of a registry is next, such as `pub enum NginxStatus {`. It may have
/// mistakes.
fn is_head(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead::skip_attributes(&ahead);
    let is_public = ahead.peek(Token![pub]);
    if is_public && ahead.parse::<Visibility>().is_err() || ahead.peek(Token![enum]) {
        return true;
    }
    if ahead.peek(Token![struct]) || ahead.peek(Token![union]) {
        return ahead.peek2(Ident);
    }
    let is_name = ahead.peek(Ident)
        && ahead.peek2(token::Brace)
        && lookalike::path_in_group(&ahead).is_none();
    is_name || is_public && !lookalike::is_item(&ahead)
}

/// Whether a few tokens that belong nowhere are next, and after them rows in braces.
fn is_before_head(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead::skip_attributes(&ahead);
    ahead.parse::<Visibility>().ok();
    if lookalike::is_item(&ahead) {
        return false;
    }
    for _ in 0..8 {
        if let Some((TokenTree::Group(group), _)) = ahead.cursor().token_tree() {
            let rows = |input: ParseStream<'_>| {
                let rows = ahead::is_row(vocabulary, input);
                input.parse::<TokenStream>()?;
                Ok(rows)
            };
            if group.delimiter() == Delimiter::Brace {
                return !is_head(input) && rows.parse2(group.stream()).is_ok_and(|rows| rows);
            }
        }
        ahead::skip(&ahead);
    }
    false
}
