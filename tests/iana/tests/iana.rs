//! Compares the copies of IANA's registries with the crate's tables, and tests the
//! program that does so: its output and its exit status.

use std::fs;
use std::path::PathBuf;

use http_registry::{Method, StatusCode};
use http_registry_examples::program::{self, Outcome};

const STATUS_CODES: &str = include_str!("../http-status-codes.csv");
const METHODS: &str = include_str!("../http-methods.csv");

fn run(arguments: &[&str], input: impl AsRef<[u8]>) -> Outcome {
    program::run(env!("CARGO_BIN_EXE_iana"), arguments, input.as_ref())
}

/// Returns the lines that count as differences, without the name of the input.
fn differences(outcome: &Outcome) -> Vec<&str> {
    outcome
        .out
        .lines()
        .filter(|line| {
            !line.contains(": intentional: ")
                && !line.contains(": no longer an exception ")
                && !line.contains(" Registry: ")
        })
        .map(|line| line.strip_prefix("<stdin>:").unwrap())
        .collect()
}

/// Replaces a text that must occur exactly once in an export.
fn replace(csv: &str, from: &str, to: &str) -> String {
    assert_eq!(csv.matches(from).count(), 1, "{from}");
    csv.replace(from, to)
}

/// A row for 104 while its registration is temporary.
const TEMPORARY: &str = "104,Upload Resumption Supported (TEMPORARY - expires 2026-11-13),\
    [draft-ietf-httpbis-resumable-upload-05]";

/// Returns the export of the status codes with this row for 104, whose registration
/// expires or becomes permanent.
fn with_104(row: &str) -> String {
    let (before, behind) = STATUS_CODES.split_once("\n104").unwrap();
    let (_, behind) = behind.split_once("-199,Unassigned,\n").unwrap();
    let before = before.trim_end();
    format!("{before}\n{row}\n105-199,Unassigned,\n{behind}")
}

/// Returns the intentional differences, without their places.
fn intentional(outcome: &Outcome) -> String {
    let lines = outcome.out.lines();
    let lines = lines.filter_map(|line| line.split_once(": intentional: "));
    lines
        .flat_map(|(_, difference)| [difference, "\n"])
        .collect()
}

/// Returns the number of the line with this beginning, if the export has one.
fn line(csv: &str, beginning: &str) -> Option<usize> {
    let at = csv.lines().position(|line| line.starts_with(beginning))?;
    Some(at + 1)
}

/// Asserts that these are the only differences between the export and the crate.
/// `404: …` must be printed with the line of the row that begins with `404,`, unless
/// only the crate has it.
fn assert_differs(csv: impl AsRef<str>, expected: &[&str]) {
    let csv = csv.as_ref();
    let outcome = run(&[], csv);
    let with_line = |expected: &&str| {
        let (key, _) = expected.split_once(':').unwrap();
        match line(csv, &format!("{key},")) {
            Some(line) if !expected.contains(": only the crate has it: ") => {
                format!("{line}: {expected}")
            }
            _ => format!(" {expected}"),
        }
    };
    let expected: Vec<String> = expected.iter().map(with_line).collect();
    assert_eq!(differences(&outcome), expected);
    assert_eq!(outcome.status, 1, "{outcome:?}");
    assert_eq!(outcome.err, "");
    let count = format!("differences: {}\n", expected.len());
    assert!(outcome.out.ends_with(&count), "{outcome:?}");
}

/// Asserts that the export has no differences from the crate.
fn assert_equal(csv: impl AsRef<[u8]>) {
    let outcome = run(&["-"], csv);
    assert_eq!(differences(&outcome), [""; 0]);
    assert_eq!(outcome.status, 0, "{outcome:?}");
    assert_eq!(outcome.err, "");
}

/// Asserts that the input is rejected with this message.
fn assert_rejected(csv: impl AsRef<[u8]>, message: &str) {
    let outcome = run(&[], csv);
    assert_eq!(outcome.err, format!("{message}\n"));
    assert_eq!(outcome.out, "");
    assert_eq!(outcome.status, 2, "{outcome:?}");
}

