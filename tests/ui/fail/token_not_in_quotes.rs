http_registry::methods! {
    42 M_SEARCH "Search for devices." "https://example.com/upnp";
}

fn main() {}
