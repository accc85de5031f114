//! Compares every value of the joined types of methods with a simple model: a list of
//! rows that is written by hand, and a linear search.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use http_registry::{AnyMethod, Method, MethodError, RegisteredMethod};
use stranger::{ArchiveMethod, CacheMethod, EstateMethod, FleetMethod, GatewayMethod, WholeMethod};

/// A token, its name and its description.
type Row = (&'static str, &'static str, &'static str);

fn rows_of<M: RegisteredMethod>(except: &[&str]) -> Vec<Row> {
    M::ALL
        .iter()
        .map(|method| (method.value(), method.name(), method.description()))
        .filter(|(token, ..)| !except.contains(token))
        .collect()
}

fn without(rows: Vec<Row>, except: &[&str]) -> Vec<Row> {
    let mut rows = rows;
    rows.retain(|(token, ..)| !except.contains(token));
    rows
}

/// Returns the rows of `GatewayMethod`, in table order.
fn gateway_rows() -> Vec<Row> {
    let mut rows = vec![("QUERY", "QUERY", "Ask the gateway.")];
    rows.extend(rows_of::<Method>(&["QUERY", "FUTURE-ONE"]));
    if cfg!(feature = "cloudflare") {
        rows.push(("PURGE", "PURGE", "Remove the target from the cache."));
    }
    rows.push((
        "FUTURE-ONE",
        "FUTURE_ONE",
        "Do what IANA may name some day.",
    ));
    rows
}

fn fleet_rows() -> Vec<Row> {
    let mut rows = without(gateway_rows(), &["PURGE", "GET", "FUTURE-ONE"]);
    rows.push(("FUTURE-ONE", "LATER", "Do it later."));
    rows.push(("GET", "GET", "Retrieve from the nearest gateway."));
    rows.push(("PURGE", "PURGE", "Remove the target everywhere."));
    rows
}

fn estate_rows() -> Vec<Row> {
    let mut rows = vec![("get", "get", "Retrieve, in lower case.")];
    rows.extend(without(
        fleet_rows(),
        &["GET", "M-SEARCH", "QUERY", "VERSION-CONTROL"],
    ));
    rows.push((
        "VERSION-CONTROL",
        "VERSION_CONTROL",
        "Keep all versions of the target.",
    ));
    rows.push(("QUERY", "QUERY", "Ask anything."));
    rows.push(("M-SEARCH", "M_SEARCH", "Search the estate."));
    rows.push(("GET", "GET", "Retrieve from anywhere."));
    rows
}

/// Returns every value that the type can hold, including excepted ones.
fn gateway_values() -> Vec<GatewayMethod> {
    let mut values = vec![
        GatewayMethod::QUERY,
        GatewayMethod::ASK,
        GatewayMethod::FUTURE_ONE,
    ];
    values.extend(Method::ALL.iter().map(|&it| GatewayMethod::Iana(it)));
    values.extend(CacheMethod::ALL.iter().map(|&it| GatewayMethod::Cache(it)));
    values
}

fn fleet_values() -> Vec<FleetMethod> {
    let mut values = vec![FleetMethod::LATER, FleetMethod::GET, FleetMethod::PURGE];
    values.extend(gateway_values().into_iter().map(FleetMethod::Gateway));
    values
}

fn estate_values() -> Vec<EstateMethod> {
    let mut values = vec![
        EstateMethod::get,
        EstateMethod::QUERY,
        EstateMethod::M_SEARCH,
        EstateMethod::GET,
        EstateMethod::Archive(ArchiveMethod::VERSION_CONTROL),
    ];
    values.extend(fleet_values().into_iter().map(EstateMethod::Fleet));
    values
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[track_caller]
fn check<M: RegisteredMethod>(rows: &[Row], values: &[M]) {
    let all: Vec<Row> = rows_of::<M>(&[]);
    assert_eq!(all, rows);
    let tokens: BTreeSet<&str> = rows.iter().map(|(token, ..)| *token).collect();
    assert_eq!(tokens.len(), rows.len(), "duplicate token");
    assert_eq!(M::ENTRIES.len(), rows.len());

    for &value in values {
        let token = value.value();
        let row = rows.iter().position(|row| row.0 == token).unwrap();
        let (_, name, description) = rows[row];
        let entry = &M::ENTRIES[row];
        assert_eq!(value.index(), row);
        assert_eq!(value.entry(), entry);
        assert_eq!((value.name(), value.description()), (name, description));
        assert_eq!(value.reference(), entry.reference());
        assert_eq!(
            (value.is_safe(), value.is_idempotent(), value.is_cacheable()),
            (entry.is_safe(), entry.is_idempotent(), entry.is_cacheable())
        );
        assert_eq!(value.to_string(), token);
        assert_eq!(format!("{value:?}"), name);
        assert_eq!(value, M::ALL[row]);
        assert_eq!(hash(value), hash(M::ALL[row]));
        let any: AnyMethod<'static> = value.into();
        assert_eq!(any.registered::<M>(), Some(value));
        for &other in values {
            assert_eq!(value == other, token == other.value(), "{value} {other}");
            assert_eq!(
                value.cmp(&other),
                token.cmp(other.value()),
                "{value} {other}"
            );
            assert_eq!(hash(value) == hash(other), token == other.value());
        }
    }

    // Looks up texts that differ from a token in case, in one letter, or in length.
    for (token, ..) in rows {
        let mut near = vec![
            (*token).to_owned(),
            token.to_lowercase(),
            token.to_uppercase(),
            format!("{token}S"),
            token[1..].to_owned(),
        ];
        for at in 0..token.len() {
            near.push(format!("{}~{}", &token[..at], &token[at + 1..]));
        }
        for near in near {
            let row = rows.iter().position(|row| row.0 == near);
            assert_eq!(
                M::from_bytes(near.as_bytes()).ok().map(M::index),
                row,
                "{near}"
            );
        }
    }
    for (_, name, _) in rows {
        let of_name = rows.iter().position(|row| row.1 == *name);
        assert_eq!(M::from_name(name).map(M::index), of_name, "{name}");
    }
}

/// Converts values into a type that includes theirs, and back. The way back fails if
/// another row has the token.
#[track_caller]
fn round_trip<I, M>(values: &[I], wrap: impl Fn(I) -> M, except: &[&str])
where
    I: RegisteredMethod + TryFrom<M, Error = MethodError>,
    M: RegisteredMethod + From<I>,
{
    for &value in values {
        let joined = M::from(value);
        assert_eq!(joined, wrap(value));
        assert_eq!(joined.value(), value.value());
        let back = if except.contains(&value.value()) {
            Err(MethodError::Unregistered)
        } else {
            Ok(value)
        };
        assert_eq!(I::try_from(joined), back, "{value}");
    }
}

#[test]
fn gateway() {
    check(&gateway_rows(), &gateway_values());
    round_trip(Method::ALL, GatewayMethod::Iana, &["QUERY"]);
    round_trip(CacheMethod::ALL, GatewayMethod::Cache, &["QUERY"]);
}

#[test]
fn fleet() {
    check(&fleet_rows(), &fleet_values());
    round_trip(
        &gateway_values(),
        FleetMethod::Gateway,
        &["PURGE", "GET", "FUTURE-ONE"],
    );
}

#[test]
fn estate() {
    check(&estate_rows(), &estate_values());
    round_trip(
        &fleet_values(),
        EstateMethod::Fleet,
        &["GET", "M-SEARCH", "QUERY", "VERSION-CONTROL"],
    );
    round_trip(ArchiveMethod::ALL, EstateMethod::Archive, &[]);
}

#[test]
fn whole() {
    let values: Vec<WholeMethod> = estate_values()
        .into_iter()
        .map(WholeMethod::Estate)
        .collect();
    check(&estate_rows(), &values);
    round_trip(&estate_values(), WholeMethod::Estate, &[]);
}

/// The registry of a vendor whose feature is off is empty.
#[test]
fn vendors_without_their_features_have_no_methods() {
    let rows: &[Row] = if cfg!(feature = "cloudflare") {
        &[
            ("PURGE", "PURGE", "Remove the target from the cache."),
            ("QUERY", "QUERY", "Ask what the cache has of the target."),
        ]
    } else {
        &[]
    };
    check(rows, CacheMethod::ALL);
    assert!(CacheMethod::from_bytes(b"QUERY").is_ok() == cfg!(feature = "cloudflare"));
}

#[cfg(feature = "serde")]
#[test]
fn serde() {
    for value in estate_values() {
        let json = serde_json::to_string(&value).unwrap();
        assert_eq!(json, format!("\"{value}\""));
        assert_eq!(serde_json::from_str::<EstateMethod>(&json).unwrap(), value);
    }
}

#[cfg(feature = "web")]
#[test]
fn http() {
    for value in estate_values() {
        let method = http::Method::from(value);
        assert_eq!(method.as_str(), value.value());
        assert_eq!(EstateMethod::try_from(&method), Ok(value));
        assert_eq!(value, method);
    }
}