/// Returns a message about the row of an export with this beginning.
fn at(csv: &str, beginning: &str, message: &str) -> String {
    format!("<stdin>:{}: {message}", line(csv, beginning).unwrap())
}

/// Creates a file for one test.
fn file(name: &str, contents: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, contents).unwrap();
    path.into_os_string().into_string().unwrap()
}

mod equal {
    use super::*;

    #[test]
    fn both_registries() {
        let codes = concat!(env!("CARGO_MANIFEST_DIR"), "/http-status-codes.csv");
        let methods = concat!(env!("CARGO_MANIFEST_DIR"), "/http-methods.csv");
        let outcome = run(&[codes, methods], "");
        assert_eq!(outcome.status, 0, "{outcome:?}");
        assert_eq!(outcome.err, "");
        let other: Vec<&str> = outcome
            .out
            .lines()
            .filter(|line| !line.contains(": intentional: "))
            .filter(|line| !line.contains(": no longer an exception "))
            .collect();
        let summary = |export: &str, registry: &str, theirs: usize, ours: usize| {
            format!(
                "{export}: {registry} Registry: {theirs} entries, the crate has {ours}; \
                 differences: 0"
            )
        };
        let is_assigned = |row: &&str| !row.contains(",Unassigned,");
        let theirs = [STATUS_CODES, METHODS].map(|csv| csv.lines().filter(is_assigned).count() - 1);
        let [our_codes, our_methods] = [StatusCode::ALL.len(), Method::ALL.len()];
        let expected = [
            summary(codes, "HTTP Status Code", theirs[0], our_codes),
            summary(methods, "HTTP Method", theirs[1], our_methods),
        ];
        assert_eq!(other, expected);
    }

    #[test]
    fn the_methods_are_in_the_order_of_the_registry() {
        let theirs = METHODS.lines().filter_map(|row| row.split(',').next());
        let theirs = theirs.filter_map(|token| token.parse::<Method>().ok());
        assert_eq!(theirs.collect::<Vec<_>>(), Method::ALL);
    }

    #[test]
    fn intentional_differences() {
        let outcome = run(&[], with_104(TEMPORARY));
        let codes = "\
104: only IANA has it: phrase `Upload Resumption Supported`, obsolete `no`, \
temporary `expires 2026-11-13`, references [draft-ietf-httpbis-resumable-upload-05] \
(a temporary registration expires, a variant stays)
306: only IANA has it: phrase `(Unused)`, obsolete `no`, temporary `no`, \
references [RFC9110, Section 15.4.7] (reserved, and without a phrase or a meaning)
418: phrase: IANA has `(Unused)`, the crate has `I'm a Teapot` \
(reserved because it is in use, under the name that RFC 2324 gave it)
418: reference: only the crate has [RFC2324, Section 2.3.2] \
(reserved because it is in use, under the name that RFC 2324 gave it)
";
        assert_eq!(intentional(&outcome), codes);
        let methods = "\
PRI: only IANA has it: safe `yes`, idempotent `yes`, references [RFC9113, Section 3.4] \
(registered so that nobody uses it: the HTTP/2 preface starts with it)
*: only IANA has it: safe `no`, idempotent `no`, references [RFC9110, Section 18.2] \
(registered so that nobody uses it: in some fields it stands for all methods)
";
        assert_eq!(intentional(&run(&[], METHODS)), methods);
    }

    #[test]
    fn standard_input_with_and_without_an_argument() {
        for arguments in [&["-"][..], &[]] {
            let outcome = run(arguments, METHODS);
            assert_eq!(outcome.status, 0, "{outcome:?}");
            let summary = "<stdin>: HTTP Method Registry: ";
            assert!(outcome.out.contains(summary), "{outcome:?}");
        }
    }

    #[test]
    fn with_crlf_and_a_byte_order_mark() {
        assert_equal(format!("\u{feff}{}", STATUS_CODES.replace('\n', "\r\n")));
    }

