//! Compares every code and method of every vendor with `codes.tsv`, and the joined
//! types with their parts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use http_registry::{AnyStatus, Method, Reference, StatusCode};
use http_registry_vendors::{
    AnthropicStatus, AspNetStatus, BinanceStatus, CloudLinuxStatus, CloudflareStatus, CpanelStatus,
    EdgeMethod, EdgeStatus, ElbStatus, GroqStatus, IcecastMethod, LaravelStatus, LinkedInStatus,
    MicrosoftMethod, MicrosoftStatus, NginxStatus, ProxyChainStatus, QiniuStatus, ShopifyStatus,
    SquidStatus, SslLabsStatus, SwiftStatus, TornadoStatus, TwitterStatus, UpnpMethod,
    VarnishMethod, VaultMethod, VaultStatus,
};

/// The rows of all vendors, written by hand.
const ROWS: &str = include_str!("codes.tsv");

/// The codes that several registries have, with the registry whose row is in `EdgeStatus`.
const OWNERS: [(u16, &str); 10] = [
    (418, "IANA"),
    (419, "Laravel"),
    (451, "IANA"),
    (498, "Groq"),
    (499, "nginx"),
    (508, "IANA"),
    (509, "cPanel"),
    (529, "Anthropic"),
    (530, "Cloudflare"),
    (599, "Tornado"),
];

/// Calls a macro for the type, the name and the hosts of the sources of each vendor of
/// status codes.
macro_rules! for_each_vendor {
    ($call:ident) => {
        $call! { NginxStatus, "nginx", ["nginx.org", "github.com/nginx"] }
        $call! { CloudflareStatus, "Cloudflare", ["developers.cloudflare.com", "github.com/cloudflare"] }
        $call! { ElbStatus, "AWS", ["docs.aws.amazon.com"] }
        $call! { MicrosoftStatus, "Microsoft", ["learn.microsoft.com", "technet.microsoft.com"] }
        $call! { LaravelStatus, "Laravel", ["github.com/laravel"] }
        $call! { AspNetStatus, "ASP.NET Core", ["learn.microsoft.com"] }
        $call! { CpanelStatus, "cPanel", ["ruby-doc.org", "github.com/litespeedtech"] }
        $call! { AnthropicStatus, "Anthropic", ["platform.claude.com"] }
        $call! { GroqStatus, "Groq", ["console.groq.com"] }
        $call! { SslLabsStatus, "SSL Labs", ["github.com/ssllabs"] }
        $call! { TwitterStatus, "Twitter", ["developer.x.com"] }
        $call! { ShopifyStatus, "Shopify", ["shopify.dev"] }
        $call! { VaultStatus, "Vault", ["developer.hashicorp.com"] }
        $call! { SwiftStatus, "Swift", ["github.com/openstack"] }
        $call! { QiniuStatus, "Qiniu", ["developer.qiniu.com"] }
        $call! { BinanceStatus, "Binance", ["github.com/binance"] }
        $call! { CloudLinuxStatus, "CloudLinux", ["github.com/cloudlinux", "github.com/litespeedtech"] }
        $call! { SquidStatus, "Squid", ["wiki.squid-cache.org", "github.com/squid-cache"] }
        $call! { LinkedInStatus, "LinkedIn", ["http.dev"] }
        $call! { TornadoStatus, "Tornado", ["www.tornadoweb.org", "github.com/tornadoweb"] }
        $call! { ProxyChainStatus, "proxy-chain", ["github.com/apify"] }
    };
}

macro_rules! for_each_vendor_of_methods {
    ($call:ident) => {
        $call! { VarnishMethod, "Varnish", ["vinyl-cache.org"] }
        $call! { UpnpMethod, "UPnP", ["openconnectivity.org", "datatracker.ietf.org"] }
        $call! { MicrosoftMethod, "Microsoft", ["learn.microsoft.com", "www.kb.cert.org", "fetch.spec.whatwg.org"] }
        $call! { IcecastMethod, "Icecast", ["github.com/xiph"] }
        $call! { VaultMethod, "Vault", ["developer.hashicorp.com"] }
    };
}

