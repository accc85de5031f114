http_registry::methods! {
    "M-SEARCH" M_SEARCH "Search for devices." "https://example.com/upnp";
    "M-SEARCH" MSEARCH "Search again." "https://example.com/upnp";
}

fn main() {}
