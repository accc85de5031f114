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
/// and end and compares with, mostly, the one slot in it. Tokens that share a
/// bucket cost a comparison each and nothing else, so any set of tokens has a
/// table, and no search is needed to find it.
///
/// `BOUNDS` is one more than the number of buckets, which is a power of two.
#[derive(Debug)]
pub struct TokenIndex<const LEN: usize, const BOUNDS: usize> {
    bounds: [u16; BOUNDS],
    slots: [Slot; LEN],
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    key: Key,
    position: u32,
}

/// What fits into two registers of a token: all of it up to 16 bytes, and a
/// digest of a longer one.
#[derive(Clone, Copy, Debug)]
struct Key {
    head: u64,
    tail: u64,
    len: u32,
}

impl Key {
    /// The longest token of which a key has every byte.
    const WHOLE: usize = 16;

    #[inline]
    #[allow(clippy::cast_possible_truncation)] // A token of 4 GiB is in no table.
    const fn of(token: &[u8]) -> Self {
        let (head, tail) = if let Some((head, tail)) = ends::<8>(token) {
            (
                digest(u64::from_le_bytes(head), token),
                u64::from_le_bytes(tail),
            )
        } else if let Some((head, tail)) = ends::<4>(token) {
            (
                u32::from_le_bytes(head) as u64,
                u32::from_le_bytes(tail) as u64,
            )
        } else if let [first, .., last] = *token {
            // Two or three bytes: the middle one is the first or the last.
            (
                first as u64,
                u16::from_le_bytes([token[token.len() / 2], last]) as u64,
            )
        } else if let [only] = *token {
            (only as u64, 0)
        } else {
            (0, 0)
        };
        Self {
            head,
            tail,
            len: token.len() as u32,
        }
    }

    /// One of `buckets`, a power of two.
    #[inline]
    #[allow(clippy::cast_possible_truncation)] // Less than `buckets`.
    const fn bucket(self, buckets: usize) -> usize {
        let mixed = (self.head ^ self.len as u64).wrapping_mul(MIX) ^ self.tail;
        (mixed.wrapping_mul(MIX) >> (u64::BITS - buckets.ilog2())) as usize
    }

    #[inline]
    const fn same(self, other: Self) -> bool {
        self.head == other.head && self.tail == other.tail && self.len == other.len
    }
}

/// The first and the last `N` bytes, which overlap in a token of less than two
/// times `N`.
#[inline]
const fn ends<const N: usize>(token: &[u8]) -> Option<([u8; N], [u8; N])> {
    match (token.first_chunk(), token.last_chunk()) {
        (Some(first), Some(last)) => Some((*first, *last)),
        _ => None,
    }
}

/// The fractional part of the golden ratio, an odd number whose products
/// spread over the high bits.
const MIX: u64 = 0x9e37_79b9_7f4a_7c15;

/// `head`, into which what lies between the first and the last eight bytes of
/// a long token is mixed.
#[inline]
const fn digest(head: u64, token: &[u8]) -> u64 {
    let mut digest = head;
    let mut at = 8;
    while at + 8 < token.len() {
        digest = (digest ^ token[at] as u64).wrapping_mul(MIX);
        at += 1;
    }
    digest
}

/// `BOUNDS` for a table of `len` tokens: at least two buckets for each.
pub const fn bounds(len: usize) -> usize {
    (2 * len).next_power_of_two() + 1
}

impl<const LEN: usize, const BOUNDS: usize> TokenIndex<LEN, BOUNDS> {
    #[must_use]
    #[allow(clippy::cast_possible_truncation)] // `LEN` is asserted to fit.
    pub const fn new(entries: &[MethodEntry; LEN]) -> Self {
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
            key: Key {
                head: 0,
                tail: 0,
                len: 0,
            },
            position: 0,
        }; LEN];
        let mut at = 0;
        while at < LEN {
            let key = Key::of(entries[at].value().as_bytes());
            let bucket = key.bucket(buckets);
            slots[next[bucket] as usize] = Slot {
                key,
                position: at as u32,
            };
            next[bucket] += 1;
            at += 1;
        }
        Self { bounds, slots }
    }

    /// The position of a token's row.
    #[inline]
    pub const fn find(&self, entries: &[MethodEntry; LEN], token: &[u8]) -> Option<usize> {
        let key = Key::of(token);
        let bucket = key.bucket(BOUNDS - 1);
        let mut at = self.bounds[bucket] as usize;
        while at < self.bounds[bucket + 1] as usize {
            let slot = &self.slots[at];
            if slot.key.same(key) {
                let position = slot.position as usize;
                if token.len() <= Key::WHOLE || same(entries[position].value().as_bytes(), token) {
                    return Some(position);
                }
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
                static BY_TOKEN: method::TokenIndex<{ LEN }, { BOUNDS }> = method::TokenIndex::new(&ENTRIES);

                #[allow(dead_code, clippy::same_name_method)] // The trait has them, too.
                impl __Registry {
                    /// Every entry, in table order; an included registry's stand where it does.
                    #[doc = $crate::__example!($($examples)? Method;
                        r#"assert_eq!(Method::ALL.len(), 39);"#)]
                    pub const ALL: &'static [Self] = &ALL;

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
                            Some(at) => Ok(ALL[at]),
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

                    /// The first entry in [`ALL`](Self::ALL) that has this name or alias.
                    #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::from_name("GET"), Some(Method::GET));"#)]
                    #[must_use]
                    #[inline]
                    pub const fn from_name(name: &str) -> Option<Self> {
                        match method::position_of_name(&ENTRIES, name) {
                            Some(at) => Some(ALL[at]),
                            None => None,
                        }
                    }

                    /// The name of the variant.
                    #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::GET.name(), "GET");"#)]
                    #[must_use]
                    #[inline]
                    pub const fn name(self) -> &'static str {
                        self.entry().name()
                    }

                    /// What the table says the entry means.
                    #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::GET.description(), "Retrieve the target.");"#)]
                    #[must_use]
                    #[inline]
                    pub const fn description(self) -> &'static str {
                        self.entry().description()
                    }

                    /// The reference that defines the entry: the first of
                    /// [`references`](Self::references).
                    #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::GET.reference().to_string(), "RFC 9110, Section 9.3.1");"#)]
                    #[must_use]
                    #[inline]
                    pub const fn reference(self) -> &'static $crate::Reference {
                        self.entry().reference()
                    }

                    /// All references of the entry.
                    #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::MKCOL.references().len(), 3);"#)]
                    #[must_use]
                    #[inline]
                    pub const fn references(self) -> &'static [$crate::Reference] {
                        self.entry().references()
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
                $crate::__registry!(__Registry);
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
