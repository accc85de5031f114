http_registry::status_codes! {
    pub enum EdgeStatus {
        Iana(http_registry::StatusCode);
        404 GONE_FOR_A_WALK "Gone for a Walk" "Try again after lunch." "https://example.com/404";
    }
}

fn main() {}
