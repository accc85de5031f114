//! The `schemars` feature: the schemas of the values that the `serde` feature writes.

use std::collections::BTreeMap;

use http_registry::{AnyMethod, AnyStatus, Method, StatusClass, StatusCode, StatusSet};
use schemars::{JsonSchema, Schema, schema_for};
use serde_json::{Value, json};

http_registry::status_codes! {
    #[impls(schemars, serde)]
    enum EdgeStatus {
        Iana(StatusCode);
        999 REQUEST_DENIED "Request Denied" "The client looks like a program." "https://www.linkedin.com/";
    }
}

http_registry::methods! {
    #[impls(schemars, serde)]
    enum CacheMethod {
        PURGE "Remove the target from the cache." "https://varnish-cache.org/" idempotent;
        "M-SEARCH" M_SEARCH "Search for devices." "https://example.com/" safe idempotent;
    }
}

/// Returns a schema without its metadata.
fn schema(schema: Schema) -> Value {
    let mut schema = Value::from(schema);
    let fields = schema.as_object_mut().unwrap();
    fields.remove("$schema").unwrap();
    fields.remove("title").unwrap();
    schema
}

fn to_json<T: serde::Serialize>(values: &[T]) -> Value {
    serde_json::to_value(values).unwrap()
}

#[test]
fn registries_of_codes_are_enums_of_integers() {
    assert_eq!(
        schema(schema_for!(EdgeStatus)),
        json!({ "type": "integer", "enum": to_json(EdgeStatus::ALL) })
    );
    assert_eq!(
        schema(schema_for!(StatusCode)),
        json!({ "type": "integer", "enum": to_json(StatusCode::ALL) })
    );
}

#[test]
fn registries_of_methods_are_enums_of_strings() {
    assert_eq!(
        schema(schema_for!(CacheMethod)),
        json!({ "type": "string", "enum": ["PURGE", "M-SEARCH"] })
    );
    assert_eq!(
        schema(schema_for!(Method)),
        json!({ "type": "string", "enum": to_json(Method::ALL) })
    );
}

#[test]
fn any_status_is_a_range_and_any_method_a_pattern() {
    assert_eq!(
        schema(schema_for!(AnyStatus)),
        json!({ "type": "integer", "minimum": 100, "maximum": 999 })
    );
    let any_method = schema(schema_for!(AnyMethod<'_>));
    assert_eq!(any_method["type"], "string");
    let pattern = any_method["pattern"].as_str().unwrap();
    let set = pattern
        .strip_prefix("^[")
        .and_then(|it| it.strip_suffix("]+$"));
    // Expands the ranges. A literal hyphen is escaped.
    let set = set.unwrap().replace("\\-", "\0");
    let set = set.replace("0-9", "0123456789");
    let set = set.replace("A-Z", "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    let set = set.replace("a-z", "abcdefghijklmnopqrstuvwxyz");
    let set = set.replace('\0', "-");
    for byte in 0..=u8::MAX {
        assert_eq!(
            set.as_bytes().contains(&byte),
            AnyMethod::from_bytes(&[byte]).is_ok(),
            "{byte}"
        );
    }
    assert_eq!(
        schema(schema_for!(StatusClass)),
        json!({ "type": "string", "enum": to_json(&StatusClass::ALL) })
    );
    let set = schema(schema_for!(StatusSet));
    let part = r"([1-9]\d\d(-[1-9]\d\d)?|[1-9][xX]{2})";
    let pattern = format!(r"^\s*({part}(\s*,\s*{part})*)?\s*$");
    assert_eq!(set, json!({ "type": "string", "pattern": pattern }));
}

#[test]
fn types_with_the_same_name_have_different_schemas() {
    mod other {
        http_registry::status_codes! {
            #[impls(schemars)]
            pub(super) enum EdgeStatus {
                299 FINE "Fine" "For the test." "https://example.com/";
            }
        }
    }
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Both {
        one: EdgeStatus,
        other: other::EdgeStatus,
        optional: Option<StatusCode>,
        seen: BTreeMap<AnyStatus, u32>,
    }
    let schema = Value::from(schema_for!(Both));
    let definitions = schema["$defs"].as_object().unwrap();
    let enums: Vec<&Value> = definitions.values().map(|it| &it["enum"]).collect();
    assert!(enums.contains(&&json!([299])), "{schema:#}");
    assert!(enums.contains(&&to_json(EdgeStatus::ALL)), "{schema:#}");
    assert_eq!(
        schema["properties"]["optional"],
        json!({ "anyOf": [{ "$ref": "#/$defs/StatusCode" }, { "type": "null" }] })
    );
    // Keys are strings of digits.
    assert!(schema["properties"]["seen"]["patternProperties"].is_object());
}
