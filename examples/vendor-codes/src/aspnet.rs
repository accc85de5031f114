vendor_codes! {
    /// Non-standard status codes for which ASP.NET Core has constants and phrases.
    ///
    /// The codes are from the documentation of [the constants][docs], and the phrases from
    /// [those that ASP.NET Core sends][src], as of 2026.
    ///
    /// [docs]: https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.http.statuscodes
    /// [src]: https://github.com/dotnet/aspnetcore/blob/main/src/Http/WebUtilities/src/ReasonPhrases.cs
    pub enum AspNetStatus {
        /// The framework defines the code for applications and does not send it itself.
        419 AUTHENTICATION_TIMEOUT "Authentication Timeout"
            "The login session of the user has expired."
            "https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.http.statuscodes.status419authenticationtimeout";
        /// ASP.NET Core adopted the code from nginx.
        499 CLIENT_CLOSED_REQUEST "Client Closed Request"
            "The client disconnected before the application sent a response."
            "https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.http.statuscodes.status499clientclosedrequest";
    }
}
