//! Compares `AnyStatus::from_bytes` with RFC 9112, Section 4: three digits, the first
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

    let text = std::str::from_utf8(bytes).expect("digits are UTF-8");
    let code: u16 = text.parse().expect("three digits are a number");
    let status = AnyStatus::from_bytes(bytes).expect("three digits are a status code");
    assert_eq!(status.value(), code);
    assert_eq!(status.as_str(), text);
    assert_eq!(text.parse(), Ok(status));
    assert_eq!(AnyStatus::from_u16(code), Ok(status));

    // How a recipient treats the code (RFC 9110, Section 15).
    let class = match code {
        100..=199 => StatusClass::Informational,
        200..=299 => StatusClass::Success,
        300..=399 => StatusClass::Redirection,
        400..=499 => StatusClass::ClientError,
        _ => StatusClass::ServerError,
    };
    assert_eq!(status.class(), class);
    let registered = StatusCode::ALL
        .iter()
        .find(|registered| **registered == code);
    let effective = match registered {
        Some(_) => code,
        None => (code / 100 * 100).min(500),
    };
    assert_eq!(status.registered().as_ref(), registered);
    let shown = match registered {
        Some(registered) => format!("{text} {}", registered.phrase()),
        None => text.to_owned(),
    };
    assert_eq!(status.to_string(), shown);
    assert_eq!(shown.parse(), Ok(status));
    assert_eq!(status.effective(), effective);
});
