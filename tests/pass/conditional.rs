//! A condition belongs to the whole table: it stands on the call of the macro.
#![deny(warnings)]

#[cfg(not(any()))]
http_registry::status_codes! {
    pub enum BuiltStatus {
        460 BUILT "Built" "In every build." RFC9110;
    }
}

#[cfg(any())]
http_registry::status_codes! {
    pub enum LeftOutStatus {
        460 LEFT_OUT "Left Out" "In no build." RFC9110;
    }
}

fn main() {
    assert_eq!(BuiltStatus::BUILT.value(), 460);
}
