//! The status codes that Microsoft added for IIS and what runs on it, from its documentation of
//! [Outlook Web Access][owa] and of its [WebDAV extensions][wdv], as of 2026.
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
        /// Exchange answers so where the user logs in through a form, as in Outlook Web Access.
        440 LOGIN_TIMEOUT "Login Timeout"
            "The client has no valid login session, or no longer has one, and has to log in."
            "https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx";
        /// The answer has an `Ms-Echo-Request` field, the new request an `Ms-Echo-Reply` field.
        ///
        /// The specification names the code `Retry With`, but its grammar says `Reply With`.
        449 RETRY_WITH "Retry With"
            "The request lacks information that the client should repeat it with."
            "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100";
    }
}
