http_registry_macros::status_codes! {
    crate http_registry;
    200 OK "OK" "The request succeeded." RFC9110 "15.3.1";
}

fn main() {}
