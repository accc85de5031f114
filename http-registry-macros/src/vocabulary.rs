//! The two vocabularies, and what differs between their tables.

use syn::Ident;

/// Which of HTTP's two vocabularies a table defines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Vocabulary {
    StatusCodes,
    Methods,
}

/// What a flag is called in a table, and what the documentation says of an
/// entry that has it.
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

    /// The flags that an entry may have, in the order in which the
    /// documentation lists them.
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

    /// The names of what the generated type has for itself: an entry of such a
    /// name would stand in front of it.
    pub(crate) fn reserved_names(self) -> &'static [&'static str] {
        match self {
            Vocabulary::StatusCodes => &[
                "ALL",
                "ENTRIES",
                "allows_content",
                "as_str",
                "class",
                "description",
                "entry",
                "from_bytes",
                "from_name",
                "from_phrase",
                "from_u16",
                "is_cacheable",
                "is_client_error",
                "is_deprecated",
                "is_error",
                "is_experimental",
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
                "__position",
                "as_str",
                "description",
                "entry",
                "from_bytes",
                "from_name",
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