    #[test]
    fn with_cells_of_several_lines() {
        let csv = METHODS.replace("][", "]\n        [");
        assert_ne!(csv, METHODS);
        assert_equal(csv);
        assert_equal(replace(
            STATUS_CODES,
            ",Non-Authoritative Information,",
            ",\"Non-Authoritative\r\n        Information\",",
        ));
    }

    #[test]
    fn with_a_section_of_a_document_that_is_not_an_rfc() {
        assert_equal(replace(
            STATUS_CODES,
            "[RFC2774][status-change-http-experiments-to-historic]",
            "\"[RFC2774][status-change-http-experiments-to-historic, Section 1]\"",
        ));
    }

    #[test]
    fn with_an_rfc_without_its_section() {
        assert_equal(replace(METHODS, "[RFC4437, Section 7]", "[RFC4437]"));
    }

    #[test]
    fn without_a_row_that_the_crate_leaves_out() {
        let outcome = run(&[], with_104("104,Unassigned,"));
        assert_eq!(outcome.status, 0, "{outcome:?}");
        assert!(
            outcome.out.contains(
                "<stdin>: 104: no longer an exception \
                 (a temporary registration expires, a variant stays)\n"
            ),
            "{outcome:?}"
        );
    }
}

mod different {
    use super::*;

    #[test]
    fn phrase() {
        assert_differs(
            replace(STATUS_CODES, "404,Not Found,", "404,Nothing Here,"),
            &["404: phrase: IANA has `Nothing Here`, the crate has `Not Found`"],
        );
    }

    #[test]
    fn phrase_of_an_unused_code_that_is_assigned() {
        assert_differs(
            replace(STATUS_CODES, "418,(Unused)", "418,Short and Stout"),
            &[
                "418: phrase: IANA has `Short and Stout`, the crate has `I'm a Teapot`",
                // The reference to RFC 2324 is still intentional.
            ],
        );
    }

    #[test]
    fn obsolete() {
        assert_differs(
            replace(STATUS_CODES, "Use Proxy", "Use Proxy (OBSOLETED)"),
            &["305: obsolete: IANA has `yes`, the crate has `no`"],
        );
        assert_differs(
            replace(STATUS_CODES, " (OBSOLETED)", ""),
            &["510: obsolete: IANA has `no`, the crate has `yes`"],
        );
    }

    #[test]
    fn temporary() {
        assert_differs(
            replace(
                STATUS_CODES,
                "Gone",
                "Gone (TEMPORARY - expires 2027-01-01)",
            ),
            &["410: temporary: IANA has `expires 2027-01-01`, the crate has `no`"],
        );
        assert_differs(
            replace(STATUS_CODES, "Gone", "Gone (TEMPORARY) (OBSOLETED)"),
            &[
                "410: obsolete: IANA has `yes`, the crate has `no`",
                "410: temporary: IANA has `yes`, the crate has `no`",
            ],
        );
    }

    #[test]
    fn unused() {
        assert_differs(
            replace(STATUS_CODES, "Payment Required", "(Unused)"),
            &["402: phrase: IANA has `(Unused)`, the crate has `Payment Required`"],
        );
    }

    #[test]
    fn an_unknown_mark() {
        assert_differs(
            replace(STATUS_CODES, "Use Proxy", "Use Proxy (HISTORIC)"),
            &["305: phrase: IANA has `Use Proxy (HISTORIC)`, the crate has `Use Proxy`"],
        );
    }

    #[test]
    fn a_code_that_only_iana_has() {
        assert_differs(
            replace(
                STATUS_CODES,
                "430,Unassigned,",
                "430,Would Block,[RFC9999][draft-x-00]",
            ),
            &[
                "430: only IANA has it: phrase `Would Block`, obsolete `no`, temporary `no`, \
               references [RFC9999][draft-x-00]",
            ],
        );
    }

