//! With every group of the compiler's lints, and those lints that are in none,
//! denied.
#![deny(
    warnings,
    future_incompatible,
    keyword_idents,
    let_underscore,
    nonstandard_style,
    refining_impl_trait,
    rust_2018_compatibility,
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
    missing_docs,
    non_ascii_idents,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![forbid(unsafe_code)]

http_registry::status_codes! {
    /// Our own.
    #[derive(Default)]
    #[impls(axum, http, serde)]
    pub(crate) enum OwnStatus {
        #[default]
        460 FIRST | ONE "First" "The first one." RFC9110 "15" cacheable;
        461 r#type "Second" "The second one." "https://own.example" deprecated;
    }
}

http_registry::status_codes! {
    /// All of them.
    #[impls(axum, http, serde)]
    pub(crate) enum AllStatus {
        Iana(http_registry::StatusCode);
        Own(OwnStatus);
        462 THIRD "Third" "The third one." RFC9110 "15";
    }
}

http_registry::methods! {
    /// Our own.
    #[impls(http, serde)]
    pub(crate) enum OwnMethod {
        FIRST | ONE "The first one." RFC9110 "9" safe idempotent cacheable;
        "SE-COND" SECOND "The second one." "https://own.example";
    }
}

http_registry::methods! {
    /// All of them.
    #[impls(http, serde)]
    pub(crate) enum AllMethod {
        Iana(http_registry::Method);
        Own(OwnMethod);
        THIRD "The third one." RFC9110 "9";
    }
}

fn main() {
    assert_eq!(AllStatus::from_u16(460), Ok(AllStatus::Own(OwnStatus::ONE)));
    assert_eq!(AllMethod::from_bytes(b"GET"), Ok(AllMethod::Iana(http_registry::Method::GET)));
}
