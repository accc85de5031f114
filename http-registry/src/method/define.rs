//! The functions and traits in the expansion of `methods!`.

/// The functions and traits of a registry of methods.
///
/// `trees` are those of the included types, and `included` defines names for these types;
/// `data` defines `LEN`, `ALL` and `ROWS`; `index` returns the position of a value in
/// them; `checks` are the assertions of a table that includes registries.
#[doc(hidden)]
#[macro_export]
macro_rules! __method_registry {
    (
        $Registry:ident $($examples:ident)?;
        trees: { $($trees:expr),* }
        included: { $($included:tt)* }
        data: { $($data:tt)* }
        index: |$method:ident| $index:expr;
        checks: { $($checks:tt)* }
    ) => {
        $crate::__registry! {
            $Registry method;
            trees: { $($trees),* }
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
            static COLUMNS: method::Columns = method::Columns {
                tokens: &TOKENS,
                names: &NAMES,
                aliases: &ALIASES,
                descriptions: &DESCRIPTIONS,
                references: &REFERENCES,
                flags: &FLAGS,
            };
            static ENTRIES: [$crate::MethodEntry; LEN] = method::entries(&COLUMNS);

            const BYTES: usize = method::position_bytes(LEN);
            static BY_TOKEN: method::TokenIndex<__Registry, { LEN }, { BUCKETS }, { BYTES }> =
                method::TokenIndex::new(&ALL, &TOKENS);
            const SHORT_SLOTS: usize = method::short_slots(&TOKENS);
            static SHORT_TOKENS: method::ShortTokens<__Registry, { SHORT_SLOTS }> =
                method::ShortTokens::new(&ALL, &TOKENS);

            /// The slow part of `from_bytes`. A separate function is not inlined into
            /// every caller.
            #[inline(never)]
            const fn any(token: &[u8]) -> method::Answer<__Registry> {
                BY_TOKEN.find(&TOKENS, token)
            }

            $($checks)*

            $crate::__functions! {
                __Registry: RegisteredMethod, MethodEntry;
                all: ALL;
                entries: ENTRIES;

                /// Returns the method with this token. Methods are case-sensitive
                /// (RFC 9110, Section 9.1).
                #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::from_bytes(b"GET"), Ok(Method::GET));"#, r#"assert!(Method::from_bytes(b"get").is_err());"#)]
                ///
                /// # Errors
                ///
                /// `MethodError::Unregistered` if the registry does not contain the
                /// token; `MethodError::Invalid` if `token` is not a token.
                fn from_bytes(token: &[u8]) -> Result<Self, $crate::MethodError> {
                    match SHORT_TOKENS.find(token) {
                        Some(method) => Ok(method),
                        None => any(token).result(),
                    }
                }

                /// Returns the first value in [`ALL`](Self::ALL) with exactly this
                /// name, alias or token. If there is none, only letters and digits are
                /// compared, ignoring ASCII case.
                #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::from_name("GET"), Some(Method::GET));"#, r#"assert_eq!(Method::from_name("version-control"), Some(Method::VERSION_CONTROL));"#)]
                #[must_use]
                fn from_name(name: &str) -> Option<Self> {
                    match method::position_of_name(&NAMES, &TOKENS, &ALIASES, name) {
                        Some(position) => Some(*at(&ALL, position)),
                        None => None,
                    }
                }

                /// Returns the token in a request (RFC 9110, Section 9.1).
                #[doc(alias = "token")]
                #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::BASELINE_CONTROL.value(), "BASELINE-CONTROL");"#)]
                #[must_use]
                fn value(self) -> &'static str {
                    *at(&TOKENS, self.index())
                }

                /// Returns the token, like [`value`](Self::value).
                #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::GET.as_str(), "GET");"#)]
                #[must_use]
                fn as_str(self) -> &'static str {
                    self.value()
                }

                /// Returns the position in [`ALL`](Self::ALL) and
                /// [`ENTRIES`](Self::ENTRIES), for arrays of counters and bit sets.
                #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::ALL[Method::GET.index()], Method::GET);"#)]
                #[must_use]
                fn index(self) -> usize {
                    index(self)
                }

                /// Returns the same method as `AnyMethod`.
                #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::GET.any().as_str(), "GET");"#)]
                #[must_use]
                fn any(self) -> $crate::AnyMethod<'static> {
                    $crate::AnyMethod::__new(self.value())
                }

                /// Returns the entry: everything in the row of the method. The
                /// documentation of `MethodEntry` explains its parts.
                #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::GET.entry().value(), "GET");"#)]
                #[must_use]
                fn entry(self) -> &'static $crate::MethodEntry {
                    at(&ENTRIES, self.index())
                }

                /// Returns the name of the variant.
                #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::GET.name(), "GET");"#)]
                #[must_use]
                fn name(self) -> &'static str {
                    *at(&NAMES, self.index())
                }

                /// Returns a one-sentence description, as written in the table.
                #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::GET.description(), "Retrieve the target.");"#)]
                #[must_use]
                fn description(self) -> &'static str {
                    *at(&DESCRIPTIONS, self.index())
                }

                /// Returns the primary reference: the first of
                /// [`references`](Self::references).
                #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::GET.reference().to_string(), "RFC 9110, Section 9.3.1");"#)]
                #[must_use]
                fn reference(self) -> $crate::Reference {
                    primary(self.references())
                }

                /// Returns all references.
                #[doc = $crate::__example!($($examples)? Method; r#"assert_eq!(Method::MKCOL.references().len(), 3);"#)]
                #[must_use]
                fn references(self) -> &'static [$crate::Reference] {
                    *at(&REFERENCES, self.index())
                }

                /// Whether the method is safe (RFC 9110, Section 9.2.1).
                #[doc = $crate::__example!($($examples)? Method; r#"assert!(Method::GET.is_safe());"#)]
                #[must_use]
                fn is_safe(self) -> bool {
                    at(&FLAGS, self.index()).safe
                }

                /// Whether the method is idempotent (RFC 9110, Section 9.2.2).
                #[doc = $crate::__example!($($examples)? Method; r#"assert!(Method::PUT.is_idempotent());"#)]
                #[must_use]
                fn is_idempotent(self) -> bool {
                    at(&FLAGS, self.index()).idempotent
                }

                /// Whether the method is cacheable (RFC 9110, Section 9.2.3).
                #[doc = $crate::__example!($($examples)? Method; r#"assert!(Method::HEAD.is_cacheable());"#)]
                #[must_use]
                fn is_cacheable(self) -> bool {
                    at(&FLAGS, self.index()).cacheable
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
            #[doc(hidden)]
            impl method::Defined for __Registry {}

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

            $crate::__text_conversions!(__Registry, MethodError, $crate::__private::method::from_text);
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
