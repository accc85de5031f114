//! One module can have any number of registries.
#![deny(warnings)]

use http_registry::{methods, status_codes};

status_codes! {
    200 OK "OK" "Fine." RFC9110;
}

status_codes! {
    pub enum OtherStatus {
        200 OK "OK" "Fine here as well." RFC9110;
    }
}

methods! {
    GET "Retrieve the target." RFC9110 safe idempotent;
}

methods! {
    pub enum OtherMethod {
        GET "Retrieve it here as well." RFC9110 safe idempotent;
    }
}

#[test]
fn runs() {
    assert_eq!(StatusCode::OK.value(), OtherStatus::OK.value());
    assert_eq!(Method::GET.value(), OtherMethod::GET.value());
}
