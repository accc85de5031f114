//! The functions and traits in the expansion of `methods!`.

/// The functions and traits of a registry of methods.
///
/// `included` defines names for the included types;
/// `data` defines `LEN`, `ALL` and `ROWS`; `index` returns the position of a value in
/// them; `checks` are the assertions of a table that includes registries.
#[doc(hidden)]
#[macro_export]
macro_rules! __method_registry {
    (
        $Registry:ident $($examples:ident)?;
        included: { $($included:tt)* }
        data: { $($data:tt)* }
        index: |$method:ident| $index:expr;
        checks: { $($checks:tt)* }
    ) => {
        $crate::__registry! {
            $Registry method;
            included: { $($included)* }
            data: { $($data)* }
            fn index($method) -> ::core::primitive::usize { $index }

            const BUCKETS: usize = method::buckets(LEN);
            static TOKENS: [&str; LEN] = method::tokens(ROWS);
            static NAMES: [&str; LEN] = method::names(ROWS);
            static ALIASES: [&[&str]; LEN] = method::aliases(ROWS);
            static DESCRIPTIONS: [&str; LEN] = method::descriptions(ROWS);
            static REFERENCES: [&[$crate::Reference]; LEN] = method::references(ROWS);
            static FLAGS: [method::Flags; LEN] = method::flags(ROWS);
            // A program that uses one column is not to contain the others' text, so each is a
            // static of its own, and the constant that has them all is evaluated at compile
            // time.
            const COLUMNS: &method::Columns = &method::Columns {
                tokens: &TOKENS,
                names: &NAMES,
                aliases: &ALIASES,
                descriptions: &DESCRIPTIONS,
                references: &REFERENCES,
                flags: &FLAGS,
            };
            static ENTRIES: [$crate::MethodEntry; LEN] = method::entries(COLUMNS);

            static BY_TOKEN: method::TokenIndex<__Registry, { LEN }, { BUCKETS }> =
                method::TokenIndex::new(&ALL, &TOKENS);
            const SHORT_SLOTS: usize = method::short_slots(&TOKENS);
            static SHORT_TOKENS: method::ShortTokens<__Registry, { SHORT_SLOTS }> =
                method::ShortTokens::new(&ALL, &TOKENS);

            /// The slow part of `from_bytes`. A separate function is not inlined into
            /// every caller.
            #[inline(never)]
            const fn any(token: &[u8]) -> Result<__Registry, $crate::MethodError> {
                BY_TOKEN.find(&TOKENS, token)
            }

            $($checks)*

            $crate::__defined! {
                __Registry: method, RegisteredMethod, MethodEntry;
                all: ALL;
                entries: ENTRIES;

                fn __from_bytes(token: &[u8]) -> Result<Self, $crate::MethodError> {
                    match SHORT_TOKENS.find(token) {
                        Some(method) => Ok(method),
                        None => any(token),
                    }
                }

                fn __from_name(name: &str) -> Option<Self> {
                    match $crate::__private::position_of_name(&[&NAMES, &TOKENS], &ALIASES, name) {
                        Some(position) => Some(*at(&ALL, position)),
                        None => None,
                    }
                }

                fn __index(self) -> usize {
                    index(self)
                }

                fn __columns(self) -> &'static method::Columns {
                    COLUMNS
                }
            }

            #[allow(clippy::same_name_method)] // The traits have the same names.
            impl __Registry {
                $crate::__method_lookups! { $crate::__inherent_functions, $($examples Method)? }
                $crate::__method_accessors! { $crate::__inherent_functions, $($examples Method)? }
            }

            /// Formats the name.
            #[automatically_derived]
            impl ::core::fmt::Debug for __Registry {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.pad(<__Registry>::name(*self))
                }
            }

            /// Formats the token.
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
            impl ::core::convert::From<__Registry> for $crate::AnyMethod<'static> {
                #[inline]
                fn from(method: __Registry) -> Self {
                    <__Registry>::any(method)
                }
            }

            #[automatically_derived]
            impl ::core::convert::TryFrom<$crate::AnyMethod<'_>> for __Registry {
                type Error = $crate::MethodError;

                #[inline]
                fn try_from(method: $crate::AnyMethod<'_>) -> Result<Self, $crate::MethodError> {
                    Self::from_bytes($crate::AnyMethod::as_str(method).as_bytes())
                }
            }

            $crate::__equal_by_token!(__Registry, str, |token| token);
            $crate::__equal_by_token!(__Registry, &str, |token| *token);
            $crate::__equal_by_token!(
                __Registry, $crate::AnyMethod<'_>, |method| $crate::AnyMethod::as_str(*method)
            );

            $crate::__text_conversions! {
                /// Parses the token. Methods are case-sensitive (RFC 9110, Section 9.1).
                ///
                /// # Errors
                ///
                /// The errors of `from_bytes`.
                __Registry, MethodError, $crate::__private::method::from_text
            }
            $crate::__registry_traits!(__Registry);
        }
    };
}

/// Equality of a registry of methods and another type, both ways. `$token` is the token
/// of the other value.
#[doc(hidden)]
#[macro_export]
macro_rules! __equal_by_token {
    ($Registry:ident, $Other:ty, |$other:ident| $token:expr) => {
        #[automatically_derived]
        impl ::core::cmp::PartialEq<$Other> for $Registry {
            #[inline]
            fn eq(&self, $other: &$Other) -> ::core::primitive::bool {
                ::core::cmp::PartialEq::eq(<$Registry>::as_str(*self), $token)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<$Registry> for $Other {
            #[inline]
            fn eq(&self, method: &$Registry) -> ::core::primitive::bool {
                let $other = self;
                ::core::cmp::PartialEq::eq($token, <$Registry>::as_str(*method))
            }
        }
    };
}

/// The conversions between a registry and one that it includes.
#[doc(hidden)]
#[macro_export]
macro_rules! __included_methods {
    ($Registry:ident $Name:ident $Included:path) => {
        $crate::__included!(
            $Registry $Name $Included,
            MethodError,
            |__method| __method,
            $crate::MethodError::Unregistered
        );
    };
    ($Registry:ident $Name:ident $Included:path, except) => {
        $crate::__included!(
            $Registry $Name $Included,
            MethodError,
            |__method| *$crate::__private::at(<$Registry>::ALL, <$Registry>::index(__method)),
            $crate::MethodError::Unregistered
        );
    };
}
