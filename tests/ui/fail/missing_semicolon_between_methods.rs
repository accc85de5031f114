http_registry::methods! {
    PURGE "Drop it." "https://example.com/purge" idempotent
    "M-SEARCH" M_SEARCH "Search for devices." RFC9110
    BAN "Drop all that is like it." "https://example.com/ban";
}

fn main() {}
