//! `AnyMethod`: every token, and the properties of registered ones.

use std::collections::{BTreeSet, HashSet};
use std::mem::size_of;

use http_registry::{AnyMethod, Method, MethodError};
use http_registry_tests::registries::{
    EdgeMethod, FleetMethod, LENGTHS_TOKENS, LengthsMethod, SiteMethod, VendorMethod, edge_tokens,
    iana_tokens,
};

/// Tokens that are not in the table. Scanners send some of them.
const UNREGISTERED: [&str; 5] = ["BREW", "MGLNDD_1.2.3.4_80", "get", "PRI", "*"];

#[test]
fn registered_tokens() {
    for token in iana_tokens() {
        let any = AnyMethod::from_str(token).unwrap();
        let method = Method::from_bytes(token.as_bytes()).unwrap();
        assert_eq!(any, method.any());
        assert_eq!(any, AnyMethod::from(method));
        assert_eq!(any, method.entry().any());
        assert_eq!(Method::try_from(any), Ok(method));
        assert_eq!(any.registered(), Some(method));
        assert_eq!((any == method, method == any), (true, true));
        assert_eq!(any.is_safe(), method.is_safe(), "{any}");
        assert_eq!(any.is_idempotent(), method.is_idempotent(), "{any}");
        assert_eq!(any.is_cacheable(), method.is_cacheable(), "{any}");
        assert_eq!(any.entry(), Some(method.entry()));
    }
}

#[test]
fn unregistered_tokens() {
    for token in UNREGISTERED {
        let any = AnyMethod::from_str(token).unwrap();
        assert_eq!(any.registered::<Method>(), None);
        assert_eq!(Method::try_from(any), Err(MethodError::Unregistered));
        assert!(!any.is_safe() && !any.is_idempotent() && !any.is_cacheable());
        assert!(!any.anticipates_content());
        assert_eq!(any.entry(), None);
        for method in Method::ALL {
            assert_eq!((any == *method, *method == any), (false, false));
        }
    }
    let search = AnyMethod::from_str("M-SEARCH").unwrap();
    assert_eq!(search.registered(), Some(VendorMethod::M_SEARCH));
}

#[test]
fn conversions_from_and_to_text() {
    for token in iana_tokens()
        .into_iter()
        .chain(UNREGISTERED)
        .chain(LENGTHS_TOKENS)
    {
        let any = AnyMethod::from_bytes(token.as_bytes()).unwrap();
        assert_eq!(AnyMethod::from_str(token), Ok(any));
        assert_eq!(AnyMethod::try_from(token), Ok(any));
        assert_eq!(AnyMethod::try_from(token.as_bytes()), Ok(any));
        assert_eq!(any.as_str(), token);
        assert_eq!(any.as_ref(), token);
        assert_eq!(any.to_string(), token);
        assert_eq!(
            [any == token, any == *token, token == any, *token == any],
            [true; 4]
        );
        let other = token.chars().rev().collect::<String>() + "x";
        let other = other.as_str();
        assert_eq!(
            [any == other, any == *other, other == any, *other == any],
            [false; 4]
        );
    }
}

/// RFC 9110, Section 5.6.2, for every byte alone and next to letters.
#[test]
fn only_tokens_are_accepted() {
    assert_eq!(AnyMethod::from_bytes(b""), Err(MethodError::Invalid));
    for byte in 0..=u8::MAX {
        let is_tchar = byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        for token in [
            vec![byte],
            vec![b'A', byte],
            vec![byte, b'A'],
            [[b'A'; 20], [byte; 20]].concat(),
        ] {
            let any = AnyMethod::from_bytes(&token);
            assert_eq!(any.is_ok(), is_tchar, "{}", token.escape_ascii());
            if let Ok(text) = std::str::from_utf8(&token) {
                assert_eq!(AnyMethod::from_str(text), any);
            }
            if let Err(error) = any {
                assert_eq!(error, MethodError::Invalid);
            }
        }
    }
}

#[test]
fn order_and_hash_follow_the_token() {
    let edge = edge_tokens();
    let sorted: BTreeSet<&str> = edge.iter().copied().collect();
    let any: BTreeSet<AnyMethod<'_>> = EdgeMethod::ALL.iter().map(|method| method.any()).collect();
    assert!(any.iter().map(|any| any.as_str()).eq(sorted));
    let set: HashSet<AnyMethod<'_>> = any.into_iter().collect();
    for token in edge {
        assert!(set.contains(&AnyMethod::from_str(token).unwrap()));
    }
}

/// The values of every registry convert to `AnyMethod<'static>` and back.
#[test]
fn every_registry_converts_both_ways() {
    macro_rules! check {
        ($($Registry:ident)*) => {$(
            for &method in $Registry::ALL {
                let any: AnyMethod<'static> = method.into();
                assert_eq!(any.as_str(), method.as_str());
                assert_eq!($Registry::try_from(any), Ok(method));
                assert!(any == method && method == any);
            }
        )*};
    }
    check!(Method VendorMethod SiteMethod EdgeMethod FleetMethod LengthsMethod);
}

#[test]
fn constants_are_patterns() {
    fn is_form_method(method: AnyMethod<'_>) -> bool {
        matches!(method, AnyMethod::GET | AnyMethod::POST)
    }
    let token = String::from("POST");
    assert!(is_form_method(AnyMethod::from_str(&token).unwrap()));
    assert!(!is_form_method(AnyMethod::VERSION_CONTROL));
    assert_eq!(AnyMethod::VERSION_CONTROL, "VERSION-CONTROL");
}

#[test]
fn size_is_two_words() {
    assert_eq!(size_of::<AnyMethod<'_>>(), 2 * size_of::<usize>());
    assert_eq!(size_of::<Option<AnyMethod<'_>>>(), 2 * size_of::<usize>());
}
