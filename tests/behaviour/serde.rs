//! The `serde` feature: status codes are numbers, and methods are tokens.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Arc;

use axum::extract::FromRequest;
use http_registry::features::serde::{any_method, number_or_string};
use http_registry::{
    AnyMethod, AnyStatus, Method, MethodError, StatusClass, StatusCode, StatusCodeError, StatusSet,
};
use serde::de::{DeserializeOwned, Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, forward_to_deserialize_any};
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

http_registry::status_codes! {
    enum WithoutSerde {
        404 NOTHING "Nothing" "For the test." "https://example.com/";
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

/// Returns the error of reading `json` as a `T`, without the position.
fn error<T: DeserializeOwned + Debug>(json: &str) -> String {
    let error = serde_json::from_str::<T>(json).unwrap_err().to_string();
    error.rsplit_once(" at line").unwrap().0.to_owned()
}

#[test]
fn a_status_is_written_as_its_number() {
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
fn a_status_is_read_from_its_number() {
    for code in 0..=1000_u16 {
        assert_eq!(
            serde_json::from_value(json!(code)).ok(),
            AnyStatus::from_u16(code).ok()
        );
        assert_eq!(
            serde_json::from_value(json!(code)).ok(),
            StatusCode::from_u16(code).ok()
        );
        assert_eq!(
            serde_json::from_value(json!(code)).ok(),
            EdgeStatus::from_u16(code).ok()
        );
    }
}

#[test]
fn a_status_is_read_from_every_integer_type() {
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
        assert_de_tokens(&ok.compact(), &[token]);
        assert_de_tokens(&Lenient(ok).readable(), &[token]);
    }
    let hundred = AnyStatus::from_u16(100).unwrap();
    assert_de_tokens(&hundred.readable(), &[Token::I8(100)]);
    assert_tokens(&ok.compact(), &[Token::U16(200)]);
}

/// A status code as a number or a string.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent, bound = "C: Code")]
struct Lenient<C>(#[serde(with = "number_or_string")] C);

/// An optional status code.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound = "C: Code")]
struct Optional<C> {
    #[serde(default, with = "number_or_string::option")]
    status: Option<C>,
}

/// A status code that is not in a struct.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(transparent)]
struct OptionalAlone(#[serde(with = "number_or_string::option")] Option<StatusCode>);

trait Code: Copy + Into<u16> + TryFrom<u16, Error = StatusCodeError> {}

impl<C: Copy + Into<u16> + TryFrom<u16, Error = StatusCodeError>> Code for C {}

#[test]
fn number_or_string_reads_both() {
    fn check<C: Code + Debug + PartialEq>(code: u16) {
        let expected = C::try_from(code).ok();
        let status = |json| serde_json::from_value::<Lenient<C>>(json).ok();
        assert_eq!(status(json!(code)), expected.map(Lenient));
        assert_eq!(status(json!(code.to_string())), expected.map(Lenient));
        let Some(expected) = expected else { return };
        let json = json!(code);
        assert_eq!(serde_json::to_value(Lenient(expected)).unwrap(), json);

        let optional = Optional {
            status: Some(expected),
        };
        let json = json!({ "status": code });
        assert_eq!(serde_json::to_value(&optional).unwrap(), json);
        for json in [json, json!({ "status": code.to_string() })] {
            let read: Optional<C> = serde_json::from_value(json).unwrap();
            assert_eq!(read, optional);
        }
    }
    for code in 0..=1000 {
        check::<AnyStatus>(code);
        check::<StatusCode>(code);
        check::<EdgeStatus>(code);
        check::<WithoutSerde>(code);
    }
    for token in [Token::None, Token::Unit] {
        assert_de_tokens(&OptionalAlone(None).readable(), &[token]);
    }
    let none = Optional::<StatusCode> { status: None };
    let json = json!({ "status": null });
    assert_eq!(serde_json::to_value(&none).unwrap(), json);
    for json in [json, json!({})] {
        assert_eq!(serde_json::from_value::<Optional<_>>(json).unwrap(), none);
    }
}

/// The values that HAR, servers, proxies and data frames write if there was no response.
#[test]
fn a_missing_status_is_none() {
    let read = |json| serde_json::from_value::<OptionalAlone>(json).map(|it| it.0);
    for json in [
        json!(null),
        json!(0),
        json!(-1),
        json!(0.0),
        json!(-1.0),
        json!(""),
        json!("-"),
        json!("0"),
        json!("000"),
    ] {
        assert_eq!(read(json.clone()).unwrap(), None, "{json}");
        assert!(serde_json::from_value::<Lenient<AnyStatus>>(json).is_err());
    }
    for json in [json!(1), json!(-2), json!(0.5), json!("--"), json!("00")] {
        assert!(read(json.clone()).is_err(), "{json}");
    }
    for token in [Token::I8(0), Token::I64(0), Token::F32(-1.0)] {
        assert_de_tokens(&OptionalAlone(None).readable(), &[Token::Some, token]);
    }
}

/// A column of integers with a gap is a column of floats in pandas.
#[test]
fn a_whole_float_is_a_status() {
    for code in 100..1000 {
        let status = AnyStatus::from_u16(code).unwrap();
        let json = json!(f64::from(code));
        assert_eq!(
            serde_json::from_value::<Lenient<AnyStatus>>(json.clone()).unwrap(),
            Lenient(status)
        );
        assert_eq!(
            serde_json::from_value::<OptionalAlone>(json).ok(),
            status
                .registered()
                .map(|status| OptionalAlone(Some(status)))
        );
    }
    for float in ["404.5", "-404.0", "65940.0", "1e300", "99.0"] {
        assert_eq!(
            error::<Lenient<AnyStatus>>(float),
            format!(
                "invalid value: floating point `{}`, \
                 expected a status code as a number or a string, 100 to 999",
                serde_json::from_str::<serde_json::Number>(float).unwrap()
            )
        );
    }
}

/// A method that is stored, in each type that can store text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Request {
    #[serde(with = "any_method")]
    method: String,
    #[serde(with = "any_method")]
    original: Box<str>,
    #[serde(with = "any_method")]
    shared: Arc<str>,
}

#[tokio::test]
async fn any_method_is_kept() {
    let request = Request {
        method: "BREW".into(),
        original: "GET".into(),
        shared: "M-SEARCH".into(),
    };
    let json = json!({ "method": "BREW", "original": "GET", "shared": "M-SEARCH" });
    assert_eq!(serde_json::to_value(&request).unwrap(), json);
    let text = json.to_string().replace("BREW", "BR\\u0045W");
    let read: Request = serde_json::from_reader(text.as_bytes()).unwrap();
    assert_eq!(read, request);
    let body = http::Request::builder()
        .header("content-type", "application/json")
        .body(axum::body::Body::from(text));
    let axum::Json(read) = axum::Json::<Request>::from_request(body.unwrap(), &())
        .await
        .unwrap();
    assert_eq!(read, request);
    assert_eq!(serde_json::from_value::<Request>(json).unwrap(), request);

    for token in ["", "GET /", "caf\u{e9}"] {
        let text = json!({ "method": token, "original": "GET", "shared": "GET" }).to_string();
        assert_eq!(
            error::<Request>(&text),
            format!("{}, found {token:?}", MethodError::Invalid)
        );
        let method = token.to_owned();
        let request = Request {
            method,
            ..read.clone()
        };
        assert_eq!(
            serde_json::to_value(request).unwrap_err().to_string(),
            MethodError::Invalid.to_string()
        );
    }
    let text = "{\"method\":405}";
    let found = "invalid type: integer `405`, expected a method as a string";
    assert_eq!(error::<Request>(text), found);
}

/// A binary format that does not describe its values, so that a reader must request the
/// right type.
struct Binary(Held);

enum Held {
    Number(u16),
    Text(&'static str),
    Optional(u16),
}

impl<'de> Deserializer<'de> for Binary {
    type Error = serde::de::value::Error;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Self::Error> {
        Err(Error::custom("deserialize_any was called"))
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.0 {
            Held::Number(number) => visitor.visit_u16(number),
            _ => Err(Error::custom("deserialize_u16 was called")),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.0 {
            Held::Text(text) => visitor.visit_borrowed_str(text),
            _ => Err(Error::custom("deserialize_str was called")),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.0 {
            Held::Optional(number) => visitor.visit_some(Self(Held::Number(number))),
            _ => Err(Error::custom("deserialize_option was called")),
        }
    }

    forward_to_deserialize_any! {
        bool u8 u32 u64 u128 i8 i16 i32 i64 i128 f32 f64 char string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

#[test]
fn binary_formats_read_the_written_type() {
    let number = || Binary(Held::Number(404));
    assert_eq!(StatusCode::deserialize(number()), Ok(StatusCode::NOT_FOUND));
    assert_eq!(AnyStatus::deserialize(number()), Ok(AnyStatus::NOT_FOUND));
    let edge = EdgeStatus::Iana(StatusCode::NOT_FOUND);
    assert_eq!(EdgeStatus::deserialize(number()), Ok(edge));
    assert_eq!(number_or_string::deserialize(number()), Ok(edge));
    let option = number_or_string::option::deserialize(Binary(Held::Optional(404)));
    assert_eq!(option, Ok(Some(edge)));

    let text = |text| Binary(Held::Text(text));
    assert_eq!(Method::deserialize(text("GET")), Ok(Method::GET));
    assert_eq!(
        EdgeMethod::deserialize(text("M-SEARCH")),
        Ok(EdgeMethod::M_SEARCH)
    );
    assert_eq!(AnyMethod::deserialize(text("GET")), Ok(AnyMethod::GET));
    assert_eq!(
        StatusClass::deserialize(text("4xx")),
        Ok(StatusClass::ClientError)
    );
}

#[test]
fn invalid_status_codes_are_errors() {
    let number = "expected a status code as a number, 100 to 999";
    let either = "expected a status code as a number or a string, 100 to 999";
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
        ("true", "invalid type: boolean `true`"),
        ("null", "invalid type: null"),
        ("[404]", "invalid type: sequence"),
        ("{\"code\": 404}", "invalid type: map"),
    ] {
        assert_eq!(error::<StatusCode>(json), format!("{found}, {number}"));
        assert_eq!(error::<AnyStatus>(json), format!("{found}, {number}"));
        assert_eq!(error::<EdgeStatus>(json), format!("{found}, {number}"));
        assert_eq!(
            error::<Lenient<StatusCode>>(json),
            format!("{found}, {either}")
        );
    }
    assert_eq!(
        error::<StatusCode>("404.0"),
        format!("invalid type: floating point `404.0`, {number}")
    );
    for text in ["", "0404", "+404", "404 ", "Not Found", "404 Not Found"] {
        assert_eq!(
            error::<Lenient<AnyStatus>>(&json!(text).to_string()),
            format!("invalid value: string {text:?}, {either}")
        );
    }
    assert_eq!(
        error::<StatusCode>("\"404\""),
        format!("invalid type: string \"404\", {number}")
    );
    assert_de_tokens_error::<serde_test::Compact<StatusCode>>(
        &[Token::Bool(true)],
        &format!("invalid type: boolean `true`, {number}"),
    );
    assert_eq!(
        error::<Optional<StatusCode>>("{\"status\": true}"),
        format!("invalid type: boolean `true`, {either}")
    );
}

#[test]
fn unregistered_status_codes_are_errors() {
    let expected = "expected a registered status code";
    assert_eq!(
        error::<StatusCode>("520"),
        format!("invalid value: integer `520`, {expected}")
    );
    assert_eq!(
        error::<EdgeStatus>("520"),
        format!("invalid value: integer `520`, {expected}")
    );
    assert_eq!(
        error::<Lenient<StatusCode>>("\"520\""),
        format!("invalid value: string \"520\", {expected}")
    );
}

#[test]
fn a_class_is_written_as_its_pattern() {
    for class in StatusClass::ALL {
        assert_eq!(serde_json::to_value(class).unwrap(), json!(class.pattern()));
        for text in [class.pattern().to_uppercase(), class.to_string()] {
            assert_eq!(
                serde_json::from_value::<StatusClass>(json!(text)).unwrap(),
                class
            );
        }
        assert_tokens(&class.compact(), &[Token::Str(class.pattern())]);
    }
    assert_eq!(
        error::<StatusClass>("\"6xx\""),
        "expected a class of status codes, such as `4xx`, found \"6xx\""
    );
    assert_eq!(
        error::<StatusClass>("4"),
        "invalid type: integer `4`, expected a class of status codes as a string, such as \"4xx\""
    );
}

#[test]
fn a_set_is_written_as_its_text() {
    for text in ["", "404", "408, 429, 5xx", "200-204, 520-527"] {
        let set: StatusSet = text.parse().unwrap();
        assert_eq!(serde_json::to_value(set).unwrap(), json!(text));
        assert_eq!(
            serde_json::from_value::<StatusSet>(json!(text)).unwrap(),
            set
        );
    }
    assert_eq!(
        error::<StatusSet>("\"408, 5x\""),
        "part 2 of the status codes: expected a code from 100 to 999, a class such as 5xx or a \
         range such as 520-527, found \"408, 5x\""
    );
    assert_eq!(
        error::<StatusSet>("[408]"),
        "invalid type: sequence, expected a set of status codes as a string, such as \"408, 5xx\""
    );
}

#[test]
fn any_method_borrows_its_token() {
    fn error(json: &str) -> String {
        let error = serde_json::from_str::<AnyMethod<'_>>(json).unwrap_err();
        error
            .to_string()
            .rsplit_once(" at line")
            .unwrap()
            .0
            .to_owned()
    }

    let brew = AnyMethod::from_str("BREW").unwrap();
    assert_tokens(&brew.readable(), &[Token::BorrowedStr("BREW")]);
    assert_tokens(&brew.compact(), &[Token::BorrowedStr("BREW")]);
    assert_eq!(serde_json::to_string(&brew).unwrap(), "\"BREW\"");
    let json = "\"BREW\"".to_owned();
    let read: AnyMethod<'_> = serde_json::from_str(&json).unwrap();
    assert_eq!(read, brew);
    assert_eq!(read.as_str().as_ptr(), json[1..].as_ptr());

    assert_eq!(
        error("\"GET /\""),
        format!("{}, found \"GET /\"", MethodError::Invalid)
    );
    assert_eq!(
        error("1"),
        "invalid type: integer `1`, expected a method as a string that can be borrowed"
    );
    assert_eq!(
        error("\"BR\\u0045W\""),
        "invalid type: string \"BREW\", expected a method as a string that can be borrowed"
    );
}

#[test]
fn a_method_is_written_as_its_token() {
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
fn other_methods_are_errors() {
    for token in ["PURGE", "get", "GET ", ""] {
        assert_eq!(
            error::<Method>(&json!(token).to_string()),
            format!("expected a registered method (case-sensitive), found {token:?}")
        );
    }
    let expected = "expected a registered method as a string (case-sensitive)";
    for (json, found) in [
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
        "expected a registered method (case-sensitive), found \"BREW\""
    );
}

#[test]
fn keys_of_json_objects() {
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
        "invalid value: integer `520`, expected a registered status code"
    );
}
