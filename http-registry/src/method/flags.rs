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
            /// server (RFC 9110, Section 9.2.1). When a request with an unsafe method succeeds,
            /// caches invalidate what they have stored for its target (RFC 9111, Section 4.4).
            ["assert!(" GET ".is_safe());"]
            safe: fn is_safe;

            /// Whether the method is idempotent: several identical requests have the same
            /// intended effect as one (RFC 9110, Section 9.2.2). A client may repeat such a
            /// request after a failure of the connection.
            ["assert!(" PUT ".is_idempotent());"]
            idempotent: fn is_idempotent;

            /// Whether the method is cacheable: its definition allows a cache to store
            /// responses to it and to reuse them (RFC 9110, Section 9.2.3).
            ///
            /// A stored response to POST or PATCH needs explicit freshness information and a
            /// `Content-Location` equal to the target, and answers later GET and HEAD requests
            /// only (RFC 9110, Section 9.3.3; RFC 5789, Section 2). For QUERY, the content of
            /// the request is part of the cache key (RFC 10008, Section 2.7).
            ["assert!(" HEAD ".is_cacheable());"]
            cacheable: fn is_cacheable;

            /// Whether the method anticipates content: its definition gives content in the
            /// request a meaning.
            ///
            /// A client sends a request with such a method and without content with
            /// `Content-Length: 0`, so that the server does not wait for any. With other
            /// methods, it leaves the header out (RFC 9110, Section 8.6). False does not mean
            /// that content is forbidden.
            #[doc(alias = "body")]
            ["assert!(" POST ".anticipates_content());", "assert!(!" DELETE ".anticipates_content());"]
            content: fn anticipates_content;
        }
    };
}

crate::__method_flags! { crate::generated::columns::flags, }
