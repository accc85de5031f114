http_registry::status_codes! {
    pub enum EdgeStatus {
        Iana(http_registry::Method);
        520 UNKNOWN_ERROR "Unknown Error" "The origin said nothing sensible." "https://example.com/520";
    }
}

fn main() {}
