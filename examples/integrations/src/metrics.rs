//! Labels of metrics, with a limited number of values.
//!
//! A client can send any token as its method. With a label for each token, it could
//! create any number of time series. In OpenTelemetry's conventions,
//! `http.request.method` is therefore one of the methods of RFC 9110, PATCH or QUERY, and
//! `_OTHER` for every other method.

use http_registry::features::http::MethodExt as _;
use http_registry::{Method, StatusCode};

/// The methods that have a label.
const KNOWN: [Method; 10] = [
    Method::CONNECT,
    Method::DELETE,
    Method::GET,
    Method::HEAD,
    Method::OPTIONS,
    Method::PATCH,
    Method::POST,
    Method::PUT,
    Method::QUERY,
    Method::TRACE,
];

/// Returns the label for the method of a request.
#[must_use]
pub fn method(method: &http::Method) -> &'static str {
    let known = method.registered().filter(|known| KNOWN.contains(known));
    known.map_or("_OTHER", Method::as_str)
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
    fn other_methods_share_a_label() {
        for &known in Method::ALL {
            let rfc = known.reference().to_string();
            let label = match (rfc.starts_with("RFC 9110"), known) {
                (true, _) | (_, Method::PATCH | Method::QUERY) => known.as_str(),
                _ => "_OTHER",
            };
            assert_eq!(method(&known.into()), label);
        }
        for token in ["MGLNDD_1", "get"] {
            let other = http::Method::from_bytes(token.as_bytes()).unwrap();
            assert_eq!(method(&other), "_OTHER");
        }
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
