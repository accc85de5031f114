//! Every inherent function is a `const fn`. Each is called in a constant here, and must
//! return the same value as at run time.

use http_registry::{
    AnyMethod, AnyStatus, Method, MethodEntry, MethodError, Reference, StatusClass, StatusCode,
    StatusCodeError, StatusEntry,
};
use http_registry_tests::registries::{EdgeMethod, EdgeStatus};

/// Unwraps a `Result` in a constant.
macro_rules! unwrap {
    ($result:expr) => {
        match $result {
            Ok(value) => value,
            Err(_) => panic!(),
        }
    };
}

/// Calls functions in a constant, and again at run time: those that are named, or those of one of
/// the library's lists.
macro_rules! check {
    (
        ($VALUE:ident) #$all:tt
        $($(#[$doc:meta])* [$($line:tt)*] fn $name:ident($this:ident) -> $Output:ty $body:block)*
    ) => {
        check!($VALUE: $($name)*);
    };
    (($VALUE:ident) $($(#[$doc:meta])* [$($line:tt)*] $flag:ident: fn $name:ident;)*) => {
        check!($VALUE: $($name)*);
    };
    ($VALUE:ident: $($accessor:ident)*) => { $(
        let constant = const { $VALUE.$accessor() };
        assert_eq!(constant, { $VALUE }.$accessor());
    )* };
}

macro_rules! check_status {
    ($Status:ident) => {{
        const S: $Status = unwrap!($Status::from_u16(404));
        const BYTES: $Status = unwrap!($Status::from_bytes(b"404"));
        const UNREGISTERED: Result<$Status, StatusCodeError> = $Status::from_u16(567);
        const INVALID: Result<$Status, StatusCodeError> = $Status::from_bytes(b"4 4");
        const BY_NAME: Option<$Status> = $Status::from_name("GONE");
        const BY_PHRASE: Option<$Status> = $Status::from_phrase("gOnE");
        const FIRST: ($Status, &StatusEntry) = ($Status::ALL[0], &$Status::ENTRIES[0]);
        const ENTRY: &StatusEntry = S.entry();
        assert_eq!(S, BYTES);
        assert!(matches!(UNREGISTERED, Err(StatusCodeError::Unregistered(any)) if any == 567));
        assert_eq!(INVALID, Err(StatusCodeError::Invalid));
        assert_eq!(BY_NAME, $Status::from_u16(410).ok());
        assert_eq!(BY_PHRASE, BY_NAME);
        assert_eq!(FIRST.0.entry(), FIRST.1);
        check!(S: index entry);
        http_registry::__status_accessors! { check, S }
        http_registry::__status_accessors! { check, ENTRY }
    }};
}

macro_rules! check_method {
    ($Method:ident) => {{
        const M: $Method = unwrap!($Method::from_bytes(b"QUERY"));
        const UNREGISTERED: Result<$Method, MethodError> = $Method::from_bytes(b"query");
        const INVALID: Result<$Method, MethodError> = $Method::from_bytes(b"QUERY ");
        const BY_NAME: Option<$Method> = $Method::from_name("QUERY");
        const FIRST: ($Method, &MethodEntry) = ($Method::ALL[0], &$Method::ENTRIES[0]);
        const ENTRY: &MethodEntry = M.entry();
        assert_eq!(UNREGISTERED, Err(MethodError::Unregistered));
        assert_eq!(INVALID, Err(MethodError::Invalid));
        assert_eq!(BY_NAME, Some(M));
        assert_eq!(FIRST.0.entry(), FIRST.1);
        check!(M: index entry);
        http_registry::__method_accessors! { check, M }
        http_registry::__method_accessors! { check, ENTRY }
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
    assert_eq!(ANY, BYTES);
    check!(ANY: value as_str phrase entry effective is_cacheable redirect);
    http_registry::__code_accessors! { check, ANY }
}

#[test]
fn any_method() {
    const ANY: AnyMethod<'_> = unwrap!(AnyMethod::from_str("PURGE"));
    const BYTES: AnyMethod<'_> = unwrap!(AnyMethod::from_bytes(b"PURGE"));
    assert_eq!(ANY, BYTES);
    check!(ANY: as_str entry);
    http_registry::__method_flags! { check, ANY }
}

#[test]
fn classes_and_references() {
    const CLASS: Option<StatusClass> = StatusClass::of(299);
    const SUCCESS: StatusClass = StatusClass::Success;
    const REFERENCE: Reference = Reference::Rfc {
        number: 9110,
        section: Some("15"),
    };
    assert_eq!(CLASS, Some(SUCCESS));
    check!(SUCCESS: x00 digit range pattern);
    check!(REFERENCE: title url);
}

/// Clippy, which checks this program too, crashes if their text is in a `static`.
#[test]
fn texts_of_codes_are_compared() {
    const REGISTERED: &str = StatusCode::OK.as_str();
    const ANY: &str = unwrap!(AnyStatus::from_u16(520)).as_str();
    assert_eq!((REGISTERED == "200", ANY == "520"), (true, true));
}
