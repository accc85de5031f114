http_registry::status_codes! {
    200 OK "OK" "The request succeeded." cacheable;
}

fn main() {}
