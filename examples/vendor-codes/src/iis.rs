//! The status codes that Microsoft added for IIS and for what runs on it, from its documentation
//! of [Outlook Web Access][owa] and of its [WebDAV extensions][wdv], as of 2026.
//!
//! [owa]: https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx
//! [wdv]: https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100

http_registry::status_codes! {
    /// What Microsoft's servers on IIS answer beyond the standard codes.
    ///
    /// Microsoft's [451 "Redirect"][ashttp] (Exchange ActiveSync) is left out, since IANA's 451 is
    /// Unavailable For Legal Reasons.
    ///
    /// [ashttp]: https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d
    #[non_exhaustive]
    pub enum IisStatus {
        /// Sent by Exchange where users log in through a form, as in Outlook Web Access.
        440 LOGIN_TIMEOUT "Login Timeout"
            "The client has no valid login session, or its session has expired."
            "https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx";
        /// The response has an `Ms-Echo-Request` field, the repeated request an `Ms-Echo-Reply`
        /// field. The specification calls the code `Retry With`; in its grammar the phrase is
        /// `Reply With`.
        449 RETRY_WITH "Retry With"
            "The request lacks information; the client should repeat it with what the response asks for."
            "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100";
    }
}
