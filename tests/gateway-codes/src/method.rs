//! Methods, with three levels of includes.

#[cfg(feature = "cloudflare")]
http_registry::methods! {
    /// Methods of Cloudflare's cache.
    #[non_exhaustive]
    #[cfg_attr(docsrs, doc(cfg(feature = "cloudflare")))]
    #[cfg_attr(feature = "device", impls(defmt))]
    #[cfg_attr(feature = "serde", impls(schemars, serde))]
    #[cfg_attr(feature = "web", impls(axum, http02))]
    pub enum CacheMethod {
        PURGE "Remove the target from the cache." "https://cache.example/purge" idempotent;
        QUERY "Ask what the cache has of the target." "https://cache.example/query" safe idempotent;
    }
}

#[cfg(not(feature = "cloudflare"))]
http_registry::methods! {
    /// Methods of Cloudflare's cache, if the feature `cloudflare` is enabled.
    #[non_exhaustive]
    #[cfg_attr(feature = "device", impls(defmt))]
    #[cfg_attr(feature = "serde", impls(schemars, serde))]
    #[cfg_attr(feature = "web", impls(axum, http02))]
    pub enum CacheMethod {}
}

http_registry::methods! {
    /// Methods of the gateway.
    #[non_exhaustive]
    #[cfg_attr(feature = "device", impls(defmt))]
    #[cfg_attr(feature = "serde", impls(schemars, serde))]
    #[cfg_attr(feature = "web", impls(axum, http02))]
    pub enum GatewayMethod {
        QUERY | ASK "Ask the gateway." "https://gateway.example/query" safe idempotent;
        Iana(http_registry::Method) except QUERY, "FUTURE-ONE";
        Cache(CacheMethod) except QUERY;
        "FUTURE-ONE" FUTURE_ONE "Do what IANA may name some day." "https://gateway.example/future-one";
    }
}

http_registry::methods! {
    /// Methods of the gateways of a fleet.
    #[non_exhaustive]
    #[cfg_attr(feature = "device", impls(defmt))]
    #[cfg_attr(feature = "serde", impls(schemars, serde))]
    #[cfg_attr(feature = "web", impls(axum, http02))]
    pub enum FleetMethod {
        Gateway(GatewayMethod) except PURGE, GET, "FUTURE-ONE";
        "FUTURE-ONE" LATER "Do it later." "https://fleet.example/future-one" idempotent;
        GET "Retrieve from the nearest gateway." "https://fleet.example/get" safe idempotent;
        PURGE "Remove the target everywhere." "https://fleet.example/purge" idempotent;
    }
}

http_registry::methods! {
    /// Methods of the archive.
    #[non_exhaustive]
    #[cfg_attr(feature = "device", impls(defmt))]
    #[cfg_attr(feature = "serde", impls(schemars, serde))]
    #[cfg_attr(feature = "web", impls(axum, http02))]
    pub enum ArchiveMethod {
        "VERSION-CONTROL" VERSION_CONTROL "Keep all versions of the target."
            "https://archive.example/version-control" idempotent;
    }
}

http_registry::methods! {
    /// Methods of all servers on the estate.
    #[non_exhaustive]
    #[cfg_attr(feature = "device", impls(defmt))]
    #[cfg_attr(feature = "serde", impls(schemars, serde))]
    #[cfg_attr(feature = "web", impls(axum, http02))]
    pub enum EstateMethod {
        get "Retrieve, in lower case." "https://estate.example/lower" safe idempotent;
        Fleet(FleetMethod) except GET, "M-SEARCH", QUERY, VERSION_CONTROL;
        Archive(ArchiveMethod);
        QUERY "Ask anything." "https://estate.example/query" safe idempotent;
        "M-SEARCH" M_SEARCH "Search the estate." "https://estate.example/m-search" safe idempotent;
        GET "Retrieve from anywhere." "https://estate.example/get" safe idempotent;
    }
}

http_registry::methods! {
    /// The same methods, without an `except` on this level.
    #[cfg_attr(feature = "device", impls(defmt))]
    #[cfg_attr(feature = "serde", impls(schemars, serde))]
    #[cfg_attr(feature = "web", impls(axum, http02))]
    pub enum WholeMethod {
        Estate(EstateMethod);
    }
}
