//! Whether it is right: what the parts of a table must be to each other, and,
//! with `rules`, what each must be by itself.
//!
//! What breaks a rule is reported and replaced by something harmless, so that
//! every entry with a usable name is still defined.

use std::collections::HashMap;
use std::fmt::{self, Display};

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Attribute, Ident, Lit, LitStr, Path, Visibility};

use crate::mistake::{Mistakes, Place, Placed};
use crate::vocabulary::{Flag, Vocabulary};
use crate::{ast, attributes, rules};

pub(crate) struct Registry {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) library: TokenStream,
    pub(crate) attributes: Vec<Attribute>,
    /// A library once.
    pub(crate) impls: Vec<Impl>,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    pub(crate) entries: Vec<Entry>,
}

/// That the registry has the implementations for a library.
pub(crate) struct Impl {
    /// The predicate of the `cfg_attr`s around it.
    pub(crate) condition: Option<TokenStream>,
    pub(crate) library: Ident,
    /// Whether it is not listed, but another library's feature turns it on.
    pub(crate) included: bool,
}

pub(crate) enum Entry {
    Own(Own),
    Include(Include),
}

pub(crate) struct Own {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) value: Value,
    /// The token that says the value: a literal, or the name.
    pub(crate) span: Span,
    pub(crate) name: Ident,
    pub(crate) aliases: Vec<Ident>,
    /// Empty for a method.
    pub(crate) phrase: String,
    pub(crate) phrase_aliases: Vec<String>,
    pub(crate) description: String,
    /// At least one.
    pub(crate) references: Vec<Reference>,
    pub(crate) flags: Vec<&'static Flag>,
}

/// What tells an entry from the others on the wire.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Value {
    Code(u16),
    Token(String),
}

impl Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Code(code) => write!(f, "code {code}"),
            Value::Token(token) => write!(f, "token `{token}`"),
        }
    }
}

pub(crate) enum Reference {
    Rfc {
        number: u32,
        section: Option<String>,
    },
    Url(String),
}

/// A row that stands for all values of another registry.
pub(crate) struct Include {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) name: Ident,
    pub(crate) path: Path,
    /// The values that another part of the table has.
    pub(crate) except: Vec<Except>,
}

pub(crate) struct Except {
    pub(crate) value: Value,
    pub(crate) span: Span,
}

impl Include {
    /// The included registry's own name, the last in its path.
    pub(crate) fn registry(&self) -> String {
        last(&self.path).map(Ident::to_string).unwrap_or_default()
    }

    /// Where that name stands.
    pub(crate) fn last(&self) -> Span {
        last(&self.path).map_or_else(Span::call_site, Ident::span)
    }
}

/// Whether a path is a name alone, or `self::` and the name.
fn is_here(path: &Path, name: &Ident) -> bool {
    let in_self = path.segments.len() == 2 && path.segments[0].ident == "self";
    path.is_ident(name) || in_self && path.segments[1].ident == *name
}

fn last(path: &Path) -> Option<&Ident> {
    path.segments.last().map(|segment| &segment.ident)
}

impl Registry {
    pub(crate) fn own(&self) -> impl Iterator<Item = &Own> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Own(own) => Some(own),
            Entry::Include(_) => None,
        })
    }

    pub(crate) fn includes(&self) -> impl Iterator<Item = &Include> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Own(_) => None,
            Entry::Include(include) => Some(include),
        })
    }
}

/// What `table` defines.
pub(crate) fn check(
    vocabulary: Vocabulary,
    mut table: ast::Table,
    mistakes: &mut Mistakes,
) -> Registry {
    let impls = attributes::head(&mut table.attributes, vocabulary, mistakes);
    let mut checker = Checker {
        vocabulary,
        tokens: tokens(&table.entries),
        registry: &table.name,
        mistakes,
        values: HashMap::new(),
        names: HashMap::new(),
        includes: HashMap::new(),
    };
    let mut entries = Vec::new();
    for entry in table.entries {
        entries.extend(checker.entry(entry));
    }
    let entries = checker.with_spare_codes(entries);
    Registry {
        vocabulary,
        library: table.library,
        attributes: table.attributes.part,
        impls,
        visibility: table.visibility,
        name: table.name,
        entries,
    }
}

/// The tokens of a table of methods, by each name that their rows have.
fn tokens(entries: &[ast::Entry]) -> HashMap<String, String> {
    let mut tokens = HashMap::new();
    for entry in entries {
        let ast::Entry::Own(own) = entry else {
            continue;
        };
        let names = own.names.iter().map(|name| name.unraw().to_string());
        let names: Vec<String> = names.collect();
        let token = match own.value.as_deref() {
            Some(Lit::Str(token)) => token.value(),
            _ => names[0].clone(),
        };
        tokens.extend(names.into_iter().map(|name| (name, token.clone())));
    }
    tokens
}

struct Checker<'a> {
    vocabulary: Vocabulary,
    tokens: HashMap<String, String>,
    registry: &'a Ident,
    mistakes: &'a mut Mistakes,
    /// What is earlier in the table: where, and the row that has it.
    values: HashMap<Value, (Place, Ident)>,
    names: HashMap<String, Place>,
    includes: HashMap<String, Place>,
}

