//! A head gives the enum its name, visibility, documentation and attributes,
//! and an entry's attributes go to its variant.
#![deny(warnings, missing_docs)]

http_registry::status_codes! {
    /// What nginx answers, or logs, beyond the standard codes.
    #[non_exhaustive]
    #[derive(Default)]
    #[must_use]
    pub enum NginxStatus {
        494 REQUEST_HEADER_TOO_LARGE "Request Header Too Large" "A field is too long." "https://nginx.org";
        /// Only ever logged: nobody is left to read it.
        #[default]
        #[doc(alias = "abort")]
        499 CLIENT_CLOSED_REQUEST "Client Closed Request" "The client left." "https://nginx.org";
    }
}

http_registry::methods! {
    /// What caches understand.
    #[derive(Default)]
    pub(crate) enum CacheMethod {
        PURGE "Remove the target." "https://cache.example" idempotent;
        #[default]
        "M-SEARCH" M_SEARCH "Search for devices." "https://cache.example" safe idempotent;
    }
}

#[test]
fn runs() {
    assert_eq!(NginxStatus::default(), NginxStatus::CLIENT_CLOSED_REQUEST);
    assert_eq!(CacheMethod::default().as_str(), "M-SEARCH");
}
