//! Reads the rows of a table. Each part of a row has a file in `row/`.
//!
//! A part that is missing or out of place is a mistake of its row. The reader keeps what
//! it understood of the row, and goes on after the row's semicolon at the latest.

mod flags;
mod include;
mod names;
mod references;
mod section;
mod texts;
mod value;

use proc_macro2::TokenStream;
use syn::parse::Parser;
use syn::{Attribute, Lit, Token};

use crate::ast::{Attributes, Defined, Row};
use crate::mistake::{Mistake, Result};
use crate::reader::Reader;
use crate::{ahead, lookalike};

impl Reader<'_> {
    pub(crate) fn rows(&mut self) -> Vec<Row> {
        let mut rows = Vec::new();
        while !self.input.is_empty() {
            rows.extend(self.row());
        }
        rows
    }

    /// Reads a row. Returns it even with mistakes, if it has a name.
    fn row(&mut self) -> Option<Row> {
        if self.input.peek(Token![;]) {
            self.report("expected a row, found `;`; remove it");
            self.next();
            return None;
        }
        let start = self.input.cursor();
        self.unrelated = self.mistakes.len();
        let attributes = match self.attributes() {
            Ok(attributes) => attributes,
            Err(mistake) => {
                self.mistakes.push(mistake);
                self.skip_row(start);
                return None;
            }
        };
        if self.input.is_empty() {
            let message = "expected a row after this attribute or doc comment";
            self.mistakes.add(attributes.place, message);
            return None;
        }
        if let Some(message) = lookalike::item_message(self.input) {
            self.report(message);
            self.skip_item();
            return None;
        }
        if let Some(message) = lookalike::row_message(self.vocabulary, self.input) {
            self.report(message);
            self.skip_row(start);
            return None;
        }
        if ahead::is_include(self.input) {
            return match self.include(attributes) {
                Ok(include) => Some(Row::Include(include)),
                Err(mistake) => {
                    self.mistakes.push(mistake);
                    self.skip_row(start);
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
        if lookalike::is_row_of_other_vocabulary(self.vocabulary, self.input) {
            self.row_of_other_vocabulary(&mut row);
            self.skip_item();
        } else if let Err(mistake) = self.parts(&mut row) {
            self.report_last(mistake);
            self.skip_row(start);
        }
        (!row.names.is_empty()).then_some(Row::Defined(row))
    }

    pub(crate) fn attributes(&mut self) -> Result<Attributes> {
        let place = self.here();
        let mut attributes = Vec::new();
        while self.input.peek(Token![#]) {
            let at = self.here();
            let attribute: TokenStream = [self.next(), self.next()].into_iter().flatten().collect();
            match Attribute::parse_outer.parse2(attribute.clone()) {
                Ok(attribute) => attributes.extend(attribute),
                Err(_) => return Err(Mistake::new(at, lookalike::attribute_message(&attribute))),
            }
        }
        Ok(Attributes {
            part: attributes,
            place,
        })
    }

    /// Reads the name in a row of the other vocabulary. Only the first such row of a
    /// table is reported.
    fn row_of_other_vocabulary(&mut self, row: &mut Defined) {
        if !self.other_vocabulary {
            self.other_vocabulary = true;
            let message = lookalike::other_vocabulary_message(self.vocabulary);
            self.report(message);
        }
        if self.input.peek(Lit) {
            self.next();
        }
        row.names.extend(self.take_name());
    }

    /// Reads the parts of a row in order. An error means that the rest of the row cannot
    /// be read; the parts before it are in `row`.
    fn parts(&mut self, row: &mut Defined) -> Result<()> {
        self.value(row)?;
        self.names(row)?;
        self.texts(row)?;
        self.references(row)?;
        self.flags(row)?;
        self.end("a flag or `;` after the references");
        Ok(())
    }

    /// Reads the semicolon of a row. `expected` says what could be in its place.
    fn end(&mut self, expected: &str) {
        if self.at_comma_for_semicolon() {
            self.report("expected `;` at the end of a row, found `,`");
        } else if self.input.is_empty() || ahead::is_row(self.vocabulary, self.input) {
            let found = ahead::found(self.input);
            let message = format!("expected `;` after this, found {found}");
            self.mistakes.add(self.last, message);
            return;
        } else if !self.input.peek(Token![;]) {
            let mistake = self.expected(expected);
            self.report_last(mistake);
            return self.skip_row(self.input.cursor());
        }
        self.next();
    }

    /// Reports the mistake after which the rest of a row cannot be read. After two other
    /// mistakes in the row it is most likely a consequence, and is not reported.
    fn report_last(&mut self, mistake: Mistake) {
        if self.mistakes.len() - self.unrelated < 2 {
            self.mistakes.push(mistake);
        }
    }

    /// Whether a comma is next where a row ends.
    fn at_comma_for_semicolon(&self) -> bool {
        let ahead = self.input.fork();
        ahead.parse::<Token![,]>().is_ok()
            && (ahead.is_empty() || ahead::is_row(self.vocabulary, &ahead))
    }

    /// Skips and reports commas and attributes in the middle of a row.
    fn skip_misplaced(&mut self) {
        loop {
            if self.input.peek(Token![,]) && !self.at_comma_for_semicolon() {
                self.misplaced_comma();
            } else if self.input.peek(Token![#])
                && !ahead::is_row(self.vocabulary, self.input)
                && self.input.fork().call(Attribute::parse_outer).is_ok()
            {
                self.report("an attribute or doc comment goes before its row");
                self.skip_tokens(2);
            } else {
                return;
            }
        }
    }

    fn misplaced_comma(&mut self) {
        self.report("commas only separate references; remove this comma");
        self.unrelated += 1;
        self.next();
    }

    /// Reports that another token is in the place of the `separator` of some `parts`.
    fn other_separator(&mut self, parts: &str, separator: char) {
        let found = ahead::found(self.input);
        self.report(format!(
            "{parts} are separated by `{separator}`; write `{separator}` instead of {found}"
        ));
        self.next();
    }

    /// Reports that the `separator` of some `parts` is missing.
    fn missing_separator(&mut self, parts: &str, separator: char) {
        let found = ahead::found(self.input);
        self.report(format!(
            "{parts} are separated by `{separator}`; write `{separator}` before {found}"
        ));
    }
}
