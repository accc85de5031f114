//! What the registries of both vocabularies share.

use crate::Reference;

/// What a row has that has aliases or several references: few have, and these
/// slices would make the others larger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Further {
    /// The names beside the first.
    pub aliases: &'static [&'static str],
    /// All references, the first among them.
    pub references: &'static [Reference],
}

/// A type that a table includes, where `IS_REGISTRY` can be evaluated. Where it
/// cannot, that is an error, and rustc reports no other about what has no type.
pub trait Included<const IS_REGISTRY: bool> {
    /// The type.
    type Registry: ?Sized;
}

impl<R: ?Sized, const IS_REGISTRY: bool> Included<IS_REGISTRY> for R {
    type Registry = R;
}

/// The fractional part of the golden ratio, an odd number whose products
/// spread over the high bits.
pub(crate) const MIX: u64 = 0x9e37_79b9_7f4a_7c15;

/// The rows of several tables as one.
pub const fn concat<T: Copy, const LEN: usize>(parts: &[&[T]]) -> [T; LEN] {
    let mut all = [parts[0][0]; LEN];
    let mut next = 0;
    let mut part = 0;
    while part < parts.len() {
        let mut at = 0;
        while at < parts[part].len() {
            all[next] = parts[part][at];
            next += 1;
            at += 1;
        }
        part += 1;
    }
    all
}

/// Whether `name` is the name or an alias of a row.
pub(crate) const fn has_name(own: &str, aliases: &[&str], name: &str) -> bool {
    if same(own.as_bytes(), name.as_bytes()) {
        return true;
    }
    let mut at = 0;
    while at < aliases.len() {
        if same(aliases[at].as_bytes(), name.as_bytes()) {
            return true;
        }
        at += 1;
    }
    false
}

/// `==`, which is not `const` yet.
pub(crate) const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let (mut a, mut b) = (a, b);
    while let (Some((eight, of_a)), Some((other, of_b))) =
        (a.split_first_chunk(), b.split_first_chunk())
    {
        if u64::from_ne_bytes(*eight) != u64::from_ne_bytes(*other) {
            return false;
        }
        (a, b) = (of_a, of_b);
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// `str::eq_ignore_ascii_case`, which is not `const` in Rust 1.85.
pub(crate) const fn same_ignoring_case(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if !a[at].eq_ignore_ascii_case(&b[at]) {
            return false;
        }
        at += 1;
    }
    true
}

/// Stops const evaluation with `value` and what is wrong with it as the message.
#[track_caller]
pub(crate) const fn clash(value: &str, is_already_there: &str) -> ! {
    let mut message = [0; 256];
    let mut len = 0;
    let parts = [value.as_bytes(), is_already_there.as_bytes()];
    let mut part = 0;
    while part < parts.len() {
        let mut at = 0;
        while at < parts[part].len() && len < message.len() {
            message[len] = parts[part][at];
            len += 1;
            at += 1;
        }
        part += 1;
    }
    match core::str::from_utf8(message.split_at(len).0) {
        Ok(message) => panic!("{}", message),
        Err(_) => panic!("a value is in two included registries"),
    }
}

/// An example for the documentation of a canonical type, as a list of lines, or
/// one of two where both vocabularies have it. Other registries have none: it
/// would be a test of the crate that defines them, which may know this one by
/// another name.
#[doc(hidden)]
#[macro_export]
macro_rules! __example {
    (examples $Registry:ident; $($line:literal),+) => {
        concat!(
            "\n```\nuse http_registry::", stringify!($Registry), ";\n\n",
            $($line, "\n",)+
            "```"
        )
    };
    (examples StatusCode; $status:literal or $method:literal) => {
        $crate::__example!(examples StatusCode; $status)
    };
    (examples Method; $status:literal or $method:literal) => {
        $crate::__example!(examples Method; $method)
    };
    ($($other:tt)*) => { "" };
}

/// What every registry has and implements alike, whichever vocabulary it is of.
/// It finds the position of a name's row in its rows by itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __registry {
    (
        $Registry:ident $($vocabulary:ident)+;
        all: $ALL:ident;
        position_of_name: |$name:ident| $position_of_name:expr;
    ) => {
        #[allow(dead_code, clippy::same_name_method)] // The trait has them, too.
        impl $Registry {
            /// Every entry, in table order; an included registry's stand where it does.
            #[doc = $crate::__example!($($vocabulary)+;
                "assert_eq!(StatusCode::ALL.len(), 62);" or "assert_eq!(Method::ALL.len(), 39);")]
            pub const ALL: &'static [Self] = &$ALL;

            /// The first entry in [`ALL`](Self::ALL) that has this name or alias.
            #[doc = $crate::__example!($($vocabulary)+;
                "assert_eq!(StatusCode::from_name(\"PAYLOAD_TOO_LARGE\"), Some(StatusCode::CONTENT_TOO_LARGE));" or
                "assert_eq!(Method::from_name(\"GET\"), Some(Method::GET));")]
            #[must_use]
            #[inline]
            pub const fn from_name($name: &str) -> Option<Self> {
                match $position_of_name {
                    Some(at) => Some($ALL[at]),
                    None => None,
                }
            }

            /// The name of the variant.
            #[doc = $crate::__example!($($vocabulary)+;
                "assert_eq!(StatusCode::NOT_FOUND.name(), \"NOT_FOUND\");" or
                "assert_eq!(Method::GET.name(), \"GET\");")]
            #[must_use]
            #[inline]
            pub const fn name(self) -> &'static str {
                self.entry().name()
            }

            /// What the table says the entry means.
            #[doc = $crate::__example!($($vocabulary)+;
                "assert_eq!(StatusCode::OK.description(), \"Request fulfilled, document follows\");" or
                "assert_eq!(Method::GET.description(), \"Retrieve the target.\");")]
            #[must_use]
            #[inline]
            pub const fn description(self) -> &'static str {
                self.entry().description()
            }

            /// The reference that defines the entry: the first of
            /// [`references`](Self::references).
            #[doc = $crate::__example!($($vocabulary)+;
                "assert_eq!(StatusCode::OK.reference().to_string(), \"RFC 9110, Section 15.3.1\");" or
                "assert_eq!(Method::GET.reference().to_string(), \"RFC 9110, Section 9.3.1\");")]
            #[must_use]
            #[inline]
            pub const fn reference(self) -> &'static $crate::Reference {
                self.entry().reference()
            }

            /// All references of the entry.
            #[doc = $crate::__example!($($vocabulary)+;
                "assert_eq!(StatusCode::IM_A_TEAPOT.references().len(), 2);" or
                "assert_eq!(Method::MKCOL.references().len(), 3);")]
            #[must_use]
            #[inline]
            pub const fn references(self) -> &'static [$crate::Reference] {
                self.entry().references()
            }
        }

        /// Shows the name.
        #[automatically_derived]
        impl ::core::fmt::Debug for $Registry {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(<$Registry>::name(*self))
            }
        }

        /// Ordered by value, whatever the order of the table.
        #[automatically_derived]
        impl ::core::cmp::Ord for $Registry {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(&<$Registry>::value(*self), &<$Registry>::value(*other))
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialOrd for $Registry {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }
    };
}

