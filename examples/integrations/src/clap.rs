//! Status codes and methods as arguments of a command line.
//!
//! clap only needs `FromStr` and `Display`. A custom parser can also find codes by
//! their names.

use clap::Parser;
use http_registry::{AnyStatus, Method, StatusCode};

/// Answers every request in the same way.
#[derive(Debug, Parser)]
pub struct Arguments {
    /// The method to answer; others are errors.
    #[arg(long, default_value_t, value_parser = method)]
    pub method: Method,
    /// The status to answer with, by its code or its name.
    #[arg(long, default_value_t = StatusCode::NO_CONTENT, value_parser = status)]
    pub status: StatusCode,
    /// The status of an upstream server, registered or not.
    #[arg(long)]
    pub expect: Vec<AnyStatus>,
}

/// Parses `404`, `404 Not Found`, `not-found` or `NotFound`.
fn status(text: &str) -> Result<StatusCode, String> {
    text.parse()
        .or_else(|error| StatusCode::from_name(text).ok_or(error))
        .map_err(|error| error.to_string())
}

/// Parses `PROPFIND` or `propfind`.
fn method(text: &str) -> Result<Method, String> {
    Method::from_name(text).ok_or_else(|| format!("`{text}` is not a registered method"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(line: &str) -> Result<Arguments, clap::Error> {
        Arguments::try_parse_from(line.split(' '))
    }

    #[test]
    fn codes_and_names_are_read() {
        let line = "serve --method propfind --status gone --expect 520 --expect 404";
        let read = arguments(line).unwrap();
        assert_eq!(read.method, Method::PROPFIND);
        assert_eq!(read.status, StatusCode::GONE);
        assert_eq!(read.expect, [520, 404]);
    }

    #[test]
    fn the_displayed_default_can_be_parsed() {
        let read = arguments("serve").unwrap();
        assert_eq!(read.method, Method::GET);
        assert_eq!(read.status, StatusCode::NO_CONTENT);
        assert!(read.expect.is_empty());
    }

    #[test]
    fn invalid_values_are_reported() {
        let error = arguments("serve --status 520").unwrap_err().to_string();
        assert!(
            error.contains("status code 520 does not belong to this registry"),
            "{error}"
        );
        let error = arguments("serve --method brew").unwrap_err().to_string();
        assert!(
            error.contains("`brew` is not a registered method"),
            "{error}"
        );
        arguments("serve --expect 99").unwrap_err();
    }
}
