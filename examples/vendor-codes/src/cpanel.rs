vendor_codes! {
    /// The non-standard status code of cPanel and other web hosting panels.
    ///
    /// The code is known from cPanel's module `mod_bwlimited` for Apache httpd, whose source
    /// is not published. The reference is the documentation of [Ruby's HTTP library][ruby], as
    /// of 2026, which names the module. Its phrase is also the title of the page that the module
    /// sends.
    ///
    /// [ruby]: https://ruby-doc.org/3.1.2/stdlibs/net/Net/HTTPNotExtended.html
    pub enum CpanelStatus {
        /// Early versions of the module put 500 on the status line, and 509 only on the page.
        509 BANDWIDTH_LIMIT_EXCEEDED "Bandwidth Limit Exceeded"
            "The site has used up the traffic that its hosting plan includes."
            "https://ruby-doc.org/3.1.2/stdlibs/net/Net/HTTPNotExtended.html";
    }
}
