//! The service of [`axum`](crate::axum) as it was written, with
//! `axum::http::{Method, StatusCode}` everywhere, and ten lines that look values up
//! in the registries.
//!
//! These lines give errors the form of problem details (RFC 9457), explain each status
//! in the log, count responses by class, and tell clients when to repeat a request. They
//! follow the comments that begin with "Registry".

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::header::{ALLOW, CONTENT_TYPE, HeaderValue, LOCATION, RETRY_AFTER};
use axum::http::{Method, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use tower_http::cors::{Any, CorsLayer};

// Registry: two lines.
use http_registry::StatusEntry;
use http_registry::features::http::{MethodExt as _, StatusCodeExt as _};

/// An item in the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its number.
    pub id: u32,
    /// Its name.
    pub name: String,
}

/// The requests and responses that the service has observed.
#[derive(Debug, Default)]
pub struct Observed {
    /// A line for each response.
    pub log: Vec<String>,
    /// The number of responses by label.
    pub responses: BTreeMap<&'static str, u64>,
}

type Items = Arc<Mutex<BTreeMap<u32, Item>>>;

/// The errors of the service.
#[derive(Debug)]
pub enum Error {
    /// There is no item with this number.
    Missing(u32),
    /// The request is invalid.
    Invalid(String),
    /// The store is broken.
    Storage,
}

impl Error {
    fn status(&self) -> StatusCode {
        match self {
            Self::Missing(_) => StatusCode::NOT_FOUND,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Storage => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let status = self.status();
        let message = match self {
            Self::Missing(id) => format!("there is no item {id}"),
            Self::Invalid(why) => why,
            Self::Storage => "the store is broken".to_owned(),
        };
        // Registry: three lines. The response was `(status, Json(message))`.
        let title = status.any().phrase().unwrap_or_default();
        let problem = Json(BTreeMap::from([("title", title), ("detail", &message)]));
        let format = [(CONTENT_TYPE, "application/problem+json")];
        (status, format, problem).into_response()
    }
}

async fn health() -> StatusCode {
    StatusCode::NO_CONTENT
}

async fn list(State(items): State<Items>) -> Result<Json<Vec<Item>>, StatusCode> {
    let items = items
        .lock()
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(Json(items.values().cloned().collect()))
}

async fn read(State(items): State<Items>, Path(id): Path<u32>) -> Result<Json<Item>, Error> {
    let items = items.lock().map_err(|_| Error::Storage)?;
    items.get(&id).cloned().map(Json).ok_or(Error::Missing(id))
}

/// The created item, or the error, with a status.
type Created = Result<(StatusCode, Json<Item>), (StatusCode, String)>;

async fn create(State(items): State<Items>, Json(item): Json<Item>) -> Created {
    if item.name.is_empty() {
        return Err((StatusCode::BAD_REQUEST, "no name".to_owned()));
    }
    let items = items.lock();
    let mut items =
        items.map_err(|error| (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))?;
    if items.contains_key(&item.id) {
        let message = format!("item {} is already there", item.id);
        return Err((StatusCode::CONFLICT, message));
    }
    items.insert(item.id, item.clone());
    Ok((StatusCode::CREATED, Json(item)))
}

async fn replace(
    State(items): State<Items>,
    Path(id): Path<u32>,
    Json(item): Json<Item>,
) -> impl IntoResponse {
    let Ok(mut items) = items.lock() else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    if items.insert(id, item).is_some() {
        return StatusCode::NO_CONTENT.into_response();
    }
    let location = [(LOCATION, format!("/items/{id}"))];
    (StatusCode::CREATED, location, "created").into_response()
}

async fn remove(
    State(items): State<Items>,
    Path(id): Path<u32>,
) -> Result<(StatusCode, &'static str), Error> {
    let mut items = items.lock().map_err(|_| Error::Storage)?;
    Ok(match items.remove(&id) {
        Some(_) => (StatusCode::OK, "removed"),
        None => (StatusCode::GONE, "not there"),
    })
}

/// Returns the method of the request.
async fn echo(method: Method) -> String {
    if method == Method::TRACE {
        "a trace".to_owned()
    } else {
        method.to_string()
    }
}

async fn moved() -> impl IntoResponse {
    (StatusCode::MOVED_PERMANENTLY, [(LOCATION, "/items")])
}

async fn raw() -> Result<Response, StatusCode> {
    Response::builder()
        .status(StatusCode::ACCEPTED)
        .header("x-raw", "1")
        .body(Body::from("raw"))
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

/// Responds with the status of an upstream server.
async fn upstream(Path(code): Path<u16>) -> Result<Response, Error> {
    let status = StatusCode::from_u16(code).map_err(|error| Error::Invalid(error.to_string()))?;
    if status.is_success() {
        return Ok("fine".into_response());
    }
    if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS {
        return Ok(StatusCode::BAD_GATEWAY.into_response());
    }
    Ok((status, status.as_u16().to_string()).into_response())
}

async fn fallback(request: Request) -> (StatusCode, String) {
    let message = format!("there is no page {}", request.uri());
    (StatusCode::NOT_FOUND, message)
}

/// The middleware for each request.
async fn guard(
    State(observed): State<Arc<Mutex<Observed>>>,
    request: Request,
    next: Next,
) -> Result<Response, StatusCode> {
    if request.method() == Method::CONNECT {
        return Err(StatusCode::METHOD_NOT_ALLOWED);
    }
    let is_options = request.method() == Method::OPTIONS;
    let kind = match *request.method() {
        Method::GET | Method::HEAD => "read",
        _ => "write",
    };
    let line = format!("{} {}", request.method(), request.uri());
    // Registry: one line.
    let may_repeat = request.method().any().is_idempotent();
    let mut response = next.run(request).await;
    if is_options && response.status() == StatusCode::METHOD_NOT_ALLOWED {
        *response.status_mut() = StatusCode::NO_CONTENT;
    }
    let status = response.status();
    if status.is_success() && response.headers().contains_key(ALLOW) {
        let kind = HeaderValue::from_static(kind);
        response.headers_mut().insert("x-kind", kind);
    // Registry: two lines.
    } else if may_repeat && status == StatusCode::BAD_GATEWAY {
        response.headers_mut().insert(RETRY_AFTER, 1.into());
    }
    // Registry: one line. The next one was `format!("{line} {status}")`.
    let why = status.entry().map_or("", StatusEntry::description);
    let line = format!("{line} {status}: {why}");
    // Registry: one line. A label needs a limited number of values.
    let label = status.any().class().pattern();
    let observed = observed.lock();
    let mut observed = observed.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    observed.log.push(line);
    *observed.responses.entry(label).or_default() += 1;
    Ok(response)
}

/// The service, which records its responses in `observed`.
pub fn app(observed: Arc<Mutex<Observed>>) -> Router {
    let cors = CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::POST]);
    Router::new()
        .route("/health", get(health))
        .route("/items", get(list).post(create))
        .route("/items/{id}", get(read).put(replace).delete(remove))
        .route("/echo", any(echo))
        .route("/old", get(moved))
        .route("/raw", post(raw))
        .route("/upstream/{code}", any(upstream).layer(cors))
        .fallback(fallback)
        .layer(from_fn_with_state(observed, guard))
        .with_state(Items::default())
}

