//! A table as it is written. Only the order of its parts has been checked.

use proc_macro2::TokenStream;
use syn::{Attribute, Ident, Lit, LitStr, Path, Visibility};

use crate::mistake::{Place, Placed};

pub(crate) struct Table {
    /// The path of the library.
    pub(crate) library: TokenStream,
    pub(crate) attributes: Attributes,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    pub(crate) rows: Vec<Row>,
}

/// Attributes, with the place of the first.
pub(crate) type Attributes = Placed<Vec<Attribute>>;

pub(crate) enum Row {
    Defined(Defined),
    Include(Include),
}

/// A row that defines a code or a method. It has at least one name. Any other part
/// that could not be read is `None` or empty, and has been reported.
pub(crate) struct Defined {
    pub(crate) attributes: Attributes,
    /// The code, or the token of a method if it is written.
    pub(crate) value: Option<Placed<Lit>>,
    /// The name, then the aliases.
    pub(crate) names: Vec<Placed<Ident>>,
    /// The phrase, then other phrases for the same code.
    pub(crate) phrases: Vec<Placed<LitStr>>,
    pub(crate) description: Option<Placed<LitStr>>,
    pub(crate) references: Vec<Reference>,
    pub(crate) flags: Vec<Placed<Ident>>,
}

/// A row that includes all values of another registry.
pub(crate) struct Include {
    pub(crate) attributes: Attributes,
    pub(crate) name: Placed<Ident>,
    pub(crate) path: Path,
    /// The place of the path's last segment.
    pub(crate) place: Place,
    pub(crate) except: Vec<Except>,
}

/// A value of an included registry that belongs to another part of the table.
pub(crate) enum Except {
    /// A code, or the token of a method.
    Value(Placed<Lit>),
    /// The name of a method.
    Name(Placed<Ident>),
}

pub(crate) enum Reference {
    Rfc {
        rfc: Placed<Ident>,
        section: Option<Placed<LitStr>>,
    },
    Url(Placed<LitStr>),
}
