//! `from_u16`, with every `u16`.

use http_registry::{AnyStatus, RegisteredStatus, StatusCode, StatusCodeError};
use http_registry_tests::registries::{
    EdgeStatus, FleetStatus, MirrorStatus, SiteStatus, VENDOR_CODES, VendorStatus, edge_codes,
    fleet_codes, iana_codes, site_codes,
};

/// Checks that exactly the numbers in `registered` are found.
fn check<S: RegisteredStatus>(registered: &[u16], from_u16: fn(u16) -> Result<S, StatusCodeError>) {
    let mut found = 0;
    for code in 0..=u16::MAX {
        match from_u16(code) {
            Ok(status) => {
                assert!(registered.contains(&code), "{code} is not registered");
                assert_eq!(status.value(), code);
                assert_eq!(Into::<u16>::into(status), code);
                assert_eq!(Into::<AnyStatus>::into(status).value(), code);
                found += 1;
            }
            Err(StatusCodeError::Unregistered(status)) => {
                assert!(!registered.contains(&code), "{code} is registered");
                assert!((100..1000).contains(&code), "{code} is not a status code");
                assert_eq!(status.value(), code);
            }
            Err(StatusCodeError::Invalid) => {
                assert!(!(100..1000).contains(&code), "{code} is a status code");
            }
        }
        assert_eq!(S::try_from(code), from_u16(code));
        assert_eq!(<S as RegisteredStatus>::from_u16(code), from_u16(code));
    }
    assert_eq!(found, registered.len());
}

#[test]
fn canonical() {
    check(&iana_codes(), StatusCode::from_u16);
}

#[test]
fn vendor() {
    check(&VENDOR_CODES, VendorStatus::from_u16);
}

#[test]
fn table_with_one_row() {
    http_registry::status_codes! {
        enum LoneStatus {
            499 CLIENT_CLOSED_REQUEST "Client Closed Request" "Nobody is left to read it." "https://nginx.org/";
        }
    }
    check(&[499], LoneStatus::from_u16);
}

#[test]
fn empty_table() {
    http_registry::status_codes! {
        enum NoStatus {}
    }
    check(&[], NoStatus::from_u16);
}

#[test]
fn with_one_include() {
    check(&site_codes(), SiteStatus::from_u16);
}

#[test]
fn with_only_an_include() {
    check(&iana_codes(), MirrorStatus::from_u16);
}

#[test]
fn with_nested_includes() {
    check(&edge_codes(), EdgeStatus::from_u16);
    check(&fleet_codes(), FleetStatus::from_u16);
}

#[test]
fn any_status() {
    for code in 0..=u16::MAX {
        let expected = match code {
            100..=999 => Ok(code),
            _ => Err(StatusCodeError::Invalid),
        };
        assert_eq!(AnyStatus::from_u16(code).map(AnyStatus::value), expected);
        assert_eq!(AnyStatus::try_from(code), AnyStatus::from_u16(code));
    }
}
