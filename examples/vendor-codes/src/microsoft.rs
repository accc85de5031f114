vendor_codes! {
    /// Non-standard status codes of Microsoft's IIS and Exchange.
    ///
    /// They and their phrases are from the documentation of [Outlook Web Access][owa], of the
    /// [WebDAV extensions][wdv] and of [Exchange ActiveSync][as], as of 2026.
    ///
    /// [owa]: https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx
    /// [wdv]: https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100
    /// [as]: https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d
    pub enum MicrosoftStatus {
        /// Sent by Exchange where users log in through a form, as in Outlook Web Access.
        440 LOGIN_TIMEOUT "Login Timeout"
            "The client has no valid login session, or its session has expired."
            "https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx";
        /// The response has an `Ms-Echo-Request` field, the repeated request an `Ms-Echo-Reply`
        /// field. The specification calls the code `Retry With`. In its grammar and its example
        /// of a status line the phrase is `Reply With`.
        449 RETRY_WITH "Retry With" | "Reply With"
            "The request lacks information; the client should repeat it with what the response asks for."
            "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100",
            "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/d5f72692-036d-435f-8037-fbc7024ecc50";
        /// Sent by Exchange ActiveSync, with the other server in an `X-MS-Location` field.
        /// IANA's 451 is Unavailable For Legal Reasons.
        451 REDIRECT "Redirect"
            "Another server has the user's mailbox, or reaches it more efficiently."
            "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d",
            "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/a907164a-907c-48b4-b2ef-44a06867f03f";
        /// Sent by Exchange ActiveSync.
        456 BLOCKED "Blocked"
            "The user's account is blocked."
            "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d";
        /// Sent by Exchange ActiveSync.
        457 EXPIRED_PASSWORD "Expired Password"
            "The user's password has expired."
            "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d";
    }
}
