http_registry::methods! {
    pub enum VarnishMethod {
        PURGE "Remove the target from the cache." "https://example.com/purge" idempotent;
        BAN "Remove what matches from the cache." "https://example.com/ban" idempotent;
    }
}

http_registry::methods! {
    pub enum SquidMethod {
        PURGE "Remove the target from the cache." "https://example.com/squid" idempotent;
    }
}

http_registry::methods! {
    pub enum CacheMethod {
        Varnish(VarnishMethod) except BAN;
        Squid(SquidMethod);
    }
}

fn main() {}
