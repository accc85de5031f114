//! The functions and traits in the expansion of `status_codes!`.

/// The functions and traits of a registry of status codes.
///
/// `trees` are those of the included types, and `included` defines names for these types;
/// `data` defines `LEN`, `ALL` and `ROWS`; `value` returns the code of a value;
/// `checks` are the assertions of a table that includes registries.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_registry {
    (
        $Registry:ident $($examples:ident)?;
        trees: { $($trees:expr),* }
        included: { $($included:tt)* }
        data: { $($data:tt)* }
        value: |$status:ident| $value:expr;
        checks: { $($checks:tt)* }
    ) => {
        $crate::__registry! {
            $Registry status;
            trees: { $($trees),* }
            included: { $($included)* }
            data: { $($data)* }
            fn value($status) -> ::core::primitive::u16 { $value }

            static CODES: [u16; LEN] = status::codes(ROWS);
            const INDEX: status::CodeIndex = status::CodeIndex::of(&CODES);
            const SLOTS: usize = INDEX.slots(LEN);
            static BY_SLOT: [__Registry; SLOTS] = INDEX.table(&CODES, &ALL, &ALL);
            type PositionTable = status::PositionTable<{ LEN > 256 }>;
            static POSITIONS: [<PositionTable as status::Position>::Number; SLOTS] =
                INDEX.table(&CODES, &PositionTable::all::<{ LEN }>(), &[0]);
            static PHRASE_BY_SLOT: [&str; SLOTS] = INDEX.table(&CODES, &PHRASES, &[""]);

            static DIGITS: [[u8; 3]; LEN] = status::digits(ROWS);
            static TEXTS: [&str; LEN] = status::texts(&DIGITS);
            static NAMES: [&str; LEN] = status::names(ROWS);
            static ALIASES: [&[&str]; LEN] = status::aliases(ROWS);
            static PHRASES: [&str; LEN] = status::phrases(ROWS);
            static PHRASE_ALIASES: [&[&str]; LEN] = status::phrase_aliases(ROWS);
            static DESCRIPTIONS: [&str; LEN] = status::descriptions(ROWS);
            static REFERENCES: [&[$crate::Reference]; LEN] = status::references(ROWS);
            static FLAGS: [status::Flags; LEN] = status::flags(ROWS);
            static COLUMNS: status::Columns = status::Columns {
                codes: &CODES,
                digits: &DIGITS,
                names: &NAMES,
                aliases: &ALIASES,
                phrases: &PHRASES,
                phrase_aliases: &PHRASE_ALIASES,
                descriptions: &DESCRIPTIONS,
                references: &REFERENCES,
                flags: &FLAGS,
            };
            static ENTRIES: [$crate::StatusEntry; LEN] = status::entries(&COLUMNS);

            $($checks)*

            $crate::__functions! {
                __Registry: RegisteredStatus, StatusEntry;
                all: ALL;
                entries: ENTRIES;

                /// Returns the status code with this number.
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::from_u16(404), Ok(StatusCode::NOT_FOUND));"#, r#"assert!(StatusCode::from_u16(520).is_err());"#)]
                ///
                /// # Errors
                ///
                /// `StatusCodeError::Unregistered` if the registry does not contain the
                /// code; `StatusCodeError::Invalid` if it is not in 100 to 999.
                fn from_u16(code: u16) -> Result<Self, $crate::StatusCodeError> {
                    let slot = INDEX.slot(code);
                    if LEN > 0 && BY_SLOT[slot].value() == code {
                        Ok(BY_SLOT[slot])
                    } else {
                        Err($crate::StatusCodeError::__new(code))
                    }
                }

                /// Parses three ASCII digits, the form of a code in a status line
                /// (RFC 9112, Section 4).
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::from_bytes(b"404"), Ok(StatusCode::NOT_FOUND));"#)]
                ///
                /// # Errors
                ///
                /// The errors of `from_u16`; also `StatusCodeError::Invalid` if
                /// `bytes` is not exactly three ASCII digits.
                fn from_bytes(bytes: &[u8]) -> Result<Self, $crate::StatusCodeError> {
                    match status::number(bytes) {
                        Some(code) => Self::from_u16(code),
                        None => Err($crate::StatusCodeError::Invalid),
                    }
                }

                /// Returns the first value in [`ALL`](Self::ALL) with exactly this name
                /// or alias. If there is none, only letters and digits are compared,
                /// ignoring ASCII case.
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::from_name("PAYLOAD_TOO_LARGE"), Some(StatusCode::CONTENT_TOO_LARGE));"#, r#"assert_eq!(StatusCode::from_name("not-found"), Some(StatusCode::NOT_FOUND));"#, r#"assert_eq!(StatusCode::from_name("NotFound"), Some(StatusCode::NOT_FOUND));"#)]
                #[must_use]
                fn from_name(name: &str) -> Option<Self> {
                    match status::position_of_name(&NAMES, &ALIASES, name) {
                        Some(position) => Some(*at(&ALL, position)),
                        None => None,
                    }
                }

                /// Returns the first value in [`ALL`](Self::ALL) that has this phrase,
                /// as its first or another one, ignoring ASCII case.
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::from_phrase("not found"), Some(StatusCode::NOT_FOUND));"#)]
                #[must_use]
                fn from_phrase(phrase: &str) -> Option<Self> {
                    match status::position_of_phrase(&PHRASES, &PHRASE_ALIASES, phrase) {
                        Some(position) => Some(*at(&ALL, position)),
                        None => None,
                    }
                }

                /// Returns the code as a number, 100 to 999.
                #[doc(alias("as_u16", "code"))]
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::NOT_FOUND.value(), 404);"#)]
                #[must_use]
                fn value(self) -> u16 {
                    value(self)
                }

                /// Returns the code as three digits.
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::NOT_FOUND.as_str(), "404");"#)]
                #[must_use]
                fn as_str(self) -> &'static str {
                    *at(&TEXTS, self.index())
                }

                /// Returns the position in [`ALL`](Self::ALL) and
                /// [`ENTRIES`](Self::ENTRIES), for arrays of counters and bit sets.
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::ALL[StatusCode::OK.index()], StatusCode::OK);"#)]
                #[must_use]
                fn index(self) -> usize {
                    POSITIONS[INDEX.slot(self.value())] as usize
                }

                /// Returns the same code as `AnyStatus`.
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::OK.any().value(), 200);"#)]
                #[must_use]
                fn any(self) -> $crate::AnyStatus {
                    $crate::AnyStatus::__new(self.value())
                }

                /// Returns the entry: everything in the row of the code. The
                /// documentation of `StatusEntry` explains its parts.
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::NOT_FOUND.entry().phrase(), "Not Found");"#)]
                #[must_use]
                fn entry(self) -> &'static $crate::StatusEntry {
                    at(&ENTRIES, self.index())
                }

                /// Returns the name of the variant.
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::NOT_FOUND.name(), "NOT_FOUND");"#)]
                #[must_use]
                fn name(self) -> &'static str {
                    *at(&NAMES, self.index())
                }

                /// Returns the reason phrase (RFC 9112, Section 4).
                #[doc(alias("canonical_reason", "reason"))]
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::NOT_FOUND.phrase(), "Not Found");"#)]
                #[must_use]
                fn phrase(self) -> &'static str {
                    PHRASE_BY_SLOT[INDEX.slot(self.value())]
                }

                /// Returns a one-sentence description, as written in the table.
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::OK.description(), "Request fulfilled, document follows");"#)]
                #[must_use]
                fn description(self) -> &'static str {
                    *at(&DESCRIPTIONS, self.index())
                }

                /// Returns the primary reference: the first of
                /// [`references`](Self::references).
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::OK.reference().to_string(), "RFC 9110, Section 15.3.1");"#)]
                #[must_use]
                fn reference(self) -> $crate::Reference {
                    primary(self.references())
                }

                /// Returns all references.
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::IM_A_TEAPOT.references().len(), 2);"#)]
                #[must_use]
                fn references(self) -> &'static [$crate::Reference] {
                    *at(&REFERENCES, self.index())
                }

                /// Returns the class of the code (RFC 9110, Section 15).
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert_eq!(StatusCode::NOT_FOUND.class().digit(), 4);"#)]
                #[must_use]
                fn class(self) -> $crate::StatusClass {
                    status::class(self.value())
                }

                /// Whether the code is 1xx (RFC 9110, Section 15.2).
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::CONTINUE.is_informational());"#)]
                #[must_use]
                fn is_informational(self) -> bool {
                    status::is_informational(self.value())
                }

                /// Whether the code is 2xx (RFC 9110, Section 15.3).
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::OK.is_success());"#)]
                #[must_use]
                fn is_success(self) -> bool {
                    status::is_success(self.value())
                }

                /// Whether the code is 3xx (RFC 9110, Section 15.4).
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::FOUND.is_redirection());"#)]
                #[must_use]
                fn is_redirection(self) -> bool {
                    status::is_redirection(self.value())
                }

                /// Whether the code is 4xx (RFC 9110, Section 15.5).
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::NOT_FOUND.is_client_error());"#)]
                #[must_use]
                fn is_client_error(self) -> bool {
                    status::is_client_error(self.value())
                }

                /// Whether the code is 5xx (RFC 9110, Section 15.6), or 600 and above.
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::BAD_GATEWAY.is_server_error());"#)]
                #[must_use]
                fn is_server_error(self) -> bool {
                    status::is_server_error(self.value())
                }

                /// Whether the code is a client error or a server error.
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::NOT_FOUND.is_error());"#)]
                #[must_use]
                fn is_error(self) -> bool {
                    status::is_error(self.value())
                }

                /// Whether a server may send content with the code
                /// (RFC 9110, Sections 6.4.1 and 15.3.6).
                #[doc(alias = "body")]
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(!StatusCode::NO_CONTENT.allows_content());"#)]
                #[must_use]
                fn allows_content(self) -> bool {
                    status::allows_content(self.value())
                }

                /// Whether a message with the code ends after the header section
                /// (RFC 9112, Section 6.3).
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::NOT_MODIFIED.is_header_only());"#, r#"assert!(!StatusCode::RESET_CONTENT.is_header_only());"#)]
                #[must_use]
                fn is_header_only(self) -> bool {
                    status::is_header_only(self.value())
                }

                /// Whether a response with the code is heuristically cacheable
                /// (RFC 9110, Section 15.1).
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::GONE.is_cacheable());"#)]
                #[must_use]
                fn is_cacheable(self) -> bool {
                    at(&FLAGS, self.index()).cacheable
                }

                /// Whether an experimental specification defines the code.
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::LOOP_DETECTED.is_experimental());"#)]
                #[must_use]
                fn is_experimental(self) -> bool {
                    at(&FLAGS, self.index()).experimental
                }

                /// Whether servers should no longer send the code.
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::USE_PROXY.is_deprecated());"#)]
                #[must_use]
                fn is_deprecated(self) -> bool {
                    at(&FLAGS, self.index()).deprecated
                }

                /// Whether the registry marks the code as obsolete.
                #[doc = $crate::__example!($($examples)? StatusCode; r#"assert!(StatusCode::NOT_EXTENDED.is_obsolete());"#)]
                #[must_use]
                fn is_obsolete(self) -> bool {
                    at(&FLAGS, self.index()).obsolete
                }
            }

            /// Shows the code and the phrase, such as `404 Not Found`.
            #[automatically_derived]
            impl ::core::fmt::Display for __Registry {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    status::display(<__Registry>::as_str(*self), <__Registry>::phrase(*self), f)
                }
            }

            #[automatically_derived]
            #[doc(hidden)]
            impl status::Defined for __Registry {
                #[inline]
                fn __has_phrase(self, phrase: &str) -> bool {
                    let aliases = *at(&PHRASE_ALIASES, self.index());
                    status::is_phrase(self.phrase(), aliases, phrase)
                }
            }

            #[automatically_derived]
            impl ::core::convert::From<__Registry> for $crate::AnyStatus {
                #[inline]
                fn from(status: __Registry) -> Self {
                    <__Registry>::any(status)
                }
            }

            #[automatically_derived]
            impl ::core::convert::TryFrom<$crate::AnyStatus> for __Registry {
                type Error = $crate::StatusCodeError;

                #[inline]
                fn try_from(status: $crate::AnyStatus) -> Result<Self, $crate::StatusCodeError> {
                    Self::from_u16(status.value())
                }
            }

            #[automatically_derived]
            impl ::core::cmp::PartialEq<$crate::AnyStatus> for __Registry {
                #[inline]
                fn eq(&self, other: &$crate::AnyStatus) -> bool {
                    <__Registry>::value(*self) == $crate::AnyStatus::value(*other)
                }
            }

            #[automatically_derived]
            impl ::core::cmp::PartialEq<__Registry> for $crate::AnyStatus {
                #[inline]
                fn eq(&self, other: &__Registry) -> bool {
                    $crate::AnyStatus::value(*self) == <__Registry>::value(*other)
                }
            }

            $crate::__code_conversions!(__Registry, $crate::__private::status::from_text);
            $crate::__registry_traits!(__Registry);
        }
    };
}

