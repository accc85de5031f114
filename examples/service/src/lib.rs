//! A service to copy from: its errors are problem details (RFC 9457) that link
//! to the specification of their status, and its data are the registries.
//!
//! | route | |
//! |---|---|
//! | `/` | the page: search codes and methods |
//! | `/codes`, `/codes/{code}` | the status codes as JSON, all of them or one |
//! | `/methods`, `/methods/{method}` | the methods as JSON, all of them or one |
//! | `/status/{code}` | a response with that status, to try a client with |

mod edge;
mod problem;
mod rows;

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Request};
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::http::{Method, Uri};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use http_registry::{AnyStatus, MethodError, StatusCode};

pub use crate::edge::{EdgeMethod, EdgeStatus};
pub use crate::problem::Problem;
pub use crate::rows::{CodeRow, MethodRow};

/// The whole service, to be given to [`axum::serve()`].
pub fn app() -> Router {
    Router::new()
        .route("/", get(page))
        .route("/codes", get(codes))
        .route("/codes/{code}", get(code))
        .route("/methods", get(methods))
        .route("/methods/{method}", get(method))
        .route("/status/{code}", get(status))
        .fallback(no_such_page)
        // axum adds the `Allow` field: it knows what the route supports.
        .method_not_allowed_fallback(not_allowed)
        // Last, and so in front of the routes and both fallbacks.
        .layer(middleware::from_fn(known_methods))
}

/// The part of the path that a route leaves open, or why there is none.
type Open = Result<Path<String>, PathRejection>;

impl From<PathRejection> for Problem {
    fn from(rejection: PathRejection) -> Self {
        Self::new(StatusCode::BAD_REQUEST, rejection.body_text())
    }
}

/// The page. Its policy keeps it to what this service serves.
async fn page() -> impl IntoResponse {
    let policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; \
                  connect-src 'self'; img-src data:; base-uri 'none'; form-action 'self'";
    let page = Html(include_str!("page.html"));
    ([(CONTENT_SECURITY_POLICY, policy)], page)
}

async fn codes() -> Json<Vec<CodeRow>> {
    Json(EdgeStatus::ALL.iter().copied().map(CodeRow::from).collect())
}

async fn code(code: Open) -> Result<Json<CodeRow>, Problem> {
    let Path(code) = code?;
    let status: EdgeStatus = code.parse()?;
    Ok(Json(status.into()))
}

async fn methods() -> Json<Vec<MethodRow>> {
    let all = EdgeMethod::ALL.iter().copied();
    Json(all.map(MethodRow::from).collect())
}

async fn method(method: Open) -> Result<Json<MethodRow>, Problem> {
    let Path(method) = method?;
    match method.parse::<EdgeMethod>() {
        Ok(method) => Ok(Json(method.into())),
        Err(error @ MethodError::Invalid) => {
            Err(Problem::new(StatusCode::BAD_REQUEST, error.to_string()))
        }
        Err(error @ MethodError::Unregistered) => {
            let detail = format!("`{method}` is {error}");
            Err(Problem::new(StatusCode::NOT_FOUND, detail))
        }
    }
}

/// Answers with the status that the path names, registered or not.
async fn status(code: Open) -> Result<Response, Problem> {
    let Path(code) = code?;
    let status: AnyStatus = code.parse()?;
    if status.is_informational() {
        let detail = format!("{status} can only precede an answer (RFC 9110, Section 15.2)");
        return Err(Problem::new(StatusCode::BAD_REQUEST, detail));
    }
    match status.registered::<EdgeStatus>() {
        Some(known) if known.is_error() => Err(Problem::new(known, known.description())),
        Some(known) => Ok(known.into_response()),
        None => Ok(status.into_response()),
    }
}

async fn no_such_page(uri: Uri) -> Problem {
    let detail = format!("there is nothing at `{}`", uri.path());
    Problem::new(StatusCode::NOT_FOUND, detail)
}

async fn not_allowed(method: Method) -> Problem {
    let detail = format!("`{method}` is not among the methods that the Allow field lists");
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, detail)
}

/// Answers 501 to a method that no route could support, since nobody has
/// registered it; one that a route merely lacks is 405 (RFC 9110, Section 9.1).
async fn known_methods(request: Request, next: Next) -> Response {
    let method = request.method();
    let problem = match EdgeMethod::try_from(method) {
        Ok(_) => return next.run(request).await,
        Err(error @ MethodError::Invalid) => {
            Problem::new(StatusCode::BAD_REQUEST, error.to_string())
        }
        Err(error @ MethodError::Unregistered) => Problem::new(
            StatusCode::NOT_IMPLEMENTED,
            format!("`{method}` is {error}"),
        ),
    };
    problem.into_response()
}
