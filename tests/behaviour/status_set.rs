//! `StatusSet`, compared with a `BTreeSet` of numbers.

use std::collections::{BTreeSet, HashSet};
use std::error::Error;

use http_registry::{AnyStatus, StatusClass, StatusCode, StatusSet};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// The codes that a set can contain.
const CODES: std::ops::RangeInclusive<u16> = 100..=999;

fn any(code: u16) -> AnyStatus {
    AnyStatus::from_u16(code).unwrap()
}

fn set(codes: &BTreeSet<u16>) -> StatusSet {
    codes.iter().map(|code| any(*code)).collect()
}

fn codes(set: &StatusSet) -> BTreeSet<u16> {
    set.iter().map(AnyStatus::value).collect()
}

fn parse(text: &str) -> BTreeSet<u16> {
    codes(&StatusSet::parse(text).unwrap())
}

#[test]
fn parts_of_a_text() {
    assert_eq!(parse("404"), BTreeSet::from([404]));
    assert_eq!(parse("520-527"), (520..=527).collect());
    assert_eq!(parse("520-520"), BTreeSet::from([520]));
    assert_eq!(parse("100-999"), CODES.collect());
    for digit in 1..=9 {
        for class in ["xx", "XX", "xX", "Xx"] {
            let text = format!("{digit}{class}");
            assert_eq!(parse(&text), (digit * 100..=digit * 100 + 99).collect());
        }
    }
    for code in CODES {
        assert_eq!(parse(&code.to_string()), BTreeSet::from([code]));
    }
}

#[test]
fn lists() {
    let expected: BTreeSet<u16> = [408, 429].into_iter().chain(500..=599).collect();
    for text in [
        "408, 429, 5xx, 520-527",
        "408,429,5XX",
        " \t408 ,\r\n429 , 5xx ",
        "5xx, 429, 408, 408, 500-599, 501",
    ] {
        assert_eq!(parse(text), expected, "{text:?}");
        assert_eq!(
            text.parse::<StatusSet>().unwrap().to_string(),
            "408, 429, 5xx"
        );
    }
    for text in ["", " ", "\t\n "] {
        assert_eq!(StatusSet::parse(text), Ok(StatusSet::EMPTY), "{text:?}");
    }
}

#[test]
fn errors_say_which_part_is_wrong_and_why() {
    const EMPTY: &str = "expected a code, a class or a range, found nothing";
    const INVALID: &str =
        "expected a code from 100 to 999, a class such as 5xx or a range such as 520-527";
    const REVERSED: &str = "the range ends before it begins";
    for (text, number, message) in [
        (",", 1, EMPTY),
        (" , 404", 1, EMPTY),
        ("404,", 2, EMPTY),
        ("404, ", 2, EMPTY),
        ("404, , 5xx", 2, EMPTY),
        ("404,,x", 2, EMPTY),
        ("x", 1, INVALID),
        ("99", 1, INVALID),
        ("099", 1, INVALID),
        ("1000", 1, INVALID),
        ("+40", 1, INVALID),
        ("0xx", 1, INVALID),
        ("xx", 1, INVALID),
        ("5x", 1, INVALID),
        ("5xxx", 1, INVALID),
        ("50x", 1, INVALID),
        ("x5x", 1, INVALID),
        ("404 429", 1, INVALID),
        ("404; 429", 1, INVALID),
        ("404-", 1, INVALID),
        ("-404", 1, INVALID),
        ("-", 1, INVALID),
        ("404 - 410", 1, INVALID),
        ("404-41", 1, INVALID),
        ("404-4100", 1, INVALID),
        ("099-404", 1, INVALID),
        ("404--410", 1, INVALID),
        ("404_410", 1, INVALID),
        ("4xx-5xx", 1, INVALID),
        ("408,  42\t, x", 2, INVALID),
        ("408, 52\u{f6}, 5xx", 2, INVALID),
        ("\u{a0}404", 1, INVALID),
        ("404-403", 1, REVERSED),
        ("408, 5xx, 527-520 ", 3, REVERSED),
    ] {
        let error = StatusSet::parse(text).expect_err(text);
        assert_eq!(text.parse::<StatusSet>(), Err(error), "{text:?}");
        assert_eq!(
            error.to_string(),
            format!("part {number} of the status codes: {message}"),
            "{text:?}"
        );
        let error: &dyn Error = &error;
        assert!(error.source().is_none());
    }
}

#[test]
fn shortest_text() {
    for (text, shortest) in [
        ("", ""),
        ("404", "404"),
        ("501, 502", "501-502"),
        ("501-503", "501-503"),
        ("501, 503", "501, 503"),
        ("400-499", "4xx"),
        ("4xx, 5xx", "400-599"),
        ("4xx, 500", "400-500"),
        ("399, 4xx", "399-499"),
        ("400-498", "400-498"),
        ("401-500", "401-500"),
        ("9xx", "9xx"),
        ("100, 999", "100, 999"),
        ("1xx, 3xx, 999", "1xx, 3xx, 999"),
        ("100-999", "100-999"),
    ] {
        let set = StatusSet::from_static(text);
        assert_eq!(set.to_string(), shortest, "{text:?}");
        assert_eq!(format!("{set:?}"), format!("{{{shortest}}}"), "{text:?}");
    }
}

