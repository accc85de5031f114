//! The `axum` feature: status codes as responses, methods as extractors, and the reason
//! phrases that are sent.

use axum::middleware::map_response;
use axum::response::{Html, IntoResponse};
use axum::routing::{any as any_method, get};
use axum::{Json, Router};
use http_registry::features::axum::{Reply, fill_phrase, set_phrase};
use http_registry::{AnyStatus, Method, MethodError, StatusCode};
use tower_http::set_status::SetStatusLayer;

use crate::socket::axum_answers;

http_registry::status_codes! {
    #[impls(axum)]
    enum NginxStatus {
        404 NOTHING_HERE "Nothing Here" "A different phrase for a standard code." "https://nginx.org/";
        499 CLIENT_CLOSED_REQUEST "Client Closed Request" "Nobody is left to read it." "https://nginx.org/";
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

http_registry::methods! {
    // `axum` includes `http`, which may be listed, too.
    #[impls(http, axum)]
    enum CacheMethod {
        Iana(Method);
        PURGE "Remove the target from the cache." "https://varnish-cache.org/" idempotent;
    }
}

fn any(code: u16) -> AnyStatus {
    AnyStatus::from_u16(code).unwrap()
}

/// The status line and the body that a handler sends if it returns `response`.
async fn line_and_body<R>(response: R) -> (String, String)
where
    R: IntoResponse + Clone + Send + Sync + 'static,
{
    let router = Router::new().route("/", get(move || async move { response.clone() }));
    let answer = axum_answers(router, "GET", "/").await;
    (answer.status_line, answer.body)
}

/// The status line that a handler sends if it returns only a status.
async fn status_line<S: IntoResponse + Clone + Send + Sync + 'static>(status: S) -> String {
    let router = Router::new().route("/", get(move || async move { status.clone() }));
    let answer = axum_answers(router, "GET", "/").await;
    assert_eq!(answer.body, "");
    assert!(!answer.fields.contains("content-type"), "{answer:?}");
    answer.status_line
}

#[tokio::test]
async fn a_status_is_a_response() {
    let nginx = NginxStatus::CLIENT_CLOSED_REQUEST;
    assert_eq!(
        status_line(StatusCode::NOT_FOUND).await,
        "HTTP/1.1 404 Not Found"
    );
    assert_eq!(
        status_line(NginxStatus::NOTHING_HERE).await,
        "HTTP/1.1 404 Not Found"
    );
    assert_eq!(
        status_line(nginx).await,
        "HTTP/1.1 499 Client Closed Request"
    );
    assert_eq!(
        status_line(EdgeStatus::Nginx(nginx)).await,
        "HTTP/1.1 499 Client Closed Request"
    );
    assert_eq!(status_line(EdgeStatus::FINE).await, "HTTP/1.1 200 OK");
    assert_eq!(
        status_line(EdgeStatus::UNAUTHORIZED).await,
        "HTTP/1.1 561 Unauthorized"
    );
    assert_eq!(status_line(any(404)).await, "HTTP/1.1 404 Not Found");
    assert_eq!(status_line(any(520)).await, "HTTP/1.1 520 ");
}

#[tokio::test]
async fn a_reply_has_the_status_and_the_body() {
    let closed = NginxStatus::CLIENT_CLOSED_REQUEST;
    assert_eq!(
        line_and_body(Reply(closed, "gone")).await,
        ("HTTP/1.1 499 Client Closed Request".into(), "gone".into())
    );
    assert_eq!(
        line_and_body(Reply(any(520), Json(17))).await,
        ("HTTP/1.1 520 ".into(), "17".into())
    );
    assert_eq!(
        line_and_body(Reply(StatusCode::CREATED, String::from("made"))).await,
        ("HTTP/1.1 201 Created".into(), "made".into())
    );
    // The status of the body, and its phrase, are replaced.
    let unauthorized = Reply(EdgeStatus::UNAUTHORIZED, "no");
    assert_eq!(
        line_and_body(Reply(StatusCode::OK, unauthorized)).await,
        ("HTTP/1.1 200 OK".into(), "no".into())
    );
    assert_eq!(
        line_and_body(Reply(closed, unauthorized)).await,
        ("HTTP/1.1 499 Client Closed Request".into(), "no".into())
    );
}

/// A client could take the content of such a response for the next response on the
/// connection.
#[tokio::test]
async fn a_reply_without_content_has_none() {
    let length = [("content-length", "9")];
    let chunked = [("transfer-encoding", "chunked")];
    for (status, line, expected) in [
        (StatusCode::NO_CONTENT, "204 No Content", None),
        (StatusCode::RESET_CONTENT, "205 Reset Content", Some("0")),
        (StatusCode::NOT_MODIFIED, "304 Not Modified", None),
    ] {
        let router = Router::new()
            .route("/alone", get(move || async move { status }))
            .route("/json", get(move || async move { Reply(status, Json(())) }))
            .route(
                "/length",
                get(move || async move { Reply(status, (length, "text")) }),
            )
            .route(
                "/chunked",
                get(move || async move { Reply(status, (chunked, "text")) }),
            );
        for path in ["/alone", "/json", "/length", "/chunked"] {
            let answer = axum_answers(router.clone(), "GET", path).await;
            assert_eq!(answer.status_line, format!("HTTP/1.1 {line}"));
            assert_eq!(answer.body, "");
            assert!(!answer.fields.contains("transfer-encoding"), "{answer:?}");
            let fields = answer.fields.lines();
            let sent = fields.filter_map(|field| field.strip_prefix("content-length: "));
            assert_eq!(sent.collect::<Vec<_>>(), Vec::from_iter(expected));
        }
    }
    // hyper sends no interim responses.
    let early = Reply(StatusCode::EARLY_HINTS, (length, "text")).into_response();
    assert!(!early.headers().contains_key("content-length"));
    let content = axum::body::to_bytes(early.into_body(), 1000).await;
    assert_eq!(content.unwrap(), "");
}

/// axum accepts a response without a body as the first element of a tuple.
#[tokio::test]
async fn a_tuple_with_a_head_keeps_the_phrase() {
    #[derive(Clone)]
    struct AppError(EdgeStatus);

    impl IntoResponse for AppError {
        fn into_response(self) -> axum::response::Response {
            (http::Response::from(self.0), Json("failed")).into_response()
        }
    }

    async fn closed() -> (http::Response<()>, Json<&'static str>) {
        (NginxStatus::CLIENT_CLOSED_REQUEST.into(), Json("closed"))
    }

    let router = Router::new().route("/", get(closed));
    let answer = axum_answers(router, "GET", "/").await;
    assert_eq!(answer.status_line, "HTTP/1.1 499 Client Closed Request");
    assert_eq!(answer.body, "\"closed\"");
    assert_eq!(
        line_and_body(AppError(EdgeStatus::UNAUTHORIZED)).await,
        ("HTTP/1.1 561 Unauthorized".into(), "\"failed\"".into())
    );
}

/// `Reply` creates the same response as axum's tuple, apart from the phrase.
#[tokio::test]
async fn a_reply_equals_a_tuple() {
    async fn parts(response: impl IntoResponse) -> (http::StatusCode, http::HeaderMap, String) {
        let (parts, body) = response.into_response().into_parts();
        assert!(parts.extensions.is_empty());
        let body = axum::body::to_bytes(body, 1000).await.unwrap();
        let body = String::from_utf8(body.to_vec()).unwrap();
        (parts.status, parts.headers, body)
    }
    macro_rules! assert_same {
        ($($body:expr),* $(,)?) => {$(
            let reply = Reply(StatusCode::CONFLICT, $body);
            let tuple = (http::StatusCode::CONFLICT, $body);
            assert_eq!(parts(reply).await, parts(tuple).await);
        )*};
    }
    assert_same! {
        (),
        "text",
        String::from("text"),
        vec![1_u8, 2, 3],
        Html("<p>text</p>"),
        Json([1, 2, 3]),
        [("retry-after", "1")],
        ([("retry-after", "1")], "text"),
        ([("retry-after", "1"), ("x-a", "b")], [("x-c", "d")], Json("text")),
        http::StatusCode::OK,
    }
}

/// Clippy's `result_large_err`, which warns about errors of 128 bytes and more, does
/// not warn here.
#[test]
fn a_reply_is_a_small_error() {
    fn with_a_body() -> Result<(), Reply<NginxStatus, &'static str>> {
        Err(Reply(NginxStatus::CLIENT_CLOSED_REQUEST, "gone"))
    }
    assert!(with_a_body().is_err());
    assert!(size_of::<Reply<NginxStatus, &'static str>>() <= 24);
}

#[tokio::test]
async fn a_status_or_reply_is_an_error() {
    async fn vendors() -> Result<&'static str, NginxStatus> {
        Err(NginxStatus::CLIENT_CLOSED_REQUEST)
    }
    async fn of_several_types() -> axum::response::Result<&'static str> {
        Ok::<_, StatusCode>("fine")?;
        Err(EdgeStatus::UNAUTHORIZED)?;
        Ok("unreachable")
    }
    async fn with_a_body() -> Result<(), Reply<NginxStatus, &'static str>> {
        Err(Reply(NginxStatus::CLIENT_CLOSED_REQUEST, "gone"))
    }
    let router = Router::new()
        .route("/vendors", get(vendors))
        .route("/several", get(of_several_types))
        .route("/body", get(with_a_body));

    let answer = axum_answers(router.clone(), "GET", "/vendors").await;
    assert_eq!(answer.status_line, "HTTP/1.1 499 Client Closed Request");
    let answer = axum_answers(router.clone(), "GET", "/several").await;
    assert_eq!(answer.status_line, "HTTP/1.1 561 Unauthorized");
    let answer = axum_answers(router, "GET", "/body").await;
    assert_eq!(answer.status_line, "HTTP/1.1 499 Client Closed Request");
    assert_eq!(answer.body, "gone");
}

