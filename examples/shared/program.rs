//! Runs an example program as its user would, for the tests of the programs.

use std::ffi::OsStr;
use std::io::Write;
use std::process::{Child, Command, Stdio};

/// The result of a program.
#[derive(Debug)]
pub struct Outcome {
    /// The exit status.
    pub status: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

/// Runs a program with `input` on standard input.
///
/// # Panics
///
/// If the program cannot be run, or its output is not UTF-8.
#[must_use]
pub fn run(program: &str, arguments: &[impl AsRef<OsStr>], input: &[u8]) -> Outcome {
    finish(start(program, arguments), input)
}

/// Does the same with the other end of standard output closed. A program that reads its
/// input before it writes is certain to get an error.
///
/// # Panics
///
/// As `run` does.
#[must_use]
pub fn run_with_closed_stdout(
    program: &str,
    arguments: &[impl AsRef<OsStr>],
    input: &[u8],
) -> Outcome {
    let mut child = start(program, arguments);
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

fn start(program: &str, arguments: &[impl AsRef<OsStr>]) -> Child {
    Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program}: {error}"))
}
