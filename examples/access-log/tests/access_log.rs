//! Tests of the output of `access-log` for different logs.

use http_registry_examples::program::{self, Outcome};

const PROGRAM: &str = env!("CARGO_BIN_EXE_access-log");

fn access_log(log: &[u8]) -> Outcome {
    program::run(PROGRAM, &[] as &[&str], log)
}

/// Returns the rows of a table below its heading, split into words.
fn rows(table: &str) -> Vec<Vec<&str>> {
    let rows = table.lines().skip(1);
    rows.map(|row| row.split_whitespace().collect()).collect()
}

/// Returns the tables of the statuses, the classes and the registries.
fn tables(out: &str) -> [&str; 3] {
    let tables: Vec<&str> = out.split("\n\n").collect();
    tables.try_into().expect("three tables")
}

/// Returns the text in the first column and the count of each row.
fn column(table: &str) -> Vec<(&str, u64)> {
    let count = |row: &Vec<&str>| row[row.len() - 2].parse().expect("a count");
    rows(table).iter().map(|row| (row[0], count(row))).collect()
}

/// Returns the count of each status.
fn counts(out: &str) -> Vec<(&str, u64)> {
    column(tables(out)[0])
}

/// Returns a line with this status.
fn line(status: &str) -> String {
    format!(
        "192.0.2.7 - - [22/Nov/2026:06:25:03 +0000] \"GET / HTTP/1.1\" {status} 612 \
         \"https://www.example.com/\" \"curl/8.16.0\"\n"
    )
}

/// Asserts that this one line has the status 200.
#[track_caller]
fn accepts(line: &[u8]) {
    let Outcome { status, out, err } = access_log(line);
    assert_eq!((status, err.as_str()), (0, ""));
    assert_eq!(counts(&out), [("200", 1)]);
}

/// Asserts that this line is malformed, and the reason that is printed.
#[track_caller]
fn rejects(malformed: &[u8], why: &str) {
    let log = [line("200").as_bytes(), malformed].concat();
    let Outcome { status, out, err } = access_log(&log);
    assert_eq!(status, 0);
    assert_eq!(counts(&out), [("200", 1)]);
    let complaint =
        "access-log: standard input: 1 of 2 lines cannot be read, the first is line 2: it";
    assert!(err.starts_with(complaint) && err.contains(why), "{err}");
}

/// Asserts that the format of this log is not supported.
#[track_caller]
fn rejects_format(log: &[u8], why: &str) {
    let Outcome { status, out, err } = access_log(log);
    assert_eq!((status, out.as_str()), (2, ""));
    assert!(err.contains(why), "{err}");
    assert_eq!(err.lines().count(), 1, "{err}");
}

#[test]
fn the_example_log() {
    let log = concat!(env!("CARGO_MANIFEST_DIR"), "/access.log");
    let Outcome { status, out, err } = program::run(PROGRAM, &[log], b"");
    assert_eq!(status, 0);
    assert_eq!(
        err,
        format!(
            "access-log: {log}: 1 of 70 lines cannot be read, the first is line 40: \
             it has no request in quotes after a time in brackets\n"
        )
    );
    let counts = counts(&out);
    assert!(counts.is_sorted(), "{counts:?}");
    assert_eq!(counts.iter().map(|(_, count)| count).sum::<u64>(), 69);
    for expected in [
        ("200", 28),
        ("304", 7),
        ("404", 4),
        ("444", 2),
        ("499", 2),
        ("520", 2),
    ] {
        assert!(counts.contains(&expected), "{expected:?} in {counts:?}");
    }
    for row in [
        "200     OK                                   IANA          success          28  ####",
        "304     Not Modified                         IANA          redirection       7  ####",
        "404     Not Found                            IANA          client error      4  ####",
        "444     No Response                          nginx         client error      2  #",
        "499     Client Closed Request                nginx         client error      2  #",
        "520     Web Server Returns an Unknown Error  Cloudflare    server error      2  #",
        "598     -                                    unregistered  server error      1  #",
        "999     Request denied                       LinkedIn      server error      1  #",
    ] {
        assert!(out.contains(&format!("\n{row}")), "{row}\n{out}");
    }
    let [_, classes, registries] = tables(&out);
    let expected = "CLASS         COUNT
success          33  ########################################
redirection      10  ############
client error     18  #####################
server error      8  #########";
    assert_eq!(classes, expected);
    assert_eq!(column(registries)[..2], [("IANA", 60), ("nginx", 4)]);
    // The same from standard input.
    let piped = access_log(&std::fs::read(log).expect("the log"));
    assert_eq!(piped.out, out);
}

