//! The differences between tables of status codes and of methods.

use syn::Ident;

/// The vocabulary of a table. The two values are `STATUS_CODES` and `METHODS`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Vocabulary {
    /// Whether the values are codes, each with a phrase. Otherwise they are tokens.
    pub(crate) has_codes: bool,
    /// The word for a value in errors.
    pub(crate) value: &'static str,
    /// The word for several values in the documentation.
    pub(crate) values: &'static str,
    pub(crate) macro_name: &'static str,
    /// The name of the enum that a table without an enum header defines.
    pub(crate) default_name: &'static str,
    /// The type for all values, registered or not.
    pub(crate) any: &'static str,
    /// The library's module for the vocabulary.
    pub(crate) module: &'static str,
    /// The trait that registries implement.
    pub(crate) registered: &'static str,
    /// The example of a row in errors.
    pub(crate) row: &'static str,
    /// The header of the documented table.
    pub(crate) header: &'static str,
    /// The flags, in the order in which the documentation lists them.
    pub(crate) flags: &'static [Flag],
    /// The names of the items that only registries of this vocabulary have.
    items: &'static [&'static str],
}

pub(crate) static STATUS_CODES: Vocabulary = Vocabulary {
    has_codes: true,
    value: "status code",
    values: "codes",
    macro_name: "status_codes",
    default_name: "StatusCode",
    any: "AnyStatus",
    module: "status",
    registered: "RegisteredStatus",
    row: "404 NOT_FOUND \"Not Found\" \"Description.\" RFC9110;",
    header: "| Code | Name |\n| --- | --- |",
    flags: &[
        flag("cacheable", "is_cacheable", "heuristically cacheable"),
        flag("experimental", "is_experimental", "experimental"),
        flag("deprecated", "is_deprecated", "deprecated"),
        flag("obsolete", "is_obsolete", "obsolete"),
    ],
    items: &[
        "allows_content",
        "class",
        "from_phrase",
        "from_u16",
        "is_client_error",
        "is_error",
        "is_header_only",
        "is_informational",
        "is_redirection",
        "is_server_error",
        "is_success",
        "phrase",
        "phrase_aliases",
        "redirect",
        // With `#[impls(http)]`.
        "to_http",
    ],
};

pub(crate) static METHODS: Vocabulary = Vocabulary {
    has_codes: false,
    value: "method",
    values: "methods",
    macro_name: "methods",
    default_name: "Method",
    any: "AnyMethod",
    module: "method",
    registered: "RegisteredMethod",
    row: "PURGE \"Description.\" \"https://…\";",
    header: "| Method |\n| --- |",
    flags: &[
        flag("safe", "is_safe", "safe"),
        flag("idempotent", "is_idempotent", "idempotent"),
        flag("cacheable", "is_cacheable", "cacheable"),
        flag("content", "anticipates_content", "anticipates content"),
    ],
    items: &[],
};

/// A flag: its name in a table, the function that reads it, and what the documentation calls it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Flag {
    pub(crate) name: &'static str,
    function: &'static str,
    pub(crate) meaning: &'static str,
}

const fn flag(name: &'static str, function: &'static str, meaning: &'static str) -> Flag {
    Flag {
        name,
        function,
        meaning,
    }
}

/// The names of the items that all generated types have.
const ITEMS: &[&str] = &[
    "ALL",
    "ENTRIES",
    "aliases",
    "any",
    "as_str",
    "description",
    "entry",
    "from_bytes",
    "from_name",
    "index",
    "name",
    "reference",
    "references",
    "value",
];

impl Vocabulary {
    pub(crate) fn other(&self) -> &'static Vocabulary {
        if self.has_codes {
            &METHODS
        } else {
            &STATUS_CODES
        }
    }

    pub(crate) fn has_flag(&self, name: &Ident) -> bool {
        self.flags.iter().any(|flag| name == flag.name)
    }

    /// The names of the inherent items of a generated type. A row with such a name would
    /// conflict with the item.
    pub(crate) fn reserved_names(&self) -> impl Iterator<Item = &'static str> {
        let flags = self.flags.iter().map(|flag| flag.function);
        ITEMS.iter().chain(self.items).copied().chain(flags)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use proc_macro2::{TokenStream, TokenTree};

    use super::{METHODS, STATUS_CODES};

    /// The functions in the library's lists for a vocabulary. `None` in the published package,
    /// which does not contain the library.
    fn functions(vocabulary: &str) -> Option<BTreeSet<String>> {
        let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../http-registry/src");
        let mut names = BTreeSet::new();
        let of_vocabulary =
            ["accessors.rs", "flags.rs"].map(|file| library.join(vocabulary).join(file));
        for file in of_vocabulary
            .into_iter()
            .chain([library.join("generated/accessors.rs")])
        {
            let source: TokenStream = fs::read_to_string(file).ok()?.parse().unwrap();
            collect(source, &mut names);
        }
        Some(names)
    }

    /// Collects the name after each `fn`, at any depth.
    fn collect(source: TokenStream, names: &mut BTreeSet<String>) {
        let mut tokens = source.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match (token, tokens.peek()) {
                (TokenTree::Ident(word), Some(TokenTree::Ident(name))) if word == "fn" => {
                    names.insert(name.to_string());
                }
                (TokenTree::Group(group), _) => collect(group.stream(), names),
                _ => {}
            }
        }
    }

    #[test]
    fn the_names_of_all_inherent_items_are_reserved() {
        for (vocabulary, folder) in [(&STATUS_CODES, "status"), (&METHODS, "method")] {
            let Some(functions) = functions(folder) else {
                return;
            };
            let others = match folder {
                "status" => vec!["ALL", "ENTRIES", "to_http"],
                _ => vec!["ALL", "ENTRIES"],
            };
            let others = others.into_iter().map(String::from);
            let expected: BTreeSet<String> = functions.into_iter().chain(others).collect();
            let reserved: Vec<_> = vocabulary.reserved_names().collect();
            assert_eq!(
                reserved
                    .iter()
                    .map(ToString::to_string)
                    .collect::<BTreeSet<_>>(),
                expected
            );
            assert_eq!(reserved.len(), expected.len(), "twice in {reserved:?}");
        }
    }
}
