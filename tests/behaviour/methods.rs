//! `from_bytes` of methods, with all tokens and all texts that differ from a token in
//! one byte.

use std::collections::HashSet;

use http_registry::{AnyMethod, Method, MethodError, RegisteredMethod};
use http_registry_tests::registries::{
    EdgeMethod, FleetMethod, LENGTHS_TOKENS, LengthsMethod, SiteMethod, VENDOR_TOKENS,
    VendorMethod, edge_tokens, fleet_tokens, iana_tokens, site_tokens,
};

/// Whether a text is a token (RFC 9110, Section 5.6.2).
fn is_token(text: &[u8]) -> bool {
    let tchar = "!#$%&'*+-.^_`|~0123456789\
                 ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    !text.is_empty() && text.iter().all(|byte| tchar.as_bytes().contains(byte))
}

/// Checks that the tokens are found, and similar texts are not.
fn check<M: RegisteredMethod>(tokens: &[&str], from_bytes: fn(&[u8]) -> Result<M, MethodError>) {
    let registered: HashSet<&[u8]> = tokens.iter().map(|token| token.as_bytes()).collect();
    let check = |text: &[u8]| match from_bytes(text) {
        Ok(method) => {
            assert!(
                registered.contains(text),
                "{method} is {}",
                text.escape_ascii()
            );
            assert_eq!(method.value().as_bytes(), text);
        }
        Err(error) => {
            assert!(
                !registered.contains(text),
                "not found: {}",
                text.escape_ascii()
            );
            let expected = if is_token(text) {
                MethodError::Unregistered
            } else {
                MethodError::Invalid
            };
            assert_eq!(error, expected, "{}", text.escape_ascii());
        }
    };
    assert_eq!(M::ALL.len(), tokens.len());
    for (method, token) in M::ALL.iter().zip(tokens) {
        let token = token.as_bytes();
        assert_eq!(from_bytes(token), Ok(*method));
        for at in 0..=token.len() {
            for byte in 0..=u8::MAX {
                check(&[&token[..at], &[byte], &token[at..]].concat());
                if at < token.len() {
                    check(&[&token[..at], &[byte], &token[at + 1..]].concat());
                }
            }
            // Every prefix, and every token without one of its bytes.
            check(&token[..at]);
            check(&token[at..]);
            if at < token.len() {
                check(&[&token[..at], &token[at + 1..]].concat());
            }
        }
        // Swaps two bytes, which does not change the sum of the bytes.
        for (at, other) in (0..token.len()).flat_map(|at| (0..at).map(move |other| (at, other))) {
            let mut swapped = token.to_vec();
            swapped.swap(at, other);
            check(&swapped);
        }
        check(&token.to_ascii_lowercase());
        check(&token.repeat(100));
    }
}

#[test]
fn canonical() {
    check(&iana_tokens(), Method::from_bytes);
}

#[test]
fn vendor() {
    check(&VENDOR_TOKENS, VendorMethod::from_bytes);
}

#[test]
fn tokens_of_every_length() {
    check(&LENGTHS_TOKENS, LengthsMethod::from_bytes);
}

#[test]
fn with_includes() {
    check(&site_tokens(), SiteMethod::from_bytes);
    check(&edge_tokens(), EdgeMethod::from_bytes);
    check(&fleet_tokens(), FleetMethod::from_bytes);
}

/// All texts of up to two bytes, in a registry with two such tokens.
#[test]
fn all_texts_of_two_bytes() {
    for a in 0..=u8::MAX {
        let one = LengthsMethod::from_bytes(&[a]);
        assert_eq!(one.is_ok(), a == b'~');
        assert_eq!(one == Err(MethodError::Invalid), !is_token(&[a]));
        for b in 0..=u8::MAX {
            let two = LengthsMethod::from_bytes(&[a, b]);
            assert_eq!(two.is_ok(), [a, b] == *b"^_");
            assert_eq!(two == Err(MethodError::Invalid), !is_token(&[a, b]));
        }
    }
}

#[test]
fn other_texts_are_errors() {
    let invalid = [
        "", " ", "GET ", " GET", "GET /", "GE\0T", "GET\r\n", "G\u{c9}T", "\"GET\"",
    ];
    for text in invalid {
        assert_eq!(
            Method::from_bytes(text.as_bytes()),
            Err(MethodError::Invalid),
            "{text:?}"
        );
    }
    // The last two are registered so that nobody uses them as methods.
    for text in [
        "get",
        "Get",
        "BREW",
        "M-SEARCH",
        "GETS",
        "GE",
        "BASELINE_CONTROL",
        "*",
        "PRI",
    ] {
        assert_eq!(
            Method::from_bytes(text.as_bytes()),
            Err(MethodError::Unregistered),
            "{text}"
        );
    }
    assert_eq!(
        Method::from_bytes(&vec![b'A'; 1 << 20]),
        Err(MethodError::Unregistered)
    );
}

/// The traits parse a token like `from_bytes`, and do not accept white space.
#[test]
fn conversions() {
    fn check<M>(text: &str, from_bytes: fn(&[u8]) -> Result<M, MethodError>)
    where
        M: RegisteredMethod,
        M: for<'a> TryFrom<&'a str, Error = MethodError>,
        M: for<'a> TryFrom<&'a [u8], Error = MethodError>,
    {
        let expected = from_bytes(text.as_bytes());
        assert_eq!(
            <M as TryFrom<&[u8]>>::try_from(text.as_bytes()),
            expected,
            "{text:?}"
        );
        assert_eq!(<M as TryFrom<&str>>::try_from(text), expected, "{text:?}");
        assert_eq!(text.parse(), expected, "{text:?}");
        let any = AnyMethod::from_bytes(text.as_bytes());
        assert_eq!(AnyMethod::try_from(text.as_bytes()), any, "{text:?}");
        assert_eq!(AnyMethod::try_from(text), any, "{text:?}");
        assert_eq!(
            any.err(),
            expected
                .err()
                .filter(|error| *error == MethodError::Invalid)
        );
    }
    for method in EdgeMethod::ALL {
        let token = method.as_str();
        assert_eq!(AsRef::<str>::as_ref(method), token);
        for more in [
            "", " ", "\t", "\n", "\r\n", "\x0b", "\x0c", "\0", "\u{a0}", "A",
        ] {
            for text in [format!("{token}{more}"), format!("{more}{token}")] {
                check(&text, Method::from_bytes);
                check(&text, EdgeMethod::from_bytes);
            }
        }
    }
    assert_eq!(Method::try_from(&b"\xff"[..]), Err(MethodError::Invalid));
}

/// Tokens that look like other Rust code, and names that look like references and flags.
#[test]
fn tokens_and_names_similar_to_other_tokens() {
    http_registry::methods! {
        enum OddMethod {
            "0e" ZERO "Do it." "https://method.example/";
            "1.2" rfc | RFC9 "Do it." "https://method.example/";
            "A.1" safe "Do it.://again" "https://method.example/" safe idempotent;
            "0x" except "Do it." RFC9110 "9.3";
        }
    }
    let tokens = OddMethod::ALL.iter().map(|method| method.as_str());
    assert!(tokens.eq(["0e", "1.2", "A.1", "0x"]));
    assert_eq!("1.2".parse(), Ok(OddMethod::RFC9));
}

#[test]
fn get_is_the_default() {
    assert_eq!(Method::default(), Method::GET);
}
