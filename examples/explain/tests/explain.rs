//! Tests of the output of `explain`.

use http_registry::{StatusClass, StatusCode};
use http_registry_examples::program::{self, Outcome};
use http_registry_vendors::{EdgeMethod, EdgeStatus};

const PROGRAM: &str = env!("CARGO_BIN_EXE_explain");

fn explain(arguments: &[&str]) -> Outcome {
    program::run(PROGRAM, arguments, b"")
}

/// Returns the output for an argument that can be explained.
fn explained(argument: &str) -> String {
    let Outcome { status, out, err } = explain(&[argument]);
    assert_eq!((status, err.as_str()), (0, ""), "{argument}");
    out
}

/// Returns the exit status and the error for an argument that cannot be explained.
fn refused(argument: &str) -> (i32, String) {
    let Outcome { status, out, err } = explain(&[argument]);
    assert_eq!(out, "", "{argument}");
    assert_eq!(err.lines().count(), 1, "{argument}: {err}");
    (status, err)
}

#[test]
fn a_code() {
    let description = StatusCode::GONE.description();
    assert_eq!(
        explained("410"),
        format!(
            "410 Gone
    {description}

    what it is     status code in IANA's registry
    class          4xx (client error)
    name           GONE
    flags          heuristically cacheable
    specification  RFC 9110, Section 15.5.11: HTTP Semantics
                   https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11
"
        )
    );
}

#[test]
fn a_code_with_aliases() {
    let out = explained("413");
    assert!(
        out.contains("\n    name           CONTENT_TOO_LARGE\n"),
        "{out}"
    );
    assert!(
        out.contains("\n    also           PAYLOAD_TOO_LARGE\n"),
        "{out}"
    );
    assert!(
        out.contains("\n    also sent as   Payload Too Large, "),
        "{out}"
    );
}

#[test]
fn a_code_with_several_references() {
    let out = explained("418");
    assert!(
        out.contains("\n    specification  RFC 2324, Section 2.3.2: Hyper Text"),
        "{out}"
    );
    assert!(
        out.contains("\n    see also       RFC 9110, Section 15.5.19: HTTP"),
        "{out}"
    );
}

#[test]
fn a_code_with_flags() {
    let out = explained("510");
    assert!(
        out.contains("\n    flags          experimental, obsolete\n"),
        "{out}"
    );
    let out = explained("429");
    assert!(out.contains("\n    flags          retryable\n"), "{out}");
}

#[test]
fn a_vendors_code() {
    let out = explained("499");
    assert!(out.starts_with("499 Client Closed Request\n"), "{out}");
    assert!(
        out.contains("status code of nginx, not in IANA's registry\n"),
        "{out}"
    );
    assert!(
        out.contains("treated as     400 Bad Request where it is not known"),
        "{out}"
    );
    let out = explained("520");
    assert!(
        out.contains("status code of Cloudflare, not in IANA's registry\n"),
        "{out}"
    );
}

#[test]
fn a_method() {
    assert_eq!(
        explained("PATCH"),
        "PATCH
    Apply the partial changes in the content to the target.

    what it is     method in IANA's registry
    name           PATCH
    flags          cacheable, anticipates content
    if empty       sent with Content-Length: 0 (RFC 9110, Section 8.6)
    specification  RFC 5789, Section 2: PATCH Method for HTTP
                   https://www.rfc-editor.org/rfc/rfc5789#section-2
"
    );
}

#[test]
fn a_vendors_method() {
    let out = explained("M-SEARCH");
    assert!(
        out.contains("method of UPnP, not in IANA's registry\n"),
        "{out}"
    );
    assert!(out.contains("flags          safe, idempotent\n"), "{out}");
    assert_eq!(explained("M_SEARCH"), out);
}

#[test]
fn every_code_method_and_name() {
    for status in EdgeStatus::ALL {
        let out = explained(status.as_str());
        assert!(
            out.starts_with(&format!("{status}\n    {}\n", status.description())),
            "{out}"
        );
        assert!(out.contains(&status.reference().url().to_string()), "{out}");
    }
    for method in EdgeMethod::ALL {
        let out = explained(method.as_str());
        assert!(
            out.starts_with(&format!("{method}\n    {}\n", method.description())),
            "{out}"
        );
        assert!(out.contains(&method.reference().url().to_string()), "{out}");
    }
}

