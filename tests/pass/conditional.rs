//! A condition can be on the macro call, or in a `cfg_attr` in the table. An empty
//! registry can replace one that is left out.
#![deny(warnings)]

#[cfg(not(any()))]
http_registry::status_codes! {
    #[cfg_attr(all(), derive(Default), doc = "Codes.")]
    #[cfg_attr(any(), derive(NoSuchDerive), impls(serde))]
    #[cfg_attr(all(), cfg_attr(all(), impls(axum)), impls(http))]
    #[cfg_attr(not(any()), impls(http))]
    pub enum BuiltStatus {
        #[cfg_attr(all(), default)]
        460 BUILT "Built" "In every build." RFC9110;
    }
}

#[cfg(any())]
http_registry::status_codes! {
    pub enum LeftOutStatus {
        461 LEFT_OUT "Left Out" "In no build." RFC9110;
    }
}

#[cfg(not(any()))]
http_registry::status_codes! {
    pub enum LeftOutStatus {}
}

mod bare {
    http_registry::status_codes! {}
    http_registry::methods! {}
}

trait NotImplemented<X> {
    const NOT_IMPLEMENTED: bool = true;
}

impl<T> NotImplemented<()> for T {}
impl<T: serde::Serialize> NotImplemented<u8> for T {}

#[test]
fn runs() {
    assert_eq!(BuiltStatus::default().value(), 460);
    // This would be ambiguous if it implemented `Serialize`.
    assert!(BuiltStatus::NOT_IMPLEMENTED);
    assert_eq!(http::StatusCode::from(BuiltStatus::BUILT), 460);

    assert!(LeftOutStatus::ALL.is_empty());
    assert!(LeftOutStatus::from_u16(461).is_err());
    assert!(bare::StatusCode::from_phrase("OK").is_none());
    assert!(bare::Method::from_bytes(b"GET").is_err());
}
