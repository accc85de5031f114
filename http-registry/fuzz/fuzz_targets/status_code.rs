//! Compares `StatusCode::from_bytes`, and the function of a type that includes it, with
//! a linear search of the table.
#![no_main]

use http_registry::{AnyStatus, StatusCode, StatusCodeError};
use libfuzzer_sys::fuzz_target;

http_registry::status_codes! {
    /// The standard status codes between two others.
    enum EdgeStatus {
        499 CLIENT_CLOSED_REQUEST "Client Closed Request" "The client is gone." "https://nginx.org/";
        Iana(StatusCode);
        520 UNKNOWN_ERROR "Unknown Error" "The origin sent an unknown response." "https://www.cloudflare.com/";
    }
}

fuzz_target!(|bytes: &[u8]| {
    assert_eq!(
        StatusCode::from_bytes(bytes),
        search(StatusCode::ALL, StatusCode::value, bytes)
    );
    assert_eq!(
        EdgeStatus::from_bytes(bytes),
        search(EdgeStatus::ALL, EdgeStatus::value, bytes)
    );
    if let Ok(text) = std::str::from_utf8(bytes) {
        // A phrase may follow the code, and may be empty (RFC 9112, Section 4).
        let (code, phrase) = text.split_once(' ').unwrap_or((text, ""));
        let is_control = |c: char| c.is_ascii_control() && c != '\t';
        let expected = if phrase.contains(is_control) {
            Err(StatusCodeError::Invalid)
        } else {
            search(StatusCode::ALL, StatusCode::value, code.as_bytes())
        };
        assert_eq!(text.parse(), expected);
        let mut all = StatusCode::ALL.iter();
        let named = all.find(|status| has_phrase(**status, text));
        assert_eq!(StatusCode::from_phrase(text).as_ref(), named);
    }
});

/// Whether one of the phrases of the status is `text`, ignoring ASCII case.
fn has_phrase(status: StatusCode, text: &str) -> bool {
    let entry = status.entry();
    let is_it = |phrase: &&str| phrase.eq_ignore_ascii_case(text);
    is_it(&entry.phrase()) || entry.phrase_aliases().iter().any(is_it)
}

/// Returns the status whose code is `bytes`, in three digits.
fn search<S: Copy>(all: &[S], value: fn(S) -> u16, bytes: &[u8]) -> Result<S, StatusCodeError> {
    let digit = |at: usize| {
        bytes[at]
            .is_ascii_digit()
            .then(|| u16::from(bytes[at] - b'0'))
    };
    let code = match bytes.len() {
        3 => digit(0).zip(digit(1)).zip(digit(2)),
        _ => None,
    };
    let Some(((hundreds, tens), ones)) = code.filter(|((hundreds, _), _)| *hundreds > 0) else {
        return Err(StatusCodeError::Invalid);
    };
    let code = hundreds * 100 + tens * 10 + ones;
    match all.iter().find(|status| value(**status) == code) {
        Some(status) => Ok(*status),
        None => Err(StatusCodeError::Unregistered(AnyStatus::from_u16(code)?)),
    }
}
