//! What the service answers, over TCP.

mod loopback;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::LazyLock;

use http_registry::{AnyStatus, Method, Reference, StatusCode};
use serde_json::{Value, json};
use service::{EdgeMethod, EdgeStatus};
use ureq::Agent;
use ureq::http::Response;

static SERVICE: LazyLock<SocketAddr> = LazyLock::new(loopback::serve);

static CLIENT: LazyLock<Agent> = LazyLock::new(|| {
    Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .proxy(None)
        .build()
        .into()
});

fn get(path: &str) -> Response<ureq::Body> {
    CLIENT
        .get(format!("http://{}{path}", *SERVICE))
        .call()
        .unwrap()
}

fn field<'a>(response: &'a Response<ureq::Body>, name: &str) -> &'a str {
    let value = response.headers().get(name);
    value
        .unwrap_or_else(|| panic!("no {name}"))
        .to_str()
        .unwrap()
}

fn content(mut response: Response<ureq::Body>) -> Value {
    response.body_mut().read_json().unwrap()
}

fn get_json(path: &str) -> Value {
    let response = get(path);
    assert_eq!(response.status(), 200, "{path}");
    assert_eq!(
        field(&response, "content-type"),
        "application/json",
        "{path}"
    );
    content(response)
}

/// The detail of the problem that the response must be.
#[track_caller]
fn problem(response: Response<ureq::Body>, status: impl Into<EdgeStatus>) -> String {
    let status: EdgeStatus = status.into();
    assert_eq!(response.status().as_u16(), status.value());
    assert_eq!(field(&response, "content-type"), "application/problem+json");
    let mut problem = content(response);
    let detail = problem["detail"].take();
    assert_eq!(
        problem,
        json!({
            "type": status.reference().url().to_string(),
            "title": status.phrase(),
            "status": status.value(),
            "detail": null,
        }),
    );
    detail.as_str().unwrap().to_owned()
}

/// The response to a request that no client library would send, as its lines
/// and its content.
fn raw(method: &str, path: &str) -> (Vec<String>, String) {
    let mut stream = TcpStream::connect(*SERVICE).unwrap();
    let address = *SERVICE;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n",
    )
    .unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    let (head, content) = response.split_once("\r\n\r\n").unwrap();
    (
        head.lines().map(str::to_owned).collect(),
        content.to_owned(),
    )
}

/// What the `Allow` field of a response lists.
fn allowed(head: &[String]) -> Option<Vec<EdgeMethod>> {
    let value = head.iter().find_map(|line| line.strip_prefix("allow: "))?;
    Some(
        value
            .split(',')
            .map(|token| token.trim().parse().unwrap())
            .collect(),
    )
}

#[test]
fn an_entry_has_all_that_its_registry_says() {
    assert_eq!(
        get_json("/codes/413"),
        json!({
            "code": 413,
            "phrase": "Content Too Large",
            "name": "CONTENT_TOO_LARGE",
            "aliases": ["REQUEST_ENTITY_TOO_LARGE", "PAYLOAD_TOO_LARGE"],
            "class": "client error",
            "registry": "IANA",
            "description": StatusCode::CONTENT_TOO_LARGE.description(),
            "flags": [],
            "references": [{
                "text": "RFC 9110, Section 15.5.14",
                "title": "HTTP Semantics",
                "url": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14",
            }],
        }),
    );
    assert_eq!(
        get_json("/methods/BASELINE-CONTROL"),
        json!({
            "method": "BASELINE-CONTROL",
            "name": "BASELINE_CONTROL",
            "aliases": [],
            "registry": "IANA",
            "description": Method::BASELINE_CONTROL.description(),
            "flags": ["idempotent"],
            "references": [{
                "text": "RFC 3253, Section 12.6",
                "title": "Versioning Extensions to WebDAV (Web Distributed Authoring and Versioning)",
                "url": "https://www.rfc-editor.org/rfc/rfc3253#section-12.6",
            }],
        }),
    );
    assert_eq!(
        get_json("/codes/510")["flags"],
        json!(["experimental", "obsolete"])
    );
    assert_eq!(get_json("/codes/404")["flags"], json!(["cacheable"]));
    assert_eq!(get_json("/codes/305")["flags"], json!(["deprecated"]));
    assert_eq!(
        get_json("/methods/QUERY")["flags"],
        json!(["safe", "idempotent", "cacheable"])
    );
}

