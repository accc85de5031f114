//! Temporary crates that are generated and built.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs};

use tempfile::TempDir;

/// A crate in a temporary directory, with its own target directory.
#[derive(Debug)]
pub struct Crate {
    directory: TempDir,
}

/// Returns the dependency on this http-registry, as a line of a manifest.
#[must_use]
pub fn http_registry() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    format!("http-registry = {{ path = '{}' }}\n", path.display())
}

impl Crate {
    /// Creates a crate with these dependencies, as lines of a manifest, and these
    /// files.
    ///
    /// # Panics
    ///
    /// If the crate cannot be written, or its dependencies cannot be fetched.
    #[must_use]
    pub fn new(dependencies: &str, files: &[(&str, &str)]) -> Self {
        let this = Self {
            directory: TempDir::new().expect("a temporary directory can be created"),
        };
        let manifest = format!(
            "[package]\nname = \"scratch\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{dependencies}"
        );
        fs::create_dir_all(this.path("src/bin")).expect("it is writable");
        for (path, text) in [("Cargo.toml", &*manifest)].iter().chain(files) {
            fs::write(this.path(path), text).expect("it is writable");
        }
        this.cargo(&["fetch", "--quiet"]);
        this
    }

    /// Returns the path of a file of the crate.
    #[must_use]
    pub fn path(&self, file: &str) -> PathBuf {
        self.directory.path().join(file)
    }

    /// Runs cargo and returns the time. Incremental compilation is off, to measure
    /// first builds.
    ///
    /// # Panics
    ///
    /// If cargo fails.
    #[must_use]
    pub fn time(&self, arguments: &[&str]) -> Duration {
        let start = Instant::now();
        self.cargo(arguments);
        start.elapsed()
    }

    /// Runs cargo.
    ///
    /// # Panics
    ///
    /// If it fails.
    pub fn cargo(&self, arguments: &[&str]) {
        self.run(Command::new(env::var_os("CARGO").unwrap_or("cargo".into())).args(arguments));
    }

    /// Runs a command in the directory of the crate.
    ///
    /// # Panics
    ///
    /// If it fails.
    pub fn run(&self, command: &mut Command) {
        let status = command
            .current_dir(self.directory.path())
            .env("CARGO_TARGET_DIR", self.path("target"))
            .env("CARGO_INCREMENTAL", "0")
            .env_remove("RUSTFLAGS")
            .status()
            .expect("cargo can be run");
        assert!(status.success(), "{command:?}: {status}");
    }
}

/// Returns the median.
///
/// # Panics
///
/// If `times` is empty.
#[must_use]
pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
