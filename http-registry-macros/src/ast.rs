//! What is written: a table as its author typed it, nothing checked but the
//! order of its parts.

use proc_macro2::TokenStream;
use syn::{Attribute, Ident, Lit, LitStr, Path, Visibility};

use crate::mistake::{Place, Placed};

pub(crate) struct Table {
    /// Where the run-time types are.
    pub(crate) library: TokenStream,
    pub(crate) attributes: Attributes,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    pub(crate) rows: Vec<Row>,
}

/// Attributes, of which the place is where they begin.
pub(crate) type Attributes = Placed<Vec<Attribute>>;

pub(crate) enum Row {
    Defined(Defined),
    Include(Include),
}

/// A row that the table itself defines. What could not be read is `None` or
/// empty, and has been reported; there is always a name.
pub(crate) struct Defined {
    pub(crate) attributes: Attributes,
    /// A status's code, or a method's token where it is not the name.
    pub(crate) value: Option<Placed<Lit>>,
    /// The name, and its aliases after it.
    pub(crate) names: Vec<Placed<Ident>>,
    /// The phrase, and its aliases after it.
    pub(crate) phrases: Vec<Placed<LitStr>>,
    pub(crate) description: Option<Placed<LitStr>>,
    pub(crate) references: Vec<Reference>,
    pub(crate) flags: Vec<Placed<Ident>>,
}

/// A row that stands for all values of another registry.
pub(crate) struct Include {
    pub(crate) attributes: Attributes,
    pub(crate) name: Placed<Ident>,
    pub(crate) path: Path,
    /// Where the path ends.
    pub(crate) place: Place,
    pub(crate) except: Vec<Except>,
}

/// A value of an included registry that belongs to another part of the table.
pub(crate) enum Except {
    /// A code, or a token.
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
