//! What differs between tables of status codes and of methods.

use syn::Ident;

/// The kind of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Vocabulary {
    StatusCodes,
    Methods,
}

/// A flag: its name in a table, the function that reads it, and what the documentation calls it.
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

/// The names of the other items of a registry of status codes.
const ITEMS_OF_STATUS_CODES: &[&str] = &[
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
];

impl Vocabulary {
    /// The name of the enum that a table without a head defines.
    pub(crate) fn default_name(self) -> &'static str {
        match self {
            Vocabulary::StatusCodes => "StatusCode",
            Vocabulary::Methods => "Method",
        }
    }

    pub(crate) fn macro_name(self) -> &'static str {
        match self {
            Vocabulary::StatusCodes => "status_codes",
            Vocabulary::Methods => "methods",
        }
    }

    /// The flags of the vocabulary, in the order in which the documentation lists them.
    pub(crate) fn flags(self) -> &'static [Flag] {
        const STATUS_CODES: &[Flag] = &[
            flag("cacheable", "is_cacheable", "heuristically cacheable"),
            flag("experimental", "is_experimental", "experimental"),
            flag("deprecated", "is_deprecated", "deprecated"),
            flag("obsolete", "is_obsolete", "obsolete"),
        ];
        const METHODS: &[Flag] = &[
            flag("safe", "is_safe", "safe"),
            flag("idempotent", "is_idempotent", "idempotent"),
            flag("cacheable", "is_cacheable", "cacheable"),
            flag("content", "anticipates_content", "anticipates content"),
        ];
        match self {
            Vocabulary::StatusCodes => STATUS_CODES,
            Vocabulary::Methods => METHODS,
        }
    }

    pub(crate) fn has_flag(self, name: &Ident) -> bool {
        self.flags().iter().any(|flag| name == flag.name)
    }

    /// The names of the inherent items of a generated type. A row with such a name would
    /// conflict with the item.
    pub(crate) fn reserved_names(self) -> Vec<&'static str> {
        let others = match self {
            Vocabulary::StatusCodes => ITEMS_OF_STATUS_CODES,
            Vocabulary::Methods => &[],
        };
        let flags = self.flags().iter().map(|flag| flag.function);
        ITEMS.iter().chain(others).copied().chain(flags).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use proc_macro2::{TokenStream, TokenTree};

    use super::Vocabulary;

    /// The functions in the library's lists for a vocabulary. `None` in the published package,
    /// which does not contain the library.
    fn functions(vocabulary: &str) -> Option<BTreeSet<String>> {
        let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../http-registry/src");
        let mut names = BTreeSet::new();
        let of_vocabulary =
            ["accessors.rs", "flags.rs"].map(|file| library.join(vocabulary).join(file));
        for file in of_vocabulary
            .into_iter()
            .chain([library.join("accessors.rs")])
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
        for (vocabulary, folder) in [
            (Vocabulary::StatusCodes, "status"),
            (Vocabulary::Methods, "method"),
        ] {
            let Some(functions) = functions(folder) else {
                return;
            };
            let constants = ["ALL", "ENTRIES"].map(String::from);
            let expected: BTreeSet<String> = functions.into_iter().chain(constants).collect();
            let reserved = vocabulary.reserved_names();
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
