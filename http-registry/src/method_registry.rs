//! What `methods!` expands to, apart from the enum and its data.

use crate::registry::{MIX, has_name, same};
use crate::{MethodEntry, MethodError};

/// The first row that has this name or alias.
pub const fn position_of_name(entries: &[MethodEntry], name: &str) -> Option<usize> {
    let mut at = 0;
    while at < entries.len() {
        if has_name(entries[at].name(), entries[at].aliases(), name) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Whether a row has this token.
pub const fn has_token(entries: &[MethodEntry], token: &str) -> bool {
    let mut at = 0;
    while at < entries.len() {
        if same(entries[at].value().as_bytes(), token.as_bytes()) {
            return true;
        }
        at += 1;
    }
    false
}

/// Stops const evaluation at a token that two registries share.
#[track_caller]
#[allow(clippy::large_stack_arrays)] // Const evaluation has no stack to fill.
pub const fn assert_distinct(
    entries: &[MethodEntry],
    earlier: &[MethodEntry],
    is_already_there: &str,
) {
    // Const evaluation is slow, so a token is looked for only where an earlier
    // one is in the same of many buckets.
    const LOG2: u32 = 16;
    let mut has_some = [false; 1 << LOG2];
    let mut at = 0;
    while at < earlier.len() {
        has_some[Key::of(earlier[at].value().as_bytes()).bucket(LOG2)] = true;
        at += 1;
    }
    let mut at = 0;
    while at < entries.len() {
        let token = entries[at].value();
        if has_some[Key::of(token.as_bytes()).bucket(LOG2)] && has_token(earlier, token) {
            crate::registry::clash(token, is_already_there);
        }
        at += 1;
    }
}

/// The tokens of all rows, which are apart from them so that a program that
/// needs nothing else has nothing else in it.
pub const fn tokens<const LEN: usize>(entries: &[MethodEntry; LEN]) -> [&'static str; LEN] {
    let mut tokens = [""; LEN];
    let mut at = 0;
    while at < LEN {
        tokens[at] = entries[at].token;
        at += 1;
    }
    tokens
}

/// Where each token of a registry stands in its table: a hash table that const
/// evaluation lays out.
///
/// A lookup reads which token is the first of a bucket and compares with it, and
/// mostly it is the only one. Tokens that share a bucket cost a comparison each and
/// nothing else, so any set of tokens has a table, and no search is needed to find it.
///
/// `BUCKETS` is a power of two.
#[derive(Debug)]
pub struct TokenIndex<const LEN: usize, const BUCKETS: usize> {
    /// The position of each bucket's first token, `NONE` where it has none.
    first: [u16; BUCKETS],
    slots: [Slot; LEN],
}

/// What an asked token is compared with.
#[derive(Clone, Copy, Debug)]
#[repr(align(32))] // So that it is found by a shift.
struct Slot {
    head: u64,
    tail: u64,
    len: u16,
    /// The position of the next token in the same bucket.
    next: u16,
}

/// The position of no token.
const NONE: u16 = u16::MAX;

impl Slot {
    #[inline]
    const fn has(&self, key: Key, len: usize) -> bool {
        self.head == key.head && self.tail == key.tail && self.len as usize == len
    }
}

/// What fits into two registers of a token: all of it up to 16 bytes, given its
/// length, and a digest of a longer one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key {
    pub(crate) head: u64,
    pub(crate) tail: u64,
}

impl Key {
    /// The longest token of which a key has every byte.
    pub(crate) const WHOLE: usize = 16;

    /// The key of a token of up to 16 bytes: nothing but bytes of the token.
    ///
    /// What is read overlaps where the token is shorter, so that 4 to 16 bytes
    /// take the same path: a branch on the length would be mispredicted as often
    /// as lengths vary.
    #[inline]
    pub(crate) const fn of_short(token: &[u8]) -> Self {
        if let (Some(first), Some(last)) = (token.first_chunk(), token.last_chunk()) {
            let len = token.len();
            let outer = 4 + len.saturating_sub(8);
            let (Some(second), Some(second_last)) = (
                token.split_at(len - outer).1.first_chunk(),
                token.split_at(outer).0.last_chunk(),
            ) else {
                unreachable!()
            };
            Self {
                head: join(*first, *second),
                tail: join(*second_last, *last),
            }
        } else if let (Some([a, b]), Some([c, d])) = (token.first_chunk(), token.last_chunk()) {
            let all = [*a, *b, *c, *d];
            Self::repeating(join(all, all))
        } else if let [only] = *token {
            Self::repeating(u64::from_le_bytes([only; 8]))
        } else {
            Self::repeating(0)
        }
    }

    #[inline]
    const fn repeating(all: u64) -> Self {
        Self {
            head: all,
            tail: all,
        }
    }

    /// The key of a token of more than eight bytes: a digest of all, and the
    /// last eight.
    const fn of_long(token: &[u8]) -> Self {
        let mut head = 0_u64;
        let mut rest = token;
        while let [b0, b1, b2, b3, b4, b5, b6, b7, after @ ..] = rest {
            head = (head ^ u64::from_le_bytes([*b0, *b1, *b2, *b3, *b4, *b5, *b6, *b7]))
                .wrapping_mul(MIX)
                .rotate_left(32);
            rest = after;
        }
        match token.last_chunk() {
            Some(bytes) => Self {
                head,
                tail: u64::from_le_bytes(*bytes),
            },
            None => unreachable!(),
        }
    }

    /// The key of a token of a table. Const evaluation is slow with calls, and more
    /// so with those that they make in turn, so that a short token is read by patterns
    /// for what `of_short` would read.
    #[allow(clippy::cast_possible_truncation)] // Each half is meant.
    const fn of(token: &[u8]) -> Self {
        if token.len() > Self::WHOLE {
            return Self::of_long(token);
        }
        let bytes = match *token {
            [h0, h1, h2, h3, h4, h5, h6, h7, ..] => {
                let [.., t0, t1, t2, t3, t4, t5, t6, t7] = *token else {
                    unreachable!()
                };
                [
                    h0, h1, h2, h3, h4, h5, h6, h7, t0, t1, t2, t3, t4, t5, t6, t7,
                ]
            }
            [h0, h1, h2, h3, ..] => {
                let [.., t0, t1, t2, t3] = *token else {
                    unreachable!()
                };
                [
                    h0, h1, h2, h3, t0, t1, t2, t3, h0, h1, h2, h3, t0, t1, t2, t3,
                ]
            }
            [a, b, ..] => {
                let [.., c, d] = *token else { unreachable!() };
                [a, b, c, d, a, b, c, d, a, b, c, d, a, b, c, d]
            }
            [only] => [only; 16],
            [] => [0; 16],
        };
        let both = u128::from_le_bytes(bytes);
        Self {
            head: both as u64,
            tail: (both >> 64) as u64,
        }
    }

    /// One of 2 to the power of `log2` buckets. By a rotation that moves bits to
    /// other places of other bytes, so that similar tokens do not cancel out; of
    /// those, it is one by which no two of IANA's methods share a bucket, nor one with
    /// the best known of others: `PURGE`, `BAN`, `NOTIFY`, `SUBSCRIBE`, `M-SEARCH`.
    #[inline]
    #[allow(
        clippy::cast_possible_truncation, // Less than the number of buckets.
        clippy::manual_rotate // Calling `rotate_left` is slow at compile time.
    )]
    const fn bucket(self, log2: u32) -> usize {
        let mixed = self.head ^ (self.tail << 7 | self.tail >> 57);
        (mixed.wrapping_mul(MIX) >> (u64::BITS - log2)) as usize
    }
}

