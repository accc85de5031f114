http_registry::methods! {
    #[impls(axum)]
    pub enum SiteMethod {
        PURGE "Drop it." "https://example.com/purge" idempotent;
    }
}

fn main() {}
