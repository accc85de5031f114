//! Registries that include registries: order, conversions, errors.

use std::fmt::Display;

use http_registry::{
    AnyStatus, Method, MethodError, RegisteredMethod, RegisteredStatus, StatusCode, StatusCodeError,
};
use http_registry_tests::registries::{
    EdgeMethod, EdgeStatus, FleetMethod, FleetStatus, MirrorStatus, SiteMethod, SiteStatus,
    VENDOR_CODES, VENDOR_TOKENS, VendorMethod, VendorStatus, edge_codes, edge_tokens, fleet_codes,
    fleet_tokens, iana_codes, site_codes, site_tokens,
};

/// Checks that values and entries are in table order, and that each value has its
/// entry.
fn check_statuses<S: RegisteredStatus>(codes: &[u16]) {
    assert_eq!(S::ALL.len(), codes.len());
    assert_eq!(S::ENTRIES.len(), codes.len());
    for ((status, entry), code) in S::ALL.iter().zip(S::ENTRIES).zip(codes) {
        assert_eq!(status.value(), *code);
        assert_eq!(entry.value(), *code);
        assert_eq!(status.entry(), entry);
    }
}

fn check_methods<M: RegisteredMethod>(tokens: &[&str]) {
    assert_eq!(M::ALL.len(), tokens.len());
    assert_eq!(M::ENTRIES.len(), tokens.len());
    for ((method, entry), token) in M::ALL.iter().zip(M::ENTRIES).zip(tokens) {
        assert_eq!(method.value(), *token);
        assert_eq!(entry.value(), *token);
        assert_eq!(method.entry(), entry);
    }
}

#[test]
fn all_is_in_table_order() {
    check_statuses::<StatusCode>(&iana_codes());
    check_statuses::<VendorStatus>(&VENDOR_CODES);
    check_statuses::<MirrorStatus>(&iana_codes());
    check_statuses::<SiteStatus>(&site_codes());
    check_statuses::<EdgeStatus>(&edge_codes());
    check_statuses::<FleetStatus>(&fleet_codes());
    check_methods::<VendorMethod>(&VENDOR_TOKENS);
    check_methods::<SiteMethod>(&site_tokens());
    check_methods::<EdgeMethod>(&edge_tokens());
    check_methods::<FleetMethod>(&fleet_tokens());
}

/// An included value has the same entry in every registry that includes it.
#[test]
fn included_values_keep_their_entries() {
    for &status in StatusCode::ALL {
        let fleet = FleetStatus::Edge(EdgeStatus::Site(SiteStatus::Iana(status)));
        assert_eq!(fleet.entry(), status.entry());
        assert_eq!(fleet.value(), status.value());
        assert_eq!(fleet.as_str(), status.as_str());
        assert_eq!(fleet.phrase(), status.phrase());
        assert_eq!(fleet.name(), status.name());
        assert_eq!(fleet.description(), status.description());
        assert_eq!(fleet.class(), status.class());
        assert_eq!(fleet.reference(), status.reference());
        assert_eq!(fleet.references(), status.references());
        assert_eq!(fleet.is_cacheable(), status.is_cacheable());
        assert_eq!(fleet.is_experimental(), status.is_experimental());
        assert_eq!(fleet.is_deprecated(), status.is_deprecated());
        assert_eq!(fleet.is_obsolete(), status.is_obsolete());
        assert_eq!(fleet.allows_content(), status.allows_content());
        assert_eq!(fleet.to_string(), status.to_string());
        assert_eq!(format!("{fleet:?}"), format!("{status:?}"));
        assert_eq!(FleetStatus::from_u16(status.value()), Ok(fleet));
    }
    for &method in Method::ALL {
        let fleet = FleetMethod::Edge(EdgeMethod::Site(SiteMethod::Iana(method)));
        assert_eq!(fleet.entry(), method.entry());
        assert_eq!(fleet.value(), method.value());
        assert_eq!(fleet.as_str(), method.as_str());
        assert_eq!(fleet.name(), method.name());
        assert_eq!(fleet.description(), method.description());
        assert_eq!(fleet.reference(), method.reference());
        assert_eq!(fleet.references(), method.references());
        assert_eq!(fleet.is_safe(), method.is_safe());
        assert_eq!(fleet.is_idempotent(), method.is_idempotent());
        assert_eq!(fleet.is_cacheable(), method.is_cacheable());
        assert_eq!(fleet.to_string(), method.to_string());
        assert_eq!(format!("{fleet:?}"), format!("{method:?}"));
        assert_eq!(
            FleetMethod::from_bytes(method.value().as_bytes()),
            Ok(fleet)
        );
    }
}

