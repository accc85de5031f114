//! A service of ten handlers that was written with `axum::http::{Method, StatusCode}`,
//! and now imports the types of this crate. [`axum_http`](crate::axum_http) is the same
//! service with the types that it was written with.
//!
//! Comparisons, extractors, errors, a status alone and the builders of the `http` crate
//! are unchanged. Where the code had to change, a comment has the original:
//!
//! - A tuple that begins with a status is now a [`Reply`]: axum only implements its
//!   trait for tuples with its own `StatusCode`, and other crates cannot.
//! - Our constants cannot be patterns for their values: convert the value first.
//! - In an assignment, an annotated `let` or an argument, a value of the other type
//!   must be converted, with `into()` or `AnyStatus::from`.
//! - `as_u16` is called `value`, like the function of methods.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::header::{ALLOW, HeaderValue, LOCATION};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use axum::{Json, Router};
use http_registry::features::axum::Reply;
use http_registry::{AnyMethod, AnyStatus, Method, StatusCode};
use serde::{Deserialize, Serialize};
use tower_http::cors::{Any, CorsLayer};

/// An item in the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its number.
    pub id: u32,
    /// Its name.
    pub name: String,
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
        // (status, Json(message)).into_response()
        Reply(status, Json(message)).into_response()
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
// Result<(StatusCode, Json<Item>), (StatusCode, String)>
type Created = Result<Reply<StatusCode, Json<Item>>, Reply<StatusCode, String>>;

async fn create(State(items): State<Items>, Json(item): Json<Item>) -> Created {
    if item.name.is_empty() {
        // Err((StatusCode::BAD_REQUEST, …))
        return Err(Reply(StatusCode::BAD_REQUEST, "no name".to_owned()));
    }
    let items = items.lock();
    let mut items =
        items.map_err(|error| Reply(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))?;
    if items.contains_key(&item.id) {
        let message = format!("item {} is already there", item.id);
        return Err(Reply(StatusCode::CONFLICT, message));
    }
    items.insert(item.id, item.clone());
    Ok(Reply(StatusCode::CREATED, Json(item)))
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
    // (StatusCode::CREATED, location, "created").into_response()
    Reply(StatusCode::CREATED, (location, "created")).into_response()
}

async fn remove(
    State(items): State<Items>,
    Path(id): Path<u32>,
) -> Result<Reply<StatusCode, &'static str>, Error> {
    let mut items = items.lock().map_err(|_| Error::Storage)?;
    Ok(match items.remove(&id) {
        Some(_) => Reply(StatusCode::OK, "removed"),
        None => Reply(StatusCode::GONE, "not there"),
    })
}

/// Returns the method of the request. `http::Method` accepts every token; with this type,
/// unregistered methods get a 501 response.
async fn echo(method: Method) -> String {
    if method == Method::TRACE {
        "a trace".to_owned()
    } else {
        method.to_string()
    }
}

async fn moved() -> impl IntoResponse {
    // (StatusCode::MOVED_PERMANENTLY, [(LOCATION, "/items")])
    Reply(StatusCode::MOVED_PERMANENTLY, [(LOCATION, "/items")])
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
    // Like `http::StatusCode`, `AnyStatus` holds any code.
    let status = AnyStatus::from_u16(code).map_err(|error| Error::Invalid(error.to_string()))?;
    if status.is_success() {
        return Ok("fine".into_response());
    }
    if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS {
        return Ok(StatusCode::BAD_GATEWAY.into_response());
    }
    // (status, status.as_u16().to_string())
    Ok(Reply(status, status.value().to_string()).into_response())
}

async fn fallback(request: Request) -> Reply<StatusCode, String> {
    let message = format!("there is no page {}", request.uri());
    Reply(StatusCode::NOT_FOUND, message)
}

