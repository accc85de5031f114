http_registry::status_codes! {
    pub enum Status {
        Iana(http_registry::StatusCode) except 999, 404, 451;
        451 REDIRECT "Redirect" "The mailbox has moved." "https://example.com/451";
    }
}

http_registry::methods! {
    pub enum Verb {
        Iana(http_registry::Method) except "FUTURE", QUERY, PATCH;
        QUERY "Ask." "https://example.com/query";
    }
}

fn main() {}
