http_registry::status_codes! {
    200 OK "OK" "The request succeeded." rfc9110 "15.3.1";
}

fn main() {}
