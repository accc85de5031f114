//! Whether it is right: what the parts of a table must be to each other, and,
//! with `rules`, what each must be by itself.
//!
//! What breaks a rule is reported and replaced by something harmless, so that
//! every entry with a usable name is still defined.

use std::collections::HashMap;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, Lit, LitStr, Path, Token, Visibility};

use crate::mistake::Mistakes;
use crate::vocabulary::{Flag, Vocabulary};
use crate::{ast, rules};

/// The libraries that `#[impls(…)]` can name.
const LIBRARIES: [&str; 3] = ["axum", "http", "serde"];

/// What the macro derives or implements itself.
const IMPLEMENTED: [&str; 8] = [
    "Clone",
    "Copy",
    "Debug",
    "Eq",
    "Hash",
    "Ord",
    "PartialEq",
    "PartialOrd",
];

pub(crate) struct Registry {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) library: TokenStream,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) impls: Vec<Ident>,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    pub(crate) entries: Vec<Entry>,
}

pub(crate) enum Entry {
    Own(Own),
    Include(ast::Include),
}

pub(crate) struct Own {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) value: Value,
    /// The token that says the value: a literal, or the name.
    pub(crate) span: Span,
    pub(crate) name: Ident,
    pub(crate) aliases: Vec<Ident>,
    pub(crate) phrase: String,
    pub(crate) description: String,
    pub(crate) references: Vec<Reference>,
    pub(crate) flags: Vec<&'static Flag>,
}

/// What tells an entry from the others on the wire.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Value {
    Code(u16),
    Token(String),
}

pub(crate) enum Reference {
    Rfc {
        number: u32,
        section: Option<String>,
    },
    Url(String),
}

impl Registry {
    pub(crate) fn own(&self) -> impl Iterator<Item = &Own> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Own(own) => Some(own),
            Entry::Include(_) => None,
        })
    }

    pub(crate) fn includes(&self) -> impl Iterator<Item = &ast::Include> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Own(_) => None,
            Entry::Include(include) => Some(include),
        })
    }
}

pub(crate) fn check(
    vocabulary: Vocabulary,
    table: ast::Table,
    mistakes: &mut Mistakes,
) -> Registry {
    let mut attributes = table.attributes;
    let mut checker = Checker {
        vocabulary,
        mistakes,
        values: HashMap::new(),
        names: HashMap::new(),
        includes: HashMap::new(),
    };
    let impls = checker.impls(&mut attributes);
    checker.head(&attributes);
    if table.entries.is_empty() && checker.mistakes.is_empty() {
        checker.mistakes.add(
            table.name.span(),
            "a registry has at least one entry, found none",
        );
    }
    let entries = table
        .entries
        .into_iter()
        .filter_map(|entry| checker.entry(entry))
        .collect();
    let entries = checker.with_spare_codes(entries);
    Registry {
        vocabulary,
        library: table.library,
        attributes,
        impls,
        visibility: table.visibility,
        name: table.name,
        entries,
    }
}

struct Checker<'a> {
    vocabulary: Vocabulary,
    mistakes: &'a mut Mistakes,
    /// What stands earlier in the table: where, and the entry that has it.
    values: HashMap<Value, (Span, Ident)>,
    names: HashMap<String, Span>,
    includes: HashMap<String, Span>,
}