fn flags(flags: &[(bool, &str)]) -> String {
    let set = flags.iter().filter(|(is_set, _)| *is_set);
    set.map(|(_, name)| *name).collect::<Vec<_>>().join(" ")
}

#[test]
fn rows() {
    let mut rows = String::from("# registry\tvalue\tnames\tphrases\tflags\n");
    macro_rules! statuses {
        ($Status:ident, $registry:literal, $hosts:expr) => {
            for status in $Status::ALL {
                let entry = status.entry();
                let names = [&[status.name()], entry.aliases()].concat().join(" | ");
                let phrases = [&[status.phrase()], entry.phrase_aliases()]
                    .concat()
                    .join(" | ");
                let flags = flags(&[
                    (status.is_cacheable(), "cacheable"),
                    (status.is_experimental(), "experimental"),
                    (status.is_deprecated(), "deprecated"),
                    (status.is_obsolete(), "obsolete"),
                ]);
                writeln!(
                    rows,
                    "{}\t{}\t{names}\t{phrases}\t{flags}",
                    $registry,
                    status.value()
                )
                .unwrap();
            }
        };
    }
    macro_rules! methods {
        ($Method:ident, $registry:literal, $hosts:expr) => {
            for method in $Method::ALL {
                let names = [&[method.name()], method.entry().aliases()]
                    .concat()
                    .join(" | ");
                let flags = flags(&[
                    (method.is_safe(), "safe"),
                    (method.is_idempotent(), "idempotent"),
                    (method.is_cacheable(), "cacheable"),
                ]);
                writeln!(
                    rows,
                    "{}\t{}\t{names}\t\t{flags}",
                    $registry,
                    method.value()
                )
                .unwrap();
            }
        };
    }
    for_each_vendor!(statuses);
    for_each_vendor_of_methods!(methods);
    for (row, expected) in rows.lines().zip(ROWS.lines()) {
        assert_eq!(row, expected);
    }
    assert_eq!(rows.lines().count(), ROWS.lines().count());
}

/// Asserts that the references of a row are HTTPS URLs of the vendor, or of a site that
/// documents the code.
#[track_caller]
fn lead_to(hosts: &[&str], value: &str, references: &[Reference]) {
    for reference in references {
        let url = reference.url().to_string();
        let is_of = |host: &&str| url.starts_with(&format!("https://{host}/"));
        assert!(hosts.iter().any(is_of), "{value}: {url}");
    }
}

#[test]
fn references() {
    macro_rules! statuses {
        ($Status:ident, $registry:literal, $hosts:expr) => {
            for status in $Status::ALL {
                lead_to(&$hosts, status.as_str(), status.references());
            }
        };
    }
    macro_rules! methods {
        ($Method:ident, $registry:literal, $hosts:expr) => {
            for method in $Method::ALL {
                lead_to(&$hosts, method.as_str(), method.references());
            }
        };
    }
    for_each_vendor!(statuses);
    for_each_vendor_of_methods!(methods);
}

/// The documentation of each type contains the source and the date of its table.
#[test]
fn every_table_has_a_source() {
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).unwrap();
    let mut tables = 0;
    for file in files {
        let path = file.unwrap().path();
        if path.ends_with("lib.rs") || path.ends_with("edge.rs") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for table in text.split("! {\n").skip(1) {
            let (page, _) = table.split_once("    pub enum ").unwrap();
            let words = page.split_whitespace().filter(|it| *it != "///");
            let words = words.collect::<Vec<_>>().join(" ");
            assert!(words.contains(" as of "), "{}: {page}", path.display());
            assert!(words.contains("]: https://"), "{}: {page}", path.display());
            tables += 1;
        }
    }
    assert_eq!(tables, 26);
}

