http_registry::status_codes! {
    200 OK "OK" "The request succeeded." RFC09110 "15.3.1";
}

fn main() {}
