//! `Redirect`: the method after a redirect, for all codes and methods.

use http_registry::{AnyMethod, AnyStatus, Method, Redirect, RegisteredStatus, StatusCode};
use http_registry_tests::registries::EdgeStatus;

fn redirect(code: u16) -> Option<Redirect> {
    AnyStatus::from_u16(code).ok().and_then(AnyStatus::redirect)
}

/// Methods that are not in the table. `post` and `head` are not POST and HEAD, because
/// methods are case-sensitive.
const UNREGISTERED: [&str; 9] = [
    "BREW", "PRI", "*", "post", "head", "get", "POSTER", "HEA", "PURGE",
];

/// The rules of RFC 9110, Sections 15.4.2 to 15.4.4, 15.4.8 and 15.4.9: the code, whether
/// it is permanent, the methods that it changes to GET, and those that it does not.
const RULES: [(u16, bool, Change); 5] = [
    (301, true, Change::Only("POST")),
    (302, false, Change::Only("POST")),
    (303, false, Change::AllBut("HEAD")),
    (307, false, Change::None),
    (308, true, Change::None),
];

enum Change {
    None,
    Only(&'static str),
    AllBut(&'static str),
}

impl Change {
    fn next<'a>(&self, method: &'a str) -> &'a str {
        let is_changed = match self {
            Self::None => false,
            Self::Only(changed) => method == *changed,
            Self::AllBut(kept) => method != *kept,
        };
        if is_changed { "GET" } else { method }
    }
}

#[test]
fn every_code_and_method() {
    let methods: Vec<AnyMethod<'_>> = Method::ALL
        .iter()
        .map(|method| method.any())
        .chain(UNREGISTERED.map(|token| AnyMethod::from_str(token).unwrap()))
        .collect();
    assert_eq!(methods.len(), 39 + UNREGISTERED.len());
    let mut permanent = Vec::new();
    for code in 0..=u16::MAX {
        let rule = RULES.iter().find(|rule| rule.0 == code);
        let redirect = redirect(code);
        assert_eq!(redirect.is_some(), rule.is_some(), "{code}");
        let (Some(redirect), Some((_, is_permanent, change))) = (redirect, rule) else {
            continue;
        };
        assert_eq!(redirect.is_permanent(), *is_permanent, "{code}");
        permanent.extend(redirect.is_permanent().then_some(code));
        for method in &methods {
            let expected = change.next(method.as_str());
            assert_eq!(redirect.method(*method), expected, "{code} {method}");
        }
    }
    assert_eq!(permanent, [301, 308]);
}

/// The cases that libraries get wrong.
#[test]
fn methods_that_stay() {
    for code in [301, 302, 307, 308] {
        let redirect = redirect(code).unwrap();
        for method in [
            AnyMethod::QUERY,
            AnyMethod::PUT,
            AnyMethod::DELETE,
            AnyMethod::HEAD,
            AnyMethod::PATCH,
            AnyMethod::CONNECT,
        ] {
            assert_eq!(redirect.method(method), method, "{code}");
        }
    }
    assert_eq!(redirect(303).unwrap().method(AnyMethod::HEAD), "HEAD");
}

#[test]
fn in_constants() {
    const FOUND: Redirect = StatusCode::FOUND.redirect().unwrap();
    const NEXT: AnyMethod<'static> = FOUND.method(AnyMethod::POST);
    const { assert!(!FOUND.is_permanent()) };
    assert_eq!(NEXT, AnyMethod::GET);
}

#[test]
fn a_redirect_is_a_small_value() {
    let (moved, found) = (redirect(301).unwrap(), redirect(302).unwrap());
    let copy = moved;
    assert_eq!(copy, moved);
    assert_ne!(moved, found);
    assert_eq!(format!("{found:?}"), "Redirect(302)");
}

#[test]
fn registries_agree_with_any_status() {
    fn check<S: RegisteredStatus>(inherent: fn(S) -> Option<Redirect>) {
        for &status in S::ALL {
            let expected = redirect(status.value());
            assert_eq!(inherent(status), expected, "{status}");
            assert_eq!(status.redirect(), expected, "{status}");
            assert_eq!(status.entry().redirect(), expected, "{status}");
        }
    }
    check(StatusCode::redirect);
    check(EdgeStatus::redirect);
}
