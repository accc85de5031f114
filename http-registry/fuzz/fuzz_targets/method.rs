//! Compares `Method::from_bytes`, and the function of a type that includes it, with a
//! linear search of the table.
#![no_main]

use http_registry::{Method, MethodError};
use libfuzzer_sys::fuzz_target;

http_registry::methods! {
    /// The standard methods between two others.
    enum EdgeMethod {
        PURGE "Remove the target from the cache." "https://www.varnish-cache.org/docs/" idempotent;
        Iana(Method);
        "M-SEARCH" M_SEARCH "Search for devices." "https://openconnectivity.org/" safe idempotent;
    }
}

fuzz_target!(|bytes: &[u8]| {
    assert_eq!(
        Method::from_bytes(bytes),
        search(Method::ALL, Method::value, bytes)
    );
    assert_eq!(
        EdgeMethod::from_bytes(bytes),
        search(EdgeMethod::ALL, EdgeMethod::value, bytes)
    );
    if let Ok(text) = std::str::from_utf8(bytes) {
        assert_eq!(text.parse::<Method>(), Method::from_bytes(bytes));
    }
});

/// Returns the method whose token is `bytes`.
fn search<M: Copy>(
    all: &[M],
    value: fn(M) -> &'static str,
    bytes: &[u8],
) -> Result<M, MethodError> {
    for method in all {
        if value(*method).as_bytes() == bytes {
            return Ok(*method);
        }
    }
    // The printable ASCII characters except the delimiters (RFC 9110, Section 5.6.2).
    let is_token_byte =
        |byte: &u8| byte.is_ascii_graphic() && !b"\"(),/:;<=>?@[\\]{}".contains(byte);
    if !bytes.is_empty() && bytes.iter().all(is_token_byte) {
        Err(MethodError::Unregistered)
    } else {
        Err(MethodError::Invalid)
    }
}
