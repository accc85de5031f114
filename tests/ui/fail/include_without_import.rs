http_registry::status_codes! {
    pub enum EdgeStatus {
        Iana(StatusCode);
    }
}

fn main() {}
