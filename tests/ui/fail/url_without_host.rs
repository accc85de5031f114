http_registry::status_codes! {
    200 OK "OK" "The request succeeded." "https:///ok";
}

fn main() {}
