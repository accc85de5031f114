//! The formats that are tested with the feature `all`.

use http_registry::{AnyStatus, Method, StatusClass, StatusCode};
use serde::{Deserialize, Serialize};

use crate::{
    EdgeMethod, EdgeStatus, Line, Request, assert_round_trip, lines, maps, outers, requests,
};

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
fn flattened() {
    assert_round_trip(
        outers(),
        |outer| serde_urlencoded::to_string(outer).unwrap(),
        |written| serde_urlencoded::from_str(written).unwrap(),
    );
}

#[test]
fn borrowed() {
    for request in requests() {
        let json = serde_json_core::to_string::<_, 128>(&request).unwrap();
        let (read, len): (Request<'_>, usize) = serde_json_core::from_str(&json).unwrap();
        assert_eq!((&read, len), (&request, json.len()));

        let ron = ron::to_string(&request).unwrap();
        assert_eq!(ron::from_str::<Request<'_>>(&ron).unwrap(), request);

        let pack = rmp_serde::to_vec(&request).unwrap();
        let read: Request<'_> = rmp_serde::from_slice(&pack).unwrap();
        assert_eq!(read, request);

        let config = bincode::config::standard();
        let bytes = bincode::serde::encode_to_vec(&request, config).unwrap();
        let (read, _): (Request<'_>, usize) =
            bincode::serde::borrow_decode_from_slice(&bytes, config).unwrap();
        assert_eq!(read, request);
    }
}
