http_registry::status_codes! {
    200 OK "OK" "The request succeeded." "www.example.com/ok";
}

fn main() {}
