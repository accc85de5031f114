vendor_codes! {
    /// Non-standard status codes with which a server of HashiCorp Vault reports its state.
    ///
    /// `/v1/sys/health` sends them to the load balancers and monitors that poll it. A request
    /// can choose other codes with parameters such as `drsecondarycode`.
    ///
    /// The codes are from [the documentation of the API][docs], as of 2026, which has no phrases
    /// for them, so the phrases are short forms of its explanations.
    ///
    /// [docs]: https://developer.hashicorp.com/vault/api-docs/system/health
    pub enum VaultStatus {
        472 DISASTER_RECOVERY_SECONDARY "Disaster Recovery Secondary"
            "The server belongs to a cluster that is on standby for disaster recovery."
            "https://developer.hashicorp.com/vault/api-docs/system/health";
        473 PERFORMANCE_STANDBY "Performance Standby"
            "The server is a standby that handles reads and forwards writes to the active server."
            "https://developer.hashicorp.com/vault/api-docs/system/health",
            "https://developer.hashicorp.com/vault/docs/enterprise/performance-standby";
        474 ACTIVE_NODE_UNREACHABLE "Active Node Unreachable"
            "The server is a standby that cannot connect to the active server."
            "https://developer.hashicorp.com/vault/api-docs/system/health";
        530 REMOVED_FROM_CLUSTER "Removed From Cluster"
            "The server has been removed from its cluster."
            "https://developer.hashicorp.com/vault/api-docs/system/health";
    }
}

vendor_methods! {
    /// The method that HashiCorp Vault adds to those of IANA.
    ///
    /// The method is from the documentation of [the command `vault list`][docs], as of 2026.
    ///
    /// [docs]: https://developer.hashicorp.com/vault/docs/commands/list
    pub enum VaultMethod {
        /// A client that can only send standard methods uses GET with the query `?list=true`.
        LIST "List the names of what is stored under the target."
            "https://developer.hashicorp.com/vault/docs/commands/list"
            safe idempotent;
    }
}
