//! The enum header defines the name, visibility, documentation and attributes of the enum. The
//! attributes of a row are those of its variant.
#![deny(warnings, missing_docs)]

http_registry::status_codes! {
    /// Codes of nginx that are not standard.
    #[non_exhaustive]
    #[derive(Default)]
    #[must_use]
    pub enum NginxStatus {
        494 REQUEST_HEADER_TOO_LARGE "Request Header Too Large" "A field is too long." "https://nginx.org";
        /// Only logged, since the client is gone.
        #[default]
        #[doc(alias = "abort")]
        499 CLIENT_CLOSED_REQUEST "Client Closed Request" "The client left." "https://nginx.org";
    }
}

http_registry::methods! {
    /// Methods of caches.
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