#[test]
fn conversion_from_an_included_status() {
    for &status in StatusCode::ALL {
        assert_eq!(SiteStatus::from(status), SiteStatus::Iana(status));
        assert_eq!(MirrorStatus::from(status), MirrorStatus::Iana(status));
    }
    for &status in SiteStatus::ALL {
        assert_eq!(EdgeStatus::from(status), EdgeStatus::Site(status));
    }
    for &status in VendorStatus::ALL {
        assert_eq!(EdgeStatus::from(status), EdgeStatus::Vendor(status));
    }
    for &status in EdgeStatus::ALL {
        assert_eq!(FleetStatus::from(status), FleetStatus::Edge(status));
    }
    let site = SiteStatus::from(StatusCode::OK);
    let fleet = FleetStatus::from(EdgeStatus::from(site));
    assert_eq!(fleet, FleetStatus::Edge(EdgeStatus::Site(site)));
    assert_eq!(
        EdgeStatus::try_from(fleet).and_then(SiteStatus::try_from),
        Ok(site)
    );
}

/// An excepted value equals the row of the table with the same code or token, which is in the
/// registry once.
#[test]
fn excepted_values_belong_to_other_parts() {
    http_registry::status_codes! {
        enum OwnStatus {
            460 FIRST "First" "The first row." RFC9110;
            Iana(StatusCode) except 100, 404, 511, 599;
            511 LAST "Last" "The last code of IANA." RFC9110;
            404 HIDDEN "Hidden" "It is not shown." RFC9110;
            100 GO_ON "Go On" "Send the rest." RFC9110;
        }
    }

    http_registry::methods! {
        enum OwnMethod {
            FIRST "The first row." RFC9110;
            Iana(Method) except UPDATEREDIRECTREF, GET, ACL, "FUTURE-ONE";
            UPDATEREDIRECTREF "The last method of IANA." RFC9110;
            GET "Get it." RFC9110 safe idempotent;
            ACL "Who may?" RFC9110 idempotent;
        }
    }

    let own = [OwnStatus::LAST, OwnStatus::HIDDEN, OwnStatus::GO_ON];
    let kept = StatusCode::ALL.iter().map(|&it| OwnStatus::from(it));
    let kept: Vec<_> = kept.filter(|it| !own.contains(it)).collect();
    let all = [&[OwnStatus::FIRST], &kept[..], &own].concat();
    assert_eq!(kept.len(), StatusCode::ALL.len() - 3);
    assert_eq!(OwnStatus::ALL, all);
    for &status in StatusCode::ALL {
        let included = OwnStatus::Iana(status);
        let row = OwnStatus::from_u16(status.value()).unwrap();
        let is_own = [511, 404, 100].contains(&status.value());
        assert_eq!(matches!(row, OwnStatus::Iana(_)), !is_own);
        // A conversion returns the value that has the code, so `==` and `match` agree.
        let converted = OwnStatus::from(status);
        assert_eq!(matches!(converted, OwnStatus::Iana(_)), !is_own);
        assert_eq!(converted, row);
        assert_eq!((included, included.index()), (row, row.index()));
        assert_eq!(included.name() == status.name(), !is_own);
        assert_eq!(StatusCode::try_from(included).is_ok(), !is_own);
    }

    let own = [OwnMethod::UPDATEREDIRECTREF, OwnMethod::GET, OwnMethod::ACL];
    let kept = Method::ALL.iter().map(|&it| OwnMethod::from(it));
    let kept: Vec<_> = kept.filter(|it| !own.contains(it)).collect();
    let all = [&[OwnMethod::FIRST], &kept[..], &own].concat();
    assert_eq!(kept.len(), Method::ALL.len() - 3);
    assert_eq!(OwnMethod::ALL, all);
    for &method in Method::ALL {
        let included = OwnMethod::Iana(method);
        let row = OwnMethod::from_bytes(method.as_str().as_bytes()).unwrap();
        let is_own = ["UPDATEREDIRECTREF", "GET", "ACL"].contains(&method.as_str());
        assert_eq!(matches!(row, OwnMethod::Iana(_)), !is_own);
        assert_eq!(
            matches!(OwnMethod::from(method), OwnMethod::Iana(_)),
            !is_own
        );
        assert_eq!(OwnMethod::from(method), row);
        assert_eq!((included, included.index()), (row, row.index()));
        assert_eq!(included.description() == method.description(), !is_own);
        assert_eq!(Method::try_from(included).is_ok(), !is_own);
    }
}

