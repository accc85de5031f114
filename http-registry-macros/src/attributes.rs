//! Checks the user's attributes. Attributes that the macro does not know pass through to
//! the enum and its variants.

use std::collections::HashMap;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Meta, Token};

use crate::mistakes::Mistakes;
use crate::valid::Impl;
use crate::vocabulary::Vocabulary;
use crate::{derives, rules};

/// The libraries that `#[impls(…)]` accepts, each with the one that its cargo feature enables.
const LIBRARIES: [(&str, Option<&str>); 7] = [
    ("axum", Some("hyper")),
    ("defmt", None),
    ("http", None),
    ("http02", None),
    ("hyper", Some("http")),
    ("schemars", None),
    ("serde", None),
];

type Listed<T> = Punctuated<T, Token![,]>;

/// Checks the attributes of the enum. Removes mistakes and `#[impls(…)]`, and returns the
/// libraries that are listed there.
pub(crate) fn head(
    attributes: &mut Vec<Attribute>,
    vocabulary: &'static Vocabulary,
    mistakes: &mut Mistakes,
) -> Vec<Impl> {
    let mut listed = HashMap::new();
    let mut all = Vec::new();
    let mut keep = |meta: &mut Meta, condition: Option<&TokenStream>| {
        let path = meta.path();
        if path.is_ident("impls") {
            for library in impls(meta, mistakes) {
                let key = (library.to_string(), condition.map(TokenStream::to_string));
                let message = format!("`{library}` is already listed; remove it");
                if mistakes.once(&mut listed, key, library.span(), message) {
                    add(&mut all, library, condition);
                }
            }
            return false;
        }
        if path.is_ident("derive") {
            derives::check(meta, mistakes);
            return true;
        }
        if path.is_ident("cfg") {
            let call = vocabulary.macro_name;
            let instead = format!("write `#[cfg(…)] http_registry::{call}! {{ … }}`");
            let message = format!("`cfg` goes before the macro call; {instead}");
            mistakes.add_over(path, message);
        } else if path.is_ident("repr") {
            mistakes.add_over(path, "the macro chooses the representation; remove `repr`");
        } else {
            return true;
        }
        false
    };
    attributes.retain_mut(|attribute| retain(&mut attribute.meta, None, &mut keep));
    all
}

/// Checks the attributes of a row, and removes mistakes.
pub(crate) fn row(
    attributes: &mut Vec<Attribute>,
    vocabulary: &'static Vocabulary,
    mistakes: &mut Mistakes,
) {
    let call = vocabulary.macro_name;
    let of_enum = ["derive", "impls", "non_exhaustive", "repr"];
    // `#[deprecated]` is an attribute of Rust as well.
    let flags = vocabulary.flags.iter();
    let flags: Vec<_> = flags.filter(|flag| flag.name != "deprecated").collect();
    let mut keep = |meta: &mut Meta, _: Option<&TokenStream>| {
        let path = meta.path();
        let mistake = if path.is_ident("cfg") {
            format!(
                "a row cannot have a `cfg`; move it to a registry that this table includes, and define an \
                 empty one for the other case: `#[cfg(not(…))] http_registry::{call}! {{ pub enum Name {{}} }}`"
            )
        } else if let Some(name) = of_enum.iter().find(|name| path.is_ident(name)) {
            format!("`{name}` applies to the whole enum; write it before `pub enum`")
        } else if let Some(flag) = flags.iter().find(|flag| path.is_ident(flag.name)) {
            format!(
                "a flag goes after the references; write `{}` there",
                flag.name
            )
        } else {
            return true;
        };
        mistakes.add_over(path, mistake);
        false
    };
    attributes.retain_mut(|attribute| retain(&mut attribute.meta, None, &mut keep));
}

