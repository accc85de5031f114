http_registry::status_codes! {
    #[repr(u8)]
    pub enum SiteStatus {
        200 OK "OK" "The request succeeded." RFC9110 "15.3.1";
    }
}

fn main() {}
