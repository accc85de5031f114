//! Every inherent function is a `const fn`: each is used here in a constant.

use http_registry::{
    AnyStatus, Method, MethodEntry, MethodError, Reference, ReferenceUrl, StatusClass, StatusCode,
    StatusCodeError, StatusEntry,
};
use http_registry_tests::registries::{EdgeMethod, EdgeStatus};

/// The entry of a code that is known to be registered.
macro_rules! unwrap {
    ($result:expr) => {
        match $result {
            Ok(found) => found,
            Err(_) => panic!(),
        }
    };
}

macro_rules! check_status {
    ($Status:ident) => {{
        const ALL: &[$Status] = $Status::ALL;
        const S: $Status = unwrap!($Status::from_u16(404));
        const BYTES: $Status = unwrap!($Status::from_bytes(b"404"));
        const UNREGISTERED: Result<$Status, StatusCodeError> = $Status::from_u16(567);
        const INVALID: Result<$Status, StatusCodeError> = $Status::from_bytes(b"4 4");
        const BY_NAME: Option<$Status> = $Status::from_name("GONE");
        const BY_PHRASE: Option<$Status> = $Status::from_phrase("gOnE");
        const VALUE: u16 = S.value();
        const TEXTS: [&str; 4] = [S.as_str(), S.phrase(), S.name(), S.description()];
        const CLASS: StatusClass = S.class();
        const REFERENCE: Reference = S.reference();
        const REFERENCES: &[Reference] = S.references();
        const ENTRY: &StatusEntry = S.entry();
        const ANSWERS: [bool; 11] = [
            S.is_informational(),
            S.is_success(),
            S.is_redirection(),
            S.is_client_error(),
            S.is_server_error(),
            S.is_error(),
            S.is_cacheable(),
            S.is_experimental(),
            S.is_deprecated(),
            S.is_obsolete(),
            S.allows_content(),
        ];
        const OF_ENTRY: (u16, [&str; 4], StatusClass, &[&str]) = (
            ENTRY.value(),
            [ENTRY.as_str(), ENTRY.phrase(), ENTRY.name(), ENTRY.description()],
            ENTRY.class(),
            ENTRY.aliases(),
        );
        assert_eq!(ALL.len(), $Status::ALL.len());
        assert_eq!(S, BYTES);
        assert!(matches!(UNREGISTERED, Err(StatusCodeError::Unregistered(any)) if any == 567));
        assert_eq!(INVALID, Err(StatusCodeError::Invalid));
        assert_eq!(BY_NAME, $Status::from_u16(410).ok());
        assert_eq!(BY_PHRASE, BY_NAME);
        assert_eq!(VALUE, 404);
        assert_eq!(TEXTS[..3], ["404", "Not Found", "NOT_FOUND"]);
        assert_eq!(CLASS, StatusClass::ClientError);
        assert_eq!(REFERENCES, [REFERENCE]);
        assert_eq!(OF_ENTRY, (404, TEXTS, CLASS, &[][..]));
        let yes = [3, 5, 6, 10];
        for (at, answer) in ANSWERS.into_iter().enumerate() {
            assert_eq!(answer, yes.contains(&at), "{at}");
        }
    }};
}

macro_rules! check_method {
    ($Method:ident) => {{
        const ALL: &[$Method] = $Method::ALL;
        const M: $Method = unwrap!($Method::from_bytes(b"QUERY"));
        const UNREGISTERED: Result<$Method, MethodError> = $Method::from_bytes(b"query");
        const INVALID: Result<$Method, MethodError> = $Method::from_bytes(b"QUERY ");
        const BY_NAME: Option<$Method> = $Method::from_name("QUERY");
        const TEXTS: [&str; 4] = [M.value(), M.as_str(), M.name(), M.description()];
        const REFERENCE: Reference = M.reference();
        const REFERENCES: &[Reference] = M.references();
        const ENTRY: &MethodEntry = M.entry();
        const ANSWERS: [bool; 3] = [M.is_safe(), M.is_idempotent(), M.is_cacheable()];
        const OF_ENTRY: ([&str; 4], &[&str]) = (
            [
                ENTRY.value(),
                ENTRY.value(),
                ENTRY.name(),
                ENTRY.description(),
            ],
            ENTRY.aliases(),
        );
        assert_eq!(ALL.len(), $Method::ALL.len());
        assert_eq!(UNREGISTERED, Err(MethodError::Unregistered));
        assert_eq!(INVALID, Err(MethodError::Invalid));
        assert_eq!(BY_NAME, Some(M));
        assert_eq!(TEXTS[..3], ["QUERY"; 3]);
        assert_eq!(REFERENCES, [REFERENCE]);
        assert_eq!(OF_ENTRY, (TEXTS, &[][..]));
        assert_eq!(ANSWERS, [true; 3]);
    }};
}

#[test]
fn statuses() {
    check_status!(StatusCode);
}

#[test]
fn statuses_with_includes() {
    check_status!(EdgeStatus);
}

#[test]
fn methods() {
    check_method!(Method);
}

#[test]
fn methods_with_includes() {
    check_method!(EdgeMethod);
}

#[test]
fn any_status() {
    const ANY: AnyStatus = unwrap!(AnyStatus::from_u16(520));
    const BYTES: AnyStatus = unwrap!(AnyStatus::from_bytes(b"520"));
    const VALUE: u16 = ANY.value();
    const TEXT: &str = ANY.as_str();
    const CLASS: StatusClass = ANY.class();
    const EFFECTIVE: StatusCode = ANY.effective();
    const ANSWERS: [bool; 7] = [
        ANY.is_informational(),
        ANY.is_success(),
        ANY.is_redirection(),
        ANY.is_client_error(),
        ANY.is_server_error(),
        ANY.is_error(),
        ANY.allows_content(),
    ];
    assert_eq!(ANY, BYTES);
    assert_eq!((VALUE, TEXT, CLASS), (520, "520", StatusClass::ServerError));
    assert_eq!(EFFECTIVE, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(ANSWERS, [false, false, false, false, true, true, true]);
}

#[test]
fn classes_and_references() {
    const CLASS: Option<StatusClass> = StatusClass::of(299);
    const X00: StatusCode = StatusClass::Success.x00();
    const DIGIT: u8 = StatusClass::Success.digit();
    const RANGE: std::ops::RangeInclusive<u16> = StatusClass::Success.range();
    const REFERENCE: Reference = Reference::Rfc {
        number: 9110,
        section: Some("15"),
    };
    const TITLE: Option<&str> = REFERENCE.title();
    const URL: ReferenceUrl = REFERENCE.url();
    assert_eq!(CLASS, Some(StatusClass::Success));
    assert_eq!((X00, DIGIT, RANGE), (StatusCode::OK, 2, 200..=299));
    assert_eq!(TITLE, Some("HTTP Semantics"));
    assert_eq!(
        URL.to_string(),
        "https://www.rfc-editor.org/rfc/rfc9110#section-15"
    );
}
