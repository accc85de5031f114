//! Tables that compile, in all places and surroundings: a module for each.

// These tests are not about lints, except where a module denies one.
#![allow(unreachable_pub, unused_qualifications, clippy::all)]

mod amid_a_module_named_http_registry;
mod amid_constants_named_like_variables;
mod amid_constants_of_our_names;
mod amid_macros;
mod amid_modules_of_crates;
mod amid_no_implicit_prelude;
mod amid_primitive_types;
mod amid_traits_with_our_methods;
mod amid_types_of_the_prelude;
mod amid_variants_of_the_prelude;
mod bare_form;
mod conditional;
mod deprecated;
mod entries_named_like_the_prelude;
mod forbidden_lints;
mod head;
mod in_a_function;
mod macro_rules;
mod named_like_the_prelude;
mod paths_of_includes;
mod qualified_includes;
mod raw_identifiers;
mod straight_from_the_macros;
mod third_crate;
mod two_in_one_module;
mod unused;
mod visibility;