#[tokio::test]
async fn a_method_is_an_extractor() {
    async fn iana(method: Method) -> String {
        format!("{method:?}")
    }
    async fn cache(method: CacheMethod) -> String {
        format!("{method:?}")
    }
    async fn result(method: Result<Method, MethodError>) -> String {
        format!("{method:?}")
    }
    let router = Router::new()
        .route("/iana", any_method(iana))
        .route("/cache", any_method(cache))
        .route("/result", any_method(result));
    let unregistered = "not a method of this registry";
    for (method, path, status, body) in [
        ("GET", "/iana", "200 OK", "GET"),
        ("PROPFIND", "/iana", "200 OK", "PROPFIND"),
        ("PURGE", "/iana", "501 Not Implemented", unregistered),
        ("get", "/iana", "501 Not Implemented", unregistered),
        ("PURGE", "/cache", "200 OK", "PURGE"),
        ("PUT", "/cache", "200 OK", "PUT"),
        ("BREW", "/cache", "501 Not Implemented", unregistered),
        ("BREW", "/result", "200 OK", "Err(Unregistered)"),
    ] {
        let answer = axum_answers(router.clone(), method, path).await;
        assert_eq!(answer.status_line, format!("HTTP/1.1 {status}"), "{method}");
        assert_eq!(answer.body, body, "{method}");
    }
    // hyper refuses values that are not tokens, so this case is not sent.
    assert_eq!(MethodError::Invalid.into_response().status(), 400);
}

