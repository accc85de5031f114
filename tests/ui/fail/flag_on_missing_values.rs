//! Codes that the included registry does not have, and a flag that it does not declare.

mod vendor {
    http_registry::status_codes! {
        pub enum VendorStatus {
            499 CLOSED "Closed" "Closed." "https://vendor.example/";
        }
    }
}

http_registry::status_codes! {
    pub enum EdgeStatus {
        flag retryable;

        Iana(http_registry::StatusCode) retryable 408, 420;
        Vendor(vendor::VendorStatus) retryable;
    }
}

http_registry::methods! {
    pub enum EdgeMethod {
        flag logged;

        Iana(http_registry::Method) logged DELETE, PURGE;
    }
}

fn main() {}
