//! Compares the combined types of methods with models of their tables.

use gateway_codes::{
    ArchiveMethod, CacheMethod, EstateMethod, FleetMethod, GatewayMethod, WholeMethod,
};
use http_registry::{Method, RegisteredMethod};
use http_registry_tests::check_methods;
use http_registry_tests::model::{Part, RowValues};

/// The rows of a registry without includes.
fn rows<M: RegisteredMethod>() -> &'static [Part] {
    let rows = M::ENTRIES.iter().map(RowValues::of_method_entry);
    rows.map(|row| Part::Own(row.into()))
        .collect::<Vec<_>>()
        .leak()
}

/// The row with this token and name. The model finds its position.
fn row<M: RegisteredMethod>(token: &str, name: &str) -> Part {
    let mut entries = M::ENTRIES.iter();
    let entry = entries.find(|entry| (entry.value(), entry.name()) == (token, name));
    Part::Own(RowValues::of_method_entry(entry.unwrap()).into())
}

fn include(parts: &'static [Part], except: &'static [&str]) -> Part {
    Part::Included { parts, except }
}

fn gateway_table() -> &'static [Part] {
    let parts = [
        row::<GatewayMethod>("QUERY", "QUERY"),
        include(rows::<Method>(), &["QUERY", "FUTURE-ONE"]),
        include(rows::<CacheMethod>(), &["QUERY"]),
        row::<GatewayMethod>("FUTURE-ONE", "FUTURE_ONE"),
    ];
    Vec::from(parts).leak()
}

fn fleet_table() -> &'static [Part] {
    let parts = [
        include(gateway_table(), &["PURGE", "GET", "FUTURE-ONE"]),
        row::<FleetMethod>("FUTURE-ONE", "LATER"),
        row::<FleetMethod>("GET", "GET"),
        row::<FleetMethod>("PURGE", "PURGE"),
    ];
    Vec::from(parts).leak()
}

fn estate_table() -> &'static [Part] {
    let parts = [
        row::<EstateMethod>("get", "get"),
        include(
            fleet_table(),
            &["GET", "M-SEARCH", "QUERY", "VERSION-CONTROL"],
        ),
        include(rows::<ArchiveMethod>(), &[]),
        row::<EstateMethod>("QUERY", "QUERY"),
        row::<EstateMethod>("M-SEARCH", "M_SEARCH"),
        row::<EstateMethod>("GET", "GET"),
    ];
    Vec::from(parts).leak()
}

#[test]
fn gateway() {
    check_methods!(
        GatewayMethod,
        gateway_table(),
        ["QUERY" QUERY "ASK" ASK "FUTURE_ONE" FUTURE_ONE],
        [Iana Method Cache CacheMethod]
    );
}

#[test]
fn fleet() {
    check_methods!(
        FleetMethod,
        fleet_table(),
        ["LATER" LATER "GET" GET "PURGE" PURGE],
        [Gateway GatewayMethod]
    );
}

#[test]
fn estate() {
    check_methods!(
        EstateMethod,
        estate_table(),
        ["get" get "QUERY" QUERY "M_SEARCH" M_SEARCH "GET" GET],
        [Fleet FleetMethod Archive ArchiveMethod]
    );
}

#[test]
fn whole() {
    let parts = Vec::from([include(estate_table(), &[])]).leak();
    check_methods!(WholeMethod, parts, [], [Estate EstateMethod]);
}

/// An excepted value of an included registry is the value of the row that replaces it,
/// on every level.
#[test]
fn excepted_values() {
    let removed = GatewayMethod::Iana(Method::QUERY);
    assert_eq!(removed, GatewayMethod::QUERY);
    assert_eq!(removed.description(), "Ask the gateway.");
    let query = EstateMethod::Fleet(FleetMethod::Gateway(removed));
    assert_eq!(query, EstateMethod::QUERY);
    assert_eq!(query.index(), EstateMethod::QUERY.index());
}

/// The registry of a vendor whose feature is disabled is empty.
#[test]
fn vendors_without_their_features_have_no_methods() {
    let is_on = cfg!(feature = "cloudflare");
    let found: Vec<&str> = CacheMethod::ALL
        .iter()
        .map(|method| method.value())
        .collect();
    assert_eq!(found, if is_on { &["PURGE", "QUERY"][..] } else { &[] });
    assert_eq!(CacheMethod::from_bytes(b"QUERY").is_ok(), is_on);
}

#[cfg(feature = "serde")]
#[test]
fn serde() {
    for &value in EstateMethod::ALL {
        let json = serde_json::to_string(&value).unwrap();
        assert_eq!(json, format!("\"{value}\""));
        assert_eq!(serde_json::from_str::<EstateMethod>(&json).unwrap(), value);
    }
}

#[cfg(feature = "web")]
#[test]
fn http() {
    for &value in EstateMethod::ALL {
        let method = http::Method::from(value);
        assert_eq!(method.as_str(), value.value());
        assert_eq!(EstateMethod::try_from(&method), Ok(value));
        assert_eq!(value, method);
    }
}