/// A router in which the status of a response changes after its handler.
fn changing() -> Router {
    let closed = || async { NginxStatus::CLIENT_CLOSED_REQUEST };
    let replaced = || async { (http::StatusCode::OK, NginxStatus::CLIENT_CLOSED_REQUEST) };
    let standard = || async { (http::StatusCode::OK, StatusCode::CONTENT_TOO_LARGE) };
    let unavailable = SetStatusLayer::new(http::StatusCode::SERVICE_UNAVAILABLE);
    let unauthorized = SetStatusLayer::new(EdgeStatus::UNAUTHORIZED.into());
    Router::new()
        .route("/closed", get(closed))
        .route("/replaced", get(replaced))
        .route("/standard", get(standard))
        .route("/unavailable", get(closed).layer(unavailable))
        .route("/standard-unavailable", get(standard).layer(unavailable))
        .route("/unauthorized", get(closed).layer(unauthorized))
        .route("/large", get(|| async { StatusCode::CONTENT_TOO_LARGE }))
}

/// The documentation describes these phrases.
#[tokio::test]
async fn a_new_status_keeps_the_phrase() {
    for (path, line) in [
        ("/closed", "499 Client Closed Request"),
        ("/replaced", "200 Client Closed Request"),
        ("/standard", "200 OK"),
        ("/unavailable", "503 Client Closed Request"),
        ("/standard-unavailable", "503 Service Unavailable"),
        ("/unauthorized", "561 Client Closed Request"),
        ("/large", "413 Payload Too Large"),
        ("/missing", "404 Not Found"),
    ] {
        let answer = axum_answers(changing(), "GET", path).await;
        assert_eq!(answer.status_line, format!("HTTP/1.1 {line}"));
    }
}

