//! Types and traits in scope have the names of those in the prelude.
#![deny(warnings)]
#![allow(dead_code)]

struct Option;
struct Result;
struct String;
struct Vec;
struct Box;
enum Ordering {}
struct Formatter;
struct NonZeroU16;
struct AnyStatus;
struct StatusCode;
struct StatusCodeError;
struct StatusEntry;
struct Method;
struct MethodEntry;
struct MethodError;
struct Reference;
struct RegisteredStatus;
struct RegisteredMethod;
trait Clone {}
trait Copy {}
trait Debug {}
trait Display {}
trait PartialEq {}
trait Eq {}
trait PartialOrd {}
trait Ord {}
trait Hash {}
trait From {}
trait Into {}
trait TryFrom {}
trait FromStr {}
trait AsRef {}
trait Iterator {}
trait Send {}
trait Sync {}
trait Sized {}

::core::include!("shadowed/registries.rs");
