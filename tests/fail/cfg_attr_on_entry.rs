http_registry::status_codes! {
    #[cfg_attr(unix, doc = "Only here.")]
    200 OK "OK" "The request succeeded." RFC9110 "15.3.1";
}

fn main() {}
