//! Compares the combined types of status codes with models of their tables.

use gateway_codes::{
    CloudflareStatus, EstateStatus, FleetStatus, GatewayStatus, PantheonStatus, WholeStatus,
};
use http_registry::{RegisteredStatus, StatusCode};
use http_registry_tests::check_statuses;
use http_registry_tests::model::{Part, RowValues};

/// The rows of a registry without includes.
fn rows<S: RegisteredStatus>() -> &'static [Part] {
    let rows = S::ENTRIES.iter().map(RowValues::of_status_entry);
    rows.map(|row| Part::Own(row.into()))
        .collect::<Vec<_>>()
        .leak()
}

/// The row with this code and name. The model finds its position.
fn row<S: RegisteredStatus>(code: u16, name: &str) -> Part {
    let mut entries = S::ENTRIES.iter();
    let entry = entries.find(|entry| (entry.value(), entry.name()) == (code, name));
    Part::Own(RowValues::of_status_entry(entry.unwrap()).into())
}

fn include(parts: &'static [Part], except: &'static [&str]) -> Part {
    Part::Included { parts, except }
}

fn gateway_table() -> &'static [Part] {
    let parts = [
        include(rows::<StatusCode>(), &["104", "451"]),
        include(rows::<CloudflareStatus>(), &["530"]),
        row::<GatewayStatus>(104, "EARLY_ACK"),
        include(rows::<PantheonStatus>(), &["530"]),
        row::<GatewayStatus>(451, "REDIRECT_TO_MAILBOX"),
        row::<GatewayStatus>(530, "UPSTREAM_GONE"),
    ];
    Vec::from(parts).leak()
}

fn fleet_table() -> &'static [Part] {
    let parts = [
        row::<FleetStatus>(520, "DRAINING"),
        include(gateway_table(), &["104", "520", "404"]),
        row::<FleetStatus>(404, "NO_SUCH_SERVICE"),
        row::<FleetStatus>(104, "EARLY_ROUTE"),
    ];
    Vec::from(parts).leak()
}

fn estate_table() -> &'static [Part] {
    let parts = [
        include(fleet_table(), &["104", "200", "530", "561", "999"]),
        row::<EstateStatus>(999, "LAST"),
        row::<EstateStatus>(561, "NO_SITE"),
        row::<EstateStatus>(530, "OFF"),
        row::<EstateStatus>(104, "ON"),
        row::<EstateStatus>(200, "FINE"),
    ];
    Vec::from(parts).leak()
}

#[test]
fn gateway() {
    check_statuses!(
        GatewayStatus,
        gateway_table(),
        [
            "EARLY_ACK" EARLY_ACK
            "REDIRECT_TO_MAILBOX" REDIRECT_TO_MAILBOX
            "UPSTREAM_GONE" UPSTREAM_GONE
            "GONE_UPSTREAM" GONE_UPSTREAM
        ],
        [Iana StatusCode Cloudflare CloudflareStatus Pantheon PantheonStatus]
    );
}

#[test]
fn fleet() {
    check_statuses!(
        FleetStatus,
        fleet_table(),
        [
            "DRAINING" DRAINING
            "NO_SUCH_SERVICE" NO_SUCH_SERVICE
            "EARLY_ROUTE" EARLY_ROUTE
        ],
        [Gateway GatewayStatus]
    );
}

#[test]
fn estate() {
    check_statuses!(
        EstateStatus,
        estate_table(),
        ["LAST" LAST "NO_SITE" NO_SITE "OFF" OFF "ON" ON "FINE" FINE],
        [Fleet FleetStatus]
    );
}

#[test]
fn whole() {
    let parts = Vec::from([include(estate_table(), &[])]).leak();
    check_statuses!(WholeStatus, parts, [], [Estate EstateStatus]);
}

/// An excepted value of an included registry is the value of the row that replaces it,
/// on every level.
#[test]
fn excepted_values() {
    let removed = GatewayStatus::Iana(StatusCode::UNAVAILABLE_FOR_LEGAL_REASONS);
    assert_eq!(removed, GatewayStatus::REDIRECT_TO_MAILBOX);
    assert_eq!(removed.name(), "REDIRECT_TO_MAILBOX");
    let early = EstateStatus::Fleet(FleetStatus::Gateway(GatewayStatus::EARLY_ACK));
    assert_eq!(early, EstateStatus::ON);
    assert_eq!(early.index(), EstateStatus::ON.index());
    for value in CloudflareStatus::ALL {
        let by_code = GatewayStatus::from_u16(value.value());
        assert_eq!(by_code, Ok(GatewayStatus::Cloudflare(*value)));
    }
}

/// The registry of a vendor whose feature is disabled is empty, and its type takes no space.
#[test]
fn vendors_without_their_features_have_no_codes() {
    fn check<S: RegisteredStatus>(codes: [u16; 2], is_on: bool) {
        let found: Vec<u16> = S::ENTRIES.iter().map(|entry| entry.value()).collect();
        assert_eq!(found, if is_on { &codes[..] } else { &[] });
        assert_eq!(size_of::<S>() == 0, !is_on);
    }
    check::<CloudflareStatus>([520, 530], cfg!(feature = "cloudflare"));
    check::<PantheonStatus>([530, 561], cfg!(feature = "pantheon"));
}

#[cfg(feature = "serde")]
#[test]
fn serde() {
    for &value in EstateStatus::ALL {
        let json = serde_json::to_string(&value).unwrap();
        assert_eq!(json, value.value().to_string());
        assert_eq!(serde_json::from_str::<EstateStatus>(&json).unwrap(), value);
    }
}

#[cfg(feature = "web")]
#[test]
fn http() {
    for &value in EstateStatus::ALL {
        let status = http::StatusCode::from(value);
        assert_eq!(status.as_u16(), value.value());
        assert_eq!(EstateStatus::try_from(status), Ok(value));
        assert_eq!(value, status);
    }
}
