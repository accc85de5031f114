//! The frame of an expansion, and conversions and comparisons of two types.

/// The items of a registry: the names of the included types, the data, the function that reads the
/// data, and everything that uses them. The expansion puts them in a separate scope.
///
/// Each function after the word `functions` becomes an inherent `const` function, which those of
/// the lists in `accessors` call, and one of the trait `Sealed`, which the provided functions of
/// `$Trait` call.
#[doc(hidden)]
#[macro_export]
macro_rules! __registry {
    (
        $Registry:ident: $vocabulary:ident, $Trait:ident, $Entry:ident;
        types: { $($types:tt)* }
        data: { $($data:tt)* }
        fn $read:ident($value:ident) -> $Output:ty { $body:expr }
        columns: { $($COLUMN:ident: [$Cell:ty] = $column:ident;)* }
        items: { $($items:tt)* }
        functions: {
            $(fn $name:ident($argument:ident $(: $Argument:ty)?) -> $Result:ty $function:block)*
        }
        accessors: { $($accessors:tt)* }
        $($impls:tt)*
    ) => {
        // The names that rows use. Nothing else is imported here, so that the paths
        // of the table resolve as they do around it.
        use ::core::option::Option::{None as __None, Some as __Some};
        use $crate::Reference as __Reference;
        use $crate::__private::$vocabulary::{Flags as __Flags, Row as __Row};

        type __Registry = $Registry;
        $($types)*
        $($data)*

        #[inline]
        const fn $read($value: $Registry) -> $Output {
            $body
        }

        const _: () = {
            use $crate::__private::prelude::*;
            use $crate::__private::{element, $vocabulary};

            // A program that uses one column must not contain the text of the others. So each
            // is a separate static, and the constant that contains them all is evaluated at
            // compile time.
            $(static $COLUMN: [$Cell; LEN] = $vocabulary::$column(ROWS);)*
            const COLUMNS: &$vocabulary::Columns = &$vocabulary::Columns {
                $($column: &$COLUMN,)*
            };
            static ENTRIES: [$crate::$Entry; LEN] = $vocabulary::entries(COLUMNS);
            $($items)*

            #[allow(clippy::same_name_method)] // The traits have the same names.
            impl __Registry {
                /// All values, in table order. Those of an included registry appear
                /// at the position of its include.
                #[doc(alias("iter", "values", "VARIANTS"))]
                pub const ALL: &'static [Self] = &ALL;

                /// The entries of all values, in the order of [`ALL`](Self::ALL).
                pub const ENTRIES: &'static [$crate::$Entry] = &ENTRIES;

                $(
                    #[inline]
                    const fn $name($argument $(: $Argument)?) -> $Result $function
                )*

                $($accessors)*
            }

            #[automatically_derived]
            impl $crate::$Trait for __Registry {
                const ALL: &'static [Self] = &ALL;
                const ENTRIES: &'static [$crate::$Entry] = &ENTRIES;
            }

            #[automatically_derived]
            #[doc(hidden)]
            impl $vocabulary::Sealed for __Registry {
                $(
                    #[inline]
                    fn $name($argument $(: $Argument)?) -> $Result {
                        <__Registry>::$name($argument)
                    }
                )*
            }

            // Not derived: derives would name the included types, and rustc would report a path
            // that does not resolve once for each.
            #[automatically_derived]
            impl ::core::clone::Clone for __Registry {
                #[inline]
                fn clone(&self) -> Self {
                    *self
                }
            }

            #[automatically_derived]
            impl ::core::marker::Copy for __Registry {}

            #[automatically_derived]
            impl ::core::cmp::Eq for __Registry {}

            /// Ordered by value, not by position in the table.
            #[automatically_derived]
            impl ::core::cmp::Ord for __Registry {
                #[inline]
                fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                    ::core::cmp::Ord::cmp(&Self::value(*self), &Self::value(*other))
                }
            }

            #[automatically_derived]
            impl ::core::cmp::PartialOrd for __Registry {
                #[inline]
                fn partial_cmp(&self, other: &Self) -> Option<::core::cmp::Ordering> {
                    Some(::core::cmp::Ord::cmp(self, other))
                }
            }

            $($impls)*
        };
    };
}

