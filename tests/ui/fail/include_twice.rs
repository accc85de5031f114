http_registry::status_codes! {
    pub enum EdgeStatus {
        Iana(http_registry::StatusCode);
        Again(http_registry::StatusCode);
    }
}

fn main() {}
