//! Runs an example program as its user would.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The output of a program, and its exit status.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs the example `name`, or the program at that path, with `input` on
/// standard input.
pub(crate) fn run(name: &str, arguments: &[impl AsRef<OsStr>], input: &[u8]) -> Outcome {
    finish(start(name, arguments), input)
}

/// Does the same with the other end of standard output closed. A program that reads its
/// input before it writes is certain to get an error.
pub(crate) fn run_with_closed_stdout(
    name: &str,
    arguments: &[impl AsRef<OsStr>],
    input: &[u8],
) -> Outcome {
    let mut child = start(name, arguments);
    drop(child.stdout.take());
    finish(child, input)
}

fn finish(mut child: Child, input: &[u8]) -> Outcome {
    // A program that does not read its input may be gone already.
    let _ = child.stdin.take().expect("a pipe").write_all(input);
    let output = child.wait_with_output().expect("the program ends");
    Outcome {
        status: output.status.code().expect("the program is not killed"),
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

fn start(name: &str, arguments: &[impl AsRef<OsStr>]) -> Child {
    let program = path(name);
    Command::new(&program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| {
            let program = program.display();
            panic!("{program}: {error}; `cargo test` builds it, `cargo test --test` does not")
        })
}

/// `cargo test` puts a test into `deps` and the examples beside that.
pub(crate) fn path(name: &str) -> PathBuf {
    if Path::new(name).is_absolute() {
        return name.into();
    }
    let mut path = std::env::current_exe().expect("the path of this test");
    path.pop();
    path.pop();
    path.push("examples");
    path.push(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    path
}
