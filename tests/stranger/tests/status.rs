//! Compares every value of the joined types of status codes with a simple model: a list
//! of rows that is written by hand, and a linear search.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use http_registry::{AnyStatus, RegisteredStatus, StatusCode, StatusCodeError};
use stranger::{
    CloudflareStatus, EstateStatus, FleetStatus, GatewayStatus, PantheonStatus, WholeStatus,
};

/// A code, its name and its phrase.
type Row = (u16, &'static str, &'static str);

fn rows_of<S: RegisteredStatus>(except: &[u16]) -> Vec<Row> {
    S::ALL
        .iter()
        .map(|status| (status.value(), status.name(), status.phrase()))
        .filter(|(code, ..)| !except.contains(code))
        .collect()
}

fn without(rows: Vec<Row>, except: &[u16]) -> Vec<Row> {
    let mut rows = rows;
    rows.retain(|(code, ..)| !except.contains(code));
    rows
}

/// Returns the rows of `GatewayStatus`, in table order.
fn gateway_rows() -> Vec<Row> {
    let mut rows = rows_of::<StatusCode>(&[104, 451]);
    if cfg!(feature = "cloudflare") {
        rows.push((520, "UNKNOWN_ERROR", "Web Server Returned an Unknown Error"));
    }
    rows.push((104, "EARLY_ACK", "Early Ack"));
    if cfg!(feature = "pantheon") {
        rows.push((561, "NO_SITE_DETECTED", "No Site Detected"));
    }
    rows.push((451, "REDIRECT_TO_MAILBOX", "Redirect"));
    rows.push((530, "UPSTREAM_GONE", "Upstream Gone"));
    rows
}

fn fleet_rows() -> Vec<Row> {
    let mut rows = vec![(520, "DRAINING", "Draining")];
    rows.extend(without(gateway_rows(), &[104, 520, 404]));
    rows.push((404, "NO_SUCH_SERVICE", "No Such Service"));
    rows.push((104, "EARLY_ROUTE", "Early Route"));
    rows
}

fn estate_rows() -> Vec<Row> {
    let mut rows = without(fleet_rows(), &[104, 200, 530, 561, 999]);
    rows.push((999, "LAST", "Last"));
    rows.push((561, "NO_SITE", "No Site"));
    rows.push((530, "OFF", "Off"));
    rows.push((104, "ON", "On"));
    rows.push((200, "FINE", "Fine"));
    rows
}

/// Returns every value that the type can hold, including excepted ones.
fn gateway_values() -> Vec<GatewayStatus> {
    let mut values = vec![
        GatewayStatus::EARLY_ACK,
        GatewayStatus::REDIRECT_TO_MAILBOX,
        GatewayStatus::UPSTREAM_GONE,
        GatewayStatus::GONE_UPSTREAM,
    ];
    values.extend(StatusCode::ALL.iter().map(|&it| GatewayStatus::Iana(it)));
    values.extend(
        CloudflareStatus::ALL
            .iter()
            .map(|&it| GatewayStatus::Cloudflare(it)),
    );
    values.extend(
        PantheonStatus::ALL
            .iter()
            .map(|&it| GatewayStatus::Pantheon(it)),
    );
    values
}

fn fleet_values() -> Vec<FleetStatus> {
    let mut values = vec![
        FleetStatus::DRAINING,
        FleetStatus::NO_SUCH_SERVICE,
        FleetStatus::EARLY_ROUTE,
    ];
    values.extend(gateway_values().into_iter().map(FleetStatus::Gateway));
    values
}

