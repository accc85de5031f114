//! Errors as problem details (RFC 9457).

use axum::Json;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use http_registry::features::axum::Reply;
use http_registry::{StatusCode, StatusCodeError};
use serde::Serialize;

use crate::EdgeStatus;

/// An error in a response: `application/problem+json` (RFC 9457).
///
/// The phrase of the status is the title, and its specification is the type. The
/// handler only adds the detail.
///
/// ```
/// use http_registry::StatusCode;
/// use service::Problem;
///
/// let problem = Problem::new(StatusCode::GONE, "the album was deleted");
/// assert_eq!(
///     serde_json::to_value(&problem)?,
///     serde_json::json!({
///         "type": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11",
///         "title": "Gone",
///         "status": 410,
///         "detail": "the album was deleted",
///     }),
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct Problem {
    #[serde(rename = "type")]
    specification: String,
    title: &'static str,
    status: EdgeStatus,
    detail: String,
}

impl Problem {
    /// Creates a problem. The status is of any registry that [`EdgeStatus`] includes,
    /// and the detail describes this occurrence.
    pub fn new(status: impl Into<EdgeStatus>, detail: impl Into<String>) -> Self {
        let status = status.into();
        Self {
            specification: status.reference().url().to_string(),
            title: status.phrase(),
            status,
            detail: detail.into(),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let content_type = [(CONTENT_TYPE, "application/problem+json")];
        Reply(self.status, (content_type, Json(self))).into_response()
    }
}

/// The problem with a path that names a status code: 400 if it is not one, 404 if it
/// is not registered.
impl From<StatusCodeError> for Problem {
    fn from(error: StatusCodeError) -> Self {
        match error {
            StatusCodeError::Invalid => Self::new(StatusCode::BAD_REQUEST, error.to_string()),
            StatusCodeError::Unregistered(status) => {
                let detail = format!(
                    "{status} is not a registered status code; a client treats it as {} \
                     (RFC 9110, Section 15)",
                    status.effective(),
                );
                Self::new(StatusCode::NOT_FOUND, detail)
            }
        }
    }
}
