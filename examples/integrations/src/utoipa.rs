//! OpenAPI documents with utoipa. `value_type` declares a status as a number, and a
//! method as a string.

use http_registry::{AnyStatus, Method};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

/// A line of a log, as the service returns it.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Line {
    /// The method of the request.
    #[schema(value_type = String, example = "GET")]
    pub method: Method,
    /// The status of the response.
    #[schema(value_type = u16, minimum = 100, maximum = 999, example = 404)]
    pub status: AnyStatus,
    /// The status of the upstream server.
    #[schema(value_type = Option<u16>)]
    pub upstream: Option<AnyStatus>,
}

/// The service's document.
#[derive(Debug, OpenApi)]
#[openapi(components(schemas(Line)))]
pub struct Document;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_a_number_in_the_document() {
        let document = Document::openapi().to_json().unwrap();
        let line = document.split("\"Line\"").nth(1).unwrap();
        let status = line.split("\"status\":{").nth(1).unwrap();
        assert!(status.contains("\"type\":\"integer\""), "{document}");
        assert!(status.contains("\"minimum\":100"), "{document}");
    }
}