fn estate_values() -> Vec<EstateStatus> {
    let mut values = vec![
        EstateStatus::LAST,
        EstateStatus::NO_SITE,
        EstateStatus::OFF,
        EstateStatus::ON,
        EstateStatus::FINE,
    ];
    values.extend(fleet_values().into_iter().map(EstateStatus::Fleet));
    values
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[track_caller]
fn check<S: RegisteredStatus>(rows: &[Row], values: &[S]) {
    let all: Vec<Row> = rows_of::<S>(&[]);
    assert_eq!(all, rows);
    let codes: BTreeSet<u16> = rows.iter().map(|(code, ..)| *code).collect();
    assert_eq!(codes.len(), rows.len(), "duplicate code");
    assert_eq!(S::ENTRIES.len(), rows.len());

    for &value in values {
        let code = value.value();
        let row = rows.iter().position(|row| row.0 == code).unwrap();
        let (_, name, phrase) = rows[row];
        assert_eq!(value.index(), row);
        assert_eq!(value.entry(), &S::ENTRIES[row]);
        assert_eq!((value.name(), value.phrase()), (name, phrase));
        assert_eq!(value.description(), S::ENTRIES[row].description());
        assert_eq!(value.reference(), S::ENTRIES[row].reference());
        assert_eq!(value.is_cacheable(), S::ENTRIES[row].is_cacheable());
        assert_eq!(value.as_str(), code.to_string());
        assert_eq!(value.to_string(), format!("{code} {phrase}"));
        assert_eq!(format!("{value:?}"), name);
        assert_eq!(value.to_string().parse(), Ok(value));
        assert_eq!(value, S::ALL[row]);
        assert_eq!(hash(value), hash(S::ALL[row]));
        assert_eq!(value.any().registered::<S>(), Some(value));
        for &other in values {
            assert_eq!(value == other, code == other.value(), "{value} {other}");
            assert_eq!(
                value.cmp(&other),
                code.cmp(&other.value()),
                "{value} {other}"
            );
            assert_eq!(hash(value) == hash(other), code == other.value());
        }
    }

    for code in 0..=u16::MAX {
        let row = rows.iter().position(|row| row.0 == code);
        let found = S::from_u16(code);
        assert_eq!(found.ok().map(S::index), row, "{code}");
        if row.is_none() {
            let any = AnyStatus::from_u16(code).ok();
            let error = any.map_or(StatusCodeError::Invalid, StatusCodeError::Unregistered);
            assert_eq!(found, Err(error));
        }
    }
    for (_, name, phrase) in rows {
        let of_name = rows.iter().position(|row| row.1 == *name);
        assert_eq!(S::from_name(name).map(S::index), of_name, "{name}");
        let of_phrase = rows.iter().position(|row| row.2 == *phrase);
        assert_eq!(
            S::from_phrase(&phrase.to_uppercase()).map(S::index),
            of_phrase,
            "{phrase}"
        );
    }
}

/// Converts values into a type that includes theirs, and back. The way back fails if
/// another row has the code.
#[track_caller]
fn round_trip<I, S>(values: &[I], wrap: impl Fn(I) -> S, except: &[u16])
where
    I: RegisteredStatus + TryFrom<S, Error = StatusCodeError>,
    S: RegisteredStatus + From<I>,
{
    for &value in values {
        let joined = S::from(value);
        assert_eq!(joined, wrap(value));
        assert_eq!(joined.any(), value.any());
        let back = if except.contains(&value.value()) {
            Err(StatusCodeError::Unregistered(value.any()))
        } else {
            Ok(value)
        };
        assert_eq!(I::try_from(joined), back, "{value}");
    }
}

#[test]
fn gateway() {
    check(&gateway_rows(), &gateway_values());
    round_trip(StatusCode::ALL, GatewayStatus::Iana, &[104, 451]);
    round_trip(CloudflareStatus::ALL, GatewayStatus::Cloudflare, &[530]);
    round_trip(PantheonStatus::ALL, GatewayStatus::Pantheon, &[530]);
}

#[test]
fn fleet() {
    check(&fleet_rows(), &fleet_values());
    round_trip(&gateway_values(), FleetStatus::Gateway, &[104, 520, 404]);
}

#[test]
fn estate() {
    check(&estate_rows(), &estate_values());
    round_trip(
        &fleet_values(),
        EstateStatus::Fleet,
        &[104, 200, 530, 561, 999],
    );
}

#[test]
fn whole() {
    let values: Vec<WholeStatus> = estate_values()
        .into_iter()
        .map(WholeStatus::Estate)
        .collect();
    check(&estate_rows(), &values);
    round_trip(&estate_values(), WholeStatus::Estate, &[]);
}

/// The registry of a vendor whose feature is off is empty, and its type takes no space.
#[test]
fn vendors_without_their_features_have_no_codes() {
    let cloudflare: &[Row] = &[
        (520, "UNKNOWN_ERROR", "Web Server Returned an Unknown Error"),
        (530, "ORIGIN_DNS_ERROR", "Origin DNS Error"),
    ];
    let pantheon: &[Row] = &[
        (530, "SITE_IS_FROZEN", "Site Is Frozen"),
        (561, "NO_SITE_DETECTED", "No Site Detected"),
    ];
    let all = |rows, is_on| if is_on { rows } else { &[][..] };
    check(
        all(cloudflare, cfg!(feature = "cloudflare")),
        CloudflareStatus::ALL,
    );
    check(
        all(pantheon, cfg!(feature = "pantheon")),
        PantheonStatus::ALL,
    );
    assert_eq!(
        size_of::<CloudflareStatus>() == 0,
        !cfg!(feature = "cloudflare")
    );
    assert_eq!(
        size_of::<PantheonStatus>() == 0,
        !cfg!(feature = "pantheon")
    );
}

#[cfg(feature = "serde")]
#[test]
fn serde() {
    for value in estate_values() {
        let json = serde_json::to_string(&value).unwrap();
        assert_eq!(json, value.value().to_string());
        assert_eq!(serde_json::from_str::<EstateStatus>(&json).unwrap(), value);
    }
}

#[cfg(feature = "web")]
#[test]
fn http() {
    for value in estate_values() {
        let status = http::StatusCode::from(value);
        assert_eq!(status.as_u16(), value.value());
        assert_eq!(EstateStatus::try_from(status), Ok(value));
        assert_eq!(value, status);
    }
}
