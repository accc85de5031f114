//! Finds the method of a token with hash tables that const evaluation computes.

use super::token::{GOLDEN_RATIO, Key, two_to_four};
use crate::MethodError;
use crate::generated::columns::all_some;
use crate::generated::text::same;

/// A hash table of all tokens, computed by const evaluation.
///
/// A lookup reads the position of the first token in the bucket and compares that
/// token, which is usually the only one. Each additional token in a bucket costs one more
/// comparison. So the table works for every set of tokens, and const evaluation does
/// not have to search for a perfect hash.
///
/// `BUCKETS` is a power of two.
#[derive(Debug)]
pub struct TokenIndex<M, const LEN: usize, const BUCKETS: usize> {
    /// The position of each bucket's first token, or `NONE`.
    first: [u16; BUCKETS],
    slots: [Slot<M>; LEN],
}

/// No position.
const NONE: u16 = u16::MAX;

/// A token, in the form that a lookup compares.
#[derive(Clone, Copy, Debug)]
struct Slot<M> {
    key: Key,
    method: M,
    len: u16,
    /// The position of the next token in the same bucket.
    next: u16,
}

impl<M> Slot<M> {
    #[inline]
    const fn has(&self, key: Key, len: usize) -> bool {
        self.key.head == key.head && self.key.tail == key.tail && self.len as usize == len
    }
}

/// Returns the number of buckets for `len` tokens: at least eight per token, since the
/// second token in a bucket costs a mispredicted branch, and two if there are no
/// tokens.
#[must_use]
pub const fn buckets(len: usize) -> usize {
    2 * (4 * len).next_power_of_two()
}

impl<M: Copy, const LEN: usize, const BUCKETS: usize> TokenIndex<M, LEN, BUCKETS> {
    const LOG2: u32 = BUCKETS.ilog2();

    /// Builds the index of the tokens of a table.
    ///
    /// # Panics
    ///
    /// If there are 65,535 tokens or more, or a token has more than 65,535 bytes.
    #[must_use]
    #[allow(clippy::cast_possible_truncation)] // Both are asserted to fit.
    pub const fn new(all: &[M; LEN], tokens: &[&str; LEN]) -> Self {
        assert!(
            LEN < NONE as usize,
            "a registry has less than 65,535 entries"
        );
        let mut first = [NONE; BUCKETS];
        let mut slots = [None; LEN];
        let mut at = 0;
        while at < LEN {
            let token = tokens[at].as_bytes();
            let len = token.len();
            assert!(len <= u16::MAX as usize, "a token has at most 65,535 bytes");
            let key = Key::of(token);
            let first = &mut first[key.bucket(Self::LOG2)];
            slots[at] = Some(Slot {
                key,
                method: all[at],
                len: len as u16,
                next: *first,
            });
            *first = at as u16;
            at += 1;
        }
        Self {
            first,
            slots: all_some(&slots),
        }
    }

    /// Finds the method of a token.
    ///
    /// # Errors
    ///
    /// If no method has the token.
    #[inline]
    pub const fn find(&self, tokens: &[&str; LEN], token: &[u8]) -> Result<M, MethodError> {
        let Some(key) = Key::exact(token) else {
            return self.find_by_digest(tokens, token);
        };
        let first = self.first(key);
        if first as usize >= LEN {
            return Err(MethodError::of_exact(token, key));
        }
        let slot = &self.slots[first as usize];
        if slot.has(key, token.len()) {
            return Ok(slot.method);
        }
        self.find_from(slot.next, key, tokens, token)
    }

    /// Finds the method of a token that has no exact key.
    #[cold]
    const fn find_by_digest(&self, tokens: &[&str; LEN], token: &[u8]) -> Result<M, MethodError> {
        let key = Key::digest(token);
        self.find_from(self.first(key), key, tokens, token)
    }

    /// Finds the method of a token in a bucket, from a position on.
    #[cold]
    const fn find_from(
        &self,
        position: u16,
        key: Key,
        tokens: &[&str; LEN],
        token: &[u8],
    ) -> Result<M, MethodError> {
        let mut at = position as usize;
        while at < LEN {
            let slot = &self.slots[at];
            if slot.has(key, token.len())
                && (token.len() <= Key::MAX_EXACT_LEN || same(tokens[at].as_bytes(), token))
            {
                return Ok(slot.method);
            }
            at = slot.next as usize;
        }
        Err(MethodError::of_any(token))
    }

