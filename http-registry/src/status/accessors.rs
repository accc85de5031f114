//! The functions that read a status code: one list, with each documentation and example once.
//! [`accessors`](crate::generated::accessors) explains how functions are written from it.

/// Passes to `$write` the functions that find a value in the table of its type, and that
/// return its position and its entry.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_lookups {
    ($write:path, $($arguments:tt)*) => {
        $write! {
            ($($arguments)*)
            #[doc(alias("from_code", "from_repr"))]

            /// Returns the status code with this number.
            [
                "assert_eq!(" from_u16 "(404), Ok(" NOT_FOUND "));",
                "assert!(" from_u16 "(520).is_err());"
            ]
            ///
            /// # Errors
            ///
            /// `StatusCodeError::Unregistered` if the registry does not contain the code;
            /// `StatusCodeError::Invalid` if it is not between 100 and 999.
            fn from_u16(code: u16) -> Result<Self, $crate::StatusCodeError> {
                Self::__from_u16(code)
            }
        }
        $write! {
            ($($arguments)*)
            #[doc(alias = "parse")]

            /// Parses three ASCII digits, the form of a code in a status line (RFC 9112,
            /// Section 4).
            ["assert_eq!(" from_bytes "(b\"404\"), Ok(" NOT_FOUND "));"]
            ///
            /// # Errors
            ///
            /// Fails like [`from_u16`](Self::from_u16), and with `StatusCodeError::Invalid` if
            /// `bytes` is not exactly three ASCII digits.
            fn from_bytes(bytes: &[u8]) -> Result<Self, $crate::StatusCodeError> {
                match $crate::__private::status::parse(bytes) {
                    Some(code) => Self::from_u16(code),
                    None => Err($crate::StatusCodeError::Invalid),
                }
            }
        }
        $crate::__row_lookups! {
            $write, ($($arguments)*)
            from_name:
            /// Returns the first value in [`ALL`](Self::ALL) with exactly this name or alias.
            [
                "assert_eq!(" from_name "(\"PAYLOAD_TOO_LARGE\"), Some(" CONTENT_TOO_LARGE "));",
                "assert_eq!(" from_name "(\"not-found\"), Some(" NOT_FOUND "));",
                "assert_eq!(" from_name "(\"NotFound\"), Some(" NOT_FOUND "));"
            ]
            index: ["assert_eq!(" ALL "[" OK ".index()], " OK ");"]
            entry: ["assert_eq!(" NOT_FOUND ".entry().phrase(), \"Not Found\");"]
            -> $crate::StatusEntry
        }
        $write! {
            ($($arguments)*)
            #[must_use]

            /// Returns the first value in [`ALL`](Self::ALL) whose [`phrase`](Self::phrase), or
            /// one of its [alternatives](Self::phrase_aliases), equals `phrase`, ignoring ASCII
            /// case.
            ["assert_eq!(" from_phrase "(\"not found\"), Some(" NOT_FOUND "));"]
            fn from_phrase(phrase: &str) -> Option<Self> { Self::__from_phrase(phrase) }
        }
    };
}

/// Passes to `$write` the functions that read the row of a code, and those of
/// `__code_accessors!`.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_accessors {
    ($write:path, $($arguments:tt)*) => {
        $write! {
            ($($arguments)*)
            #[must_use]

            /// Returns the code as a number from 100 to 999.
            #[doc(alias("as_u16", "code", "number", "to_u16"))]
            ["assert_eq!(" NOT_FOUND ".value(), 404);"]
            fn value(self) -> u16 { self.__value() }

            /// Returns the code as three digits.
            ["assert_eq!(" NOT_FOUND ".as_str(), \"404\");"]
            fn as_str(self) -> &'static str { self.__as_str() }

            /// Returns the same code as `AnyStatus`.
            ["assert_eq!(" OK ".any().value(), 200);"]
            fn any(self) -> $crate::AnyStatus { $crate::AnyStatus::__new(self.value()) }

            /// Returns the reason phrase (RFC 9112, Section 4).
            #[doc(alias("canonical_reason", "message", "reason", "reason_phrase"))]
            ["assert_eq!(" NOT_FOUND ".phrase(), \"Not Found\");"]
            fn phrase(self) -> &'static str { self.__phrase() }

            /// Returns the other phrases that servers send, or used to send, with the code.
            ["assert_eq!(" URI_TOO_LONG ".phrase_aliases()[0], \"Request-URI Too Long\");"]
            fn phrase_aliases(self) -> &'static [&'static str] {
                $crate::__cell!(self.phrase_aliases)
            }
        }
        $crate::__row_accessors! {
            $write, ($($arguments)*)
            name: ["assert_eq!(" NOT_FOUND ".name(), \"NOT_FOUND\");"]
            aliases: ["assert_eq!(" URI_TOO_LONG ".aliases(), [\"REQUEST_URI_TOO_LONG\"]);"]
            description: [
                "assert_eq!(" OK ".description(), \"Request fulfilled, document follows\");"
            ]
            reference: [
                "assert_eq!(" OK ".reference().to_string(), \"RFC 9110, Section 15.3.1\");"
            ]
            references: ["assert_eq!(" IM_A_TEAPOT ".references().len(), 2);"]
        }
        $crate::__code_accessors! { $write, $($arguments)* }
        $crate::__status_flags! { $crate::__flag_accessors, $write, $($arguments)* }
    };
}