#[test]
fn a_vendors_entry_is_the_vendors() {
    let code = get_json("/codes/520");
    assert_eq!(code["registry"], "Cloudflare");
    assert_eq!(code["references"][0]["title"], Value::Null);
    assert_eq!(get_json("/codes/499")["registry"], "nginx");
    assert_eq!(get_json("/codes/460")["registry"], "AWS ELB");
    assert_eq!(get_json("/codes/440")["registry"], "IIS");
    assert_eq!(get_json("/methods/PURGE")["registry"], "Varnish");
    assert_eq!(get_json("/methods/M-SEARCH")["registry"], "UPnP");
}

#[test]
fn the_lists_are_the_whole_registries() {
    let codes = get_json("/codes");
    let codes = codes.as_array().unwrap();
    assert_eq!(codes.len(), EdgeStatus::ALL.len());
    for (row, status) in codes.iter().zip(EdgeStatus::ALL) {
        assert_eq!(row["code"], status.value());
        assert_eq!(row, &get_json(&format!("/codes/{}", status.as_str())));
    }

    let methods = get_json("/methods");
    let methods = methods.as_array().unwrap();
    assert_eq!(methods.len(), EdgeMethod::ALL.len());
    for (row, method) in methods.iter().zip(EdgeMethod::ALL) {
        assert_eq!(row["method"], method.as_str());
        assert_eq!(row, &get_json(&format!("/methods/{method}")));
    }
}

#[test]
fn an_unregistered_code_is_404_and_says_what_it_counts_as() {
    let detail = problem(get("/codes/599"), StatusCode::NOT_FOUND);
    assert!(detail.contains("599"), "{detail}");
    assert!(
        detail.contains("500 Internal Server Error (RFC 9110, Section 15)"),
        "{detail}"
    );
    let detail = problem(get("/codes/299"), StatusCode::NOT_FOUND);
    assert!(detail.contains("200 OK"), "{detail}");
    // No class at all: a server error (RFC 9110, Section 15).
    let detail = problem(get("/codes/999"), StatusCode::NOT_FOUND);
    assert!(detail.contains("500 Internal Server Error"), "{detail}");
}

#[test]
fn what_is_no_code_or_method_is_400() {
    for code in [
        "abc",
        "99",
        "0404",
        "1000",
        "+404",
        "4%304%20",
        "%FF",
        "%E2%91%A3",
    ] {
        for route in ["codes", "status"] {
            let detail = problem(get(&format!("/{route}/{code}")), StatusCode::BAD_REQUEST);
            assert!(!detail.is_empty());
        }
    }
    for method in ["G%20T", "%FF", "GET%2F", "%22"] {
        let detail = problem(get(&format!("/methods/{method}")), StatusCode::BAD_REQUEST);
        assert!(!detail.is_empty());
    }
}

#[test]
fn a_method_is_case_sensitive() {
    let detail = problem(get("/methods/get"), StatusCode::NOT_FOUND);
    assert_eq!(detail, "`get` is not a registered method");
}

#[test]
fn an_unknown_path_is_404() {
    for path in [
        "/nothing",
        "/codes/",
        "/codes/404/more",
        "//",
        "/favicon.ico",
    ] {
        let detail = problem(get(path), StatusCode::NOT_FOUND);
        assert_eq!(detail, format!("there is nothing at `{path}`"));
    }
}

#[test]
fn a_method_that_nobody_registered_is_501() {
    for path in ["/methods", "/codes", "/", "/nothing"] {
        for method in ["BREW", "get", "G"] {
            let (head, content) = raw(method, path);
            assert_eq!(head[0], "HTTP/1.1 501 Not Implemented", "{method} {path}");
            assert!(head.contains(&"content-type: application/problem+json".to_owned()));
            let problem: Value = serde_json::from_str(&content).unwrap();
            assert_eq!(problem["status"], 501);
            assert_eq!(
                problem["detail"],
                format!("`{method}` is not a registered method")
            );
        }
    }
}

