//! The flags of methods: one list, from which the field of a row and the functions of types,
//! entries, the trait and `AnyMethod` are written.

/// Passes to `$write` the flags of the language, each with the function that reads it.
#[doc(hidden)]
#[macro_export]
macro_rules! __method_flags {
    ($write:path, $($arguments:tt)*) => {
        $write! {
            ($($arguments)*)

            /// Whether the method is safe: the client requests no change of state on the
            /// server (RFC 9110, Section 9.2.1).
            ["assert!(" GET ".is_safe());"]
            safe: fn is_safe;

            /// Whether the method is idempotent: several identical requests have the same
            /// intended effect as one (RFC 9110, Section 9.2.2). A client may repeat such a
            /// request after a failure of the connection.
            ["assert!(" PUT ".is_idempotent());"]
            idempotent: fn is_idempotent;

            /// Whether the method is cacheable: a cache may store responses to it and reuse
            /// them (RFC 9110, Section 9.2.3).
            ["assert!(" HEAD ".is_cacheable());"]
            cacheable: fn is_cacheable;
        }
    };
}

crate::__method_flags! { crate::accessors::flags, }
