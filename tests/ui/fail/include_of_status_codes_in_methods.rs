http_registry::methods! {
    pub enum EdgeMethod {
        Iana(http_registry::StatusCode);
    }
}

fn main() {}
