vendor_codes! {
    /// Non-standard status codes of Microsoft's IIS, Exchange and Graph.
    ///
    /// The codes and their phrases are from the documentation of [Outlook Web Access][owa], of the
    /// [WebDAV extensions][wdv], of [Exchange ActiveSync][as] and of [Microsoft Graph][graph],
    /// as of 2026.
    ///
    /// [owa]: https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx
    /// [wdv]: https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100
    /// [as]: https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d
    /// [graph]: https://learn.microsoft.com/en-us/graph/errors
    pub enum MicrosoftStatus {
        /// Whether the vendor documents that the client may send the same request again later.
        flag retryable;

        /// Exchange sends it where users log in through a form, as in Outlook Web Access.
        440 LOGIN_TIMEOUT "Login Timeout"
            "The client has no valid login session, or its session has expired."
            "https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx";
        /// The response has an `Ms-Echo-Request` header, and the repeated request an
        /// `Ms-Echo-Reply` header. The specification calls the code `Retry With`, but its
        /// grammar and its example of a status line contain the phrase `Reply With`.
        ///
        /// Azure Cosmos DB sends the code for [another reason][cosmos], a conflict with a
        /// concurrent write: there the client repeats the request unchanged.
        ///
        /// [cosmos]: https://learn.microsoft.com/en-us/training/modules/configure-azure-cosmos-db-sql-api-sdk/3-handle-connection-errors
        449 RETRY_WITH "Retry With" | "Reply With"
            "The request lacks information; the client should repeat it with the data that the response asks for."
            "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100",
            "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/d5f72692-036d-435f-8037-fbc7024ecc50";
        /// Exchange ActiveSync sends it, with the other server in an `X-MS-Location` header.
        /// IANA's 451 is Unavailable For Legal Reasons.
        451 REDIRECT "Redirect"
            "Another server has the user's mailbox, or reaches it more efficiently."
            "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d",
            "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/a907164a-907c-48b4-b2ef-44a06867f03f";
        /// Exchange ActiveSync sends it.
        456 BLOCKED "Blocked"
            "The user's account is blocked."
            "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d";
        /// Exchange ActiveSync sends it.
        457 EXPIRED_PASSWORD "Expired Password"
            "The user's password has expired."
            "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d";
        /// Microsoft Graph sends it, also for OneDrive. The client can repeat the request later.
        509 BANDWIDTH_LIMIT_EXCEEDED "Bandwidth Limit Exceeded"
            "The application has exceeded the bandwidth that it may use and is throttled."
            "https://learn.microsoft.com/en-us/graph/errors" retryable;
    }
}

vendor_methods! {
    /// Methods of Microsoft's protocols over HTTP. They also appear in the access logs of other
    /// servers, because clients and scanners try them everywhere.
    ///
    /// The methods are from the specifications of [RPC over HTTP][rpch], the [Remote Desktop
    /// Gateway][tsgu] and [SSTP][sstp], from the documentation of [BITS][bits] and
    /// [Configuration Manager][ccm], and for `TRACK` from [CERT][cert], as of 2026. `TRACK` is
    /// safe and idempotent like TRACE.
    ///
    /// [rpch]: https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-rpch/796bce8c-4d86-43d8-b007-9b0d49437768
    /// [tsgu]: https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-tsgu/4675ba6f-dc46-4018-93a7-a2e30879b50b
    /// [sstp]: https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-sstp/7e5b2134-b4bf-435a-85bf-bfe0313fd889
    /// [bits]: https://learn.microsoft.com/en-us/windows/win32/bits/bits-upload-protocol
    /// [ccm]: https://learn.microsoft.com/en-us/mem/configmgr/core/plan-design/network/prepare-windows-servers
    /// [cert]: https://www.kb.cert.org/vuls/id/288308
    pub enum MicrosoftMethod {
        /// The inbound channel of RPC over HTTP, which Outlook Anywhere uses (MS-RPCH,
        /// Section 2.1.2.1.1).
        RPC_IN_DATA "Open the channel that carries remote procedure calls to the server."
            "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-rpch/796bce8c-4d86-43d8-b007-9b0d49437768";
        /// The outbound channel of RPC over HTTP (MS-RPCH, Section 2.1.2.1.2).
        RPC_OUT_DATA "Open the channel that carries the results of remote procedure calls."
            "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-rpch/cafd81a5-480b-46be-81d6-51100bc74f4e";
        /// The inbound channel of a Remote Desktop Gateway (MS-TSGU, Section 2.2.3.1.1).
        RDG_IN_DATA "Open the channel that carries a remote desktop session to the gateway."
            "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-tsgu/87004f61-03c6-4f3b-b230-5b5b2c0ef820";
        /// The outbound channel of a Remote Desktop Gateway (MS-TSGU, Section 2.2.3.1.2).
        RDG_OUT_DATA "Open the channel that carries a remote desktop session to the client."
            "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-tsgu/6ea45086-c98d-4d5a-ac8c-fb0decc5d2c1";
        /// The start of a virtual private network with the Secure Socket Tunneling Protocol
        /// (MS-SSTP, Section 4.1).
        SSTP_DUPLEX_POST "Open a tunnel for a virtual private network."
            "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-sstp/7e5b2134-b4bf-435a-85bf-bfe0313fd889";
        /// The Background Intelligent Transfer Service sends it. The `BITS-Packet-Type` header
        /// names the step of the upload.
        BITS_POST "Carry out one step of an upload that can be interrupted and resumed."
            "https://learn.microsoft.com/en-us/windows/win32/bits/bits-upload-protocol";
        /// Microsoft Configuration Manager manages devices and their software.
        CCM_POST "Send a message to a management point of Configuration Manager."
            "https://learn.microsoft.com/en-us/mem/configmgr/core/plan-design/network/prepare-windows-servers";
        /// Old versions of IIS supported it. Scripts in a browser cannot send it, because Fetch
        /// forbids it together with TRACE.
        TRACK "Return the request as it arrived, as TRACE does."
            "https://www.kb.cert.org/vuls/id/288308",
            "https://fetch.spec.whatwg.org/#forbidden-method"
            safe idempotent;
    }
}