    #[test]
    fn a_code_that_only_the_crate_has() {
        for nothing in ["510,Unassigned,\n", ""] {
            assert_differs(
                replace(
                    STATUS_CODES,
                    "510,Not Extended (OBSOLETED),\
                     [RFC2774][status-change-http-experiments-to-historic]\n",
                    nothing,
                ),
                &[
                    "510: only the crate has it: phrase `Not Extended`, obsolete `yes`, \
                   temporary `no`, references [RFC2774, Section 7]\
                   [https://datatracker.ietf.org/doc/status-change-http-experiments-to-historic/]",
                ],
            );
        }
    }

    #[test]
    fn an_exception_only_covers_the_intended_difference() {
        // 104 is left out while it is temporary, 306 while it is unused.
        let csv = with_104("104,Upload Resumption Supported,[RFC9999]");
        let csv = replace(&csv, "306,(Unused)", "306,Switch Proxy");
        assert_differs(
            csv,
            &[
                "104: only IANA has it: phrase `Upload Resumption Supported`, \
                 obsolete `no`, temporary `no`, references [RFC9999]",
                "306: only IANA has it: phrase `Switch Proxy`, \
                 obsolete `no`, temporary `no`, references [RFC9110, Section 15.4.7]",
            ],
        );
    }

    #[test]
    fn another_reference_of_an_exception() {
        assert_differs(
            replace(
                STATUS_CODES,
                "[RFC9110, Section 15.5.19]",
                "[RFC2324, Section 1]",
            ),
            &[
                "418: reference: only IANA has [RFC2324, Section 1]",
                "418: reference: only the crate has [RFC9110, Section 15.5.19]",
            ],
        );
    }

    #[test]
    fn safe_and_idempotent() {
        assert_differs(
            replace(METHODS, "QUERY,yes,yes", "QUERY,no,no"),
            &[
                "QUERY: safe: IANA has `no`, the crate has `yes`",
                "QUERY: idempotent: IANA has `no`, the crate has `yes`",
            ],
        );
    }

    #[test]
    fn a_method_that_only_one_side_has() {
        assert_differs(
            replace(METHODS, "\nBIND,", "\nPURGE,"),
            &[
                "PURGE: only IANA has it: safe `no`, idempotent `yes`, \
                 references [RFC5842, Section 4]",
                "BIND: only the crate has it: safe `no`, idempotent `yes`, \
                 references [RFC5842, Section 4]",
            ],
        );
    }

    #[test]
    fn section() {
        assert_differs(
            replace(STATUS_CODES, "Section 15.5.5]", "Section 15.5.50]"),
            &[
                "404: reference: only IANA has [RFC9110, Section 15.5.50]",
                "404: reference: only the crate has [RFC9110, Section 15.5.5]",
            ],
        );
    }

    #[test]
    fn one_section_of_two_in_a_bracket() {
        assert_differs(
            replace(METHODS, "Section 9.4]", "Section 4.4, Appendix A]"),
            &[
                "CHECKIN: reference: only IANA has [RFC3253, Appendix A]",
                "CHECKIN: reference: only the crate has [RFC3253, Section 9.4]",
            ],
        );
    }

    #[test]
    fn document() {
        assert_differs(
            replace(STATUS_CODES, "[RFC8470]", "[RFC847]"),
            &[
                "425: reference: only IANA has [RFC847]",
                "425: reference: only the crate has [RFC8470, Section 5.2]",
            ],
        );
        assert_differs(
            replace(
                STATUS_CODES,
                "[status-change-http-experiments-to-historic]",
                "[http-experiments-to-historic]",
            ),
            &[
                "510: reference: only IANA has [http-experiments-to-historic]",
                "510: reference: only the crate has \
                 [https://datatracker.ietf.org/doc/status-change-http-experiments-to-historic/]",
            ],
        );
    }

    #[test]
    fn added_and_removed_references() {
        assert_differs(
            replace(
                METHODS,
                "\"[RFC4918, Section 9.3][RFC5689, Section 3]",
                "\"[RFC4918, Section 9.3][draft-mkcol-01, Section 3]",
            ),
            &[
                "MKCOL: reference: only IANA has [draft-mkcol-01, Section 3]",
                "MKCOL: reference: only the crate has [RFC5689, Section 3]",
            ],
        );
        assert_differs(
            replace(METHODS, "\"[RFC9110, Section 9.3.1]\"", ""),
            &["GET: reference: only the crate has [RFC9110, Section 9.3.1]"],
        );
    }

