//! Layers for all routes: the methods of the service, the media types that the client
//! accepts, and its cached responses.

use std::hash::{DefaultHasher, Hash, Hasher};

use axum::body::{self, Body};
use axum::extract::Request;
use axum::http::header::{ACCEPT, ALLOW, CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY};
use axum::http::{HeaderMap, HeaderName};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_registry::{Method, StatusCode};
use mediatype::names::{_STAR, Q};
use mediatype::{MediaType, MediaTypeList, ReadParams};

use crate::{EdgeMethod, Problem};

/// The methods that at least one route supports.
const IMPLEMENTED: [Method; 7] = [
    Method::GET,
    Method::HEAD,
    Method::POST,
    Method::PUT,
    Method::PATCH,
    Method::DELETE,
    Method::OPTIONS,
];

/// Responds with 501 to a method that no route supports, registered or not. A method that
/// another route supports gets a 405 response (RFC 9110, Section 9.1).
pub(crate) async fn implemented(request: Request, next: Next) -> Response {
    let method = request.method();
    if !IMPLEMENTED.iter().any(|known| known == method) {
        let detail = match EdgeMethod::try_from(method) {
            Ok(_) => format!("`{method}` is not supported by any resource here"),
            Err(error) => format!("`{method}` is {error}"),
        };
        return Problem::new(StatusCode::NOT_IMPLEMENTED, detail).into_response();
    }
    // `OPTIONS *` applies to the server as a whole (RFC 9110, Section 9.3.7).
    if request.uri().path() == "*" && Method::OPTIONS == method {
        let allow = IMPLEMENTED.map(Method::as_str).join(",");
        return ([(ALLOW, allow)], StatusCode::NO_CONTENT).into_response();
    }
    next.run(request).await
}

/// Responds with 406 to a client that does not accept the media type of the route (RFC
/// 9110, Section 12.5.1). Errors are sent in any case.
pub(crate) async fn acceptable(request: Request, next: Next) -> Response {
    let accept = list(request.headers(), ACCEPT);
    let mut response = next.run(request).await;
    let given = list(response.headers(), CONTENT_TYPE);
    if response.status().is_success() && !takes(&accept, &given) {
        let detail = format!("there is only {given} here");
        response = Problem::new(StatusCode::NOT_ACCEPTABLE, detail).into_response();
    }
    ([(VARY, "Accept")], response).into_response()
}

/// Whether a client accepts a media type. The most specific of its ranges decides;
/// without ranges it accepts everything.
fn takes(accept: &str, given: &str) -> bool {
    let ranges: Vec<_> = MediaTypeList::new(accept).filter_map(Result::ok).collect();
    let Ok(given) = MediaType::parse(given) else {
        return true;
    };
    let closest = ranges
        .iter()
        .filter(|range| range.ty == _STAR || range.ty == given.ty)
        .filter(|range| range.subty == _STAR || range.subty == given.subty)
        .max_by_key(|range| (range.ty != _STAR, range.subty != _STAR));
    let quality = closest.map(|range| range.get_param(Q).map(|q| q.as_str().parse()));
    match quality {
        Some(quality) => quality != Some(Ok(0.0)),
        None => ranges.is_empty(),
    }
}

/// Returns the value of a field, whose lines form one list (RFC 9110, Section 5.3).
fn list(fields: &HeaderMap, name: HeaderName) -> String {
    let lines = fields.get_all(name).into_iter();
    let lines: Vec<&str> = lines.filter_map(|line| line.to_str().ok()).collect();
    lines.join(", ")
}

/// Adds `ETag` and `Cache-Control` to responses that only change with the version of the
/// service, and responds with 304 to clients that already have it (RFC 9110, Section
/// 13.1.2).
pub(crate) async fn unchanging(request: Request, next: Next) -> Response {
    let known = list(request.headers(), IF_NONE_MATCH);
    let (mut head, content) = next.run(request).await.into_parts();
    if head.status != StatusCode::OK {
        return Response::from_parts(head, content);
    }
    let mut content = match body::to_bytes(content, usize::MAX).await {
        Ok(content) => content,
        Err(error) => {
            let detail = error.to_string();
            return Problem::new(StatusCode::INTERNAL_SERVER_ERROR, detail).into_response();
        }
    };
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    let tag = format!("\"{:016x}\"", hasher.finish());
    let mut known = known.split(',').map(str::trim);
    if known.any(|known| known == "*" || known.trim_start_matches("W/") == tag) {
        head.status = StatusCode::NOT_MODIFIED.into();
        head.headers.remove(CONTENT_TYPE);
        content.clear();
    }
    let fields = [(CACHE_CONTROL, "max-age=3600"), (ETAG, &tag)];
    (fields, Response::from_parts(head, Body::from(content))).into_response()
}
