//! What is written: a table as its author typed it, nothing checked but the
//! order of its parts.

use proc_macro2::TokenStream;
use syn::{Attribute, Ident, Lit, LitStr, Path, Visibility};

pub(crate) struct Table {
    /// Where the run-time types are.
    pub(crate) library: TokenStream,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    /// One for each entry that was begun, `None` where no name could be read.
    pub(crate) entries: Vec<Option<Entry>>,
}

pub(crate) enum Entry {
    Own(Own),
    Include(Include),
}

/// An entry that the table itself defines. What could not be read is `None` or
/// empty, and has been reported; there is always a name.
#[derive(Default)]
pub(crate) struct Own {
    pub(crate) attributes: Vec<Attribute>,
    /// A status's code, or a method's token where it is not the name.
    pub(crate) value: Option<Lit>,
    /// The name, and its aliases after it.
    pub(crate) names: Vec<Ident>,
    /// The phrase, and its aliases after it.
    pub(crate) phrases: Vec<LitStr>,
    pub(crate) description: Option<LitStr>,
    pub(crate) references: Vec<Reference>,
    pub(crate) flags: Vec<Ident>,
}

/// An entry that stands for all entries of another registry.
pub(crate) struct Include {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) name: Ident,
    pub(crate) path: Path,
    pub(crate) except: Vec<Except>,
}

/// A value of an included registry that belongs to another part of the table.
pub(crate) enum Except {
    /// A code, or a token.
    Value(Lit),
    /// The name of a method.
    Name(Ident),
}

pub(crate) enum Reference {
    Rfc { rfc: Ident, section: Option<LitStr> },
    Url(LitStr),
}
