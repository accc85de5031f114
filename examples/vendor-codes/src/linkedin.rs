//! LinkedIn, from an exchange with it that [http.dev][exchange] shows, as of 2026.
//!
//! LinkedIn does not document the code.
//!
//! [exchange]: https://http.dev/999

vendor_codes! {
    /// The non-standard status code of LinkedIn.
    pub enum LinkedInStatus {
        /// A browser gets the page at the same URL, so a link checker should not report
        /// the link as broken.
        999 REQUEST_DENIED "Request denied"
            "LinkedIn took the client for a bot and does not answer it."
            "https://http.dev/999";
    }
}
