//! Tests of the client against a server on a socket.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use http_registry::AnyMethod;
use retry::{Request, Response, send};

/// Starts a server that sends these responses, one for each connection, and then closes its
/// socket. Returns its address, and the requests in the order in which they arrive.
fn serve(responses: &[&str]) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let responses: Vec<String> = responses
        .iter()
        .map(|response| format!("HTTP/1.1 {response}"))
        .collect();
    let (arrived, requests) = channel();
    thread::spawn(move || {
        for response in responses {
            let (mut connection, _) = listener.accept().unwrap();
            // The client gets the response later, so it cannot look for the request too early.
            arrived.send(read(&connection)).unwrap();
            connection.write_all(response.as_bytes()).unwrap();
        }
    });
    (address, requests)
}

/// Reads a request, and returns it without Host and with simple line ends.
fn read(connection: impl Read) -> String {
    let mut reader = BufReader::new(connection);
    let (mut request, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        let line = line.trim_end();
        if let Some(value) = line.strip_prefix("Content-Length: ") {
            length = value.parse().unwrap();
        }
        if !line.starts_with("Host: ") {
            request += &[line, "\n"].concat();
        }
        if line.is_empty() {
            break;
        }
    }
    reader.take(length).read_to_string(&mut request).unwrap();
    request
}

/// Sends a request to a server with these responses. Returns the last response, and all requests.
fn talk(method: &str, content: &str, responses: &[&str]) -> (io::Result<Response>, Vec<String>) {
    let (authority, requests) = serve(responses);
    let response = send(Request {
        method: AnyMethod::from_str(method).unwrap(),
        authority,
        path: "/first".to_owned(),
        content: content.as_bytes(),
    });
    (response, requests.try_iter().collect())
}

/// Returns the code of the last response, and all requests.
fn code(method: &str, content: &str, responses: &[&str]) -> (u16, Vec<String>) {
    let (response, requests) = talk(method, content, responses);
    (response.unwrap().status.value(), requests)
}

const OK: &str = "200 OK\r\n\r\nhello";
const BUSY: &str = "503 Service Unavailable\r\nRetry-After: 0\r\n\r\n";

#[test]
fn an_idempotent_request_is_repeated() {
    let (response, requests) = talk("GET", "", &[BUSY, OK]);
    let response = response.unwrap();
    assert_eq!(response.status, http_registry::StatusCode::OK);
    assert_eq!(response.content, b"hello");
    assert_eq!(requests, ["GET /first HTTP/1.0\n\n"; 2]);

    let (status, requests) = code("PUT", "text", &["520 \r\nRetry-After: 0\r\n\r\n", OK]);
    assert_eq!(status, 200);
    assert_eq!(
        requests,
        ["PUT /first HTTP/1.0\nContent-Length: 4\n\ntext"; 2]
    );
}

#[test]
fn other_requests_are_repeated_only_if_the_server_did_not_process_them() {
    // Nobody registered BREW.
    for method in ["POST", "PATCH", "BREW"] {
        for refusal in ["429 Too Many Requests", "529 Overloaded"] {
            let response = format!("{refusal}\r\nRetry-After: 0\r\n\r\n");
            let (status, requests) = code(method, "text", &[&response, OK]);
            assert_eq!((status, requests.len()), (200, 2), "{method} {refusal}");
            assert_eq!(requests[0], requests[1]);
        }
        let (status, requests) = code(method, "text", &[BUSY, OK]);
        assert_eq!((status, requests.len()), (503, 1), "{method}");
    }
}

#[test]
fn other_responses_are_final() {
    for response in ["404 Not Found", "501 Not Implemented", "599 "] {
        let responses = [&format!("{response}\r\nRetry-After: 0\r\n\r\n"), OK];
        let (status, requests) = code("GET", "", &responses);
        assert!(response.starts_with(&status.to_string()), "{status}");
        assert_eq!(requests.len(), 1);
    }
}

#[test]
fn it_gives_up() {
    let (status, requests) = code("GET", "", &[BUSY; 9]);
    assert_eq!((status, requests.len()), (503, 4));

    let busy_for_minutes = "503 Service Unavailable\r\nRetry-After: 120\r\n\r\n";
    let (status, requests) = code("GET", "", &[busy_for_minutes, OK]);
    assert_eq!((status, requests.len()), (503, 1));

    let (response, requests) = talk("GET", "", &["307 \r\nLocation: /\r\n\r\n"; 19]);
    assert_eq!(response.unwrap_err().to_string(), "too many redirects");
    assert_eq!(requests.len(), 11);
}

#[test]
fn it_waits() {
    let began = std::time::Instant::now();
    let (status, _) = code("GET", "", &["503 Service Unavailable\r\n\r\n", OK]);
    assert_eq!(status, 200);
    assert!(began.elapsed().as_secs() >= 1);
}

#[test]
fn redirects() {
    let again = "Content-Length: 4\n\ntext";
    for (method, status, next) in [
        ("POST", "301", "GET /next HTTP/1.0\n\n".to_owned()),
        ("POST", "302", "GET /next HTTP/1.0\n\n".to_owned()),
        ("PUT", "303", "GET /next HTTP/1.0\n\n".to_owned()),
        ("QUERY", "302", format!("QUERY /next HTTP/1.0\n{again}")),
        ("POST", "307", format!("POST /next HTTP/1.0\n{again}")),
        ("POST", "308", format!("POST /next HTTP/1.0\n{again}")),
    ] {
        let redirect = format!("{status} \r\nLocation: /next\r\n\r\n");
        let (last, requests) = code(method, "text", &[&redirect, OK]);
        assert_eq!(last, 200);
        let first = format!("{method} /first HTTP/1.0\n{again}");
        assert_eq!(requests, [first, next], "{method} {status}");
    }
}

#[test]
fn a_redirect_to_another_server() {
    let (other, requests) = serve(&[OK]);
    let redirect = format!("302 Found\r\nLocation: http://{other}/there?x\r\n\r\n");
    assert_eq!(code("GET", "", &[&redirect]).0, 200);
    assert_eq!(requests.try_recv().unwrap(), "GET /there?x HTTP/1.0\n\n");
}

#[test]
fn other_codes_of_class_3xx_are_not_followed() {
    for status in ["300", "304", "305", "399"] {
        let response = format!("{status} \r\nLocation: /next\r\n\r\n");
        let (last, requests) = code("GET", "", &[&response, OK]);
        assert_eq!((last.to_string().as_str(), requests.len()), (status, 1));
    }
    // A redirect without Location cannot be followed.
    let (last, requests) = code("GET", "", &["302 Found\r\n\r\n", OK]);
    assert_eq!((last, requests.len()), (302, 1));
}

#[test]
fn content_length_without_content() {
    for (method, field) in [
        ("PUT", "Content-Length: 0\n"),
        ("POST", "Content-Length: 0\n"),
        ("GET", ""),
        ("DELETE", ""),
        ("BREW", ""),
    ] {
        let (_, requests) = code(method, "", &[OK]);
        assert_eq!(requests, [format!("{method} /first HTTP/1.0\n{field}\n")]);
    }
}
