//! Registries in a private module.

table::status_codes! {
    /// Visible to the parent module only.
    pub(super) enum HiddenStatus {
        465 HIDDEN "Hidden" "Out of sight." RFC9110;
    }
}

table::status_codes! {
    /// Public, but cannot be named from outside.
    #[expect(unnameable_types, reason = "the lint is right, as about any such enum")]
    pub enum SealedStatus {
        467 SEALED "Sealed" "Cannot be named." RFC9110;
    }
}

table::methods! {
    enum HiddenMethod {
        HIDE "Out of sight." RFC9110;
    }
}
