//! Tests of the start of the program.

use std::net::TcpListener;
use std::process::{Command, Output};

fn service(argument: &str) -> Output {
    let program = env!("CARGO_BIN_EXE_service");
    Command::new(program).arg(argument).output().unwrap()
}

#[test]
fn an_unavailable_address_is_reported() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    for address in [taken.as_str(), "127.0.0.1", "127.0.0.1:99999"] {
        let output = service(address);
        let outcome = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{outcome}");
        let expected = format!("service: cannot serve on {address}: ");
        assert!(outcome.starts_with(&expected), "{outcome}");
        assert_eq!(outcome.lines().count(), 1, "{outcome}");
    }
}

#[test]
fn help() {
    let output = service("--help");
    assert!(output.status.success());
    let outcome = String::from_utf8(output.stdout).unwrap();
    assert!(outcome.contains("127.0.0.1:3000"), "{outcome}");
}
