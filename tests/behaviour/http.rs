//! The `http` and `http02` features: conversions with the types of two versions
//! of the `http` crate, both ways, and equality.

use http_registry::{AnyMethod, AnyStatus, Method, MethodError, StatusCode, StatusCodeError};

http_registry::status_codes! {
    #[impls(http, http02)]
    enum NginxStatus {
        499 CLIENT_CLOSED_REQUEST "Client Closed Request" "Nobody is left to read it." "https://nginx.org/";
    }
}

http_registry::status_codes! {
    #[impls(http, http02)]
    enum EdgeStatus {
        Iana(StatusCode);
        Nginx(NginxStatus);
        561 UNAUTHORIZED "Unauthorized" "The identity provider failed." "https://aws.amazon.com/";
    }
}

http_registry::methods! {
    #[impls(http, http02)]
    enum EdgeMethod {
        Iana(Method);
        PURGE "Remove the target from the cache." "https://varnish-cache.org/" idempotent;
        // Longer than the methods that the `http` crate stores inline.
        "A-METHOD-WITH-A-LONG-NAME" LONG "For the test." "https://example.com/";
        // The other characters that both versions accept, and those that 0.2 refuses.
        "!*+-.^_`|~" SIGNS "For the test." "https://example.com/";
        "#$%&'" REFUSED "For the test." "https://example.com/";
    }
}

/// The tests for a version, `$http`. `$method` converts one of our methods to that
/// version, or returns `None` if it cannot.
macro_rules! tests {
    ($http:ident, |$ours:ident| $method:expr) => {
        use super::*;
        use http_registry::features::$http::{MethodExt as _, StatusCodeExt as _};

        /// Every status code of the version.
        fn codes() -> impl Iterator<Item = $http::StatusCode> {
            (100..1000).map(|code| $http::StatusCode::from_u16(code).unwrap())
        }

        /// Converts the token to a method of the version.
        fn theirs(token: &str) -> $http::Method {
            $http::Method::from_bytes(token.as_bytes()).unwrap()
        }

        #[test]
        fn any_status_converts_both_ways() {
            for code in codes() {
                let status = AnyStatus::from(code);
                assert_eq!(status.value(), code.as_u16());
                assert_eq!($http::StatusCode::from(status), code);
            }
        }

        #[test]
        fn registered_codes_convert_both_ways() {
            for code in codes() {
                let number = code.as_u16();
                assert_eq!(StatusCode::try_from(code), StatusCode::from_u16(number));
                assert_eq!(NginxStatus::try_from(code), NginxStatus::from_u16(number));
                assert_eq!(EdgeStatus::try_from(code), EdgeStatus::from_u16(number));
            }
            let code = $http::StatusCode::from_u16(520).unwrap();
            assert_eq!(
                StatusCode::try_from(code),
                Err(StatusCodeError::Unregistered(code.into()))
            );
            for status in EdgeStatus::ALL {
                assert_eq!($http::StatusCode::from(*status).as_u16(), status.value());
            }
        }

        #[test]
        fn codes_compare_both_ways() {
            let any = AnyStatus::NOT_FOUND;
            let iana = StatusCode::NOT_FOUND;
            let edge = EdgeStatus::Iana(iana);
            for code in codes() {
                let expected = code == $http::StatusCode::NOT_FOUND;
                super::assert_equal!(any, code, expected);
                super::assert_equal!(iana, code, expected);
                super::assert_equal!(edge, code, expected);
            }
        }

        #[test]
        fn methods_convert_both_ways() {
            for $ours in EdgeMethod::ALL {
                let theirs: Option<$http::Method> = $method;
                let Some(theirs) = theirs else {
                    assert_eq!(*$ours, EdgeMethod::REFUSED);
                    continue;
                };
                assert_eq!(theirs.as_str(), $ours.as_str());
                assert_eq!(EdgeMethod::try_from(&theirs).as_ref(), Ok($ours));
                assert_eq!(AnyMethod::from(&theirs).as_str(), $ours.as_str());
                assert_eq!(Method::try_from(&theirs).ok(), $ours.any().registered());
                assert_eq!(EdgeMethod::try_from(theirs).as_ref(), Ok($ours));
            }
            let $ours = &AnyMethod::from_str("BREW").unwrap();
            let brew: $http::Method = $method.unwrap();
            assert_eq!(brew, theirs("BREW"));
            assert_eq!(AnyMethod::from(&brew), *$ours);
        }

        #[test]
        fn unregistered_methods_are_errors() {
            for token in ["BREW", "get", "PURGE"] {
                let method = theirs(token);
                assert_eq!(Method::try_from(&method), Err(MethodError::Unregistered));
                assert_eq!(Method::try_from(method), Err(MethodError::Unregistered));
            }
        }

        #[test]
        fn methods_compare_both_ways() {
            let tokens = ["GET", "get", "PUT", "PURGE", "A-METHOD-WITH-A-LONG-NAME"];
            for method in EdgeMethod::ALL {
                for token in tokens {
                    let expected = method.as_str() == token;
                    super::assert_equal!(*method, theirs(token), expected);
                    super::assert_equal!(method.any(), theirs(token), expected);
                }
            }
            super::assert_equal!(Method::OPTIONS, $http::Method::OPTIONS, true);
            super::assert_equal!(Method::OPTIONS, $http::Method::GET, false);
        }

        #[test]
        fn status_codes_of_http_look_themselves_up() {
            for code in codes() {
                let any = AnyStatus::from_u16(code.as_u16()).unwrap();
                assert_eq!(code.any(), any);
                let iana = any.registered::<StatusCode>();
                assert_eq!(code.entry(), iana.map(StatusCode::entry));
                assert_eq!(code.registered::<EdgeStatus>(), any.registered());
            }
        }

        #[test]
        fn methods_of_http_look_themselves_up() {
            for token in ["GET", "get", "PROPFIND", "PURGE", "BREW"] {
                let any = AnyMethod::from_str(token).unwrap();
                let method = theirs(token);
                assert_eq!(method.any(), any);
                let iana = any.registered::<Method>();
                assert_eq!(method.entry(), iana.map(Method::entry));
                assert_eq!(method.registered::<EdgeMethod>(), any.registered());
            }
        }

        /// Comparisons and conversions as in most programs: messages return a method by
        /// reference and a status by value, and builders convert values.
        #[test]
        fn requests_and_responses() {
            let request = $http::Request::builder().method(Method::OPTIONS);
            let request = request.body(()).unwrap();
            assert!(request.method() == Method::OPTIONS);
            assert!(request.method() != EdgeMethod::PURGE);
            assert!(Method::OPTIONS == request.method());

            let response = $http::Response::builder().status(EdgeStatus::UNAUTHORIZED);
            let response = response.body(()).unwrap();
            assert!(response.status() == EdgeStatus::UNAUTHORIZED);
            assert!(StatusCode::OK != response.status());
        }
    };
}

