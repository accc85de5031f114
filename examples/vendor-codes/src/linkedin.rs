//! LinkedIn, from an exchange with it that [http.dev][exchange] shows, as of 2026.
//!
//! LinkedIn does not document the code.
//!
//! [exchange]: https://http.dev/999

vendor_codes! {
    /// What LinkedIn answers beyond the standard codes.
    pub enum LinkedInStatus {
        /// A browser gets the page at the same address, so a link checker should not take the
        /// link for broken.
        999 REQUEST_DENIED "Request denied"
            "LinkedIn took the client for a bot and does not answer it."
            "https://http.dev/999";
    }
}
