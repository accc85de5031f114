//! Registries of both vocabularies, with and without includes, nested up to three
//! levels. The values of each registry are written below it by hand.

use http_registry::{Method, StatusCode, methods, status_codes};

status_codes! {
    /// A vendor's codes, in no particular order.
    pub enum VendorStatus {
        499 CLIENT_CLOSED_REQUEST | CLIENT_LEFT "Client Closed Request" "The client left early." "https://vendor.example/499" experimental;
        444 NO_RESPONSE "No Response" "The connection was closed without an answer." "http://vendor.example" deprecated obsolete;
        /// Has the name, the phrase and the class of a code in `StatusCode`.
        497 BAD_REQUEST "Bad Request" "Plain HTTP came to an HTTPS port." "https://vendor.example:8443/a?b=c#d";
        299 MADE_UP "Made\tUp, d\u{e9}j\u{e0} vu" "Invented." RFC1, RFC1 "A.1", "https://vendor.example/" cacheable;
    }
}

/// The codes of [`VendorStatus`], in table order.
pub const VENDOR_CODES: [u16; 4] = [499, 444, 497, 299];

status_codes! {
    /// Includes one registry, with rows before and after the include.
    pub enum SiteStatus {
        598 OK | FINE "Not Found" "Has the name of one row and the phrase of another." "https://site.example/598";
        Iana(StatusCode);
        561 NOT_FOUND "Very OK" "Has the name of an earlier row." RFC9110 "15";
    }
}

/// The codes of [`SiteStatus`], in table order.
#[must_use]
pub fn site_codes() -> Vec<u16> {
    [vec![598], iana_codes(), vec![561]].concat()
}

status_codes! {
    /// Includes two registries, one of which includes a third.
    #[non_exhaustive]
    #[derive(Default)]
    pub enum EdgeStatus {
        #[default]
        199 FIRST "First" "Before the includes." "https://edge.example/199" obsolete;
        Vendor(VendorStatus);
        399 BETWEEN "Between" "Between the includes." "https://edge.example/399" deprecated;
        Site(SiteStatus);
        599 LAST "Last" "After the includes." "https://edge.example/599" cacheable experimental;
        560 VERY_LAST "Client Closed Request" "Has the phrase of an earlier row." "https://edge.example/560";
    }
}

/// The codes of [`EdgeStatus`], in table order.
#[must_use]
pub fn edge_codes() -> Vec<u16> {
    [
        vec![199],
        VENDOR_CODES.to_vec(),
        vec![399],
        site_codes(),
        vec![599, 560],
    ]
    .concat()
}

status_codes! {
    /// At the top of three levels of includes, with IANA's codes at the bottom. Some of
    /// its codes are outside of HTTP's classes.
    pub enum FleetStatus {
        Edge(EdgeStatus);
        590 DRAINING "Draining" "The node is about to leave the fleet." "https://fleet.example/590";
        999 DENIED "Denied" "The fleet takes the client for a robot." "https://fleet.example/999";
        600 UNPARSEABLE "Unparseable" "The node's response has no header section." "https://fleet.example/600";
    }
}

/// The codes of [`FleetStatus`], in table order.
#[must_use]
pub fn fleet_codes() -> Vec<u16> {
    [edge_codes(), vec![590, 999, 600]].concat()
}

status_codes! {
    /// Has only an include.
    pub enum MirrorStatus {
        Iana(StatusCode);
    }
}

/// The codes of `StatusCode`, in table order.
#[must_use]
pub fn iana_codes() -> Vec<u16> {
    StatusCode::ALL
        .iter()
        .map(|status| status.value())
        .collect()
}

methods! {
    /// A vendor's methods. The token of one of them differs from its name.
    pub enum VendorMethod {
        PURGE | EVICT "Remove the target from the cache." "https://vendor.example/purge" idempotent;
        "M-SEARCH" M_SEARCH "Search for devices." "https://vendor.example/upnp" safe idempotent;
        /// Differs from IANA's `GET` only in case.
        "get" GET "Is not GET." "https://vendor.example/get" cacheable;
    }
}

/// The tokens of [`VendorMethod`], in table order.
pub const VENDOR_TOKENS: [&str; 3] = ["PURGE", "M-SEARCH", "get"];

methods! {
    /// Includes one registry, with rows before and after the include.
    pub enum SiteMethod {
        "HEAD2" HEAD | PEEK "Has the name of another row." "https://site.example/head";
        Iana(Method);
        BREW "Make coffee." RFC2324 "2.1.1";
    }
}

/// The tokens of [`SiteMethod`], in table order.
#[must_use]
pub fn site_tokens() -> Vec<&'static str> {
    [vec!["HEAD2"], iana_tokens(), vec!["BREW"]].concat()
}

