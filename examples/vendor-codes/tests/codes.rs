//! Every code and method of every vendor, and that the joint types have them
//! and IANA's.

use std::collections::BTreeSet;

use http_registry::{AnyStatus, Method, Reference, RegisteredMethod, RegisteredStatus, StatusCode};
use vendor_codes::{
    CloudflareStatus, EdgeMethod, EdgeStatus, ElbStatus, IisStatus, NginxStatus, UpnpMethod,
    VarnishMethod,
};

fn codes<S: RegisteredStatus>() -> Vec<(u16, &'static str)> {
    S::ALL
        .iter()
        .map(|status| (status.value(), status.phrase()))
        .collect()
}

fn tokens<M: RegisteredMethod>() -> Vec<&'static str> {
    M::ALL.iter().map(|method| method.value()).collect()
}

#[test]
fn nginx() {
    let expected = [
        (444, "No Response"),
        (494, "Request Header Too Large"),
        (495, "SSL Certificate Error"),
        (496, "SSL Certificate Required"),
        (497, "HTTP Request Sent to HTTPS Port"),
        (499, "Client Closed Request"),
    ];
    assert_eq!(codes::<NginxStatus>(), expected);
}

#[test]
fn cloudflare() {
    let expected = [
        (520, "Web Server Returns an Unknown Error"),
        (521, "Web Server Is Down"),
        (522, "Connection Timed Out"),
        (523, "Origin Is Unreachable"),
        (524, "A Timeout Occurred"),
        (525, "SSL Handshake Failed"),
        (526, "Invalid SSL Certificate"),
        (527, "Railgun Listener to Origin Error"),
        (530, "Origin DNS Error"),
    ];
    assert_eq!(codes::<CloudflareStatus>(), expected);
    let obsolete = CloudflareStatus::ALL
        .iter()
        .filter(|status| status.is_obsolete());
    assert!(obsolete.eq([&CloudflareStatus::RAILGUN_ERROR]));
}

#[test]
fn aws() {
    let expected = [
        (460, "Client Closed Connection"),
        (463, "Too Many Forwarded IP Addresses"),
        (464, "Incompatible Protocol"),
        (561, "Unauthorized"),
    ];
    assert_eq!(codes::<ElbStatus>(), expected);
}

#[test]
fn iis() {
    assert_eq!(
        codes::<IisStatus>(),
        [(440, "Login Timeout"), (449, "Retry With")]
    );
}

#[test]
fn varnish() {
    assert_eq!(tokens::<VarnishMethod>(), ["PURGE", "BAN"]);
    assert!(
        VarnishMethod::ALL
            .iter()
            .all(|method| method.is_idempotent() && !method.is_safe())
    );
}

#[test]
fn upnp() {
    assert_eq!(
        tokens::<UpnpMethod>(),
        ["NOTIFY", "SUBSCRIBE", "UNSUBSCRIBE", "M-SEARCH"]
    );
    let flags = UpnpMethod::ALL
        .iter()
        .map(|method| (method.is_safe(), method.is_idempotent()));
    assert!(flags.eq([(false, false), (false, false), (false, true), (true, true)]));
}

/// Asserts that each entry of `S` is in `EdgeStatus`, the same in every respect,
/// under the registry's name. Returns how many there are.
#[track_caller]
fn is_part_of_edge_status<S>(registry: &str) -> usize
where
    S: RegisteredStatus + Into<EdgeStatus> + TryFrom<EdgeStatus>,
{
    for &status in S::ALL {
        let edge: EdgeStatus = status.into();
        let any: AnyStatus = status.into();
        assert_eq!(EdgeStatus::from_u16(status.value()), Ok(edge));
        assert_eq!(S::try_from(edge).ok(), Some(status));
        assert_eq!(AnyStatus::from(edge), any);
        assert_eq!(edge.registry(), registry);
        assert_eq!(edge.entry(), status.entry());
        assert_eq!(edge.to_string(), status.to_string());
        assert_eq!(any.registered::<EdgeStatus>(), Some(edge));
    }
    S::ALL.len()
}

#[test]
fn edge_status_is_the_sum_of_its_parts() {
    let parts = [
        is_part_of_edge_status::<StatusCode>("IANA"),
        is_part_of_edge_status::<NginxStatus>("nginx"),
        is_part_of_edge_status::<CloudflareStatus>("Cloudflare"),
        is_part_of_edge_status::<ElbStatus>("AWS"),
        is_part_of_edge_status::<IisStatus>("Microsoft"),
    ];
    assert_eq!(EdgeStatus::ALL.len(), parts.iter().sum::<usize>());
    let known: BTreeSet<u16> = EdgeStatus::ALL
        .iter()
        .map(|status| status.value())
        .collect();
    for code in 0..=u16::MAX {
        assert_eq!(
            EdgeStatus::from_u16(code).is_ok(),
            known.contains(&code),
            "{code}"
        );
    }
}

#[track_caller]
fn is_part_of_edge_method<M>(registry: &str) -> usize
where
    M: RegisteredMethod + Into<EdgeMethod> + TryFrom<EdgeMethod>,
{
    for &method in M::ALL {
        let edge: EdgeMethod = method.into();
        assert_eq!(method.value().parse(), Ok(edge));
        assert_eq!(M::try_from(edge).ok(), Some(method));
        assert_eq!(edge.registry(), registry);
        assert_eq!(edge.entry(), method.entry());
    }
    M::ALL.len()
}

#[test]
fn edge_method_is_the_sum_of_its_parts() {
    let parts = [
        is_part_of_edge_method::<Method>("IANA"),
        is_part_of_edge_method::<VarnishMethod>("Varnish"),
        is_part_of_edge_method::<UpnpMethod>("UPnP"),
    ];
    assert_eq!(EdgeMethod::ALL.len(), parts.iter().sum::<usize>());
    assert!(EdgeMethod::from_bytes(b"m-search").is_err());
    assert!(EdgeMethod::from_bytes(b"BREW").is_err());
}

/// A type with several included registries is four bytes, and so is an `Option`
/// of it.
#[test]
fn size() {
    assert_eq!(size_of::<EdgeStatus>(), 4);
    assert_eq!(size_of::<Option<EdgeStatus>>(), 4);
}

/// Each vendor's entry leads to that vendor's documentation, by an encrypted
/// connection.
#[test]
fn references() {
    fn urls(references: &[Reference]) -> impl Iterator<Item = String> + '_ {
        references
            .iter()
            .map(|reference| reference.url().to_string())
    }
    for status in EdgeStatus::ALL {
        let hosts: &[&str] = match status {
            EdgeStatus::Nginx(_) => &["nginx.org", "github.com/nginx/nginx"],
            EdgeStatus::Cloudflare(_) => &["developers.cloudflare.com", "github.com/cloudflare"],
            EdgeStatus::Elb(_) => &["docs.aws.amazon.com"],
            EdgeStatus::Iis(_) => &["learn.microsoft.com", "technet.microsoft.com"],
            _ => continue,
        };
        for url in urls(status.references()) {
            let is_of = |host: &&str| url.starts_with(&format!("https://{host}/"));
            assert!(hosts.iter().any(is_of), "{status}: {url}");
        }
    }
}