#[test]
fn every_spelling() {
    for (code, spellings) in [
        (
            "404",
            &[
                "NOT_FOUND",
                "not_found",
                "not-found",
                "NotFound",
                "Not Found",
                "not found",
                "404 Not Found",
                "404 not found",
                "404 Gone",
            ][..],
        ),
        (
            "413",
            &[
                "PAYLOAD_TOO_LARGE",
                "payload too large",
                "413 Request Entity Too Large",
            ],
        ),
        ("499", &["CLIENT_CLOSED_REQUEST", "Client Closed Request"]),
        ("GET", &["get", "Get"]),
        ("M-SEARCH", &["M_SEARCH", "m-search", "m search"]),
        ("BASELINE-CONTROL", &["BASELINE_CONTROL"]),
        ("4xx", &["4XX", "client error", "Client Error"]),
        ("nginx", &["NGINX"]),
        ("4xx", &["4**"]),
        ("418", &["teapot"]),
    ] {
        for spelling in spellings {
            assert_eq!(explained(spelling), explained(code), "{spelling}");
        }
    }
    for status in EdgeStatus::ALL {
        assert_eq!(explained(&status.to_string()), explained(status.as_str()));
    }
}

#[test]
fn a_text_with_a_code_or_a_method() {
    for (text, subjects) in [
        ("HTTP 404", &["404"][..]),
        ("HTTP/1.1 404 Not Found", &["404"]),
        ("HTTP_404", &["404"]),
        ("404.13", &["404"]),
        ("404 Gone", &["404"]),
        ("404 Not Fund", &["404"]),
        ("nginx 499", &["499"]),
        ("405 PATCH", &["405", "PATCH"]),
        ("PATCH 405", &["405", "PATCH"]),
        ("GET /404s HTTP/1.1", &["GET"]),
        ("302 POST", &["302", "POST"]),
    ] {
        assert_eq!(explained(text), explain(subjects).out, "{text}");
    }
    let (status, err) = refused("HTTP 602");
    assert_eq!(status, 1);
    assert!(err.starts_with("explain: 602 is not registered"), "{err}");
}

#[test]
fn words_that_several_codes_fit() {
    for (words, codes) in [
        ("timeout", &["408", "504", "440", "524", "599"][..]),
        ("Too Many", &["429", "463", "630"]),
        // These words are in descriptions.
        ("rate limit", &["429", "420"]),
    ] {
        let out = explained(words);
        let heading = format!("{words}\n    {} status codes fit.\n\n", codes.len());
        let listed = out.strip_prefix(&heading).expect(&out).lines();
        let listed: Vec<_> = listed
            .filter_map(|line| line.split_whitespace().next())
            .collect();
        assert_eq!(listed, codes, "{words}");
    }
    // Only whole spellings of standard codes are certain.
    assert!(explained("Request Timeout").starts_with("408 Request Timeout\n"));
}

#[test]
fn redirects() {
    for (code, expected) in [
        (
            "301",
            "permanent; POST becomes GET without content; other methods stay the same",
        ),
        (
            "302",
            "temporary; POST becomes GET without content; other methods stay the same",
        ),
        (
            "303",
            "temporary; methods other than GET and HEAD become GET without content",
        ),
        (
            "307",
            "temporary; the method stays the same, and content is sent again",
        ),
        (
            "308",
            "permanent; the method stays the same, and content is sent again",
        ),
    ] {
        let out = explained(code);
        assert!(
            out.contains(&format!("\n    redirect       {expected}\n")),
            "{out}"
        );
    }
    for code in ["300", "304", "305", "200"] {
        let out = explained(code);
        assert!(!out.contains("redirect  "), "{out}");
    }
}

#[test]
fn a_redirect_and_a_method() {
    let alone = explained("302") + "\n" + &explained("POST");
    let follows = "
302 POST
    The client repeats the request as GET at the URI in Location.

    what it is     temporary redirect of a request
    next method    GET
    content        not sent again
    permanent      no: later requests go to the old URI
    specification  RFC 9110, Section 15.4.3: HTTP Semantics
                   https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3
";
    assert_eq!(explain(&["302", "POST"]).out, alone + follows);

    for (arguments, next, content, permanent) in [
        (["301", "QUERY"], "QUERY", "sent again", "yes"),
        (["303", "HEAD"], "HEAD", "sent again", "no"),
        (["PUT", "303"], "GET", "not sent again", "no"),
        (["POST", "308"], "POST", "sent again", "yes"),
    ] {
        let out = explain(&arguments).out;
        for (label, value) in [
            ("next method", next),
            ("content", content),
            ("permanent", permanent),
        ] {
            assert!(
                out.contains(&format!("\n    {label:<15}{value}")),
                "{arguments:?}: {out}"
            );
        }
    }
    let out = explain(&["304", "POST"]).out;
    assert_eq!(out, explained("304") + "\n" + &explained("POST"));
}

