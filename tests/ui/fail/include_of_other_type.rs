#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Weather;

http_registry::status_codes! {
    pub enum EdgeStatus {
        Iana(http_registry::StatusCode);
        Sky(Weather);
    }
}

fn main() {}
