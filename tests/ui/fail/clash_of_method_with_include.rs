http_registry::methods! {
    pub enum EdgeMethod {
        Iana(http_registry::Method);
        "GET" FETCH "Fetch it." "https://example.com/fetch" safe idempotent;
    }
}

fn main() {}
