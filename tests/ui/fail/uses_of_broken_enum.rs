//! After a mistake in the enum header of a table, the enum and its rows still exist.

http_registry::status_codes! {
    #[impls]
    #[repr(u8)]
    #[derive(Copy)]
    pub struct SiteStatus<T> {
        200 OK "OK" "The request succeeded." RFC9110 "15.3.1";
    }
    pub enum OtherStatus {}
}

fn main() {
    println!("{} {}", SiteStatus::OK, SiteStatus::OK.value());
}
