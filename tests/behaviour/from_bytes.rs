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
        "200\r\n",
        "200OK",
        " 200 OK",
        "200 OK\n",
        "200 OK\r\n",
        "200 \r",
        "200 O\0K",
        "200 \u{7f}",
        "200\tOK",
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
    let long = vec![b'2'; 1 << 20];
    assert_eq!(StatusCode::from_bytes(&long), Err(StatusCodeError::Invalid));
}

/// The end of a status line (RFC 9112, Section 4): a recipient ignores the phrase, which can be
/// empty or the phrase of another code.
#[test]
fn ends_of_status_lines_are_parsed() {
    fn check<S: RegisteredStatus>() {
        for &status in S::ALL {
            let code = status.value();
            for phrase in [
                "",
                " ",
                " OK ",
                status.phrase(),
                "Unauthorised",
                "Nicht gefunden: \u{fc}\tber",
                "~!\"",
            ] {
                let text = format!("{code} {phrase}");
                assert_eq!(text.parse(), Ok(status), "{text:?}");
                assert_eq!(
                    AnyStatus::try_from(&*text),
                    AnyStatus::from_u16(code),
                    "{text:?}"
                );
                let bytes = S::from_bytes(text.as_bytes());
                assert_eq!(bytes, Err(StatusCodeError::Invalid));
            }
            assert_eq!(status.to_string().parse(), Ok(status));
            assert_eq!(status.as_str().parse(), Ok(status));
        }
    }
    check::<StatusCode>();
    check::<VendorStatus>();
    check::<SiteStatus>();
    check::<EdgeStatus>();
    check::<FleetStatus>();
    check::<MirrorStatus>();
    let unregistered = AnyStatus::from_u16(520)
        .map(StatusCodeError::Unregistered)
        .ok();
    assert_eq!("520 Origin Error".parse::<StatusCode>().err(), unregistered);
    for code in ["099 ", "000 OK", "1000 OK", "4x4 OK"] {
        assert_eq!(
            code.parse::<AnyStatus>(),
            Err(StatusCodeError::Invalid),
            "{code}"
        );
    }
}

/// Only some control characters are in phrases.
#[test]
fn every_character_after_a_code() {
    for c in '\0'..='\u{2100}' {
        let is_phrase = c == '\t' || !c.is_ascii_control();
        let is_found = |text: String| text.parse::<StatusCode>().is_ok();
        assert_eq!(is_found(format!("200 {c}")), is_phrase, "{c:?}");
        assert_eq!(is_found(format!("200{c}")), c == ' ', "{c:?}");
    }
}

/// The traits parse a code like `from_bytes`, and do not accept white space before it.
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
            "\t", "\n", "\r\n", "\x0b", "\x0c", "\0", "\u{a0}", "\u{feff}",
        ] {
            check(&code.to_string(), more, StatusCode::from_bytes);
            check(&code.to_string(), more, EdgeStatus::from_bytes);
            check(&code.to_string(), more, AnyStatus::from_bytes);
        }
    }
}
