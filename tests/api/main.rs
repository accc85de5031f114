//! Prints the public API of `http-registry` in the form of `http-registry.txt`, with a
//! line for each item and each impl. The input is the JSON output of rustdoc:
//!
//! ```console
//! $ cargo +nightly rustdoc -p http-registry --all-features -- -Z unstable-options --output-format json
//! $ cargo run -p api -- target/doc/http_registry.json >tests/api/http-registry.txt
//! ```
//!
//! The variants and constants of the canonical rows are left out.

use std::{env, fs};

use public_api::Builder;
use serde_json::Value;

fn main() {
    let path = env::args().nth(1).expect("the path of rustdoc's JSON");
    let json: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    println!("format {}", json["format_version"]);
    let api = Builder::from_rustdoc_json(path)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .build()
        .unwrap();
    // For details that are not in `api`.
    let index = &json["index"];
    let mut lines = Vec::new();
    for item in api.items() {
        let details = &index[item.id().0.to_string()];
        // The items in the impl of a trait are those that the trait requires.
        let is_required = item.parent_id().is_some_and(|parent| {
            index[parent.0.to_string()]["inner"]["impl"]["trait"].is_object()
        });
        if !is_required && !is_of_a_row(details) {
            let attribute = if must_be_used(details) {
                "#[must_use] "
            } else {
                ""
            };
            lines.push(format!("{attribute}{item}").replace("http_registry::", ""));
        }
    }
    println!("{}", lines.join("\n"));
}

/// Whether an item is the variant of a row, or the constant of an alias.
fn is_of_a_row(item: &Value) -> bool {
    let inner = &item["inner"];
    let name = item["name"].as_str().unwrap_or_default();
    (inner["variant"].is_object() || inner["assoc_const"].is_object())
        && !name.contains(|c: char| c.is_ascii_lowercase())
        && !["ALL", "ENTRIES"].contains(&name)
}

fn must_be_used(item: &Value) -> bool {
    let mut attributes = item["attrs"].as_array().into_iter().flatten();
    attributes.any(|attribute| attribute["must_use"].is_object())
}