/// The traits that registries and [`AnyStatus`](crate::AnyStatus) share: conversions
/// from and to numbers, conversions from text, and comparisons with numbers.
#[doc(hidden)]
#[macro_export]
macro_rules! __code_conversions {
    ($Code:ident, $from_text:path) => {
        #[automatically_derived]
        impl ::core::convert::From<$Code> for ::core::primitive::u16 {
            #[inline]
            fn from(status: $Code) -> Self {
                status.value()
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<::core::primitive::u16> for $Code {
            type Error = $crate::StatusCodeError;

            #[inline]
            fn try_from(
                code: ::core::primitive::u16,
            ) -> ::core::result::Result<Self, $crate::StatusCodeError> {
                Self::from_u16(code)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<::core::primitive::u16> for $Code {
            #[inline]
            fn eq(&self, code: &::core::primitive::u16) -> ::core::primitive::bool {
                <$Code>::value(*self) == *code
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<$Code> for ::core::primitive::u16 {
            #[inline]
            fn eq(&self, status: &$Code) -> ::core::primitive::bool {
                *self == <$Code>::value(*status)
            }
        }

        // Not the other way round: a second `PartialOrd` for `u16` would break type
        // inference in all crates.
        #[automatically_derived]
        impl ::core::cmp::PartialOrd<::core::primitive::u16> for $Code {
            #[inline]
            fn partial_cmp(
                &self,
                code: &::core::primitive::u16,
            ) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::cmp::PartialOrd::partial_cmp(&<$Code>::value(*self), code)
            }
        }

        $crate::__text_conversions!($Code, StatusCodeError, $from_text);
    };
}

/// The conversions between a registry and one that it includes.
#[doc(hidden)]
#[macro_export]
macro_rules! __included_status_codes {
    ($Registry:ident $Name:ident $Included:path) => {
        $crate::__included!(
            $Registry $Name $Included,
            StatusCodeError,
            |__status| __status,
            $crate::StatusCodeError::Unregistered(<$Registry>::any(__status))
        );
    };
    ($Registry:ident $Name:ident $Included:path, except) => {
        $crate::__included!(
            $Registry $Name $Included,
            StatusCodeError,
            |__status| *$crate::__private::at(<$Registry>::ALL, <$Registry>::index(__status)),
            $crate::StatusCodeError::Unregistered(<$Registry>::any(__status))
        );
    };
}
