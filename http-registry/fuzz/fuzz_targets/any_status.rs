//! `AnyStatus::from_bytes` against RFC 9112, Section 4: three digits, the first
//! of which is not 0.
#![no_main]

use http_registry::{AnyStatus, StatusClass, StatusCode, StatusCodeError};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let is_code = bytes.len() == 3 && bytes.iter().all(u8::is_ascii_digit) && bytes[0] != b'0';
    if !is_code {
        assert_eq!(AnyStatus::from_bytes(bytes), Err(StatusCodeError::Invalid));
        return;
    }

    let text = std::str::from_utf8(bytes).expect("digits are text");
    let code: u16 = text.parse().expect("three digits are a number");
    let status = AnyStatus::from_bytes(bytes).expect("three digits are a status code");
    assert_eq!(status.value(), code);
    assert_eq!(status.as_str(), text);
    assert_eq!(status.to_string(), text);
    assert_eq!(text.parse(), Ok(status));
    assert_eq!(AnyStatus::from_u16(code), Ok(status));

    // RFC 9110, Section 15: what a recipient makes of it.
    let class = match code {
        100..=199 => Some(StatusClass::Informational),
        200..=299 => Some(StatusClass::Success),
        300..=399 => Some(StatusClass::Redirection),
        400..=499 => Some(StatusClass::ClientError),
        500..=599 => Some(StatusClass::ServerError),
        _ => None,
    };
    assert_eq!(status.class(), class);
    let registered = StatusCode::ALL
        .iter()
        .find(|registered| **registered == code);
    let effective = match (registered, class) {
        (Some(_), _) => code,
        (None, Some(_)) => code / 100 * 100,
        (None, None) => 500,
    };
    assert_eq!(status.registered().as_ref(), registered);
    assert_eq!(status.effective(), effective);
});
