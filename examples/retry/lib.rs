//! A client's loop that repeats requests and follows redirects, over plain sockets.
//!
//! [`send`] is the loop. The facts that it needs come from the registries:
//!
//! - `AnyStatus::redirect` determines whether to follow `Location`, and with which method.
//!   The class 3xx does not: it contains 304, which is not a redirect.
//! - [`RETRY`] is a setting: the codes of failures that are likely to be temporary. The
//!   server may have processed the request, so only an idempotent method is repeated.
//! - [`ServiceStatus::is_retryable`] is a fact about a code, so it is a flag in the table:
//!   the server did not process the request, and any method can be repeated.
//! - `anticipates_content` determines whether a request without content has
//!   `Content-Length: 0`.
//!
//! The method and the status can be unregistered, so their types are `AnyMethod` and
//! `AnyStatus`.

use std::io::{self, Error, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use http_registry::{AnyMethod, AnyStatus, StatusCode, StatusSet};

http_registry::status_codes! {
    /// The status codes that our services send.
    pub enum ServiceStatus {
        /// Whether the server did not process the request: the client can repeat it unchanged.
        flag retryable;

        Iana(StatusCode) retryable 408, 421, 425, 429;
        529 OVERLOADED "Overloaded" "The service rejects the request, because it has too many."
            "https://service.example/codes#529" retryable;
    }
}

/// The codes of failures that are likely to be temporary.
pub const RETRY: StatusSet = StatusSet::from_static("408, 429, 500, 502-504, 520-527");

/// How long to wait before each repetition, unless the response has Retry-After.
const DELAYS: [Duration; 3] = [
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
];

/// A client that has to wait longer than this gives up.
const MAX_DELAY: Duration = Duration::from_secs(60);

const MAX_REDIRECTS: u32 = 10;

/// A request.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// The method, registered or not.
    pub method: AnyMethod<'a>,
    /// The host and the port, such as `localhost:8080`.
    pub authority: String,
    /// The path, with the query.
    pub path: String,
    /// The content, often empty.
    pub content: &'a [u8],
}

/// A response.
#[derive(Clone, Debug)]
pub struct Response {
    /// The status code, registered or not.
    pub status: AnyStatus,
    /// The content.
    pub content: Vec<u8>,
    head: String,
}

/// Sends a request, repeats it as long as that is allowed and could help, and follows redirects.
/// Returns the last response.
///
/// # Errors
///
/// If there is no connection, if a response is not HTTP, and if it cannot follow a redirect.
pub fn send(mut request: Request<'_>) -> io::Result<Response> {
    let mut delays = DELAYS.into_iter();
    let mut redirects = 0;
    loop {
        let response = exchange(&request)?;
        let status = response.status;
        if let (Some(redirect), Some(location)) = (status.redirect(), response.field("location")) {
            redirects += 1;
            if redirects > MAX_REDIRECTS {
                return Err(Error::other("too many redirects"));
            }
            let method = redirect.method(request.method);
            if method != request.method {
                request.method = method;
                request.content = &[];
            }
            request.go_to(location)?;
            continue;
        }
        let again = (status.registered()).is_some_and(ServiceStatus::is_retryable)
            || (RETRY.contains(status) && request.method.is_idempotent());
        let delay = delays
            .next()
            .map(|delay| response.retry_after().unwrap_or(delay));
        match delay {
            Some(delay) if again && delay <= MAX_DELAY => thread::sleep(delay),
            _ => return Ok(response),
        }
    }
}

impl Request<'_> {
    /// Changes the target to a Location, which is a path or an `http` URL here.
    fn go_to(&mut self, location: &str) -> io::Result<()> {
        let path = match location.strip_prefix("http://") {
            Some(rest) => {
                let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                authority.clone_into(&mut self.authority);
                if path.is_empty() { "/" } else { path }
            }
            None if location.starts_with('/') => location,
            None => return Err(invalid("unsupported Location")),
        };
        path.clone_into(&mut self.path);
        Ok(())
    }
}

impl Response {
    /// Returns the value of a header field.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        let mut fields = self.head.lines().filter_map(|line| line.split_once(':'));
        let (_, value) = fields.find(|(of, _)| of.eq_ignore_ascii_case(name))?;
        Some(value.trim())
    }

    /// Returns the value of Retry-After, if it is not a date.
    fn retry_after(&self) -> Option<Duration> {
        let seconds = self.field("retry-after")?.parse().ok()?;
        Some(Duration::from_secs(seconds))
    }
}

/// Sends a request once.
fn exchange(request: &Request<'_>) -> io::Result<Response> {
    let Request {
        method,
        authority,
        path,
        content,
    } = request;
    let length = if content.is_empty() && !method.anticipates_content() {
        String::new()
    } else {
        format!("Content-Length: {}\r\n", content.len())
    };
    // The response to HTTP/1.0 is not chunked, and ends with the connection.
    let head = format!("{method} {path} HTTP/1.0\r\nHost: {authority}\r\n{length}\r\n");
    let mut connection = TcpStream::connect(authority)?;
    connection.set_read_timeout(Some(Duration::from_secs(30)))?;
    connection.write_all(&[head.as_bytes(), content].concat())?;
    let mut received = Vec::new();
    connection.read_to_end(&mut received)?;

    let end = received.windows(4).position(|bytes| bytes == b"\r\n\r\n");
    let content = received.split_off(end.ok_or_else(|| invalid("no header section"))? + 4);
    let head = String::from_utf8(received).map_err(|_| invalid("the fields are not UTF-8"))?;
    let (version, status) = head
        .lines()
        .next()
        .and_then(|line| line.split_once(' '))
        .unwrap_or_default();
    if !version.starts_with("HTTP/1.") {
        return Err(invalid("the response is not HTTP/1"));
    }
    let status = status
        .parse()
        .map_err(|error| Error::new(ErrorKind::InvalidData, error))?;
    Ok(Response {
        status,
        content,
        head,
    })
}

fn invalid(message: &str) -> Error {
    Error::new(ErrorKind::InvalidData, message)
}