#[inline]
const fn join(low: [u8; 4], high: [u8; 4]) -> u64 {
    u32::from_le_bytes(low) as u64 + ((u32::from_le_bytes(high) as u64) << 32)
}

/// How many buckets a table of `len` tokens has: at least eight for each, since the
/// second token of a bucket costs a mispredicted branch, and two for none.
pub const fn buckets(len: usize) -> usize {
    2 * (4 * len).next_power_of_two()
}

impl<const LEN: usize, const BUCKETS: usize> TokenIndex<LEN, BUCKETS> {
    const LOG2: u32 = BUCKETS.ilog2();

    #[must_use]
    #[allow(clippy::cast_possible_truncation)] // Both are asserted to fit.
    pub const fn new(tokens: &[&str; LEN]) -> Self {
        assert!(
            LEN < NONE as usize,
            "a registry has less than 65,535 entries"
        );
        let mut first = [NONE; BUCKETS];
        let mut slots = [Slot {
            head: 0,
            tail: 0,
            len: 0,
            next: NONE,
        }; LEN];
        let mut at = 0;
        while at < LEN {
            let token = tokens[at].as_bytes();
            let len = token.len();
            assert!(len <= u16::MAX as usize, "a token has at most 65,535 bytes");
            let key = Key::of(token);
            let first = &mut first[key.bucket(Self::LOG2)];
            slots[at] = Slot {
                head: key.head,
                tail: key.tail,
                len: len as u16,
                next: *first,
            };
            *first = at as u16;
            at += 1;
        }
        Self { first, slots }
    }

