//! `phrase`, `from_phrase` and `Display`.

use std::collections::HashMap;

use http_registry::{AnyStatus, RegisteredStatus, StatusCode};
use http_registry_tests::registries::{EdgeStatus, FleetStatus, SiteStatus, VendorStatus};

#[test]
fn canonical_phrases() {
    for (status, entry) in StatusCode::ALL.iter().zip(StatusCode::ENTRIES) {
        let (code, phrase) = (entry.value(), entry.phrase());
        assert_eq!(status.phrase(), phrase);
        assert_eq!(status.to_string(), format!("{code} {phrase}"));
        assert_eq!(status.as_str(), code.to_string());
        assert_eq!(StatusCode::from_phrase(phrase), Some(*status));
    }
}

#[test]
fn phrases_are_found_in_any_case() {
    for status in StatusCode::ALL {
        let phrase = status.phrase();
        assert_eq!(
            StatusCode::from_phrase(&phrase.to_ascii_uppercase()),
            Some(*status)
        );
        assert_eq!(
            StatusCode::from_phrase(&phrase.to_ascii_lowercase()),
            Some(*status)
        );
        let swapped: String = phrase
            .chars()
            .map(|c| match c {
                'a'..='z' => c.to_ascii_uppercase(),
                _ => c.to_ascii_lowercase(),
            })
            .collect();
        assert_eq!(StatusCode::from_phrase(&swapped), Some(*status));
    }
}

/// Only the case of ASCII letters is ignored: KELVIN SIGN is not `k`, and `\u{c9}` is
/// not `\u{e9}`.
#[test]
fn only_ascii_case_is_ignored() {
    assert_eq!(StatusCode::from_phrase("O\u{212a}"), None);
    assert_eq!(StatusCode::from_phrase("Multi\u{2010}Status"), None);
    assert_eq!(
        VendorStatus::from_phrase("MADE\tUP, D\u{e9}J\u{e0} VU"),
        Some(VendorStatus::MADE_UP)
    );
    assert_eq!(
        VendorStatus::from_phrase("MADE\tUP, D\u{c9}J\u{c0} VU"),
        None
    );
}

/// A phrase with a byte added, removed or changed is not found, unless the result is
/// another phrase. Among these are characters that differ in the same bit as upper and
/// lower case.
#[test]
fn other_texts_are_not_phrases() {
    let phrases: HashMap<String, u16> = StatusCode::ENTRIES
        .iter()
        .flat_map(|entry| {
            let phrases = [&[entry.phrase()], entry.phrase_aliases()].concat();
            let lower = |phrase: &str| (phrase.to_ascii_lowercase(), entry.value());
            phrases.into_iter().map(lower)
        })
        .collect();
    let check = |text: &str| {
        let found = StatusCode::from_phrase(text).map(StatusCode::value);
        let expected = phrases.get(&text.to_ascii_lowercase()).copied();
        assert_eq!(found, expected, "{text:?}");
    };
    for phrase in phrases.keys() {
        for at in 0..=phrase.len() {
            for byte in 0..0x80_u8 {
                let mut text = phrase.clone();
                text.insert(at, char::from(byte));
                check(&text);
                if at < phrase.len() {
                    text.remove(at + 1);
                    check(&text);
                }
            }
            check(&phrase[..at]);
        }
    }
    for none in ["", "404 Not Found", "NOT_FOUND"] {
        assert_eq!(StatusCode::from_phrase(none), None);
    }
}

#[test]
fn the_first_value_with_a_phrase_is_found() {
    fn check<S: RegisteredStatus>(from_phrase: fn(&str) -> Option<S>) {
        for entry in S::ENTRIES {
            let has_it = |other: &http_registry::StatusEntry| {
                other.phrase().eq_ignore_ascii_case(entry.phrase())
            };
            let first = S::ENTRIES.iter().position(has_it);
            assert_eq!(from_phrase(entry.phrase()), first.map(|at| S::ALL[at]));
        }
    }
    check(StatusCode::from_phrase);
    check(SiteStatus::from_phrase);
    check(EdgeStatus::from_phrase);
    check(FleetStatus::from_phrase);

    assert_eq!(SiteStatus::from_phrase("not found"), Some(SiteStatus::OK));
    assert_eq!(
        EdgeStatus::from_phrase("bad request"),
        Some(EdgeStatus::Vendor(VendorStatus::BAD_REQUEST))
    );
    assert_eq!(
        EdgeStatus::from_phrase("client closed request"),
        Some(EdgeStatus::Vendor(VendorStatus::CLIENT_CLOSED_REQUEST))
    );
}

#[test]
fn display() {
    assert_eq!(VendorStatus::NO_RESPONSE.to_string(), "444 No Response");
    assert_eq!(
        EdgeStatus::Site(SiteStatus::Iana(StatusCode::IM_A_TEAPOT)).to_string(),
        "418 I'm a Teapot"
    );
    assert_eq!(AnyStatus::OK.to_string(), "200 OK");
}
