http_registry::status_codes! {
    200 OK = "OK";
    404 NOT_FOUND "Not Found" => RFC9110 "15.5.5";
    500 { };
    201 CREATED "Created" "There is something new." RFC9110 "15.3.2";
}

fn main() {}
