//! Unused registries, values and functions cause no warnings.
#![deny(warnings)]

mod private {
    http_registry::status_codes! {
        pub(crate) enum HouseStatus {
            460 NEVER | ALSO_NEVER "Never" "Is not constructed." RFC9110;
            461 USED "Used" "Is constructed." RFC9110;
        }
    }

    http_registry::status_codes! {
        pub(crate) enum AllStatus {
            Iana(http_registry::StatusCode);
            House(HouseStatus);
        }
    }

    http_registry::methods! {
        pub(crate) enum HouseMethod {
            NEVER | ALSO_NEVER "Is not constructed." RFC9110;
        }
    }
}

#[test]
fn runs() {
    let _ = private::HouseStatus::USED;
    let _: Option<private::AllStatus> = None;
    let _: Option<private::HouseMethod> = None;
}
