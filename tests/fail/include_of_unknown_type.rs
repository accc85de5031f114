http_registry::status_codes! {
    pub enum EdgeStatus {
        Iana(http_registry::StatusCod);
    }
}

fn main() {}
