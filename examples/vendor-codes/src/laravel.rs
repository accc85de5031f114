vendor_codes! {
    /// The non-standard status code of the web framework Laravel.
    ///
    /// The code is from [Laravel's source][src], as of August 2026. The phrase is the title of the
    /// page that Laravel displays. On the status line, Laravel sends `unknown status`, as for every
    /// code that Symfony does not know.
    ///
    /// [src]: https://github.com/laravel/framework/blob/13.x/src/Illuminate/Foundation/Exceptions/Handler.php
    pub enum LaravelStatus {
        /// Two other vendors use the code: ASP.NET Core has a constant for it with the phrase
        /// `Authentication Timeout`, and Qiniu sends it to frozen accounts.
        419 PAGE_EXPIRED "Page Expired"
            "The form was sent without a valid CSRF token, most often because the session expired."
            "https://github.com/laravel/framework/blob/13.x/src/Illuminate/Foundation/Exceptions/Handler.php",
            "https://github.com/laravel/framework/blob/13.x/src/Illuminate/Foundation/Exceptions/views/419.blade.php";
    }
}
