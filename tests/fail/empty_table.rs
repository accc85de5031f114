http_registry::status_codes! {}

fn main() {}