    #[test]
    fn an_export_without_rows() {
        let outcome = run(&[], "Method Name,Safe,Idempotent,Reference\n");
        assert_eq!(outcome.status, 1, "{outcome:?}");
        let lacking = outcome.out.matches(": only the crate has it: ").count();
        assert_eq!(lacking, Method::ALL.len());
    }

    #[test]
    fn a_new_column() {
        let rows = METHODS.lines().map(|row| match row {
            "Method Name,Safe,Idempotent,Reference" => {
                "Method Name,Safe,Content,Idempotent,Reference".to_owned()
            }
            row => {
                let (token, rest) = row.split_once(',').unwrap();
                let (safe, rest) = rest.split_once(',').unwrap();
                format!("{token},{safe},no,{rest}")
            }
        });
        let csv: Vec<String> = rows.collect();
        let outcome = run(&[], csv.join("\r\n"));
        assert_eq!(
            differences(&outcome),
            ["1: column `Content`: new, and not compared"]
        );
        assert_eq!(outcome.status, 1, "{outcome:?}");
        assert!(outcome.out.ends_with("; differences: 1\n"), "{outcome:?}");
    }
}

mod turned_down {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_read() {
        let outcome = run(&["no-such-file.csv"], "");
        assert_eq!(outcome.status, 2, "{outcome:?}");
        assert!(
            outcome
                .err
                .starts_with("no-such-file.csv: cannot be read: "),
            "{outcome:?}"
        );
        assert_eq!(outcome.out, "");
    }

    #[test]
    fn one_of_several_inputs_is_invalid() {
        let codes = file("one-of-several.csv", &STATUS_CODES.replace("Gone", "Left"));
        let broken = file("broken.csv", "Value,Description,Reference\n100\n");
        let outcome = run(&[&broken, &codes], "");
        assert_eq!(outcome.status, 2, "{outcome:?}");
        assert_eq!(
            outcome.err,
            format!("{broken}:2: a row has 3 cells, as the header has; found 1\n")
        );
        // The other input is compared nevertheless.
        let gone = line(STATUS_CODES, "410,").unwrap();
        let phrase =
            format!("{codes}:{gone}: 410: phrase: IANA has `Left`, the crate has `Gone`\n");
        assert!(outcome.out.starts_with(&phrase), "{outcome:?}");
    }

    #[test]
    fn header() {
        for (csv, found) in [
            ("", ""),
            ("404,Not Found,[RFC9110]\n", "404"),
            ("value,Description,Reference\n", "value"),
        ] {
            assert_rejected(
                csv,
                &format!(
                    "<stdin>:1: the first column of an export is `Value` or `Method Name`; \
                     found `{found}`"
                ),
            );
        }
        assert_rejected(
            "Value,Description\n",
            "<stdin>:1: the HTTP Status Code Registry has no column `Reference`",
        );
    }

    #[test]
    fn pages() {
        for (page, format) in [
            ("\n\n<!DOCTYPE html>\n<html lang=\"en\">", "a page in HTML"),
            ("\u{feff}<HTML>", "a page in HTML"),
            (
                "<?xml version='1.0' encoding='UTF-8'?>\n<registry>",
                "the registry in XML",
            ),
        ] {
            assert_rejected(
                page,
                &format!(
                    "<stdin>:1: this is {format}; the export is the link \"CSV\" on the page \
                     of the registry"
                ),
            );
        }
    }

    /// The line is also correct after CRLF, a byte order mark, empty lines, and cells
    /// of several lines.
    #[test]
    fn row_of_another_length() {
        let message =
            |line| format!("<stdin>:{line}: a row has 3 cells, as the header has; found 2");
        let header = "Value,Description,Reference";
        for bom in ["", "\u{feff}"] {
            for end in ["\n", "\r\n"] {
                for (line, rows) in [
                    (2, vec!["404,Not Found"]),
                    (3, vec!["100,Continue,", "404,Not Found", "500,Error,"]),
                    (5, vec!["", "100,Continue,", "", "404,Not Found"]),
                    (
                        4,
                        vec!["100,Continue,\"[RFC9110,", "Section 1]\"", "404,Not Found"],
                    ),
                ] {
                    let csv = format!("{bom}{header}{end}{}{end}", rows.join(end));
                    assert_rejected(csv, &message(line));
                }
            }
        }
    }

