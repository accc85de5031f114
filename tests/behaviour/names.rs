//! `name`, `from_name`, aliases and `Debug`.

use std::collections::HashMap;

use http_registry::{Method, RegisteredMethod, RegisteredStatus, StatusCode, StatusEntry};
use http_registry_tests::registries::{
    EdgeMethod, EdgeStatus, SiteMethod, SiteStatus, VendorMethod, VendorStatus,
};

/// `use StatusCode::*` does not shadow the names of the prelude.
#[test]
fn names_can_be_imported_with_a_glob() {
    use StatusCode::*;
    assert_eq!(Some(OK).ok_or(()), Ok(OK));
    assert_eq!(NOT_FOUND, 404);
}

#[test]
fn aliases_are_constants() {
    // Constants can be used as patterns.
    assert!(matches!(
        StatusCode::CONTENT_TOO_LARGE,
        StatusCode::PAYLOAD_TOO_LARGE
    ));
    assert_eq!(
        VendorStatus::CLIENT_LEFT,
        VendorStatus::CLIENT_CLOSED_REQUEST
    );
    assert_eq!(SiteStatus::FINE, SiteStatus::OK);
    assert_eq!(VendorMethod::EVICT, VendorMethod::PURGE);
    assert_eq!(SiteMethod::PEEK, SiteMethod::HEAD);
    // The entries list the aliases.
    assert_eq!(SiteStatus::OK.entry().aliases(), ["FINE"]);
    assert_eq!(VendorMethod::PURGE.entry().aliases(), ["EVICT"]);
    assert_eq!(SiteMethod::HEAD.entry().aliases(), ["PEEK"]);
}

/// All spellings of a name, in lower case.
fn spellings(name: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for c in name.to_lowercase().chars() {
        let choices: &[&str] = match c {
            '_' => &["_", "-", " ", ""],
            _ => &[&c.to_string()],
        };
        all = all
            .iter()
            .flat_map(|start| choices.iter().map(move |end| format!("{start}{end}")))
            .collect();
    }
    all
}

/// A name with a byte added, removed or changed is only found if it is another spelling of a
/// name.
#[test]
fn other_texts_are_not_names() {
    let names: HashMap<String, u16> = StatusCode::ENTRIES
        .iter()
        .flat_map(|entry| {
            let names = entry.aliases().iter().copied().chain([entry.name()]);
            names.flat_map(spellings).map(|name| (name, entry.value()))
        })
        .collect();
    let expected = |text: &str| names.get(&text.to_ascii_lowercase()).copied();
    let found = |text: &str| StatusCode::from_name(text).map(StatusCode::value);
    for name in StatusCode::ENTRIES.iter().map(StatusEntry::name) {
        for at in 0..=name.len() {
            for byte in 0..0x80_u8 {
                let mut longer = name.to_owned();
                longer.insert(at, char::from(byte));
                let other = format!("{}{}", &name[..at], longer.get(at..=at).unwrap_or_default())
                    + name.get(at + 1..).unwrap_or_default();
                for text in [&*longer, &*other] {
                    assert_eq!(found(text), expected(text), "{text:?}");
                }
            }
            let shorter = &name[..at];
            assert_eq!(found(shorter), expected(shorter), "{shorter:?}");
        }
        assert_eq!(found(&name.to_lowercase()), expected(name));
    }
    assert_eq!(StatusCode::from_name(""), None);
    assert_eq!(StatusCode::from_name("404"), None);
    assert_eq!(StatusCode::from_name("_"), None);
    assert_eq!(StatusCode::from_name("NOT_FOUND\u{e9}"), None);
    assert_eq!(Method::from_name(""), None);
    assert_eq!(Method::from_name("-"), None);
}

