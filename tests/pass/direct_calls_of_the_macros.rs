//! The procedural macros are called directly, without the macros of the library.
#![deny(warnings)]

mod registry {
    pub use http_registry::*;
}

http_registry_macros::status_codes! {
    460 PLAIN "Plain" "The library is found by its name." RFC9110;
}

http_registry_macros::status_codes! {
    crate = ::http_registry;
    pub enum PathStatus {
        461 PATH "Path" "The library is found by the path." RFC9110;
    }
}

http_registry_macros::status_codes! {
    crate = crate::direct_calls_of_the_macros::registry;
    pub enum ModuleStatus {
        462 MODULE "Module" "The library is re-exported by a module." RFC9110;
        Path(PathStatus);
    }
}

http_registry_macros::methods! {
    crate = crate::direct_calls_of_the_macros::registry;
    GET "Retrieve the target." RFC9110 safe idempotent;
}

http_registry_macros::methods! {
    pub enum PlainMethod {
        Path(Method);
        PUT "Store the content." RFC9110 idempotent;
    }
}

#[test]
fn runs() {
    assert_eq!(StatusCode::PLAIN.value(), 460);
    assert_eq!(
        ModuleStatus::from_u16(461),
        Ok(ModuleStatus::Path(PathStatus::PATH))
    );
    assert_eq!(
        PlainMethod::from_bytes(b"GET"),
        Ok(PlainMethod::Path(Method::GET))
    );
}