/// Whether to keep an attribute. For a `cfg_attr`, calls `keep` for each attribute in it,
/// with the condition under which that attribute is there.
fn retain(
    meta: &mut Meta,
    condition: Option<&TokenStream>,
    keep: &mut impl FnMut(&mut Meta, Option<&TokenStream>) -> bool,
) -> bool {
    let Meta::List(list) = meta else {
        return keep(meta, condition);
    };
    if !list.path.is_ident("cfg_attr") {
        return keep(meta, condition);
    }
    let parts = list.parse_args_with(|input: ParseStream<'_>| {
        let mut predicate = input.parse::<TokenTree>()?.to_token_stream();
        while !input.is_empty() && !input.peek(Token![,]) {
            predicate.extend([input.parse::<TokenTree>()?]);
        }
        input.parse::<Token![,]>()?;
        Ok((predicate, Listed::<Meta>::parse_terminated(input)?))
    });
    let Ok((predicate, conditional)) = parts else {
        return true; // The compiler reports the mistake.
    };
    let both = condition.map(|condition| quote!(all(#condition, #predicate)));
    let condition = both.unwrap_or_else(|| predicate.clone());
    let mut conditional: Vec<Meta> = conditional.into_iter().collect();
    conditional.retain_mut(|meta| retain(meta, Some(&condition), keep));
    list.tokens = quote!(#predicate, #(#conditional),*);
    !conditional.is_empty()
}

/// The libraries of an `#[impls(http, serde)]`, without those that are unknown.
fn impls(meta: &Meta, mistakes: &mut Mistakes) -> Vec<Ident> {
    let list = meta.require_list();
    let libraries = list.and_then(|it| it.parse_args_with(Listed::<Ident>::parse_terminated));
    let mut libraries: Vec<Ident> = libraries.into_iter().flatten().collect();
    if libraries.is_empty() {
        let message =
            "expected libraries in parentheses, separated by commas, as in `#[impls(http, serde)]`";
        mistakes.add_over(meta.path(), message);
    }
    let names = LIBRARIES.map(|(name, _)| name);
    libraries.retain(|library| {
        let known = rules::known("library", &library.to_string(), &names);
        let known = known.map_err(|message| mistakes.add_over(library, message));
        known.is_ok()
    });
    libraries
}

/// Adds a library and those that its feature enables. Each library is listed once, with
/// the disjunction of the conditions under which it is listed or enabled.
fn add(impls: &mut Vec<Impl>, library: Ident, condition: Option<&TokenStream>) {
    let mut implied = false;
    let mut next = Some(library);
    while let Some(library) = next {
        let entry = LIBRARIES.iter().find(|(name, _)| library == name);
        let other = entry.and_then(|(_, other)| *other);
        next = other.map(|name| Ident::new(name, library.span()));
        if let Some(earlier) = impls.iter_mut().find(|it| it.library == library) {
            earlier.implied &= implied;
            earlier.condition = match (earlier.condition.take(), condition) {
                (Some(one), Some(other)) if one.to_string() == other.to_string() => Some(one),
                (Some(one), Some(other)) => Some(quote!(any(#one, #other))),
                _ => None,
            };
        } else {
            impls.push(Impl {
                condition: condition.cloned(),
                library,
                implied,
            });
        }
        implied = true;
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use syn::parse::Parser;

    use super::*;
    use crate::vocabulary::METHODS;

    fn attributes(text: &str) -> Vec<Attribute> {
        Attribute::parse_outer.parse_str(text).unwrap()
    }

    /// The libraries that the attributes in `text` list, with those that they include.
    fn listed(text: &str) -> Vec<String> {
        let mut mistakes = Mistakes::default();
        let impls = head(&mut attributes(text), &METHODS, &mut mistakes);
        assert!(mistakes.is_empty(), "{text}");
        let impls = impls.into_iter().map(|it| match it.condition {
            Some(condition) => format!("{} if {condition}", it.library),
            None => it.library.to_string(),
        });
        impls.collect()
    }

    #[test]
    fn the_conditions_of_a_library_are_combined() {
        assert_eq!(
            listed("#[cfg_attr(a, impls(serde))] #[cfg_attr(b, impls(serde))]"),
            ["serde if any (a , b)"]
        );
        assert_eq!(
            listed("#[cfg_attr(a, x, cfg_attr(b, impls(serde)))]"),
            ["serde if all (a , b)"]
        );
        assert_eq!(listed("#[cfg_attr(true, impls(serde))]"), ["serde if true"]);
    }

    #[test]
    fn a_library_includes_others() {
        assert_eq!(listed("#[impls(axum)]"), ["axum", "hyper", "http"]);
        assert_eq!(listed("#[impls(http, axum)]"), ["http", "axum", "hyper"]);
        assert_eq!(
            listed("#[cfg_attr(a, impls(axum))]"),
            ["axum if a", "hyper if a", "http if a"]
        );
        assert_eq!(
            listed("#[cfg_attr(a, impls(axum))] #[impls(http)]"),
            ["axum if a", "hyper if a", "http"]
        );
        assert_eq!(
            listed("#[cfg_attr(a, impls(axum, http))]"),
            ["axum if a", "hyper if a", "http if a"]
        );
    }

    #[test]
    fn attributes_beside_impls_are_kept() {
        let text = "#[cfg_attr(a, impls(serde), doc = \"x\", cfg_attr(b, impls(http)))]";
        let mut attributes = attributes(text);
        head(&mut attributes, &METHODS, &mut Mistakes::default());
        let kept = quote!(#(#attributes)*).to_string();
        assert_eq!(kept, quote!(#[cfg_attr(a, doc = "x")]).to_string());
    }

    #[test]
    fn libraries_include_what_their_features_turn_on() {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../http-registry/Cargo.toml");
        // The published package does not contain this file.
        let Ok(manifest) = fs::read_to_string(manifest) else {
            return;
        };
        let features = manifest.split("[features]").nth(1).unwrap();
        let features = features.split("\n[").next().unwrap().lines();
        let features: Vec<(&str, Vec<&str>)> = features
            .filter_map(|line| line.split_once(" = "))
            .filter(|(name, _)| !name.starts_with('#') && *name != "default")
            .map(|(name, implied)| {
                let implied = implied.split('"').skip(1).step_by(2);
                (
                    name,
                    implied.filter(|it| !it.contains([':', '/'])).collect(),
                )
            })
            .collect();
        assert!(features.len() >= 3, "{features:?}");
        for (name, implied) in features {
            let (_, other) = LIBRARIES.iter().find(|(it, _)| *it == name).unwrap();
            assert_eq!(other.as_slice(), implied, "{name}");
        }
    }
}