#[test]
fn one_code() {
    for code in CODES {
        let mut set = StatusSet::EMPTY;
        assert!(!set.contains(any(code)) && !set.remove(any(code)));
        assert!(set.insert(any(code)) && !set.insert(any(code)));
        assert_eq!((set.len(), set.is_empty()), (1, false));
        for other in CODES {
            assert_eq!(set.contains(any(other)), code == other);
        }
        assert_eq!(set.complement().len(), 899);
        assert!(set.remove(any(code)) && !set.remove(any(code)));
        assert_eq!(set, StatusSet::EMPTY);
    }
}

#[test]
fn constants() {
    const RETRY: StatusSet = StatusSet::from_static("408, 429, 5xx");
    const CHECKED: StatusSet = match StatusSet::parse("408") {
        Ok(set) => set,
        Err(_) => StatusSet::EMPTY,
    };
    const OTHERS: StatusSet = RETRY
        .union(CHECKED)
        .intersection(StatusSet::ALL)
        .difference(StatusSet::from_static("5xx"))
        .complement();
    const LEN: usize = {
        let mut set = RETRY;
        set.insert(StatusCode::NOT_FOUND.any());
        set.remove(AnyStatus::REQUEST_TIMEOUT);
        assert!(set.contains(AnyStatus::NOT_FOUND) && !set.is_empty());
        set.len()
    };
    assert_eq!(LEN, 102);
    assert_eq!(OTHERS.to_string(), "100-407, 409-428, 430-999");
    assert_eq!(codes(&StatusSet::ALL), CODES.collect());
    assert!(StatusSet::EMPTY.is_empty() && codes(&StatusSet::EMPTY).is_empty());
    assert_eq!(StatusSet::default(), StatusSet::EMPTY);
}

#[test]
#[should_panic(expected = "expected a code from 100 to 999")]
fn an_invalid_text_at_run_time() {
    let _ = StatusSet::from_static("404, 42");
}

#[test]
fn classes() {
    for class in StatusClass::ALL {
        let pattern = class.pattern();
        let set = StatusSet::from_static(pattern);
        assert_eq!(codes(&set), class.range().collect());
        assert_eq!(set.to_string(), pattern);
        assert_eq!(StatusSet::parse(&pattern.to_uppercase()), Ok(set));
    }
}

#[test]
fn collections() {
    let mut set = StatusSet::from_iter([StatusCode::OK, StatusCode::GONE]);
    set.extend([AnyStatus::OK, any(999)]);
    set.extend(StatusSet::from_static("404-405"));
    assert_eq!(set.to_string(), "200, 404-405, 410, 999");
    let mut seen = Vec::new();
    for status in &set {
        seen.push(status.value());
    }
    assert_eq!(seen, [200, 404, 405, 410, 999]);
    assert!(set.into_iter().eq(set.iter()));
    let (errors, others): (StatusSet, StatusSet) = set.iter().partition(|it| it.value() >= 400);
    assert_eq!((errors.len(), others.len()), (4, 1));
    let equal = HashSet::from([set, StatusSet::from_static("200,404,405,410,999"), errors]);
    assert_eq!(equal.len(), 2);
}

/// Some codes, in runs of different lengths.
fn some_codes() -> impl Strategy<Value = BTreeSet<u16>> {
    let run = (100_u16..=999, prop::sample::select(vec![0, 1, 2, 99, 150]));
    let runs = prop::collection::vec(run, 0..12);
    runs.prop_map(|runs| {
        let codes = runs
            .into_iter()
            .flat_map(|(first, more)| first..=(first + more).min(999));
        codes.collect()
    })
}

proptest! {
    // The same cases in every run, and no files.
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(27),
        ..ProptestConfig::default()
    })]

    #[test]
    fn texts_are_parsed_again(expected in some_codes()) {
        let set = set(&expected);
        let text = set.to_string();
        prop_assert_eq!(StatusSet::parse(&text), Ok(set), "{}", text);
        prop_assert_eq!(codes(&set), expected);
    }

    /// No text is shorter, since a run of consecutive codes needs at least one part.
    #[test]
    fn parts_are_in_order_and_have_gaps_between_them(codes in some_codes()) {
        let text = set(&codes).to_string();
        let mut last = 0;
        for part in text.split(", ").filter(|part| !part.is_empty()) {
            let part = parse(part);
            prop_assert!(*part.first().unwrap() > last + 1, "{}", text);
            last = *part.last().unwrap();
        }
    }

    #[test]
    fn operations(a in some_codes(), b in some_codes()) {
        let all: BTreeSet<u16> = CODES.collect();
        let (x, y) = (set(&a), set(&b));
        for (result, expected) in [
            (x.union(y), &a | &b),
            (x.intersection(y), &a & &b),
            (x.difference(y), &a - &b),
            (x.complement(), &all - &a),
        ] {
            prop_assert_eq!(result, set(&expected));
            prop_assert_eq!(result.len(), expected.len());
            prop_assert_eq!(result.is_empty(), expected.is_empty());
        }
        prop_assert_eq!(x == y, a == b);
    }

    /// Any text has a set, or an error that names the first part without one.
    #[test]
    fn any_text(text in "[0-9xX, \t-]{0,20}|\\PC{0,12}") {
        match StatusSet::parse(&text) {
            Ok(set) => prop_assert_eq!(StatusSet::parse(&set.to_string()), Ok(set)),
            Err(error) => {
                let is_wrong = |part: &str| part.trim().is_empty() || StatusSet::parse(part).is_err();
                let number = text.split(',').position(is_wrong).unwrap() + 1;
                let start = format!("part {number} of");
                prop_assert!(error.to_string().starts_with(&start), "{text:?}: {error}");
            }
        }
    }
}