#[test]
fn names_are_found_in_other_spellings() {
    for spelling in [
        "NOT_FOUND",
        "NotFound",
        "not_found",
        "not-found",
        "Not Found",
    ] {
        assert_eq!(StatusCode::from_name(spelling), Some(StatusCode::NOT_FOUND));
    }
    for text in ["ge t", "G-ET", "REGI STER", "I'm a Teapot", "NOT__FOUND"] {
        assert_eq!(StatusCode::from_name(text), None, "{text}");
        assert_eq!(Method::from_name(text), None, "{text}");
    }
    for spelling in ["BASELINE-CONTROL", "BASELINE_CONTROL", "baseline-control"] {
        let method = Method::from_name(spelling);
        assert_eq!(method, Some(Method::BASELINE_CONTROL));
    }
    assert_eq!(Method::from_name("get"), Some(Method::GET));
    for spelling in ["M-SEARCH", "M_SEARCH", "msearch"] {
        let method = VendorMethod::from_name(spelling);
        assert_eq!(method, Some(VendorMethod::M_SEARCH));
    }
    // An exact match is preferred to a similar name in an earlier row.
    assert_eq!(
        EdgeMethod::from_name("HEAD"),
        Some(EdgeMethod::Site(SiteMethod::HEAD))
    );
    let head = EdgeMethod::from_name("head");
    assert_eq!(head, Some(EdgeMethod::Site(SiteMethod::HEAD)));
    let iana = EdgeMethod::Site(SiteMethod::Iana(Method::PUT));
    assert_eq!(EdgeMethod::from_name("put"), Some(iana));
}

/// With includes, several rows can have the same name. The first one in `ALL` is found.
#[test]
fn the_first_value_with_a_name_is_found() {
    fn check_statuses<S: RegisteredStatus>(from_name: fn(&str) -> Option<S>) {
        for entry in S::ENTRIES {
            for name in entry.aliases().iter().chain([&entry.name()]) {
                let has_it =
                    |entry: &StatusEntry| entry.name() == *name || entry.aliases().contains(name);
                let first = S::ENTRIES.iter().position(has_it);
                assert_eq!(from_name(name), first.map(|at| S::ALL[at]));
            }
        }
    }
    fn check_methods<M: RegisteredMethod>(from_name: fn(&str) -> Option<M>) {
        for entry in M::ENTRIES {
            let texts = [entry.name(), entry.value()];
            for name in entry.aliases().iter().chain(&texts) {
                let has_it = |entry: &http_registry::MethodEntry| {
                    [entry.name(), entry.value()].contains(name) || entry.aliases().contains(name)
                };
                let first = M::ENTRIES.iter().position(has_it);
                assert_eq!(from_name(name), first.map(|at| M::ALL[at]));
            }
        }
    }
    check_statuses(StatusCode::from_name);
    check_statuses(SiteStatus::from_name);
    check_statuses(EdgeStatus::from_name);
    check_methods(Method::from_name);
    check_methods(SiteMethod::from_name);
    check_methods(EdgeMethod::from_name);

    assert_eq!(SiteStatus::from_name("OK"), Some(SiteStatus::OK));
    assert_eq!(SiteStatus::from_name("FINE"), Some(SiteStatus::OK));
    assert_eq!(
        SiteStatus::from_name("NOT_FOUND"),
        Some(SiteStatus::Iana(StatusCode::NOT_FOUND))
    );
    assert_eq!(
        EdgeStatus::from_name("BAD_REQUEST"),
        Some(EdgeStatus::Vendor(VendorStatus::BAD_REQUEST))
    );
    assert_eq!(
        EdgeStatus::from_name("PAYLOAD_TOO_LARGE"),
        Some(EdgeStatus::Site(SiteStatus::Iana(
            StatusCode::CONTENT_TOO_LARGE
        )))
    );
    // The name of an include is not found.
    assert_eq!(EdgeStatus::from_name("Site"), None);
    assert_eq!(SiteMethod::from_name("HEAD"), Some(SiteMethod::HEAD));
    assert_eq!(
        EdgeMethod::from_name("GET"),
        Some(EdgeMethod::Vendor(VendorMethod::GET))
    );
}
