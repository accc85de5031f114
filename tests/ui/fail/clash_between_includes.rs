http_registry::status_codes! {
    pub enum SiteStatus {
        404 NOTHING_HERE "Nothing Here" "No such page." "https://example.com/404";
    }
}

http_registry::status_codes! {
    pub enum EdgeStatus {
        Iana(http_registry::StatusCode);
        Site(SiteStatus);
    }
}

fn main() {}
