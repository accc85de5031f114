//! Labels of metrics, with a limited number of values.
//!
//! A client can send any token as its method. With a label for each token, it could
//! create any number of time series. OpenTelemetry's `http.request.method` is a known
//! method, or `_OTHER`.

use http_registry::{Method, StatusCode};

/// Returns the label for the method of a request.
#[must_use]
pub fn method(method: &http::Method) -> &'static str {
    Method::try_from(method).map_or("_OTHER", Method::as_str)
}

/// The number of responses with each registered status, and with others.
#[derive(Debug)]
pub struct Counters {
    registered: [u64; StatusCode::ALL.len()],
    other: u64,
}

impl Default for Counters {
    fn default() -> Self {
        Self {
            registered: [0; StatusCode::ALL.len()],
            other: 0,
        }
    }
}

impl Counters {
    /// Counts a response.
    pub fn count(&mut self, status: http::StatusCode) {
        match StatusCode::try_from(status) {
            Ok(status) => self.registered[status.index()] += 1,
            Err(_) => self.other += 1,
        }
    }

    /// Returns the label and the count of every status that was counted.
    pub fn labels(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let registered = StatusCode::ALL.iter().map(|status| status.as_str());
        let all = registered
            .zip(self.registered)
            .chain([("_OTHER", self.other)]);
        all.filter(|(_, count)| *count > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unregistered_methods_share_a_label() {
        assert_eq!(method(&http::Method::GET), "GET");
        assert_eq!(method(&Method::PROPFIND.into()), "PROPFIND");
        assert_eq!(
            method(&http::Method::from_bytes(b"MGLNDD_1").unwrap()),
            "_OTHER"
        );
        assert_eq!(method(&http::Method::from_bytes(b"get").unwrap()), "_OTHER");
    }

    #[test]
    fn statuses_are_counted() {
        let mut counters = Counters::default();
        for code in [404, 200, 520, 200, 999] {
            counters.count(http::StatusCode::from_u16(code).unwrap());
        }
        assert_eq!(
            counters.labels().collect::<Vec<_>>(),
            [("200", 2), ("404", 1), ("_OTHER", 2)]
        );
    }
}
