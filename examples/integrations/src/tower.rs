//! A router and its test, without a socket: tower's `oneshot`.

use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use http_registry::StatusCode;
use http_registry::features::axum::Reply;

/// A service with one page.
pub fn router() -> Router {
    Router::new().route("/entries/{id}", get(entry))
}

/// Responds with the description of a code.
async fn entry(Path(id): Path<u32>) -> Result<String, Reply<StatusCode, &'static str>> {
    match id {
        0 => Err(Reply(StatusCode::GONE, "the first entry was removed")),
        1..100 => Ok(format!("entry {id}")),
        _ => Err(Reply(StatusCode::NOT_FOUND, "there is no such entry")),
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use http::{Request, Response};
    use http_registry::Method;
    use tower::ServiceExt;

    use super::*;

    async fn ask(method: Method, path: &str) -> Response<Body> {
        let request = Request::builder().method(method).uri(path);
        let request = request.body(Body::empty()).unwrap();
        router().oneshot(request).await.unwrap()
    }

    #[tokio::test]
    async fn each_page_has_its_status() {
        let response = ask(Method::GET, "/entries/7").await;
        assert_eq!(response.status(), StatusCode::OK);
        let response = ask(Method::GET, "/entries/0").await;
        assert_eq!(response.status(), StatusCode::GONE);
        let response = ask(Method::GET, "/entries/700").await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND);
        let response = ask(Method::PROPFIND, "/entries/7").await;
        assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
    }
}
