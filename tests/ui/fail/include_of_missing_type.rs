http_registry::status_codes! {
    pub enum EdgeStatus {
        Iana(http_registry::Missing);
    }
}

fn main() {}
