//! Compares every cell of the two canonical tables with `shared/facts.rs`.

use http_registry::{Method, Reference, StatusCode};
use http_registry_tests::facts::{METHODS, STATUS_CODES};
use http_registry_tests::model::RowValues;

fn joined(references: &[Reference]) -> String {
    let references: Vec<String> = references.iter().map(Reference::to_string).collect();
    references.join("; ")
}

#[test]
fn status_codes() {
    assert_eq!(StatusCode::ENTRIES.len(), STATUS_CODES.len());
    for (entry, fact) in StatusCode::ENTRIES.iter().zip(STATUS_CODES) {
        assert_eq!((entry.value(), entry.name()), (fact.code, fact.name));
        assert_eq!(entry.aliases(), fact.aliases, "{}", fact.code);
        assert_eq!(entry.phrase(), fact.phrase);
        assert_eq!(entry.phrase_aliases(), fact.phrase_aliases, "{}", fact.code);
        assert_eq!(entry.description(), fact.description, "{}", fact.code);
        assert_eq!(joined(entry.references()), fact.references);
        assert_eq!(entry.reference(), entry.references()[0]);
        assert_eq!(
            RowValues::of_status_entry(entry).flags.join(" "),
            fact.flags,
            "{}",
            fact.code
        );
        assert_eq!(fact.variant.entry(), entry);
        for alias in fact.alias_constants {
            assert_eq!(*alias, fact.variant);
        }
    }
}

#[test]
fn methods() {
    assert_eq!(Method::ENTRIES.len(), METHODS.len());
    for (entry, fact) in Method::ENTRIES.iter().zip(METHODS) {
        assert_eq!((entry.value(), entry.name()), (fact.token, fact.name));
        assert_eq!(entry.aliases(), [""; 0], "{}", fact.token);
        assert_eq!(entry.description(), fact.description, "{}", fact.token);
        assert_eq!(joined(entry.references()), fact.references);
        assert_eq!(entry.reference(), entry.references()[0]);
        assert_eq!(
            RowValues::of_method_entry(entry).flags.join(" "),
            fact.flags,
            "{}",
            fact.token
        );
        assert_eq!(fact.variant.entry(), entry);
    }
}
