//! An example service. Its errors are problem details (RFC 9457) that link to the
//! specification of their status, and it serves the registries.
//!
//! | route | |
//! |---|---|
//! | `/` | the page: search codes and methods |
//! | `/codes`, `/codes/{code}` | the status codes as JSON, all of them or one |
//! | `/methods`, `/methods/{method}` | the methods as JSON, all of them or one |
//! | `/status/{code}` | a response with that status, to try a client with |

mod middleware;
mod page;
mod problem;
mod rows;
mod search;
mod status;

use axum::extract::Path;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::handler::Handler;
use axum::http::header::ALLOW;
use axum::http::{Method, Uri};
use axum::middleware::{from_fn, map_response};
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get};
use axum::{Json, Router};
use http_registry::features::axum::set_phrase;
use http_registry::{MethodError, StatusCode};

pub use crate::problem::Problem;
pub use http_registry_vendors::{EdgeMethod, EdgeStatus};

use crate::rows::Row;

/// Returns the whole service, for [`axum::serve()`].
pub fn app() -> Router {
    let registries = Router::new()
        .route("/", read(page::page))
        .route("/page.css", read(page::style))
        .route("/page.js", read(page::script))
        .route("/codes", read(codes))
        .route("/codes/{code}", read(code))
        .route("/methods", read(methods))
        .route("/methods/{method}", read(method))
        .layer(from_fn(middleware::acceptable))
        .layer(from_fn(middleware::unchanging));
    let status = get(status::status)
        .post(status::status)
        .put(status::status)
        .patch(status::status)
        .delete(status::status)
        .options(options("GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS"));
    registries
        .route("/status/{code}", status)
        .fallback(no_such_page)
        // axum adds the `Allow` field with the methods that the route supports.
        .method_not_allowed_fallback(not_allowed)
        // The last layer is in front of all routes and both fallbacks.
        .layer(from_fn(middleware::implemented))
        // Outermost, after every layer that sets a status, so that each gets its phrase.
        .layer(map_response(set_phrase::<EdgeStatus>))
}

/// Returns a route that handles `GET` and `HEAD` with `handler`.
fn read<H: Handler<T, ()>, T: 'static>(handler: H) -> MethodRouter {
    get(handler).options(options("GET,HEAD,OPTIONS"))
}

/// Responds to `OPTIONS`.
fn options(allow: &'static str) -> impl IntoResponse + Clone {
    ([(ALLOW, allow)], StatusCode::NO_CONTENT)
}

/// The variable part of the path, or a problem.
type Open = Result<Path<String>, PathRejection>;

impl From<PathRejection> for Problem {
    fn from(rejection: PathRejection) -> Self {
        Self::new(StatusCode::BAD_REQUEST, rejection.body_text())
    }
}

impl From<QueryRejection> for Problem {
    fn from(rejection: QueryRejection) -> Self {
        Self::new(StatusCode::BAD_REQUEST, rejection.body_text())
    }
}

async fn codes() -> Json<Vec<Row>> {
    Json(EdgeStatus::ALL.iter().copied().map(Row::from).collect())
}

async fn code(code: Open) -> Result<Json<Row>, Problem> {
    let Path(code) = code?;
    let status = EdgeStatus::from_bytes(code.as_bytes())?;
    Ok(Json(status.into()))
}

async fn methods() -> Json<Vec<Row>> {
    Json(EdgeMethod::ALL.iter().copied().map(Row::from).collect())
}

async fn method(method: Open) -> Result<Json<Row>, Problem> {
    let Path(method) = method?;
    let known = method.parse::<EdgeMethod>().map_err(|error| match error {
        MethodError::Invalid => Problem::new(StatusCode::BAD_REQUEST, error.to_string()),
        MethodError::Unregistered => {
            Problem::new(StatusCode::NOT_FOUND, format!("`{method}` is {error}"))
        }
    })?;
    Ok(Json(known.into()))
}

async fn no_such_page(uri: Uri) -> Problem {
    let detail = format!("there is nothing at `{}`", uri.path());
    Problem::new(StatusCode::NOT_FOUND, detail)
}

async fn not_allowed(method: Method) -> Problem {
    let detail = format!("`{method}` is not among the methods that the Allow field lists");
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, detail)
}
