//! `AnyStatus`: every code that it holds.

use std::mem::size_of;

use http_registry::{AnyStatus, StatusClass, StatusCode};
use http_registry_tests::facts;
use http_registry_tests::registries::{EdgeStatus, VendorStatus, edge_codes};

fn all() -> impl Iterator<Item = (u16, AnyStatus)> {
    (100..=999).map(|code| (code, AnyStatus::from_u16(code).unwrap()))
}

#[test]
fn texts() {
    for (code, any) in all() {
        assert_eq!(any.value(), code);
        assert_eq!(u16::from(any), code);
        assert_eq!(any.as_str(), code.to_string());
        assert_eq!(any.to_string(), code.to_string());
        assert_eq!(format!("{any:?}"), format!("AnyStatus({code})"));
        assert_eq!(
            format!("{any:>5}|{any:<5}|"),
            format!("{code:>5}|{code:<5}|")
        );
    }
}

#[test]
fn classes() {
    for (code, any) in all() {
        assert_eq!(any.class(), StatusClass::of(code));
        let digit = code / 100;
        assert_eq!(any.is_informational(), digit == 1);
        assert_eq!(any.is_success(), digit == 2);
        assert_eq!(any.is_redirection(), digit == 3);
        assert_eq!(any.is_client_error(), digit == 4);
        assert_eq!(any.is_server_error(), digit == 5);
        assert_eq!(any.is_error(), digit == 4 || digit == 5);
    }
}

/// RFC 9110, Sections 6.4.1 and 15.3.6.
#[test]
fn content() {
    for (code, any) in all() {
        let without = code / 100 == 1 || [204, 205, 304].contains(&code);
        assert_eq!(any.allows_content(), !without, "{code}");
    }
}

#[test]
fn registered() {
    let edge = edge_codes();
    for (code, any) in all() {
        let found = any.registered::<StatusCode>().map(StatusCode::value);
        assert_eq!(found, facts::status(code).map(|status| status.code));
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

/// An unrecognized code counts as the x00 of its class, and one outside 100 to
/// 599 as 500 (RFC 9110, Section 15).
#[test]
fn effective() {
    for (code, any) in all() {
        let expected = match facts::status(code) {
            Some(_) => code,
            None if code < 600 => code / 100 * 100,
            None => 500,
        };
        assert_eq!(any.effective().value(), expected, "{code}");
    }
}

#[test]
fn back_and_forth() {
    for &status in StatusCode::ALL {
        assert_eq!(StatusCode::try_from(AnyStatus::from(status)), Ok(status));
    }
    for &status in EdgeStatus::ALL {
        assert_eq!(EdgeStatus::try_from(AnyStatus::from(status)), Ok(status));
        assert_eq!(AnyStatus::from(status).value(), status.value());
    }
}

#[test]
fn size() {
    assert_eq!(size_of::<AnyStatus>(), 2);
    assert_eq!(size_of::<Option<AnyStatus>>(), 2);
}
