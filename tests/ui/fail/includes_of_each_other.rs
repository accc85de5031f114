http_registry::status_codes! {
    pub enum EdgeStatus {
        Origin(OriginStatus);
    }
}

http_registry::status_codes! {
    pub enum OriginStatus {
        Edge(EdgeStatus);
    }
}

fn main() {}
