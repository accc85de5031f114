//! The functions that read a method: one list, with each documentation and example once.
//! [`accessors`](crate::generated::accessors) explains how functions are written from it.

/// Passes to `$write` the functions that find a value in the table of its type, and that
/// return its position and its entry.
#[doc(hidden)]
#[macro_export]
macro_rules! __method_lookups {
    ($write:path, $($arguments:tt)*) => {
        $write! {
            ($($arguments)*)
            #[doc(alias = "parse")]

            /// Returns the method with this token. Methods are case-sensitive (RFC 9110,
            /// Section 9.1).
            [
                "assert_eq!(" from_bytes "(b\"GET\"), Ok(" GET "));",
                "assert!(" from_bytes "(b\"get\").is_err());"
            ]
            ///
            /// # Errors
            ///
            /// `MethodError::Unregistered` if the registry does not contain the token;
            /// `MethodError::Invalid` if `token` is empty, or contains a character that tokens
            /// do not have (RFC 9110, Section 5.6.2).
            fn from_bytes(token: &[u8]) -> Result<Self, $crate::MethodError> {
                Self::__from_bytes(token)
            }
        }
        $crate::__row_lookups! {
            $write, ($($arguments)*)
            from_name:
            /// Returns the first value in [`ALL`](Self::ALL) with exactly this name, alias or
            /// token.
            [
                "assert_eq!(" from_name "(\"GET\"), Some(" GET "));",
                "assert_eq!(" from_name "(\"version-control\"), Some(" VERSION_CONTROL "));"
            ]
            index: ["assert_eq!(" ALL "[" GET ".index()], " GET ");"]
            entry: ["assert_eq!(" GET ".entry().value(), \"GET\");"] -> $crate::MethodEntry
        }
    };
}

/// Passes to `$write` the functions that read the row of a method.
#[doc(hidden)]
#[macro_export]
macro_rules! __method_accessors {
    ($write:path, $($arguments:tt)*) => {
        $write! {
            ($($arguments)*)
            #[must_use]

            /// Returns the token that a request contains. It is case-sensitive (RFC 9110, Section
            /// 9.1).
            #[doc(alias = "token")]
            ["assert_eq!(" BASELINE_CONTROL ".value(), \"BASELINE-CONTROL\");"]
            fn value(self) -> &'static str { $crate::__cell!(self.tokens) }

            /// Returns the token, like [`value`](Self::value).
            ["assert_eq!(" GET ".as_str(), \"GET\");"]
            fn as_str(self) -> &'static str { self.value() }

            /// Returns the same method as `AnyMethod`.
            ["assert_eq!(" GET ".any().as_str(), \"GET\");"]
            fn any(self) -> $crate::AnyMethod<'static> { $crate::AnyMethod::__new(self.value()) }
        }
        $crate::__row_accessors! {
            $write, ($($arguments)*)
            name: ["assert_eq!(" BASELINE_CONTROL ".name(), \"BASELINE_CONTROL\");"]
            aliases: ["assert!(" GET ".aliases().is_empty());"]
            description: ["assert_eq!(" GET ".description(), \"Retrieve the target.\");"]
            reference: [
                "assert_eq!(" GET ".reference().to_string(), \"RFC 9110, Section 9.3.1\");"
            ]
            references: ["assert_eq!(" MKCOL ".references().len(), 3);"]
        }
        $crate::__method_flags! { $crate::__flag_accessors, $write, $($arguments)* }
    };
}
