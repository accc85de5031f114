//! A crate depends on the library under another name. Its re-export and its own macro
//! are called, and its types are included.
#![deny(warnings)]

downstream::table::status_codes! {
    pub enum ReexportStatus {
        470 OWN "Own" "Defined through a re-export." RFC9110;
        Theirs(downstream::AllStatus);
        House(downstream::HouseStatus);
    }
}

downstream::table::methods! {
    pub enum ReexportMethod {
        OWN "Defined through a re-export." RFC9110;
        Theirs(downstream::AllMethod);
    }
}

downstream::house_codes! {
    pub enum WrappedStatus {
        471 WRAPPED "Wrapped";
    }
}

#[test]
fn runs() {
    assert_eq!(ReexportStatus::from_u16(404).unwrap().phrase(), "Not Found");
    assert_eq!(ReexportStatus::from_u16(466).unwrap().name(), "THROUGH");
    assert_eq!(
        ReexportMethod::from_bytes(b"PURGE").unwrap().name(),
        "PURGE"
    );
    assert_eq!(WrappedStatus::WRAPPED.value(), 471);
}
