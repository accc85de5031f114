//! `from_bytes` of statuses, for every text of up to three bytes, and for
//! longer ones.

use std::fmt::Debug;

use http_registry::{AnyStatus, StatusCode, StatusCodeError};
use http_registry_tests::registries::{EdgeStatus, edge_codes, iana_codes};

/// Goes through all texts of up to three bytes in order. The codes' digits
/// come up in the same order, so that the next one is all there is to look for.
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
fn any() {
    check(
        (100..1000).collect(),
        AnyStatus::from_bytes,
        AnyStatus::value,
    );
}

/// Everything that is a code but for one byte more.
#[test]
fn four_bytes() {
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
fn text_that_looks_like_a_code() {
    for text in [
        "0200",
        "00200",
        "+200",
        "-200",
        " 200",
        "200 ",
        "200\r\n",
        "200 OK",
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

/// The other ways to parse are `from_bytes` under their traits' names.
#[test]
fn conversions() {
    for code in 0..2000_u16 {
        let text = code.to_string();
        let bytes = text.as_bytes();
        assert_eq!(StatusCode::try_from(bytes), StatusCode::from_bytes(bytes));
        assert_eq!(StatusCode::try_from(&*text), StatusCode::from_bytes(bytes));
        assert_eq!(text.parse(), StatusCode::from_bytes(bytes));
        assert_eq!(EdgeStatus::try_from(bytes), EdgeStatus::from_bytes(bytes));
        assert_eq!(EdgeStatus::try_from(&*text), EdgeStatus::from_bytes(bytes));
        assert_eq!(text.parse(), EdgeStatus::from_bytes(bytes));
        assert_eq!(AnyStatus::try_from(bytes), AnyStatus::from_bytes(bytes));
        assert_eq!(AnyStatus::try_from(&*text), AnyStatus::from_bytes(bytes));
        assert_eq!(text.parse(), AnyStatus::from_bytes(bytes));
    }
}
