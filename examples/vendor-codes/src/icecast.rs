vendor_methods! {
    /// The method with which a source client sends a stream to Icecast.
    ///
    /// The method is from the [release notes][news] and the [source][src] of Icecast, as of
    /// December 2025.
    ///
    /// [news]: https://github.com/xiph/Icecast-Server/blob/2f2576bcc31a0b9ea23adbca66bf3ea3821ae1d2/NEWS
    /// [src]: https://github.com/xiph/Icecast-Server/blob/2f2576bcc31a0b9ea23adbca66bf3ea3821ae1d2/src/connection_handle.c
    pub enum IcecastMethod {
        /// Since version 2.4, Icecast also accepts PUT for this, and `SOURCE` is deprecated.
        SOURCE "Send a stream of audio or video, which the server relays to its listeners."
            "https://github.com/xiph/Icecast-Server/blob/2f2576bcc31a0b9ea23adbca66bf3ea3821ae1d2/NEWS",
            "https://github.com/xiph/Icecast-Server/blob/2f2576bcc31a0b9ea23adbca66bf3ea3821ae1d2/src/connection_handle.c";
    }
}
