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

    /// Returns the key of a token of 2 to 16 bytes; `None` for other lengths, which are
    /// rare.
    ///
    /// In a token of less than 16 bytes the reads overlap, so that 5 to 16 bytes mostly
    /// take the same path: a branch on the length would be mispredicted when lengths
    /// vary.
    #[inline]
    pub(crate) const fn exact(token: &[u8]) -> Option<Self> {
        if !matches!(token.len(), 5..=Self::MAX_EXACT_LEN) {
            let Some(bytes) = two_to_four(token) else {
                return None;
            };
            let both = join(bytes, bytes);
            return Some(Self {
                head: both,
                tail: both,
            });
        }
        let (Some(first), Some((_, last))) = (token.first_chunk(), split_last(token)) else {
            return None;
        };
        let (second, second_last) = match (token.first_chunk(), split_last(token)) {
            (Some(first), Some((_, last))) => (second_half(first), first_half(last)),
            _ => (last, first),
        };
        Some(Self {
            head: join(*first, *second),
            tail: join(*second_last, *last),
        })
    }

    /// Returns the key of a token of another length: its only byte, or a digest of all
    /// bytes and the last eight.
    pub(crate) const fn digest(token: &[u8]) -> Self {
        let mut head = 0_u64;
        let mut rest = token;
        while let [b0, b1, b2, b3, b4, b5, b6, b7, after @ ..] = rest {
            head = (head ^ u64::from_le_bytes([*b0, *b1, *b2, *b3, *b4, *b5, *b6, *b7]))
                .wrapping_mul(GOLDEN_RATIO)
                .rotate_left(32);
            rest = after;
        }
        let tail = match (split_last(token), token) {
            (Some((_, bytes)), _) => u64::from_le_bytes(*bytes),
            (None, [only]) => *only as u64,
            (None, _) => 0,
        };
        Self { head, tail }
    }

    /// Returns the key of a token of any length.
    pub(crate) const fn of(token: &[u8]) -> Self {
        match Self::exact(token) {
            Some(key) => key,
            None => Self::digest(token),
        }
    }

    /// Returns one of 2 to the power of `log2` buckets.
    ///
    /// The rotation shifts the tail by a part of a byte, so that equal bytes in the head and
    /// the tail do not cancel out. With this rotation, all of IANA's methods have different
    /// buckets, and so do `PURGE`, `BAN`, `NOTIFY`, `SUBSCRIBE` and `M-SEARCH`.
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

/// Returns the first two bytes and the last two of a token of two to four bytes. The code is
/// the same for all three lengths.
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
const fn first_half([first @ .., _, _, _, _]: &[u8; 8]) -> &[u8; 4] {
    first
}

#[inline]
const fn second_half([_, _, _, _, second @ ..]: &[u8; 8]) -> &[u8; 4] {
    second
}

#[inline]
const fn join(low: [u8; 4], high: [u8; 4]) -> u64 {
    u32::from_le_bytes(low) as u64 + ((u32::from_le_bytes(high) as u64) << 32)
}

/// The fractional part of the golden ratio: an odd number whose products spread over the high
/// bits.
pub(crate) const GOLDEN_RATIO: u64 = 0x9e37_79b9_7f4a_7c15;

/// Whether every byte is a letter, a digit, `-` or `_`. True for almost all real input,
/// and fast: the check has no branches and takes eight bytes at a time.
#[inline]
pub(crate) const fn is_plain(key: Key) -> bool {
    let is_ascii = (key.head | key.tail) & HIGH_BITS == 0;
    is_ascii & ((not_plain(key.head) | not_plain(key.tail)) & HIGH_BITS == 0)
}

const EACH: u64 = u64::from_le_bytes([1; 8]);
const HIGH_BITS: u64 = 0x80 * EACH;

/// Returns a number with the high bit of each ASCII byte that is not a letter, a digit,
/// `-` or `_`.
#[inline]
const fn not_plain(bytes: u64) -> u64 {
    // The low five bits of a letter count from 1 in both cases.
    let letters = (bytes | (0x20 * EACH)) ^ (0x60 * EACH);
    let letter = not_less_than(letters, 1) & !not_less_than(letters, 27);
    let no_digit = not_less_than(bytes ^ (0x30 * EACH), 10);
    let no_hyphen = not_less_than(bytes ^ (0x2d * EACH), 1);
    let no_underscore = not_less_than(bytes ^ (0x5f * EACH), 1);
    !letter & no_digit & no_hyphen & no_underscore
}

/// Returns a number with the high bit of each byte that is not less than `bound`. All
/// bytes must be ASCII, so that each sum fits into its byte.
#[inline]
const fn not_less_than(bytes: u64, bound: u64) -> u64 {
    bytes.wrapping_add((0x80 - bound) * EACH)
}

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

    use super::{IS_TOKEN, Key, is_plain, is_token};

    /// Asserts that `is_token` and `is_plain` return what they should.
    fn check(token: &[u8], expected: bool) {
        let shown = token.escape_ascii();
        assert_eq!(is_token(token), expected, "{shown}");
        if let Some(key) = Key::exact(token) {
            let is_plain_byte = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_".contains(byte);
            assert_eq!(is_plain(key), token.iter().all(is_plain_byte), "{shown}");
        }
    }

    #[test]
    fn every_byte_of_a_token_is_checked() {
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
    fn two_bytes_are_checked_independently() {
        for first in 0..=u8::MAX {
            for second in 0..=u8::MAX {
                let are_tokens = IS_TOKEN[usize::from(first)] && IS_TOKEN[usize::from(second)];
                check(&[b'A', b'B', first, second, b'Y', b'Z'], are_tokens);
            }
        }
    }
}
