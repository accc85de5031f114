//! A deprecated row causes warnings where it is used, but not where it is defined.
#![deny(warnings)]

http_registry::status_codes! {
    pub enum OwnStatus {
        #[deprecated = "use NEW"]
        460 OLD | OLDER "Old" "No longer used." RFC9110 deprecated;
        #[deprecated(since = "1.0.0", note = "use NEW")]
        461 OLD_TOO "Old Too" "No longer used." RFC9110;
        462 NEW "New" "Used instead." RFC9110;
    }
}

http_registry::status_codes! {
    pub enum AllStatus {
        #[deprecated]
        Own(OwnStatus);
        #[deprecated]
        463 OTHER "Other" "No longer used." RFC9110;
    }
}

http_registry::status_codes! {
    #[deprecated = "all of it"]
    pub enum OldStatus {
        464 ENTRY "Entry" "No longer used." RFC9110;
    }
}

http_registry::methods! {
    pub enum OwnMethod {
        #[deprecated]
        BREW | COOK "Make coffee." RFC2324 "2.1.1";
        WHEN "Stop the milk." RFC2324 "2.1.4" idempotent;
    }
}

http_registry::methods! {
    pub enum AllMethod {
        #[deprecated]
        Own(OwnMethod);
        #[deprecated]
        STIR "Make the sugar dissolve." RFC2324;
    }
}

#[test]
fn runs() {
    assert_eq!(OwnStatus::from_u16(460).unwrap().name(), "OLD");
    assert_eq!(AllStatus::from(OwnStatus::NEW).value(), 462);
    assert_eq!(AllMethod::from_bytes(b"BREW").unwrap().name(), "BREW");
    #[allow(deprecated)]
    {
        assert_eq!(OwnStatus::OLDER, OwnStatus::OLD);
        assert_eq!(OldStatus::ENTRY.value(), 464);
    }
}
