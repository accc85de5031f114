//! Checks the user's attributes. Attributes that the macro does not know pass through to
//! the enum and its variants.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Token, parse_quote};

use crate::mistakes::Mistakes;
use crate::valid::Impl;
use crate::vocabulary::Vocabulary;
use crate::{derives, rules};

/// The libraries that `#[impls(…)]` accepts, each with those that its cargo feature turns on.
const LIBRARIES: [(&str, &[&str]); 7] = [
    ("axum", &["hyper"]),
    ("defmt", &[]),
    ("http", &[]),
    ("http02", &[]),
    ("hyper", &["http"]),
    ("schemars", &[]),
    ("serde", &[]),
];

type Listed<T> = Punctuated<T, Token![,]>;

/// Checks the attributes of the head. Removes mistakes and `#[impls(…)]`, and returns the
/// libraries that are listed there.
pub(crate) fn head(
    attributes: &mut Vec<Attribute>,
    vocabulary: &'static Vocabulary,
    has_exceptions: bool,
    mistakes: &mut Mistakes,
) -> Vec<Impl> {
    let mut listed: Vec<Impl> = Vec::new();
    let mut keep = |attribute: &mut Attribute, condition: Option<&TokenStream>| {
        let path = attribute.path();
        if path.is_ident("impls") {
            impls(attribute, condition, &mut listed, mistakes);
            return false;
        }
        if path.is_ident("derive") {
            derives::check(attribute, has_exceptions, mistakes);
            return true;
        }
        if path.is_ident("cfg") {
            let call = vocabulary.macro_name;
            let instead = format!("`#[cfg(…)] http_registry::{call}! {{ … }}`");
            mistakes.add_over(
                path,
                format!("`cfg` goes before the macro call; write {instead}"),
            );
        } else if path.is_ident("repr") {
            mistakes.add_over(path, "the macro chooses the representation; remove `repr`");
        } else {
            return true;
        }
        false
    };
    attributes.retain_mut(|attribute| retain(attribute, None, &mut keep));
    with_included(listed)
}