#[test]
fn a_bar_is_as_long_as_the_share() {
    let log = [
        line("200").repeat(400),
        line("404").repeat(100),
        line("500"),
    ]
    .concat();
    let out = access_log(log.as_bytes()).out;
    let bars: Vec<usize> = rows(tables(&out)[0])
        .iter()
        .map(|row| row[row.len() - 1].len())
        .collect();
    assert_eq!(counts(&out), [("200", 400), ("404", 100), ("500", 1)]);
    assert_eq!(bars, [40, 10, 1]);
}

#[test]
fn well_formed_lines() {
    accepts(line("200").as_bytes());
    accepts(line("200").trim_end().as_bytes());
    accepts(line("200").replace('\n', "\r\n").as_bytes());
    // The common format ends with the size.
    accepts(br#"::1 - mara [22/Nov/2026:06:25:03 +0000] "GET / HTTP/1.1" 200 -"#);
    // Fields without quotes after the size: squid's, and Tomcat's with `%D`.
    accepts(
        br#"::1 - - [22/Nov/2026:06:25:03 +0000] "CONNECT example.com:443 HTTP/1.1" 200 4321 TCP_TUNNEL:HIER_DIRECT"#,
    );
    accepts(br#"::1 - - [22/Nov/2026:06:25:03 +0000] "GET / HTTP/1.1" 200 11230 15"#);
    accepts(br#"::1 - - [22/Nov/2026:06:25:03 +0000] "GET / HTTP/1.1" 200 - -"#);
    // A user with a space, a quote in the request, and text after the agent.
    accepts(
        br#"::1 - a b [22/Nov/2026:06:25:03 +0000] "GET /\" 500 1 HTTP/1.1" 200 0 "-" "\\" 0.013"#,
    );
    // A line without a request, and bytes that are not UTF-8.
    accepts(br#"::1 - - [22/Nov/2026:06:25:03 +0000] "\x16\x03\x01" 200 150 "-" "-""#);
    accepts(
        b"::1 - - [22/Nov/2026:06:25:03 +0000] \"GET /\xff\xfe HTTP/1.1\" 200 1 \"-\" \"\x80\"",
    );
}

#[test]
fn a_user_with_brackets() {
    let with_user = |user: &str| line("200").replace("- -", &format!("- {user}"));
    accepts(with_user("John [Doe]").as_bytes());
    accepts(with_user("[").as_bytes());
    accepts(with_user("a] \\\"b").as_bytes());
    accepts(with_user("[22/Nov/2026:06:25:03 +0000]").as_bytes());
    rejects(
        br#":: - John [Doe] "GET / HTTP/1.1" 200 1 "-" "-""#,
        "no time like [22/Nov/2026:06:25:33 +0000]",
    );
}

#[test]
fn malformed_lines() {
    let no_request = "no request in quotes after a time in brackets";
    rejects(b"\xff\xfe\x00\n", no_request);
    rejects(br":: - - [22/Nov/2026:06", no_request);
    rejects(
        br#":: - - [22/Nov/2026:06:25:03 +0000] 200 1 "-" "-""#,
        no_request,
    );
    rejects(
        br#"[22/Nov/2026:06:25:03 +0000] "GET / HTTP/1.1" 200 1 "-" "-""#,
        "a client, an identity",
    );
    rejects(
        br#":: [22/Nov/2026:06:25:03 +0000] "GET / HTTP/1.1" 200 1 "-" "-""#,
        "a client, an identity",
    );
    for time in [
        "22/Nov/2026",
        "2026-11-22T06:25:03+00:00",
        "22/Nov/2026:06:25:03 0000",
        "22/Nov/2026 06:25:03 +0000",
        "[22/Nov/2026:06:25:03 +000",
    ] {
        let line = format!(":: - - [{time}] \"GET /\" 200 1");
        rejects(line.as_bytes(), "no time like [22/Nov/2026:06:25:33 +0000]");
    }
    let rejects_after_time = |rest: &str, why: &str| {
        let line = format!(":: - - [22/Nov/2026:06:25:03 +0000] {rest}");
        rejects(line.as_bytes(), why);
    };
    rejects_after_time(r#""GET /\"#, "its request does not end");
    rejects_after_time(r#""GET /"200 1"#, "its request does not end");
    rejects_after_time(r#""GET /" 20"#, "not a number of three digits");
    rejects_after_time(r#""GET /""#, "not a number of three digits");
    rejects_after_time(r#""GET /" 200"#, "no size");
    rejects_after_time(r#""GET /" 200 1k "-" "-""#, "no size");
    rejects_after_time(r#""GET /" 200 1 "-"#, "no referer");
    rejects_after_time(r#""GET /" 200 1 "-" -"#, "no user agent");
    rejects_after_time(r#""GET /" 200 1 "-" "curl"#, "no user agent");
    for status in [
        "099",
        "00",
        "1000",
        "2xx",
        "+20",
        "-2",
        "--",
        "\u{661}\u{662}\u{663}",
    ] {
        let rest = format!("\"GET /\" {status} 1");
        rejects_after_time(&rest, "not a number of three digits, 100 to 999");
    }
}

/// The client was gone before a status was sent.
#[test]
fn lines_without_a_status() {
    let log: String = ["200", "000", "0", "-1", "-"].map(line).concat();
    let Outcome { status, out, err } = access_log(log.as_bytes());
    assert_eq!((status, err.as_str()), (0, ""));
    assert_eq!(counts(&out), [("-", 4), ("200", 1)]);
    assert!(out.contains("\n-       no status was sent  "), "{out}");
    // It has no class and no registry.
    let [_, classes, registries] = tables(&out);
    assert_eq!(column(classes), [("success", 1)]);
    assert_eq!(column(registries), [("IANA", 1)]);
}

#[test]
fn other_formats_are_rejected() {
    rejects_format(b"\x1f\x8b\x08\x00", "use `zcat FILE | access-log`");
    rejects_format(b"BZh91AY&SY", "use `bzcat FILE | access-log`");
    rejects_format(b"\xfd7zXZ\0\0", "use `xzcat FILE | access-log`");
    rejects_format(b"\x28\xb5\x2f\xfd\x04", "use `zstdcat FILE | access-log`");
    rejects_format(b"\xff\xfe1\09\0", "use `iconv -f UTF-16 -t UTF-8 FILE");
    let balancer = "http 2026-11-22T22:23:00.186641Z app/lb/50dc6c495c0c9188 192.0.2.7:2817 \
                    10.0.0.1:80 0.000 0.001 0.000 200 200 34 366 \"GET http://example.com:80/ \
                    HTTP/1.1\" \"curl/8.16.0\" - -\n";
    rejects_format(
        balancer.repeat(2).as_bytes(),
        "not counted: 2 of 2 lines cannot be read, the first is line 1: it has no request",
    );
    for (other, format) in [
        (balancer, "the format of Amazon's load balancers"),
        (
            "#Software: Microsoft Internet Information Services 10.0",
            "the W3C's extended format",
        ),
        ("#Version: 1.0", "the W3C's extended format"),
        (
            "1795328703.586    921 192.0.2.7 TCP_MISS/200 507 GET http://example.com/ - DIRECT/- -",
            "squid's native format",
        ),
        (
            "Nov 22 06:25:03 lb haproxy[14389]: 192.0.2.7:33317 [22/Nov/2026:06:25:03.655] http-in \
             static/srv1 10/0/30/69/109 200 2750 - - ---- 1/1/1/1/0 0/0 {1wt.eu} {} \
             \"GET / HTTP/1.1\"",
            "HAProxy's format",
        ),
        (
            "[2026-11-22T06:25:03.310Z] \"GET / HTTP/2\" 204 - 154 0 226 100 \"-\" \"-\"",
            "Envoy's default format",
        ),
        (
            "2026/11/22 06:25:03 [error] 7#7: *1 open() failed",
            "an error log",
        ),
        (
            "[Sun Nov 22 06:25:03.123456 2026] [core:error] [pid 7] AH00128",
            "an error log",
        ),
        ("host:192.0.2.7\tstatus:200\tsize:612", "LTSV"),
        ("at=info method=GET path=\"/\" status=200", "logfmt"),
        (
            "2026-11-22T06:25:03Z stdout F {\"status\":200}",
            "JSON with a prefix: use `sed 's/^[^{]*//' FILE | access-log`",
        ),
        (
            r#"{"log":"::1 - - [22/Nov/2026:06:25:03 +0000] \"GET /\" 200 1\n","stream":"stdout"}"#,
            "Docker's JSON: use `jq -j .log FILE | access-log`",
        ),
        ("[{\"status\":200},{\"status\":404}]", "a JSON array: use"),
        ("{\n  \"status\": 200\n}", "indented JSON: use `jq -c ."),
    ] {
        let format = format!("; it looks like {format}");
        rejects_format(other.as_bytes(), &format);
        // The same if the first line is in no known format, and another line fits.
        let log = ["nonsense\n", &line("200"), other, "\n", other, "\n"];
        rejects_format(log.concat().as_bytes(), &format);
    }
}

#[test]
fn more_than_half_is_in_another_format() {
    let half = [line("200"), "nonsense\n".to_owned()].concat();
    let Outcome { status, out, err } = access_log(half.repeat(5).as_bytes());
    assert_eq!(status, 0, "{err}");
    assert_eq!(counts(&out), [("200", 5)]);
    rejects_format(
        format!("{}nonsense\n", half.repeat(5)).as_bytes(),
        "not counted: 6 of 11 lines cannot be read, the first is line 2: it has no request in \
         quotes after a time in brackets\n",
    );
}

/// Asserts that this JSON object has the status 404.
#[track_caller]
fn accepts_json(object: &str) {
    let Outcome { status, out, err } = access_log(object.as_bytes());
    assert_eq!((status, err.as_str()), (0, ""));
    assert_eq!(counts(&out), [("404", 1)]);
}

#[test]
fn json_of_servers() {
    // Caddy. Only the field of the whole object is its status.
    accepts_json(
        r#"{"level":"info","ts":1795328703.52,"logger":"http.log.access","msg":"handled request","request":{"method":"GET","uri":"/?\"status\":200","headers":{"Status":["200"]},"status":200},"duration":0.001,"size":12,"status":404,"resp_headers":{"Server":["Caddy"]}}"#,
    );
    // Traefik. The origin's status is another field.
    accepts_json(
        r#"{"ClientHost":"192.0.2.7","DownstreamContentSize":19,"DownstreamStatus":404,"OriginStatus":200,"RequestCount":5,"time":"2026-11-22T06:25:03Z"}"#,
    );
    // Envoy, as Istio configures it.
    accepts_json(
        r#"{"bytes_sent":0,"response_code_details":"via_upstream","response_flags":"-","response_code":404}"#,
    );
    // nginx.
    accepts_json(r#"{ "remote_addr": "192.0.2.7", "status": "404", "request_time": "0.013" }"#);
    // Kong, and Elastic's schema.
    accepts_json(r#"{"request":{"size":"75"},"response":{"size":434,"status":404}}"#);
    accepts_json(r#"{"http":{"response":{"bytes":434,"status_code":404},"version":"2"}}"#);
    accepts_json(r#"{"http.response.status_code":404,"http.version":"2"}"#);
}

#[test]
fn statuses_in_json() {
    let log: String = [
        "404", "404.0", "\"404\"", "0", "0.0", "-1", "null", "\"\"", "\"-\"", "\"0\"", "\"000\"",
        "520",
    ]
    .map(|status| format!("{{\"status\":{status}}}\n"))
    .concat();
    let Outcome { status, out, err } = access_log(log.as_bytes());
    assert_eq!((status, err.as_str()), (0, ""));
    assert_eq!(counts(&out), [("-", 8), ("404", 3), ("520", 1)]);
    for status in ["99", "1000", "404.5", "true", "[404]", "\"ok\"", "{}"] {
        let why = if status == "{}" {
            "it has no field for the status; name one with `--field`"
        } else {
            "not a number of three digits"
        };
        rejects(format!("{{\"status\":{status}}}").as_bytes(), why);
    }
}

#[test]
fn malformed_json() {
    let not_an_object = "it begins like a JSON object, but is not one";
    rejects(br#"{"status":404"#, not_an_object);
    rejects(br#"{"status":404}}"#, not_an_object);
    rejects(br#"{"status":404,"size":}"#, not_an_object);
    rejects(br#"{"uri":"/","status":"404}"#, not_an_object);
    rejects(
        br#"{"msg":"serving initial configuration"}"#,
        "no field for",
    );
    // A server writes the bytes of a request, which may not be UTF-8.
    let Outcome { status, out, .. } = access_log(b"{\"uri\":\"/\xff\xfe\",\"status\":404}\n");
    assert_eq!(status, 0);
    assert_eq!(counts(&out), [("404", 1)]);
}

#[test]
fn fields_of_json() {
    let object = r#"{"a":{"b":{"c":401},"d.e":402},"b.c":403,"OriginStatus":404,"status":200}"#;
    for (fields, expected) in [
        (&["OriginStatus"] as &[&str], "404"),
        (&["b.c"], "403"),
        (&["a.b.c"], "401"),
        (&["a.d.e"], "402"),
        // The first of these names counts, not the first in the object.
        (&["missing", "status", "a.b.c"], "200"),
        (&["a.b.c", "status"], "401"),
    ] {
        let fields: Vec<&str> = fields.iter().flat_map(|name| ["--field", name]).collect();
        let Outcome { status, out, err } = program::run(PROGRAM, &fields, object.as_bytes());
        assert_eq!((status, err.as_str()), (0, ""), "{fields:?}");
        assert_eq!(counts(&out), [(expected, 1)], "{fields:?}");
    }
    for missing in ["Status", "a", "a.b", "a.b.c.d", "c", "b", "OriginStatu"] {
        let outcome = program::run(PROGRAM, &["--field", missing], object.as_bytes());
        assert_eq!(outcome.status, 2, "{missing}");
        assert!(outcome.err.contains("no field for the status"), "{missing}");
    }
}

#[test]
fn several_logs() {
    let log = concat!(env!("CARGO_MANIFEST_DIR"), "/access.log");
    let once = program::run(PROGRAM, &[log], b"");
    let Outcome { status, out, err } = program::run(PROGRAM, &[log, "-", log], b"nonsense\n");
    assert_eq!(status, 2);
    for ((code, count), (same, once)) in counts(&out).iter().zip(counts(&once.out)) {
        assert_eq!((*code, *count), (same, 2 * once));
    }
    let complaints: Vec<&str> = err.lines().collect();
    assert_eq!(complaints.len(), 3, "{err}");
    assert!(complaints[1].starts_with("access-log: standard input: not counted: 1 of 1 lines"));

    // An error in one log does not prevent the others from being counted.
    let outcome = program::run(PROGRAM, &["no-such.log", log], b"");
    assert_eq!((outcome.status, outcome.out), (1, once.out));
}

/// Lines that begin in one buffer and end in another.
#[test]
fn a_large_log() {
    let log: String = (0..10_000)
        .map(|at| line("200").replace("GET /", &format!("GET /{}", "a".repeat(at % 97))))
        .collect();
    let Outcome { status, out, err } = access_log(log.as_bytes());
    assert_eq!((status, err.as_str()), (0, ""));
    assert_eq!(counts(&out), [("200", 10_000)]);
}

#[test]
fn other_lines_are_counted_after_a_malformed_one() {
    let log = [&line("200"), "nonsense\n", &line("499"), "-\n"].concat();
    let Outcome { status, out, err } = access_log(log.as_bytes());
    assert_eq!(status, 0);
    assert_eq!(counts(&out), [("200", 1), ("499", 1)]);
    assert!(
        err.contains("2 of 4 lines cannot be read, the first is line 2"),
        "{err}"
    );
}

#[test]
fn a_very_long_line() {
    let rest = "a".repeat(5_000_000);
    let log = format!("{}{rest}\n{}", line("200"), line("404"));
    let Outcome { status, out, err } = access_log(log.as_bytes());
    assert_eq!(status, 0);
    assert_eq!(counts(&out), [("200", 1), ("404", 1)]);
    assert!(
        err.contains("1 of 3 lines cannot be read, the first is line 2: it is longer"),
        "{err}"
    );
    // A long request is not an error.
    accepts(
        line("200")
            .replace("GET /", &format!("GET /{}", &rest[..100_000]))
            .as_bytes(),
    );
}

#[test]
fn an_empty_log() {
    for log in [b"" as &[u8], b"\n", b"\r\n \n"] {
        let Outcome { status, out, err } = access_log(log);
        assert_eq!((status, err.as_str()), (0, ""));
        assert_eq!(counts(&out), []);
    }
}

#[test]
fn blank_lines() {
    let log = [
        "\n",
        &line("200"),
        "\r\n",
        "  \n",
        "nonsense\n",
        "\n",
        &line("404"),
        "\n",
    ];
    let Outcome { status, out, err } = access_log(log.concat().as_bytes());
    assert_eq!(status, 0);
    assert_eq!(counts(&out), [("200", 1), ("404", 1)]);
    // They have numbers, as in an editor, but are not counted.
    assert!(
        err.contains("1 of 3 lines cannot be read, the first is line 5: it"),
        "{err}"
    );
}

#[test]
fn a_log_that_cannot_be_read() {
    for file in ["no-such.log", env!("CARGO_MANIFEST_DIR")] {
        let Outcome { status, out, err } = program::run(PROGRAM, &[file], b"");
        assert_eq!((status, out.as_str()), (1, ""));
        assert!(err.starts_with(&format!("access-log: {file}: ")), "{err}");
    }
}

#[test]
fn arguments() {
    let outcome = program::run(PROGRAM, &["--help"], b"");
    assert_eq!((outcome.status, outcome.err.as_str()), (0, ""));
    assert!(
        outcome
            .out
            .contains("Usage: access-log [OPTIONS] [FILES]..."),
        "{}",
        outcome.out
    );
    let outcome = program::run(PROGRAM, &["--nonsense"], b"");
    assert_eq!((outcome.status, outcome.out.as_str()), (2, ""));
    assert!(outcome.err.contains("--nonsense"), "{}", outcome.err);
}

#[test]
fn a_closed_pipe() {
    let log = format!("{}nonsense\n", line("200"));
    let Outcome { status, err, .. } =
        program::run_with_closed_stdout(PROGRAM, &[] as &[&str], log.as_bytes());
    assert_eq!(status, 0);
    assert!(err.contains("1 of 2 lines cannot be read"), "{err}");
    assert_eq!(err.lines().count(), 1, "{err}");
}