methods! {
    /// Includes two registries, one of which includes a third.
    pub enum EdgeMethod {
        FIRST "Before the includes." "https://edge.example/first";
        Vendor(VendorMethod);
        BETWEEN "Between the includes." "https://edge.example/between";
        Site(SiteMethod);
        LAST "After the includes." "https://edge.example/last" safe idempotent cacheable;
    }
}

/// The tokens of [`EdgeMethod`], in table order.
#[must_use]
pub fn edge_tokens() -> Vec<&'static str> {
    [
        vec!["FIRST"],
        VENDOR_TOKENS.to_vec(),
        vec!["BETWEEN"],
        site_tokens(),
        vec!["LAST"],
    ]
    .concat()
}

methods! {
    /// At the top of three levels of includes, with IANA's methods at the bottom.
    pub enum FleetMethod {
        Edge(EdgeMethod);
        DRAIN "Leave the fleet." "https://fleet.example/drain" idempotent;
    }
}

/// The tokens of [`FleetMethod`], in table order.
#[must_use]
pub fn fleet_tokens() -> Vec<&'static str> {
    [edge_tokens(), vec!["DRAIN"]].concat()
}

methods! {
    /// Tokens of every length up to 17 bytes and some longer ones, with every byte that
    /// a token can have.
    pub enum LengthsMethod {
        "~" N1 "One." "https://lengths.example";
        "^_" N2 "Two." "https://lengths.example";
        "`|!" N3 "Three." "https://lengths.example";
        "#$%&" N4 "Four." "https://lengths.example";
        "'*+-." N5 "Five." "https://lengths.example";
        "012345" N6 "Six." "https://lengths.example";
        "6789abc" N7 "Seven." "https://lengths.example";
        "defghijk" N8 "Eight." "https://lengths.example";
        "lmnopqrst" N9 "Nine." "https://lengths.example";
        "uvwxyzABCD" N10 "Ten." "https://lengths.example";
        "EFGHIJKLMNO" N11 "Eleven." "https://lengths.example";
        "PQRSTUVWXYZ-" N12 "Twelve." "https://lengths.example";
        "AAAAAAAAAAAAA" N13 "Thirteen." "https://lengths.example";
        "AAAAAAAAAAAAAA" N14 "Fourteen." "https://lengths.example";
        "AAAAAAAAAAAAAAA" N15 "Fifteen." "https://lengths.example";
        "AAAAAAAAAAAAAAAA" N16 "Sixteen." "https://lengths.example";
        "AAAAAAAAAAAAAAAAA" N17 "Seventeen." "https://lengths.example";
        "AAAAAAAAaBBBBBBBB" N17_MIXED "The first and the middle byte differ in case." "https://lengths.example";
        "CAAAAAAAcBBBBBBBB" N17_PAIRED "Here, too." "https://lengths.example";
        "cAAAAAAACBBBBBBBB" N17_PAIR "The two are swapped." "https://lengths.example";
        "AAAAAAAA-1-BBBBBBBB" N19 "Nineteen." "https://lengths.example";
        "AAAAAAAA-2-BBBBBBBB" N19_ALIKE "Differs from the one before in one byte." "https://lengths.example";
        "AAAAAAAA-2---------------------BBBBBBBB" N39 "Thirty-nine." "https://lengths.example";
        "AAAAAAAA---------------------2-BBBBBBBB" N39_ALIKE "The same bytes in another order." "https://lengths.example";
    }
}

/// The tokens of [`LengthsMethod`], in table order.
pub const LENGTHS_TOKENS: [&str; 24] = [
    "~",
    "^_",
    "`|!",
    "#$%&",
    "'*+-.",
    "012345",
    "6789abc",
    "defghijk",
    "lmnopqrst",
    "uvwxyzABCD",
    "EFGHIJKLMNO",
    "PQRSTUVWXYZ-",
    "AAAAAAAAAAAAA",
    "AAAAAAAAAAAAAA",
    "AAAAAAAAAAAAAAA",
    "AAAAAAAAAAAAAAAA",
    "AAAAAAAAAAAAAAAAA",
    "AAAAAAAAaBBBBBBBB",
    "CAAAAAAAcBBBBBBBB",
    "cAAAAAAACBBBBBBBB",
    "AAAAAAAA-1-BBBBBBBB",
    "AAAAAAAA-2-BBBBBBBB",
    "AAAAAAAA-2---------------------BBBBBBBB",
    "AAAAAAAA---------------------2-BBBBBBBB",
];

/// The tokens of `Method`, in table order.
#[must_use]
pub fn iana_tokens() -> Vec<&'static str> {
    Method::ALL.iter().map(|method| method.value()).collect()
}
