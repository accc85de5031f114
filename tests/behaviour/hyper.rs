//! The `hyper` feature: reason phrases on the wire, without axum.

use http::Response;
use http_registry::features::hyper::{fill_phrase, set_phrase};
use http_registry::{AnyStatus, RegisteredStatus, StatusCode};
use hyper::ext::ReasonPhrase;

use crate::socket::hyper_answers;

http_registry::status_codes! {
    #[impls(hyper)]
    enum NginxStatus {
        404 NOTHING_HERE "Nothing Here" "A different phrase for a standard code." "https://nginx.org/";
        499 CLIENT_CLOSED_REQUEST "Client Closed Request" "Nobody is left to read it." "https://nginx.org/";
        // Every kind of character that a phrase can have.
        599 CAFE "Caf\u{e9}\t\"%\"" "For the test." "https://example.com/";
    }
}

http_registry::status_codes! {
    #[impls(hyper)]
    enum EdgeStatus {
        Nginx(NginxStatus);
        200 FINE "OK" "The phrase of the standard code." "https://example.com/";
        561 UNAUTHORIZED "Unauthorized" "The identity provider failed." "https://aws.amazon.com/";
    }
}

// A registry of methods only gets the conversions of the `http` feature: methods have
// no phrases.
http_registry::methods! {
    #[impls(hyper)]
    enum CacheMethod {
        PURGE "Remove the target from the cache." "https://varnish-cache.org/" idempotent;
    }
}

fn any(code: u16) -> AnyStatus {
    AnyStatus::from_u16(code).unwrap()
}

/// The status line that hyper sends for a response.
async fn status_line<B>(response: Response<B>) -> String {
    let response = response.map(|_| "body".to_owned());
    let answer = hyper_answers(response).await;
    assert_eq!(answer.body, "body");
    answer.status_line
}

#[tokio::test]
async fn phrases_of_converted_responses() {
    for (head, line) in [
        (Response::from(StatusCode::NOT_FOUND), "404 Not Found"),
        // Phrases of the `http` crate.
        (
            Response::from(StatusCode::CONTENT_TOO_LARGE),
            "413 Payload Too Large",
        ),
        (Response::from(NginxStatus::NOTHING_HERE), "404 Not Found"),
        (Response::from(any(418)), "418 I'm a teapot"),
        // Phrases of the registry.
        (
            Response::from(NginxStatus::CLIENT_CLOSED_REQUEST),
            "499 Client Closed Request",
        ),
        (
            Response::from(EdgeStatus::Nginx(NginxStatus::CLIENT_CLOSED_REQUEST)),
            "499 Client Closed Request",
        ),
        (Response::from(EdgeStatus::UNAUTHORIZED), "561 Unauthorized"),
        (Response::from(NginxStatus::CAFE), "599 Caf\u{e9}\t\"%\""),
        // Without a phrase. The status line still has the space before it.
        (Response::from(any(520)), "520 "),
        (Response::from(any(999)), "999 "),
    ] {
        assert_eq!(status_line(head).await, format!("HTTP/1.1 {line}"));
    }
}

#[tokio::test]
async fn the_builder_sets_no_phrase() {
    let response = Response::builder()
        .status(NginxStatus::CLIENT_CLOSED_REQUEST)
        .body(())
        .unwrap();
    assert_eq!(status_line(response.clone()).await, "HTTP/1.1 499 <none>");

    let mut response = response;
    set_phrase::<EdgeStatus>(&mut response);
    assert_eq!(
        status_line(response).await,
        "HTTP/1.1 499 Client Closed Request"
    );
}

