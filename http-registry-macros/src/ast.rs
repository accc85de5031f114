//! A table as it is written. Only the order of its parts has been checked.

use proc_macro2::TokenStream;
use syn::{Attribute, Ident, Lit, LitStr, Path, Visibility};

pub(crate) struct Table {
    /// The path of the library.
    pub(crate) library: TokenStream,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    /// The flags that the table declares.
    pub(crate) flags: Vec<Flag>,
    /// `None` for what could not be read.
    pub(crate) rows: Vec<Option<Row>>,
}

/// A flag that the table declares: `flag retryable;`
pub(crate) struct Flag {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) name: Ident,
}

pub(crate) enum Row {
    Defined(Defined),
    Include(Include),
}

/// A row that defines a code or a method. It has at least one name. Any other part that could
/// not be read is `None` or empty, and has been reported.
#[derive(Default)]
pub(crate) struct Defined {
    pub(crate) attributes: Vec<Attribute>,
    /// The code, or the token of a method if it is written.
    pub(crate) value: Option<Lit>,
    /// The name, then the aliases.
    pub(crate) names: Vec<Ident>,
    /// The phrase, then other phrases for the same code.
    pub(crate) phrases: Vec<LitStr>,
    pub(crate) description: Option<LitStr>,
    pub(crate) references: Vec<Reference>,
    pub(crate) flags: Vec<Ident>,
}

/// A row that includes all values of another registry.
pub(crate) struct Include {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) name: Ident,
    pub(crate) path: Path,
    /// The values that belong to another part of the table.
    pub(crate) except: Vec<Value>,
    /// The flags of the included values, each with the values that have it. Without values,
    /// the included registry has a flag of that name.
    pub(crate) flags: Vec<(Ident, Vec<Value>)>,
}

/// A value of an included registry.
pub(crate) enum Value {
    /// A code, or the token of a method.
    Literal(Lit),
    /// The name of a method.
    Name(Ident),
}

pub(crate) enum Reference {
    Rfc { rfc: Ident, section: Option<LitStr> },
    Url(LitStr),
}
