//! The cargo features: their effect on crates that turn them on, and on crates that do
//! not.

use std::fs;
use std::path::Path;
use std::process::Command;

use http_registry::{AnyStatus, StatusCode};

/// A registry without `#[impls(…)]` has no implementations, even if features are on in
/// the build. Otherwise this module, which writes its own, would not compile.
mod own {
    use axum::response::{IntoResponse, Response};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    http_registry::status_codes! {
        #[derive(Default)]
        pub enum CacheStatus {
            #[default]
            220 STALE "Stale" "Served from the cache although it has expired." "https://example.com/";
        }
    }

    http_registry::methods! {
        pub enum CacheMethod {
            PURGE "Remove the target from the cache." "https://example.com/" idempotent;
        }
    }

    impl Serialize for CacheStatus {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.name())
        }
    }

    impl<'de> Deserialize<'de> for CacheStatus {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            u8::deserialize(deserializer).map(|_| Self::default())
        }
    }

    impl Serialize for CacheMethod {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_u8(1)
        }
    }

    impl IntoResponse for CacheStatus {
        fn into_response(self) -> Response {
            self.name().into_response()
        }
    }

    impl From<CacheStatus> for http::StatusCode {
        fn from(_: CacheStatus) -> Self {
            Self::OK
        }
    }

    impl TryFrom<http::StatusCode> for CacheStatus {
        type Error = ();

        fn try_from(_: http::StatusCode) -> Result<Self, ()> {
            Err(())
        }
    }

    impl PartialEq<http::StatusCode> for CacheStatus {
        fn eq(&self, other: &http::StatusCode) -> bool {
            *other == http::StatusCode::OK
        }
    }

    impl From<CacheMethod> for http::Method {
        fn from(_: CacheMethod) -> Self {
            Self::DELETE
        }
    }
}

#[test]
fn a_crate_can_write_its_own_impls() {
    use axum::response::IntoResponse;

    assert_eq!(
        serde_json::to_string(&own::CacheStatus::STALE).unwrap(),
        "\"STALE\""
    );
    assert_eq!(
        serde_json::from_str("9").ok(),
        Some(own::CacheStatus::STALE)
    );
    assert_eq!(
        serde_json::to_string(&own::CacheMethod::PURGE).unwrap(),
        "1"
    );
    assert_eq!(own::CacheStatus::STALE.into_response().status(), 200);
    assert_eq!(
        http::StatusCode::from(own::CacheStatus::STALE),
        http::StatusCode::OK
    );
    assert!(own::CacheStatus::try_from(http::StatusCode::OK).is_err());
    assert!(own::CacheStatus::STALE == http::StatusCode::OK);
    assert_eq!(
        http::Method::from(own::CacheMethod::PURGE),
        http::Method::DELETE
    );
}

/// A glob import of this crate does not shadow the names of the libraries.
mod all_names {
    use http_registry::*;

    pub(crate) fn names() -> (http::StatusCode, serde_json::Result<StatusCode>) {
        let status: http::StatusCode = StatusCode::OK.into();
        let error = <serde_json::Error as serde::de::Error>::custom(StatusCodeError::Invalid);
        (status, Err(error))
    }
}

#[test]
fn a_glob_import_does_not_shadow_libraries() {
    let (status, result) = all_names::names();
    assert_eq!(status, StatusCode::OK);
    assert!(result.is_err());
}

/// The types of literals can still be inferred.
#[test]
fn types_of_literals_are_inferred() {
    assert!(StatusCode::OK == 200);
    assert!(200 == StatusCode::OK);
    assert!(AnyStatus::from(StatusCode::OK) == 200);
}

/// Compiles a crate that only depends on http-registry, renamed to `registry`, with
/// `features`. Returns whether it compiles, and the compiler's output in its short
/// form.
fn check(name: &str, features: &str, source: &str) -> (bool, String) {
    check_with(name, features, "", source)
}

/// Does the same for a crate with more `dependencies`, written as in a manifest.
///
/// The crate is not part of the workspace, in which other packages turn the features
/// on.
fn check_with(name: &str, features: &str, dependencies: &str, source: &str) -> (bool, String) {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let directory = temporary.join(name);
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
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

/// Returns all features in the library's manifest.
fn features() -> Vec<String> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
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

/// If a feature turns on others, `#[impls(…)]` of that feature includes the others,
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
