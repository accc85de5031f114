//! Traits in scope that every type implements, with methods and constants of
//! our names.
#![deny(warnings)]
#![allow(dead_code)]

trait Shadow {
    const ALL: &'static str = "";
    const ENTRIES: &'static str = "";
    type Error;
    type Err;
    type Registry;

    fn from_u16(_: u8) {}
    fn from_bytes(_: u8) {}
    fn from_name(_: u8) {}
    fn from_phrase(_: u8) {}
    fn value(&self) {}
    fn position(&self) {}
    fn as_str(&self) {}
    fn as_bytes(&self) {}
    fn as_u16(&self) {}
    fn serialize_u16(&self) {}
    fn serialize_str(&self) {}
    fn entry(&self) {}
    fn name(&self) {}
    fn phrase(&self) {}
    fn description(&self) {}
    fn class(&self) {}
    fn reference(&self) {}
    fn references(&self) {}
    fn is_error(&self) {}
    fn is_success(&self) {}
    fn is_cacheable(&self) {}
    fn is_safe(&self) {}
    fn allows_content(&self) {}
    fn pad(&self) {}
    fn len(&self) {}
    fn find(&self) {}
    fn fmt(&self) {}
    fn eq(&self) {}
    fn cmp(&self) {}
    fn partial_cmp(&self) {}
    fn hash(&self) {}
    fn clone(&self) {}
    fn as_ref(&self) {}
}

/// The same for what takes its receiver by value, which a reference is, too.
trait ShadowByValue: Sized {
    fn value(self) {}
    fn entry(self) {}
    fn name(self) {}
    fn as_str(self) {}
    fn from(self) {}
    fn into(self) {}
    fn as_u16(self) {}
    fn serialize_u16(self) {}
    fn serialize_str(self) {}
    fn try_from(self) {}
}

impl<T> ShadowByValue for T {}

impl<T: ?Sized> Shadow for T {
    type Error = ();
    type Err = ();
    type Registry = ();
}

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
    assert_eq!(AllStatus::THIRD.to_string(), "462 Third");
    assert_eq!(<AllMethod as AsRef<str>>::as_ref(&AllMethod::THIRD), "THIRD");
}