    /// Returns the position of the first token in the bucket of `key`.
    #[inline]
    const fn first(&self, key: Key) -> u16 {
        self.first[key.bucket(Self::LOG2)]
    }

    /// Returns for each token the position of an earlier token that is equal, in a table
    /// that may have duplicates. Equal tokens share a bucket.
    #[must_use]
    pub const fn duplicates(&self, tokens: &[&str; LEN]) -> [Option<usize>; LEN] {
        let mut duplicates = [None; LEN];
        let mut at = 0;
        while at < LEN {
            let slot = &self.slots[at];
            let mut earlier = slot.next as usize;
            while earlier < LEN {
                let other = &self.slots[earlier];
                let (token, other_token) = (tokens[at].as_bytes(), tokens[earlier].as_bytes());
                if other.has(slot.key, token.len()) && same(token, other_token) {
                    duplicates[at] = Some(earlier);
                }
                earlier = other.next as usize;
            }
            at += 1;
        }
        duplicates
    }
}

/// A hash table of the methods whose tokens have two to four bytes, such as `GET` and
/// `POST`. Most requests have such a method, and a lookup reads only one slot.
///
/// If two tokens have the same slot, only the first is here. [`TokenIndex`] has all
/// tokens.
#[derive(Debug)]
pub struct ShortTokens<M, const SLOTS: usize>([ShortSlot<M>; SLOTS]);

#[derive(Clone, Copy, Debug)]
struct ShortSlot<M> {
    bytes: u32,
    /// 0 in a slot without a token.
    len: u8,
    method: M,
}

/// Returns the number of slots for the short tokens among `tokens`: at least four per
/// short token, two if there are no short tokens, and none for an empty table.
#[must_use]
pub const fn short_slots(tokens: &[&str]) -> usize {
    if tokens.is_empty() {
        return 0;
    }
    let mut short = 0_usize;
    let mut at = 0;
    while at < tokens.len() {
        if let 2..=4 = tokens[at].len() {
            short += 1;
        }
        at += 1;
    }
    2 * (2 * short).next_power_of_two()
}

impl<M: Copy, const SLOTS: usize> ShortTokens<M, SLOTS> {
    const LOG2: u32 = if SLOTS == 0 { 0 } else { SLOTS.ilog2() };

    /// Returns the slot of a token.
    #[inline]
    const fn slot(bytes: u32) -> usize {
        #[allow(clippy::cast_possible_truncation)] // The high half works as well.
        const MULTIPLIER: u32 = (GOLDEN_RATIO >> 32) as u32;
        (bytes.wrapping_mul(MULTIPLIER) >> (u32::BITS - Self::LOG2)) as usize
    }

    /// Builds the table of the short tokens among `tokens`.
    ///
    /// # Panics
    ///
    /// If there are slots but no tokens.
    #[must_use]
    #[allow(clippy::cast_possible_truncation)] // The length is at most four.
    pub const fn new<const LEN: usize>(all: &[M; LEN], tokens: &[&str; LEN]) -> Self {
        let Some(first) = all.first() else {
            match (&[] as &[ShortSlot<M>]).first_chunk() {
                Some(none) => return Self(*none),
                None => panic!("an empty table has no slots"),
            }
        };
        let mut slots = [ShortSlot {
            bytes: 0,
            len: 0,
            method: *first,
        }; SLOTS];
        let mut at = 0;
        while at < LEN {
            // The bytes of `two_to_four`, without its calls.
            let (bytes, len) = match *tokens[at].as_bytes() {
                [a, b] => ([a, b, a, b], 2),
                [a, b, c] => ([a, b, b, c], 3),
                [a, b, c, d] => ([a, b, c, d], 4),
                _ => ([0; 4], 0),
            };
            if len != 0 {
                let bytes = u32::from_le_bytes(bytes);
                let slot = &mut slots[Self::slot(bytes)];
                if slot.len == 0 {
                    *slot = ShortSlot {
                        bytes,
                        len,
                        method: all[at],
                    };
                }
            }
            at += 1;
        }
        Self(slots)
    }