/// Passes to `$write` the functions that depend on the number of a code alone.
#[doc(hidden)]
#[macro_export]
macro_rules! __code_accessors {
    ($write:path, $($arguments:tt)*) => {
        $write! {
            ($($arguments)*)
            #[must_use]

            /// Returns the class of the code (RFC 9110, Section 15).
            ///
            /// The class of 600 and above is `ServerError`, since a recipient treats these
            /// codes as server errors.
            ["assert_eq!(" NOT_FOUND ".class().digit(), 4);"]
            fn class(self) -> $crate::StatusClass {
                $crate::__private::status::class(self.value())
            }

            /// Whether the code is 1xx (RFC 9110, Section 15.2).
            #[doc(alias = "is_1xx")]
            ["assert!(" CONTINUE ".is_informational());"]
            fn is_informational(self) -> bool { ::core::matches!(self.value(), 100..=199) }

            /// Whether the code is 2xx (RFC 9110, Section 15.3).
            #[doc(alias = "is_2xx")]
            ["assert!(" OK ".is_success());"]
            fn is_success(self) -> bool { ::core::matches!(self.value(), 200..=299) }

            /// Whether the code is 3xx (RFC 9110, Section 15.4).
            ///
            /// Do not use this to decide whether to follow `Location`: it is also true for 300,
            /// 304, 305 and 306. See [`redirect`](Self::redirect).
            #[doc(alias = "is_3xx")]
            ["assert!(" FOUND ".is_redirection());"]
            fn is_redirection(self) -> bool { ::core::matches!(self.value(), 300..=399) }

            /// Whether the code is 4xx (RFC 9110, Section 15.5).
            #[doc(alias = "is_4xx")]
            ["assert!(" NOT_FOUND ".is_client_error());"]
            fn is_client_error(self) -> bool { ::core::matches!(self.value(), 400..=499) }

            /// Whether the code is 5xx (RFC 9110, Section 15.6). Unlike [`class`](Self::class),
            /// it excludes 600 and above.
            #[doc(alias = "is_5xx")]
            ["assert!(" BAD_GATEWAY ".is_server_error());"]
            fn is_server_error(self) -> bool { ::core::matches!(self.value(), 500..=599) }

            /// Whether the code is 4xx or 5xx.
            ["assert!(" NOT_FOUND ".is_error());"]
            fn is_error(self) -> bool { ::core::matches!(self.value(), 400..=599) }

            /// Returns how a client follows a 301, 302, 303, 307 or 308 (RFC 9110, Section 15.4),
            /// or `None` for other codes.
            #[doc(alias("follow", "location"))]
            [
                "assert!(" FOUND ".redirect().is_some());",
                "assert!(" NOT_MODIFIED ".redirect().is_none());"
            ]
            fn redirect(self) -> Option<$crate::Redirect> {
                $crate::Redirect::__of(self.value())
            }

            /// Whether a server may send content: false for 1xx, 204, 205 and 304 (RFC 9110,
            /// Sections 6.4.1 and 15.3.6).
            ///
            /// The method matters too: a response to HEAD never has content, and a 2xx response
            /// to CONNECT begins a tunnel. A client uses [`is_header_only`](Self::is_header_only)
            /// to find the end of a response.
            #[doc(alias = "body")]
            [
                "assert!(!" NO_CONTENT ".allows_content());",
                "assert!(!" RESET_CONTENT ".allows_content());"
            ]
            fn allows_content(self) -> bool {
                !::core::matches!(self.value(), 100..=199 | 204 | 205 | 304)
            }

            /// Whether a response ends after its headers, whatever they are: true for 1xx, 204
            /// and 304 (RFC 9112, Section 6.3).
            ///
            /// A 205 may come with an empty chunked body. Check the method of the request first:
            /// a response to HEAD and a 2xx response to CONNECT end after the headers, too.
            [
                "assert!(" NOT_MODIFIED ".is_header_only());",
                "assert!(!" RESET_CONTENT ".is_header_only());"
            ]
            fn is_header_only(self) -> bool {
                ::core::matches!(self.value(), 100..=199 | 204 | 304)
            }
        }
    };
}
