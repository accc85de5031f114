//! Checks tokens, and computes keys that are fast to compare.

/// A token packed into two registers. With the length, the key represents a token of up to
/// 16 bytes exactly; for a longer one, it is a digest.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key {
    pub(crate) head: u64,
    pub(crate) tail: u64,
}

impl Key {
    /// The length of the longest token whose key has every byte.
    pub(crate) const MAX_EXACT_LEN: usize = 16;

    /// Returns the key of a token. In a token of less than 16 bytes, the reads overlap.
    #[inline]
    pub(crate) const fn of(token: &[u8]) -> Self {
        if token.len() > Self::MAX_EXACT_LEN {
            return Self::digest(token);
        }
        if let (Some(head), Some((_, tail))) = (token.first_chunk(), split_last(token)) {
            return Self {
                head: u64::from_le_bytes(*head),
                tail: u64::from_le_bytes(*tail),
            };
        }
        let both = match (token.first_chunk(), split_last(token)) {
            (Some(low), Some((_, high))) => join(*low, *high),
            _ => match two_to_four(token) {
                Some(bytes) => join(bytes, bytes),
                None => return Self::digest(token),
            },
        };
        Self {
            head: both,
            tail: both,
        }
    }

    /// Returns the key of a token of another length: its only byte, or a digest of all
    /// bytes and the last eight.
    #[cold]
    const fn digest(token: &[u8]) -> Self {
        let mut head = 0_u64;
        let mut rest = token;
        while let Some((word, after)) = rest.split_first_chunk() {
            head = (head ^ u64::from_le_bytes(*word))
                .wrapping_mul(GOLDEN_RATIO)
                .rotate_left(32);
            rest = after;
        }
        let tail = match (split_last(token), token) {
            (Some((_, word)), _) => u64::from_le_bytes(*word),
            (None, [only]) => *only as u64,
            (None, _) => 0,
        };
        Self { head, tail }
    }

    /// Returns one of 2 to the power of `log2` buckets.
    ///
    /// The rotation shifts the tail by a part of a byte, so that equal bytes in the
    /// head and the tail do not cancel out. With this rotation, all of IANA's methods
    /// have different buckets, and so do `PURGE`, `BAN`, `NOTIFY`, `SUBSCRIBE` and
    /// `M-SEARCH`.
    #[inline]
    #[allow(
        clippy::cast_possible_truncation, // Less than 2 to the power of `log2`.
        clippy::manual_rotate // Calling `rotate_left` is slow at compile time.
    )]
    pub(crate) const fn bucket(self, log2: u32) -> usize {
        let mixed = self.head ^ (self.tail << 7 | self.tail >> 57);
        (mixed.wrapping_mul(GOLDEN_RATIO) >> (u64::BITS - log2)) as usize
    }
}

/// Returns the first two bytes and the last two of a token of two to four bytes. The
/// code is the same for all three lengths.
#[inline]
pub(crate) const fn two_to_four(token: &[u8]) -> Option<[u8; 4]> {
    match (token.first_chunk(), split_last(token)) {
        (Some([a, b]), Some((_, [c, d]))) if token.len() <= 4 => Some([*a, *b, *c, *d]),
        _ => None,
    }
}

/// Splits off the last `N` bytes. Without inlining, `split_last_chunk` would add a panic to
/// the program.
#[inline]
const fn split_last<const N: usize>(bytes: &[u8]) -> Option<(&[u8], &[u8; N])> {
    match bytes.split_at_checked(bytes.len().wrapping_sub(N)) {
        Some((before, last)) => match last.first_chunk() {
            Some(last) => Some((before, last)),
            None => None,
        },
        None => None,
    }
}

#[inline]
const fn join(low: [u8; 4], high: [u8; 4]) -> u64 {
    u32::from_le_bytes(low) as u64 + ((u32::from_le_bytes(high) as u64) << 32)
}

/// The fractional part of the golden ratio: an odd number whose products spread
/// over the high bits.
pub(crate) const GOLDEN_RATIO: u64 = 0x9e37_79b9_7f4a_7c15;

/// Whether `bytes` is a token (RFC 9110, Section 5.6.2).
pub(crate) const fn is_token(bytes: &[u8]) -> bool {
    let mut at = 0;
    while at < bytes.len() {
        if !IS_TOKEN[bytes[at] as usize] {
            return false;
        }
        at += 1;
    }
    !bytes.is_empty()
}

/// Whether a byte can be in a token (`tchar` in RFC 9110, Section 5.6.2).
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

#[cfg(test)]
mod tests {
    extern crate std;

    use super::{IS_TOKEN, is_token};

    #[test]
    fn every_byte_of_a_token_is_checked() {
        for len in 1..=20 {
            for at in 0..len {
                for byte in 0..=u8::MAX {
                    let mut token = std::vec![b'z'; len];
                    token[at] = byte;
                    let expected = IS_TOKEN[usize::from(byte)];
                    assert_eq!(is_token(&token), expected, "{}", token.escape_ascii());
                }
            }
        }
        assert!(!is_token(b""));
    }
}
