//! Facts about the rows of the canonical tables that IANA's registries do not contain.
//! `tests/iana` compares the rest.

use http_registry::{Method, MethodEntry, Reference, StatusCode, StatusEntry};

/// Returns the values of the rows that a condition holds for.
fn codes(is_listed: fn(&StatusEntry) -> bool) -> Vec<u16> {
    let entries = StatusCode::ENTRIES.iter().filter(|entry| is_listed(entry));
    entries.map(StatusEntry::value).collect()
}

/// RFC 9110, Section 15.1, and RFC 7725, Section 3.
#[test]
fn cacheable_codes() {
    assert_eq!(
        codes(StatusEntry::is_cacheable),
        [
            200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501
        ]
    );
}

/// Their RFCs were published as Experimental.
#[test]
fn experimental_codes() {
    assert_eq!(
        codes(StatusEntry::is_experimental),
        [103, 208, 506, 508, 510]
    );
}

/// RFC 4918, Section 21.4, and RFC 9110, Section 15.4.6.
#[test]
fn deprecated_codes() {
    assert_eq!(codes(StatusEntry::is_deprecated), [102, 305]);
}

/// RFC 9110, Section 9.2.3, RFC 5789, Section 2, and RFC 10008, Section 2.7.
#[test]
fn cacheable_methods() {
    let cacheable = Method::ALL.iter().filter(|method| method.is_cacheable());
    let expected = [
        Method::GET,
        Method::HEAD,
        Method::PATCH,
        Method::POST,
        Method::QUERY,
    ];
    assert!(cacheable.eq(&expected));
}

/// For these, IANA lists the RFC alone.
#[test]
fn sections_that_define_a_code() {
    for (code, section) in [
        (102, "RFC 2518, Section 10.1"),
        (103, "RFC 8297, Section 2"),
        (207, "RFC 4918, Section 11.1"),
        (208, "RFC 5842, Section 7.1"),
        (226, "RFC 3229, Section 10.4.1"),
        (418, "RFC 2324, Section 2.3.2"),
        (423, "RFC 4918, Section 11.3"),
        (424, "RFC 4918, Section 11.4"),
        (425, "RFC 8470, Section 5.2"),
        (428, "RFC 6585, Section 3"),
        (429, "RFC 6585, Section 4"),
        (431, "RFC 6585, Section 5"),
        (451, "RFC 7725, Section 3"),
        (506, "RFC 2295, Section 8.1"),
        (507, "RFC 4918, Section 11.5"),
        (508, "RFC 5842, Section 7.2"),
        (510, "RFC 2774, Section 7"),
        (511, "RFC 6585, Section 6"),
    ] {
        let status = StatusCode::from_u16(code).unwrap();
        assert_eq!(status.reference().to_string(), section, "{status}");
    }
}

#[test]
fn every_reference_to_an_rfc_has_a_section() {
    let of_codes = StatusCode::ENTRIES.iter().flat_map(StatusEntry::references);
    let of_methods = Method::ENTRIES.iter().flat_map(MethodEntry::references);
    for reference in of_codes.chain(of_methods) {
        let is_without = matches!(reference, Reference::Rfc { section: None, .. });
        assert!(!is_without, "{reference}");
    }
}

/// The name is the phrase in capitals, or the token with `_` for `-`.
#[test]
fn names() {
    for entry in StatusCode::ENTRIES {
        let phrase = entry.phrase().replace('\'', "").to_uppercase();
        assert_eq!(entry.name(), phrase.replace([' ', '-'], "_"));
    }
    for entry in Method::ENTRIES {
        assert_eq!(entry.name(), entry.value().replace('-', "_"));
        assert_eq!(entry.aliases(), [""; 0]);
    }
}

/// The names before RFC 9110.
#[test]
fn aliases() {
    let with_aliases = StatusCode::ENTRIES
        .iter()
        .filter(|it| !it.aliases().is_empty());
    let found: Vec<_> = with_aliases.map(|it| (it.value(), it.aliases())).collect();
    let expected: [(u16, &[&str]); 4] = [
        (413, &["REQUEST_ENTITY_TOO_LARGE", "PAYLOAD_TOO_LARGE"]),
        (414, &["REQUEST_URI_TOO_LONG"]),
        (416, &["REQUESTED_RANGE_NOT_SATISFIABLE"]),
        (422, &["UNPROCESSABLE_ENTITY"]),
    ];
    assert_eq!(found, expected);
}

/// Two descriptions are from Python's documentation, word for word. All others are one
/// sentence.
#[test]
fn descriptions() {
    assert_eq!(
        StatusCode::OK.description(),
        "Request fulfilled, document follows"
    );
    assert_eq!(Method::GET.description(), "Retrieve the target.");

    let of_codes = StatusCode::ENTRIES.iter().map(StatusEntry::description);
    let of_methods = Method::ENTRIES.iter().map(MethodEntry::description);
    for description in of_codes.chain(of_methods) {
        let is_sentence = description.ends_with('.') && !description.contains(". ");
        let is_pythons = description == StatusCode::OK.description();
        assert!(is_sentence || is_pythons, "{description}");
    }
}
