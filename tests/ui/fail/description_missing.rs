http_registry::methods! {
    PURGE "https://example.com/purge" idempotent;
}

fn main() {}
