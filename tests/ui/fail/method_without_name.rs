http_registry::methods! {
    "M-SEARCH" "Search for devices." "https://example.com/upnp" safe idempotent;
}

fn main() {}