/// A conversion from one type, or from two in the same way. The documentation of the first
/// covers the second.
#[doc(hidden)]
#[macro_export]
macro_rules! __convert {
    ($(#[$doc:meta])* $Trait:ident ($From:ty) ($Other:ty) $($rest:tt)*) => {
        $crate::__convert! { $(#[$doc])* $Trait ($From) $($rest)* }
        $crate::__convert! { #[doc(hidden)] $Trait ($Other) $($rest)* }
    };
    (
        $(#[$doc:meta])*
        From $(<$lifetime:lifetime>)? ($From:ty) for $To:ty: |$value:ident| $convert:expr
    ) => {
        $(#[$doc])*
        #[automatically_derived]
        impl $(<$lifetime>)? ::core::convert::From<$From> for $To {
            #[inline]
            fn from($value: $From) -> Self {
                $convert
            }
        }
    };
    (
        $(#[$doc:meta])*
        TryFrom $(<$lifetime:lifetime>)? ($From:ty) for $To:ty, $Error:ty:
        |$value:ident| $convert:expr
    ) => {
        $(#[$doc])*
        #[automatically_derived]
        impl $(<$lifetime>)? ::core::convert::TryFrom<$From> for $To {
            type Error = $Error;

            #[inline]
            fn try_from($value: $From) -> ::core::result::Result<Self, $Error> {
                $convert
            }
        }
    };
}

/// Conversions from bytes with `from_bytes`, and from text with `$from_text`, whose
/// documentation is `$doc`.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_conversions {
    ($(#[$doc:meta])* $Type:ident, $Error:ident, $from_text:path) => {
        $crate::__convert! {
            /// Calls `from_bytes`.
            TryFrom (&[::core::primitive::u8]) for $Type, $crate::$Error:
            |bytes| Self::from_bytes(bytes)
        }
        $crate::__convert! {
            /// Parses the text like `FromStr`.
            TryFrom (&::core::primitive::str) for $Type, $crate::$Error: |text| $from_text(text)
        }

        $(#[$doc])*
        #[automatically_derived]
        impl ::core::str::FromStr for $Type {
            type Err = $crate::$Error;

            #[inline]
            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::$Error> {
                $from_text(text)
            }
        }
    };
}

/// Equality of two types in both directions, and for types without parentheses also by reference.
/// `$equal` takes a reference to each value. Only one of the implementations appears on the page
/// of a type, and its documentation covers the others.
#[doc(hidden)]
#[macro_export]
macro_rules! __equal {
    ($(#[$doc:meta])* ($Ours:ty) ($Theirs:ty): |$ours:ident, $theirs:ident| $equal:expr) => {
        $(#[$doc])*
        #[automatically_derived]
        impl ::core::cmp::PartialEq<$Theirs> for $Ours {
            #[inline]
            fn eq(&self, $theirs: &$Theirs) -> ::core::primitive::bool {
                let $ours = self;
                $equal
            }
        }

        #[doc(hidden)]
        #[automatically_derived]
        impl ::core::cmp::PartialEq<$Ours> for $Theirs {
            #[inline]
            fn eq(&self, $ours: &$Ours) -> ::core::primitive::bool {
                let $theirs = self;
                $equal
            }
        }
    };
    ($(#[$doc:meta])* $Ours:ty, $Theirs:ty: |$ours:ident, $theirs:ident| $equal:expr) => {
        $crate::__equal! { $(#[$doc])* ($Ours) ($Theirs): |$ours, $theirs| $equal }
        $crate::__equal! {
            #[doc(hidden)] ($Ours) (&$Theirs): |$ours, $theirs| { let $theirs = *$theirs; $equal }
        }
        $crate::__equal! {
            #[doc(hidden)] (&$Ours) ($Theirs): |$ours, $theirs| { let $ours = *$ours; $equal }
        }
    };
}
