//! Checks the manifests of all packages.

use std::fs;
use std::process::Command;

use serde_json::Value;

/// The members of the workspace.
fn packages() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

/// An expansion uses hidden items of the library, so the library must depend on exactly
/// the same version of the macros.
#[test]
fn the_macros_have_the_same_version() {
    let packages = packages();
    let package = |name: &str| {
        let mut all = packages.iter();
        all.find(|package| package["name"] == name).unwrap()
    };
    let library = package("http-registry");
    let version = package("http-registry-macros")["version"].as_str().unwrap();
    assert_eq!(library["version"], version);
    let mut dependencies = library["dependencies"].as_array().unwrap().iter();
    let macros = dependencies.find(|dependency| dependency["name"] == "http-registry-macros");
    assert_eq!(macros.unwrap()["req"], format!("={version}"));
}

#[test]
fn no_package_has_unsafe_code() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");
    let lints = fs::read_to_string(root).unwrap();
    let (_, lints) = lints.split_once("\n[workspace.lints.rust]\n").unwrap();
    let (lints, _) = lints.split_once("\n[").unwrap();
    assert!(lints.lines().any(|line| line == "unsafe_code = \"forbid\""));
    for package in packages() {
        let manifest = fs::read_to_string(package["manifest_path"].as_str().unwrap()).unwrap();
        let inherits = manifest.contains("\n[lints]\nworkspace = true\n");
        // Two crates stand for crates of other authors, and set the lint in their
        // source.
        let crate_root = package["targets"][0]["src_path"].as_str().unwrap();
        let source = fs::read_to_string(crate_root).unwrap();
        let forbids = source.contains("\n#![forbid(unsafe_code)]\n");
        assert!(inherits || forbids, "{}", package["name"]);
    }
}
