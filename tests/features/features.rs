//! Compiles crates that enable cargo features, and crates that do not.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Compiles a crate that only depends on http-registry, renamed to `registry`, with
/// `features`. Returns whether it compiles, and the compiler's output in its short
/// form.
fn check(name: &str, features: &str, source: &str) -> (bool, String) {
    check_with(name, features, "", source)
}

/// Does the same for a crate with more `dependencies`, written as in a manifest.
///
/// The crate is not part of the workspace, in which other packages enable the features.
fn check_with(name: &str, features: &str, dependencies: &str, source: &str) -> (bool, String) {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let directory = temporary.join(name);
    let workspace = workspace();
    let library = workspace.join("http-registry");
    let library = library.to_str().unwrap();
    fs::create_dir_all(directory.join("src")).unwrap();
    fs::write(
        directory.join("Cargo.toml"),
        format!(
            "[package]\nname = {name:?}\nedition = \"2021\"\n\n[workspace]\n\n\
             [dependencies]\n{dependencies}\n[dependencies.registry]\npackage = \"http-registry\"\npath = {library:?}\n\
             features = [{features}]\n",
        ),
    )
    .unwrap();
    // Uses the versions in the workspace's lock file, which are already downloaded.
    fs::copy(workspace.join("Cargo.lock"), directory.join("Cargo.lock")).unwrap();
    fs::write(directory.join("src/lib.rs"), source).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--message-format", "short"])
        .arg("--target-dir")
        .arg(temporary.join("features"))
        // Shares compiled crates, if this cargo can.
        .env("CARGO_BUILD_BUILD_DIR", temporary.parent().unwrap())
        .env_remove("RUSTFLAGS")
        .current_dir(&directory)
        .output()
        .unwrap();
    (
        output.status.success(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .unwrap()
}

/// Returns all features in the library's manifest.
fn features() -> Vec<String> {
    let workspace = workspace();
    let manifest = fs::read_to_string(workspace.join("http-registry/Cargo.toml")).unwrap();
    let (_, features) = manifest.split_once("[features]\n").unwrap();
    let (features, _) = features.split_once("\n[").unwrap();
    let names = features.lines().filter_map(|line| line.split_once(" = ["));
    let names = names.map(|(name, _)| name.to_owned());
    let names: Vec<String> = names.filter(|name| name != "default").collect();
    assert!(names.len() >= 7, "{names:?}");
    names
}

#[test]
fn impls_without_feature() {
    let (success, output) = check(
        "impls-without-feature",
        "",
        &format!(
            r#"
registry::status_codes! {{
    #[impls({0})]
    pub enum CacheStatus {{
        220 STALE "Stale" "Served from the cache although it has expired." "https://example.com/";
    }}
}}

registry::methods! {{
    #[impls({0})]
    pub enum CacheMethod {{
        PURGE "Remove the target from the cache." "https://example.com/" idempotent;
    }}
}}

pub const STALE: CacheStatus = CacheStatus::STALE;
pub const PURGE: CacheMethod = CacheMethod::PURGE;
"#,
            features().join(", ")
        ),
    );
    assert!(!success, "{output}");
    let errors: Vec<&str> = output
        .lines()
        .filter(|line| line.starts_with("src"))
        .collect();
    let expected = [3, 10].into_iter().flat_map(|line| {
        let mut column = 13;
        let errors = features().into_iter().map(move |feature| {
            let error = format!(
                "src/lib.rs:{line}:{column}: error: enable the `{feature}` feature of http-registry"
            );
            column += feature.len() + ", ".len();
            error
        });
        errors.collect::<Vec<String>>()
    });
    assert_eq!(errors, expected.collect::<Vec<_>>(), "{output}");
}

/// An expansion needs no dependency on the libraries in the user's crate, and does not
/// use names of that crate.
#[test]
fn impls_in_a_crate_without_the_libraries() {
    let (success, output) = check(
        "impls-with-features",
        &format!("\"{}\"", features().join("\", \"")),
        &format!(
            r#"
#![no_std]
#![no_implicit_prelude]
#![deny(warnings, missing_docs)]
//! A registry, and names that have another meaning elsewhere.

/// No library.
pub mod core {{}}
{1}
/// No result.
pub struct Result;
/// No trait.
pub struct From;

::registry::status_codes! {{
    /// Codes of a cache.
    #[deprecated]
    #[impls({0})]
    pub enum CacheStatus {{
        220 STALE "Stale" "Served from the cache although it has expired." "https://example.com/";
    }}
}}

::registry::status_codes! {{
    /// Codes of a cache and the standard ones.
    #[impls({0})]
    pub enum EdgeStatus {{
        Iana(::registry::StatusCode);
        221 WARM "Warm" "Served from the cache." "https://example.com/";
    }}
}}

::registry::methods! {{
    /// Methods of a cache.
    #[deprecated]
    #[impls({0})]
    pub enum CacheMethod {{
        PURGE "Remove the target from the cache." "https://example.com/" idempotent;
    }}
}}
"#,
            features().join(", "),
            features()
                .iter()
                .map(|feature| format!("/// No library.\npub mod {feature} {{}}\n"))
                .collect::<Vec<String>>()
                .concat()
        ),
    );
    assert!(success, "{output}");
    assert_eq!(output, "");
}

/// If a feature enables others, `#[impls(…)]` of that feature includes the others,
/// listed or not.
#[test]
fn impls_that_include_others() {
    let source = |impls: &str| {
        format!(
            r#"
registry::status_codes! {{
    #[impls({impls})]
    pub enum CacheStatus {{
        220 STALE "Stale" "Served from the cache although it has expired." "https://example.com/";
    }}
}}

registry::methods! {{
    #[impls({impls})]
    pub enum CacheMethod {{
        PURGE "Remove the target from the cache." "https://example.com/" idempotent;
    }}
}}

pub fn number(status: http::StatusCode) -> bool {{
    status == CacheStatus::STALE
}}

pub fn head() -> http::Response<()> {{
    CacheStatus::STALE.into()
}}

pub fn is_purge(request: &http::Request<()>) -> bool {{
    request.method() == CacheMethod::PURGE
}}
"#
        )
    };
    for impls in ["axum", "axum, http", "hyper", "http, hyper, axum"] {
        let name = impls.replace(", ", "-and-");
        let (success, output) = check_with(
            &format!("impls-{name}"),
            r#""axum""#,
            "http = \"1.2\"\n",
            &source(impls),
        );
        assert!(success, "{impls}: {output}");
        assert_eq!(output, "", "{impls}");
    }
}
