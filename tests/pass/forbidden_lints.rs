//! The expansion allows a few lints, about the style of names and deprecated items. In a crate that
//! forbids a lint, every `allow` of it is an error, so the expansion must not need one of these.
#![forbid(
    dead_code,
    unreachable_code,
    unreachable_patterns,
    unused_imports,
    unused_qualifications
)]

use http_registry::{Method, StatusCode};

http_registry::status_codes! {
    #[impls(axum, http02, schemars, serde)]
    pub enum OwnStatus {
        460 GONE_AWAY | GONE_OFF "Gone Away" "The client left." RFC9110;
        461 ASLEEP "Asleep" "It still starts." RFC9110 "15.6.4";
    }
}

http_registry::status_codes! {
    pub enum NoStatus {}
}

http_registry::status_codes! {
    pub enum AllStatus {
        Iana(http_registry::StatusCode) except 404;
        Own(self::OwnStatus) except 461;
        None(NoStatus);
        404 NOT_HERE "Not Here" "It is elsewhere." RFC9110;
        461 AWAKE "Awake" "It runs." RFC9110;
    }
}

http_registry::status_codes! {
    pub enum OnlyStatus {
        Own(OwnStatus);
    }
}

http_registry::methods! {
    pub enum OwnMethod {
        PURGE | FLUSH "Remove the target." RFC9110 idempotent;
    }
}

http_registry::methods! {
    pub enum NoMethod {}
}

http_registry::methods! {
    pub enum AllMethod {
        Iana(http_registry::Method) except QUERY;
        Own(OwnMethod);
        None(NoMethod);
        QUERY "Ask." RFC9110 safe idempotent;
    }
}

#[test]
fn runs() {
    assert_eq!(AllStatus::from(StatusCode::NOT_FOUND).phrase(), "Not Here");
    assert_eq!(AllStatus::from(OwnStatus::ASLEEP), AllStatus::AWAKE);
    assert_eq!(AllStatus::ALL.len(), StatusCode::ALL.len() + 2);
    assert_eq!(OnlyStatus::from(OwnStatus::GONE_OFF), 460);
    assert_eq!(AllMethod::from(Method::QUERY), AllMethod::QUERY);
    assert_eq!(
        AllMethod::ALL.len(),
        Method::ALL.len() + OwnMethod::ALL.len()
    );
    assert!(NoStatus::ALL.is_empty() && NoMethod::ALL.is_empty());
}
