//! The contents of a table after all checks: the input of `expand`.

use std::fmt::{self, Display};

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{Attribute, Ident, Path, Visibility};

use crate::ast;
use crate::vocabulary::{Flag, Vocabulary};

pub(crate) struct Registry {
    pub(crate) vocabulary: &'static Vocabulary,
    pub(crate) library: TokenStream,
    pub(crate) attributes: Vec<Attribute>,
    /// Each library is listed once.
    pub(crate) impls: Vec<Impl>,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    pub(crate) flags: Vec<ast::Flag>,
    pub(crate) rows: Vec<Row>,
}

/// A library whose traits the registry implements.
pub(crate) struct Impl {
    /// The predicate of the `cfg_attr`s around it, if any.
    pub(crate) condition: Option<TokenStream>,
    pub(crate) library: Ident,
    /// Whether it is not listed itself, but enabled by another library's feature.
    pub(crate) implied: bool,
}

pub(crate) enum Row {
    Defined(Defined),
    Include(Include),
}

/// A row that defines a code or a method.
pub(crate) struct Defined {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) value: Value,
    /// The location of the code or the token, or of the name that is the token.
    pub(crate) span: Span,
    pub(crate) name: Ident,
    pub(crate) aliases: Vec<Ident>,
    /// Empty in a table of methods.
    pub(crate) phrase: String,
    pub(crate) phrase_aliases: Vec<String>,
    pub(crate) description: String,
    /// At least one.
    pub(crate) references: Vec<Reference>,
    pub(crate) flags: Vec<&'static Flag>,
    /// The names of the flags that the table declares.
    pub(crate) own_flags: Vec<String>,
}

/// A code, or the token of a method.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Value {
    Code(u16),
    Token(String),
}

impl Value {
    pub(crate) fn text(&self) -> String {
        match self {
            Value::Code(code) => code.to_string(),
            Value::Token(token) => token.clone(),
        }
    }
}

impl ToTokens for Value {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Value::Code(code) => code.to_tokens(tokens),
            Value::Token(token) => token.to_tokens(tokens),
        }
    }
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

/// A row that includes all values of another registry.
pub(crate) struct Include {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) name: Ident,
    pub(crate) path: Path,
    /// The values that belong to another part of the table.
    pub(crate) except: Vec<Included>,
    /// The flags of the included values, each with the values that have it. Without values,
    /// the included registry has a flag of that name.
    pub(crate) flags: Vec<(Ident, Vec<Included>)>,
}

/// A value of an included registry.
pub(crate) struct Included {
    pub(crate) value: Value,
    pub(crate) span: Span,
}

impl Include {
    /// The name of the included registry: the last segment of the path.
    pub(crate) fn registry(&self) -> String {
        last(&self.path).map(Ident::to_string).unwrap_or_default()
    }

    /// The location of that name.
    pub(crate) fn registry_span(&self) -> Span {
        last(&self.path).map_or_else(Span::call_site, Ident::span)
    }
}

fn last(path: &Path) -> Option<&Ident> {
    path.segments.last().map(|segment| &segment.ident)
}

impl Registry {
    pub(crate) fn defined(&self) -> impl Iterator<Item = &Defined> {
        self.rows.iter().filter_map(|row| match row {
            Row::Defined(row) => Some(row),
            Row::Include(_) => None,
        })
    }

    pub(crate) fn includes(&self) -> impl Iterator<Item = &Include> {
        self.rows.iter().filter_map(|row| match row {
            Row::Defined(_) => None,
            Row::Include(include) => Some(include),
        })
    }
}
