//! Refuses derives of traits that every registry implements, and derives that ignore the values.

use proc_macro2::TokenStream;
use quote::quote;
use syn::punctuated::Punctuated;
use syn::{Attribute, Path, Token, parse_quote};

use crate::mistakes::Mistakes;
use crate::rules;

/// The traits of the standard library that every registry implements.
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

/// Reports and removes the derives that every registry refuses.
pub(crate) fn check(attribute: &mut Attribute, has_exceptions: bool, mistakes: &mut Mistakes) {
    let listed = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
    let Ok(listed) = listed else {
        return; // The compiler reports the mistake.
    };
    let mut kept = Punctuated::<Path, Token![,]>::new();
    let mut refused = TokenStream::new();
    let mut names = Vec::new();
    for path in listed {
        let is_from = |library: &str| {
            let first = &path.segments[0].ident;
            path.segments.len() == 1 || first == library
        };
        let Some(name) = path.segments.last().map(|last| last.ident.to_string()) else {
            continue;
        };
        if IMPLEMENTED.contains(&name.as_str()) && (is_from("std") || is_from("core")) {
            refused.extend(quote!(#path));
            names.push(name);
        } else if let Some((_, library)) = BY_NAME
            .iter()
            .find(|(known, library)| *known == name && is_from(library))
        {
            let message = format!(
                "`{name}` would use the name of a variant instead of its value; write \
                 `#[impls({library})]`"
            );
            mistakes.add_over(path, message);
        } else {
            kept.push(path);
        }
    }
    if !names.is_empty() {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let (listed, them) = (
            rules::listed(&names),
            if names.len() > 1 { "them" } else { "it" },
        );
        let mut message = format!("every registry already implements {listed}; remove {them}");
        if has_exceptions && names.contains(&"PartialEq") {
            message +=
                ", and compare with `==`, since `except` keeps constants from being patterns";
        }
        mistakes.add_over(refused, message);
    }
    *attribute = parse_quote!(#[derive(#kept)]);
}