/// Checks the attributes of a row, and removes mistakes.
pub(crate) fn row(
    attributes: &mut Vec<Attribute>,
    is_include: bool,
    vocabulary: &'static Vocabulary,
    mistakes: &mut Mistakes,
) {
    let call = vocabulary.macro_name;
    let of_enum = ["derive", "impls", "non_exhaustive", "repr"];
    // `#[deprecated]` is an attribute of Rust as well.
    let flags = vocabulary.flags.iter();
    let flags: Vec<_> = flags.filter(|flag| flag.name != "deprecated").collect();
    let mut keep = |attribute: &mut Attribute, _: Option<&TokenStream>| {
        let path = attribute.path();
        let mistake = if path.is_ident("cfg") {
            let rule = if is_include {
                "an include cannot have a `cfg`; define"
            } else {
                "a row cannot have a `cfg`; include a registry with this row, and define"
            };
            format!(
                "{rule} an empty registry for the other case: \
                 `#[cfg(not(…))] http_registry::{call}! {{ pub enum Name {{}} }}`"
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
    attributes.retain_mut(|attribute| retain(attribute, None, &mut keep));
}

/// Whether to keep an attribute. For a `cfg_attr`, calls `keep` for each attribute in it,
/// with the condition under which that attribute is there.
fn retain(
    attribute: &mut Attribute,
    condition: Option<&TokenStream>,
    keep: &mut impl FnMut(&mut Attribute, Option<&TokenStream>) -> bool,
) -> bool {
    if !attribute.path().is_ident("cfg_attr") {
        return keep(attribute, condition);
    }
    let Some((predicate, mut conditional)) = conditional(attribute) else {
        return true; // The compiler reports the mistake.
    };
    let both = match condition {
        Some(condition) => quote!(all(#condition, #predicate)),
        None => predicate.clone(),
    };
    let before = quote!(#(#conditional)*).to_string();
    conditional.retain_mut(|attribute| retain(attribute, Some(&both), keep));
    if quote!(#(#conditional)*).to_string() != before {
        let conditional = conditional.iter().map(|attribute| &attribute.meta);
        *attribute = parse_quote!(#[cfg_attr(#predicate, #(#conditional),*)]);
    }
    !conditional.is_empty()
}

/// The predicate and the attributes of a `#[cfg_attr(predicate, …)]`. `None` if it has
/// another form.
fn conditional(attribute: &Attribute) -> Option<(TokenStream, Vec<Attribute>)> {
    let tokens = attribute.meta.require_list().ok()?.tokens.clone();
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(it) if it.as_char() == ',');
    let mut parts = tokens.split(is_comma).map(|part| quote!(#(#part)*));
    let predicate = parts.next().filter(|predicate| !predicate.is_empty())?;
    let mut attributes = Vec::new();
    for part in parts.filter(|part| !part.is_empty()) {
        attributes.extend(Attribute::parse_outer.parse2(quote!(#[#part])).ok()?);
    }
    Some((predicate, attributes))
}

/// Adds the libraries of an `#[impls(http, serde)]` to `listed`. Reports those that are
/// unknown, or already listed under the same condition or unconditionally.
fn impls(
    attribute: &Attribute,
    condition: Option<&TokenStream>,
    listed: &mut Vec<Impl>,
    mistakes: &mut Mistakes,
) {
    let libraries = attribute.parse_args_with(Listed::<Ident>::parse_terminated);
    let Some(libraries) = libraries.ok().filter(|listed| !listed.is_empty()) else {
        let message =
            "expected libraries in parentheses, separated by commas, as in `#[impls(http, serde)]`";
        mistakes.add_over(attribute.path(), message);
        return;
    };
    let names = LIBRARIES.map(|(name, _)| name);
    let text = condition.map(TokenStream::to_string);
    for library in libraries {
        if let Err(message) = rules::known("library", &library.to_string(), &names) {
            mistakes.add_over(&library, message);
            continue;
        }
        let earlier = listed.iter().find(|earlier| {
            let other = earlier.condition.as_ref().map(TokenStream::to_string);
            earlier.library == library && (other.is_none() || text.is_none() || other == text)
        });
        if let Some(earlier) = earlier {
            let message = format!("`{library}` is already listed; remove it");
            mistakes.add_twice(earlier.library.span(), library.span(), message);
            continue;
        }
        listed.push(Impl {
            condition: condition.cloned(),
            library,
            included: false,
        });
    }
}

/// Adds the libraries that the features of others turn on. Each library is there once, with
/// the disjunction of the conditions under which it is listed or included.
fn with_included(listed: Vec<Impl>) -> Vec<Impl> {
    let mut all = listed;
    let mut next = 0;
    while let Some(listed) = all.get(next) {
        let libraries = LIBRARIES.iter().filter(|(name, _)| listed.library == name);
        let included = libraries.flat_map(|(_, included)| included.iter());
        let included = included.map(|name| Impl {
            condition: listed.condition.clone(),
            library: Ident::new(name, listed.library.span()),
            included: true,
        });
        let included: Vec<Impl> = included.collect();
        all.extend(included);
        next += 1;
    }
    let mut impls: Vec<Impl> = Vec::new();
    for next in all {
        let Some(earlier) = impls.iter_mut().find(|it| it.library == next.library) else {
            impls.push(next);
            continue;
        };
        earlier.included &= next.included;
        earlier.condition = match (earlier.condition.take(), next.condition) {
            (Some(one), Some(other)) if one.to_string() == other.to_string() => Some(one),
            (Some(one), Some(other)) => Some(quote!(any(#one, #other))),
            _ => None,
        };
    }
    impls
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::vocabulary::METHODS;

    fn attributes(text: &str) -> Vec<Attribute> {
        Attribute::parse_outer.parse_str(text).unwrap()
    }

    /// The libraries that the attributes in `text` list, with those that they include.
    fn listed(text: &str) -> Vec<String> {
        let mut mistakes = Mistakes::default();
        let impls = head(&mut attributes(text), &METHODS, false, &mut mistakes);
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
            ["axum if a", "http", "hyper if a"]
        );
        assert_eq!(
            listed("#[cfg_attr(a, impls(axum, http))]"),
            ["axum if a", "http if a", "hyper if a"]
        );
    }

    #[test]
    fn attributes_beside_impls_are_kept() {
        let text = "#[cfg_attr(a, impls(serde), doc = \"x\", cfg_attr(b, impls(http)))]";
        let mut attributes = attributes(text);
        head(&mut attributes, &METHODS, false, &mut Mistakes::default());
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
            .map(|(name, turned_on)| {
                let turned_on = turned_on.split('"').skip(1).step_by(2);
                (
                    name,
                    turned_on.filter(|it| !it.contains([':', '/'])).collect(),
                )
            })
            .collect();
        assert!(features.len() >= 3, "{features:?}");
        for (name, turned_on) in features {
            let (_, included) = LIBRARIES.iter().find(|(it, _)| *it == name).unwrap();
            assert_eq!(included, &turned_on, "{name}");
        }
    }
}
