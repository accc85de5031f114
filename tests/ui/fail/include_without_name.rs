http_registry::status_codes! {
    pub enum EdgeStatus {
        http_registry::StatusCode;
    }
}

fn main() {}
