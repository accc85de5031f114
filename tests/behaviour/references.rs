//! References: their text, titles and URLs.

use std::collections::BTreeSet;

use http_registry::{Method, MethodEntry, Reference, StatusCode, StatusEntry};
use http_registry_tests::registries::{VendorMethod, VendorStatus};

fn joined(references: &[Reference]) -> String {
    let texts: Vec<String> = references.iter().map(Reference::to_string).collect();
    texts.join("; ")
}

#[test]
fn references_of_every_kind() {
    assert_eq!(
        VendorStatus::MADE_UP.references(),
        [
            Reference::Rfc {
                number: 1,
                section: None
            },
            Reference::Rfc {
                number: 1,
                section: Some("A.1")
            },
            Reference::Url("https://vendor.example/"),
        ]
    );
    assert_eq!(
        joined(VendorStatus::MADE_UP.references()),
        "RFC 1; RFC 1, Appendix A.1; https://vendor.example/"
    );
}

#[test]
fn references_of_rows_with_aliases() {
    assert_eq!(
        joined(VendorStatus::CLIENT_LEFT.references()),
        "https://vendor.example/499"
    );
    assert_eq!(
        joined(VendorMethod::EVICT.references()),
        "https://vendor.example/purge"
    );
}

/// The RFCs that the tables cite have a title, and no others.
#[test]
fn titles() {
    let title = |number| {
        Reference::Rfc {
            number,
            section: Some("1"),
        }
        .title()
    };
    assert_eq!(title(9110), Some("HTTP Semantics"));
    let whole = Reference::Rfc {
        number: 10_008,
        section: None,
    };
    assert_eq!(whole.title(), Some("The HTTP QUERY Method"));
    assert_eq!(title(u32::MAX), None);
    assert_eq!(
        Reference::Url("https://www.rfc-editor.org/rfc/rfc9110").title(),
        None
    );

    let of_codes = StatusCode::ENTRIES.iter().flat_map(StatusEntry::references);
    let of_methods = Method::ENTRIES.iter().flat_map(MethodEntry::references);
    let cited: BTreeSet<u32> = of_codes
        .chain(of_methods)
        .filter_map(|reference| match reference {
            Reference::Rfc { number, .. } => Some(*number),
            _ => None,
        })
        .collect();
    let known = (0..=20_000).filter(|&number| title(number).is_some());
    assert_eq!(known.collect::<BTreeSet<_>>(), cited);
}

#[test]
fn urls() {
    let url = |number, section| Reference::Rfc { number, section }.url().to_string();
    assert_eq!(url(9110, None), "https://www.rfc-editor.org/rfc/rfc9110");
    assert_eq!(
        url(9110, Some("15.5.5")),
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"
    );
    assert_eq!(
        url(10_008, Some("2")),
        "https://www.rfc-editor.org/rfc/rfc10008#section-2"
    );
    assert_eq!(
        url(2774, Some("A.1")),
        "https://www.rfc-editor.org/rfc/rfc2774#appendix-A.1"
    );
    assert_eq!(
        Reference::Url("https://vendor.example:8443/a?b=c#d")
            .url()
            .to_string(),
        "https://vendor.example:8443/a?b=c#d"
    );
}

#[test]
fn display() {
    let rfc = |section| Reference::Rfc {
        number: 7230,
        section,
    };
    assert_eq!(rfc(None).to_string(), "RFC 7230");
    assert_eq!(rfc(Some("3.1.2")).to_string(), "RFC 7230, Section 3.1.2");
    assert_eq!(rfc(Some("A")).to_string(), "RFC 7230, Appendix A");
    assert_eq!(rfc(Some("B.2")).to_string(), "RFC 7230, Appendix B.2");
    assert_eq!(
        Reference::Url("http://vendor.example").to_string(),
        "http://vendor.example"
    );
}