    /// What `all` has of a token.
    #[inline]
    pub const fn find<M: Copy>(
        &self,
        all: &[M; LEN],
        tokens: &[&str; LEN],
        token: &[u8],
    ) -> Result<M, MethodError> {
        if token.len() > Key::WHOLE {
            return self.find_long(all, tokens, token);
        }
        let key = Key::of_short(token);
        let first = self.first(key);
        // Apart from the loop, since nearly always the first is the one or there is none.
        if first < LEN {
            let slot = &self.slots[first];
            if slot.has(key, token.len()) {
                return Ok(all[first]);
            }
            let mut at = slot.next as usize;
            while at < LEN {
                cold_path();
                let slot = &self.slots[at];
                if slot.has(key, token.len()) {
                    return Ok(all[at]);
                }
                at = slot.next as usize;
            }
        }
        Err(MethodError::of_short(token, key))
    }

    /// The position of the first token in the bucket of `key`.
    #[inline]
    const fn first(&self, key: Key) -> usize {
        self.first[key.bucket(Self::LOG2)] as usize
    }

    /// What `all` has of a token that is longer than its key.
    #[cold]
    const fn find_long<M: Copy>(
        &self,
        all: &[M; LEN],
        tokens: &[&str; LEN],
        token: &[u8],
    ) -> Result<M, MethodError> {
        let key = Key::of_long(token);
        let mut at = self.first(key);
        while at < LEN {
            let slot = &self.slots[at];
            if slot.has(key, token.len()) && same(tokens[at].as_bytes(), token) {
                return Ok(all[at]);
            }
            at = slot.next as usize;
        }
        Err(MethodError::of_any(token))
    }
}

/// Where the compiler is to put code that seldom runs out of the way of other code,
/// as `core::hint::cold_path` of later versions of Rust.
#[cold]
const fn cold_path() {}

/// What a type must be for a table to include it. It asks nothing else, so that
/// a type which is no registry is one error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a registry of methods",
    label = "not defined by `methods!`",
    note = "only a type that `http_registry::methods!` defines can be included here"
)]
pub trait Registry {
    /// What `registry::Included` asks for.
    const IS_ONE: bool = true;
}

// A list of the types that are registries would only say it at length.
#[diagnostic::do_not_recommend]
impl<R: crate::RegisteredMethod> Registry for R {}

