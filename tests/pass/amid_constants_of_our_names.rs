//! Constants of the crate that have the names of those in the expansion.
#![deny(warnings)]
#![allow(dead_code)]

pub const LEN: &str = "not this one";
pub const ALL: &str = "not this one";
pub const ENTRIES: &str = "not this one";
pub const BY_CODE: &str = "not this one";
pub const POSITIONS: &str = "not this one";
pub const BOUNDS: &str = "not this one";
pub const BY_TOKEN: &str = "not this one";
pub const VALUE: &str = "not this one";
pub const DIGITS: &str = "not this one";
pub const CODES: &str = "not this one";

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
