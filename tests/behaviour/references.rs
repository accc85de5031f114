//! References: their text, titles and URLs.

use http_registry::{Method, MethodEntry, Reference, StatusCode, StatusEntry};
use http_registry_tests::facts::RFC_TITLES;
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
    for &(number, expected) in RFC_TITLES {
        assert_eq!(title(number), Some(expected), "RFC {number}");
        assert_eq!(
            Reference::Rfc {
                number,
                section: None
            }
            .title(),
            Some(expected)
        );
    }
    let known = (0..=20_000).filter(|&number| title(number).is_some());
    let listed = RFC_TITLES.iter().map(|&(number, _)| number);
    assert_eq!(known.collect::<Vec<_>>(), listed.collect::<Vec<_>>());
    assert_eq!(title(u32::MAX), None);
    assert_eq!(
        Reference::Url("https://www.rfc-editor.org/rfc/rfc9110").title(),
        None
    );

    let cited = StatusCode::ENTRIES
        .iter()
        .flat_map(StatusEntry::references)
        .chain(Method::ENTRIES.iter().flat_map(MethodEntry::references));
    for reference in cited {
        assert_eq!(
            reference.title().is_some(),
            matches!(reference, Reference::Rfc { .. }),
            "{reference}"
        );
    }
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
