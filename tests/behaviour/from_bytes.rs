//! `from_bytes` of status codes, with all texts of up to three bytes and some longer
//! ones.

use std::fmt::Debug;
use std::str::FromStr;

use http_registry::{AnyStatus, RegisteredStatus, StatusCode, StatusCodeError};
use http_registry_tests::registries::{
    EdgeStatus, FleetStatus, MirrorStatus, SiteStatus, VendorStatus, edge_codes, fleet_codes,
    iana_codes,
};

/// Checks all texts of up to three bytes. They are in the order of the codes, so that
/// only the next code has to be compared.
fn check<S: Copy + Debug>(
    mut registered: Vec<u16>,
    from_bytes: fn(&[u8]) -> Result<S, StatusCodeError>,
    value: fn(S) -> u16,
) {
    assert!(from_bytes(b"").is_err());
    for a in 0..=u8::MAX {
        assert_eq!(from_bytes(&[a]).map(value), Err(StatusCodeError::Invalid));
        for b in 0..=u8::MAX {
            assert_eq!(
                from_bytes(&[a, b]).map(value),
                Err(StatusCodeError::Invalid)
            );
        }
    }
    registered.sort_unstable();
    let mut registered = registered.into_iter().peekable();
    let mut codes = (100..1000_u16).peekable();
    for a in 0..=u8::MAX {
        for b in 0..=u8::MAX {
            for c in 0..=u8::MAX {
                let text = [a, b, c];
                let is = |code: &u16| code.to_string().as_bytes() == text;
                let code = if text.is_ascii() {
                    codes.next_if(is)
                } else {
                    None
                };
                let found = from_bytes(&text);
                match (code, found) {
                    (None, Err(StatusCodeError::Invalid)) => {}
                    (Some(code), Err(StatusCodeError::Unregistered(any))) => {
                        assert_ne!(registered.peek(), Some(&code));
                        assert_eq!(any.value(), code);
                    }
                    (Some(code), Ok(status)) => {
                        assert_eq!(registered.next(), Some(code));
                        assert_eq!(value(status), code);
                    }
                    _ => panic!("{text:?} is {found:?}"),
                }
            }
        }
    }
    assert_eq!(codes.next(), None);
    assert_eq!(registered.next(), None);
}

#[test]
fn canonical() {
    check(iana_codes(), StatusCode::from_bytes, StatusCode::value);
}

#[test]
fn with_includes() {
    check(edge_codes(), EdgeStatus::from_bytes, EdgeStatus::value);
}

#[test]
fn with_codes_of_600_and_above() {
    check(fleet_codes(), FleetStatus::from_bytes, FleetStatus::value);
}

#[test]
fn any_status() {
    check(
        (100..1000).collect(),
        AnyStatus::from_bytes,
        AnyStatus::value,
    );
}

/// Inserts a byte into each code, at every position.
#[test]
fn four_bytes_are_invalid() {
    for code in 100..1000_u16 {
        for at in 0..=3 {
            for byte in 0..=u8::MAX {
                let mut text = code.to_string().into_bytes();
                text.insert(at, byte);
                assert_eq!(AnyStatus::from_bytes(&text), Err(StatusCodeError::Invalid));
                assert_eq!(StatusCode::from_bytes(&text), Err(StatusCodeError::Invalid));
                assert_eq!(EdgeStatus::from_bytes(&text), Err(StatusCodeError::Invalid));
            }
        }
    }
}

