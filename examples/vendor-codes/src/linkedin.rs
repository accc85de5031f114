vendor_codes! {
    /// The non-standard status code of LinkedIn.
    ///
    /// LinkedIn does not document it. The code and the phrase are from an exchange with
    /// LinkedIn that [http.dev][exchange] records, as of 2026.
    ///
    /// [exchange]: https://http.dev/999
    pub enum LinkedInStatus {
        /// A browser gets the page at the same URL, so a link checker should not report
        /// the link as broken.
        999 REQUEST_DENIED "Request denied"
            "LinkedIn considers the client a bot and refuses the request."
            "https://http.dev/999";
    }
}
