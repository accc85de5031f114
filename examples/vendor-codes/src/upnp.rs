vendor_methods! {
    /// The methods with which UPnP devices and control points find and inform each other.
    ///
    /// The methods are from the [UPnP Device Architecture 2.0][uda] of 2020 and the two
    /// Internet-Drafts that it builds on, [SSDP][ssdp] and [GENA][gena], both long expired, as
    /// of 2026. UPnP does not specify which methods are safe or idempotent, so the flags are
    /// derived from the descriptions of the methods.
    ///
    /// [uda]: https://openconnectivity.org/upnp-specs/UPnP-arch-DeviceArchitecture-v2.0-20200417.pdf
    /// [ssdp]: https://datatracker.ietf.org/doc/html/draft-cai-ssdp-v1-03
    /// [gena]: https://datatracker.ietf.org/doc/html/draft-cohen-gena-p-base-01
    pub enum UpnpMethod {
        /// Sections 1.2 (discovery, over multicast UDP) and 4.3 (events) of the Device
        /// Architecture.
        NOTIFY "Announce that a device appears, changes or leaves, or report an event to a subscriber."
            "https://openconnectivity.org/upnp-specs/UPnP-arch-DeviceArchitecture-v2.0-20200417.pdf",
            "https://datatracker.ietf.org/doc/html/draft-cai-ssdp-v1-03",
            "https://datatracker.ietf.org/doc/html/draft-cohen-gena-p-base-01";
        /// Sections 4.1.2 and 4.1.3 of the Device Architecture. Not idempotent: every new
        /// subscription gets a new identifier.
        SUBSCRIBE "Subscribe to the events of a service, or renew a subscription."
            "https://openconnectivity.org/upnp-specs/UPnP-arch-DeviceArchitecture-v2.0-20200417.pdf",
            "https://datatracker.ietf.org/doc/html/draft-cohen-gena-p-base-01";
        /// Section 4.1.4 of the Device Architecture. Idempotent in effect: a repeated request gets
        /// a 412 response, and the subscription stays canceled.
        UNSUBSCRIBE "Cancel a subscription to the events of a service."
            "https://openconnectivity.org/upnp-specs/UPnP-arch-DeviceArchitecture-v2.0-20200417.pdf",
            "https://datatracker.ietf.org/doc/html/draft-cohen-gena-p-base-01"
            idempotent;
        /// Section 1.3 of the Device Architecture. `M-` marks a request with a mandatory extension
        /// (RFC 2774); it is sent over UDP, most often by multicast.
        "M-SEARCH" M_SEARCH "Ask which devices and services of a given type are on the network."
            "https://openconnectivity.org/upnp-specs/UPnP-arch-DeviceArchitecture-v2.0-20200417.pdf",
            "https://datatracker.ietf.org/doc/html/draft-cai-ssdp-v1-03"
            safe idempotent;
    }
}
