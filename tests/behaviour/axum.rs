//! The `axum` feature: a status is a response, and a vendor's reason phrase
//! reaches the wire.

use axum::Router;
use axum::http::Response;
use axum::response::IntoResponse;
use axum::routing::get;
use http_registry::{AnyStatus, StatusCode};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

http_registry::status_codes! {
    #[impls(axum)]
    enum NginxStatus {
        404 NOTHING_HERE "Nothing Here" "A phrase of its own for a standard code." "https://nginx.org/";
        499 CLIENT_CLOSED_REQUEST "Client Closed Request" "Nobody is left to read it." "https://nginx.org/";
        // Every kind of character that a phrase can have.
        599 CAFE "Café\t\"%\"" "For the test." "https://example.com/";
    }
}

http_registry::status_codes! {
    #[impls(axum)]
    enum EdgeStatus {
        Nginx(NginxStatus);
        200 FINE "OK" "The phrase of the standard code." "https://example.com/";
        561 UNAUTHORIZED "Unauthorized" "The identity provider failed." "https://aws.amazon.com/";
    }
}

/// What a server on a loopback port answers to `GET path`, as it stands on the
/// wire: the status line, the rest of the head, and the body.
async fn answer(router: Router, path: &str) -> (String, String, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move { axum::serve(listener, router).await });

    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.unwrap();
    server.abort();

    let response = String::from_utf8(response).unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    let (status, fields) = head.split_once("\r\n").unwrap();
    (
        status.to_owned(),
        fields.to_ascii_lowercase(),
        body.to_owned(),
    )
}

/// The status line of what a handler that returns `status` answers.
async fn status_line<S: IntoResponse + Copy + Send + Sync + 'static>(status: S) -> String {
    let router = Router::new().route("/", get(move || async move { status }));
    let (line, fields, body) = answer(router, "/").await;
    assert_eq!(body, "");
    assert!(!fields.contains("content-type"), "{fields}");
    line
}

fn any(code: u16) -> AnyStatus {
    AnyStatus::from_u16(code).unwrap()
}

#[tokio::test]
async fn alone() {
    use NginxStatus::*;

    assert_eq!(
        status_line(StatusCode::NOT_FOUND).await,
        "HTTP/1.1 404 Not Found"
    );
    assert_eq!(
        status_line(StatusCode::IM_A_TEAPOT).await,
        "HTTP/1.1 418 I'm a Teapot"
    );
    assert_eq!(
        status_line(CLIENT_CLOSED_REQUEST).await,
        "HTTP/1.1 499 Client Closed Request"
    );
    assert_eq!(status_line(NOTHING_HERE).await, "HTTP/1.1 404 Nothing Here");
    assert_eq!(status_line(CAFE).await, "HTTP/1.1 599 Café\t\"%\"");
    assert_eq!(status_line(EdgeStatus::FINE).await, "HTTP/1.1 200 OK");
    assert_eq!(
        status_line(EdgeStatus::UNAUTHORIZED).await,
        "HTTP/1.1 561 Unauthorized"
    );
    assert_eq!(
        status_line(EdgeStatus::Nginx(CLIENT_CLOSED_REQUEST)).await,
        "HTTP/1.1 499 Client Closed Request"
    );
}

#[tokio::test]
async fn any_status_has_a_standard_codes_phrase() {
    assert_eq!(status_line(any(404)).await, "HTTP/1.1 404 Not Found");
    assert_eq!(status_line(any(418)).await, "HTTP/1.1 418 I'm a Teapot");
    // A status line without a phrase still has the space before it.
    assert_eq!(status_line(any(520)).await, "HTTP/1.1 520 ");
    assert_eq!(status_line(any(999)).await, "HTTP/1.1 999 ");
}

#[tokio::test]
async fn with_a_body_and_fields() {
    let status = EdgeStatus::Nginx(NginxStatus::CLIENT_CLOSED_REQUEST);
    let router = Router::new()
        .route(
            "/body",
            get(move || async move { (Response::from(status), "gone") }),
        )
        .route(
            "/both",
            get(move || async move { (Response::from(status), [("retry-after", "1")], "gone") }),
        )
        .route(
            "/fields",
            get(move || async move { ([("retry-after", "1")], status) }),
        )
        .route(
            "/any",
            get(|| async { (Response::from(any(520)), "unknown") }),
        );

    let (line, fields, body) = answer(router.clone(), "/body").await;
    assert_eq!(
        (line.as_str(), body.as_str()),
        ("HTTP/1.1 499 Client Closed Request", "gone")
    );
    assert!(fields.contains("content-type: text/plain"), "{fields}");

    let (line, fields, body) = answer(router.clone(), "/both").await;
    assert_eq!(
        (line.as_str(), body.as_str()),
        ("HTTP/1.1 499 Client Closed Request", "gone")
    );
    assert!(fields.contains("retry-after: 1"), "{fields}");
    assert!(fields.contains("content-type: text/plain"), "{fields}");

    let (line, fields, body) = answer(router.clone(), "/fields").await;
    assert_eq!(
        (line.as_str(), body.as_str()),
        ("HTTP/1.1 499 Client Closed Request", "")
    );
    assert!(fields.contains("retry-after: 1"), "{fields}");

    let (line, _, body) = answer(router, "/any").await;
    assert_eq!((line.as_str(), body.as_str()), ("HTTP/1.1 520 ", "unknown"));
}

#[tokio::test]
async fn as_an_error() {
    async fn vendors() -> Result<&'static str, NginxStatus> {
        Err(NginxStatus::CLIENT_CLOSED_REQUEST)
    }
    async fn of_several_types() -> axum::response::Result<&'static str> {
        Ok::<_, StatusCode>("fine")?;
        Err(EdgeStatus::UNAUTHORIZED)?;
        Ok("unreachable")
    }
    async fn with_a_body() -> Result<(), (Response<()>, &'static str)> {
        Err((NginxStatus::CLIENT_CLOSED_REQUEST.into(), "gone"))
    }
    let router = Router::new()
        .route("/vendors", get(vendors))
        .route("/several", get(of_several_types))
        .route("/body", get(with_a_body));

    let (line, ..) = answer(router.clone(), "/vendors").await;
    assert_eq!(line, "HTTP/1.1 499 Client Closed Request");
    let (line, ..) = answer(router.clone(), "/several").await;
    assert_eq!(line, "HTTP/1.1 561 Unauthorized");
    let (line, _, body) = answer(router, "/body").await;
    assert_eq!(
        (line.as_str(), body.as_str()),
        ("HTTP/1.1 499 Client Closed Request", "gone")
    );
}

#[test]
fn every_response_has_its_code() {
    for code in 100..1000 {
        assert_eq!(any(code).into_response().status().as_u16(), code);
    }
    for &status in StatusCode::ALL {
        assert_eq!(status.into_response().status().as_u16(), status.value());
    }
}

#[test]
fn a_phrase_that_http_knows_needs_no_extension() {
    for &status in StatusCode::ALL {
        let response = status.into_response();
        let known = response.status().canonical_reason() == Some(status.phrase());
        assert_eq!(response.extensions().is_empty(), known, "{status}");
    }
}
