//! The expansion only allows lints that the table breaks. In a crate that forbids a
//! lint, every `allow` of it is an error.
#![forbid(
    dead_code,
    deprecated,
    non_upper_case_globals,
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

mod in_capitals {
    #![forbid(clippy::enum_variant_names)]

    http_registry::methods! {
        pub enum CacheMethod {
            PURGE_ONE "Remove one." RFC9110;
            PURGE_TWO "Remove two." RFC9110;
            PURGE_ALL "Remove all." RFC9110;
        }
    }
}

mod in_camel_case {
    #![forbid(non_camel_case_types)]

    http_registry::methods! {
        pub enum CacheMethod {
            Purge "Remove the target." RFC9110;
            BAN "Remove all." RFC9110;
        }
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
    assert_eq!(in_capitals::CacheMethod::PURGE_ALL.index(), 2);
    assert_eq!(in_camel_case::CacheMethod::Purge, "Purge");
}
