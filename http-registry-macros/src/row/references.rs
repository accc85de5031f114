//! Reads the references of a row.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Ident, LitInt, LitStr, Token};

use crate::ast::{Defined, Reference};
use crate::mistake::{Mistake, Result};
use crate::reader::Reader;
use crate::vocabulary::Vocabulary;
use crate::{ahead, rules};

const REFERENCE: &str = "at least one reference, such as `RFC9110 \"15.5.5\"` or `\"https://…\"`";

impl Reader<'_> {
    pub(super) fn references(&mut self, row: &mut Defined) -> Result<()> {
        if is_unquoted_url(self.input) {
            return Err(Mistake::new(
                self.here(),
                "a URL goes in double quotes, because `//` starts a comment; write `\"https://…\"`",
            ));
        }
        if is_reference_in_brackets(self.input) {
            self.report("a reference is written without brackets; remove them");
            self.next();
            return Ok(());
        }
        if !ahead::is_reference(self.input) && !ahead::is_text(self.input) {
            let mistake = self.expected(REFERENCE);
            if !is_flag_before_reference(self.vocabulary, self.input) {
                return Err(mistake);
            }
            self.report("flags go after the references");
            while !ahead::is_reference(self.input) && self.input.peek(Ident::peek_any) {
                row.flags.push(self.take_name()?);
                if self.input.peek(Token![,]) {
                    self.next();
                }
            }
        }
        self.list_of_references(row)
    }

    pub(super) fn list_of_references(&mut self, row: &mut Defined) -> Result<()> {
        row.references.extend(self.reference()?);
        while self.at_next_reference() {
            row.references.extend(self.reference()?);
        }
        Ok(())
    }

    /// Takes the comma before another reference, or reports what is in its place. Returns
    /// whether there is another reference.
    fn at_next_reference(&mut self) -> bool {
        const REFERENCES: &str = "references";
        while self.input.peek(Token![,]) && self.input.peek2(Token![,]) {
            self.misplaced_comma();
        }
        if let Some(count) = unknown_reference(self.vocabulary, self.input) {
            self.next();
            let mistake = self.expected("a reference");
            self.mistakes.push(mistake);
            self.skip_tokens(count);
        }
        if ahead::is_section(self.vocabulary, self.input) {
            self.report("only an RFC can have a section, and at most one; remove this section");
            self.next();
        }
        if is_other_separator(self.vocabulary, self.input) {
            self.other_separator(REFERENCES, ',');
            return true;
        }
        if ahead::is_reference(self.input) {
            self.missing_separator(REFERENCES, ',');
            return true;
        }
        ahead::is_next_reference(self.vocabulary, self.input) && self.next().is_some()
    }

    /// Reads a URL, or an RFC and its section. `None` if it was reported.
    fn reference(&mut self) -> Result<Option<Reference>> {
        if ahead::is_text(self.input) {
            let url = self.take::<LitStr>()?;
            let rfc = rules::reference_for(&url.value());
            if rfc.is_none() || !ahead::is_section(self.vocabulary, self.input) {
                return Ok(Some(Reference::Url(url)));
            }
            let section = self.take::<LitStr>()?.token();
            let instead = rfc.unwrap_or_default();
            let message = format!("an RFC is written without quotes; write `{instead} {section}`");
            self.mistakes.add(url.place, message);
            return Ok(None);
        }
        let rfc = self.take_name()?;
        let alone = rfc.to_string().eq_ignore_ascii_case("rfc");
        if alone && self.input.peek(Token![-]) {
            self.next();
        }
        let mut number = None;
        if alone && self.input.peek(LitInt) {
            let digits = self.take::<LitInt>()?.part;
            let message = format!("an RFC and its number are one word; write `RFC{digits}`");
            self.mistakes.add(rfc.place.to(self.last), message);
            number = Some(digits);
        }
        let section = self.section()?;
        Ok(number.is_none().then_some(Reference::Rfc { rfc, section }))
    }
}

/// Whether `https://…` is next without quotes. Rust sees `https:` and a comment.
fn is_unquoted_url(input: ParseStream<'_>) -> bool {
    (ahead::is_word(input, "https") || ahead::is_word(input, "http")) && input.peek2(Token![:])
}

/// Whether a reference in brackets is next, such as `[RFC9110]` in IANA's registry.
fn is_reference_in_brackets(input: ParseStream<'_>) -> bool {
    let Some((TokenTree::Group(group), _)) = input.cursor().token_tree() else {
        return false;
    };
    // A `macro_rules!` passes tokens on in a group without brackets.
    if group.delimiter() == Delimiter::None {
        return false;
    }
    let is_reference = |input: ParseStream<'_>| {
        let is_reference = ahead::is_reference(input);
        input.parse::<TokenStream>()?;
        Ok(is_reference)
    };
    is_reference
        .parse2(group.stream())
        .is_ok_and(|is_reference| is_reference)
}

/// Whether a reference is behind the flags that are next.
fn is_flag_before_reference(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    while ahead::name(&ahead.fork()).is_some_and(|name| vocabulary.has_flag(&name)) {
        ahead::skip(&ahead);
        ahead.parse::<Token![,]>().ok();
    }
    let is_text = ahead::is_text(&ahead) && !ahead::is_section(vocabulary, &ahead);
    ahead::is_reference(&ahead) || is_text
}

/// The number of tokens to skip if a comma and a word that is not a reference are next, and
/// a section or another reference after the word.
fn unknown_reference(vocabulary: Vocabulary, input: ParseStream<'_>) -> Option<usize> {
    let ahead = input.fork();
    ahead.parse::<Token![,]>().ok()?;
    if ahead::is_reference(&ahead) || ahead::is_row(vocabulary, &ahead) {
        return None;
    }
    ahead::name(&ahead)?;
    if ahead::is_section(vocabulary, &ahead) {
        return Some(2);
    }
    let is_reference = ahead::is_reference(&ahead) || ahead::is_next_reference(vocabulary, &ahead);
    is_reference.then_some(1)
}

/// Whether another token is in the place of the comma between two references.
fn is_other_separator(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    if ahead::is_reference(&ahead) || ahead.peek(Token![,]) || ahead.peek(Token![;]) {
        return false;
    }
    let is_separator = match ahead.parse() {
        Ok(TokenTree::Ident(word)) => !vocabulary.has_flag(&word),
        Ok(TokenTree::Group(_)) | Err(_) => false,
        Ok(TokenTree::Punct(_) | TokenTree::Literal(_)) => true,
    };
    is_separator && ahead::is_reference(&ahead)
}