#[tokio::test]
async fn set_phrase_replaces_the_phrase() {
    /// Returns the status line of `head` after its status is changed to `code`, and the
    /// one after `set_phrase`.
    async fn lines<S: RegisteredStatus>(head: Response<()>, code: u16) -> [String; 2] {
        let mut response = head;
        *response.status_mut() = http::StatusCode::from_u16(code).unwrap();
        let before = status_line(response.clone()).await;
        set_phrase::<S>(&mut response);
        [before, status_line(response).await].map(|line| line.replace("HTTP/1.1 ", ""))
    }
    let closed = || Response::from(NginxStatus::CLIENT_CLOSED_REQUEST);
    assert_eq!(
        lines::<EdgeStatus>(closed(), 499).await,
        ["499 Client Closed Request", "499 Client Closed Request"]
    );
    // These are not in the registry. `http` has phrases for the first two.
    assert_eq!(
        lines::<EdgeStatus>(closed(), 413).await,
        ["413 Client Closed Request", "413 Payload Too Large"]
    );
    assert_eq!(
        lines::<EdgeStatus>(closed(), 503).await,
        ["503 Client Closed Request", "503 Service Unavailable"]
    );
    assert_eq!(
        lines::<EdgeStatus>(closed(), 520).await,
        ["520 Client Closed Request", "520 "]
    );
    // These are in the registry.
    assert_eq!(
        lines::<EdgeStatus>(closed(), 561).await,
        ["561 Client Closed Request", "561 Unauthorized"]
    );
    assert_eq!(
        lines::<EdgeStatus>(closed(), 200).await,
        ["200 Client Closed Request", "200 OK"]
    );
    // The registry has a different phrase for a standard code.
    assert_eq!(
        lines::<NginxStatus>(closed(), 404).await,
        ["404 Client Closed Request", "404 Nothing Here"]
    );
    assert_eq!(
        lines::<StatusCode>(Response::from(StatusCode::OK), 413).await,
        ["413 Payload Too Large", "413 Content Too Large"]
    );
}

/// A proxy adds the phrases that are missing, and no others.
#[tokio::test]
async fn fill_phrase_keeps_the_phrase() {
    let upstream = |phrase: &'static str| ReasonPhrase::from_static(phrase.as_bytes());
    for (code, sent, line) in [
        (499, None, "499 Client Closed Request"),
        (499, Some(upstream("Gone Already")), "499 Gone Already"),
        (499, Some(upstream("")), "499 "),
        // The registry does not contain this one.
        (520, None, "520 "),
        (520, Some(upstream("Origin Error")), "520 Origin Error"),
        // `http` has a phrase for this one.
        (404, None, "404 Not Found"),
        (404, Some(upstream("No")), "404 No"),
    ] {
        let mut response = Response::new(());
        *response.status_mut() = http::StatusCode::from_u16(code).unwrap();
        if let Some(phrase) = sent {
            response.extensions_mut().insert(phrase);
        }
        fill_phrase::<NginxStatus>(&mut response);
        assert_eq!(status_line(response).await, format!("HTTP/1.1 {line}"));
    }
}

#[test]
fn every_head_has_the_right_code() {
    for code in 100..1000 {
        assert_eq!(Response::from(any(code)).status(), code);
    }
    for status in StatusCode::ALL {
        assert_eq!(Response::from(*status).status(), *status);
    }
}

#[test]
fn a_phrase_is_attached_if_http_has_none() {
    for code in 100..1000 {
        let head = Response::from(any(code));
        let known = head.status().canonical_reason().is_some();
        let attached = head.extensions().get::<ReasonPhrase>();
        assert_eq!(attached.is_none(), known, "{code}");
    }
}

/// After `set_phrase`, hyper writes the registry's phrase for every code.
#[test]
fn set_phrase_uses_the_phrase_of_the_registry() {
    for code in 100..1000 {
        let mut response = Response::from(NginxStatus::CLIENT_CLOSED_REQUEST);
        *response.status_mut() = http::StatusCode::from_u16(code).unwrap();
        set_phrase::<StatusCode>(&mut response);
        let known = response.status().canonical_reason();
        let attached = response.extensions().get::<ReasonPhrase>();
        let attached = attached.map(|it| std::str::from_utf8(it.as_bytes()).unwrap());
        let expected = match StatusCode::from_u16(code) {
            Ok(status) => Some(status.phrase()),
            Err(_) => known.or(Some("")),
        };
        assert_eq!(attached.or(known), expected, "{code}");
        assert!(attached.is_none() || attached != known, "{code}");
    }
}

#[test]
fn methods_have_the_conversions_of_http() {
    assert_eq!(http::Method::from(CacheMethod::PURGE).as_str(), "PURGE");
}
