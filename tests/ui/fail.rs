//! Compares the compiler's errors for tables with mistakes. Each file in `fail` has one
//! table and is named after the mistake; the file next to it has the output.
//!
//! These are the mistakes for which a part of the output comes from rustc, and a dozen
//! others to show that the compiler prints the messages of the macros. All other
//! mistakes are in `messages.txt` of the macro crate, which is checked without the
//! compiler.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

/// The version of rustc that printed the expected outputs. Others word their part of an
/// output differently.
const VERSION: &str = "1.95.0";

#[test]
fn each_mistake_is_reported_at_its_token() {
    let version = rustc_version();
    if version == VERSION {
        trybuild::TestCases::new().compile_fail("fail/*.rs");
    } else {
        // Not `println!`, which is only printed for tests that fail.
        let _ = writeln!(
            io::stderr(),
            "skipped: the outputs of rustc {version} are not compared with those of rustc \
             {VERSION}, only the library's part of the messages and their lines"
        );
        compare_messages();
    }
}

/// Compares the messages of the library and their lines. Where all messages are
/// rustc's, an error in the line of the first one is enough.
fn compare_messages() {
    let printed = errors(&compile());
    for file in files() {
        let name = name(&file);
        let printed = printed.get(&name).map_or(&[][..], Vec::as_slice);
        let expected = errors(&expected(&file)).remove(&name).unwrap();
        for error in expected.iter().filter(|error| error.is_ours()) {
            assert!(
                printed.contains(error),
                "{name}: no {error:?} in {printed:#?}"
            );
        }
        if !expected.iter().any(Error::is_ours) {
            let line = expected[0].line;
            assert!(
                printed.iter().any(|error| error.line == line),
                "{name}: {printed:#?}"
            );
        }
    }
}

/// If the source of the standard library is installed, rustc prints lines of it.
#[test]
fn no_output_depends_on_the_source_of_the_standard_library() {
    for file in files() {
        assert!(!expected(&file).contains("$RUST"), "{}", file.display());
    }
}

/// An error of the compiler.
#[derive(Debug, PartialEq)]
struct Error {
    /// `error: unknown flag` or `error[E0277]: …`
    message: String,
    line: usize,
}

impl Error {
    /// Whether the message is written in the macros, in a panic at compile time or in a
    /// `#[diagnostic::on_unimplemented]` of the library.
    fn is_ours(&self) -> bool {
        self.message.starts_with("error: ")
            || self
                .message
                .starts_with("error[E0080]: evaluation panicked: ")
            || self.message.starts_with("error[E0277]: ") && !self.message.contains("trait bound")
    }
}

/// Returns the errors in an output of the compiler, by the names of their files.
fn errors(output: &str) -> HashMap<String, Vec<Error>> {
    let mut errors = HashMap::<_, Vec<Error>>::new();
    let lines: Vec<&str> = output.lines().collect();
    for pair in lines.windows(2) {
        if let (true, Some((_, place))) = (pair[0].starts_with("error"), pair[1].split_once("--> "))
        {
            let mut parts = place.rsplitn(3, ':');
            let (line, path) = (parts.nth(1).unwrap(), parts.next().unwrap());
            errors
                .entry(name(Path::new(path)))
                .or_default()
                .push(Error {
                    message: pair[0].to_owned(),
                    line: line.parse().unwrap(),
                });
        }
    }
    errors
}

/// Returns the expected output for a file.
fn expected(file: &Path) -> String {
    fs::read_to_string(file.with_extension("stderr")).unwrap()
}

/// Returns the output of the compiler for all files.
fn compile() -> String {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fail");
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .unwrap();
    let library = workspace.join("http-registry");
    let mut manifest = format!(
        "[package]\nname = \"fail\"\nedition = \"2021\"\n\n[workspace]\n\n\
         [dependencies]\nhttp-registry.path = '{}'\n",
        library.display()
    );
    for file in files() {
        let (name, path) = (name(&file), file.display());
        writeln!(manifest, "\n[[bin]]\nname = '{name}'\npath = '{path}'").unwrap();
    }
    fs::create_dir_all(&directory).unwrap();
    fs::write(directory.join("Cargo.toml"), manifest).unwrap();
    // Uses the versions in the workspace's lock file, which are already downloaded.
    fs::copy(workspace.join("Cargo.lock"), directory.join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--offline",
            "--quiet",
            "--keep-going",
            "--color",
            "never",
        ])
        .current_dir(&directory)
        .output()
        .unwrap();
    String::from_utf8(output.stderr).unwrap()
}

fn files() -> Vec<PathBuf> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("fail");
    let files = fs::read_dir(directory)
        .unwrap()
        .map(|file| file.unwrap().path());
    files
        .filter(|file| file.extension().is_some_and(|it| it == "rs"))
        .collect()
}

fn name(file: &Path) -> String {
    file.file_stem().unwrap().to_str().unwrap().to_owned()
}

fn rustc_version() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().unwrap();
    let output = String::from_utf8(output.stdout).unwrap();
    output.split(' ').nth(1).unwrap().to_owned()
}
