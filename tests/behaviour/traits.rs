//! The traits: code that takes any registry gets what the type itself says.

use std::fmt::Debug;

use http_registry::{
    AnyStatus, Method, MethodError, RegisteredMethod, RegisteredStatus, StatusCode, StatusCodeError,
};
use http_registry_tests::registries::{
    EdgeMethod, EdgeStatus, FleetMethod, FleetStatus, LengthsMethod, MirrorStatus, SiteMethod,
    SiteStatus, VendorMethod, VendorStatus,
};

/// Every item of the trait beside the inherent one of that name, for all entries.
macro_rules! check_status {
    ($($Status:ty),+) => { $({
        fn generic<S: RegisteredStatus>(status: S) -> impl PartialEq + Debug {
            (
                (status.value(), status.as_str(), status.phrase(), status.class()),
                (status.name(), status.description(), status.entry()),
                (status.reference(), status.references()),
                [
                    status.is_informational(),
                    status.is_success(),
                    status.is_redirection(),
                    status.is_client_error(),
                    status.is_server_error(),
                    status.is_error(),
                    status.is_cacheable(),
                    status.is_experimental(),
                    status.is_deprecated(),
                    status.is_obsolete(),
                    status.allows_content(),
                ],
            )
        }
        fn own(status: $Status) -> impl PartialEq + Debug {
            // Spelled out, so that the trait's methods cannot be meant.
            (
                (
                    <$Status>::value(status),
                    <$Status>::as_str(status),
                    <$Status>::phrase(status),
                    <$Status>::class(status),
                ),
                (<$Status>::name(status), <$Status>::description(status), <$Status>::entry(status)),
                (<$Status>::reference(status), <$Status>::references(status)),
                [
                    <$Status>::is_informational(status),
                    <$Status>::is_success(status),
                    <$Status>::is_redirection(status),
                    <$Status>::is_client_error(status),
                    <$Status>::is_server_error(status),
                    <$Status>::is_error(status),
                    <$Status>::is_cacheable(status),
                    <$Status>::is_experimental(status),
                    <$Status>::is_deprecated(status),
                    <$Status>::is_obsolete(status),
                    <$Status>::allows_content(status),
                ],
            )
        }
        assert_eq!(<$Status as RegisteredStatus>::ALL, <$Status>::ALL);
        for &status in <$Status>::ALL {
            assert_eq!(format!("{:?}", generic(status)), format!("{:?}", own(status)));
            let entry = status.entry();
            assert_eq!(entry.value(), status.value());
            assert_eq!(entry.as_str(), status.as_str());
            assert_eq!(entry.phrase(), status.phrase());
            assert_eq!(entry.class(), status.class());
            assert_eq!(entry.name(), status.name());
            assert_eq!(entry.description(), status.description());
            assert_eq!(entry.reference(), status.reference());
            assert_eq!(entry.references(), status.references());
            assert_eq!(entry.is_cacheable(), status.is_cacheable());
            assert_eq!(entry.is_experimental(), status.is_experimental());
            assert_eq!(entry.is_deprecated(), status.is_deprecated());
            assert_eq!(entry.is_obsolete(), status.is_obsolete());
            assert_eq!(entry.allows_content(), status.allows_content());
            for text in [status.name(), status.phrase(), status.as_str()] {
                assert_eq!(
                    <$Status as RegisteredStatus>::from_name(text),
                    <$Status>::from_name(text)
                );
                assert_eq!(
                    <$Status as RegisteredStatus>::from_phrase(text),
                    <$Status>::from_phrase(text)
                );
                assert_eq!(
                    <$Status as RegisteredStatus>::from_bytes(text.as_bytes()),
                    <$Status>::from_bytes(text.as_bytes())
                );
            }
        }
    })+ };
}

macro_rules! check_method {
    ($($Method:ty),+) => { $({
        fn generic<M: RegisteredMethod>(method: M) -> impl PartialEq + Debug {
            (
                (method.value(), method.as_str(), method.name(), method.description()),
                (method.entry(), method.reference(), method.references()),
                [method.is_safe(), method.is_idempotent(), method.is_cacheable()],
            )
        }
        fn own(method: $Method) -> impl PartialEq + Debug {
            (
                (
                    <$Method>::value(method),
                    <$Method>::as_str(method),
                    <$Method>::name(method),
                    <$Method>::description(method),
                ),
                (
                    <$Method>::entry(method),
                    <$Method>::reference(method),
                    <$Method>::references(method),
                ),
                [
                    <$Method>::is_safe(method),
                    <$Method>::is_idempotent(method),
                    <$Method>::is_cacheable(method),
                ],
            )
        }
        assert_eq!(<$Method as RegisteredMethod>::ALL, <$Method>::ALL);
        for &method in <$Method>::ALL {
            assert_eq!(format!("{:?}", generic(method)), format!("{:?}", own(method)));
            let entry = method.entry();
            assert_eq!(entry.value(), method.value());
            assert_eq!(entry.name(), method.name());
            assert_eq!(entry.description(), method.description());
            assert_eq!(entry.reference(), method.reference());
            assert_eq!(entry.references(), method.references());
            assert_eq!(entry.is_safe(), method.is_safe());
            assert_eq!(entry.is_idempotent(), method.is_idempotent());
            assert_eq!(entry.is_cacheable(), method.is_cacheable());
            for text in [method.name(), method.value(), ""] {
                assert_eq!(
                    <$Method as RegisteredMethod>::from_name(text),
                    <$Method>::from_name(text)
                );
                assert_eq!(
                    <$Method as RegisteredMethod>::from_bytes(text.as_bytes()),
                    <$Method>::from_bytes(text.as_bytes())
                );
            }
        }
    })+ };
}

#[test]
fn statuses() {
    check_status!(
        StatusCode,
        VendorStatus,
        SiteStatus,
        EdgeStatus,
        FleetStatus,
        MirrorStatus
    );
}

#[test]
fn methods() {
    check_method!(
        Method,
        VendorMethod,
        SiteMethod,
        EdgeMethod,
        FleetMethod,
        LengthsMethod
    );
}

/// What the bounds of the traits promise can be used with nothing but them.
#[test]
fn bounds_suffice() {
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
        "404 Not Found NOT_FOUND 404"
    );
    assert_eq!(
        status::<EdgeStatus>(499).unwrap(),
        "499 Client Closed Request CLIENT_CLOSED_REQUEST 499"
    );
    assert!(status::<StatusCode>(499).is_err());
    assert_eq!(
        method::<EdgeMethod>("M-SEARCH").unwrap(),
        "M-SEARCH M_SEARCH M-SEARCH"
    );
    assert!(method::<Method>("M-SEARCH").is_err());
}

#[test]
fn errors_are_errors() {
    fn is_error<E: std::error::Error + Copy + Send + Sync + 'static>() {}
    is_error::<StatusCodeError>();
    is_error::<MethodError>();
}