impl Checker<'_> {
    fn entry(&mut self, entry: ast::Entry) -> Option<Entry> {
        match entry {
            ast::Entry::Own(own) => self.own(own).map(Entry::Own),
            ast::Entry::Include(include) => self.include(include).map(Entry::Include),
        }
    }

    fn include(&mut self, mut include: ast::Include) -> Option<Include> {
        attributes::entry(
            &mut include.attributes,
            true,
            self.vocabulary,
            self.mistakes,
        );
        let except = self.except(&include.except);
        let (path, place) = (&include.path, include.place);
        if is_here(path, self.registry) {
            self.mistakes.add(place, "a registry cannot include itself");
            return None;
        }
        let known = path.to_token_stream().to_string();
        if let Some(first) = self.includes.insert(known.clone(), place) {
            let known = known.replace(' ', "");
            let message = format!("`{known}` is already included; remove one of the two includes");
            self.mistakes.add_twice(first, place, message);
            return None;
        }
        Some(Include {
            attributes: include.attributes.part,
            name: self.name(include.name)?,
            path: include.path,
            except,
        })
    }

    /// The values behind `except`, each of which is there once.
    fn except(&mut self, written: &[ast::Except]) -> Vec<Except> {
        let mut found = HashMap::new();
        let mut except = Vec::new();
        for written in written {
            let (place, value) = match written {
                ast::Except::Value(literal) => (literal.place, self.value(literal)),
                ast::Except::Name(name) => (name.place, self.token_of(name)),
            };
            let Some(value) = value else {
                continue;
            };
            if let Some(first) = found.insert(value.clone(), place) {
                let message = format!("{value} is already excepted; remove it here");
                self.mistakes.add_twice(first, place, message);
                continue;
            }
            except.push(Except {
                value,
                span: place.start,
            });
        }
        except
    }

    fn own(&mut self, mut own: ast::Own) -> Option<Own> {
        attributes::entry(&mut own.attributes, false, self.vocabulary, self.mistakes);
        let owner = own.names[0].clone();
        let place = own.value.as_ref().map_or(owner.place, |value| value.place);
        let value = match &own.value {
            Some(literal) => self.value(literal),
            None if self.vocabulary == Vocabulary::StatusCodes => None,
            None => self.name_as_token(&owner),
        };
        if self.repeats(value.as_ref(), place, &owner) {
            return None;
        }
        let value = self.first(value, place, &owner);
        // The name of a row is lost to a mistake: an alias takes its place.
        let mut names = own.names.into_iter().filter_map(|name| self.name(name));
        let name = names.next();
        let aliases = names.collect();
        let mut phrases = self.phrases(&own.phrases).into_iter();
        let phrase = phrases.next().unwrap_or_default();
        let phrase_aliases = phrases.collect();
        let description = own.description.as_ref();
        let description = description.map(|text| self.text(text, rules::description));
        let references = own.references.iter();
        let mut references: Vec<Reference> =
            references.filter_map(|it| self.reference(it)).collect();
        if references.is_empty() {
            // None could be read.
            references.push(Reference::Url(String::new()));
        }
        let flags = self.flags(&own.flags);
        Some(Own {
            attributes: own.attributes.part,
            value,
            span: place.start,
            name: name?,
            aliases,
            phrase,
            phrase_aliases,
            description: description.unwrap_or_default(),
            references,
            flags,
        })
    }

    /// Reports a row that is in the table already, value and name.
    fn repeats(&mut self, value: Option<&Value>, place: Place, owner: &Ident) -> bool {
        let earlier = value.and_then(|value| self.values.get(value));
        let Some((first, _)) = earlier.filter(|(_, earlier)| earlier == owner) else {
            return false;
        };
        let message = format!("`{owner}` is already in this table; remove one of the two rows");
        self.mistakes.add_twice(*first, place, message);
        true
    }

    /// The value, unless it is a mistake or an earlier row's.
    fn first(&mut self, value: Option<Value>, place: Place, owner: &Ident) -> Value {
        let unknown = match self.vocabulary {
            Vocabulary::StatusCodes => UNKNOWN_CODE,
            Vocabulary::Methods => Value::Token(owner.unraw().to_string()),
        };
        let Some(value) = value else {
            return unknown;
        };
        let Some((first, earlier)) = self.values.get(&value) else {
            self.values.insert(value.clone(), (place, owner.clone()));
            return value;
        };
        let message = format!(
            "{value} is already used by `{earlier}`; to add an alias, write `{earlier} | {owner}`"
        );
        self.mistakes.add_twice(*first, place, message);
        unknown
    }

    /// The name of a row or an alias, as it can be defined.
    fn name(&mut self, name: Placed<Ident>) -> Option<Ident> {
        let Placed {
            part: mut name,
            place,
        } = name;
        let plain = name.unraw().to_string();
        if let Err(message) = rules::name(&name, self.vocabulary) {
            self.mistakes.add(place, message);
            // A keyword can be a name all the same.
            name = rules::raw(&name).filter(|raw| *raw != name)?;
        }
        if let Some(first) = self.names.get(&plain) {
            let message = format!("the name `{plain}` is already used in this table");
            self.mistakes.add_twice(*first, place, message);
            return None;
        }
        self.names.insert(plain, place);
        Some(name)
    }

    /// A code or a token.
    fn value(&mut self, literal: &Placed<Lit>) -> Option<Value> {
        let value = match (self.vocabulary, &literal.part) {
            (Vocabulary::StatusCodes, literal) => rules::code(literal).map(Value::Code),
            (Vocabulary::Methods, Lit::Str(token)) => {
                let text = token.value();
                let rule = rules::literal(token).and_then(|()| rules::token(&text));
                rule.map(|()| Value::Token(text))
            }
            (Vocabulary::Methods, other) => Err(format!(
                "expected a name or a token in double quotes, found `{}`",
                rules::written(other)
            )),
        };
        self.right(literal.place, value)
    }

    fn name_as_token(&mut self, name: &Placed<Ident>) -> Option<Value> {
        let token = name.unraw().to_string();
        let rule = rules::name_as_token(&token);
        self.right(name.place, rule).map(|()| Value::Token(token))
    }

    /// The token of the method that has this name: in this table, or in an included
    /// registry, where it is the token itself.
    fn token_of(&mut self, name: &Placed<Ident>) -> Option<Value> {
        match self.tokens.get(&name.unraw().to_string()) {
            // Its own row says what is wrong with it.
            Some(token) => rules::token(token)
                .ok()
                .map(|()| Value::Token(token.clone())),
            None => self.name_as_token(name),
        }
    }

    fn text(
        &mut self,
        literal: &Placed<LitStr>,
        rule: impl Fn(&str) -> Result<(), String>,
    ) -> String {
        let text = literal.value();
        let right = rules::literal(literal).and_then(|()| rule(&text));
        self.right(literal.place, right);
        text
    }

    /// The phrases of one row, each of which is there once.
    fn phrases(&mut self, written: &[Placed<LitStr>]) -> Vec<String> {
        let mut found = HashMap::new();
        let mut phrases = Vec::new();
        for literal in written {
            let phrase = self.text(literal, rules::phrase);
            let Some(first) = found.insert(phrase.to_ascii_lowercase(), literal.place) else {
                phrases.push(phrase);
                continue;
            };
            let message = format!("this row already has the phrase {phrase:?}; remove it here");
            self.mistakes.add_twice(first, literal.place, message);
        }
        phrases
    }

    fn reference(&mut self, reference: &ast::Reference) -> Option<Reference> {
        match reference {
            ast::Reference::Url(url) => Some(Reference::Url(self.text(url, rules::url))),
            ast::Reference::Rfc { rfc, section } => {
                let number = self.right(rfc.place, rules::rfc(rfc));
                let section = section.as_ref().map(|text| self.text(text, rules::section));
                Some(Reference::Rfc {
                    number: number?,
                    section,
                })
            }
        }
    }

    fn flags(&mut self, written: &[Placed<Ident>]) -> Vec<&'static Flag> {
        let flags = self.vocabulary.flags();
        let names: Vec<&str> = flags.iter().map(|flag| flag.name).collect();
        let mut found = HashMap::new();
        for flag in written {
            let name = flag.to_string();
            let known = rules::known("flag", &name, &names);
            if self.right(flag.place, known).is_none() {
                continue;
            }
            if let Some(first) = found.insert(name, flag.place) {
                let message = format!(
                    "this row already has the flag `{}`; remove it here",
                    flag.part
                );
                self.mistakes.add_twice(first, flag.place, message);
            }
        }
        if let (Some(safe), None) = (found.get("safe"), found.get("idempotent")) {
            self.mistakes.add(
                *safe,
                "a safe method is idempotent (RFC 9110, Section 9.2.2); write `safe idempotent`",
            );
        }
        let has = |flag: &&Flag| found.contains_key(flag.name);
        flags.iter().filter(has).collect()
    }

    /// What is right, and a mistake where it is not.
    fn right<T>(&mut self, at: Place, result: Result<T, String>) -> Option<T> {
        result
            .map_err(|message| self.mistakes.add(at, message))
            .ok()
    }

    /// Gives the entries whose code was a mistake one that is free, so that
    /// their names exist.
    fn with_spare_codes(&self, mut entries: Vec<Entry>) -> Vec<Entry> {
        let mut spare = rules::CODES
            .map(Value::Code)
            .filter(|code| !self.values.contains_key(code));
        entries.retain_mut(|entry| match entry {
            Entry::Own(own) if own.value == UNKNOWN_CODE => match spare.next() {
                Some(code) => {
                    own.value = code;
                    true
                }
                None => false,
            },
            _ => true,
        });
        entries
    }
}

/// Stands for a code that was a mistake, until `with_spare_codes`.
const UNKNOWN_CODE: Value = Value::Code(0);