impl Checker<'_> {
    /// Takes `#[impls(…)]` out of the head's attributes.
    fn impls(&mut self, attributes: &mut Vec<Attribute>) -> Vec<Ident> {
        let mut impls: Vec<Ident> = Vec::new();
        attributes.retain(|attribute| {
            if !attribute.path().is_ident("impls") {
                return true;
            }
            let libraries =
                attribute.parse_args_with(Punctuated::<Ident, Token![,]>::parse_terminated);
            match libraries {
                Ok(libraries) => impls.extend(libraries),
                Err(_) => self.mistakes.add(
                    attribute.span(),
                    "`impls` lists libraries in parentheses, as in `#[impls(http, serde)]`",
                ),
            }
            false
        });
        let mut named = HashMap::new();
        impls.retain(|library| {
            let name = library.to_string();
            if !LIBRARIES.contains(&name.as_str()) {
                self.unknown("library", library, &LIBRARIES);
                return false;
            }
            if let Some(first) = named.insert(name, library.span()) {
                let what = format!("`{library}`");
                self.mistakes
                    .add_twice(first, library.span(), &what, "leave one out");
                return false;
            }
            true
        });
        impls
    }

    fn head(&mut self, attributes: &[Attribute]) {
        for attribute in attributes {
            let path = attribute.path();
            if path.is_ident("cfg") || path.is_ident("cfg_attr") {
                self.mistakes.add(
                    path.span(),
                    "a condition on the enum would leave its implementations alone: \
                     put `#[cfg(…)]` on the call of the macro",
                );
            } else if path.is_ident("repr") {
                self.mistakes.add(
                    path.span(),
                    "the macro chooses the representation: leave out `repr`",
                );
            } else if path.is_ident("derive") {
                let derived =
                    attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
                for path in derived.into_iter().flatten() {
                    if let Some(name) = IMPLEMENTED.into_iter().find(|name| path.is_ident(name)) {
                        let message = format!("every registry implements `{name}`: leave it out");
                        self.mistakes.add(path.span(), message);
                    }
                }
            }
        }
    }

    fn entry(&mut self, entry: ast::Entry) -> Option<Entry> {
        match entry {
            ast::Entry::Own(own) => self.own(own).map(Entry::Own),
            ast::Entry::Include(include) => self.include(include).map(Entry::Include),
        }
    }

    fn include(&mut self, mut include: ast::Include) -> Option<ast::Include> {
        self.entry_attributes(&mut include.attributes);
        let path = include.path.to_token_stream().to_string();
        if let Some(first) = self.includes.insert(path, include.path.span()) {
            let what = format!("`{}`", include.registry());
            self.mistakes
                .add_twice(first, include.path.span(), &what, "include it once");
            return None;
        }
        self.is_usable(&include.name).then_some(include)
    }

    fn own(&mut self, mut own: ast::Own) -> Option<Own> {
        self.entry_attributes(&mut own.attributes);
        let first = own.names.first().cloned();
        own.names.retain(|name| self.is_usable(name));
        let mut names = own.names.into_iter();
        let name = names.next();
        // A value belongs to its entry, also when no name is left to define it by.
        let owner = name.clone().or(first)?;
        let span = own.value.as_ref().map_or(owner.span(), Lit::span);
        let value = match self.vocabulary {
            Vocabulary::StatusCodes => self.code(own.value.as_ref(), &owner),
            Vocabulary::Methods => self.token(own.value.as_ref(), &owner),
        };
        let phrase = self.text(own.phrase.as_ref(), rules::phrase);
        let description = self.text(own.description.as_ref(), |text| {
            rules::text("description", text)
        });
        let references = own
            .references
            .iter()
            .filter_map(|reference| self.reference(reference))
            .collect();
        let flags = self.flags(&own.flags);
        Some(Own {
            attributes: own.attributes,
            value,
            span,
            name: name?,
            aliases: names.collect(),
            phrase,
            description,
            references,
            flags,
        })
    }

    /// Reports the attributes that cannot work on an entry, and drops them.
    fn entry_attributes(&mut self, attributes: &mut Vec<Attribute>) {
        attributes.retain(|attribute| {
            let path = attribute.path();
            let conditional = path.is_ident("cfg") || path.is_ident("cfg_attr");
            if conditional {
                self.mistakes.add(
                    path.span(),
                    "a table has the same entries in every build: put the entry into a registry \
                     of its own, with `#[cfg(…)]` on the call of the macro",
                );
            }
            !conditional
        });
    }

    /// Whether an entry or alias can have this name.
    fn is_usable(&mut self, name: &Ident) -> bool {
        let plain = name.unraw().to_string();
        if self.vocabulary.reserved_names().contains(&plain.as_str()) {
            let message = format!(
                "`{plain}` is something that every registry has by that name: choose another name"
            );
            self.mistakes.add(name.span(), message);
            return false;
        }
        if syn::parse_str::<Ident>(&name.to_string()).is_err() {
            let raw = format!("r#{name}");
            let instead = match syn::parse_str::<Ident>(&raw) {
                Ok(_) => format!("write `{raw}`"),
                Err(_) => "choose another name".to_owned(),
            };
            self.mistakes.add(
                name.span(),
                format!("a name is no Rust keyword, found `{name}`: {instead}"),
            );
            return false;
        }
        if let Some(first) = self.names.get(&plain) {
            let what = format!("the name `{plain}`");
            self.mistakes
                .add_twice(*first, name.span(), &what, "choose another one");
            return false;
        }
        self.names.insert(plain, name.span());
        true
    }

    fn code(&mut self, literal: Option<&Lit>, owner: &Ident) -> Value {
        let Some(literal) = literal else {
            return UNKNOWN_CODE;
        };
        match rules::code(literal, &literal.to_token_stream().to_string()) {
            Ok(code) => self
                .first(Value::Code(code), literal.span(), owner)
                .unwrap_or(UNKNOWN_CODE),
            Err(message) => {
                self.mistakes.add(literal.span(), message);
                UNKNOWN_CODE
            }
        }
    }

    fn token(&mut self, literal: Option<&Lit>, owner: &Ident) -> Value {
        let name = owner.unraw().to_string();
        let (token, span) = match literal {
            Some(Lit::Str(token)) => (token.value(), token.span()),
            Some(other) => {
                let message = format!(
                    "a method's token is a string in double quotes, found `{}`",
                    other.to_token_stream()
                );
                self.mistakes.add(other.span(), message);
                return Value::Token(name);
            }
            None => (name.clone(), owner.span()),
        };
        let value = match rules::token(&token) {
            Ok(()) => self.first(Value::Token(token), span, owner),
            Err(mut message) => {
                if literal.is_none() {
                    message.push_str(": write the token as a string before the name");
                }
                self.mistakes.add(span, message);
                None
            }
        };
        value.unwrap_or(Value::Token(name))
    }

    /// The value, unless an earlier entry has it.
    fn first(&mut self, value: Value, span: Span, owner: &Ident) -> Option<Value> {
        if let Some((first, earlier)) = self.values.get(&value) {
            let what = match &value {
                Value::Code(code) => format!("the code {code}"),
                Value::Token(token) => format!("the token `{token}`"),
            };
            let whose = format!("which is the entry of `{earlier}`");
            self.mistakes.add_twice(*first, span, &what, &whose);
            return None;
        }
        self.values.insert(value.clone(), (span, owner.clone()));
        Some(value)
    }

    fn text(
        &mut self,
        literal: Option<&LitStr>,
        rule: impl Fn(&str) -> Result<(), String>,
    ) -> String {
        let Some(literal) = literal else {
            return String::new();
        };
        let text = literal.value();
        if let Err(message) = rule(&text) {
            self.mistakes.add(literal.span(), message);
        }
        text
    }

    fn reference(&mut self, reference: &ast::Reference) -> Option<Reference> {
        match reference {
            ast::Reference::Url(url) => Some(Reference::Url(self.text(Some(url), rules::url))),
            ast::Reference::Rfc { rfc, section } => {
                let section = section
                    .as_ref()
                    .map(|text| self.text(Some(text), rules::section));
                match rules::rfc(rfc) {
                    Ok(number) => Some(Reference::Rfc { number, section }),
                    Err(message) => {
                        self.mistakes.add(rfc.span(), message);
                        None
                    }
                }
            }
        }
    }

    fn flags(&mut self, written: &[Ident]) -> Vec<&'static Flag> {
        let known = self.vocabulary.flags();
        let mut found: HashMap<&str, Span> = HashMap::new();
        for name in written {
            let Some(flag) = known.iter().find(|flag| name == flag.name) else {
                let known: Vec<&str> = known.iter().map(|flag| flag.name).collect();
                self.unknown("flag", name, &known);
                continue;
            };
            if let Some(first) = found.insert(flag.name, name.span()) {
                let what = format!("the flag `{name}`");
                self.mistakes
                    .add_twice(first, name.span(), &what, "leave one out");
            }
        }
        if let (Some(safe), None) = (found.get("safe"), found.get("idempotent")) {
            self.mistakes.add(
                *safe,
                "a safe method is idempotent (RFC 9110, Section 9.2.2): write `safe idempotent`",
            );
        }
        known
            .iter()
            .filter(|flag| found.contains_key(flag.name))
            .collect()
    }

    fn unknown(&mut self, what: &str, written: &Ident, known: &[&str]) {
        let instead = match rules::nearest(&written.to_string(), known.iter().copied()) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => format!("the known ones are {}", listed(known)),
        };
        self.mistakes.add(
            written.span(),
            format!("unknown {what} `{written}`; {instead}"),
        );
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

/// `a`, `b` and `c`
fn listed(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => words.concat(),
    }
}
