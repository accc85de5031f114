//! Stage two: checks a table. Compares the rows with each other; `rules` checks single
//! tokens, and `attributes` the attributes.
//!
//! A part that breaks a rule is reported and replaced with a harmless substitute, so that
//! every row with a usable name is still defined.

use std::collections::HashMap;

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::{Ident, Lit, LitStr, Path};

use crate::mistakes::Mistakes;
use crate::valid::{Defined, Include, Included, Reference, Registry, Row, Value};
use crate::vocabulary::{Flag, Vocabulary};
use crate::{ast, attributes, rules};

/// The code of a row whose code is a mistake, until `with_unused_codes`.
const UNKNOWN_CODE: Value = Value::Code(0);

/// Checks a table. Returns the registry that it defines.
pub(crate) fn check(
    vocabulary: &'static Vocabulary,
    mut table: ast::Table,
    mistakes: &mut Mistakes,
) -> Registry {
    mistakes.in_row(0);
    let impls = attributes::head(&mut table.attributes, vocabulary, mistakes);
    let mut checker = Checker {
        vocabulary,
        registry: &table.name,
        mistakes,
        values: HashMap::new(),
        names: HashMap::new(),
        flags: Vec::new(),
    };
    let flags = checker.declarations(table.flags);
    checker.flags = flags.iter().map(|flag| flag.name.to_string()).collect();
    let mut rows = Vec::new();
    for (at, row) in table.rows.into_iter().enumerate() {
        checker.mistakes.in_row(at + 1);
        rows.extend(row.and_then(|row| checker.row(row)));
    }
    let rows = checker.with_unused_codes(rows);
    Registry {
        vocabulary,
        library: table.library,
        attributes: table.attributes,
        impls,
        visibility: table.visibility,
        name: table.name,
        flags,
        rows,
    }
}

struct Checker<'a> {
    vocabulary: &'static Vocabulary,
    /// The name of the registry that the table defines.
    registry: &'a Ident,
    mistakes: &'a mut Mistakes,
    /// The values of the earlier rows, each with its location and the name of its row.
    values: HashMap<Value, (Span, Ident)>,
    /// The names and aliases of the earlier rows.
    names: HashMap<String, Span>,
    /// The names of the flags that the table declares.
    flags: Vec<String>,
}