/// A crate can convert its own types, and those of other crates, to a registry that
/// includes others.
#[test]
fn conversions_of_a_users_crate() {
    http_registry::status_codes! {
        enum OwnStatus {
            Iana(StatusCode);
        }
    }

    struct Busy;

    impl From<Busy> for OwnStatus {
        fn from(Busy: Busy) -> Self {
            StatusCode::SERVICE_UNAVAILABLE.into()
        }
    }

    impl From<std::io::Error> for OwnStatus {
        fn from(_: std::io::Error) -> Self {
            StatusCode::INTERNAL_SERVER_ERROR.into()
        }
    }

    impl<T: Display> From<Box<T>> for OwnStatus {
        fn from(_: Box<T>) -> Self {
            StatusCode::BAD_GATEWAY.into()
        }
    }

    fn read(path: &str) -> Result<String, OwnStatus> {
        if path.is_empty() {
            Err(Busy)?;
        }
        let text = std::fs::read_to_string(path)?;
        if text.is_empty() {
            Err(StatusCode::NOT_FOUND)?;
        }
        Ok(text)
    }

    assert_eq!(read("").unwrap_err(), 503);
    assert_eq!(read("/missing").unwrap_err(), 500);
    assert_eq!(read("/dev/null").unwrap_err(), 404);
    assert_eq!(OwnStatus::from(Box::new("refused")), 502);
}

#[test]
fn conversion_to_an_included_status() {
    let unregistered = |status: EdgeStatus| StatusCodeError::Unregistered(AnyStatus::from(status));
    for &status in EdgeStatus::ALL {
        let site = match status {
            EdgeStatus::Site(site) => Ok(site),
            _ => Err(unregistered(status)),
        };
        assert_eq!(SiteStatus::try_from(status), site);
        let vendor = match status {
            EdgeStatus::Vendor(vendor) => Ok(vendor),
            _ => Err(unregistered(status)),
        };
        assert_eq!(VendorStatus::try_from(status), vendor);
    }
    assert_eq!(
        StatusCode::try_from(SiteStatus::NOT_FOUND),
        Err(StatusCodeError::Unregistered(
            AnyStatus::from_u16(561).unwrap()
        ))
    );
    for &status in MirrorStatus::ALL {
        assert_eq!(
            MirrorStatus::Iana(StatusCode::try_from(status).unwrap()),
            status
        );
    }
}

#[test]
fn conversions_of_included_methods() {
    for &method in Method::ALL {
        assert_eq!(SiteMethod::from(method), SiteMethod::Iana(method));
    }
    for &method in EdgeMethod::ALL {
        let site = match method {
            EdgeMethod::Site(site) => Ok(site),
            _ => Err(MethodError::Unregistered),
        };
        assert_eq!(SiteMethod::try_from(method), site);
        let vendor = match method {
            EdgeMethod::Vendor(vendor) => Ok(vendor),
            _ => Err(MethodError::Unregistered),
        };
        assert_eq!(VendorMethod::try_from(method), vendor);
        assert_eq!(FleetMethod::from(method), FleetMethod::Edge(method));
        assert_eq!(EdgeMethod::try_from(FleetMethod::from(method)), Ok(method));
    }
    assert_eq!(
        Method::try_from(SiteMethod::BREW),
        Err(MethodError::Unregistered)
    );
}

/// Tokens that only differ in case are different tokens.
#[test]
fn methods_are_case_sensitive() {
    assert_eq!(
        EdgeMethod::from_bytes(b"GET"),
        Ok(EdgeMethod::Site(SiteMethod::Iana(Method::GET)))
    );
    assert_eq!(
        EdgeMethod::from_bytes(b"get"),
        Ok(EdgeMethod::Vendor(VendorMethod::GET))
    );
}

#[test]
fn a_row_can_be_the_default() {
    assert_eq!(EdgeStatus::default(), EdgeStatus::FIRST);
}

/// A typical `match` of an application: exhaustive for its own registry.
#[test]
fn values_can_be_matched() {
    fn origin(status: FleetStatus) -> &'static str {
        match status {
            FleetStatus::DRAINING | FleetStatus::DENIED | FleetStatus::UNPARSEABLE => "fleet",
            FleetStatus::Edge(EdgeStatus::Vendor(VendorStatus::CLIENT_LEFT)) => "client",
            FleetStatus::Edge(EdgeStatus::Site(SiteStatus::Iana(StatusCode::OK))) => "fine",
            FleetStatus::Edge(EdgeStatus::Site(SiteStatus::Iana(_))) => "iana",
            FleetStatus::Edge(_) => "edge",
        }
    }
    let of = |code| origin(FleetStatus::from_u16(code).unwrap());
    assert_eq!(
        [of(590), of(499), of(200), of(404), of(444), of(598)],
        ["fleet", "client", "fine", "iana", "edge", "edge"]
    );
}
