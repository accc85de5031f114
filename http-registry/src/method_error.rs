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

/// Whether all bytes are ASCII letters, of a token that fits into a key: all
/// that is asked for nearly always, at the price of a few instructions.
#[inline]
const fn is_letters(token: &[u8]) -> bool {
    if token.len() > Key::WHOLE {
        return false;
    }
    let key = Key::of_short(token);
    are_letters(key.head) & are_letters(key.tail)
}

/// Whether eight bytes are all ASCII letters.
#[inline]
const fn are_letters(bytes: u64) -> bool {
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = 0x80 * EACH;
    let lower = (bytes | (0x20 * EACH)) & !HIGH;
    // What is added sets the high bit of a byte from `a` on, and after `z`.
    let from_a = lower + (0x80 - b'a' as u64) * EACH;
    let after_z = lower + (0x7f - b'z' as u64) * EACH;
    from_a & !after_z & !bytes & HIGH == HIGH
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
