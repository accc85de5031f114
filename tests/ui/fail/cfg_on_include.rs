http_registry::status_codes! {
    pub enum SiteStatus {
        #[cfg(unix)]
        Iana(http_registry::StatusCode);
    }
}

fn main() {}