    /// Finds the method of a token, if the token is in this table.
    #[must_use]
    #[allow(clippy::cast_possible_truncation)] // The length is at most four.
    #[inline]
    pub const fn find(&self, token: &[u8]) -> Option<M> {
        if SLOTS > 0 {
            if let Some(bytes) = two_to_four(token) {
                let bytes = u32::from_le_bytes(bytes);
                let slot = &self.0[Self::slot(bytes)];
                if slot.bytes == bytes && slot.len == token.len() as u8 {
                    return Some(slot.method);
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::collections::BTreeSet;
    use std::iter;
    use std::string::String;
    use std::vec::Vec;

    use super::{GOLDEN_RATIO, Key, ShortTokens, Slot, TokenIndex, buckets, short_slots};
    use crate::Method;
    use crate::method::entry::{rows, tokens};

    /// The bytes of a token (`tchar` in RFC 9110, Section 5.6.2).
    const TCHARS: &[u8; 77] =
        b"!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// An index of `LEN` tokens, and the expected results.
    struct Checked<const LEN: usize, const BUCKETS: usize> {
        tokens: [&'static str; LEN],
        set: BTreeSet<&'static [u8]>,
        index: TokenIndex<usize, LEN, BUCKETS>,
    }

    impl<const LEN: usize, const BUCKETS: usize> Checked<LEN, BUCKETS> {
        fn new(mut token: impl FnMut(usize) -> Vec<u8>) -> Self {
            let tokens: [&str; LEN] = core::array::from_fn(|at| {
                let token = String::from_utf8(token(at)).expect("tokens are ASCII");
                &*token.leak()
            });
            let set: BTreeSet<_> = tokens.iter().map(|token| token.as_bytes()).collect();
            assert_eq!(set.len(), LEN, "the tokens are distinct");
            let index = TokenIndex::new(&core::array::from_fn(|at| at), &tokens);
            Self { tokens, set, index }
        }

        fn find(&self, token: &[u8]) -> Option<usize> {
            self.index.find(&self.tokens, token).ok()
        }

        /// Asserts that every token is found at its position, and that similar bytes
        /// are not found.
        fn assert_finds_only_tokens(&self) {
            for (at, token) in self.tokens.iter().enumerate() {
                assert_eq!(self.find(token.as_bytes()), Some(at), "{token}");
                for near in near(token.as_bytes()) {
                    assert_eq!(
                        self.find(&near).is_some(),
                        self.set.contains(&*near),
                        "{}, which is near {token}",
                        near.escape_ascii(),
                    );
                }
            }
        }

        fn longest_bucket(&self) -> usize {
            let next = |at: &u16| self.index.slots.get(usize::from(*at)).map(|slot| slot.next);
            let lens = self.index.first.iter().map(|first| {
                let chain = iter::successors(Some(*first), next);
                chain.count() - 1
            });
            lens.max().expect("a bucket")
        }
    }

    /// Returns bytes that differ slightly from a token.
    fn near(token: &[u8]) -> Vec<Vec<u8>> {
        let mut near = Vec::from([token[1..].to_vec(), token[..token.len() - 1].to_vec()]);
        for at in [0, token.len() / 3, token.len() / 2, token.len() - 1] {
            for bit in [0x01, 0x20, 0x80] {
                let mut changed = token.to_vec();
                changed[at] ^= bit;
                near.push(changed);
            }
            let mut longer = token.to_vec();
            longer.insert(at, token[at]);
            near.push(longer);
        }
        near
    }

    /// Returns a token whose neighboring bytes differ.
    fn varied(len: usize) -> Vec<u8> {
        (0..len).map(|at| TCHARS[at * 31 % TCHARS.len()]).collect()
    }

    #[test]
    fn tokens_one_byte_apart_are_found() {
        let mut longest = 0;
        for len in 1..=40 {
            for base in [std::vec![b'A'; len], std::vec![b'P'; len], varied(len)] {
                for place in 0..len {
                    let checked = Checked::<77, { buckets(77) }>::new(|at| {
                        let mut token = base.clone();
                        token[place] = TCHARS[at];
                        token
                    });
                    checked.assert_finds_only_tokens();
                    longest = longest.max(checked.longest_bucket());
                }
            }
        }
        assert!(longest <= 6, "{longest} tokens in one bucket");
    }

    #[test]
    fn tokens_two_bytes_apart_are_found() {
        let mut longest = 0;
        for len in 2..=40 {
            for first in 0..len {
                for second in [(first + 1) % len, (first + 4) % len, (first + 8) % len] {
                    if first == second {
                        continue;
                    }
                    let checked = Checked::<64, { buckets(64) }>::new(|at| {
                        let mut token = std::vec![b'A'; len];
                        token[first] = TCHARS[20 + at / 8];
                        token[second] = TCHARS[20 + at % 8];
                        token
                    });
                    checked.assert_finds_only_tokens();
                    longest = longest.max(checked.longest_bucket());
                }
            }
        }
        assert!(longest <= 6, "{longest} tokens in one bucket");
    }

    #[test]
    fn tokens_that_only_differ_in_length_are_found() {
        for unit in ["A", "AB", "ABCD", "ABCDEFGH"] {
            Checked::<40, { buckets(40) }>::new(|at| unit.bytes().cycle().take(at + 1).collect())
                .assert_finds_only_tokens();
        }
    }

    #[test]
    fn tokens_in_the_same_bucket_are_found() {
        // Only two buckets, so that many tokens share one.
        for len in [2, 3, 4, 7, 8, 9, 16, 17, 40] {
            let checked = Checked::<77, 2>::new(|at| {
                let mut token = varied(len);
                token[len / 2] = TCHARS[at];
                token
            });
            assert!(checked.longest_bucket() > 30);
            checked.assert_finds_only_tokens();
        }
    }

    #[test]
    fn a_long_token_with_the_key_of_another_is_not_found() {
        let checked = Checked::<1, { buckets(1) }>::new(|_| varied(32));
        let token = checked.tokens[0].as_bytes();
        let word = |at: usize| u64::from_le_bytes(token[at..at + 8].try_into().unwrap());
        // Two words with the same digest as the first two of the token.
        let digest = |word: u64| word.wrapping_mul(GOLDEN_RATIO).rotate_left(32);
        let first = word(0) ^ 1;
        let second = word(8) ^ digest(word(0)) ^ digest(first);
        let mut forged = token.to_vec();
        forged[..8].copy_from_slice(&first.to_le_bytes());
        forged[8..16].copy_from_slice(&second.to_le_bytes());
        let (key, other) = (Key::of(token), Key::of(&forged));
        assert_eq!((key.head, key.tail), (other.head, other.tail));
        assert_eq!(checked.find(token), Some(0));
        assert_eq!(checked.find(&forged), None);
    }

    #[test]
    fn four_thousand_tokens_are_found() {
        const LEN: usize = 4000;
        let check = || {
            for (len, places) in [
                (3, [0, 1, 2]),
                (4, [1, 2, 3]),
                (8, [0, 3, 7]),
                (12, [0, 6, 11]),
                (16, [0, 8, 15]),
                (17, [7, 8, 9]),
                (40, [18, 19, 20]),
            ] {
                let checked = Checked::<LEN, { buckets(LEN) }>::new(|at| {
                    let mut token = varied(len);
                    token[places[0]] = TCHARS[at / 256];
                    token[places[1]] = TCHARS[at / 16 % 16];
                    token[places[2]] = TCHARS[at % 16];
                    token
                });
                checked.assert_finds_only_tokens();
            }
        };
        // The tables are too large for the stack of a test.
        let thread = std::thread::Builder::new().stack_size(64 << 20);
        thread
            .spawn(check)
            .expect("a thread")
            .join()
            .expect("no panic");
    }

    #[test]
    fn tokens_at_any_position_are_found() {
        fn check<const LEN: usize, const BUCKETS: usize>() {
            Checked::<LEN, BUCKETS>::new(|at| {
                std::vec![b'A', TCHARS[at / 77], b'-', TCHARS[at % 77], b'Z']
            })
            .assert_finds_only_tokens();
        }
        check::<254, { buckets(254) }>();
        check::<255, { buckets(255) }>();
        check::<256, { buckets(256) }>();
        check::<300, { buckets(300) }>();
    }

    #[test]
    #[should_panic(expected = "a token has at most 65,535 bytes")]
    fn a_token_that_is_too_long_is_refused() {
        let _ = Checked::<1, { buckets(1) }>::new(|_| std::vec![b'A'; 1 << 16]);
    }

    #[test]
    fn an_empty_registry_has_no_token() {
        let checked = Checked::<0, { buckets(0) }>::new(|_| unreachable!());
        assert_eq!(checked.find(b""), None);
        assert_eq!(checked.find(b"GET"), None);
        assert_eq!(checked.find(&[b'A'; 40]), None);
    }

    #[test]
    fn a_slot_takes_24_bytes() {
        assert_eq!(size_of::<Slot<u8>>(), 24);
        assert_eq!(size_of::<Slot<u16>>(), 24);
    }

    #[test]
    fn only_short_tokens_are_found() {
        const TOKENS: [&str; 9] = [
            "AB", "ABB", "ABAB", "ABBB", "ABC", "ABBC", "A", "ABCDE", "AAAA",
        ];
        const SLOTS: usize = short_slots(&TOKENS);
        let positions = core::array::from_fn(|at| at);
        let short = ShortTokens::<usize, SLOTS>::new(&positions, &TOKENS);
        let few = ShortTokens::<usize, 2>::new(&positions, &TOKENS);
        let (mut found, mut found_in_few) = (0, 0);
        for (at, token) in TOKENS.iter().enumerate() {
            let expected = (2..=4).contains(&token.len()).then_some(at);
            for (found_at, found) in [
                (short.find(token.as_bytes()), &mut found),
                (few.find(token.as_bytes()), &mut found_in_few),
            ] {
                assert!(found_at.is_none() || found_at == expected, "{token}");
                *found += usize::from(found_at.is_some());
            }
            for near in near(token.as_bytes()) {
                if let Some(found) = short.find(&near) {
                    assert_eq!(TOKENS[found].as_bytes(), near);
                }
            }
        }
        // Tokens such as `AB` and `ABAB` have the same slot, so only one of them is
        // found.
        assert_eq!(found, 4);
        assert!((1..=2).contains(&found_in_few));
        for other in [&b""[..], b"A", b"\0\0", b"\0\0\0", b"\0\0\0\0"] {
            assert_eq!(short.find(other), None);
        }
    }

    /// Otherwise, a lookup of one of these methods would take the slow path.
    #[test]
    fn short_iana_methods_have_different_slots() {
        const TOKENS: [&str; Method::ALL.len()] = tokens(&rows(Method::ENTRIES));
        const SLOTS: usize = short_slots(&TOKENS);
        let all = Method::ALL.first_chunk().unwrap();
        let short = ShortTokens::<Method, SLOTS>::new(all, &TOKENS);
        for method in Method::ALL {
            let token = method.as_str().as_bytes();
            let is_short = (2..=4).contains(&token.len());
            assert_eq!(short.find(token), is_short.then_some(*method));
        }
    }

    #[test]
    fn there_are_at_least_four_slots_per_short_token() {
        assert_eq!(short_slots(&[]), 0);
        assert_eq!(short_slots(&["A", "ABCDE"]), 2);
        assert_eq!(short_slots(&["AB"]), 4);
        assert_eq!(short_slots(&["AB", "ABC", "ABCD"]), 16);
        let empty = ShortTokens::<usize, 0>::new(&[], &[]);
        assert_eq!(empty.find(b"GET"), None);
    }

    #[test]
    fn equal_tokens_are_duplicates() {
        let long = "A-TOKEN-OF-MORE-THAN-16-BYTES";
        let tokens = ["GET", "B", long, "GET", "C", long, "GET"];
        let index = TokenIndex::<(), 7, { buckets(7) }>::new(&[(); 7], &tokens);
        let duplicates = index.duplicates(&tokens);
        for (at, duplicate) in duplicates.iter().enumerate() {
            let earlier = tokens[..at].iter().position(|token| *token == tokens[at]);
            assert_eq!(*duplicate, earlier, "{at}");
        }
    }

    #[test]
    fn there_are_at_least_eight_buckets_per_token() {
        assert_eq!(buckets(0), 2);
        for len in 1..10_000 {
            let buckets = buckets(len);
            assert!(buckets.is_power_of_two() && (8 * len..16 * len).contains(&buckets));
        }
    }
}
