//! Which derives cannot be on a registry, because every registry implements the
//! same trait.

use syn::punctuated::Punctuated;
use syn::{Attribute, Path, Token, parse_quote};

use crate::vocabulary::Vocabulary;

/// A derive, what it implements, and the crates that have it.
struct Derive(&'static str, &'static str, &'static [&'static str]);

const STD: &[&str] = &["core", "derive_more", "std"];
const STRUM: &[&str] = &["strum", "strum_macros"];
const NUM_ENUM: &[&str] = &["num_enum"];

/// Of both vocabularies.
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

/// Takes out of a `derive` what every registry implements, and reports it.
pub(crate) fn check(
    attribute: &mut Attribute,
    vocabulary: Vocabulary,
    mut report: impl FnMut(&Path, String),
) {
    let listed = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
    let Ok(listed) = listed else {
        return; // The compiler says what is wrong.
    };
    let all = listed.len();
    let mut kept = Punctuated::<Path, Token![,]>::new();
    for path in listed {
        match implemented(&path, vocabulary) {
            Some(Derive(name, implements, _)) if name == implements => {
                report(
                    &path,
                    format!("every registry implements `{name}`; remove it"),
                );
            }
            Some(Derive(name, implements, _)) => report(
                &path,
                format!("`{name}` implements `{implements}`, as every registry does; remove it"),
            ),
            None => kept.push(path),
        }
    }
    if kept.len() < all {
        *attribute = parse_quote!(#[derive(#kept)]);
    }
}

/// The derive that `path` names. One of the same name from another crate may do
/// something else.
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
