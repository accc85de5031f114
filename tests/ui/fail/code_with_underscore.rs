http_registry::status_codes! {
    2_00 OK "OK" "The request succeeded." RFC9110 "15.3.1";
}

fn main() {}
