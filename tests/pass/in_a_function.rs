//! A registry can be defined in a function, and so can one that includes it.
#![deny(warnings)]

#[test]
fn runs() {
    http_registry::status_codes! {
        enum LocalStatus {
            460 LOCAL | ALIAS "Local" "Known in this function." RFC9110;
        }
    }

    http_registry::status_codes! {
        enum AllStatus {
            Iana(http_registry::StatusCode);
            Local(LocalStatus);
            461 OWN "Own" "Known in this function, too." RFC9110;
        }
    }

    http_registry::methods! {
        enum LocalMethod {
            LOCAL "Known in this function." RFC9110;
        }
    }

    http_registry::methods! {
        enum AllMethod {
            Local(LocalMethod);
            Iana(http_registry::Method);
        }
    }

    assert_eq!(
        AllStatus::from_u16(460),
        Ok(AllStatus::Local(LocalStatus::ALIAS))
    );
    assert_eq!(AllStatus::OWN.value(), 461);
    assert_eq!(
        AllMethod::from_bytes(b"LOCAL"),
        Ok(AllMethod::Local(LocalMethod::LOCAL))
    );
}
