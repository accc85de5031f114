http_registry::status_codes! {
    pub enum EdgeStatus {
        Iana(http_registry::StatusCode, http_registry::Method);
    }
}

fn main() {}