#[test]
fn methods_and_content() {
    for (method, anticipates) in [
        ("PUT", true),
        ("QUERY", true),
        ("GET", false),
        ("DELETE", false),
    ] {
        let out = explained(method);
        assert_eq!(out.contains("anticipates content\n"), anticipates, "{out}");
        assert_eq!(
            out.contains("sent with Content-Length: 0"),
            anticipates,
            "{out}"
        );
        assert_eq!(
            out.contains("sent without Content-Length"),
            !anticipates,
            "{out}"
        );
    }
}

#[test]
fn a_registry() {
    for (registry, listed) in [
        ("nginx", &["499  Client Closed Request"][..]),
        ("Varnish", &["method  PURGE"]),
        ("IANA", &["404     Not Found", "method  GET"]),
    ] {
        let out = explained(registry);
        let codes = EdgeStatus::ALL.iter();
        let codes = codes.filter(|status| status.registry() == registry);
        let methods = EdgeMethod::ALL.iter();
        let methods = methods.filter(|method| method.registry() == registry);
        let entries = codes.count() + methods.count();
        let heading = format!("{registry}\n    A registry of {entries} entries.\n\n");
        assert!(out.starts_with(&heading), "{out}");
        assert_eq!(out.lines().count(), 3 + entries);
        for row in listed {
            assert!(out.contains(&format!("\n    {row}\n")), "{out}");
        }
    }
}

#[test]
fn a_class() {
    for class in StatusClass::ALL {
        let out = explained(&format!("{}xx", class.digit()));
        assert!(
            out.starts_with(&format!("{}xx {class}\n", class.digit())),
            "{out}"
        );
        assert!(out.contains(&class.x00().to_string()), "{out}");
        let section = format!("RFC 9110, Section 15.{}:", class.digit() + 1);
        assert!(out.contains(&section), "{out}");
        for status in EdgeStatus::ALL {
            let listed = format!("\n    {}  {}", status.as_str(), status.phrase());
            assert_eq!(
                out.contains(&listed),
                status.class() == class,
                "{status}\n{out}"
            );
        }
    }
    assert_eq!(explained("4XX"), explained("4xx"));
}

#[test]
fn several_arguments_in_their_order() {
    let out = explain(&["404", "PATCH"]).out;
    assert_eq!(out, format!("{}\n{}", explained("404"), explained("PATCH")));
}

#[test]
fn no_arguments() {
    let Outcome { status, out, err } = explain(&[]);
    assert_eq!((status, err.as_str()), (0, ""));
    let (statuses, methods) = out.split_once("\n\n").expect("two tables");
    assert_eq!(statuses.lines().count(), 1 + EdgeStatus::ALL.len());
    assert_eq!(methods.lines().count(), 1 + EdgeMethod::ALL.len());

    // The codes of IANA and of vendors are in ascending order.
    let codes: Vec<&str> = statuses.lines().skip(1).map(|row| &row[..3]).collect();
    assert!(codes.is_sorted(), "{codes:?}");
    assert!(codes.contains(&"499"));

    let expected = [
        (statuses, "404", "PHRASE", "Not Found"),
        (statuses, "404", "FLAGS", "heuristically cacheable"),
        (statuses, "404", "REGISTRY", "IANA"),
        (statuses, "404", "SPECIFICATION", "RFC 9110, Section 15.5.5"),
        (statuses, "499", "REGISTRY", "nginx"),
        (statuses, "510", "FLAGS", "experimental, obsolete"),
        (methods, "PUT", "FLAGS", "idempotent"),
        (methods, "PATCH", "SPECIFICATION", "RFC 5789, Section 2"),
        (methods, "M-SEARCH", "REGISTRY", "UPnP"),
        (methods, "M-SEARCH", "SPECIFICATION", "openconnectivity.org"),
    ];
    for (table, row, heading, cell) in expected {
        let below = below(table, row, heading);
        assert!(below.starts_with(cell), "{cell:?}, not {below:?}");
    }
}

/// Returns the text of a row from the column of a heading on.
fn below<'a>(table: &'a str, row: &str, heading: &str) -> &'a str {
    let at = table.find(heading).expect(heading);
    let is_row = |line: &&str| line.split(' ').next() == Some(row);
    &table.lines().find(is_row).expect(row)[at..]
}

#[test]
fn an_unregistered_code() {
    let (status, err) = refused("598");
    assert_eq!(status, 1);
    assert_eq!(
        err,
        "explain: 598 is not registered; it is in class 5xx (server error), and RFC 9110, \
         Section 15, says to treat it as 500 Internal Server Error\n"
    );
    let (status, err) = refused("299");
    assert_eq!(status, 1);
    assert!(
        err.contains("2xx (success)") && err.contains("200 OK"),
        "{err}"
    );
}

