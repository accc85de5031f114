http_registry::methods! {
    PROBE "Look at it." "https://example.com/probe" safe;
}

fn main() {}
