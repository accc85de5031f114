//! Macros that write the functions and traits of registries of both vocabularies.

/// The items of a registry, in a separate scope: the names of the included types,
/// the data, the function that reads the data, and everything that uses them.
#[doc(hidden)]
#[macro_export]
macro_rules! __registry {
    (
        $Registry:ident $vocabulary:ident;
        included: { $($included:tt)* }
        data: { $($data:tt)* }
        fn $read:ident($value:ident) -> $Output:ty { $body:expr }
        $($rest:tt)*
    ) => {
        const _: () = {
            // The names that rows use. Nothing else is imported here, so that the paths
            // of the table resolve as they do around it.
            use ::core::option::Option::{None as __None, Some as __Some};
            use $crate::Reference as __Reference;
            use $crate::__private::$vocabulary::{Flags as __Flags, Row as __Row};

            type __Registry = $Registry;
            $($included)*
            $($data)*

            #[inline]
            const fn $read($value: $Registry) -> $Output {
                $body
            }

            const _: () = {
                use $crate::__private::prelude::*;
                use $crate::__private::{at, $vocabulary};

                $($rest)*
            };
        };
    };
}

/// The items of a registry that depend on its table: inherent, and in the traits.
///
/// The functions are inherent `const` functions, which those of the lists call, and functions
/// of `Defined`, which the provided functions of `$Trait` call.
#[doc(hidden)]
#[macro_export]
macro_rules! __defined {
    (
        $Registry:ident: $vocabulary:ident, $Trait:ident, $Entry:ident;
        all: $ALL:ident;
        entries: $ENTRIES:ident;
        $( fn $name:ident($($argument:tt)*) -> $Output:ty $body:block )*
    ) => {
        #[allow(clippy::same_name_method)] // The traits have the same names.
        impl $Registry {
            /// All values, in table order. Those of an included registry appear
            /// at the position of its include.
            #[doc(alias("iter", "values", "VARIANTS"))]
            pub const ALL: &'static [Self] = &$ALL;

            /// The entries of all values, in the order of [`ALL`](Self::ALL).
            pub const ENTRIES: &'static [$crate::$Entry] = &$ENTRIES;

            $( #[inline] const fn $name($($argument)*) -> $Output $body )*
        }

        #[automatically_derived]
        impl $crate::$Trait for $Registry {
            const ALL: &'static [Self] = &$ALL;
            const ENTRIES: &'static [$crate::$Entry] = &$ENTRIES;
        }

        #[automatically_derived]
        #[doc(hidden)]
        impl $vocabulary::Defined for $Registry {
            $( $crate::__trait_function! { $Registry $name ($($argument)*) $Output } )*
        }
    };
}

/// A trait function, which calls the inherent function with the same name.
#[doc(hidden)]
#[macro_export]
macro_rules! __trait_function {
    ($Registry:ident $name:ident ($this:ident) $Output:ty) => {
        #[inline]
        fn $name($this) -> $Output {
            <$Registry>::$name($this)
        }
    };
    ($Registry:ident $name:ident ($argument:ident: $Argument:ty) $Output:ty) => {
        #[inline]
        fn $name($argument: $Argument) -> $Output {
            <$Registry>::$name($argument)
        }
    };
}

/// The traits that all registries implement in the same way.
#[doc(hidden)]
#[macro_export]
macro_rules! __registry_traits {
    ($Registry:ident) => {
        /// Ordered by value, not by position in the table.
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

/// Conversions from bytes with `from_bytes`, and from text with `$from_text`, whose
/// documentation is `$doc`.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_conversions {
    ($(#[$doc:meta])* $Type:ident, $Error:ident, $from_text:path) => {
        /// Calls `from_bytes`.
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

        $(#[$doc])*
        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for $Type {
            type Error = $crate::$Error;

            #[inline]
            fn try_from(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::$Error> {
                $from_text(text)
            }
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
