//! Constants and statics of the crate that have the names of variables in the
//! expansion: a pattern of that name would mean the constant.
#![deny(warnings)]
#![allow(non_upper_case_globals)]

pub const all: Other = Other;
pub static serializer: Other = Other;
pub static deserializer: Other = Other;
pub static at: Other = Other;
pub const entry: Other = Other;
pub static next: Other = Other;
pub const code: Other = Other;
pub static bytes: Other = Other;
pub const name: Other = Other;
pub static phrase: Other = Other;
pub const token: Other = Other;
pub static text: Other = Other;
pub const status: Other = Other;
pub static method: Other = Other;
pub const value: Other = Other;
pub static position: Other = Other;
pub const f: Other = Other;
pub static other: Other = Other;
pub const error: Other = Other;
pub static invalid: Other = Other;
pub const unregistered: Other = Other;
pub static any: Other = Other;

#[derive(PartialEq, Eq)]
pub struct Other;

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