    #[test]
    fn value() {
        for value in [
            "",
            "99",
            "0404",
            "4O4",
            "4xx",
            "200-",
            "299-200",
            "100-199-299",
        ] {
            assert_rejected(
                format!("Value,Description,Reference\n{value},Unassigned,\n"),
                &format!(
                    "<stdin>:2: a value is a code of three digits, or a range such as `105-199`; \
                     found `{value}`"
                ),
            );
        }
    }

    #[test]
    fn range_that_is_assigned() {
        assert_rejected(
            replace(STATUS_CODES, "512-599,Unassigned", "512-599,Vendor"),
            &at(
                STATUS_CODES,
                "512-599,",
                "a range of codes is `Unassigned`; found `Vendor`",
            ),
        );
    }

    #[test]
    fn code_without_a_description() {
        assert_rejected(
            replace(STATUS_CODES, "404,Not Found", "404,"),
            &at(
                STATUS_CODES,
                "404,",
                "a code has a description, or is `Unassigned`; found neither",
            ),
        );
    }

    #[test]
    fn code_or_method_that_is_listed_twice() {
        let range = line(STATUS_CODES, "432-450,").unwrap();
        assert_rejected(
            replace(STATUS_CODES, "432-450", "432-451"),
            &format!("<stdin>:{}: `451` is in line {} already", range + 1, range),
        );
        let bind = line(METHODS, "BIND,").unwrap();
        assert_rejected(
            replace(METHODS, "\nREBIND,", "\nBIND,"),
            &at(
                METHODS,
                "REBIND,",
                &format!("`BIND` is in line {bind} already"),
            ),
        );
    }

    #[test]
    fn token() {
        for token in ["", "M SEARCH", "GET/"] {
            assert_rejected(
                replace(METHODS, "\nSEARCH,", &format!("\n{token},")),
                &at(
                    METHODS,
                    "SEARCH,",
                    &format!("a method is a token (RFC 9110, Section 9.1); found `{token}`"),
                ),
            );
        }
    }

    #[test]
    fn flag() {
        assert_rejected(
            replace(METHODS, "LOCK,no,no", "LOCK,No,no"),
            &at(METHODS, "LOCK,", "`Safe` is `yes` or `no`; found `No`"),
        );
        assert_rejected(
            replace(METHODS, "LOCK,no,no", "LOCK,no,"),
            &at(METHODS, "LOCK,", "`Idempotent` is `yes` or `no`; found ``"),
        );
    }

    #[test]
    fn references() {
        for cell in [
            "RFC9110",
            "[RFC9110",
            "[]",
            "[RFC9110]RFC8144",
            "[RFC 9110]",
            "[RFC9110 Section 15.5.5]",
            "[RFC9110, 15.5.5]",
            "[RFC9110, Section 15.5.5,]",
            "[RFC9110[RFC8144]",
        ] {
            assert_rejected(
                replace(
                    STATUS_CODES,
                    "\"[RFC9110, Section 15.5.5]\"",
                    &format!("\"{cell}\""),
                ),
                &at(
                    STATUS_CODES,
                    "404,",
                    &format!(
                        "references are documents in brackets, \
                         such as `[RFC9110, Section 9.1][RFC8144]`; found `{cell}`"
                    ),
                ),
            );
        }
    }

    #[test]
    fn row_that_is_not_utf_8() {
        let mut csv = STATUS_CODES.as_bytes().to_vec();
        let gone = STATUS_CODES.find("Gone").unwrap();
        csv[gone] = 0xff;
        assert_rejected(csv, &at(STATUS_CODES, "410,", "the row is not UTF-8"));
    }
}
