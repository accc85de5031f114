//! Builds the documentation of crates that define registries like docs.rs, each crate
//! without its dependencies, and checks that there are no warnings and no dead links.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The URL to which the documentation of users' crates links.
const ROOT: &str = concat!(
    "https://docs.rs/http-registry/",
    env!("CARGO_PKG_VERSION"),
    "/"
);

/// Builds the documentation of crates without their dependencies, and returns the
/// directory.
fn document(toolchain: &Toolchain, directory: &str, packages: &[&str]) -> PathBuf {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let target = temporary.join("docs").join(toolchain.name).join(directory);
    // Removes the pages of an earlier run.
    if target.exists() {
        fs::remove_dir_all(&target).unwrap();
    }
    let mut cargo = Command::new(toolchain.command[0]);
    cargo
        .args(&toolchain.command[1..])
        .args([
            "doc",
            "--locked",
            "--no-deps",
            "--all-features",
            "--target-dir",
        ])
        .arg(&target)
        // Shares compiled crates, if this cargo can.
        .env("CARGO_BUILD_BUILD_DIR", temporary.parent().unwrap())
        .env("RUSTDOCFLAGS", toolchain.flags)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    for package in packages {
        cargo.args(["--package", package]);
    }
    let output = cargo.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    target.join("doc")
}

struct Toolchain {
    name: &'static str,
    command: &'static [&'static str],
    flags: &'static str,
}

const CURRENT: Toolchain = Toolchain {
    name: "current",
    command: &[env!("CARGO")],
    flags: "-D warnings",
};

const NIGHTLY: Toolchain = Toolchain {
    name: "nightly",
    command: &["rustup", "run", "nightly", "cargo"],
    flags: "-D warnings --cfg docsrs",
};

fn has_nightly() -> bool {
    let mut rustup = Command::new(NIGHTLY.command[0]);
    let version = rustup.args(&NIGHTLY.command[1..]).arg("--version").output();
    version.is_ok_and(|output| output.status.success())
}

/// Returns the values of an attribute in a page of rustdoc.
fn attribute(page: &str, name: &str) -> Vec<String> {
    let begin = format!(" {name}=\"");
    let values = page.split(&begin).skip(1);
    values
        .map(|rest| rest.split('"').next().unwrap().replace("&amp;", "&"))
        .collect()
}

/// Adds the pages in a directory to `into`.
fn pages(directory: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            pages(&path, into);
        } else if path.extension().is_some_and(|it| it == "html") {
            into.push(path);
        }
    }
}

/// The targets of links, with a cache.
struct Site {
    /// The local documentation that replaces docs.rs.
    library: PathBuf,
    /// The ids in each page that has been read.
    ids: HashMap<PathBuf, HashSet<String>>,
}

impl Site {
    /// Whether the target of a link exists. Links to other sites are not checked.
    fn has(&mut self, page: &Path, link: &str) -> bool {
        let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
        let target = if path.is_empty() {
            page.to_owned()
        } else if let Some(path) = path.strip_prefix(ROOT) {
            self.library.join(path)
        } else if path.starts_with("https://docs.rs/http-registry/") {
            return false; // Another version.
        } else if path.starts_with("https://") || path.starts_with("javascript:") {
            return true;
        } else {
            page.parent().unwrap().join(path)
        };
        if !target.is_file() {
            return false;
        }
        // In pages of source code, scripts interpret fragments such as `#12-14`.
        let is_source = path.contains("/src/");
        fragment.is_empty() || is_source || self.ids(target).contains(fragment)
    }

    fn ids(&mut self, page: PathBuf) -> &HashSet<String> {
        self.ids.entry(page).or_insert_with_key(|page| {
            let mut html = fs::read_to_string(page).unwrap();
            // The page of an item in a private module redirects to the page of its
            // re-export.
            if html.contains("http-equiv=\"refresh\"") {
                let target = page.with_file_name(&attribute(&html, "href")[0]);
                html = fs::read_to_string(target).unwrap();
            }
            attribute(&html, "id").into_iter().collect()
        })
    }
}

/// Checks the links of users' crates, which link to this library at docs.rs.
fn check_links(toolchain: &Toolchain) {
    const CRATES: [&str; 3] = ["downstream", "gateway-codes", "http-registry-vendors"];
    let users = document(toolchain, "users", &CRATES);
    let mut site = Site {
        library: document(toolchain, "library", &["http-registry"]),
        ids: HashMap::new(),
    };
    let mut paths = Vec::new();
    for name in CRATES {
        pages(&users.join(name.replace('-', "_")), &mut paths);
    }
    pages(&site.library.join("http_registry"), &mut paths);

    let mut dead = Vec::new();
    let mut to_the_library = 0;
    for path in paths {
        for link in attribute(&fs::read_to_string(&path).unwrap(), "href") {
            if !site.has(&path, &link) {
                dead.push(format!("{}: {link}", path.display()));
            }
            to_the_library += usize::from(link.starts_with(ROOT));
        }
    }
    assert!(dead.is_empty(), "dead links:\n{}", dead.join("\n"));
    assert!(to_the_library > 1_000, "only {to_the_library}");
}

#[test]
fn links_are_not_dead() {
    check_links(&CURRENT);
}

#[test]
fn links_are_not_dead_on_nightly() {
    if has_nightly() {
        check_links(&NIGHTLY);
    } else {
        println!("skipped: there is no nightly toolchain");
    }
}

/// Documents a crate with a broken link in each place for documentation in a table.
#[test]
fn broken_links_in_a_table_are_reported() {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let directory = temporary.join("broken-links");
    let manifest = format!(
        "[package]\nname = \"broken-links\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nhttp-registry.path = {:?}\n",
        workspace.join("http-registry"),
    );
    let source = "
        http_registry::status_codes! {
            /// See [`the_head`].
            pub enum EdgeStatus {
                /// See [`the_include`].
                Iana(http_registry::StatusCode);
                /// See [`the_row`].
                599 ALIVE | LIVING \"Alive\" \"It lives.\" \"https://edge.example/\";
            }
        }
        http_registry::methods! {
            pub enum EdgeMethod {
                /// See [`the_method`].
                \"M-GET\" M_GET \"Get it.\" \"https://edge.example/\";
            }
        }
    ";
    fs::create_dir_all(directory.join("src")).unwrap();
    fs::write(directory.join("Cargo.toml"), manifest).unwrap();
    fs::write(directory.join("src/lib.rs"), source).unwrap();
    // Uses the versions in the workspace's lock file, which are already downloaded.
    fs::copy(workspace.join("Cargo.lock"), directory.join("Cargo.lock")).unwrap();
    let output = Command::new(CURRENT.command[0])
        .args(["doc", "--offline", "--no-deps", "--target-dir"])
        .arg(temporary.join("docs/broken-links"))
        .env("CARGO_BUILD_BUILD_DIR", temporary.parent().unwrap())
        .env_remove("RUSTDOCFLAGS")
        .current_dir(&directory)
        .output()
        .unwrap();
    let output = String::from_utf8(output.stderr).unwrap();
    for name in ["the_head", "the_include", "the_row", "the_method"] {
        let warning = format!("unresolved link to `{name}`");
        assert!(output.contains(&warning), "no {warning}: {output}");
    }
}
