http_registry::status_codes! {
    pub enum SiteStatus<T> {
        200 OK "OK" "The request succeeded." RFC9110 "15.3.1";
    }
}

fn main() {}