#[tokio::test]
async fn the_middleware_sends_the_phrase_of_the_status() {
    http_registry::status_codes! {
        enum All {
            Iana(StatusCode) except 404;
            Nginx(NginxStatus);
            561 UNAUTHORIZED "Unauthorized" "The identity provider failed." "https://aws.amazon.com/";
        }
    }
    let router = changing().layer(map_response(set_phrase::<All>));
    for (path, line) in [
        ("/closed", "499 Client Closed Request"),
        ("/replaced", "200 OK"),
        ("/standard", "200 OK"),
        ("/unavailable", "503 Service Unavailable"),
        ("/standard-unavailable", "503 Service Unavailable"),
        ("/unauthorized", "561 Unauthorized"),
        ("/large", "413 Content Too Large"),
        ("/missing", "404 Nothing Here"),
    ] {
        let answer = axum_answers(router.clone(), "GET", path).await;
        assert_eq!(answer.status_line, format!("HTTP/1.1 {line}"));
    }
}

#[tokio::test]
async fn the_filling_middleware_keeps_phrases() {
    let unnamed = || async { http::StatusCode::from(NginxStatus::CLIENT_CLOSED_REQUEST) };
    let router = changing().route("/unnamed", get(unnamed));
    let router = router.layer(map_response(fill_phrase::<NginxStatus>));
    for (path, line) in [
        ("/unnamed", "499 Client Closed Request"),
        ("/unauthorized", "561 Client Closed Request"),
        ("/large", "413 Payload Too Large"),
        ("/missing", "404 Not Found"),
    ] {
        let answer = axum_answers(router.clone(), "GET", path).await;
        assert_eq!(answer.status_line, format!("HTTP/1.1 {line}"));
    }
}

/// hyper does not send an interim response as the final one.
#[tokio::test]
async fn an_informational_status_becomes_500() {
    for status in [StatusCode::CONTINUE, StatusCode::EARLY_HINTS] {
        assert_eq!(
            status_line(status).await,
            "HTTP/1.1 500 Internal Server Error"
        );
    }
}

#[test]
fn every_response_has_the_right_code() {
    for code in 100..1000 {
        assert_eq!(any(code).into_response().status(), code);
        assert_eq!(Reply(any(code), "text").into_response().status(), code);
    }
    for &status in StatusCode::ALL {
        assert_eq!(status.into_response().status(), status);
    }
}
