http_registry::status_codes! {
    pub enum EdgeStatus {
        520 Iana "Unknown Error" "The origin said nothing sensible." "https://example.com/520";
        Iana(http_registry::StatusCode);
    }
}

fn main() {}
