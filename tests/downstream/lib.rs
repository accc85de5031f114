//! A crate that defines registries of every kind, with all lints that a strict author may
//! enable.
//!
//! `cargo clippy -p downstream` prints no warnings, because the code that the macros
//! write does not break these lints.

#![no_std]
#![forbid(unsafe_code)]
#![deny(
    warnings,
    missing_docs,
    future_incompatible,
    let_underscore,
    keyword_idents,
    nonstandard_style,
    refining_impl_trait,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    unused,
    ambiguous_negative_literals,
    explicit_outlives_requirements,
    ffi_unwind_calls,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_abi,
    missing_copy_implementations,
    missing_debug_implementations,
    non_ascii_idents,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unused_crate_dependencies,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_qualifications,
    unused_results,
    variant_size_differences,
    rustdoc::all,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
#![allow(
    clippy::arbitrary_source_item_ordering,
    clippy::blanket_clippy_restriction_lints,
    clippy::exhaustive_enums,
    clippy::implicit_return,
    clippy::missing_inline_in_public_items,
    clippy::pub_use,
    clippy::pub_with_shorthand,
    clippy::pub_without_shorthand,
    clippy::redundant_pub_crate,
    reason = "about decisions of the crate's author, not about code that the macros write"
)]

mod hidden;

// The library, re-exported for a third crate and for the macros below.
pub use table;

/// Defines a registry of status codes with the references left out.
#[macro_export]
macro_rules! house_codes {
    ($(#[$attribute:meta])* $visibility:vis enum $Name:ident {
        $($code:literal $name:ident $phrase:literal;)*
    }) => {
        $crate::table::status_codes! {
            $(#[$attribute])*
            $visibility enum $Name {
                $($code $name $phrase "A code of the house." "https://house.example/codes";)*
            }
        }
    };
}

/// Defines a registry of our codes and the standard ones in any crate.
#[macro_export]
macro_rules! joined_codes {
    ($(#[$attribute:meta])* $visibility:vis enum $Name:ident) => {
        $crate::table::status_codes! {
            $(#[$attribute])*
            $visibility enum $Name {
                /// Whether to repeat the request.
                flag worth_a_retry;

                Iana($crate::table::StatusCode) except 104, 451 worth_a_retry 408, 503;
                House($crate::HouseStatus);
                104 EARLY_ACK "Early Ack" "The house has the request." "https://house.example/codes";
                451 REDIRECT "Redirect" "The mailbox has moved." "https://house.example/codes";
            }
        }
    };
}

table::status_codes! {
    200 OK "OK" "The form without an enum header." RFC9110 "15.3.1" cacheable;
    404 NOT_FOUND | MISSING "Not Found" "Nothing there." RFC9110 "15.5.5", "https://house.example/404";
}

table::methods! {
    GET | FETCH "The form without an enum header, for methods." RFC9110 "9.3.1" safe idempotent cacheable;
    "M-SEARCH" M_SEARCH "Search for devices." "https://house.example/m-search" safe idempotent;
}

table::status_codes! {
    /// Our own codes.
    #[non_exhaustive]
    #[derive(Default)]
    #[impls(axum, http, serde)]
    pub enum OwnStatus {
        /// Whether the house is at fault.
        flag our_fault;

        /// With the author's documentation.
        #[default]
        460 FIRST | ONE | UNO "First" "The first one." RFC9110 "15";
        #[deprecated = "use FIRST"]
        461 SECOND | TWO "Second" "The second one." RFC9110 deprecated;
        #[deprecated]
        462 r#type "Type" "Named like a keyword." RFC9110 experimental obsolete;
    }
}

table::status_codes! {
    /// Ours with the standard ones.
    #[impls(axum, http, serde)]
    pub enum AllStatus {
        /// With the author's documentation.
        Iana(table::StatusCode);
        463 BETWEEN | MIDDLE "Between" "Between the includes." RFC9110;
        #[deprecated = "use Iana"]
        Own(OwnStatus);
    }
}

table::status_codes! {
    /// A registry that only includes another.
    pub enum CopiedStatus {
        Own(OwnStatus);
    }
}

table::status_codes! {
    /// A single row.
    pub(crate) enum LoneStatus {
        464 LONE "Lone" "The only row." RFC9110;
    }
}

table::methods! {
    /// Our own methods.
    #[non_exhaustive]
    #[derive(Default)]
    #[impls(http, serde)]
    pub enum OwnMethod {
        /// With the author's documentation.
        #[default]
        PURGE | EVICT "Remove the target from the cache." "https://house.example/purge" idempotent;
        #[deprecated = "use PURGE"]
        BAN "Remove all that match from the cache." "https://house.example/ban" idempotent;
        "fn" r#fn "Named like a keyword." RFC9110;
    }
}

table::methods! {
    /// Ours with the standard ones.
    #[impls(http, serde)]
    pub enum AllMethod {
        Iana(table::Method);
        BETWEEN "Between the includes." RFC9110;
        Own(OwnMethod);
    }
}

table::methods! {
    /// A single row.
    pub(crate) enum LoneMethod {
        LONE "The only row." RFC9110;
    }
}

house_codes! {
    /// Defined with `house_codes!`.
    pub enum HouseStatus {
        466 THROUGH "Through";
    }
}

joined_codes! {
    /// Defined with `joined_codes!`.
    pub enum JoinedStatus
}

table::status_codes! {
    /// Texts and attributes that are special in documentation.
    pub enum OddStatus {
        #[doc(alias = "468", alias = "Odd")]
        468 ODD | odd | Odd "Odd" | "It's odd" | "\"Odd\"" | "[`odd`]" | "o\\dd"
            "A [link] to <b>nowhere</b>, | a `code`, 'quotes' and an &amp;."
            "https://house.example/(odd)?a=b&copy;#odd-*c*", "https://house.example";
        #[doc(hidden)]
        469 HIDDEN | VEILED "Hidden" "Not in the documentation." RFC9110;
        #[doc(hidden)]
        Iana(table::StatusCode);
        // Its documentation would link to a type that has no page.
        #[doc(hidden)]
        Sealed(hidden::SealedStatus);
        470 r#match | r#if "match" "Named like keywords." RFC9110;
    }
}

/// Uses the private registries.
#[must_use]
pub const fn lone() -> (u16, &'static str, u16) {
    (
        LoneStatus::LONE.value(),
        LoneMethod::LONE.value(),
        hidden::HiddenStatus::HIDDEN.value(),
    )
}
