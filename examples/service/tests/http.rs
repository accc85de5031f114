//! Tests of the responses of the service, over TCP.

mod loopback;

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::LazyLock;

use http_registry::{AnyStatus, Method, Reference, StatusCode};
use serde_json::{Value, json};
use service::{EdgeMethod, EdgeStatus};
use ureq::http::Response;
use ureq::{Agent, ResponseExt};

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

/// Returns the detail of the problem in a response.
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

/// Sends a request that client libraries would not send. Returns the lines and the
/// content of the response.
fn raw(method: &str, path: &str) -> (Vec<String>, String) {
    raw_with(method, path, "")
}

/// Does the same for a request with more fields.
fn raw_with(method: &str, path: &str, fields: &str) -> (Vec<String>, String) {
    let mut stream = TcpStream::connect(*SERVICE).unwrap();
    let address = *SERVICE;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\n{fields}Connection: close\r\n\r\n",
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

/// Returns the value of a field in the lines of a response.
fn value<'a>(head: &'a [String], name: &str) -> Option<&'a str> {
    head.iter()
        .filter_map(|line| line.split_once(": "))
        .find_map(|(found, value)| (found == name).then_some(value))
}

/// Returns the methods in the `Allow` field of a response.
fn allowed(head: &[String]) -> BTreeSet<EdgeMethod> {
    let tokens = value(head, "allow").expect("an Allow field").split(',');
    tokens.map(|token| token.trim().parse().unwrap()).collect()
}

/// One path for each route.
const ROUTES: [&str; 8] = [
    "/",
    "/page.css",
    "/page.js",
    "/codes",
    "/codes/404",
    "/methods",
    "/methods/GET",
    "/status/404",
];