/// Compares two values of different types, by value and by reference.
macro_rules! assert_equal {
    ($ours:expr, $theirs:expr, $expected:expr) => {{
        let (ours, theirs) = (&$ours, &$theirs);
        let equal = [
            *ours == *theirs,
            *theirs == *ours,
            *ours == theirs,
            theirs == *ours,
            ours == *theirs,
            *theirs == ours,
            ours == theirs,
            theirs == ours,
        ];
        assert_eq!(equal, [$expected; 8], "{ours:?} {theirs:?}");
    }};
}
use assert_equal;

mod version_1 {
    tests!(http, |ours| {
        let theirs = http::Method::from(ours);
        let by_value = http::Method::from(*ours);
        assert_eq!(theirs, by_value);
        Some(theirs)
    });

    #[test]
    fn constants_of_http_are_made_from_ours() {
        const CLOSED: http::StatusCode = NginxStatus::CLIENT_CLOSED_REQUEST.to_http();
        const MISSING: http::StatusCode = AnyStatus::NOT_FOUND.to_http();
        let answer = |code| match http::StatusCode::from_u16(code).unwrap() {
            CLOSED => "closed",
            MISSING => "missing",
            _ => "other",
        };
        assert_eq!([499, 404, 498].map(answer), ["closed", "missing", "other"]);
        for status in EdgeStatus::ALL {
            assert_eq!(status.to_http().as_u16(), status.value());
        }
        for code in codes() {
            assert_eq!(AnyStatus::from(code).to_http(), code);
        }
    }
}

mod version_02 {
    tests!(http02, |ours| {
        let theirs = http02::Method::try_from(ours).ok();
        assert_eq!(theirs, http02::Method::try_from(*ours).ok());
        theirs
    });

    #[test]
    fn http_02_refuses_some_characters() {
        for byte in 0..=u8::MAX {
            let token = [byte];
            let Ok(ours) = AnyMethod::from_bytes(&token) else {
                assert!(http02::Method::from_bytes(&token).is_err());
                continue;
            };
            let refused = b"#$%&'".contains(&byte);
            assert_eq!(http02::Method::try_from(ours).is_err(), refused, "{ours}");
        }
    }
}
