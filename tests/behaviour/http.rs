//! The `http` feature: conversions with the `http` crate's types, both ways,
//! and equality.

use http_registry::{AnyStatus, Method, MethodError, StatusCode, StatusCodeError};

http_registry::status_codes! {
    #[impls(http)]
    enum NginxStatus {
        499 CLIENT_CLOSED_REQUEST "Client Closed Request" "Nobody is left to read it." "https://nginx.org/";
    }
}

http_registry::status_codes! {
    #[impls(http)]
    enum EdgeStatus {
        Iana(StatusCode);
        Nginx(NginxStatus);
        561 UNAUTHORIZED "Unauthorized" "The identity provider failed." "https://aws.amazon.com/";
    }
}

http_registry::methods! {
    #[impls(http)]
    enum EdgeMethod {
        Iana(Method);
        PURGE "Remove the target from the cache." "https://varnish-cache.org/" idempotent;
        // Longer than what the `http` crate stores in place, and every character
        // of a token that is no letter.
        "A-METHOD-WITH-A-LONG-NAME" LONG "For the test." "https://example.com/";
        "!#$%&'*+-.^_`|~0" SIGNS "For the test." "https://example.com/";
    }
}

/// Every number that the `http` crate has as a status code.
fn codes() -> impl Iterator<Item = http::StatusCode> {
    (100..1000).map(|code| http::StatusCode::from_u16(code).unwrap())
}

#[test]
fn any_status_both_ways() {
    for code in codes() {
        let status = AnyStatus::from(code);
        assert_eq!(status.value(), code.as_u16());
        assert_eq!(http::StatusCode::from(status), code);
    }
}

#[test]
fn a_registry_to_http() {
    for &status in StatusCode::ALL {
        assert_eq!(http::StatusCode::from(status).as_u16(), status.value());
    }
    for &status in EdgeStatus::ALL {
        assert_eq!(http::StatusCode::from(status).as_u16(), status.value());
    }
    assert_eq!(
        http::StatusCode::from(NginxStatus::CLIENT_CLOSED_REQUEST).as_u16(),
        499
    );
}

#[test]
fn http_to_a_registry() {
    for code in codes() {
        assert_eq!(
            StatusCode::try_from(code),
            StatusCode::from_u16(code.as_u16())
        );
        assert_eq!(
            NginxStatus::try_from(code),
            NginxStatus::from_u16(code.as_u16())
        );
        assert_eq!(
            EdgeStatus::try_from(code),
            EdgeStatus::from_u16(code.as_u16())
        );
    }
    let code = http::StatusCode::from_u16(520).unwrap();
    assert_eq!(
        StatusCode::try_from(code),
        Err(StatusCodeError::Unregistered(code.into()))
    );
    assert_eq!(
        EdgeStatus::try_from(http::StatusCode::from_u16(499).unwrap()),
        Ok(EdgeStatus::Nginx(NginxStatus::CLIENT_CLOSED_REQUEST))
    );
}

#[test]
fn status_equality_both_ways() {
    for code in codes() {
        let any = AnyStatus::from_u16(404).unwrap();
        let iana = StatusCode::NOT_FOUND;
        let edge = EdgeStatus::Iana(iana);
        let expected = code == http::StatusCode::NOT_FOUND;
        assert_eq!((any == code, code == any), (expected, expected), "{code}");
        assert_eq!((iana == code, code == iana), (expected, expected), "{code}");
        assert_eq!((edge == code, code == edge), (expected, expected), "{code}");
    }
}

#[test]
fn methods_to_http_and_back() {
    for &method in Method::ALL {
        let theirs = http::Method::from(method);
        assert_eq!(theirs.as_str(), method.as_str());
        assert_eq!(Method::try_from(&theirs), Ok(method));
        assert_eq!(Method::try_from(theirs), Ok(method));
    }
    for &method in EdgeMethod::ALL {
        let theirs = http::Method::from(method);
        assert_eq!(theirs.as_str(), method.as_str());
        assert_eq!(EdgeMethod::try_from(&theirs), Ok(method));
        assert_eq!(EdgeMethod::try_from(theirs), Ok(method));
    }
    assert_eq!(http::Method::from(Method::PATCH), http::Method::PATCH);
}

#[test]
fn an_unregistered_method() {
    for token in ["BREW", "get", "PURGE"] {
        let method = http::Method::from_bytes(token.as_bytes()).unwrap();
        assert_eq!(
            Method::try_from(&method),
            Err(MethodError::Unregistered),
            "{token}"
        );
        assert_eq!(
            Method::try_from(method),
            Err(MethodError::Unregistered),
            "{token}"
        );
    }
}

#[test]
fn method_equality_both_ways() {
    for &method in EdgeMethod::ALL {
        for &other in EdgeMethod::ALL {
            let theirs = http::Method::from(other);
            let expected = method.as_str() == other.as_str();
            assert_eq!(
                (method == theirs, theirs == method),
                (expected, expected),
                "{method} {other}"
            );
        }
    }
    let get = http::Method::from_bytes(b"get").unwrap();
    assert_eq!(Method::GET, http::Method::GET);
    assert_eq!(http::Method::GET, Method::GET);
    assert_ne!(Method::GET, get);
    assert_ne!(get, Method::GET);
}