/// How a type with a `from_bytes` comes from text.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_conversions {
    ($Type:ident, $Error:ident) => {
        #[automatically_derived]
        impl ::core::convert::TryFrom<&[::core::primitive::u8]> for $Type {
            type Error = $crate::$Error;

            #[inline]
            fn try_from(
                bytes: &[::core::primitive::u8],
            ) -> ::core::result::Result<Self, $crate::$Error> {
                Self::from_bytes(bytes)
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for $Type {
            type Error = $crate::$Error;

            #[inline]
            fn try_from(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::$Error> {
                Self::from_bytes(text.as_bytes())
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for $Type {
            type Err = $crate::$Error;

            #[inline]
            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::$Error> {
                Self::from_bytes(text.as_bytes())
            }
        }
    };
}

/// The conversions between a registry and one that it includes as `$Name`.
#[doc(hidden)]
#[macro_export]
macro_rules! __included {
    ($Registry:ident $Name:ident $Included:path, $Error:ident, |$entry:ident| $error:expr) => {
        #[allow(deprecated)]
        #[automatically_derived]
        impl ::core::convert::From<$Included> for $Registry {
            #[inline]
            fn from(__entry: $Included) -> Self {
                Self::$Name(__entry)
            }
        }

        #[allow(deprecated)]
        #[automatically_derived]
        impl ::core::convert::TryFrom<$Registry> for $Included {
            type Error = $crate::$Error;

            #[inline]
            fn try_from($entry: $Registry) -> ::core::result::Result<Self, $crate::$Error> {
                match $entry {
                    $Registry::$Name(__entry) => ::core::result::Result::Ok(__entry),
                    #[allow(unreachable_patterns)] // It may be all there is.
                    $entry => ::core::result::Result::Err($error),
                }
            }
        }
    };
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::panic::catch_unwind;
    use std::string::String;
    use std::vec;

    use super::{clash, concat, has_name, same, same_ignoring_case};

    #[test]
    fn every_byte_counts_in_a_comparison() {
        for len in 0..=33 {
            let text = vec![b'n'; len];
            assert!(same(&text, &text.clone()));
            assert!(!same(&text, &vec![b'n'; len + 1]));
            for at in 0..len {
                let mut other = text.clone();
                other[at] = b'N';
                assert!(!same(&text, &other) && !same(&other, &text), "{len} {at}");
                let [text, capital] =
                    [&text, &other].map(|text| core::str::from_utf8(text).unwrap());
                assert!(same_ignoring_case(text, capital), "{len} {at}");
                let other = text.replacen('n', "m", at + 1);
                assert!(!same_ignoring_case(text, &other), "{len} {at}");
                assert!(!same_ignoring_case(&other, text), "{len} {at}");
            }
            let longer = String::from_utf8(vec![b'n'; len + 1]).unwrap();
            assert!(!same_ignoring_case(&longer, &longer[..len]), "{len}");
        }
    }

    #[test]
    fn a_name_or_an_alias_is_a_name() {
        for name in ["A", "B", "C"] {
            assert!(has_name("A", &["B", "C"], name), "{name}");
        }
        assert!(!has_name("A", &["B", "C"], "D"));
    }

    #[test]
    fn parts_stand_one_after_the_other() {
        assert_eq!(concat::<_, 4>(&[&[1], &[], &[2, 3], &[4]]), [1, 2, 3, 4]);
    }

    #[test]
    fn a_clash_names_the_value_and_the_registry() {
        let said = |value: &str, there: &str| {
            let payload = catch_unwind(|| clash(value, there)).unwrap_err();
            *payload.downcast::<String>().unwrap()
        };
        assert_eq!(
            said("404", " is already in Other"),
            "404 is already in Other"
        );
        // As much as there is room for.
        let token = "A".repeat(300);
        assert_eq!(said(&token, " is already in Other"), token[..256]);
        let cut = std::format!("{} is th", &token[..250]);
        assert_eq!(said(&token[..250], " is there"), cut);
    }

    #[test]
    #[should_panic(expected = "a value is in two included registries")]
    fn a_clash_with_a_name_that_is_cut_within_a_letter_is_one_all_the_same() {
        clash(&"A".repeat(255), "\u{e9}");
    }
}
