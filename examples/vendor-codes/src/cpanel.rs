vendor_codes! {
    /// The non-standard status code of cPanel and other web hosting panels.
    ///
    /// The code is known from cPanel's module `mod_bwlimited` for Apache httpd, whose source
    /// is not published. The references are the documentation of [Ruby's HTTP library][ruby],
    /// which names the module, and the source of [OpenLiteSpeed][ols], another server for web
    /// hosts, both as of 2026. The phrase is OpenLiteSpeed's, and the title of the page that
    /// the module sends.
    ///
    /// [ruby]: https://ruby-doc.org/3.1.2/stdlibs/net/Net/HTTPNotExtended.html
    /// [ols]: https://github.com/litespeedtech/openlitespeed/blob/3d16d477cdc5b9dd6e43247f5934fdf649503f54/src/http/httpstatuscode.cpp
    pub enum CpanelStatus {
        /// Early versions of the module sent 500 on the status line, and 509 only in the page.
        ///
        /// Microsoft Graph documents the same code with the same phrase for applications that
        /// exceed a limit: [`MicrosoftStatus::BANDWIDTH_LIMIT_EXCEEDED`][graph].
        ///
        /// [graph]: crate::MicrosoftStatus::BANDWIDTH_LIMIT_EXCEEDED
        509 BANDWIDTH_LIMIT_EXCEEDED "Bandwidth Limit Exceeded"
            "The site has used up the traffic that its hosting plan includes."
            "https://ruby-doc.org/3.1.2/stdlibs/net/Net/HTTPNotExtended.html",
            "https://github.com/litespeedtech/openlitespeed/blob/3d16d477cdc5b9dd6e43247f5934fdf649503f54/src/http/httpstatuscode.cpp";
    }
}
