http_registry::status_codes! {
    pub enum SiteStatus;
}

fn main() {}
