//! Refuses derives of traits that every registry implements.

use syn::punctuated::Punctuated;
use syn::{Attribute, Path, Token, parse_quote};

use crate::vocabulary::Vocabulary;

/// The name of a derive macro, the trait that it implements, and the crates that export it.
struct Derive(&'static str, &'static str, &'static [&'static str]);

const STD: &[&str] = &["core", "derive_more", "std"];
const STRUM: &[&str] = &["strum", "strum_macros"];
const NUM_ENUM: &[&str] = &["num_enum"];

/// The derives that both vocabularies refuse.
const ALL: &[Derive] = &[
    Derive("Clone", "Clone", STD),
    Derive("Copy", "Copy", STD),
    Derive("Debug", "Debug", STD),
    Derive("Eq", "Eq", STD),
    Derive("Hash", "Hash", STD),
    Derive("Ord", "Ord", STD),
    Derive("PartialEq", "PartialEq", STD),
    Derive("PartialOrd", "PartialOrd", STD),
    Derive(
        "Display",
        "Display",
        &[
            "derive_more",
            "displaydoc",
            "parse_display",
            "strum",
            "strum_macros",
        ],
    ),
    Derive("EnumString", "FromStr", STRUM),
    Derive("FromStr", "FromStr", &["derive_more", "parse_display"]),
    Derive("ToString", "ToString", STRUM),
];

const STATUS_CODES: &[Derive] = &[
    Derive("IntoPrimitive", "Into<u16>", NUM_ENUM),
    Derive("TryFrom", "TryFrom<u16>", &["derive_more"]),
    Derive("TryFromPrimitive", "TryFrom<u16>", NUM_ENUM),
];

const METHODS: &[Derive] = &[Derive("AsRefStr", "AsRef<str>", STRUM)];

/// Reports and removes the traits in a `derive` that every registry implements.
pub(crate) fn check(
    attribute: &mut Attribute,
    vocabulary: Vocabulary,
    mut report: impl FnMut(&Path, String),
) {
    let listed = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
    let Ok(listed) = listed else {
        return; // The compiler reports the mistake.
    };
    let all = listed.len();
    let mut kept = Punctuated::<Path, Token![,]>::new();
    for path in listed {
        match implemented(&path, vocabulary) {
            Some(Derive(name, implements, _)) if name == implements => {
                report(
                    &path,
                    format!("every registry already implements `{name}`; remove it"),
                );
            }
            Some(Derive(name, implements, _)) => report(
                &path,
                format!(
                    "`{name}` implements `{implements}`, which every registry already does; remove it"
                ),
            ),
            None => kept.push(path),
        }
    }
    if kept.len() < all {
        *attribute = parse_quote!(#[derive(#kept)]);
    }
}

/// The refused derive that `path` names, if any. A derive with the same name from an unknown
/// crate is accepted.
fn implemented(path: &Path, vocabulary: Vocabulary) -> Option<&'static Derive> {
    let of_vocabulary = match vocabulary {
        Vocabulary::StatusCodes => STATUS_CODES,
        Vocabulary::Methods => METHODS,
    };
    let name = &path.segments.last()?.ident;
    let first = &path.segments.first()?.ident;
    let is_bare = path.segments.len() == 1;
    ALL.iter()
        .chain(of_vocabulary)
        .find(|Derive(known, _, crates)| {
            name == known && (is_bare || crates.iter().any(|known| first == known))
        })
}
