vendor_codes! {
    /// The status code 508, which means something else on the hosting platform CloudLinux.
    ///
    /// The code is from the documentation of [CloudLinux's module for Apache httpd][docs], as of
    /// August 2023. The first phrase is the title of the page that the module sends. The
    /// second is the one that [the web server LiteSpeed][ols] sends on the status line.
    ///
    /// [docs]: https://github.com/cloudlinux/cloudlinux-doc/blob/2842f2b283ec00535e9260e2e22f923bfdfbe87a/docs/cloudlinux_os_components/README.md#lveerrorcode
    /// [ols]: https://github.com/litespeedtech/openlitespeed/blob/3d16d477cdc5b9dd6e43247f5934fdf649503f54/src/http/httpstatuscode.cpp
    pub enum CloudLinuxStatus {
        /// Whether the vendor documents that the client may send the same request again later.
        flag retryable;

        /// A hosting provider can configure another code from 500 to 510, and a Retry-After header.
        /// IANA's 508 is [Loop Detected](http_registry::StatusCode::LOOP_DETECTED).
        508 RESOURCE_LIMIT_IS_REACHED "Resource Limit Is Reached" | "Insufficient Resource"
            "The site is using as many processes or as much memory as its hosting plan allows."
            "https://github.com/cloudlinux/cloudlinux-doc/blob/2842f2b283ec00535e9260e2e22f923bfdfbe87a/docs/cloudlinux_os_components/README.md#lveerrorcode",
            "https://github.com/litespeedtech/openlitespeed/blob/3d16d477cdc5b9dd6e43247f5934fdf649503f54/src/http/httpstatuscode.cpp" retryable;
    }
}
