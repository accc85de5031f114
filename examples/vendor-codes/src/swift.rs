vendor_codes! {
    /// Non-standard status codes of the object storage OpenStack Swift.
    ///
    /// The codes and their phrases are from its source, [`swob.py`][swob] and
    /// [`ratelimit.py`][rate], as of August 2026.
    ///
    /// [swob]: https://github.com/openstack/swift/blob/d57c078ef2744d0012729bbcb3aaca2c4e5a481d/swift/common/swob.py
    /// [rate]: https://github.com/openstack/swift/blob/d57c078ef2744d0012729bbcb3aaca2c4e5a481d/swift/common/middleware/ratelimit.py
    pub enum SwiftStatus {
        /// Swift first delays a client that sends too many requests. It responds with this code
        /// when the delay would be too long, by default more than a minute.
        498 RATE_LIMITED "Rate Limited"
            "The client has sent more requests to the account or container than its rate limit allows."
            "https://github.com/openstack/swift/blob/d57c078ef2744d0012729bbcb3aaca2c4e5a481d/swift/common/middleware/ratelimit.py";
        /// The code is only logged, because the client is gone.
        499 CLIENT_DISCONNECT "Client Disconnect"
            "The client disconnected before it had sent the whole request."
            "https://github.com/openstack/swift/blob/d57c078ef2744d0012729bbcb3aaca2c4e5a481d/swift/common/swob.py";
        /// A storage server sends it to the proxy server.
        529 TOO_MANY_BACKEND_REQUESTS "Too Many Backend Requests"
            "The storage device receives more requests than its rate limit allows."
            "https://github.com/openstack/swift/blob/d57c078ef2744d0012729bbcb3aaca2c4e5a481d/swift/common/swob.py",
            "https://github.com/openstack/swift/blob/d57c078ef2744d0012729bbcb3aaca2c4e5a481d/swift/common/middleware/backend_ratelimit.py";
    }
}