/// The implementations of a registry of methods. `len`, `all` and `entries` are
/// its data; `position` says where an entry stands in them.
#[doc(hidden)]
#[macro_export]
macro_rules! __method_registry {
    (
        $Registry:ident $($examples:ident)?;
        len: $len:expr;
        all: $all:expr;
        entries: $entries:expr;
        position: |$entry:ident| $position:expr;
    ) => {
        #[allow(deprecated)]
        const _: () = {
            // What the rows are made of. Nothing else is imported here, so that the
            // paths of the table mean what they mean around it.
            #[allow(unused_imports)]
            use ::core::option::Option::{None as __None, Some as __Some};
            #[allow(unused_imports)]
            use $crate::{MethodEntry as __Entry, Reference as __Reference, __private::Further as __Further};

            type __Registry = $Registry;
            const LEN: ::core::primitive::usize = $len;
            static ALL: [$Registry; LEN] = $all;
            static ENTRIES: [__Entry; LEN] = $entries;

            #[inline]
            const fn position($entry: $Registry) -> ::core::primitive::usize {
                $position
            }

            const _: () = {
                #[allow(unused_imports)]
                use $crate::__private::prelude::*;
                use $crate::__private::method;

                const BUCKETS: usize = method::buckets(LEN);
                static TOKENS: [&str; LEN] = method::tokens(&ENTRIES);
                static BY_TOKEN: method::TokenIndex<{ LEN }, { BUCKETS }> =
                    method::TokenIndex::new(&TOKENS);

                #[allow(dead_code, clippy::same_name_method)] // The trait has them, too.
                impl __Registry {
                    #[doc(hidden)]
                    #[inline]
                    pub const fn __position(self) -> usize {
                        position(self)
                    }

                    /// The entry of a token; methods are case-sensitive
                    /// (RFC 9110, Section 9.1).
                    #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::from_bytes(b"GET"), Ok(Method::GET));"#, r#"assert!(Method::from_bytes(b"get").is_err());"#)]
                    ///
                    /// # Errors
                    ///
                    /// `MethodError::Unregistered` for a token that the
                    /// registry does not have, `MethodError::Invalid` for what is
                    /// not a token.
                    #[inline]
                    pub const fn from_bytes(token: &[u8]) -> Result<Self, $crate::MethodError> {
                        BY_TOKEN.find(&ALL, &TOKENS, token)
                    }

                    /// The token that stands in a request (RFC 9110, Section 9.1).
                    #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::BASELINE_CONTROL.value(), "BASELINE-CONTROL");"#)]
                    #[must_use]
                    #[inline]
                    pub const fn value(self) -> &'static str {
                        TOKENS[self.__position()]
                    }

                    /// The token, as [`value`](Self::value).
                    #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::GET.as_str(), "GET");"#)]
                    #[must_use]
                    #[inline]
                    pub const fn as_str(self) -> &'static str {
                        self.value()
                    }

                    /// The row of the table.
                    #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::GET.entry().value(), "GET");"#)]
                    #[must_use]
                    #[inline]
                    pub const fn entry(self) -> &'static $crate::MethodEntry {
                        &ENTRIES[self.__position()]
                    }

                    /// Whether the method is safe: essentially read-only
                    /// (RFC 9110, Section 9.2.1).
                    #[doc = $crate::__example!($($examples)? Method; r#"assert!(Method::GET.is_safe());"#)]
                    #[must_use]
                    #[inline]
                    pub const fn is_safe(self) -> bool {
                        self.entry().is_safe()
                    }

                    /// Whether the method is idempotent: several equal requests have the effect
                    /// of one (RFC 9110, Section 9.2.2).
                    #[doc = $crate::__example!($($examples)? Method; r#"assert!(Method::PUT.is_idempotent());"#)]
                    #[must_use]
                    #[inline]
                    pub const fn is_idempotent(self) -> bool {
                        self.entry().is_idempotent()
                    }

                    /// Whether responses to the method can be stored and reused
                    /// (RFC 9110, Section 9.2.3).
                    #[doc = $crate::__example!($($examples)? Method; r#"assert!(Method::HEAD.is_cacheable());"#)]
                    #[must_use]
                    #[inline]
                    pub const fn is_cacheable(self) -> bool {
                        self.entry().is_cacheable()
                    }
                }

                #[automatically_derived]
                impl $crate::RegisteredMethod for __Registry {
                    const ALL: &'static [Self] = &ALL;
                    const ENTRIES: &'static [$crate::MethodEntry] = &ENTRIES;

                    #[inline]
                    fn from_bytes(token: &[u8]) -> Result<Self, $crate::MethodError> {
                        <__Registry>::from_bytes(token)
                    }

                    #[inline]
                    fn entry(self) -> &'static $crate::MethodEntry {
                        <__Registry>::entry(self)
                    }
                }

                /// Shows the token.
                #[automatically_derived]
                impl ::core::fmt::Display for __Registry {
                    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                        f.pad(<__Registry>::as_str(*self))
                    }
                }

                #[automatically_derived]
                impl ::core::convert::AsRef<str> for __Registry {
                    #[inline]
                    fn as_ref(&self) -> &str {
                        <__Registry>::as_str(*self)
                    }
                }

                #[automatically_derived]
                impl ::core::cmp::PartialEq<str> for __Registry {
                    #[inline]
                    fn eq(&self, token: &str) -> bool {
                        ::core::cmp::PartialEq::eq(<__Registry>::as_str(*self), token)
                    }
                }

                #[automatically_derived]
                impl ::core::cmp::PartialEq<&str> for __Registry {
                    #[inline]
                    fn eq(&self, token: &&str) -> bool {
                        ::core::cmp::PartialEq::eq(<__Registry>::as_str(*self), *token)
                    }
                }

                #[automatically_derived]
                impl ::core::cmp::PartialEq<__Registry> for str {
                    #[inline]
                    fn eq(&self, method: &__Registry) -> bool {
                        ::core::cmp::PartialEq::eq(self, <__Registry>::as_str(*method))
                    }
                }

                #[automatically_derived]
                impl ::core::cmp::PartialEq<__Registry> for &str {
                    #[inline]
                    fn eq(&self, method: &__Registry) -> bool {
                        ::core::cmp::PartialEq::eq(*self, <__Registry>::as_str(*method))
                    }
                }

                $crate::__text_conversions!(__Registry, MethodError);
                $crate::__registry! {
                    __Registry $($examples)? Method;
                    all: ALL;
                    position_of_name: |name| method::position_of_name(&ENTRIES, name);
                }
            };
        };
    };
}

