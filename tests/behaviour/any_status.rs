//! `AnyStatus`, tested with every code.

use std::mem::size_of;

use http_registry::{AnyStatus, StatusClass, StatusCode, StatusEntry};
use http_registry_tests::registries::{EdgeStatus, VendorStatus, edge_codes};

fn entry(code: u16) -> Option<&'static StatusEntry> {
    StatusCode::ENTRIES
        .iter()
        .find(|entry| entry.value() == code)
}

fn all() -> impl Iterator<Item = (u16, AnyStatus)> {
    (100..=999).map(|code| (code, AnyStatus::from_u16(code).unwrap()))
}

#[test]
fn conversions_to_and_from_text() {
    for (code, any) in all() {
        assert_eq!(any.value(), code);
        assert_eq!(u16::from(any), code);
        assert_eq!(any.as_str(), code.to_string());
        let phrase = entry(code).map(StatusEntry::phrase);
        assert_eq!(any.phrase(), phrase);
        let shown = match phrase {
            Some(phrase) => format!("{code} {phrase}"),
            None => code.to_string(),
        };
        assert_eq!(any.to_string(), shown);
        assert_eq!(shown.parse(), Ok(any));
        assert_eq!(code.to_string().parse(), Ok(any));
        assert_eq!(format!("{code} Unknown Phrase").parse(), Ok(any));
    }
}

#[test]
fn classes_of_all_codes() {
    for (code, any) in all() {
        // A recipient treats 600 and above as server errors, so that is the class. The other
        // functions only depend on the number.
        let class = StatusClass::of(code).unwrap_or(StatusClass::ServerError);
        assert_eq!(any.class(), class);
        let digit = code / 100;
        assert_eq!(any.is_informational(), digit == 1);
        assert_eq!(any.is_success(), digit == 2);
        assert_eq!(any.is_redirection(), digit == 3);
        assert_eq!(any.is_client_error(), digit == 4);
        assert_eq!(any.is_server_error(), digit == 5);
        assert_eq!(any.is_error(), digit == 4 || digit == 5);
    }
}

/// RFC 9110, Section 15.1: unregistered codes are not heuristically cacheable, even if
/// the x00 code of their class is.
#[test]
fn only_registered_codes_are_cacheable() {
    for (code, any) in all() {
        let expected = entry(code).is_some_and(StatusEntry::is_cacheable);
        assert_eq!(any.is_cacheable(), expected, "{code}");
    }
}

/// RFC 9110, Sections 6.4.1 and 15.3.6.
#[test]
fn codes_without_content() {
    for (code, any) in all() {
        let without = code / 100 == 1 || [204, 205, 304].contains(&code);
        assert_eq!(any.allows_content(), !without, "{code}");
        // RFC 9112, Section 6.3.
        assert_eq!(any.is_header_only(), without && code != 205, "{code}");
    }
}

#[test]
fn registered_in_a_registry() {
    let edge = edge_codes();
    for (code, any) in all() {
        let found = any.registered::<StatusCode>().map(StatusCode::value);
        assert_eq!(found, entry(code).map(StatusEntry::value));
        let found = any.registered::<EdgeStatus>().map(EdgeStatus::value);
        assert_eq!(found, edge.contains(&code).then_some(code));
        assert_eq!(StatusCode::try_from(any).ok(), any.registered());
        assert_eq!(EdgeStatus::try_from(any).ok(), any.registered());
    }
    let closed = AnyStatus::from(VendorStatus::CLIENT_CLOSED_REQUEST);
    assert_eq!(
        closed.registered::<EdgeStatus>(),
        Some(EdgeStatus::Vendor(VendorStatus::CLIENT_CLOSED_REQUEST))
    );
    assert_eq!(closed.registered::<StatusCode>(), None);
}

/// An unrecognized code is treated as the x00 code of its class, and a code from 600 to
/// 999 as 500 (RFC 9110, Section 15).
#[test]
fn effective_code() {
    for (code, any) in all() {
        let expected = match entry(code) {
            Some(_) => code,
            None if code < 600 => code / 100 * 100,
            None => 500,
        };
        assert_eq!(any.effective().value(), expected, "{code}");
    }
}

#[test]
fn registries_convert_both_ways() {
    for &status in StatusCode::ALL {
        assert_eq!(StatusCode::try_from(AnyStatus::from(status)), Ok(status));
    }
    for &status in EdgeStatus::ALL {
        assert_eq!(EdgeStatus::try_from(AnyStatus::from(status)), Ok(status));
        assert_eq!(AnyStatus::from(status).value(), status.value());
    }
}

#[test]
fn size_is_two_bytes() {
    assert_eq!(size_of::<AnyStatus>(), 2);
    assert_eq!(size_of::<Option<AnyStatus>>(), 2);
}
