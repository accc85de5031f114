//! Writes and reads values with the `serde` feature in many formats: typed text such as
//! JSON, untyped text such as XML, and binary formats such as CBOR.
#![cfg(test)]

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

/// A line for XML, in which all values are text and missing ones are left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "line")]
struct XmlLine {
    #[serde(rename = "@was")]
    was: AnyStatus,
    status: StatusCode,
    edge: EdgeStatus,
    class: StatusClass,
    method: Method,
    edge_method: EdgeMethod,
    #[serde(skip_serializing_if = "Option::is_none")]
    upstream: Option<StatusCode>,
}

impl From<Line> for XmlLine {
    fn from(line: Line) -> Self {
        Self {
            was: line.any,
            status: line.status,
            edge: line.edge,
            class: line.class,
            method: line.method,
            edge_method: line.edge_method,
            upstream: line.upstream,
        }
    }
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
fn json_without_an_allocator() {
    assert_round_trip(
        // This format cannot distinguish numbers from strings.
        lines().map(XmlLine::from),
        |line| serde_json_core::to_string::<_, 512>(line).unwrap(),
        |written| serde_json_core::from_str(written).unwrap().0,
    );
}

#[test]
fn yaml() {
    assert_round_trip(
        lines(),
        |line| serde_yaml_ng::to_string(line).unwrap(),
        |written| serde_yaml_ng::from_str(written).unwrap(),
    );
    assert_round_trip(
        maps(),
        |map| serde_yaml_ng::to_string(map).unwrap(),
        |written| serde_yaml_ng::from_str(written).unwrap(),
    );
}

#[test]
fn toml() {
    assert_round_trip(
        lines(),
        |line| toml::to_string(line).unwrap(),
        |written| toml::from_str(written).unwrap(),
    );
    assert_round_trip(
        maps(),
        |map| toml::to_string(map).unwrap(),
        |written| toml::from_str(written).unwrap(),
    );
}

#[test]
fn ron() {
    assert_round_trip(
        lines(),
        |line| ron::to_string(line).unwrap(),
        |written| ron::from_str(written).unwrap(),
    );
    assert_round_trip(
        maps(),
        |map| ron::to_string(map).unwrap(),
        |written| ron::from_str(written).unwrap(),
    );
}

#[test]
fn xml() {
    let lines = || lines().map(XmlLine::from);
    assert_round_trip(
        lines(),
        |line| quick_xml::se::to_string(line).unwrap(),
        |written| quick_xml::de::from_str(written).unwrap(),
    );
    assert_round_trip(
        lines(),
        |line| serde_xml_rs::to_string(line).unwrap(),
        |written| serde_xml_rs::from_str(written).unwrap(),
    );
}

#[test]
fn xml_by_hand() {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Answer {
        #[serde(rename = "@was")]
        was: AnyStatus,
        status: StatusCode,
    }
    let xml = "<answer was=\"520\">\n  <status>404</status>\n</answer>";
    let answer = Answer {
        was: AnyStatus::from_u16(520).unwrap(),
        status: StatusCode::NOT_FOUND,
    };
    assert_eq!(quick_xml::de::from_str::<Answer>(xml).unwrap(), answer);
    assert_eq!(serde_xml_rs::from_str::<Answer>(xml).unwrap(), answer);
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
fn urlencoded() {
    assert_round_trip(
        lines(),
        |line| serde_urlencoded::to_string(line).unwrap(),
        |written| serde_urlencoded::from_str(written).unwrap(),
    );
}

#[test]
fn cbor() {
    fn write<T: Serialize>(value: &T) -> Vec<u8> {
        let mut written = Vec::new();
        ciborium::into_writer(value, &mut written).unwrap();
        written
    }
    assert_round_trip(lines(), write, |written| {
        ciborium::from_reader(&written[..]).unwrap()
    });
    assert_round_trip(maps(), write, |written| {
        ciborium::from_reader(&written[..]).unwrap()
    });
}

#[test]
fn message_pack() {
    assert_round_trip(
        lines(),
        |line| rmp_serde::to_vec(line).unwrap(),
        |written| rmp_serde::from_slice(written).unwrap(),
    );
    assert_round_trip(
        lines(),
        |line| rmp_serde::to_vec_named(line).unwrap(),
        |written| rmp_serde::from_slice(written).unwrap(),
    );
    assert_round_trip(
        maps(),
        |map| rmp_serde::to_vec(map).unwrap(),
        |written| rmp_serde::from_slice(written).unwrap(),
    );
}

#[test]
fn bincode() {
    let config = bincode::config::standard();
    assert_round_trip(
        lines(),
        |line| bincode::serde::encode_to_vec(line, config).unwrap(),
        |written| {
            bincode::serde::decode_from_slice(written, config)
                .unwrap()
                .0
        },
    );
}

#[test]
fn postcard() {
    assert_round_trip(
        lines(),
        |line| postcard::to_allocvec(line).unwrap(),
        |written| postcard::from_bytes(written).unwrap(),
    );
}

/// A flattened struct is read before the types of its fields are known. In formats that
/// only have text, its values are strings then.
#[test]
fn flattened() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Answer {
        #[serde(with = "http_registry::features::serde::number_or_string")]
        status: EdgeStatus,
        method: Method,
        class: StatusClass,
    }
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Outer {
        path: String,
        #[serde(flatten)]
        answer: Answer,
    }
    let outers = || {
        lines().map(|line| Outer {
            path: "/".to_owned(),
            answer: Answer {
                status: line.edge,
                method: line.method,
                class: line.class,
            },
        })
    };
    assert_round_trip(
        outers(),
        |outer| serde_json::to_string(outer).unwrap(),
        |written| serde_json::from_str(written).unwrap(),
    );
    assert_round_trip(
        outers(),
        |outer| serde_urlencoded::to_string(outer).unwrap(),
        |written| serde_urlencoded::from_str(written).unwrap(),
    );
}

/// A method that borrows from the input.
#[test]
fn borrowed() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Request<'a> {
        #[serde(borrow)]
        method: AnyMethod<'a>,
        #[serde(borrow)]
        before: Option<AnyMethod<'a>>,
    }
    let method = AnyMethod::from_str("MGLNDD_1.2.3.4_80").unwrap();
    for before in [None, Some(AnyMethod::GET)] {
        let request = Request { method, before };

        let json = serde_json::to_string(&request).unwrap();
        let read: Request<'_> = serde_json::from_str(&json).unwrap();
        assert_eq!(read, request);
        assert!(
            json.as_bytes()
                .as_ptr_range()
                .contains(&read.method.as_str().as_ptr())
        );

        let json = serde_json_core::to_string::<_, 128>(&request).unwrap();
        assert_eq!(
            serde_json_core::from_str(&json).unwrap(),
            (request, json.len())
        );

        let request = Request { method, before };
        let ron = ron::to_string(&request).unwrap();
        assert_eq!(ron::from_str::<Request<'_>>(&ron).unwrap(), request);

        let pack = rmp_serde::to_vec(&request).unwrap();
        assert_eq!(
            rmp_serde::from_slice::<Request<'_>>(&pack).unwrap(),
            request
        );

        let bytes = postcard::to_allocvec(&request).unwrap();
        assert_eq!(
            postcard::from_bytes::<Request<'_>>(&bytes).unwrap(),
            request
        );

        let config = bincode::config::standard();
        let bytes = bincode::serde::encode_to_vec(&request, config).unwrap();
        let (read, _): (Request<'_>, usize) =
            bincode::serde::borrow_decode_from_slice(&bytes, config).unwrap();
        assert_eq!(read, request);
    }
}
