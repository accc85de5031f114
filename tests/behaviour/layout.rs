//! The sizes of the types, and their discriminants.

use std::mem::size_of;

use http_registry::{Method, MethodError, StatusClass, StatusCode, StatusCodeError};
use http_registry_tests::registries::{
    EdgeMethod, EdgeStatus, FleetStatus, MirrorStatus, SiteMethod, SiteStatus, VendorMethod,
    VendorStatus,
};

#[test]
fn size_of_statuses() {
    assert_eq!(size_of::<StatusCode>(), 2);
    assert_eq!(size_of::<Option<StatusCode>>(), 2);
    assert_eq!(size_of::<VendorStatus>(), 2);
    assert_eq!(size_of::<Option<VendorStatus>>(), 2);
}

#[test]
fn size_of_methods() {
    assert_eq!(size_of::<Method>(), 1);
    assert_eq!(size_of::<Option<Method>>(), 1);
    assert_eq!(size_of::<VendorMethod>(), 1);
    assert_eq!(size_of::<Option<VendorMethod>>(), 1);
    assert_eq!(size_of::<SiteMethod>(), 1);
    assert_eq!(size_of::<Option<SiteMethod>>(), 1);
    assert_eq!(size_of::<EdgeMethod>(), 2);
    assert_eq!(size_of::<Option<EdgeMethod>>(), 2);
}

#[test]
fn size_with_one_include() {
    assert_eq!(size_of::<SiteStatus>(), 2);
    assert_eq!(size_of::<Option<SiteStatus>>(), 2);
    assert_eq!(size_of::<MirrorStatus>(), 2);
    assert_eq!(size_of::<Option<MirrorStatus>>(), 2);
}

#[test]
fn size_with_several_includes() {
    assert_eq!(size_of::<EdgeStatus>(), 4);
    assert_eq!(size_of::<Option<EdgeStatus>>(), 4);
    assert_eq!(size_of::<FleetStatus>(), 4);
    assert_eq!(size_of::<Option<FleetStatus>>(), 4);
}

/// The rule in the documentation of `status_codes!`: at most two bytes more than the largest of
/// the included registries.
#[test]
fn size_with_includes_of_includes() {
    macro_rules! registries {
        ($($Name:ident $code:literal)*) => {
            $(
                http_registry::status_codes! {
                    enum $Name { $code A "A" "A." "https://size.example/"; }
                }
            )*
        };
    }
    registries! { One 701 Two 702 Three 703 Four 704 Five 705 }
    http_registry::status_codes! { enum OneTwo { One(One); Two(Two); } }
    http_registry::status_codes! { enum ThreeFour { Three(Three); Four(Four); } }
    http_registry::status_codes! { enum Pairs { OneTwo(OneTwo); ThreeFour(ThreeFour); } }
    http_registry::status_codes! { enum All { Five(Five); Pairs(Pairs); } }
    assert_eq!([size_of::<OneTwo>(), size_of::<ThreeFour>()], [4, 4]);
    assert_eq!(size_of::<Pairs>(), 6);
    assert!(size_of::<All>() <= 8);
}

#[test]
fn size_of_errors() {
    assert_eq!(size_of::<StatusCodeError>(), 2);
    assert_eq!(size_of::<Result<StatusCode, StatusCodeError>>(), 4);
    assert_eq!(size_of::<MethodError>(), 1);
    assert_eq!(size_of::<StatusClass>(), 1);
}

/// The discriminant of a status is its code.
#[test]
fn discriminants() {
    assert_eq!(StatusCode::OK as u16, 200);
    for &status in StatusCode::ALL {
        assert_eq!(status as u16, status.value());
    }
    for &status in VendorStatus::ALL {
        assert_eq!(status as u16, status.value());
    }
}
