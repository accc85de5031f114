//! What `access-log` finds in which log.

mod program;

use program::Said;

fn access_log(log: &[u8]) -> Said {
    program::run("access-log", &[] as &[&str], log)
}

/// The rows below the heading, in their words.
fn rows(out: &str) -> Vec<Vec<&str>> {
    out.lines()
        .skip(1)
        .map(|row| row.split_whitespace().collect())
        .collect()
}

/// How often each status came.
fn counts(out: &str) -> Vec<(&str, u64)> {
    let count = |row: &Vec<&str>| row[row.len() - 2].parse().expect("a count");
    rows(out).iter().map(|row| (row[0], count(row))).collect()
}

/// A line with this status.
fn line(status: &str) -> String {
    format!(
        "192.0.2.7 - - [22/Nov/2026:06:25:03 +0000] \"GET / HTTP/1.1\" {status} 612 \
         \"https://www.example.com/\" \"curl/8.16.0\"\n"
    )
}

/// Asserts that this one line has the status 200.
#[track_caller]
fn accepts(line: &[u8]) {
    let Said { status, out, err } = access_log(line);
    assert_eq!((status, err.as_str()), (0, ""));
    assert_eq!(counts(&out), [("200", 1)]);
}

/// Asserts that this one line is malformed, and why.
#[track_caller]
fn rejects(line: &[u8], why: &str) {
    let Said { status, out, err } = access_log(line);
    assert_eq!(status, 0);
    assert_eq!(counts(&out), []);
    let complaint = "access-log: standard input: 1 of 1 lines malformed, the first at line 1: it";
    assert!(err.starts_with(complaint) && err.contains(why), "{err}");
}

#[test]
fn the_log_that_comes_with_it() {
    let log = concat!(env!("CARGO_MANIFEST_DIR"), "/access.log");
    let Said { status, out, err } = program::run("access-log", &[log], b"");
    assert_eq!(status, 0);
    assert_eq!(
        err,
        format!(
            "access-log: {log}: 1 of 70 lines malformed, the first at line 40: \
             it has no time in brackets\n"
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
        "599     -                                    unregistered  server error      1  #",
        "999     -                                    unregistered  -                 1  #",
    ] {
        assert!(out.contains(&format!("\n{row}")), "{row}\n{out}");
    }
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
    let bars: Vec<usize> = rows(&out)
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
    // A user with a space, a quote in the request, more behind the agent.
    accepts(
        br#"::1 - a b [22/Nov/2026:06:25:03 +0000] "GET /\" 500 1 HTTP/1.1" 200 0 "-" "\\" 0.013"#,
    );
    // A request that is none, and bytes that are no UTF-8.
    accepts(br#"::1 - - [22/Nov/2026:06:25:03 +0000] "\x16\x03\x01" 200 150 "-" "-""#);
    accepts(
        b"::1 - - [22/Nov/2026:06:25:03 +0000] \"GET /\xff\xfe HTTP/1.1\" 200 1 \"-\" \"\x80\"",
    );
}

#[test]
fn malformed_lines() {
    rejects(b"\n", "no time in brackets");
    rejects(b"\xff\xfe\x00\n", "no time in brackets");
    rejects(
        br#"[22/Nov/2026] "GET / HTTP/1.1" 200 1 "-" "-""#,
        "no time in brackets",
    );
    rejects(
        br#":: [22/Nov/2026] "GET / HTTP/1.1" 200 1 "-" "-""#,
        "a client, an identity",
    );
    rejects(br":: - - [22/Nov/2026:06", "no time in brackets");
    rejects(
        br#":: - - [22/Nov/2026] 200 1 "-" "-""#,
        "no request in quotes",
    );
    rejects(br#":: - - [22/Nov/2026] "GET /\"#, "no request in quotes");
    rejects(
        br#":: - - [22/Nov/2026] "GET /"200 1"#,
        "no request in quotes",
    );
    rejects(
        br#":: - - [22/Nov/2026] "GET /" 20"#,
        "not a number of three digits",
    );
    rejects(
        br#":: - - [22/Nov/2026] "GET /""#,
        "not a number of three digits",
    );
    rejects(br#":: - - [22/Nov/2026] "GET /" 200"#, "no size");
    rejects(br#":: - - [22/Nov/2026] "GET /" 200 1k "-" "-""#, "no size");
    rejects(br#":: - - [22/Nov/2026] "GET /" 200 1 -"#, "no referer");
    rejects(
        br#":: - - [22/Nov/2026] "GET /" 200 1 "-" "curl"#,
        "no user agent",
    );
    for status in [
        "000",
        "099",
        "1000",
        "2xx",
        "+20",
        "-",
        "\u{661}\u{662}\u{663}",
    ] {
        rejects(
            line(status).as_bytes(),
            "not a number of three digits, 100 to 999",
        );
    }
}

#[test]
fn a_malformed_line_hides_no_other() {
    let log = [
        line("200"),
        "nonsense\n".to_owned(),
        line("499"),
        "\n".to_owned(),
    ]
    .concat();
    let Said { status, out, err } = access_log(log.as_bytes());
    assert_eq!(status, 0);
    assert_eq!(counts(&out), [("200", 1), ("499", 1)]);
    assert!(
        err.contains("2 of 4 lines malformed, the first at line 2"),
        "{err}"
    );
}

#[test]
fn a_very_long_line() {
    let rest = "a".repeat(5_000_000);
    let log = format!("{}{rest}\n{}", line("200"), line("404"));
    let Said { status, out, err } = access_log(log.as_bytes());
    assert_eq!(status, 0);
    assert_eq!(counts(&out), [("200", 1), ("404", 1)]);
    assert!(
        err.contains("1 of 3 lines malformed, the first at line 2: it is longer"),
        "{err}"
    );
    // A long request is no mistake.
    accepts(
        line("200")
            .replace("GET /", &format!("GET /{}", &rest[..100_000]))
            .as_bytes(),
    );
}

#[test]
fn an_empty_log() {
    let Said { status, out, err } = access_log(b"");
    assert_eq!((status, err.as_str()), (0, ""));
    assert_eq!(counts(&out), []);
}

#[test]
fn a_log_that_cannot_be_read() {
    for file in ["no-such.log", env!("CARGO_MANIFEST_DIR")] {
        let Said { status, out, err } = program::run("access-log", &[file], b"");
        assert_eq!((status, out.as_str()), (1, ""));
        assert!(
            err.starts_with(&format!("access-log: cannot read {file}: ")),
            "{err}"
        );
    }
}

#[test]
fn wrong_arguments() {
    for arguments in [&["--help"][..], &["a.log", "b.log"]] {
        let Said { status, out, err } = program::run("access-log", arguments, b"");
        assert_eq!((status, out.as_str()), (2, ""));
        assert_eq!(err, "access-log: usage: access-log [FILE]\n");
    }
}

#[test]
fn a_closed_pipe() {
    let log = format!("{}nonsense\n", line("200"));
    let Said { status, err, .. } =
        program::run_unheard("access-log", &[] as &[&str], log.as_bytes());
    assert_eq!(status, 0);
    assert!(err.contains("1 of 2 lines malformed"), "{err}");
    assert_eq!(err.lines().count(), 1, "{err}");
}
