//! Converts status codes to three digits, and back.

/// The smallest three-digit number.
const FIRST: u16 = 100;

/// The digits of 100 to 999.
// Not a `static`, and neither are the digits of a registry: Clippy crashes ("expected memory, got
// Static") on a comparison with a user's constant whose text is in a static. Both 1.95 and the
// nightly of 2026-05-19 do, and we found no issue about it. Once fixed, a `static` will work here.
const DIGITS: &[[u8; 3]; 900] = &{
    let mut table = [[0; 3]; 900];
    let mut code = FIRST;
    while code <= 999 {
        table[(code - FIRST) as usize] = [digit(code / 100), digit(code / 10), digit(code)];
        code += 1;
    }
    table
};

/// Returns the last digit of a number.
#[allow(clippy::cast_possible_truncation)] // Less than ten.
const fn digit(number: u16) -> u8 {
    b'0' + (number % 10) as u8
}

/// Returns the digits of a code as text; `""` outside 100 to 999, so that no program contains
/// a panic for it.
pub(crate) const fn digits_of(code: u16) -> &'static str {
    let index = code.wrapping_sub(FIRST) as usize;
    if index < DIGITS.len() {
        text(&DIGITS[index])
    } else {
        ""
    }
}

/// Returns digits as text.
const fn text(digits: &[u8; 3]) -> &str {
    match core::str::from_utf8(digits) {
        Ok(text) => text,
        Err(_) => "", // Unreachable.
    }
}

/// Returns the digits of three-digit codes.
#[must_use]
pub const fn digits<const LEN: usize>(codes: &[u16; LEN]) -> [[u8; 3]; LEN] {
    let mut digits = [[0; 3]; LEN];
    let mut index = 0;
    while index < LEN {
        digits[index] = DIGITS[(codes[index] - FIRST) as usize];
        index += 1;
    }
    digits
}

/// Returns digits as strings, which borrow them.
#[must_use]
pub const fn texts<const LEN: usize>(digits: &'static [[u8; 3]; LEN]) -> [&'static str; LEN] {
    let mut texts = [""; LEN];
    let mut index = 0;
    while index < LEN {
        texts[index] = text(&digits[index]);
        index += 1;
    }
    texts
}

/// Parses exactly three ASCII digits. The first may be 0.
#[inline]
#[must_use]
pub const fn parse(bytes: &[u8]) -> Option<u16> {
    let [a, b, c] = *bytes else { return None };
    let digits = u32::from_le_bytes([a, b, c, b'0']) ^ 0x3030_3030;
    // All three are checked at once: the sum sets the high bit of each byte above 9.
    if (digits | digits.wrapping_add(0x7676_7676)) & 0x8080_8080 != 0 {
        return None;
    }
    let [a, b, c, _] = digits.to_le_bytes();
    Some(a as u16 * 100 + b as u16 * 10 + c as u16)
}

/// Parses three ASCII digits, alone or followed by a space and a phrase, which may be empty. A
/// phrase contains no control characters except the tab (RFC 9112, Section 4).
pub(crate) fn parse_with_phrase(text: &[u8]) -> Option<u16> {
    let (digits, rest) = text.split_at_checked(3)?;
    let is_phrase = |byte: &u8| matches!(byte, b'\t' | b' '..=b'~' | 0x80..);
    match rest {
        [] => parse(digits),
        [b' ', phrase @ ..] if phrase.iter().all(is_phrase) => parse(digits),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::ToString;

    use super::{digits_of, parse};

    #[test]
    fn codes_from_100_to_999_have_text() {
        for code in 0..=u16::MAX {
            let expected = (100..=999).contains(&code).then(|| code.to_string());
            assert_eq!(digits_of(code), expected.unwrap_or_default());
        }
    }

    #[test]
    fn only_three_digits_are_parsed() {
        for bytes in 0..1_u32 << 24 {
            let [a, b, c, _] = bytes.to_le_bytes();
            let text = [a, b, c];
            let digits = text.iter().all(u8::is_ascii_digit);
            let expected = digits.then(|| {
                let digit = |byte: u8| u16::from(byte - b'0');
                digit(a) * 100 + digit(b) * 10 + digit(c)
            });
            assert_eq!(parse(&text), expected);
        }
        for other in [&b""[..], b"40", b"4040", b"404 "] {
            assert_eq!(parse(other), None);
        }
    }
}
