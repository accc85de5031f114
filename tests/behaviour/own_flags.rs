//! Flags that a table declares: `flag retryable;`

use http_registry::{Method, StatusCode};
use http_registry_tests::registries::VendorStatus;

http_registry::status_codes! {
    enum CloudStatus {
        /// The client may send the request again, unchanged.
        flag retryable;
        flag billable;

        561 ASLEEP "Asleep" "Starting." "https://cloud.example/" experimental retryable;
        562 FULL "Full" "No room." "https://cloud.example/" retryable billable;
        563 GONE_AWAY "Gone Away" "It left." "https://cloud.example/";
    }
}

http_registry::status_codes! {
    enum EdgeStatus {
        /// The client may send the request again, unchanged.
        flag retryable;
        /// Somebody has to get up.
        flag urgent;

        Iana(StatusCode) except 503, 451 retryable 408, 425, 429, 502, 504 urgent 500;
        Cloud(CloudStatus) retryable;
        Vendor(VendorStatus) urgent 499;
        503 BUSY "Busy" "The edge is busy." "https://edge.example/codes#503" retryable;
        451 MOVED "Moved" "The mailbox moved." "https://edge.example/codes#451" urgent;
    }
}

http_registry::methods! {
    enum CacheMethod {
        /// Worth a line in the log.
        flag logged;

        Iana(Method) logged DELETE, BASELINE_CONTROL, "VERSION-CONTROL";
        PURGE "Remove it." "https://cache.example/" idempotent logged;
        BAN "Ban it." "https://cache.example/";
    }
}

http_registry::status_codes! {
    enum EmptyStatus {
        flag retryable;
    }
}

#[test]
fn rows_have_their_flags() {
    let retryable = |status: &CloudStatus| status.is_retryable();
    let retryable: Vec<u16> = CloudStatus::ALL
        .iter()
        .copied()
        .filter(retryable)
        .map(CloudStatus::value)
        .collect();
    assert_eq!(retryable, [561, 562]);
    let billable = CloudStatus::ALL.iter().map(|status| status.is_billable());
    assert!(billable.eq([false, true, false]));
    const { assert!(CloudStatus::FULL.is_billable()) };
}

#[test]
fn included_values_have_the_flags_of_the_include() {
    let codes = |has_flag: fn(EdgeStatus) -> bool| -> Vec<u16> {
        let all = EdgeStatus::ALL.iter().copied();
        all.filter(|status| has_flag(*status))
            .map(EdgeStatus::value)
            .collect()
    };
    assert_eq!(
        codes(EdgeStatus::is_retryable),
        [408, 425, 429, 502, 504, 561, 562, 503]
    );
    assert_eq!(codes(EdgeStatus::is_urgent), [500, 499, 451]);
}

/// An excepted value has the flags of the value that replaces it, even if it is written out.
#[test]
fn excepted_values_have_the_flags_of_the_owner() {
    assert!(EdgeStatus::Iana(StatusCode::SERVICE_UNAVAILABLE).is_retryable());
    assert!(EdgeStatus::from(StatusCode::SERVICE_UNAVAILABLE).is_retryable());
    assert!(EdgeStatus::Iana(StatusCode::UNAVAILABLE_FOR_LEGAL_REASONS).is_urgent());
}

/// An include names a method by its name or by its token.
#[test]
fn methods() {
    let logged = CacheMethod::ALL.iter().filter(|method| method.is_logged());
    let logged: Vec<&str> = logged.map(|method| method.as_str()).collect();
    assert_eq!(
        logged,
        ["BASELINE-CONTROL", "DELETE", "VERSION-CONTROL", "PURGE"]
    );
}

#[test]
fn a_registry_without_values_can_have_flags() {
    assert!(!EmptyStatus::ALL.iter().any(|status| status.is_retryable()));
}
