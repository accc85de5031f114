//! The flags of status codes: one list, from which the field of a row and the functions of
//! types, entries and the trait are written.

/// Passes to `$write` the built-in flags, each with the function that reads it.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_flags {
    ($write:path, $($arguments:tt)*) => {
        $write! {
            ($($arguments)*)

            /// Whether a cache may reuse a response without explicit freshness information
            /// (RFC 9110, Section 15.1).
            ///
            /// Such a code is *heuristically cacheable*. With explicit freshness information, such
            /// as `Cache-Control: max-age`, a cache may also reuse responses with most other codes.
            /// It stores a 206 only if it understands ranges (RFC 9111, Section 3).
            ["assert!(" GONE ".is_cacheable());"]
            cacheable: fn is_cacheable;

            /// Whether the code was published as experimental, by its RFC's category or by its
            /// authors.
            ///
            /// The category may have changed since then: RFC 2774, which defines 510 (Not
            /// Extended), has been Historic since December 2021.
            ["assert!(" LOOP_DETECTED ".is_experimental());"]
            experimental: fn is_experimental;

            /// Whether the code is deprecated: servers should no longer send it.
            ["assert!(" USE_PROXY ".is_deprecated());"]
            deprecated: fn is_deprecated;

            /// Whether the code is obsolete: the registry keeps it only for reference.
            ["assert!(" NOT_EXTENDED ".is_obsolete());"]
            obsolete: fn is_obsolete;
        }
    };
}

crate::__status_flags! { crate::generated::columns::flags, }
