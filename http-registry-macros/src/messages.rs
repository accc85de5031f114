//! Tests the messages for the tables in `messages.txt`. The file contains the messages below
//! each line, as the compiler would print them. To update it, run the test with `BLESS` in the
//! environment, and read the difference.

use std::path::Path;
use std::{env, fs};

use proc_macro2::TokenStream;
use syn::Error;

use crate::vocabulary::{METHODS, STATUS_CODES, Vocabulary};

#[test]
fn tables_with_mistakes_are_reported_as_written() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/messages.txt");
    let written = fs::read_to_string(&path).unwrap();
    let mut annotated = String::new();
    let mut vocabulary = &STATUS_CODES;
    let mut tables = 0;
    for block in written.split("\n\n") {
        let block = block.trim_end();
        match block {
            "# status_codes!" => vocabulary = &STATUS_CODES,
            "# methods!" => vocabulary = &METHODS,
            _ if block.starts_with("# ") && !block.contains('\n') => {}
            _ => {
                tables += 1;
                annotated.push_str(&annotate(vocabulary, block));
                annotated.push('\n');
                continue;
            }
        }
        annotated.push_str(block);
        annotated.push_str("\n\n");
    }
    assert!(tables > 150, "only {tables} tables are there");
    let annotated = format!("{}\n", annotated.trim_end());
    if env::var_os("BLESS").is_some() {
        fs::write(path, annotated).unwrap();
        return;
    }
    for (line, (written, annotated)) in written.lines().zip(annotated.lines()).enumerate() {
        assert_eq!(written, annotated, "line {}", line + 1);
    }
    assert_eq!(written, annotated);
}

/// A table, with the messages for each line below it.
fn annotate(vocabulary: &'static Vocabulary, block: &str) -> String {
    let is_source = |line: &&str| !line.trim_start().starts_with('^');
    let lines: Vec<&str> = block.lines().filter(is_source).collect();
    let source = lines.join("\n");
    proc_macro2::extra::invalidate_current_thread_spans();
    let table: TokenStream = source.parse().expect(&source);
    let (_, mistakes) = crate::translate(vocabulary, table);
    let reported: Vec<Reported> = mistakes
        .iter()
        .flat_map(Error::clone)
        .map(|error| Reported::new(&error, &source))
        .collect();
    assert!(!reported.is_empty(), "no mistake in {source}");
    let mut annotated = String::new();
    for (number, line) in lines.iter().enumerate() {
        annotated.push_str(line);
        annotated.push('\n');
        for error in reported.iter().filter(|error| error.line == number + 1) {
            let indent = " ".repeat(error.column);
            let carets = "^".repeat(error.width);
            annotated.extend([&indent, &carets, " ", &error.message, "\n"]);
        }
    }
    annotated
}

/// An error in the form in which the compiler prints it.
struct Reported {
    message: String,
    line: usize,
    column: usize,
    width: usize,
}

impl Reported {
    fn new(error: &Error, source: &str) -> Self {
        let (at, message) = (error.span(), error.to_string());
        assert_eq!(at.start().line, at.end().line, "{message}");
        let line = at.start().line;
        let mut columns = at.start().column..at.end().column;
        // To the compiler, a doc comment is a single token.
        let text = source.lines().nth(line - 1).unwrap();
        let from_column: String = text.chars().skip(columns.start).collect();
        if from_column.starts_with("///") {
            columns.end = columns.start + from_column.chars().count();
        }
        Reported {
            message,
            line,
            column: columns.start,
            width: columns.len(),
        }
    }
}
