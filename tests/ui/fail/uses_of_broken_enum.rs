//! A mistake in the head of a table hides neither its enum nor its entries.

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
