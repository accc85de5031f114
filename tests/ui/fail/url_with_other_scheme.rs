http_registry::status_codes! {
    200 OK "OK" "The request succeeded." "ftp://example.com/ok";
}

fn main() {}
