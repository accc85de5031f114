use core::error::Error;
use core::fmt;

use crate::method_registry::Key;

/// Why a text is no method of a registry.
///
/// A server answers [`Invalid`](Self::Invalid) with 400 (Bad Request), and
/// [`Unregistered`](Self::Unregistered) with 501 (Not Implemented; RFC 9110,
/// Section 9.1).
///
/// ```
/// use http_registry::{Method, MethodError};
///
/// assert_eq!(Method::from_bytes(b"BREW"), Err(MethodError::Unregistered));
/// assert_eq!(Method::from_bytes(b"GET /"), Err(MethodError::Invalid));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MethodError {
    /// It is not a token (RFC 9110, Section 5.6.2), so it cannot be a method.
    Invalid,
    /// It is a token, but the registry does not have it.
    Unregistered,
}

impl MethodError {
    /// Why a registry does not have `token`, of which `key` has every byte.
    #[inline]
    pub(crate) const fn of_short(token: &[u8], key: Key) -> Self {
        if is_usual(key) {
            Self::Unregistered
        } else {
            Self::of_any(token)
        }
    }

    /// Why a registry does not have `token`.
    #[cold]
    pub(crate) const fn of_any(token: &[u8]) -> Self {
        if is_token(token) {
            Self::Unregistered
        } else {
            Self::Invalid
        }
    }
}

/// Whether every byte is a letter, a digit, `-` or `_`. So it is of nearly all
/// that is asked for, and that costs a few instructions for eight bytes, with no
/// branch that would be mispredicted.
#[inline]
const fn is_usual(key: Key) -> bool {
    let is_ascii = (key.head | key.tail) & HIGH_BITS == 0;
    is_ascii & ((unusual(key.head) | unusual(key.tail)) & HIGH_BITS == 0)
}

const EACH: u64 = u64::from_le_bytes([1; 8]);
const HIGH_BITS: u64 = 0x80 * EACH;

/// Has the high bit of each ASCII byte that is not usual.
#[inline]
const fn unusual(bytes: u64) -> u64 {
    // A letter's low five bits count from 1, in capitals or not.
    let letters = (bytes | (0x20 * EACH)) ^ (0x60 * EACH);
    let letter = not_less_than(letters, 1) & !not_less_than(letters, 27);
    let no_digit = not_less_than(bytes ^ (0x30 * EACH), 10);
    let no_hyphen = not_less_than(bytes ^ (0x2d * EACH), 1);
    let no_underscore = not_less_than(bytes ^ (0x5f * EACH), 1);
    !letter & no_digit & no_hyphen & no_underscore
}

/// Has the high bit of each ASCII byte that is not less than `bound`, if all are
/// ASCII: each sum then fits into its byte.
#[inline]
const fn not_less_than(bytes: u64, bound: u64) -> u64 {
    bytes.wrapping_add((0x80 - bound) * EACH)
}

/// Whether `bytes` is a token (RFC 9110, Section 5.6.2).
const fn is_token(bytes: &[u8]) -> bool {
    let mut at = 0;
    while at < bytes.len() {
        if !IS_TOKEN[bytes[at] as usize] {
            return false;
        }
        at += 1;
    }
    !bytes.is_empty()
}

/// The bytes of a token (`tchar` in RFC 9110, Section 5.6.2).
static IS_TOKEN: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        #[allow(clippy::cast_possible_truncation)] // `byte` is less than 256.
        let is_token = matches!(
            byte as u8,
            b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'-' | b'.' | b'^' | b'_'
                | b'`' | b'|' | b'~' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z'
        );
        table[byte] = is_token;
        byte += 1;
    }
    table
};

impl fmt::Display for MethodError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Invalid => "a method is a token of letters, digits and !#$%&'*+-.^_`|~",
            Self::Unregistered => "not a registered method",
        })
    }
}

impl Error for MethodError {}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::{IS_TOKEN, MethodError, is_usual};
    use crate::method_registry::Key;

    /// Both ways to say what is wrong with a token say the same, and are right.
    fn check(token: &[u8], is_token: bool) {
        let expected = if is_token {
            MethodError::Unregistered
        } else {
            MethodError::Invalid
        };
        let shown = token.escape_ascii();
        assert_eq!(MethodError::of_any(token), expected, "{shown}");
        if token.len() <= Key::WHOLE {
            let key = Key::of_short(token);
            assert_eq!(MethodError::of_short(token, key), expected, "{shown}");
            let usual = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_".contains(byte);
            let are_usual = !token.is_empty() && token.iter().all(usual);
            assert_eq!(is_usual(key), are_usual, "{shown}");
        }
    }

    #[test]
    fn each_byte_counts_wherever_it_stands() {
        for len in 1..=20 {
            for at in 0..len {
                for byte in 0..=u8::MAX {
                    let mut token = std::vec![b'z'; len];
                    token[at] = byte;
                    check(&token, IS_TOKEN[usize::from(byte)]);
                }
            }
        }
        check(b"", false);
    }

    #[test]
    fn two_bytes_do_not_hide_each_other() {
        for first in 0..=u8::MAX {
            for second in 0..=u8::MAX {
                let are_tokens = IS_TOKEN[usize::from(first)] && IS_TOKEN[usize::from(second)];
                check(&[b'A', b'B', first, second, b'Y', b'Z'], are_tokens);
            }
        }
    }
}
