http_registry::status_codes! {
    pub enum EdgeStatus {
        Iana(http_registry::StatusCode);
    }
}

fn edge_status(code: u8) -> EdgeStatus {
    EdgeStatus::from(code)
}

fn main() {}
