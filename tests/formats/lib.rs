//! Writes and reads values with the `serde` feature in many formats: typed text such as
//! JSON, untyped text such as XML, and binary formats such as CBOR.
//!
//! JSON, CSV and one binary format are enough in every run. The feature `all` adds ten
//! more.
#![cfg(test)]

#[cfg(feature = "all")]
mod all;

use std::collections::BTreeMap;
use std::fmt::Debug;

use http_registry::{AnyMethod, AnyStatus, Method, StatusClass, StatusCode};
use serde::{Deserialize, Serialize};

http_registry::status_codes! {
    #[impls(serde)]
    enum EdgeStatus {
        Iana(StatusCode);
        499 CLIENT_CLOSED_REQUEST "Client Closed Request" "The client closed the connection early." "https://nginx.org/";
        999 REQUEST_DENIED "Request Denied" "The client looks like a program." "https://www.linkedin.com/";
    }
}

http_registry::methods! {
    #[impls(serde)]
    enum EdgeMethod {
        Iana(Method);
        "M-SEARCH" M_SEARCH "Search for devices." "https://example.com/" safe idempotent;
        // Characters that a format may have to escape.
        "!#$%&'*+-.^_`|~" SIGNS "For the test." "https://example.com/";
    }
}

/// A line of a log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Line {
    status: StatusCode,
    edge: EdgeStatus,
    any: AnyStatus,
    class: StatusClass,
    method: Method,
    edge_method: EdgeMethod,
    upstream: Option<StatusCode>,
    #[serde(with = "http_registry::features::serde::number_or_string")]
    logged: StatusCode,
    #[serde(
        default,
        with = "http_registry::features::serde::number_or_string::option"
    )]
    retried: Option<EdgeStatus>,
}

/// Returns lines with every registered code, registered method and class. Every third
/// line has no optional codes.
fn lines() -> impl Iterator<Item = Line> {
    (0..EdgeStatus::ALL.len()).map(|at| {
        let edge = EdgeStatus::ALL[at];
        let status = StatusCode::ALL[at % StatusCode::ALL.len()];
        Line {
            status,
            edge,
            any: AnyStatus::from_u16(900 + u16::try_from(at).unwrap()).unwrap(),
            class: edge.class(),
            method: Method::ALL[at % Method::ALL.len()],
            edge_method: EdgeMethod::ALL[at % EdgeMethod::ALL.len()],
            upstream: (at % 3 != 0).then_some(status),
            logged: status,
            retried: (at % 3 != 0).then_some(edge),
        }
    })
}

/// Writes each value, reads it, and compares the two.
fn assert_round_trip<T, W>(
    values: impl Iterator<Item = T>,
    write: impl Fn(&T) -> W,
    read: impl Fn(&W) -> T,
) where
    T: Debug + PartialEq,
    W: Debug,
{
    for value in values {
        let written = write(&value);
        assert_eq!(read(&written), value, "{written:?}");
    }
}

/// Returns maps whose keys are codes and methods.
fn maps() -> impl Iterator<Item = BTreeMap<EdgeStatus, BTreeMap<Method, u32>>> {
    let inner: BTreeMap<Method, u32> = Method::ALL.iter().copied().zip(0..).collect();
    std::iter::once(
        EdgeStatus::ALL
            .iter()
            .map(|&key| (key, inner.clone()))
            .collect(),
    )
}

#[test]
fn json() {
    fn write<T: Serialize>(value: &T) -> String {
        serde_json::to_string(value).unwrap()
    }
    assert_round_trip(lines(), write, |written| {
        serde_json::from_str(written).unwrap()
    });
    assert_round_trip(maps(), write, |written| {
        serde_json::from_str(written).unwrap()
    });
    // By way of `serde_json::Value`.
    assert_round_trip(
        lines(),
        |line| serde_json::to_value(line).unwrap(),
        |value| serde_json::from_value(value.clone()).unwrap(),
    );
    assert_round_trip(
        maps(),
        |map| serde_json::to_value(map).unwrap(),
        |value| serde_json::from_value(value.clone()).unwrap(),
    );
}

#[test]
fn csv() {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for line in lines() {
        writer.serialize(line).unwrap();
    }
    let written = writer.into_inner().unwrap();
    let read: Vec<Line> = csv::Reader::from_reader(written.as_slice())
        .deserialize()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(read, lines().collect::<Vec<_>>());
}

#[test]
fn postcard() {
    assert_round_trip(
        lines(),
        |line| postcard::to_allocvec(line).unwrap(),
        |written| postcard::from_bytes(written).unwrap(),
    );
}

/// A struct in another one. It is read before the types of its fields are known, and
/// in formats that only have text, its values are strings then.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Outer {
    path: String,
    #[serde(flatten)]
    answer: Answer,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Answer {
    #[serde(with = "http_registry::features::serde::number_or_string")]
    status: EdgeStatus,
    method: Method,
    class: StatusClass,
}

fn outers() -> impl Iterator<Item = Outer> {
    lines().map(|line| Outer {
        path: "/".to_owned(),
        answer: Answer {
            status: line.edge,
            method: line.method,
            class: line.class,
        },
    })
}

#[test]
fn flattened() {
    assert_round_trip(
        outers(),
        |outer| serde_json::to_string(outer).unwrap(),
        |written| serde_json::from_str(written).unwrap(),
    );
}

/// Methods that borrow from the input.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Request<'a> {
    #[serde(borrow)]
    method: AnyMethod<'a>,
    #[serde(borrow)]
    before: Option<AnyMethod<'a>>,
}

fn requests() -> [Request<'static>; 2] {
    let method = AnyMethod::from_str("MGLNDD_1.2.3.4_80").unwrap();
    [None, Some(AnyMethod::GET)].map(|before| Request { method, before })
}

#[test]
fn borrowed() {
    for request in requests() {
        let json = serde_json::to_string(&request).unwrap();
        let read: Request<'_> = serde_json::from_str(&json).unwrap();
        assert_eq!(read, request);
        let input = json.as_bytes().as_ptr_range();
        assert!(input.contains(&read.method.as_str().as_ptr()));

        let bytes = postcard::to_allocvec(&request).unwrap();
        let read: Request<'_> = postcard::from_bytes(&bytes).unwrap();
        assert_eq!(read, request);
    }
}
