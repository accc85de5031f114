//! The path of an include may be longer than necessary without a warning.
#![deny(warnings, unused_qualifications)]

use http_registry::{Method, StatusCode};

http_registry::status_codes! {
    pub enum EdgeStatus {
        Iana(http_registry::StatusCode) except 451;
        451 REDIRECT "Redirect" "The mailbox has moved." "https://example.com/451";
    }
}

http_registry::methods! {
    pub enum EdgeMethod {
        Iana(http_registry::Method);
    }
}

#[test]
fn runs() {
    assert_eq!(
        EdgeStatus::from(StatusCode::OK),
        EdgeStatus::Iana(StatusCode::OK)
    );
    assert_eq!(EdgeStatus::REDIRECT, 451);
    assert_eq!(EdgeMethod::from(Method::GET), EdgeMethod::Iana(Method::GET));
}
