//! The canonical methods.

use http_registry_macros::methods;

// IANA, HTTP Method Registry
// https://www.iana.org/assignments/http-methods
// as of 2026-11-23
//
// All registrations except `*` and `PRI`, which are registered so that nobody uses them
// as methods.
//
// `safe` and `idempotent` are IANA's. For MKREDIRECTREF, RFC 4437, Section 6, disagrees: it
// calls the method non-idempotent. IANA does not list `cacheable`; the RFCs define it.
// PROPFIND does not have the flag: its results "MAY be cached, with care" (RFC 4918,
// Section 9.1), but a cacheable method also has to define when a cache can reuse a
// response (RFC 9110, Section 9.2.3), and PROPFIND does not.
//
// `content` is from the RFCs as well; `tests/shared/content.tsv` quotes the sentences.
methods! {
    crate = crate;

    /// The registered HTTP methods (RFC 9110, Section 9).
    ///
    /// The enum contains every method in IANA's [HTTP Method Registry] except `*` and
    /// `PRI`, which are only reserved so that nobody uses them. Methods are case-sensitive
    /// (RFC 9110, Section 9.1): `get` is not [`GET`](Self::GET), which is the default.
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
    #[__canonical]
    #[derive(Default)]
    #[non_exhaustive]
    pub enum Method {
        ACL "Set the access rights on the target: who may do what with it."
            RFC3744 "8.1" idempotent content;
        "BASELINE-CONTROL" BASELINE_CONTROL
            "Start keeping baselines of the target: snapshots of the versions in a collection."
            RFC3253 "12.6" idempotent content;
        BIND "Give an existing resource another name, in the target collection."
            RFC5842 "4" idempotent content;
        CHECKIN "Record the present state of the checked-out target as a new version."
            RFC3253 "4.4", RFC3253 "9.4" idempotent content;
        CHECKOUT "Make the target editable, until CHECKIN records the result as a version."
            RFC3253 "4.3", RFC3253 "8.8" idempotent content;
        CONNECT "Open a tunnel through the proxy to the given host and port." RFC9110 "9.3.6";
        COPY "Create a duplicate of the target at the URI in the Destination field."
            RFC4918 "9.8" idempotent;
        DELETE "Remove the resource from the target URI, whether or not its data is kept."
            RFC9110 "9.3.5" idempotent;
        #[default]
        GET "Retrieve the target." RFC9110 "9.3.1" safe idempotent cacheable;
        HEAD "Return the header fields that GET would return, without the content."
            RFC9110 "9.3.2" safe idempotent cacheable;
        LABEL "Add, set or remove a label, a name that selects one version of the target."
            RFC3253 "8.2" idempotent content;
        LINK "Record a relationship between the target and another resource."
            RFC2068 "19.6.1.2" idempotent;
        LOCK "Protect the target from changes by others, or extend a lock held on it."
            RFC4918 "9.10" content;
        MERGE "Merge the given versions into the target, or mark them for the client to merge."
            RFC3253 "11.2" idempotent content;
        MKACTIVITY "Create an activity, which ties together versions made for one purpose."
            RFC3253 "13.5" idempotent content;
        MKCALENDAR "Create a collection for calendar entries at the target URI."
            RFC4791 "5.3.1", RFC8144 "2.3" idempotent content;
        MKCOL "Create a collection, which is like a folder, at the target URI."
            RFC4918 "9.3", RFC5689 "3", RFC8144 "2.3" idempotent content;
        MKREDIRECTREF "Create a resource at the target URI that redirects to another one."
            RFC4437 "6" idempotent content;
        MKWORKSPACE
            "Create a workspace, a collection in which resources can be edited independently of other users."
            RFC3253 "6.3" idempotent content;
        MOVE "Transfer the target to the URI in the Destination field." RFC4918 "9.9" idempotent;
        OPTIONS "Describe which methods and options the target supports."
            RFC9110 "9.3.7" safe idempotent;
        ORDERPATCH "Change the order in which the target collection lists its members."
            RFC3648 "7" idempotent content;
        PATCH "Apply the partial changes in the content to the target." RFC5789 "2" cacheable content;
        POST "Have the target process the content by its own rules." RFC9110 "9.3.3" cacheable content;
        PROPFIND "Retrieve properties of the target and, unless Depth is 0, of its members."
            RFC4918 "9.1", RFC8144 "2.1" safe idempotent content;
        PROPPATCH "Set or remove properties of the target; either all changes are made or none."
            RFC4918 "9.2", RFC8144 "2.2" idempotent content;
        PUT "Create the target from the content, or replace its state with it."
            RFC9110 "9.3.4" idempotent content;
        QUERY "Process the content as a query on the target and return the result."
            RFC10008 "2" safe idempotent cacheable content;
        REBIND
            "Give a resource a new name in the target collection, instead of the name that it had."
            RFC5842 "6" idempotent content;
        REPORT "Return the report on the target that the content asks for."
            RFC3253 "3.6", RFC8144 "2.1" safe idempotent content;
        SEARCH "Carry out the search that the content describes, and list what matches."
            RFC5323 "2" safe idempotent content;
        TRACE "Return the request as it arrived, which reveals what proxies changed on the way."
            RFC9110 "9.3.8" safe idempotent;
        UNBIND "Remove one name of a resource from the target collection." RFC5842 "5" idempotent content;
        UNCHECKOUT "Cancel CHECKOUT and restore the target to the state that it had before."
            RFC3253 "4.5" idempotent content;
        UNLINK "Remove a relationship between the target and another resource."
            RFC2068 "19.6.1.3" idempotent;
        UNLOCK "End the lock whose token is in the Lock-Token field." RFC4918 "9.11" idempotent;
        UPDATE "Set the target's content and properties to those of one of its other versions."
            RFC3253 "7.1" idempotent content;
        UPDATEREDIRECTREF
            "Change where the target redirects to, or whether the redirection is permanent, or both."
            RFC4437 "7" idempotent content;
        "VERSION-CONTROL" VERSION_CONTROL
            "Start keeping versions of the target, beginning with its present state."
            RFC3253 "3.5" idempotent content;
    }
}
