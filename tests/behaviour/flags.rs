//! The flags of statuses and methods.

use http_registry::{AnyMethod, Method, RegisteredMethod, RegisteredStatus, StatusCode};
use http_registry_tests::model::RowValues;
use http_registry_tests::registries::{EdgeMethod, EdgeStatus, VendorMethod, VendorStatus};

fn of_status(status: impl RegisteredStatus) -> String {
    RowValues::of_status_entry(status.entry()).flags.join(" ")
}

fn of_method(method: impl RegisteredMethod) -> String {
    RowValues::of_method_entry(method.entry()).flags.join(" ")
}

/// In every registry, a safe method is idempotent (RFC 9110, Section 9.2.2).
#[test]
fn safe_methods_are_idempotent() {
    for method in EdgeMethod::ALL {
        assert!(method.is_idempotent() || !method.is_safe(), "{method}");
    }
}

#[test]
fn flags_of_other_registries() {
    assert_eq!(
        of_status(VendorStatus::CLIENT_CLOSED_REQUEST),
        "experimental"
    );
    assert_eq!(of_status(VendorStatus::NO_RESPONSE), "deprecated obsolete");
    assert_eq!(of_status(VendorStatus::BAD_REQUEST), "");
    assert_eq!(of_status(VendorStatus::MADE_UP), "cacheable");
    assert_eq!(of_status(EdgeStatus::FIRST), "obsolete");
    assert_eq!(of_status(EdgeStatus::BETWEEN), "deprecated");
    assert_eq!(of_status(EdgeStatus::LAST), "cacheable experimental");
    assert_eq!(of_method(VendorMethod::PURGE), "idempotent");
    assert_eq!(of_method(VendorMethod::M_SEARCH), "safe idempotent");
    assert_eq!(of_method(VendorMethod::GET), "cacheable");
    assert_eq!(of_method(EdgeMethod::LAST), "safe idempotent cacheable");
}

/// RFC 9110, Section 8.6. Each line of the file cites the sentence that decides.
#[test]
fn methods_that_anticipate_content() {
    let file = include_str!("../shared/content.tsv");
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    let mut methods = Vec::new();
    for line in lines {
        let [token, content, section, _] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        let method = Method::from_bytes(token.as_bytes()).unwrap();
        assert_eq!(method.anticipates_content(), content == "yes", "{token}");
        assert_eq!(
            method.entry().anticipates_content(),
            content == "yes",
            "{token}"
        );
        assert_eq!(
            method.any().anticipates_content(),
            content == "yes",
            "{token}"
        );
        let mut references = method.references().iter().map(ToString::to_string);
        assert!(references.any(|reference| reference == section), "{token}");
        methods.push(method);
    }
    assert_eq!(methods, Method::ALL);
    assert!(!AnyMethod::from_str("BREW").unwrap().anticipates_content());
}

/// RFC 9110, Sections 6.4.1 and 15.3.6.
#[test]
fn codes_without_content() {
    let without: Vec<u16> = StatusCode::ALL
        .iter()
        .filter(|status| !status.allows_content())
        .map(|status| status.value())
        .collect();
    assert_eq!(without, [100, 101, 102, 103, 204, 205, 304]);
    assert!(!EdgeStatus::FIRST.allows_content());
    assert!(EdgeStatus::LAST.allows_content());
}

/// RFC 9112, Section 6.3.
#[test]
fn header_only_codes() {
    fn check<S: RegisteredStatus>(inherent: fn(S) -> bool) {
        for &status in S::ALL {
            let expected = matches!(status.value(), 100..=199 | 204 | 304);
            assert_eq!(inherent(status), expected, "{status}");
            assert_eq!(status.is_header_only(), expected, "{status}");
            assert_eq!(status.entry().is_header_only(), expected, "{status}");
        }
    }
    check(StatusCode::is_header_only);
    check(VendorStatus::is_header_only);
    check(EdgeStatus::is_header_only);
}
