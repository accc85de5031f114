//! Rejects derives of traits that every registry implements, and derives that ignore the values.

use quote::quote;
use syn::punctuated::Punctuated;
use syn::{Meta, Path, Token};

use crate::mistakes::Mistakes;
use crate::rules;

/// The traits that every registry implements. A derive of another library's trait of the same
/// name, such as `derive_more::Debug`, implements the same one.
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

/// Derives that use the names of the variants, with the library to write in `impls` instead.
const BY_NAME: [(&str, &str); 3] = [
    ("Deserialize", "serde"),
    ("JsonSchema", "schemars"),
    ("Serialize", "serde"),
];

/// Reports and removes the derives that every registry rejects.
pub(crate) fn check(meta: &mut Meta, mistakes: &mut Mistakes) {
    let Meta::List(list) = meta else {
        return; // The compiler reports the mistake.
    };
    let Ok(derives) = list.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated) else {
        return;
    };
    let mut kept = Vec::new();
    let mut refused = Vec::new();
    for path in derives {
        let is_in = |library| path.get_ident().is_some() || path.segments[0].ident == library;
        let name = path.segments[path.segments.len() - 1].ident.to_string();
        let by_name = BY_NAME
            .iter()
            .find(|(it, library)| name == *it && is_in(*library));
        if IMPLEMENTED.contains(&name.as_str()) {
            refused.push((path, name));
        } else if let Some((_, library)) = by_name {
            let message = format!(
                "`{name}` would use the name of a variant instead of its value; write \
                 `#[impls({library})]`"
            );
            mistakes.add_over(path, message);
        } else {
            kept.push(path);
        }
    }
    list.tokens = quote!(#(#kept),*);
    if !refused.is_empty() {
        let (paths, names): (Vec<Path>, Vec<String>) = refused.into_iter().unzip();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let listed = rules::listed(&names);
        let them = if names.len() > 1 { "them" } else { "it" };
        let message = format!("every registry already implements {listed}; remove {them}");
        mistakes.add_over(quote!(#(#paths)*), message);
    }
}
