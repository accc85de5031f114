http_registry::methods! {
    LÖSCHE "Drop it." "https://example.com/purge";
}

fn main() {}
