http_registry::status_codes! {
    200 OK "OK" "The request succeeded." RFC9110 A.1;
}

fn main() {}
