//! `Display`, and `Debug` of names: the width, the precision, the fill and the
//! alignment have the same effect as on a `str`.

use std::fmt::{Debug, Display};

use http_registry::{
    AnyMethod, AnyStatus, Method, MethodError, Reference, RegisteredMethod, RegisteredStatus,
    StatusClass, StatusCode, StatusCodeError,
};
use http_registry_tests::registries::{EdgeMethod, EdgeStatus, FleetStatus, VendorStatus};

/// Checks that the text is `expected`, with all relevant widths and precisions.
fn check(shown: impl Display, expected: &str) {
    assert_eq!(shown.to_string(), expected);
    let chars = expected.chars().count();
    for size in [0, 1, chars / 2, chars - 1, chars, chars + 1, chars + 10] {
        for (of_type, of_text) in [
            (format!("{shown:size$}"), format!("{expected:size$}")),
            (
                format!("{shown:\u{b7}<size$}"),
                format!("{expected:\u{b7}<size$}"),
            ),
            (format!("{shown:*^size$}"), format!("{expected:*^size$}")),
            (format!("{shown:>size$}"), format!("{expected:>size$}")),
            (format!("{shown:.size$}"), format!("{expected:.size$}")),
            (format!("{shown:>9.size$}"), format!("{expected:>9.size$}")),
        ] {
            assert_eq!(of_type, of_text, "{size}");
        }
    }
}

fn check_name(value: impl Debug, name: &str) {
    assert_eq!(format!("{value:?}"), name);
    let (longer, shorter) = (name.len() + 5, name.len() / 2);
    assert_eq!(format!("{value:^longer$?}"), format!("{name:^longer$}"));
    assert_eq!(format!("{value:.shorter$?}"), format!("{name:.shorter$}"));
}

fn check_statuses<S: RegisteredStatus>() {
    for &status in S::ALL {
        check(status, &format!("{} {}", status.as_str(), status.phrase()));
        check_name(status, &format!("{} {}", status.as_str(), status.name()));
        for reference in status.references() {
            check_reference(*reference);
        }
    }
}

#[test]
fn statuses() {
    check_statuses::<StatusCode>();
    // One phrase has two-byte letters.
    check_statuses::<VendorStatus>();
    check_statuses::<EdgeStatus>();
    check_statuses::<FleetStatus>();
}

#[test]
fn any_status() {
    for code in 100..1000 {
        let any = AnyStatus::from_u16(code).unwrap();
        let (shown, name) = match any.registered::<StatusCode>() {
            Some(status) => (
                format!("{code} {}", status.phrase()),
                format!("{code} {}", status.name()),
            ),
            None => (code.to_string(), code.to_string()),
        };
        check(any, &shown);
        check_name(any, &name);
    }
}

fn check_methods<M: RegisteredMethod>() {
    for &method in M::ALL {
        check(method, method.as_str());
        check_name(method, method.name());
        for reference in method.references() {
            check_reference(*reference);
        }
    }
}

#[test]
fn methods() {
    check_methods::<Method>();
    check_methods::<EdgeMethod>();
}

#[test]
fn any_method() {
    for token in ["GET", "BREW", "MGLNDD_1.2.3.4_80"] {
        let any = AnyMethod::from_str(token).unwrap();
        check(any, token);
        assert_eq!(format!("{any:?}"), format!("AnyMethod({token:?})"));
    }
}

#[test]
fn classes() {
    for (class, words) in StatusClass::ALL.into_iter().zip([
        "informational",
        "success",
        "redirection",
        "client error",
        "server error",
    ]) {
        check(class, words);
    }
}

fn check_reference(reference: Reference) {
    const RFC_EDITOR: &str = "https://www.rfc-editor.org/rfc/rfc";
    let (words, address) = match reference {
        Reference::Rfc { number, section } => match section {
            None => (format!("RFC {number}"), format!("{RFC_EDITOR}{number}")),
            Some(section) if section.starts_with(|c: char| c.is_ascii_digit()) => (
                format!("RFC {number}, Section {section}"),
                format!("{RFC_EDITOR}{number}#section-{section}"),
            ),
            Some(section) => (
                format!("RFC {number}, Appendix {section}"),
                format!("{RFC_EDITOR}{number}#appendix-{section}"),
            ),
        },
        Reference::Url(url) => (url.to_owned(), url.to_owned()),
        _ => panic!("{reference:?}"),
    };
    check(reference, &words);
    check(reference.url(), &address);
}

#[test]
fn references() {
    for number in [1, 2774, 9110, 10_008, u32::MAX] {
        for section in [None, Some("2"), Some("15.5.5"), Some("A"), Some("B.2")] {
            check_reference(Reference::Rfc { number, section });
        }
    }
    check_reference(Reference::Url("https://vendor.example:8443/a?b=c#d"));
}

/// A failed `assert_eq!` prints both sides alike, and a log can be searched for a number.
#[test]
fn debug_of_values_and_entries() {
    assert_eq!(format!("{:?}", StatusCode::FORBIDDEN), "403 FORBIDDEN");
    assert_eq!(format!("{:?}", AnyStatus::FORBIDDEN), "403 FORBIDDEN");
    assert_eq!(format!("{:?}", AnyStatus::from_u16(520).unwrap()), "520");
    let entry = format!("{:?}", StatusCode::OK.entry());
    let start = r#"StatusEntry { value: 200, name: "OK", aliases: [], phrase: "OK", "#;
    assert!(entry.starts_with(start), "{entry}");
    assert!(entry.ends_with(", flags: {cacheable} }"), "{entry}");
    let entry = format!("{:?}", Method::GET.entry());
    assert!(
        entry.starts_with("MethodEntry { value: \"GET\", "),
        "{entry}"
    );
    assert!(
        entry.ends_with(", flags: {safe, idempotent, cacheable} }"),
        "{entry}"
    );
}

#[test]
fn errors() {
    check(
        StatusCodeError::Invalid,
        "expected a status code: three digits from 100 to 999, optionally followed by a space \
         and a phrase",
    );
    let unregistered = StatusCode::from_u16(520).unwrap_err();
    check(
        unregistered,
        "status code 520 does not belong to this registry",
    );
    check(MethodError::Unregistered, "not a method of this registry");
    check(
        MethodError::Invalid,
        "expected a method: a token of letters, digits and !#$%&'*+-.^_`|~",
    );
}