#[cfg(test)]
mod tests {
    use axum::body::to_bytes;
    use tower::ServiceExt;

    use super::*;

    /// Returns the response to a request, and its content.
    async fn ask(app: &Router, method: &str, path: &str) -> (Response, String) {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("content-type", "application/json")
            .body(Body::from(r#"{"id":1,"name":"one"}"#));
        let response = app.clone().oneshot(request.unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, 1000).await.unwrap();
        let content = String::from_utf8(body.to_vec()).unwrap();
        (Response::from_parts(parts, Body::empty()), content)
    }

    #[tokio::test]
    async fn every_handler_responds() {
        let app = app(Arc::default());
        for (method, path, status) in [
            ("GET", "/health", 204),
            ("POST", "/items", 201),
            ("POST", "/items", 409),
            ("GET", "/items", 200),
            ("GET", "/items/1", 200),
            ("PUT", "/items/1", 204),
            ("PUT", "/items/2", 201),
            ("DELETE", "/items/1", 200),
            ("DELETE", "/items/1", 410),
            ("PROPFIND", "/echo", 200),
            ("GET", "/old", 301),
            ("POST", "/raw", 202),
            ("OPTIONS", "/raw", 204),
            ("CONNECT", "/raw", 405),
            ("GET", "/upstream/499", 499),
            ("GET", "/nowhere", 404),
        ] {
            let (response, _) = ask(&app, method, path).await;
            assert_eq!(response.status(), status, "{method} {path}");
        }
    }

    #[tokio::test]
    async fn the_registries_explain_responses() {
        let observed = Arc::<Mutex<Observed>>::default();
        let app = app(observed.clone());

        let (response, content) = ask(&app, "GET", "/items/17").await;
        assert_eq!(response.headers()[CONTENT_TYPE], "application/problem+json");
        let problem = r#"{"detail":"there is no item 17","title":"Not Found"}"#;
        assert_eq!(content, problem);

        for (method, may_repeat) in [("PROPFIND", true), ("GET", true), ("POST", false)] {
            let (response, _) = ask(&app, method, "/upstream/503").await;
            assert_eq!(response.headers().contains_key(RETRY_AFTER), may_repeat);
        }
        ask(&app, "GET", "/upstream/499").await;

        let observed = observed.lock().unwrap();
        assert_eq!(observed.responses, BTreeMap::from([("4xx", 2), ("5xx", 3)]));
        let description = http_registry::StatusCode::NOT_FOUND.description();
        let line = format!("GET /items/17 404 Not Found: {description}");
        assert_eq!(observed.log[0], line);
        let unknown = "GET /upstream/499 499 <unknown status code>: ";
        assert_eq!(observed.log[4], unknown);
    }
}
