//! A `Reply` with a code of a registry that has no `#[impls(axum)]`.

use axum::response::IntoResponse;
use http_registry::features::axum::Reply;

http_registry::status_codes! {
    pub enum CacheStatus {
        220 STALE "Stale" "Served from the cache although expired." "https://example.com/";
    }
}

fn answer(_: impl IntoResponse) {}

fn main() {
    answer(Reply(CacheStatus::STALE, "yesterday's news"));
}
