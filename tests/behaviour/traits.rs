//! The traits return the same values as the inherent functions and the entries.

use std::fmt::Debug;

use http_registry::{
    AnyStatus, Method, MethodError, RegisteredMethod, RegisteredStatus, StatusCode, StatusCodeError,
};
use http_registry_tests::registries::{
    EdgeMethod, EdgeStatus, FleetMethod, FleetStatus, LengthsMethod, MirrorStatus, SiteMethod,
    SiteStatus, VendorMethod, VendorStatus,
};

/// Compares the functions of the type, the trait and the entry for each value of each registry.
macro_rules! check {
    ($Trait:ident, $list:ident: $($Registry:ident)*) => { $(
        assert_eq!(<$Registry as $Trait>::ALL, $Registry::ALL);
        assert_eq!(<$Registry as $Trait>::ENTRIES, $Registry::ENTRIES);
        for (&value, entry) in $Registry::ALL.iter().zip($Registry::ENTRIES) {
            assert_eq!(value.entry(), entry);
            assert_eq!(<$Registry as $Trait>::entry(value), entry);
            assert_eq!(<$Registry as $Trait>::index(value), $Registry::index(value));
            http_registry::$list! { compare, $Trait $Registry value }
        }
    )* };
}

/// Compares the functions of one of the library's lists. They have full paths, so that those of
/// the trait are called.
macro_rules! compare {
    (
        ($Trait:ident $Registry:ident $value:ident) #$all:tt
        $($(#[$doc:meta])* [$($line:tt)*] fn $name:ident($this:ident) -> $Output:ty $body:block)*
    ) => { $(
        let expected = $Registry::$name($value);
        assert_eq!(<$Registry as $Trait>::$name($value), expected);
        assert_eq!($value.entry().$name(), expected);
    )* };
}

#[test]
fn statuses() {
    check!(
        RegisteredStatus, __status_accessors:
        StatusCode VendorStatus SiteStatus EdgeStatus FleetStatus MirrorStatus
    );
}

#[test]
fn methods() {
    check!(
        RegisteredMethod, __method_accessors:
        Method VendorMethod SiteMethod EdgeMethod FleetMethod LengthsMethod
    );
}

/// The lookup functions of the traits, except `FromStr` and `TryFrom`.
#[test]
fn lookups() {
    fn statuses<S: RegisteredStatus + Debug>(
        from_name: fn(&str) -> Option<S>,
        from_phrase: fn(&str) -> Option<S>,
        from_bytes: fn(&[u8]) -> Result<S, StatusCodeError>,
    ) {
        for entry in S::ENTRIES {
            for text in [entry.name(), entry.phrase(), entry.as_str()] {
                assert_eq!(S::from_name(text), from_name(text));
                assert_eq!(S::from_phrase(text), from_phrase(text));
                assert_eq!(S::from_bytes(text.as_bytes()), from_bytes(text.as_bytes()));
            }
        }
    }
    fn methods<M: RegisteredMethod + Debug>(
        from_name: fn(&str) -> Option<M>,
        from_bytes: fn(&[u8]) -> Result<M, MethodError>,
    ) {
        for entry in M::ENTRIES {
            for text in [entry.name(), entry.value(), ""] {
                assert_eq!(M::from_name(text), from_name(text));
                assert_eq!(M::from_bytes(text.as_bytes()), from_bytes(text.as_bytes()));
            }
        }
    }
    statuses(
        StatusCode::from_name,
        StatusCode::from_phrase,
        StatusCode::from_bytes,
    );
    statuses(
        EdgeStatus::from_name,
        EdgeStatus::from_phrase,
        EdgeStatus::from_bytes,
    );
    methods(Method::from_name, Method::from_bytes);
    methods(EdgeMethod::from_name, EdgeMethod::from_bytes);
}

/// Generic code needs no bounds besides the traits.
#[test]
fn traits_have_the_bounds_that_code_needs() {
    fn status<S: RegisteredStatus>(code: u16) -> Result<String, StatusCodeError> {
        let status: S = code.to_string().parse()?;
        let same = S::try_from(code)?;
        let again = S::try_from(Into::<AnyStatus>::into(same))?;
        assert!(status == again && status.cmp(&same).is_eq() && status == code && status <= code);
        let number: u16 = status.into();
        Ok(format!("{status} {status:?} {number}"))
    }
    fn method<M: RegisteredMethod>(token: &str) -> Result<String, MethodError> {
        let method: M = token.parse()?;
        assert!(method == token && method == *token && method >= method);
        let text: &str = method.as_ref();
        Ok(format!("{method} {method:?} {text}"))
    }
    assert_eq!(
        status::<StatusCode>(404).unwrap(),
        "404 Not Found 404 NOT_FOUND 404"
    );
    assert_eq!(
        status::<EdgeStatus>(499).unwrap(),
        "499 Client Closed Request 499 CLIENT_CLOSED_REQUEST 499"
    );
    assert!(status::<StatusCode>(499).is_err());
    assert_eq!(
        method::<EdgeMethod>("M-SEARCH").unwrap(),
        "M-SEARCH M_SEARCH M-SEARCH"
    );
    assert!(method::<Method>("M-SEARCH").is_err());
}

#[test]
fn errors_implement_error() {
    fn is_error<E: std::error::Error + Copy + Send + Sync + 'static>() {}
    is_error::<StatusCodeError>();
    is_error::<MethodError>();
}
