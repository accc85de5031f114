//! The flags of methods: one list, from which the field of a row and the functions of types,
//! entries, the trait and `AnyMethod` are written.

/// Passes to `$write` the built-in flags, each with the function that reads it.
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
            /// `Content-Location` equal to the target, and can only be reused for GET and HEAD
            /// requests (RFC 9110, Section 9.3.3; RFC 5789, Section 2). For QUERY, the content of
            /// the request is part of the cache key (RFC 10008, Section 2.7).
            ["assert!(" HEAD ".is_cacheable());"]
            cacheable: fn is_cacheable;

            /// Whether the method anticipates content: its definition gives content in the
            /// request a meaning.
            ///
            /// If a request with such a method has no content, the client sends
            /// `Content-Length: 0`, so that the server does not wait for any. With other
            /// methods, it omits the header (RFC 9110, Section 8.6). False does not mean that
            /// content is forbidden.
            #[doc(alias = "body")]
            ["assert!(" POST ".anticipates_content());", "assert!(!" DELETE ".anticipates_content());"]
            content: fn anticipates_content;
        }
    };
}

crate::__method_flags! { crate::generated::columns::flags, }
