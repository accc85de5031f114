//! These functions would not compile if `u16` had a second `PartialEq` or `PartialOrd`.

use http_registry::StatusCode;

fn equal(port: u16, text: &str) -> bool {
    port == text.parse().unwrap()
}

fn equal_to_byte(port: u16, byte: u8) -> bool {
    port == byte.into()
}

fn equal_to_sum(port: u16, parts: &[u16]) -> bool {
    port == parts.iter().sum()
}

fn less(port: u16, text: &str) -> bool {
    port < text.parse().unwrap()
}

fn main() {
    assert!(StatusCode::NOT_FOUND == 404 && StatusCode::NOT_FOUND < 500);
    assert!(equal(443, "443") && equal_to_byte(80, 80) && equal_to_sum(443, &[400, 43]));
    assert!(less(80, "443"));
}
