//! How it is read: from tokens to the `ast`.
//!
//! A part that is missing or out of place is a mistake of its own entry. The
//! parser keeps what it understood of the entry and goes on, at the latest
//! behind the entry's semicolon.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Error, Ident, Token, Visibility, braced, token};

use crate::ahead;
use crate::ast::{Entry, Own, Table};
use crate::mistake::Mistakes;
use crate::reader::Reader;
use crate::vocabulary::Vocabulary;

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
            Ok(Some(mut include)) => {
                include.attributes = own.attributes;
                Some(Entry::Include(include))
            }
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
}

impl Own {
    /// The entry, if there is a name to define.
    fn named(self) -> Option<Entry> {
        (!self.names.is_empty()).then_some(Entry::Own(self))
    }
}
