http_registry::status_codes! {
    pub enum EdgeStatus {
        Iana(http_registri::StatusCode);
    }
}

fn main() {}