#[test]
fn a_code_without_a_class() {
    for code in ["602", "998"] {
        let (status, err) = refused(code);
        assert_eq!(status, 1);
        assert!(
            err.contains("outside the five classes, 100 to 599"),
            "{err}"
        );
        assert!(err.contains("500 Internal Server Error"), "{err}");
    }
}

#[test]
fn registrations_that_nobody_should_use() {
    for (argument, why) in [
        ("104", "for a limited time only"),
        ("306", "reserved and unused"),
        ("*", "so that nobody uses it"),
    ] {
        let (status, err) = refused(argument);
        assert_eq!(status, 1);
        assert!(err.contains(why), "{err}");
    }
}

#[test]
fn an_unregistered_method() {
    let (status, err) = refused("BREW");
    assert_eq!(status, 1);
    assert!(
        err.contains("BREW is neither a registered method nor a name"),
        "{err}"
    );
    assert!(
        err.contains("501 Not Implemented (RFC 9110, Section 9.1)"),
        "{err}"
    );
}

#[test]
fn similar_names_are_suggested() {
    for (argument, status, meant) in [
        ("Not Fuond", 2, "404 Not Found"),
        ("NOT_FOND", 1, "404 Not Found"),
        ("Payload Too Lage", 2, "413 Content Too Large"),
        // "Timeout" is Tornado's 599, but there are standard codes for it.
        ("timout", 2, "408 Request Timeout"),
        ("PTACH", 1, "PATCH"),
        ("propfnd", 2, "PROPFIND"),
        ("cloudfare", 2, "Cloudflare"),
    ] {
        let (exit, err) = refused(argument);
        assert_eq!(exit, status, "{argument}");
        let expected = format!("; did you mean \"{meant}\"?\n");
        assert!(err.ends_with(&expected), "{err}");
    }
    // No name is similar to these.
    for argument in ["BREW", "abc!", "!!", "Quite another thing"] {
        let (_, err) = refused(argument);
        assert!(!err.contains("did you mean"), "{err}");
    }
}

#[test]
fn arguments() {
    let help = explain(&["--help"]);
    assert_eq!((help.status, help.err.as_str()), (0, ""));
    assert!(help.out.contains("Usage: explain "), "{}", help.out);
    let version = explain(&["--version"]);
    let expected = concat!("explain ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!((version.status, version.out.as_str()), (0, expected));
    assert_eq!(explain(&["--nonsense"]).status, 2);
}

#[test]
fn arguments_that_cannot_exist() {
    for (argument, why) in [
        (
            "abc!",
            "\"abc!\" is not a code (404), a class (4xx), a method (PATCH) or a name (NOT_FOUND)",
        ),
        ("99", "three digits from 100 to 999"),
        ("099", "three digits from 100 to 999"),
        ("0404", "three digits from 100 to 999"),
        ("+40", "is not a code"),
        ("４０４", "is not a code"),
        ("", "an empty argument"),
        ("0xx", "1xx to 5xx"),
        ("6xx", "1xx to 5xx"),
        ("6XX", "1xx to 5xx"),
        ("40\u{1b}[31m", "\"40\\u{1b}[31m\" is not"),
    ] {
        let (status, err) = refused(argument);
        assert_eq!(status, 2, "{argument:?}: {err}");
        assert!(err.contains(why), "{argument:?}: {err}");
    }
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_not_utf_8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let outcome = program::run(PROGRAM, &[OsStr::from_bytes(b"4\xff4")], b"");
    assert_eq!(outcome.status, 2);
    assert!(outcome.err.contains("is not a code"), "{}", outcome.err);
}

#[test]
fn other_arguments_are_still_explained() {
    let Outcome { status, out, err } = explain(&["abc!", "404", "598", "PATCH"]);
    assert_eq!(status, 2);
    assert_eq!(out, explain(&["404", "PATCH"]).out);
    let complaints: Vec<&str> = err.lines().collect();
    assert_eq!(complaints.len(), 2, "{err}");
    assert!(
        complaints[0].contains("abc!") && complaints[1].contains("598"),
        "{err}"
    );

    assert_eq!(explain(&["404", "598"]).status, 1);
}

#[test]
fn a_closed_pipe() {
    let outcome = program::run_with_closed_stdout(PROGRAM, &[] as &[&str], b"");
    assert_eq!((outcome.status, outcome.err.as_str()), (0, ""));
    // The output is much larger than the buffer of a pipe.
    let outcome = program::run_with_closed_stdout(PROGRAM, &["4xx"; 500], b"");
    assert_eq!((outcome.status, outcome.err.as_str()), (0, ""));
    let outcome = program::run_with_closed_stdout(PROGRAM, &["404", "abc!"], b"");
    assert_eq!(outcome.status, 2);
    assert!(outcome.err.contains("abc!"), "{}", outcome.err);
}
