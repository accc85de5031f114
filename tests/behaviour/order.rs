//! Equality, order and hash of every pair of values, and comparisons with numbers and
//! texts.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use http_registry::{AnyStatus, Method, RegisteredMethod, RegisteredStatus, StatusCode};
use http_registry_tests::registries::{
    EdgeMethod, EdgeStatus, FleetStatus, LengthsMethod, SiteStatus, VendorMethod, VendorStatus,
};

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Checks that every pair compares like its codes or tokens. All of these are
/// different, so this checks `Eq` as well.
fn check_pairs<T, V>(all: &[T], value: impl Fn(T) -> V)
where
    T: Copy + Ord + Hash + std::fmt::Debug,
    V: Ord + std::fmt::Debug,
{
    for (i, &a) in all.iter().enumerate() {
        for (j, &b) in all.iter().enumerate() {
            let expected = value(a).cmp(&value(b));
            assert_eq!(expected == Ordering::Equal, i == j);
            assert_eq!(a.cmp(&b), expected, "{a:?} {b:?}");
            assert_eq!(a.partial_cmp(&b), Some(expected), "{a:?} {b:?}");
            assert_eq!(a == b, i == j, "{a:?} {b:?}");
            assert_eq!(a != b, i != j, "{a:?} {b:?}");
            assert_eq!(a < b, expected.is_lt(), "{a:?} {b:?}");
            assert_eq!(a.max(b) == a, expected.is_ge(), "{a:?} {b:?}");
            if i == j {
                assert_eq!(hash(a), hash(b), "{a:?}");
            } else {
                // `Hash` does not require this, but otherwise a constant hash would
                // pass. SipHash does not collide for these values.
                assert_ne!(hash(a), hash(b), "{a:?} {b:?}");
            }
        }
    }
}

#[test]
fn pairs_of_statuses() {
    check_pairs(StatusCode::ALL, StatusCode::value);
    check_pairs(VendorStatus::ALL, VendorStatus::value);
    check_pairs(SiteStatus::ALL, SiteStatus::value);
    check_pairs(EdgeStatus::ALL, EdgeStatus::value);
    check_pairs(FleetStatus::ALL, FleetStatus::value);
}

#[test]
fn pairs_of_methods() {
    check_pairs(Method::ALL, Method::value);
    check_pairs(VendorMethod::ALL, VendorMethod::value);
    check_pairs(EdgeMethod::ALL, EdgeMethod::value);
    check_pairs(LengthsMethod::ALL, LengthsMethod::value);
}

#[test]
fn pairs_of_any_statuses() {
    let all: Vec<AnyStatus> = (100..1000)
        .map(|code| AnyStatus::from_u16(code).unwrap())
        .collect();
    check_pairs(&all, AnyStatus::value);
}

/// Values are sorted by code or token, not by position in the table.
#[test]
fn sorted_by_value() {
    let codes: Vec<u16> = EdgeStatus::ALL
        .iter()
        .copied()
        .collect::<BTreeSet<_>>()
        .into_iter()
        .map(EdgeStatus::value)
        .collect();
    assert_eq!(codes.len(), EdgeStatus::ALL.len());
    assert!(codes.is_sorted());
    assert!(!EdgeStatus::ALL.is_sorted());
    let mut vendor = VendorMethod::ALL.to_vec();
    vendor.sort_unstable();
    assert_eq!(
        vendor,
        [
            VendorMethod::M_SEARCH,
            VendorMethod::PURGE,
            VendorMethod::GET
        ]
    );
}

/// Compares with every number from 0 to 1000.
fn check_numbers<S: RegisteredStatus>(all: &[S]) {
    for &status in all {
        for code in (0..=1000).chain([u16::MAX]) {
            let expected = status.value().cmp(&code);
            assert_eq!(status == code, expected.is_eq());
            assert_eq!(status.partial_cmp(&code), Some(expected));
        }
    }
}

#[test]
fn comparisons_with_numbers() {
    check_numbers(StatusCode::ALL);
    check_numbers(EdgeStatus::ALL);
    assert_eq!(StatusCode::OK, 200);
    assert!(StatusCode::NOT_FOUND >= 400 && StatusCode::NOT_FOUND < 500);
    let any = AnyStatus::from_u16(520).unwrap();
    assert_eq!(any, 520);
    assert_ne!(any, 521);
    assert!(any < 600);
    assert!(any > 500);
}

/// Compares every value with every code that a response can have.
#[test]
fn comparisons_with_any_status() {
    for code in 100..1000 {
        let any = AnyStatus::from_u16(code).unwrap();
        for &status in StatusCode::ALL {
            assert_eq!(status == any, status.value() == code);
            assert_eq!(any == status, status.value() == code);
        }
        for &status in EdgeStatus::ALL {
            assert_eq!(status == any, status.value() == code);
            assert_eq!(any == status, status.value() == code);
        }
    }
}

/// Compares every method with every token and name of its registry.
fn check_texts<M: RegisteredMethod>(all: &[M])
where
    str: PartialEq<M>,
    for<'a> &'a str: PartialEq<M>,
{
    for &method in all {
        for text in all
            .iter()
            .flat_map(|other| [other.value(), other.name()])
            .chain(["", "Get"])
        {
            let expected = method.value().as_bytes() == text.as_bytes();
            assert_eq!(method == text, expected, "{method} {text}");
            assert_eq!(text == method, expected, "{method} {text}");
            assert_eq!(method == *text, expected, "{method} {text}");
            assert_eq!(*text == method, expected, "{method} {text}");
            assert_eq!(
                method.as_ref().as_bytes() == text.as_bytes(),
                expected,
                "{method} {text}"
            );
        }
    }
}

#[test]
fn comparisons_with_texts() {
    check_texts(Method::ALL);
    check_texts(EdgeMethod::ALL);
    assert_eq!(Method::GET, "GET");
    assert_eq!("GET", Method::GET);
    assert_ne!(Method::GET, "get");
    assert_ne!("get", Method::GET);
    assert_eq!(VendorMethod::M_SEARCH, *"M-SEARCH");
    assert_eq!(*"M-SEARCH", VendorMethod::M_SEARCH);
}
