http_registry::status_codes! {
    pub enum OwnStatus {
        0499 CLIENT_CLOSED_REQUEST "Client Closed Request" "It is gone." "https://example.com/499";
    }
}

// The row above has another code until it is mended, which is in no registry.
http_registry::status_codes! {
    pub enum EdgeStatus {
        Iana(http_registry::StatusCode);
        Own(OwnStatus);
    }
}

fn main() {}
