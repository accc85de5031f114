// Included in files that shadow names, so all paths are written in full.

::http_registry::status_codes! {
    /// Our own.
    #[derive(::core::default::Default)]
    #[impls(axum, http, serde)]
    pub(crate) enum OwnStatus {
        #[default]
        460 FIRST | ONE "First" "The first one." RFC9110 "15" cacheable;
        461 r#type "Second" "The second one." "https://own.example" deprecated;
    }
}

::http_registry::status_codes! {
    /// All of them.
    #[impls(axum, http, serde)]
    pub(crate) enum AllStatus {
        Iana(::http_registry::StatusCode);
        Own(OwnStatus);
        462 THIRD "Third" "The third one." RFC9110;
    }
}

::http_registry::methods! {
    /// Our own.
    #[impls(http, serde)]
    pub(crate) enum OwnMethod {
        FIRST | ONE "The first one." RFC9110 "9" safe idempotent cacheable;
        "SE-COND" SECOND "The second one." "https://own.example";
    }
}

::http_registry::methods! {
    /// All of them.
    #[impls(http, serde)]
    pub(crate) enum AllMethod {
        Iana(::http_registry::Method);
        Own(OwnMethod);
        THIRD "The third one." RFC9110;
    }
}

#[::core::prelude::v1::test]
fn runs() {
    let own = AllStatus::Own(OwnStatus::ONE);
    ::core::assert_eq!(AllStatus::from_u16(460).unwrap(), own);
    ::core::assert_eq!(AllStatus::from_u16(404).unwrap().phrase(), "Not Found");
    let third = ::std::string::ToString::to_string(&AllStatus::THIRD);
    ::core::assert_eq!(third, "462 Third");

    let own = AllMethod::Own(OwnMethod::SECOND);
    ::core::assert_eq!(AllMethod::from_bytes(b"SE-COND").unwrap(), own);
    ::core::assert_eq!(AllMethod::from_bytes(b"GET").unwrap().name(), "GET");
    let third = <AllMethod as ::core::convert::AsRef<::core::primitive::str>>::as_ref(&AllMethod::THIRD);
    ::core::assert_eq!(third, "THIRD");
}