#[test]
fn entries_are_complete() {
    assert_eq!(
        get_json("/codes/413"),
        json!({
            "code": 413,
            "phrase": "Content Too Large",
            "phrase_aliases": StatusCode::CONTENT_TOO_LARGE.entry().phrase_aliases(),
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
            "flags": ["idempotent", "content"],
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
    // The flag that `EdgeStatus` declares.
    assert_eq!(get_json("/codes/429")["flags"], json!(["retryable"]));
    assert_eq!(get_json("/codes/529")["flags"], json!(["retryable"]));
    assert_eq!(
        get_json("/methods/QUERY")["flags"],
        json!(["safe", "idempotent", "cacheable", "content"])
    );
}

#[test]
fn entries_of_vendors() {
    let code = get_json("/codes/520");
    assert_eq!(code["registry"], "Cloudflare");
    assert_eq!(code["references"][0]["title"], Value::Null);
    assert_eq!(get_json("/codes/499")["registry"], "nginx");
    assert_eq!(get_json("/codes/460")["registry"], "AWS");
    assert_eq!(get_json("/codes/440")["registry"], "Microsoft");
    assert_eq!(get_json("/methods/PURGE")["registry"], "Varnish");
    assert_eq!(get_json("/methods/M-SEARCH")["registry"], "UPnP");
}

#[test]
fn the_lists_are_complete() {
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
fn unregistered_codes_are_404_and_say_how_to_treat_them() {
    let detail = problem(get("/codes/598"), StatusCode::NOT_FOUND);
    assert!(detail.contains("598"), "{detail}");
    assert!(
        detail.contains("500 Internal Server Error (RFC 9110, Section 15)"),
        "{detail}"
    );
    let detail = problem(get("/codes/299"), StatusCode::NOT_FOUND);
    assert!(detail.contains("200 OK"), "{detail}");
    // Outside the five classes: a server error (RFC 9110, Section 15).
    let detail = problem(get("/codes/998"), StatusCode::NOT_FOUND);
    assert!(detail.contains("500 Internal Server Error"), "{detail}");
}

#[test]
fn other_texts_are_400() {
    for code in [
        "abc",
        "99",
        "0404",
        "1000",
        "+404",
        "4%304%20",
        "404%20Not%20Found",
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
    assert_eq!(detail, "`get` is not a method of this registry");
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
fn unregistered_methods_are_501() {
    for path in ["/methods", "/codes", "/", "/nothing"] {
        for method in ["BREW", "get", "G"] {
            let (head, content) = raw(method, path);
            assert_eq!(head[0], "HTTP/1.1 501 Not Implemented", "{method} {path}");
            assert!(head.contains(&"content-type: application/problem+json".to_owned()));
            let problem: Value = serde_json::from_str(&content).unwrap();
            assert_eq!(problem["status"], 501);
            assert_eq!(
                problem["detail"],
                format!("`{method}` is not a method of this registry")
            );
        }
    }
}

/// A method that the route supports gets a response. A method that only other routes
/// support gets 405, and a method that no route supports gets 501, registered or not.
#[test]
fn each_method_at_each_route() {
    let allowed = |path| allowed(&raw("OPTIONS", path).0);
    let implemented: BTreeSet<EdgeMethod> = ROUTES.into_iter().flat_map(allowed).collect();
    assert!(implemented.len() < EdgeMethod::ALL.len());
    for path in ROUTES {
        let supported = allowed(path);
        assert!(supported.contains(&Method::GET.into()), "{path}");
        for &method in EdgeMethod::ALL {
            let (head, content) = raw(method.as_str(), path);
            let code = &head[0][9..12];
            if supported.contains(&method) {
                assert!(!["405", "501"].contains(&code), "{method} {path}: {code}");
                continue;
            }
            let expected = if implemented.contains(&method) {
                StatusCode::METHOD_NOT_ALLOWED
            } else {
                StatusCode::NOT_IMPLEMENTED
            };
            assert_eq!(head[0], format!("HTTP/1.1 {expected}"), "{method} {path}");
            let problem: Value = serde_json::from_str(&content).unwrap();
            assert_eq!(problem["title"], expected.phrase());
            let detail = problem["detail"].as_str().unwrap();
            assert!(detail.contains(&format!("`{method}`")), "{detail}");
            if expected == StatusCode::METHOD_NOT_ALLOWED {
                assert_eq!(self::allowed(&head), supported, "{method} {path}");
            }
        }
    }
}

#[test]
fn options() {
    for path in ROUTES {
        let (head, content) = raw("OPTIONS", path);
        assert_eq!(
            (head[0].as_str(), content.as_str()),
            ("HTTP/1.1 204 No Content", "")
        );
        assert!(allowed(&head).contains(&Method::OPTIONS.into()), "{path}");
    }
    // The server as a whole: the methods that any route supports.
    let (head, _) = raw("OPTIONS", "*");
    assert_eq!(head[0], "HTTP/1.1 204 No Content");
    let all = ROUTES
        .into_iter()
        .flat_map(|path| allowed(&raw("OPTIONS", path).0));
    assert_eq!(allowed(&head), all.collect());
    assert_eq!(raw("OPTIONS", "/nothing").0[0], "HTTP/1.1 404 Not Found");
}

#[test]
fn unchanging_responses_are_cached() {
    let mut tags = BTreeSet::new();
    for path in ROUTES.into_iter().filter(|path| *path != "/status/404") {
        for method in ["GET", "HEAD"] {
            let (head, content) = raw(method, path);
            let tag = value(&head, "etag").unwrap().to_owned();
            assert_eq!(
                value(&head, "cache-control"),
                Some("max-age=3600"),
                "{path}"
            );
            assert_eq!(value(&head, "vary"), Some("Accept"), "{path}");
            assert!(tag.starts_with('"') && tag.ends_with('"'), "{tag}");

            for known in [&tag, "*", &format!("W/{tag}"), &format!("\"other\", {tag}")] {
                let (head, content) =
                    raw_with(method, path, &format!("If-None-Match: {known}\r\n"));
                assert_eq!(
                    (head[0].as_str(), content.as_str()),
                    ("HTTP/1.1 304 Not Modified", "")
                );
                assert_eq!(value(&head, "etag"), Some(tag.as_str()));
                assert_eq!(value(&head, "cache-control"), Some("max-age=3600"));
                assert_eq!(value(&head, "vary"), Some("Accept"));
                assert_eq!(value(&head, "content-type"), None);
            }
            let (head, again) = raw_with(method, path, "If-None-Match: \"other\"\r\n");
            assert_eq!((head[0].as_str(), again), ("HTTP/1.1 200 OK", content));
            tags.insert(tag);
        }
    }
    // Each has its own tag, and `HEAD` has that of `GET`.
    assert_eq!(tags.len(), ROUTES.len() - 1);
    // Responses without content, or that change, have no tag.
    for (method, path) in [
        ("GET", "/codes/598"),
        ("GET", "/nothing"),
        ("OPTIONS", "/codes"),
    ] {
        assert_eq!(value(&raw(method, path).0, "etag"), None, "{path}");
    }
}

#[test]
fn media_types_that_a_client_does_not_accept_are_406() {
    let status = |path, accept: &str| {
        let (head, _) = raw_with("GET", path, &format!("Accept: {accept}\r\n"));
        head[0][9..12].to_owned()
    };
    for accept in [
        "application/json",
        "*/*",
        "application/*;q=0.1",
        "text/html, */*;q=0.8",
        "APPLICATION/JSON",
        "text/csv, application/json;q=0.5",
        // A value that is not a list of media ranges is ignored.
        "json",
        "",
    ] {
        assert_eq!(status("/codes", accept), "200", "{accept}");
        assert_eq!(status("/methods/GET", accept), "200", "{accept}");
    }
    for accept in [
        "text/html",
        "application/json;q=0, */*",
        "text/*",
        "application/json;q=0",
    ] {
        assert_eq!(status("/codes", accept), "406", "{accept}");
        // A path without a resource is 404 in any case.
        assert_eq!(status("/codes/598", accept), "404", "{accept}");
    }
    assert_eq!(status("/", "text/html"), "200");
    assert_eq!(status("/", "text/html;q=0.9, image/*"), "200");
    assert_eq!(status("/", "application/json"), "406");
    assert_eq!(status("/page.css", "text/css,*/*;q=0.1"), "200");

    let (head, content) = raw_with("GET", "/codes", "Accept: text/csv\r\n");
    assert_eq!(
        value(&head, "content-type"),
        Some("application/problem+json")
    );
    assert_eq!(value(&head, "vary"), Some("Accept"));
    assert_eq!(value(&head, "etag"), None);
    assert!(content.contains("application/json"), "{content}");
}

#[test]
fn head_is_get_without_the_content() {
    for path in [
        "/",
        "/codes",
        "/methods",
        "/codes/404",
        "/codes/598",
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

/// Statuses that a response to an ordinary request cannot have.
const REFUSED: [u16; 3] = [207, 208, 226];

#[test]
fn every_status_reaches_the_wire_with_its_phrase() {
    for status in EdgeStatus::ALL
        .iter()
        .filter(|status| !status.is_informational() && !REFUSED.contains(&status.value()))
    {
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
            let (head, content) = raw(method, &format!("/status/{}", status.as_str()));
            assert_eq!(head[0], format!("HTTP/1.1 {status}"));
            assert_eq!(content.is_empty(), !status.is_error() && *status != 206);
            assert_eq!(value(&head, "cache-control"), Some("no-store"));
        }
    }
    assert_eq!(
        raw("GET", "/status/499").0[0],
        "HTTP/1.1 499 Client Closed Request"
    );
}

#[test]
fn every_error_is_a_problem_with_its_type() {
    for &status in EdgeStatus::ALL.iter().filter(|status| status.is_error()) {
        let detail = problem(get(&format!("/status/{}", status.as_str())), status);
        assert_eq!(detail, status.description());
    }
}

#[test]
fn unregistered_statuses_can_be_tried() {
    for code in [299, 598, 998] {
        let status = AnyStatus::from_u16(code).unwrap();
        assert_eq!(get(&format!("/status/{status}")).status().as_u16(), code);
    }
}

#[test]
fn interim_statuses_are_refused() {
    for code in [100, 101, 103, 199].into_iter().chain(REFUSED) {
        let detail = problem(get(&format!("/status/{code}")), StatusCode::BAD_REQUEST);
        assert!(detail.contains(&code.to_string()), "{detail}");
        assert!(detail.contains("(RFC "), "{detail}");
    }
}

#[test]
fn statuses_have_their_required_fields() {
    for (code, name, expected) in [
        (206, "content-range", "bytes 0-2/3"),
        (300, "location", "200"),
        (301, "location", "200"),
        (302, "location", "200"),
        (303, "location", "200"),
        (307, "location", "200"),
        (308, "location", "200"),
        (401, "www-authenticate", "Basic realm=\"status\""),
        (405, "allow", "OPTIONS"),
        (407, "proxy-authenticate", "Basic realm=\"status\""),
        (416, "content-range", "bytes */3"),
        (426, "upgrade", "websocket"),
        (426, "connection", "upgrade"),
    ] {
        let path = format!("/status/{code}");
        let response = get(&path);
        assert_eq!(field(&response, name), expected, "{code}");
        let (head, _) = raw("HEAD", &path);
        assert!(value(&head, name).is_some(), "{code} without {name}");
    }
    // The range is as long as the content.
    assert_eq!(
        get("/status/206").body_mut().read_to_string().unwrap(),
        "206"
    );
    // A redirection leads to a resource that exists.
    let client: Agent = Agent::config_builder().proxy(None).build().into();
    let redirected = client
        .get(format!("http://{}/status/307", *SERVICE))
        .call()
        .unwrap();
    assert_eq!(
        (redirected.status().as_u16(), redirected.get_uri().path()),
        (200, "/status/200")
    );
}

#[test]
fn the_page_loads_only_its_own_resources() {
    for (path, content_type) in [
        ("/", "text/html; charset=utf-8"),
        ("/page.css", "text/css; charset=utf-8"),
        ("/page.js", "text/javascript; charset=utf-8"),
    ] {
        let response = get(path);
        assert_eq!(response.status(), 200);
        assert_eq!(field(&response, "content-type"), content_type);
    }
    // The browser enforces it.
    let response = get("/");
    let policy = field(&response, "content-security-policy");
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    for elsewhere in ["http", "*", "unsafe"] {
        assert!(!policy.contains(elsewhere), "{policy}");
    }
}

#[test]
fn links_lead_to_the_specifications() {
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

/// Returns the entries that the page lists for a query.
fn listed(query: &str) -> Vec<String> {
    let page = get(&format!("/?{query}"))
        .body_mut()
        .read_to_string()
        .unwrap();
    let ids = page.split("<li class=\"entry\" id=\"").skip(1);
    ids.map(|rest| rest[..rest.find('"').unwrap()].to_owned())
        .collect()
}

#[test]
fn the_page_searches_without_javascript() {
    assert_eq!(
        listed("").len(),
        EdgeStatus::ALL.len() + EdgeMethod::ALL.len()
    );
    assert_eq!(listed("q=Teapot"), ["418"]);
    assert_eq!(listed("q=m-search&class=methods"), ["M-SEARCH"]);
    assert_eq!(listed("q=4xx&registry=nginx").len(), 6);
    assert_eq!(listed("class=1xx"), ["100", "101", "102", "103"]);
    // A value that the form does not offer is ignored.
    assert_eq!(listed("class=none&registry=none"), listed(""));
    problem(get("/?q=a&q=b"), StatusCode::BAD_REQUEST);
}

#[test]
fn exact_matches_come_first() {
    for &status in EdgeStatus::ALL {
        // Two vendors may have the same phrase.
        let first = EdgeStatus::from_phrase(status.phrase()).unwrap();
        for (spelling, named) in [
            (status.as_str(), status),
            (status.name(), status),
            (status.phrase(), first),
        ] {
            let query = format!("q={}", spelling.replace(' ', "+"));
            assert_eq!(listed(&query)[0], named.as_str(), "{query}");
        }
    }
    for method in EdgeMethod::ALL {
        let token = method.as_str();
        for spelling in [token, method.name(), &token.to_lowercase()] {
            let query = format!("q={spelling}");
            assert_eq!(listed(&query)[0], token, "{query}");
        }
    }
    // Not at the end of a word, as in "target".
    assert!(listed("q=get").len() < 10);
}

#[test]
fn a_class_and_an_apostrophe_are_found() {
    let client_errors: Vec<String> = listed("class=4xx");
    for query in ["q=4xx", "q=4XX", "q=client+error", "q=Client+Error+"] {
        assert_eq!(listed(query), client_errors, "{query}");
    }
    // Names and phrases of other software.
    assert_eq!(listed("q=payload+too+large"), ["413"]);
    // With a typographic apostrophe, as phones type it.
    assert_eq!(listed("q=I%E2%80%99m+a+teapot"), ["418"]);
    assert_eq!(listed("q=non%E2%80%91authoritative"), ["203"]);
}

#[test]
fn unregistered_codes_and_methods_are_explained() {
    for (query, why) in [
        ("104", "for a limited time only"),
        ("306", "reserved and unused"),
        ("598", "treat it as 500 Internal Server Error"),
        ("602", "treat it as 500 Internal Server Error"),
        ("*", "so that nobody uses it"),
    ] {
        let page = get(&format!("/?q={query}"))
            .body_mut()
            .read_to_string()
            .unwrap();
        assert!(
            page.contains(&format!("<p>{query} ")) && page.contains(why),
            "{query}"
        );
    }
    let page = get("/?q=404").body_mut().read_to_string().unwrap();
    assert!(!page.contains("<p>404"), "it is registered");
}

#[test]
fn input_is_escaped_on_the_page() {
    let page = get("/?q=%22%3E%3Cscript%3E")
        .body_mut()
        .read_to_string()
        .unwrap();
    assert!(!page.contains("\"><script>"), "{page}");
    assert!(page.contains("Nothing found"), "{page}");
}
