//! The `serde` feature: a status is its number, a method its token.

use std::collections::BTreeMap;
use std::fmt::Debug;

use http_registry::{AnyStatus, Method, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use serde_test::{Configure, Token, assert_de_tokens, assert_de_tokens_error, assert_tokens};

http_registry::status_codes! {
    #[impls(serde)]
    enum NginxStatus {
        499 CLIENT_CLOSED_REQUEST "Client Closed Request" "Nobody is left to read it." "https://nginx.org/";
    }
}

http_registry::status_codes! {
    #[impls(serde)]
    enum EdgeStatus {
        Iana(StatusCode);
        Nginx(NginxStatus);
        561 UNAUTHORIZED "Unauthorized" "The identity provider failed." "https://aws.amazon.com/";
    }
}

http_registry::methods! {
    #[impls(serde)]
    enum EdgeMethod {
        Iana(Method);
        PURGE "Remove the target from the cache." "https://varnish-cache.org/" idempotent;
        "M-SEARCH" M_SEARCH "Search for devices." "https://example.com/" safe idempotent;
    }
}

/// What reading `json` as `T` fails with, without where.
fn error<T: DeserializeOwned + Debug>(json: &str) -> String {
    let error = serde_json::from_str::<T>(json).unwrap_err().to_string();
    error.rsplit_once(" at line").unwrap().0.to_owned()
}

#[test]
fn a_status_is_its_number() {
    for code in 100..1000 {
        let status = AnyStatus::from_u16(code).unwrap();
        assert_eq!(serde_json::to_value(status).unwrap(), json!(code));
        assert_eq!(
            serde_json::from_value::<AnyStatus>(json!(code)).unwrap(),
            status
        );
    }
    for &status in EdgeStatus::ALL {
        assert_eq!(serde_json::to_value(status).unwrap(), json!(status.value()));
    }
    assert_eq!(
        serde_json::to_string(&StatusCode::NOT_FOUND).unwrap(),
        "404"
    );
    assert_eq!(
        serde_json::to_string(&NginxStatus::CLIENT_CLOSED_REQUEST).unwrap(),
        "499"
    );
}

#[test]
fn a_status_from_its_number_and_its_digits() {
    for code in 0..=1000_u16 {
        let number = json!(code);
        let digits = json!(code.to_string());
        assert_eq!(
            serde_json::from_value(number.clone()).ok(),
            AnyStatus::from_u16(code).ok()
        );
        assert_eq!(
            serde_json::from_value(digits.clone()).ok(),
            AnyStatus::from_u16(code).ok()
        );
        assert_eq!(
            serde_json::from_value(number.clone()).ok(),
            StatusCode::from_u16(code).ok()
        );
        assert_eq!(
            serde_json::from_value(digits.clone()).ok(),
            StatusCode::from_u16(code).ok()
        );
        assert_eq!(
            serde_json::from_value(number).ok(),
            EdgeStatus::from_u16(code).ok()
        );
        assert_eq!(
            serde_json::from_value(digits).ok(),
            EdgeStatus::from_u16(code).ok()
        );
    }
}

#[test]
fn a_status_from_an_integer_of_every_size() {
    let ok = StatusCode::OK;
    for token in [
        Token::U8(200),
        Token::U16(200),
        Token::U32(200),
        Token::U64(200),
        Token::I16(200),
        Token::I32(200),
        Token::I64(200),
        Token::Str("200"),
        Token::BorrowedStr("200"),
        Token::String("200"),
    ] {
        assert_de_tokens(&ok.readable(), &[token]);
    }
    assert_de_tokens(
        &AnyStatus::from_u16(100).unwrap().readable(),
        &[Token::I8(100)],
    );
}

#[test]
fn a_status_in_a_format_for_machines_is_its_number() {
    assert_tokens(&StatusCode::OK.compact(), &[Token::U16(200)]);
    assert_tokens(&EdgeStatus::UNAUTHORIZED.compact(), &[Token::U16(561)]);
    assert_tokens(
        &AnyStatus::from_u16(999).unwrap().compact(),
        &[Token::U16(999)],
    );
}

#[test]
fn a_wrong_status() {
    let expected = "expected a status code, three digits as a number or a string";
    assert_eq!(
        error::<StatusCode>("520"),
        "520 is not a registered status code"
    );
    assert_eq!(
        error::<StatusCode>("\"520\""),
        "520 is not a registered status code"
    );
    assert_eq!(
        error::<EdgeStatus>("520"),
        "520 is not a registered status code"
    );
    for (json, found) in [
        ("0", "invalid value: integer `0`"),
        ("99", "invalid value: integer `99`"),
        ("1000", "invalid value: integer `1000`"),
        ("-404", "invalid value: integer `-404`"),
        // 404 modulo 65,536.
        ("65940", "invalid value: integer `65940`"),
        ("-65132", "invalid value: integer `-65132`"),
        (
            "18446744073709551615",
            "invalid value: integer `18446744073709551615`",
        ),
        ("\"\"", "invalid value: string \"\""),
        ("\"0404\"", "invalid value: string \"0404\""),
        ("\"+404\"", "invalid value: string \"+404\""),
        ("\"404 \"", "invalid value: string \"404 \""),
        ("\"Not Found\"", "invalid value: string \"Not Found\""),
        ("404.0", "invalid type: floating point `404.0`"),
        ("true", "invalid type: boolean `true`"),
        ("null", "invalid type: null"),
        ("[404]", "invalid type: sequence"),
        ("{\"code\": 404}", "invalid type: map"),
    ] {
        let message = format!("{found}, {expected}");
        assert_eq!(error::<StatusCode>(json), message);
        assert_eq!(error::<AnyStatus>(json), message);
        assert_eq!(error::<EdgeStatus>(json), message);
    }
    assert_de_tokens_error::<serde_test::Compact<StatusCode>>(
        &[Token::Bool(true)],
        &format!("invalid type: boolean `true`, {expected}"),
    );
}

#[test]
fn a_method_is_its_token() {
    for &method in Method::ALL {
        let json = json!(method.as_str());
        assert_eq!(serde_json::to_value(method).unwrap(), json);
        assert_eq!(serde_json::from_value::<Method>(json).unwrap(), method);
    }
    for &method in EdgeMethod::ALL {
        let json = json!(method.as_str());
        assert_eq!(serde_json::to_value(method).unwrap(), json);
        assert_eq!(serde_json::from_value::<EdgeMethod>(json).unwrap(), method);
    }
    assert_eq!(
        serde_json::to_string(&EdgeMethod::M_SEARCH).unwrap(),
        "\"M-SEARCH\""
    );
    assert_tokens(&Method::GET.compact(), &[Token::BorrowedStr("GET")]);
    assert_tokens(&Method::GET.readable(), &[Token::BorrowedStr("GET")]);
}

#[test]
fn a_wrong_method() {
    let expected = "expected a registered method as a string, capitals as registered";
    for (json, found) in [
        ("\"PURGE\"", "invalid value: string \"PURGE\""),
        ("\"get\"", "invalid value: string \"get\""),
        ("\"GET \"", "invalid value: string \"GET \""),
        ("\"\"", "invalid value: string \"\""),
        ("1", "invalid type: integer `1`"),
        ("1.5", "invalid type: floating point `1.5`"),
        ("true", "invalid type: boolean `true`"),
        ("null", "invalid type: null"),
        ("[\"GET\"]", "invalid type: sequence"),
        ("{\"GET\": 1}", "invalid type: map"),
    ] {
        assert_eq!(error::<Method>(json), format!("{found}, {expected}"));
    }
    assert_eq!(
        error::<EdgeMethod>("\"BREW\""),
        format!("invalid value: string \"BREW\", {expected}")
    );
}

#[test]
fn the_keys_of_a_json_object() {
    fn round_trip<K: Copy + Ord + Debug + Serialize + DeserializeOwned>(keys: &[K], json: &str) {
        let map: BTreeMap<K, u32> = keys.iter().copied().zip(0..).collect();
        assert_eq!(serde_json::to_string(&map).unwrap(), json);
        assert_eq!(serde_json::from_str::<BTreeMap<K, u32>>(json).unwrap(), map);
        let value = serde_json::to_value(&map).unwrap();
        assert_eq!(
            serde_json::from_value::<BTreeMap<K, u32>>(value).unwrap(),
            map
        );
    }
    round_trip(
        &[StatusCode::OK, StatusCode::NOT_FOUND],
        r#"{"200":0,"404":1}"#,
    );
    round_trip(&[AnyStatus::from_u16(520).unwrap()], r#"{"520":0}"#);
    round_trip(&[EdgeStatus::UNAUTHORIZED], r#"{"561":0}"#);
    round_trip(&[Method::GET, Method::PUT], r#"{"GET":0,"PUT":1}"#);
    assert_eq!(
        error::<BTreeMap<StatusCode, u32>>(r#"{"520":0}"#),
        "520 is not a registered status code"
    );
}
