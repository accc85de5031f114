http_registry::status_codes! {
    404 ALL | from_u16 "Not Found" "No such resource." RFC9110 "15.5.5";
}

fn main() {}
