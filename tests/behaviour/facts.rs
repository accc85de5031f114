//! Every row of the two canonical tables, in every column.

use http_registry::{Method, MethodEntry, Reference, StatusCode, StatusEntry};
use http_registry_tests::facts::{METHODS, STATUS_CODES};

fn in_words(references: &[Reference]) -> String {
    let references: Vec<String> = references.iter().map(Reference::to_string).collect();
    references.join("; ")
}

/// The names of those flags that are set.
fn set(flags: &[(&'static str, bool)]) -> String {
    let set = flags.iter().filter(|(_, is_set)| *is_set);
    set.map(|(name, _)| *name).collect::<Vec<_>>().join(" ")
}

fn flags_of_status(entry: &StatusEntry) -> String {
    set(&[
        ("cacheable", entry.is_cacheable()),
        ("experimental", entry.is_experimental()),
        ("deprecated", entry.is_deprecated()),
        ("obsolete", entry.is_obsolete()),
    ])
}

fn flags_of_method(entry: &MethodEntry) -> String {
    set(&[
        ("safe", entry.is_safe()),
        ("idempotent", entry.is_idempotent()),
        ("cacheable", entry.is_cacheable()),
    ])
}

#[test]
fn of_status_codes() {
    assert_eq!(StatusCode::ENTRIES.len(), STATUS_CODES.len());
    for (entry, fact) in StatusCode::ENTRIES.iter().zip(STATUS_CODES) {
        assert_eq!((entry.value(), entry.name()), (fact.code, fact.name));
        assert_eq!(entry.aliases(), fact.aliases, "{}", fact.code);
        assert_eq!(entry.phrase(), fact.phrase);
        assert_eq!(entry.phrase_aliases(), fact.phrase_aliases, "{}", fact.code);
        assert_eq!(entry.description(), fact.description, "{}", fact.code);
        assert_eq!(in_words(entry.references()), fact.references);
        assert_eq!(entry.reference(), entry.references()[0]);
        assert_eq!(flags_of_status(entry), fact.flags, "{}", fact.code);
        assert_eq!(fact.variant.entry(), entry);
        for alias in fact.alias_constants {
            assert_eq!(*alias, fact.variant);
        }
    }
}

#[test]
fn of_methods() {
    assert_eq!(Method::ENTRIES.len(), METHODS.len());
    for (entry, fact) in Method::ENTRIES.iter().zip(METHODS) {
        assert_eq!((entry.value(), entry.name()), (fact.token, fact.name));
        assert_eq!(entry.aliases(), [""; 0], "{}", fact.token);
        assert_eq!(entry.description(), fact.description, "{}", fact.token);
        assert_eq!(in_words(entry.references()), fact.references);
        assert_eq!(entry.reference(), entry.references()[0]);
        assert_eq!(flags_of_method(entry), fact.flags, "{}", fact.token);
        assert_eq!(fact.variant.entry(), entry);
    }
}
