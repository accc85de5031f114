#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Weather;

http_registry::methods! {
    pub enum EdgeMethod {
        Sky(Weather);
        PURGE "Drop it." "https://example.com/purge" idempotent;
    }
}

fn main() {}
