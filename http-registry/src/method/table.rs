//! The canonical methods.

use http_registry_macros::methods;

// IANA, HTTP Method Registry
// https://www.iana.org/assignments/http-methods
// as of 2026-11-23
//
// All of it but the two entries that are registered so that nobody uses them:
// `*` and `PRI`.
methods! {
    crate = crate;

    /// The registered HTTP methods (RFC 9110, Section 9).
    ///
    /// These are the entries of IANA's [HTTP Method Registry], but for `*` and
    /// `PRI`, which are registered so that nobody uses them as methods. Methods
    /// are case-sensitive (RFC 9110, Section 9.1): `get` is not [`GET`](Self::GET).
    ///
    /// ```
    /// use http_registry::Method;
    ///
    /// let method = Method::from_bytes(b"GET")?;
    /// assert_eq!(method, Method::GET);
    /// assert_eq!(method, "GET");
    /// assert!(method.is_safe() && method.is_idempotent());
    /// assert_eq!(method.description(), "Retrieve the target.");
    /// # Ok::<(), http_registry::MethodError>(())
    /// ```
    ///
    /// [HTTP Method Registry]: https://www.iana.org/assignments/http-methods
    #[derive(Default)]
    #[non_exhaustive]
    pub enum Method {
        ACL "Set who may do what with the target." RFC3744 "8.1" idempotent;
        "BASELINE-CONTROL" BASELINE_CONTROL
            "Begin recording baselines of the target collection." RFC3253 "12.6" idempotent;
        BIND "Give an existing resource one more name in the target collection." RFC5842 "4" idempotent;
        CHECKIN "Make a new version from the checked-out target." RFC3253 "4.4", RFC3253 "9.4" idempotent;
        CHECKOUT "Open the target for changes that CHECKIN can record." RFC3253 "4.3", RFC3253 "8.8" idempotent;
        CONNECT "Open a tunnel to the target's host and port." RFC9110 "9.3.6";
        COPY "Duplicate the target at the URI in the Destination field." RFC4918 "9.8" idempotent;
        DELETE "Make the target no longer available at its URI." RFC9110 "9.3.5" idempotent;
        #[default]
        GET "Retrieve the target." RFC9110 "9.3.1" safe idempotent cacheable;
        HEAD "Answer like GET, but without the content." RFC9110 "9.3.2" safe idempotent cacheable;
        LABEL "Add, set or remove a label that selects a version." RFC3253 "8.2" idempotent;
        LINK "Relate the target to other resources." RFC2068 "19.6.1.2" idempotent;
        LOCK "Obtain a lock on the target, or extend one already held." RFC4918 "9.10";
        MERGE "Bring the changes of the given sources into the target." RFC3253 "11.2" idempotent;
        MKACTIVITY "Create an activity, which groups related changes." RFC3253 "13.5" idempotent;
        MKCALENDAR "Create a calendar at the target URI." RFC4791 "5.3.1", RFC8144 "2.3" idempotent;
        MKCOL "Create a collection at the target URI." RFC4918 "9.3", RFC5689 "3", RFC8144 "2.3" idempotent;
        MKREDIRECTREF "Create a resource at the target URI that redirects elsewhere." RFC4437 "6" idempotent;
        MKWORKSPACE "Create a workspace at the target URI." RFC3253 "6.3" idempotent;
        MOVE "Move the target to the URI in the Destination field." RFC4918 "9.9" idempotent;
        OPTIONS "State which methods and features are available for the target." RFC9110 "9.3.7" safe idempotent;
        ORDERPATCH "Change how the target collection's members are ordered." RFC3648 "7" idempotent;
        PATCH "Change parts of the target as the enclosed patch says." RFC5789 "2" cacheable;
        POST "Let the target handle the content in its own way." RFC9110 "9.3.3" cacheable;
        PROPFIND
            "Read properties of the target, or of its members too." RFC4918 "9.1", RFC8144 "2.1" safe idempotent;
        PROPPATCH
            "Change the given properties of the target, all or none." RFC4918 "9.2", RFC8144 "2.2" idempotent;
        PUT "Store the content as the target's new state." RFC9110 "9.3.4" idempotent;
        QUERY
            "Run the enclosed query on the target and return the result." RFC10008 "2" safe idempotent cacheable;
        REBIND "Move a resource's name into the target collection." RFC5842 "6" idempotent;
        REPORT
            "Produce a report on the target, of the kind requested." RFC3253 "3.6", RFC8144 "2.1" safe idempotent;
        SEARCH "Find resources that match the query in the content." RFC5323 "2" safe idempotent;
        TRACE "Send the received request back, to show what arrived." RFC9110 "9.3.8" safe idempotent;
        UNBIND "Remove one name from the target collection." RFC5842 "5" idempotent;
        UNCHECKOUT "Undo a checkout and discard the changes made since." RFC3253 "4.5" idempotent;
        UNLINK "Remove relations between the target and other resources." RFC2068 "19.6.1.3" idempotent;
        UNLOCK "Release the lock that the Lock-Token field names." RFC4918 "9.11" idempotent;
        UPDATE "Switch the target to the state of the given version." RFC3253 "7.1" idempotent;
        UPDATEREDIRECTREF "Change where the target redirects to, or for how long." RFC4437 "7" idempotent;
        "VERSION-CONTROL" VERSION_CONTROL "Begin keeping versions of the target." RFC3253 "3.5" idempotent;
    }
}