/// The conversions of a type that includes a registry.
#[doc(hidden)]
#[macro_export]
macro_rules! __included_methods {
    ($Registry:ident $Name:ident $Included:path) => {
        $crate::__included!(
            $Registry $Name $Included, MethodError, |__method| $crate::MethodError::Unregistered
        );
    };
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::collections::BTreeSet;
    use std::iter;
    use std::panic::catch_unwind;
    use std::string::String;
    use std::vec::Vec;

    use super::{Key, MIX, Slot, TokenIndex, assert_distinct, buckets, has_token};
    use crate::{Method, MethodEntry, Reference, RegisteredMethod as _};

    /// The bytes of a token (`tchar` in RFC 9110, Section 5.6.2).
    const TCHARS: &[u8; 77] =
        b"!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// An index of `LEN` tokens, and what it must answer.
    struct Checked<const LEN: usize, const BUCKETS: usize> {
        tokens: [&'static str; LEN],
        positions: [usize; LEN],
        set: BTreeSet<&'static [u8]>,
        index: TokenIndex<LEN, BUCKETS>,
    }

    impl<const LEN: usize, const BUCKETS: usize> Checked<LEN, BUCKETS> {
        fn new(mut token: impl FnMut(usize) -> Vec<u8>) -> Self {
            let tokens: [&str; LEN] = core::array::from_fn(|at| {
                let token = String::from_utf8(token(at)).expect("tokens are ASCII");
                &*token.leak()
            });
            let set: BTreeSet<_> = tokens.iter().map(|token| token.as_bytes()).collect();
            assert_eq!(set.len(), LEN, "the tokens are distinct");
            let index = TokenIndex::new(&tokens);
            Self {
                tokens,
                positions: core::array::from_fn(|at| at),
                set,
                index,
            }
        }

        fn find(&self, token: &[u8]) -> Option<usize> {
            self.index.find(&self.positions, &self.tokens, token).ok()
        }

        /// Every token is found where it stands, and nothing near it is.
        fn assert_right(&self) {
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

    /// What differs from a token as little as can be.
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

    /// A token of which neighbouring bytes differ.
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
                    checked.assert_right();
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
                    checked.assert_right();
                    longest = longest.max(checked.longest_bucket());
                }
            }
        }
        assert!(longest <= 6, "{longest} tokens in one bucket");
    }

    #[test]
    fn tokens_that_differ_in_length_alone_are_found() {
        for unit in ["A", "AB", "ABCD", "ABCDEFGH"] {
            Checked::<40, { buckets(40) }>::new(|at| unit.bytes().cycle().take(at + 1).collect())
                .assert_right();
        }
    }

    #[test]
    fn tokens_of_one_bucket_are_found() {
        // Two buckets, whatever the tokens are.
        for len in [2, 3, 4, 7, 8, 9, 16, 17, 40] {
            let checked = Checked::<77, 2>::new(|at| {
                let mut token = varied(len);
                token[len / 2] = TCHARS[at];
                token
            });
            assert!(checked.longest_bucket() > 30);
            checked.assert_right();
        }
    }

    #[test]
    fn a_long_token_with_the_key_of_another_is_not_found() {
        let checked = Checked::<1, { buckets(1) }>::new(|_| varied(32));
        let token = checked.tokens[0].as_bytes();
        let word = |at: usize| u64::from_le_bytes(token[at..at + 8].try_into().unwrap());
        // Two words that are digested to what the first two of the token are.
        let digest = |word: u64| word.wrapping_mul(MIX).rotate_left(32);
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
                checked.assert_right();
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
    fn an_empty_registry_has_no_token() {
        let checked = Checked::<0, { buckets(0) }>::new(|_| unreachable!());
        assert_eq!(checked.find(b""), None);
        assert_eq!(checked.find(b"GET"), None);
        assert_eq!(checked.find(&[b'A'; 40]), None);
    }

    #[test]
    fn a_slot_takes_32_bytes() {
        assert_eq!(size_of::<Slot>(), 32);
    }

    #[test]
    fn a_token_of_both_is_found_wherever_it_stands() {
        let entries = Method::ENTRIES;
        for (at, entry) in entries.iter().enumerate() {
            assert!(has_token(entries, entry.value()));
            let (before, after) = (&entries[..at], &entries[at + 1..]);
            assert!(!has_token(before, entry.value()) && !has_token(after, entry.value()));
            assert_distinct(before, &entries[at..], " is there");
            assert_distinct(after, &entries[..=at], " is there");
            catch_unwind(|| assert_distinct(entries, &[*entry], " is there")).unwrap_err();
            catch_unwind(|| assert_distinct(&[*entry], entries, " is there")).unwrap_err();
        }
    }

    #[test]
    fn tokens_of_both_that_look_alike_are_distinct() {
        // Of two times 2,000 tokens, some are in the same of 65,536 buckets.
        let rows = |prefix: char| -> Vec<MethodEntry> {
            let tokens = (0..2_000).map(|number| &*std::format!("{prefix}{number}").leak());
            let row =
                |token| MethodEntry::new(token, token, "A method.", Reference::Url(""), [false; 3]);
            tokens.map(row).collect()
        };
        assert_distinct(&rows('A'), &rows('B'), " is there");
    }

    #[test]
    fn each_token_has_eight_buckets_or_more() {
        assert_eq!(buckets(0), 2);
        for len in 1..10_000 {
            let buckets = buckets(len);
            assert!(buckets.is_power_of_two() && (8 * len..16 * len).contains(&buckets));
        }
    }
}
