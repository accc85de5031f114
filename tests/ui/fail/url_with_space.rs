http_registry::status_codes! {
    200 OK "OK" "The request succeeded." "https://example.com/not found";
}

fn main() {}
