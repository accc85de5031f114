//! Types and traits of the crate that have the names of the prelude's.
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

http_registry::status_codes! {
    #[derive(Default)]
    #[impls(axum, http, serde)]
    pub enum OwnStatus {
        #[default]
        460 FIRST | ONE "First" "The first one." RFC9110 "15" cacheable;
        461 SECOND "Second" "The second one." "https://own.example";
    }
}

http_registry::status_codes! {
    #[impls(axum, http, serde)]
    pub enum AllStatus {
        Iana(http_registry::StatusCode);
        Own(OwnStatus);
        462 THIRD "Third" "The third one." RFC9110 "15";
    }
}

http_registry::methods! {
    #[impls(http, serde)]
    pub enum OwnMethod {
        FIRST | ONE "The first one." RFC9110 "9" safe idempotent cacheable;
        "SE-COND" SECOND "The second one." "https://own.example";
    }
}

http_registry::methods! {
    #[impls(http, serde)]
    pub enum AllMethod {
        Iana(http_registry::Method);
        Own(OwnMethod);
        THIRD "The third one." RFC9110 "9";
    }
}

fn main() {
    assert_eq!(AllStatus::from_u16(460).unwrap(), AllStatus::Own(OwnStatus::ONE));
    assert_eq!(AllStatus::from_u16(404).unwrap().phrase(), "Not Found");
    assert_eq!(AllMethod::from_bytes(b"SE-COND").unwrap(), AllMethod::Own(OwnMethod::SECOND));
    assert_eq!(AllMethod::from_bytes(b"GET").unwrap().name(), "GET");
}
