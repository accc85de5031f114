http_registry::status_codes! {
    99 TOO_LOW "Too Low" "Out of the range." RFC9110 "15";
    404 "Not Found" NOT_FOUND "No such resource." RFC9110 "15.5.5";
    200 OK "OK" "The request succeeded." RFC9110 "15.3.1" cachable;
    201 CREATED "Created" "There is something new." RFC9110 "15.3.2";
}

fn main() {}
