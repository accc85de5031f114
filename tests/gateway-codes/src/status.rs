//! Status codes, with three levels of includes.

#[cfg(feature = "cloudflare")]
http_registry::status_codes! {
    /// Status codes of Cloudflare.
    #[non_exhaustive]
    #[cfg_attr(docsrs, doc(cfg(feature = "cloudflare")))]
    #[cfg_attr(feature = "device", impls(defmt))]
    #[cfg_attr(feature = "serde", impls(schemars, serde))]
    #[cfg_attr(feature = "web", impls(axum, http02))]
    pub enum CloudflareStatus {
        520 UNKNOWN_ERROR "Web Server Returned an Unknown Error" | "Origin Error"
            "The origin's response made no sense." "https://cloudflare.example/520";
        530 ORIGIN_DNS_ERROR "Origin DNS Error"
            "The origin's name has no address." "https://cloudflare.example/530";
    }
}

#[cfg(not(feature = "cloudflare"))]
http_registry::status_codes! {
    /// Status codes of Cloudflare, if the feature `cloudflare` is enabled.
    #[non_exhaustive]
    #[cfg_attr(feature = "device", impls(defmt))]
    #[cfg_attr(feature = "serde", impls(schemars, serde))]
    #[cfg_attr(feature = "web", impls(axum, http02))]
    pub enum CloudflareStatus {}
}

#[cfg(feature = "pantheon")]
http_registry::status_codes! {
    /// Status codes of Pantheon.
    #[non_exhaustive]
    #[cfg_attr(docsrs, doc(cfg(feature = "pantheon")))]
    #[cfg_attr(feature = "device", impls(defmt))]
    #[cfg_attr(feature = "serde", impls(schemars, serde))]
    #[cfg_attr(feature = "web", impls(axum, http02))]
    pub enum PantheonStatus {
        530 SITE_IS_FROZEN "Site Is Frozen"
            "The site has had no visitor for months." "https://pantheon.example/530";
        561 NO_SITE_DETECTED "No Site Detected"
            "The site has no code yet." "https://pantheon.example/561";
    }
}

#[cfg(not(feature = "pantheon"))]
http_registry::status_codes! {
    /// Status codes of Pantheon, if the feature `pantheon` is enabled.
    #[non_exhaustive]
    #[cfg_attr(feature = "device", impls(defmt))]
    #[cfg_attr(feature = "serde", impls(schemars, serde))]
    #[cfg_attr(feature = "web", impls(axum, http02))]
    pub enum PantheonStatus {}
}

http_registry::status_codes! {
    /// Status codes of the gateway.
    ///
    /// Both vendors have a 530. The gateway's own row replaces either of them.
    #[non_exhaustive]
    #[cfg_attr(feature = "device", impls(defmt))]
    #[cfg_attr(feature = "serde", impls(schemars, serde))]
    #[cfg_attr(feature = "web", impls(axum, http02))]
    pub enum GatewayStatus {
        Iana(http_registry::StatusCode) except 104, 451;
        Cloudflare(CloudflareStatus) except 530;
        /// Sent before the gateway has read the request.
        104 EARLY_ACK "Early Ack"
            "The gateway has the request and will answer it." "https://gateway.example/104";
        Pantheon(PantheonStatus) except 530;
        #[cfg_attr(all(), doc = "With the name of the server in a field.")]
        451 REDIRECT_TO_MAILBOX "Redirect"
            "Another server has the mailbox." "https://gateway.example/451";
        530 UPSTREAM_GONE | GONE_UPSTREAM "Upstream Gone"
            "The service behind the gateway does not exist." "https://gateway.example/530" cacheable;
    }
}

http_registry::status_codes! {
    /// Status codes of the gateways of a fleet.
    #[non_exhaustive]
    #[cfg_attr(feature = "device", impls(defmt))]
    #[cfg_attr(feature = "serde", impls(schemars, serde))]
    #[cfg_attr(feature = "web", impls(axum, http02))]
    pub enum FleetStatus {
        520 DRAINING "Draining" "The gateway takes no more requests." "https://fleet.example/520";
        Gateway(GatewayStatus) except 104, 520, 404;
        404 NO_SUCH_SERVICE "No Such Service" "No gateway knows the service." "https://fleet.example/404";
        104 EARLY_ROUTE "Early Route" "The fleet has chosen a gateway." "https://fleet.example/104";
    }
}

http_registry::status_codes! {
    /// Status codes of all servers on the estate.
    #[non_exhaustive]
    #[cfg_attr(feature = "device", impls(defmt))]
    #[cfg_attr(feature = "serde", impls(schemars, serde))]
    #[cfg_attr(feature = "web", impls(axum, http02))]
    pub enum EstateStatus {
        Fleet(FleetStatus) except 104, 200, 530, 561, 999;
        999 LAST "Last" "There is no higher code." "https://estate.example/999";
        561 NO_SITE "No Site" "Nothing is installed." "https://estate.example/561";
        530 OFF "Off" "The power is off." "https://estate.example/530";
        104 ON "On" "The power is on." "https://estate.example/104";
        200 FINE "Fine" "Everything is as it should be." "https://estate.example/200";
    }
}

http_registry::status_codes! {
    /// The same codes, without an `except` on this level.
    #[cfg_attr(feature = "device", impls(defmt))]
    #[cfg_attr(feature = "serde", impls(schemars, serde))]
    #[cfg_attr(feature = "web", impls(axum, http02))]
    pub enum WholeStatus {
        Estate(EstateStatus);
    }
}
