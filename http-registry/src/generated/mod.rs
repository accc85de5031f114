//! Support code that the expansions of both vocabularies share: the frame of an expansion, the
//! functions that are written from lists, rows and their columns, tables that include registries,
//! and comparisons of text in constants.

pub(crate) mod accessors;
pub(crate) mod columns;
pub(crate) mod includes;
mod scaffold;
pub(crate) mod text;