#[test]
fn a_known_method_is_405_exactly_where_allow_lacks_it() {
    for path in [
        "/",
        "/codes",
        "/codes/404",
        "/methods",
        "/methods/GET",
        "/status/404",
    ] {
        let (head, content) = raw("DELETE", path);
        assert_eq!(head[0], "HTTP/1.1 405 Method Not Allowed");
        let allowed = allowed(&head).expect("a 405 has an Allow field");
        assert!(allowed.contains(&Method::GET.into()), "{allowed:?}");
        let problem: Value = serde_json::from_str(&content).unwrap();
        assert_eq!(problem["title"], "Method Not Allowed");
        assert!(problem["detail"].as_str().unwrap().contains("`DELETE`"));

        for &method in EdgeMethod::ALL {
            let (head, _) = raw(method.as_str(), path);
            let rejected = head[0] == "HTTP/1.1 405 Method Not Allowed";
            assert_eq!(
                rejected,
                !allowed.contains(&method),
                "{method} {path}: {}",
                head[0]
            );
        }
    }
}

#[test]
fn head_is_get_without_the_content() {
    for path in [
        "/",
        "/codes",
        "/methods",
        "/codes/404",
        "/codes/599",
        "/codes/abc",
        "/nothing",
    ] {
        let undated = |head: Vec<String>| -> Vec<String> {
            head.into_iter()
                .filter(|line| !line.starts_with("date:"))
                .collect()
        };
        let (head, content) = raw("HEAD", path);
        assert_eq!(content, "", "{path}");
        assert_eq!(undated(head), undated(raw("GET", path).0), "{path}");
    }
}

#[test]
fn every_status_reaches_the_wire_with_its_phrase() {
    for status in EdgeStatus::ALL
        .iter()
        .filter(|status| !status.is_informational())
    {
        let (head, content) = raw("GET", &format!("/status/{}", status.as_str()));
        assert_eq!(head[0], format!("HTTP/1.1 {status}"));
        assert_eq!(content.is_empty(), !status.is_error());
    }
    assert_eq!(
        raw("GET", "/status/499").0[0],
        "HTTP/1.1 499 Client Closed Request"
    );
}

#[test]
fn every_error_is_a_problem_of_its_own_type() {
    for &status in EdgeStatus::ALL.iter().filter(|status| status.is_error()) {
        let detail = problem(get(&format!("/status/{}", status.as_str())), status);
        assert_eq!(detail, status.description());
    }
}

#[test]
fn an_unregistered_status_can_be_tried_too() {
    for code in [299, 599, 999] {
        let status = AnyStatus::from_u16(code).unwrap();
        assert_eq!(get(&format!("/status/{status}")).status().as_u16(), code);
    }
}

#[test]
fn an_interim_status_cannot_be_an_answer() {
    for code in [100, 101, 103, 199] {
        let detail = problem(get(&format!("/status/{code}")), StatusCode::BAD_REQUEST);
        assert!(detail.contains(&code.to_string()), "{detail}");
    }
}

#[test]
fn the_page_needs_nothing_from_elsewhere() {
    let mut response = get("/");
    assert_eq!(response.status(), 200);
    assert_eq!(field(&response, "content-type"), "text/html; charset=utf-8");
    // The browser holds the page to it.
    let policy = field(&response, "content-security-policy").to_owned();
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    assert!(
        !policy.contains("http") && !policy.contains('*'),
        "{policy}"
    );

    let page = response.body_mut().read_to_string().unwrap();
    for elsewhere in ["http:", "https:", "//cdn", "@import", "url(", "innerHTML"] {
        assert!(!page.contains(elsewhere), "{elsewhere}");
    }
}

#[test]
fn the_links_are_the_specifications() {
    for row in get_json("/codes").as_array().unwrap() {
        let code = u16::try_from(row["code"].as_u64().unwrap()).unwrap();
        let status = EdgeStatus::from_u16(code).unwrap();
        let links = row["references"].as_array().unwrap();
        assert_eq!(links.len(), status.references().len());
        for (link, reference) in links.iter().zip(status.references()) {
            match reference {
                Reference::Url(url) => assert_eq!(link["url"], *url),
                _ => assert!(link["title"].is_string(), "{reference} has no title"),
            }
        }
    }
}
