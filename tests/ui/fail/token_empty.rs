http_registry::methods! {
    "" M_SEARCH "Search for devices." "https://example.com/upnp";
}

fn main() {}
