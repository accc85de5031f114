//! Programs that use `http-registry`, each an example: `cargo run --example
//! explain -- 404 PATCH`.
