//! Registries in a module that nobody sees into.

table::status_codes! {
    /// Seen by its parent only.
    pub(super) enum HiddenStatus {
        465 HIDDEN "Hidden" "Out of sight." RFC9110;
    }
}

table::status_codes! {
    /// Public, but nobody else can name it.
    pub enum SealedStatus {
        467 SEALED "Sealed" "Cannot be named." RFC9110;
    }
}

table::methods! {
    enum HiddenMethod {
        HIDE "Out of sight." RFC9110;
    }
}
