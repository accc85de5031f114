//! Reads the flags of a row, and parts that are after the references but do not belong there.

use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Ident, Lit, Token};

use crate::ahead;
use crate::ast::Defined;
use crate::mistake::Result;
use crate::reader::Reader;
use crate::vocabulary::Vocabulary;

impl Reader<'_> {
    pub(super) fn flags(&mut self, row: &mut Defined) -> Result<()> {
        loop {
            let is_next = ahead::is_next_reference(self.vocabulary, self.input);
            if is_next && !row.references.is_empty() {
                self.next();
            }
            self.skip_misplaced();
            if ahead::is_row(self.vocabulary, self.input) {
                return Ok(());
            }
            if ahead::is_reference(self.input) {
                if row.references.is_empty() {
                    return Ok(()); // No reference could be read, which has been reported.
                }
                self.report("references go before the flags");
                self.list_of_references(row)?;
            } else if let Some(flag) = quoted_flag(self.vocabulary, self.input) {
                self.report(format!("a flag is written without quotes; write `{flag}`"));
                self.next();
            } else if row.description.is_none() && ahead::is_text(self.input) {
                self.late_texts(row)?;
            } else if ahead::is_word(self.input, "except") {
                return Ok(());
            } else if self.input.peek(Ident::peek_any) {
                let flag = self.take_name()?;
                let is_known = self.vocabulary.has_flag(&flag);
                row.flags.push(flag);
                if is_value_of_flag(self.vocabulary, self.input) {
                    self.report("a flag has no value; remove it");
                    self.skip_tokens(2);
                } else if !is_known && is_part_of_flag(self.vocabulary, self.input) {
                    self.next();
                }
            } else {
                return Ok(());
            }
        }
    }

    /// Reports texts after the references, and skips all texts and references there.
    fn late_texts(&mut self, row: &mut Defined) -> Result<()> {
        let has_no_phrase = self.vocabulary == Vocabulary::StatusCodes && row.phrases.is_empty();
        let parts = if has_no_phrase {
            "phrase and the description go"
        } else {
            "description goes"
        };
        self.report(format!("the {parts} before the references"));
        row.description = Some(self.take()?);
        while ahead::is_text(self.input)
            || ahead::is_reference(self.input)
            || self.input.peek(Token![,]) && !self.at_comma_for_semicolon()
        {
            self.next();
        }
        Ok(())
    }
}

/// The flag in quotes that is next: `"cacheable"`
fn quoted_flag(vocabulary: Vocabulary, input: ParseStream<'_>) -> Option<String> {
    let text = ahead::text(input)?.value();
    let mut flags = vocabulary.flags().iter();
    flags.any(|flag| flag.name == text).then_some(text)
}

/// Whether a literal after an unknown flag belongs to it: `since 2021`
fn is_part_of_flag(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    input.peek(Lit) && !ahead::is_reference(input) && !ahead::is_row(vocabulary, input)
}

/// Whether a flag is given a value: `= true`
fn is_value_of_flag(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    (ahead.peek(Token![=]) || ahead.peek(Token![:]))
        && ahead::skip(&ahead)
        && (ahead.peek(Lit) || ahead.peek(Ident))
        && !ahead::is_row(vocabulary, &ahead)
}