#[test]
fn texts_similar_to_codes_are_invalid() {
    for text in [
        "0200",
        "00200",
        "+200",
        "-200",
        " 200",
        "200 ",
        "200\r\n",
        "200OK",
        "200  OK",
        " 200 OK",
        "200 OK ",
        "200 OK\n",
        "200\tOK",
        "200 Gone",
        "200 Not Found",
        "200 O",
        "200 OKAY",
        "0200 OK",
        "+200 OK",
        "2e2",
        "0xc8",
        "200.0",
        "20\u{b2}",
        "\u{662}\u{660}\u{660}",
        "\u{ff12}\u{ff10}\u{ff10}",
        "2\u{200b}00",
        "200\0",
        "65736",
        "4294967496",
        "18446744073709551816",
        "OK",
    ] {
        assert_eq!(
            StatusCode::try_from(text),
            Err(StatusCodeError::Invalid),
            "{text:?}"
        );
        assert_eq!(
            text.parse::<StatusCode>(),
            Err(StatusCodeError::Invalid),
            "{text:?}"
        );
        assert_eq!(
            text.parse::<EdgeStatus>(),
            Err(StatusCodeError::Invalid),
            "{text:?}"
        );
        assert_eq!(
            text.parse::<AnyStatus>(),
            Err(StatusCodeError::Invalid),
            "{text:?}"
        );
    }
    // A wrong phrase is an error, but an unregistered code is reported first.
    let unregistered = AnyStatus::from_u16(567).map(StatusCodeError::Unregistered);
    assert_eq!(
        "567 Anything".parse::<StatusCode>().err(),
        unregistered.ok()
    );
    let long = vec![b'2'; 1 << 20];
    assert_eq!(StatusCode::from_bytes(&long), Err(StatusCodeError::Invalid));
}

/// The text that `Display` shows can be parsed, with every phrase of the row, ignoring
/// case.
#[test]
fn displayed_text_can_be_parsed() {
    fn check<S: RegisteredStatus>() {
        for (&status, entry) in S::ALL.iter().zip(S::ENTRIES) {
            assert_eq!(status.to_string().parse(), Ok(status));
            assert_eq!(entry.as_str().parse(), Ok(status));
            for phrase in entry.phrase_aliases().iter().chain([&entry.phrase()]) {
                let text = format!("{} {}", entry.as_str(), phrase.to_ascii_uppercase());
                assert_eq!(text.parse(), Ok(status), "{text}");
                let bytes = StatusCode::from_bytes(text.as_bytes());
                assert_eq!(bytes, Err(StatusCodeError::Invalid));
            }
            for other in S::ENTRIES {
                let text = format!("{} {}", entry.as_str(), other.phrase());
                let has_phrase = other.phrase().eq_ignore_ascii_case(entry.phrase())
                    || entry.phrase_aliases().contains(&other.phrase());
                assert_eq!(text.parse::<S>().is_ok(), has_phrase, "{text}");
            }
        }
    }
    check::<StatusCode>();
    check::<VendorStatus>();
    check::<SiteStatus>();
    check::<EdgeStatus>();
    check::<FleetStatus>();
    check::<MirrorStatus>();
}

/// The traits parse a code like `from_bytes`, and do not accept white space.
#[test]
fn conversions() {
    fn check<S>(code: &str, more: &str, from_bytes: fn(&[u8]) -> Result<S, StatusCodeError>)
    where
        S: Copy + Debug + PartialEq + FromStr<Err = StatusCodeError>,
        S: for<'a> TryFrom<&'a str, Error = StatusCodeError>,
        S: for<'a> TryFrom<&'a [u8], Error = StatusCodeError>,
    {
        for text in [
            code.to_owned(),
            format!("{code}{more}"),
            format!("{more}{code}"),
        ] {
            let expected = from_bytes(text.as_bytes());
            assert_eq!(S::try_from(text.as_bytes()), expected, "{text:?}");
            assert_eq!(S::try_from(&*text), expected, "{text:?}");
            assert_eq!(text.parse(), expected, "{text:?}");
        }
    }
    for code in 0..2000_u16 {
        for more in [
            " ", "\t", "\n", "\r\n", "\x0b", "\x0c", "\0", "\u{a0}", "\u{feff}",
        ] {
            check(&code.to_string(), more, StatusCode::from_bytes);
            check(&code.to_string(), more, EdgeStatus::from_bytes);
            check(&code.to_string(), more, AnyStatus::from_bytes);
        }
    }
}
