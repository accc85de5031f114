http_registry::methods! {
    ;
    PURGE "Drop it." "https://example.com/purge";
}

fn main() {}