/// Returns the registry whose row `EdgeStatus` has for a code, without using the type.
fn owner(code: u16, registries: &[&'static str]) -> &'static str {
    match registries {
        [only] => only,
        _ => OWNERS.iter().find(|(it, _)| *it == code).unwrap().1,
    }
}

#[test]
fn edge_status_has_all_codes() {
    let mut codes: BTreeMap<u16, Vec<&'static str>> = BTreeMap::new();
    for status in StatusCode::ALL {
        codes.insert(status.value(), vec!["IANA"]);
    }
    macro_rules! collect {
        ($Status:ident, $registry:literal, $hosts:expr) => {
            for status in $Status::ALL {
                codes.entry(status.value()).or_default().push($registry);
            }
        };
    }
    for_each_vendor!(collect);
    let shared = codes.iter().filter(|(_, registries)| registries.len() > 1);
    assert!(
        shared
            .map(|(code, _)| *code)
            .eq(OWNERS.map(|(code, _)| code))
    );

    macro_rules! check {
        ($Status:ident, $registry:literal $(, $hosts:expr)?) => {
            for &status in $Status::ALL {
                let owner = owner(status.value(), &codes[&status.value()]);
                let edge = EdgeStatus::from(status);
                let found = EdgeStatus::from_u16(status.value()).unwrap();
                assert_eq!(edge, found);
                assert_eq!(edge.registry(), owner, "{status}");
                assert_eq!(found.registry(), owner, "{status}");
                assert_eq!(edge.entry(), found.entry());
                assert_eq!(edge.index(), found.index());
                assert_eq!(edge.any(), status.any());
                assert_eq!(status.any().registered::<EdgeStatus>(), Some(edge));
                if owner == $registry {
                    assert_eq!(edge.entry(), status.entry());
                    assert_eq!($Status::try_from(edge), Ok(status));
                } else {
                    assert_ne!(edge.entry(), status.entry());
                    assert!($Status::try_from(edge).is_err());
                }
            }
        };
    }
    check! { StatusCode, "IANA" }
    for_each_vendor!(check);

    let all: BTreeSet<u16> = EdgeStatus::ALL
        .iter()
        .map(|status| status.value())
        .collect();
    assert!(all.iter().eq(codes.keys()));
    assert_eq!(EdgeStatus::ALL.len(), codes.len());
    for code in 0..=u16::MAX {
        assert_eq!(
            EdgeStatus::from_u16(code).is_ok(),
            codes.contains_key(&code),
            "{code}"
        );
    }
}

#[test]
fn edge_method_has_all_methods() {
    let mut tokens = BTreeSet::new();
    macro_rules! check {
        ($Method:ident, $registry:literal $(, $hosts:expr)?) => {
            for &method in $Method::ALL {
                let edge = EdgeMethod::from(method);
                assert_eq!(method.as_str().parse(), Ok(edge));
                assert_eq!($Method::try_from(edge), Ok(method));
                assert_eq!(edge.registry(), $registry);
                assert_eq!(edge.entry(), method.entry());
                assert!(tokens.insert(method.as_str()), "{method}");
            }
        };
    }
    check! { Method, "IANA" }
    for_each_vendor_of_methods!(check);
    assert_eq!("PRI".parse(), Ok(EdgeMethod::PRI));
    assert_eq!(EdgeMethod::PRI.registry(), "IANA");
    assert!(tokens.insert("PRI"));
    assert_eq!(EdgeMethod::ALL.len(), tokens.len());
    assert!(EdgeMethod::from_bytes(b"m-search").is_err());
    assert!(EdgeMethod::from_bytes(b"BREW").is_err());
}

/// Every phrase of a vendor finds its code. In the joined type it finds a row that has
/// the phrase, unless the row is excepted.
#[test]
fn phrases() {
    macro_rules! check {
        ($Status:ident, $registry:literal, $hosts:expr) => {
            for &status in $Status::ALL {
                let edge = EdgeStatus::from(status);
                for phrase in [&[status.phrase()], status.entry().phrase_aliases()].concat() {
                    assert_eq!($Status::from_phrase(phrase), Some(status));
                    assert_eq!(format!("{} {phrase}", status.value()).parse(), Ok(status));
                    let found = EdgeStatus::from_phrase(phrase);
                    if edge.entry() == status.entry() {
                        let found = found.unwrap().entry();
                        let phrases = [&[found.phrase()], found.phrase_aliases()].concat();
                        assert!(phrases.contains(&phrase), "{found:?}");
                    }
                }
            }
        };
    }
    for_each_vendor!(check);
    assert_eq!(EdgeStatus::from_phrase("origin time-out").unwrap(), 524);
    assert_eq!(EdgeStatus::from_phrase("Redirect"), None);
    let any = AnyStatus::from_u16(524).unwrap();
    assert_eq!(
        any.registered::<EdgeStatus>().unwrap().phrase(),
        "A Timeout Occurred"
    );
}

/// A type with several included registries is four bytes, and so is an `Option`
/// of it.
#[test]
fn size_is_four_bytes() {
    assert_eq!(size_of::<EdgeStatus>(), 4);
    assert_eq!(size_of::<Option<EdgeStatus>>(), 4);
}

/// The documentation of other crates links to this URL.
#[test]
fn url_of_the_documentation() {
    let address = concat!(
        "https://docs.rs/http-registry-vendors/",
        env!("CARGO_PKG_VERSION")
    );
    assert!(include_str!("../src/lib.rs").contains(&format!("html_root_url = \"{address}\"")));
}

/// Returns the names of the features in a manifest.
fn features(manifest: &str) -> BTreeSet<&str> {
    let (_, features) = manifest.split_once("\n[features]\n").unwrap();
    let (features, _) = features.split_once("\n\n").unwrap();
    let features = features.lines().filter(|line| !line.starts_with('#'));
    features
        .map(|line| line.split_once(" = ").unwrap().0)
        .filter(|name| *name != "default")
        .collect()
}

/// Every feature of `http-registry` is also a feature of this crate, and in the
/// `#[impls(…)]` of every type.
#[test]
fn features_are_passed_on() {
    let directory = env!("CARGO_MANIFEST_DIR");
    // The published package does not contain this file.
    let Ok(library) =
        std::fs::read_to_string(format!("{directory}/../../http-registry/Cargo.toml"))
    else {
        return;
    };
    let manifest = std::fs::read_to_string(format!("{directory}/Cargo.toml")).unwrap();
    let features = features(&library).into_iter().collect::<Vec<_>>();
    assert!(features.contains(&"serde"), "{features:?}");
    assert!(
        self::features(&manifest).iter().eq(&features),
        "{features:?}"
    );
    for feature in features {
        let attribute = format!("#[cfg_attr(feature = \"{feature}\", impls({feature}))]");
        let count = include_str!("../src/lib.rs").matches(&attribute).count();
        assert_eq!(count, 1, "{attribute}");
        assert!(
            manifest.contains(&format!("\"http-registry/{feature}\"]")),
            "{feature}"
        );
        let item = format!("\n- `{feature}`: ");
        assert!(include_str!("../README.md").contains(&item), "{item}");
    }
}

/// Each of these vendors documents that the client may send the request again. In `EdgeStatus`,
/// 509 of Microsoft Graph and 508 of CloudLinux are replaced by others.
#[test]
fn codes_that_are_worth_a_retry() {
    let retryable = |status: &&EdgeStatus| status.is_retryable();
    let codes: Vec<u16> = EdgeStatus::ALL
        .iter()
        .filter(retryable)
        .map(|status| status.value())
        .collect();
    assert_eq!(codes, [408, 425, 429, 503, 529, 498]);
    assert!(MicrosoftStatus::BANDWIDTH_LIMIT_EXCEEDED.is_retryable());
    assert!(CloudLinuxStatus::RESOURCE_LIMIT_IS_REACHED.is_retryable());
    assert!(!MicrosoftStatus::RETRY_WITH.is_retryable());
}
