http_registry::methods! {
    PURGE "Drop it." "https://example.com/purge";
    "PURGE" DROP "Drop it again." "https://example.com/purge";
}

fn main() {}
