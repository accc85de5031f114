//! Traits in scope that every type implements have the names of functions and constants
//! in the expansion.
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

/// The same, with a receiver by value, which can be a reference.
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

::core::include!("shadowed/registries.rs");
