http_registry::status_codes! {
    200 OK "OK" "The request succeeded." RFC9110 "15.3.1";;
    201 CREATED "Created" "There is something new." RFC9110 "15.3.2";
}

fn main() {}
