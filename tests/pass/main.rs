//! Tables that compile, in different places and scopes. Each module contains one kind.

// These tests are not about lints, except where a module denies one.
#![allow(unreachable_pub, unused_qualifications, clippy::all)]

mod bare_form;
mod conditional;
mod deprecated;
mod direct_calls_of_the_macros;
mod forbidden_lints;
mod head;
mod in_a_function;
mod macro_rules;
mod no_implicit_prelude;
mod paths_of_includes;
mod qualified_includes;
mod raw_identifiers;
mod registries_named_like_the_prelude;
mod rows_named_like_the_prelude;
mod shadowed_constants;
mod shadowed_crates;
mod shadowed_library;
mod shadowed_macros;
mod shadowed_methods;
mod shadowed_prelude_types;
mod shadowed_prelude_variants;
mod shadowed_primitive_types;
mod third_crate;
mod two_in_one_module;
mod unused;
mod visibility;
