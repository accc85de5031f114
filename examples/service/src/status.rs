//! Responses for testing clients.

use axum::extract::Path;
use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONNECTION, CONTENT_RANGE, LOCATION, PROXY_AUTHENTICATE, UPGRADE,
    WWW_AUTHENTICATE,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};
use http_registry::{AnyStatus, StatusCode};

use crate::{EdgeStatus, Open, Problem};

/// Responds with the status in the path, registered or not, and with the header fields that a
/// response with this status must have.
///
/// # Errors
///
/// If the path is not a status code, or a response to this request cannot have it.
pub(crate) async fn status(code: Open) -> Result<Response, Problem> {
    let Path(code) = code?;
    let status = AnyStatus::from_bytes(code.as_bytes())?;
    if let Some(why) = refused(status) {
        let detail = format!("{status} {why}");
        return Err(Problem::new(StatusCode::BAD_REQUEST, detail));
    }
    let mut response = match status.registered::<EdgeStatus>() {
        Some(known) if known.is_error() => Problem::new(known, known.description()).into_response(),
        Some(known) => known.into_response(),
        None => status.into_response(),
    };
    if status == StatusCode::PARTIAL_CONTENT {
        *response.body_mut() = PART.into();
    }
    let fields: HeaderMap = fields(status)
        .iter()
        .map(|(name, value)| (name.clone(), HeaderValue::from_static(value)))
        .collect();
    // Caches must not answer for the service.
    let no_store = [(CACHE_CONTROL, "no-store")];
    Ok((no_store, fields, response).into_response())
}

/// The content of a 206. The only part is the whole content.
const PART: &str = "206";

/// The reason why a response to this request cannot have the status.
fn refused(status: AnyStatus) -> Option<&'static str> {
    match status {
        _ if status.is_informational() => {
            Some("can only precede an answer (RFC 9110, Section 15.2)")
        }
        AnyStatus::MULTI_STATUS => {
            Some("is about several resources, and this is one (RFC 4918, Section 13)")
        }
        AnyStatus::ALREADY_REPORTED => {
            Some("can only stand inside a 207 response (RFC 5842, Section 7.1)")
        }
        AnyStatus::IM_USED => Some("answers a request for a difference (RFC 3229, Section 10.4.1)"),
        _ => None,
    }
}

/// Returns the header fields that a response with the status must have, and the target of a
/// redirection.
fn fields(status: AnyStatus) -> &'static [(HeaderName, &'static str)] {
    match status {
        AnyStatus::PARTIAL_CONTENT => &[(CONTENT_RANGE, "bytes 0-2/3")],
        AnyStatus::MULTIPLE_CHOICES => &[(LOCATION, "200")],
        _ if status.redirect().is_some() => &[(LOCATION, "200")],
        AnyStatus::UNAUTHORIZED => &[(WWW_AUTHENTICATE, "Basic realm=\"status\"")],
        // All other methods get a 405 here.
        AnyStatus::METHOD_NOT_ALLOWED => &[(ALLOW, "OPTIONS")],
        AnyStatus::PROXY_AUTHENTICATION_REQUIRED => {
            &[(PROXY_AUTHENTICATE, "Basic realm=\"status\"")]
        }
        AnyStatus::RANGE_NOT_SATISFIABLE => &[(CONTENT_RANGE, "bytes */3")],
        AnyStatus::UPGRADE_REQUIRED => &[(UPGRADE, "websocket"), (CONNECTION, "upgrade")],
        _ => &[],
    }
}
