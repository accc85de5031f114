//! Which attributes can stand in a table. What the macro has no say in passes
//! through to the enum and its variants.

use std::collections::HashMap;

use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Ident, Path, Token, parse_quote};

use crate::mistake::Mistakes;
use crate::rules;

/// The libraries that `#[impls(…)]` can name.
const LIBRARIES: [&str; 3] = ["axum", "http", "serde"];

/// The traits of every registry that a `derive` could name as well.
const IMPLEMENTED: [&str; 9] = [
    "Clone",
    "Copy",
    "Debug",
    "Display",
    "Eq",
    "Hash",
    "Ord",
    "PartialEq",
    "PartialOrd",
];

type Listed<T> = Punctuated<T, Token![,]>;

/// Takes `#[impls(…)]` out of the head's attributes, and what is a mistake.
pub(crate) fn head(attributes: &mut Vec<Attribute>, mistakes: &mut Mistakes) -> Vec<Ident> {
    let mut libraries = HashMap::new();
    let mut impls = Vec::new();
    attributes.retain_mut(|attribute| {
        let path = attribute.path();
        if path.is_ident("impls") {
            for library in self::impls(attribute, mistakes) {
                if let Some(first) = libraries.insert(library.to_string(), library.span()) {
                    let message = format!("a library is listed once, found `{library}` again");
                    let what = format!("`{library}`");
                    mistakes.add_twice(first, library.span(), what, message);
                } else {
                    impls.push(library);
                }
            }
            return false;
        }
        if path.is_ident("derive") {
            derive(attribute, mistakes);
            return true;
        }
        let mistake = if is_condition(path) {
            "a condition belongs on the call of the macro, as in \
             `#[cfg(unix)] http_registry::status_codes! { … }`"
        } else if path.is_ident("repr") {
            "the macro chooses the representation: leave out `repr`"
        } else {
            return true;
        };
        mistakes.push(Error::new_spanned(path, mistake));
        false
    });
    impls
}

/// Takes out what is a mistake on an entry.
pub(crate) fn entry(attributes: &mut Vec<Attribute>, mistakes: &mut Mistakes) {
    attributes.retain(|attribute| {
        let path = attribute.path();
        let mistake = if is_condition(path) {
            "a table has the same entries in every build: put this one into a registry of its \
             own, with `#[cfg(…)]` on the call of the macro"
                .to_owned()
        } else if path.is_ident("impls") || path.is_ident("derive") || path.is_ident("repr") {
            format!(
                "`{}` is about the whole enum, found before an entry: write it before `pub enum`",
                path.to_token_stream()
            )
        } else {
            return true;
        };
        mistakes.push(Error::new_spanned(path, mistake));
        false
    });
}

fn is_condition(path: &Path) -> bool {
    path.is_ident("cfg") || path.is_ident("cfg_attr")
}

/// The libraries of `#[impls(http, serde)]` that are known.
fn impls(attribute: &Attribute, mistakes: &mut Mistakes) -> Vec<Ident> {
    let libraries = attribute.parse_args_with(Listed::<Ident>::parse_terminated);
    let Some(libraries) = libraries.ok().filter(|listed| !listed.is_empty()) else {
        mistakes.push(Error::new_spanned(
            attribute.path(),
            "`impls` lists libraries in parentheses, as in `#[impls(http, serde)]`",
        ));
        return Vec::new();
    };
    let mut known = Vec::new();
    for library in libraries {
        match rules::known("library", &library.to_string(), &LIBRARIES) {
            Ok(()) => known.push(library),
            Err(message) => mistakes.add(library.span(), message),
        }
    }
    known
}

/// Leaves out of a `derive` what every registry implements.
fn derive(attribute: &mut Attribute, mistakes: &mut Mistakes) {
    let Ok(derived) = attribute.parse_args_with(Listed::<Path>::parse_terminated) else {
        return; // The compiler says what is wrong.
    };
    let mut kept = Listed::<Path>::new();
    let all = derived.len();
    for path in derived {
        let name = path.segments.last().map(|last| last.ident.to_string());
        match name.filter(|name| IMPLEMENTED.contains(&name.as_str())) {
            None => kept.push(path),
            Some(name) => mistakes.push(Error::new_spanned(
                path,
                format!("every registry implements `{name}`: leave it out"),
            )),
        }
    }
    if kept.len() < all {
        *attribute = parse_quote!(#[derive(#kept)]);
    }
}
