//! What differs between tables of status codes and of methods.

use syn::Ident;

/// The kind of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Vocabulary {
    StatusCodes,
    Methods,
}

/// A flag: its name in a table, and what it is called in the documentation.
pub(crate) struct Flag {
    pub(crate) name: &'static str,
    pub(crate) meaning: &'static str,
}

const fn flag(name: &'static str, meaning: &'static str) -> Flag {
    Flag { name, meaning }
}

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
            flag("cacheable", "heuristically cacheable"),
            flag("experimental", "experimental"),
            flag("deprecated", "deprecated"),
            flag("obsolete", "obsolete"),
        ];
        const METHODS: &[Flag] = &[
            flag("safe", "safe"),
            flag("idempotent", "idempotent"),
            flag("cacheable", "cacheable"),
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
    pub(crate) fn reserved_names(self) -> &'static [&'static str] {
        match self {
            Vocabulary::StatusCodes => &[
                "ALL",
                "ENTRIES",
                "allows_content",
                "any",
                "as_str",
                "class",
                "description",
                "entry",
                "from_bytes",
                "from_name",
                "from_phrase",
                "from_u16",
                "index",
                "is_cacheable",
                "is_client_error",
                "is_deprecated",
                "is_error",
                "is_experimental",
                "is_header_only",
                "is_informational",
                "is_obsolete",
                "is_redirection",
                "is_server_error",
                "is_success",
                "name",
                "phrase",
                "reference",
                "references",
                "value",
            ],
            Vocabulary::Methods => &[
                "ALL",
                "ENTRIES",
                "any",
                "as_str",
                "description",
                "entry",
                "from_bytes",
                "from_name",
                "index",
                "is_cacheable",
                "is_idempotent",
                "is_safe",
                "name",
                "reference",
                "references",
                "value",
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use proc_macro2::{TokenStream, TokenTree};

    use super::Vocabulary;

    /// The inherent items that the library's `__functions!` writes: two constants, and the
    /// functions that `file` passes to it.
    fn inherent_items(file: &str) -> Option<BTreeSet<String>> {
        let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../http-registry/src");
        // The published package does not contain this file.
        let source = fs::read_to_string(library.join(file)).ok()?;
        let functions = arguments("__functions", source.parse().unwrap()).unwrap();
        let mut items = BTreeSet::from(["ALL".to_owned(), "ENTRIES".to_owned()]);
        let mut tokens = functions.into_iter();
        while let Some(token) = tokens.next() {
            if token.to_string() == "fn" {
                items.extend(tokens.next().map(|name| name.to_string()));
            }
        }
        Some(items)
    }

    /// The arguments of the first call of a macro, at any depth of `tokens`.
    fn arguments(call: &str, tokens: TokenStream) -> Option<TokenStream> {
        let mut tokens = tokens.into_iter();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(name) if name == call => {
                    tokens.next()?;
                    if let Some(TokenTree::Group(group)) = tokens.next() {
                        return Some(group.stream());
                    }
                }
                TokenTree::Group(group) => {
                    if let Some(found) = arguments(call, group.stream()) {
                        return Some(found);
                    }
                }
                _ => {}
            }
        }
        None
    }

    #[test]
    fn the_names_of_all_inherent_items_are_reserved() {
        for (vocabulary, file) in [
            (Vocabulary::StatusCodes, "status/define.rs"),
            (Vocabulary::Methods, "method/define.rs"),
        ] {
            let Some(items) = inherent_items(file) else {
                return;
            };
            let reserved = vocabulary.reserved_names().iter();
            let reserved: BTreeSet<String> = reserved.map(ToString::to_string).collect();
            assert_eq!(reserved, items, "{file}");
        }
    }
}
