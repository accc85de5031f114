//! What `methods!` expands to, apart from the enum and its data.

use crate::MethodEntry;
use crate::registry::{has_name, same};

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
pub const fn assert_distinct(
    entries: &[MethodEntry],
    earlier: &[MethodEntry],
    is_already_there: &str,
) {
    let mut at = 0;
    while at < entries.len() {
        if has_token(earlier, entries[at].value()) {
            crate::registry::clash(entries[at].value(), is_already_there);
        }
        at += 1;
    }
}

/// A registry's entries by token: a hash table that const evaluation lays out.
///
/// Each bucket's slots stand side by side, so a lookup reads where they begin
/// and compares with, mostly, the one slot in it. Tokens that share a bucket
/// cost a comparison each and nothing else, so any set of tokens has a table,
/// and no search is needed to find it.
///
/// `BOUNDS` is one more than the number of buckets, which is a power of two.
#[derive(Debug)]
pub struct TokenIndex<M, const LEN: usize, const BOUNDS: usize> {
    bounds: [u16; BOUNDS],
    slots: [Slot<M>; LEN],
}

#[derive(Clone, Copy, Debug)]
struct Slot<M> {
    head: u64,
    tail: u64,
    len: u16,
    position: u16,
    /// `None` only while the table is laid out: a registry may be empty, and
    /// then there is no entry to begin with.
    method: Option<M>,
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
            let inner = if len < 8 { len - 4 } else { 4 };
            let (Some(second), Some(second_last)) = (
                token.split_at(inner).1.first_chunk(),
                token.split_at(len - inner).0.last_chunk(),
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
        while let Some((bytes, after)) = rest.split_first_chunk() {
            head = (head ^ u64::from_le_bytes(*bytes))
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

    #[inline]
    const fn of(token: &[u8]) -> Self {
        if token.len() > Self::WHOLE {
            Self::of_long(token)
        } else {
            Self::of_short(token)
        }
    }

    /// One of `buckets`, a power of two. By a rotation that moves bits to other
    /// places of other bytes, so that similar tokens have different sums; of
    /// those, it is one by which no two of IANA's methods share a bucket.
    #[inline]
    #[allow(clippy::cast_possible_truncation)] // Less than `buckets`.
    const fn bucket(self, buckets: usize) -> usize {
        let mixed = self.head.wrapping_add(self.tail.rotate_left(38));
        (mixed.wrapping_mul(MIX) >> (u64::BITS - buckets.ilog2())) as usize
    }
}

/// The fractional part of the golden ratio, an odd number whose products
/// spread over the high bits.
const MIX: u64 = 0x9e37_79b9_7f4a_7c15;

#[inline]
const fn join(low: [u8; 4], high: [u8; 4]) -> u64 {
    u32::from_le_bytes(low) as u64 | (u32::from_le_bytes(high) as u64) << 32
}

/// `BOUNDS` for a table of `len` tokens: at least eight buckets for each, since
/// the second token of a bucket costs a mispredicted branch, and two for none.
pub const fn bounds(len: usize) -> usize {
    2 * (4 * len).next_power_of_two() + 1
}

impl<M: Copy, const LEN: usize, const BOUNDS: usize> TokenIndex<M, LEN, BOUNDS> {
    #[must_use]
    #[allow(clippy::cast_possible_truncation)] // Both are asserted to fit.
    pub const fn new(all: &[M; LEN], entries: &[MethodEntry; LEN]) -> Self {
        assert!(
            LEN < u16::MAX as usize,
            "a registry has less than 65,535 entries"
        );
        let buckets = BOUNDS - 1;
        // How many tokens each bucket has, counted one place further on, so that
        // the sums say where each begins.
        let mut bounds = [0; BOUNDS];
        let mut at = 0;
        while at < LEN {
            bounds[Key::of(entries[at].value().as_bytes()).bucket(buckets) + 1] += 1;
            at += 1;
        }
        let mut bucket = 0;
        while bucket < buckets {
            bounds[bucket + 1] += bounds[bucket];
            bucket += 1;
        }
        let mut next = bounds;
        let mut slots = [Slot {
            head: 0,
            tail: 0,
            len: 0,
            position: 0,
            method: None,
        }; LEN];
        let mut at = 0;
        while at < LEN {
            let token = entries[at].value().as_bytes();
            assert!(
                token.len() <= u16::MAX as usize,
                "a token has at most 65,535 bytes"
            );
            let key = Key::of(token);
            let slot = &mut next[key.bucket(buckets)];
            slots[*slot as usize] = Slot {
                head: key.head,
                tail: key.tail,
                len: token.len() as u16,
                position: at as u16,
                method: Some(all[at]),
            };
            *slot += 1;
            at += 1;
        }
        Self { bounds, slots }
    }

    /// The entry of a token.
    #[inline]
    pub const fn find(&self, entries: &[MethodEntry; LEN], token: &[u8]) -> Option<M> {
        if token.len() > Key::WHOLE {
            let key = Key::of_long(token);
            return self.find_in(key.bucket(BOUNDS - 1), key, entries, token);
        }
        let key = Key::of_short(token);
        let bucket = key.bucket(BOUNDS - 1);
        let at = self.bounds[bucket] as usize;
        // Before asking how many slots the bucket has: the first nearly always
        // is the one.
        if at < LEN {
            let slot = &self.slots[at];
            if slot.head == key.head && slot.tail == key.tail && slot.len as usize == token.len() {
                return slot.method;
            }
            if at + 1 < self.bounds[bucket + 1] as usize {
                return self.find_in(bucket, key, entries, token);
            }
        }
        None
    }

    #[inline]
    const fn find_in(
        &self,
        bucket: usize,
        key: Key,
        entries: &[MethodEntry; LEN],
        token: &[u8],
    ) -> Option<M> {
        let mut at = self.bounds[bucket] as usize;
        while at < self.bounds[bucket + 1] as usize {
            let slot = &self.slots[at];
            if slot.head == key.head
                && slot.tail == key.tail
                && slot.len as usize == token.len()
                && (token.len() <= Key::WHOLE
                    || same(entries[slot.position as usize].value().as_bytes(), token))
            {
                return slot.method;
            }
            at += 1;
        }
        None
    }
}

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
            // Nothing is imported here, so that the paths of the table mean what
            // they mean around it.
            type __Registry = $Registry;
            const LEN: ::core::primitive::usize = $len;
            static ALL: [$Registry; LEN] = $all;
            static ENTRIES: [$crate::MethodEntry; LEN] = $entries;

            #[inline]
            const fn position($entry: $Registry) -> ::core::primitive::usize {
                $position
            }

            const _: () = {
                #[allow(unused_imports)]
                use $crate::__private::prelude::*;
                use $crate::__private::method;

                const BOUNDS: usize = method::bounds(LEN);
                static BY_TOKEN: method::TokenIndex<__Registry, { LEN }, { BOUNDS }> =
                    method::TokenIndex::new(&ALL, &ENTRIES);

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
                        match BY_TOKEN.find(&ENTRIES, token) {
                            Some(entry) => Ok(entry),
                            None => Err($crate::MethodError::__of(token)),
                        }
                    }

                    /// The token that stands in a request (RFC 9110, Section 9.1).
                    #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::BASELINE_CONTROL.value(), "BASELINE-CONTROL");"#)]
                    #[must_use]
                    #[inline]
                    pub const fn value(self) -> &'static str {
                        self.entry().value()
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