impl Checker<'_> {
    fn row(&mut self, row: ast::Row) -> Option<Row> {
        match row {
            ast::Row::Defined(row) => self.defined(row).map(Row::Defined),
            ast::Row::Include(include) => self.include(include).map(Row::Include),
        }
    }

    fn include(&mut self, mut include: ast::Include) -> Option<Include> {
        let attributes = &mut include.attributes;
        attributes::row(attributes, self.vocabulary, self.mistakes);
        let except = self.listed_values(&include.except, "listed after `except`");
        let flags = self.flags_of_include(&include.flags, &except);
        if is_local(&include.path, self.registry) {
            let span = include.path.segments.last()?.ident.span();
            self.mistakes.add(span, "a registry cannot include itself");
            return None;
        }
        Some(Include {
            attributes: include.attributes,
            name: self.name(include.name)?,
            path: include.path,
            except,
            flags,
        })
    }

    /// The flags that the table declares, without those that cannot become a function.
    fn declarations(&mut self, declared: Vec<ast::Flag>) -> Vec<ast::Flag> {
        let mut flags = Vec::new();
        for ast::Flag { attributes, name } in declared {
            let span = name.span();
            let other = attributes.iter().find(|it| !it.path().is_ident("doc"));
            if let Some(attribute) = other {
                let message = "only a doc comment goes before a flag; remove this attribute";
                self.mistakes.add(attribute.pound_token.span, message);
            }
            let text = name.to_string();
            let rule = rules::own_flag(&text, self.vocabulary);
            let is_right = self.ok(span, rule).is_some();
            let message = format!("the flag `{text}` is already declared; remove it");
            let key = format!("is_{text}");
            if is_right && self.mistakes.once(&mut self.names, key, span, message) {
                flags.push(ast::Flag { attributes, name });
            }
        }
        flags
    }

    fn flags_of_include(
        &mut self,
        written: &[(Ident, Vec<ast::Value>)],
        except: &[Included],
    ) -> Vec<(Ident, Vec<Included>)> {
        let mut flags = Vec::new();
        let mut found = HashMap::new();
        for (name, values) in written {
            if !self.set_once(&mut found, name) {
                continue;
            }
            let values = self.listed_values(values, "listed");
            for value in &values {
                if except.iter().any(|except| except.value == value.value) {
                    let message = format!(
                        "{} is excepted and belongs to another part of the table; set the flag there",
                        value.value
                    );
                    self.mistakes.add(value.span, message);
                }
            }
            // A wrong declaration of a flag has already been reported.
            if self.flags.iter().any(|flag| name == flag) {
                flags.push((name.clone(), values));
            }
        }
        flags
    }

    /// The values after `except` or a flag, without repetitions.
    fn listed_values(&mut self, written: &[ast::Value], what: &str) -> Vec<Included> {
        let mut found = HashMap::new();
        let mut included = Vec::new();
        for written in written {
            let (span, value) = match written {
                ast::Value::Literal(literal) => (literal.span(), self.value(literal)),
                ast::Value::Name(name) => (name.span(), self.name_as_token(name)),
            };
            let Some(value) = value else {
                continue;
            };
            let message = format!("{value} is already {what}; remove it");
            let key = value.clone();
            if self.mistakes.once(&mut found, key, span, message) {
                included.push(Included { value, span });
            }
        }
        included
    }

    fn defined(&mut self, mut row: ast::Defined) -> Option<Defined> {
        attributes::row(&mut row.attributes, self.vocabulary, self.mistakes);
        let owner = row.names[0].clone();
        let span = row.value.as_ref().map_or(owner.span(), Lit::span);
        let value = match &row.value {
            Some(literal) => self.value(literal),
            None if self.vocabulary.has_codes => None,
            None => self.name_as_token(&owner),
        };
        let value = self.claimed(value, span, &owner)?;
        // If the name is a mistake, the first alias becomes the name.
        let mut names = row.names.into_iter().filter_map(|name| self.name(name));
        let name = names.next();
        let aliases = names.collect();
        let mut phrases = self.phrases(&row.phrases).into_iter();
        let phrase = phrases.next().unwrap_or_default();
        let phrase_aliases = phrases.collect();
        let description = row.description.as_ref();
        let description = description.map(|text| self.text(text, rules::description));
        let references = row.references.iter();
        let mut references: Vec<Reference> =
            references.filter_map(|it| self.reference(it)).collect();
        if references.is_empty() {
            // None could be read, which has already been reported.
            references.push(Reference::Url(String::new()));
        }
        let (flags, own_flags) = self.flags(&row.flags);
        Some(Defined {
            attributes: row.attributes,
            value,
            span,
            name: name?,
            aliases,
            phrase,
            phrase_aliases,
            description: description.unwrap_or_default(),
            references,
            flags,
            own_flags,
        })
    }

    /// The value of a row, or a harmless substitute if it is wrong or an earlier row has it. `None`
    /// for a row whose value and name an earlier row has.
    fn claimed(&mut self, value: Option<Value>, span: Span, owner: &Ident) -> Option<Value> {
        let unknown = if self.vocabulary.has_codes {
            UNKNOWN_CODE
        } else {
            Value::Token(owner.unraw().to_string())
        };
        let Some(value) = value else {
            return Some(unknown);
        };
        let Some((first, earlier)) = self.values.get(&value) else {
            self.values.insert(value.clone(), (span, owner.clone()));
            return Some(value);
        };
        let is_same = earlier == owner;
        let message = if is_same {
            format!("`{owner}` is already in this table; remove one of the two rows")
        } else {
            format!(
                "{value} is already used by `{earlier}`; to add an alias, write `{earlier} | {owner}`"
            )
        };
        self.mistakes.add_twice(*first, span, message);
        (!is_same).then_some(unknown)
    }

    /// Checks the name of a row or an alias. Returns the name to define, if any.
    fn name(&mut self, name: Ident) -> Option<Ident> {
        let mut name = name;
        let span = name.span();
        let plain = name.unraw().to_string();
        if let Err(message) = rules::name(&name, self.vocabulary) {
            self.mistakes.add(span, message);
            // A keyword is still defined, as `r#match`.
            name = rules::raw(&name).filter(|raw| *raw != name)?;
        }
        let message = format!("the name `{plain}` is already used in this table");
        let is_new = self.mistakes.once(&mut self.names, plain, span, message);
        is_new.then_some(name)
    }

    /// Checks a code or a token.
    fn value(&mut self, literal: &Lit) -> Option<Value> {
        let value = match (self.vocabulary.has_codes, literal) {
            (true, literal) => rules::code(literal).map(Value::Code),
            (false, Lit::Str(token)) => {
                let text = token.value();
                let rule = rules::literal(token).and_then(|()| rules::token(&text));
                rule.map(|()| Value::Token(text))
            }
            (false, other) => Err(format!(
                "expected a name or a token in double quotes, found `{}`",
                rules::written(other)
            )),
        };
        self.ok(literal.span(), value)
    }

    fn name_as_token(&mut self, name: &Ident) -> Option<Value> {
        let token = name.unraw().to_string();
        let rule = rules::name_as_token(&token);
        self.ok(name.span(), rule).map(|()| Value::Token(token))
    }

    fn text(&mut self, literal: &LitStr, rule: impl Fn(&str) -> Result<(), String>) -> String {
        let text = literal.value();
        let right = rules::literal(literal).and_then(|()| rule(&text));
        self.ok(literal.span(), right);
        text
    }

    /// The phrases of a row, without repetitions.
    fn phrases(&mut self, written: &[LitStr]) -> Vec<String> {
        let mut found = HashMap::new();
        let mut phrases = Vec::new();
        for literal in written {
            let phrase = self.text(literal, rules::phrase);
            let message = format!("the phrase {phrase:?} is already used in this row; remove it");
            let (lower, span) = (phrase.to_ascii_lowercase(), literal.span());
            if self.mistakes.once(&mut found, lower, span, message) {
                phrases.push(phrase);
            }
        }
        phrases
    }

    fn reference(&mut self, reference: &ast::Reference) -> Option<Reference> {
        match reference {
            ast::Reference::Url(url) => Some(Reference::Url(self.text(url, rules::url))),
            ast::Reference::Rfc { rfc, section } => {
                let number = self.ok(rfc.span(), rules::rfc(rfc));
                let section = section.as_ref().map(|text| self.text(text, rules::section));
                Some(Reference::Rfc {
                    number: number?,
                    section,
                })
            }
        }
    }

    /// Whether a flag is set for the first time. Reports it otherwise.
    fn set_once(&mut self, found: &mut HashMap<String, Span>, flag: &Ident) -> bool {
        let message = format!("the flag `{flag}` is already set; remove it");
        let (name, span) = (flag.to_string(), flag.span());
        self.mistakes.once(found, name, span, message)
    }

    /// The built-in flags of a row, and those that the table declares.
    fn flags(&mut self, written: &[Ident]) -> (Vec<&'static Flag>, Vec<String>) {
        let flags = self.vocabulary.flags;
        let own = self.flags.clone();
        let names = flags.iter().map(|flag| flag.name);
        let names: Vec<&str> = names.chain(own.iter().map(String::as_str)).collect();
        let mut found = HashMap::new();
        let mut are_known = true;
        for flag in written {
            let name = flag.to_string();
            if let Err(mut message) = rules::known("flag", &name, &names) {
                if name == "deprecated" {
                    message += "; to deprecate a method, write `#[deprecated]` before its row";
                }
                self.mistakes.add(flag.span(), message);
                are_known = false;
            } else {
                self.set_once(&mut found, flag);
            }
        }
        if let (Some(safe), None, true) = (found.get("safe"), found.get("idempotent"), are_known) {
            self.mistakes.add(
                *safe,
                "a safe method is also idempotent (RFC 9110, Section 9.2.2); write `safe idempotent`",
            );
        }
        let has = |flag: &&Flag| found.contains_key(flag.name);
        let own = own.iter().filter(|flag| found.contains_key(*flag));
        (flags.iter().filter(has).collect(), own.cloned().collect())
    }

    /// Reports the message of an error. Returns the value otherwise.
    fn ok<T>(&mut self, span: Span, result: Result<T, String>) -> Option<T> {
        result
            .map_err(|message| self.mistakes.add(span, message))
            .ok()
    }

    /// Replaces `UNKNOWN_CODE` with codes that the table does not use, so that these rows
    /// are defined as well. Tables that include this one rarely have the highest codes.
    fn with_unused_codes(&self, mut rows: Vec<Row>) -> Vec<Row> {
        let mut unused = rules::CODES
            .rev()
            .map(Value::Code)
            .filter(|code| !self.values.contains_key(code));
        rows.retain_mut(|row| match row {
            Row::Defined(row) if row.value == UNKNOWN_CODE => {
                unused.next().map(|code| row.value = code).is_some()
            }
            _ => true,
        });
        rows
    }
}

/// Whether a path is `name` or `self::name`.
fn is_local(path: &Path, name: &Ident) -> bool {
    let in_self = path.segments.len() == 2 && path.segments[0].ident == "self";
    path.is_ident(name) || in_self && path.segments[1].ident == *name
}
