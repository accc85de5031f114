//! What is said of the mistakes in `tests/ui/fail`, held against the output beside
//! each file. The compiler does this as well, and takes minutes where this
//! takes a moment.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use quote::quote;
use syn::spanned::Spanned;
use syn::{Error, Item, Macro};

use crate::vocabulary::Vocabulary;

/// An error, as the compiler shows it.
#[derive(Debug, PartialEq)]
struct Told {
    message: String,
    line: usize,
    column: usize,
    width: usize,
}

#[test]
fn each_mistake_is_told_at_its_token() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui/fail");
    // A published package is without the workspace's tests.
    let Ok(files) = fs::read_dir(directory) else {
        return;
    };
    let mut compared = 0;
    for file in files {
        let file = file.unwrap().path();
        if file.extension() != Some(OsStr::new("rs")) {
            continue;
        }
        let source = fs::read_to_string(&file).unwrap();
        let output = fs::read_to_string(file.with_extension("stderr")).unwrap();
        assert_eq!(told(&source), shown(&output), "{}", file.display());
        compared += 1;
    }
    assert!(compared > 120, "only {compared} files are there");
}

/// What the macros say of the tables in a file.
fn told(source: &str) -> Vec<Told> {
    let mut told = Vec::new();
    for item in syn::parse_file(source).unwrap().items {
        let Item::Macro(call) = item else { continue };
        // A `macro_rules!` has a name.
        if call.ident.is_none() {
            let errors = errors(&call.mac);
            told.extend(errors.map(|error| told_by(&error, &call.mac, source)));
        }
    }
    told
}

fn errors(call: &Macro) -> impl Iterator<Item = Error> {
    let table = &call.tokens;
    let (library, name) = (&call.path.segments[0].ident, &call.path.segments[1].ident);
    let vocabulary = match name.to_string().as_str() {
        "status_codes" => Vocabulary::StatusCodes,
        "methods" => Vocabulary::Methods,
        other => panic!("there is no macro `{other}`"),
    };
    // What the library's macros of these names put in front.
    let at_front_door = library == "http_registry";
    let library = at_front_door.then(|| quote!(crate = ::http_registry;));
    let (_, mistakes) = crate::translate(vocabulary, quote!(#library #table));
    mistakes.into_errors().flatten()
}

fn told_by(error: &Error, call: &Macro, source: &str) -> Told {
    let mut at = error.span();
    // The macro's own tokens stand where it is called.
    if at.byte_range().is_empty() {
        at = call.span();
    }
    assert_eq!(at.start().line, at.end().line, "{error}");
    let line = at.start().line;
    let mut columns = at.start().column..at.end().column;
    // To the compiler a doc comment is one token.
    let text = source.lines().nth(line - 1).unwrap();
    let comment = text.trim_start();
    if comment.starts_with("///") {
        columns = text.len() - comment.len()..text.chars().count();
    }
    Told {
        message: error.to_string(),
        line,
        column: columns.start + 1,
        width: columns.len(),
    }
}

/// What an output has of the macros' own errors: all but those that rustc words,
/// which have a number, and those of a `macro_rules!` that the expansion calls.
fn shown(output: &str) -> Vec<Told> {
    let blocks = output.split("\n\n").filter(|block| {
        block.starts_with("error: ") && !block.contains("in the macro `$crate::__impl_")
    });
    blocks.map(shown_in).collect()
}

fn shown_in(block: &str) -> Told {
    let mut lines = block.lines();
    let message = lines.next().unwrap().strip_prefix("error: ").unwrap();
    let place = lines.next().unwrap();
    let mut numbers = place.rsplit(':').map(|number| number.parse().unwrap());
    let column = numbers.next().unwrap();
    let line = numbers.next().unwrap();
    let underline = lines.nth(2).unwrap();
    Told {
        message: message.to_owned(),
        line,
        column,
        width: underline.matches('^').count(),
    }
}
