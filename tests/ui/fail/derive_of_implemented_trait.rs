http_registry::status_codes! {
    #[derive(Clone, Default, std::fmt::Debug)]
    pub enum SiteStatus {
        #[default]
        200 OK "OK" "The request succeeded." RFC9110 "15.3.1";
    }
}

fn main() {}