/// The middleware for each request.
async fn guard(request: Request, next: Next) -> Result<Response, StatusCode> {
    if request.method() == Method::CONNECT {
        return Err(StatusCode::METHOD_NOT_ALLOWED);
    }
    let is_options = Method::OPTIONS == *request.method();
    // match *request.method() { Method::GET | …
    let kind = match AnyMethod::from(request.method()) {
        AnyMethod::GET | AnyMethod::HEAD => "read",
        _ => "write",
    };
    let mut response = next.run(request).await;
    if is_options && response.status() == StatusCode::METHOD_NOT_ALLOWED {
        // *response.status_mut() = StatusCode::NO_CONTENT;
        *response.status_mut() = StatusCode::NO_CONTENT.into();
    }
    // let status: StatusCode = response.status();
    let status = AnyStatus::from(response.status());
    if status.is_success() && response.headers().contains_key(ALLOW) {
        let kind = HeaderValue::from_static(kind);
        response.headers_mut().insert("x-kind", kind);
    }
    Ok(response)
}

/// The service.
pub fn app() -> Router {
    // .allow_methods([Method::GET, Method::POST])
    let cors = CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::POST].map(Into::into));
    Router::new()
        .route("/health", get(health))
        .route("/items", get(list).post(create))
        .route("/items/{id}", get(read).put(replace).delete(remove))
        .route("/echo", any(echo))
        .route("/old", get(moved))
        .route("/raw", post(raw))
        .route("/upstream/{code}", get(upstream).layer(cors))
        .fallback(fallback)
        .layer(from_fn(guard))
        .with_state(Items::default())
}

#[cfg(test)]
mod tests {
    use axum::body::to_bytes;
    use tower::ServiceExt;

    use super::*;

    async fn ask(app: &Router, method: Method, path: &str, body: &str) -> (AnyStatus, String) {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("content-type", "application/json")
            .body(Body::from(body.to_owned()))
            .unwrap();
        let response = app.clone().oneshot(request).await.unwrap();
        let status = response.status().into();
        let body = to_bytes(response.into_body(), 1000).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn items_come_and_go() {
        let app = app();
        let item = r#"{"id":1,"name":"one"}"#;
        for (method, path, body, status, answer) in [
            (
                Method::GET,
                "/items/1",
                "",
                StatusCode::NOT_FOUND,
                "\"there is no item 1\"",
            ),
            (Method::POST, "/items", item, StatusCode::CREATED, item),
            (
                Method::POST,
                "/items",
                item,
                StatusCode::CONFLICT,
                "item 1 is already there",
            ),
            (Method::GET, "/items/1", "", StatusCode::OK, item),
            (Method::PUT, "/items/1", item, StatusCode::NO_CONTENT, ""),
            (
                Method::PUT,
                "/items/2",
                item,
                StatusCode::CREATED,
                "created",
            ),
            (Method::DELETE, "/items/1", "", StatusCode::OK, "removed"),
            (
                Method::DELETE,
                "/items/1",
                "",
                StatusCode::GONE,
                "not there",
            ),
        ] {
            let (answered, body) = ask(&app, method, path, body).await;
            assert_eq!(
                (answered, body.as_str()),
                (status.any(), answer),
                "{method} {path}"
            );
        }
    }

    #[tokio::test]
    async fn other_pages() {
        let app = app();
        for (method, path, status) in [
            (Method::GET, "/health", 204),
            (Method::PROPFIND, "/echo", 200),
            (Method::GET, "/old", 301),
            (Method::POST, "/raw", 202),
            (Method::OPTIONS, "/raw", 204),
            (Method::CONNECT, "/raw", 405),
            (Method::GET, "/upstream/299", 200),
            (Method::GET, "/upstream/499", 499),
            (Method::GET, "/upstream/599", 502),
            (Method::GET, "/upstream/99", 422),
            (Method::GET, "/nowhere", 404),
        ] {
            let (answered, _) = ask(&app, method, path, "").await;
            assert_eq!(answered, status, "{method} {path}");
        }
        let (_, body) = ask(&app, Method::PROPFIND, "/echo", "").await;
        assert_eq!(body, "PROPFIND");
    }
}
