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
    /// Why a registry does not have `token`, given that it does not.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __of(token: &[u8]) -> Self {
        if is_letters(token) || is_token(token) {
            Self::Unregistered
        } else {
            Self::Invalid
        }
    }
}

/// Whether all bytes are ASCII letters, of a token that fits into a key: so it
/// is of nearly all that is asked for, and that costs a few instructions.
#[inline]
const fn is_letters(token: &[u8]) -> bool {
    if token.len() > Key::WHOLE {
        return false;
    }
    let key = Key::of_short(token);
    letters(key.head) & letters(key.tail) == HIGH_BITS
}

const EACH: u64 = u64::from_le_bytes([1; 8]);
const HIGH_BITS: u64 = 0x80 * EACH;

/// The high bit of each byte that is an ASCII letter.
#[inline]
const fn letters(bytes: u64) -> u64 {
    // A letter's low five bits count from 1, in capitals or not. A sum that does
    // not fit into its byte spoils the next, but then this one is no letter.
    let places = (bytes | (0x20 * EACH)) ^ (0x60 * EACH);
    let from_a = places.wrapping_add(0x7f * EACH);
    let after_z = places.wrapping_add((0x7f - 26) * EACH);
    from_a & !after_z & HIGH_BITS
}

/// Whether `bytes` is a token (RFC 9110, Section 5.6.2).
#[cold]
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

    use super::{IS_TOKEN, MethodError};

    #[test]
    fn each_byte_counts_wherever_it_stands() {
        for len in 1..=20 {
            for at in 0..len {
                for byte in 0..=u8::MAX {
                    let mut token = std::vec![b'z'; len];
                    token[at] = byte;
                    let expected = if IS_TOKEN[usize::from(byte)] {
                        MethodError::Unregistered
                    } else {
                        MethodError::Invalid
                    };
                    assert_eq!(
                        MethodError::__of(&token),
                        expected,
                        "{}",
                        token.escape_ascii()
                    );
                }
            }
        }
        assert_eq!(MethodError::__of(b""), MethodError::Invalid);
    }

    #[test]
    fn two_bytes_do_not_hide_each_other() {
        for first in 0..=u8::MAX {
            for second in 0..=u8::MAX {
                let token = [b'A', b'B', first, second, b'Y', b'Z'];
                let valid = IS_TOKEN[usize::from(first)] && IS_TOKEN[usize::from(second)];
                let expected = if valid {
                    MethodError::Unregistered
                } else {
                    MethodError::Invalid
                };
                assert_eq!(
                    MethodError::__of(&token),
                    expected,
                    "{}",
                    token.escape_ascii()
                );
            }
        }
    }
}
