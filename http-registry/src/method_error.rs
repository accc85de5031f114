use core::error::Error;
use core::fmt;

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
    #[cold]
    pub const fn __of(token: &[u8]) -> Self {
        let mut at = 0;
        while at < token.len() {
            if !IS_TOKEN[token[at] as usize] {
                return Self::Invalid;
            }
            at += 1;
        }
        if token.is_empty() {
            Self::Invalid
        } else {
            Self::Unregistered
        }
    }
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
