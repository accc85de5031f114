//! Rows have names that an expansion uses, and are imported.
#![deny(warnings)]
#![allow(dead_code)]

#[allow(unused_imports)]
use self::{OwnMethod::*, OwnStatus::*};

http_registry::status_codes! {
    #[impls(axum, http, serde)]
    pub enum OwnStatus {
        460 Some "Some" "Like a variant." RFC9110;
        461 None "None" "Like a variant." RFC9110;
        462 Ok "Ok" "Like a variant." RFC9110;
        463 Err "Err" "Like a variant, and like an associated type." RFC9110;
        464 Error "Error" "Like an associated type." RFC9110;
        465 LEN "LEN" "Like a constant." RFC9110;
        468 at "at" "Like a variable." RFC9110;
        469 all "all" "Like a variable." RFC9110;
        470 next "next" "Like a variable." RFC9110;
        474 Registry "Registry" "Like an associated type." RFC9110;
    }
}

http_registry::status_codes! {
    #[impls(axum, http, serde)]
    pub enum AllStatus {
        Own(OwnStatus);
        Registry(http_registry::StatusCode);
        475 Error "Error" "Like an associated type." RFC9110;
    }
}

http_registry::methods! {
    #[impls(http, serde)]
    pub enum OwnMethod {
        LENGTH "Not like anything." RFC9110;
    }
}

http_registry::methods! {
    #[impls(http, serde)]
    pub enum AllMethod {
        Own(OwnMethod);
        Error "Like an associated type." RFC9110;
        Err "Like an associated type." RFC9110;
        Registry "Like an associated type." RFC9110;
    }
}

#[test]
fn runs() {
    assert_eq!(AllStatus::from_u16(462).unwrap().name(), "Ok");
    assert_eq!(AllStatus::from_u16(475).unwrap(), AllStatus::Error);
    assert_eq!(AllMethod::from_bytes(b"Err").unwrap(), AllMethod::Err);
}
