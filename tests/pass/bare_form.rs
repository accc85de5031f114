//! A table without an enum header defines `pub enum StatusCode`, or `pub enum Method`.
#![deny(warnings)]

mod codes {
    http_registry::status_codes! {
        200 OK "OK" "Request fulfilled, document follows" RFC9110 "15.3.1" cacheable;
        413 CONTENT_TOO_LARGE | REQUEST_ENTITY_TOO_LARGE | PAYLOAD_TOO_LARGE
            "Content Too Large" "More content than the server accepts." RFC9110 "15.5.14";
    }

    http_registry::methods! {
        GET "Retrieve the target." RFC9110 "9.3.1" safe idempotent cacheable;
    }
}

#[test]
fn runs() {
    use codes::{Method, StatusCode};

    assert_eq!(
        StatusCode::ALL,
        [StatusCode::OK, StatusCode::CONTENT_TOO_LARGE]
    );
    assert_eq!(StatusCode::PAYLOAD_TOO_LARGE as u16, 413);
    assert_eq!(StatusCode::from_u16(200), Ok(StatusCode::OK));
    assert_eq!(Method::ALL, [Method::GET]);
    assert_eq!(Method::from_bytes(b"GET"), Ok(Method::GET));
}
