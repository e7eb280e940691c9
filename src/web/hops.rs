//! Through whom a request came. A proxy that the operator named (GUICHET_TRUSTED_PROXIES) is believed who asks, under which
//! name and by https or not; nobody else is. What follows sees one network address, one Host and one scheme.

use super::Site;
use crate::config::Edge;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::uri::Uri;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use std::net::{IpAddr, SocketAddr};
use std::sync::Once;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const FORWARDED_HOST: HeaderName = HeaderName::from_static("x-forwarded-host");
const FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");

/// How a request came, as far as it is believed. An extension of every request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Came {
    /// A proxy that is believed says that the browser asked by https.
    pub by_https: bool,
    /// It says itself that it was passed on, whoever it came from.
    pub passed_on: bool,
}

/// A layer around all routes: puts what is believed into the place of what the connection says.
pub async fn believe(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map(|from| from.0);
    let passed_on = is_passed_on(request.headers());
    let mut by_https = false;
    match peer {
        Some(peer) if passed_on && site.desk.edge.trusts(peer.ip()) => {
            let told = Told::by(request.headers());
            by_https = told.by_https;
            let from = client(&site.desk.edge, peer.ip(), &told.chain);
            request
                .extensions_mut()
                .insert(ConnectInfo(SocketAddr::new(from, 0)));
            if let Some(host) = told.host {
                name(&mut request, host);
            }
        }
        Some(peer) if passed_on => warn_once(peer.ip()),
        _ => {}
    }
    request.extensions_mut().insert(Came { by_https, passed_on });
    next.run(request).await
}

fn is_passed_on(headers: &HeaderMap) -> bool {
    [FORWARDED_FOR, FORWARDED_HOST, FORWARDED_PROTO, header::FORWARDED]
        .iter()
        .any(|name| headers.contains_key(name))
}

/// The operator who forgot the setting reads why all customers seem to be one.
fn warn_once(peer: IpAddr) {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        tracing::warn!(%peer, "a proxy that is not named in GUICHET_TRUSTED_PROXIES passes requests on; it is not believed from whom");
    });
}

/// The request names this host and no other.
fn name(request: &mut Request, host: HeaderValue) {
    request.headers_mut().insert(header::HOST, host);
    if request.uri().authority().is_some()
        && let Some(path) = request.uri().path_and_query().cloned()
    {
        *request.uri_mut() = Uri::from(path);
    }
}

/// What the headers of a proxy tell.
#[derive(Debug, Default)]
struct Told {
    /// The hops from the client on, as they were written; the last one wrote nothing of itself.
    chain: Vec<String>,
    host: Option<HeaderValue>,
    by_https: bool,
}

impl Told {
    /// `X-Forwarded-*`, or `Forwarded` (RFC 7239). Where both are there and disagree about who asks, one of them came
    /// from outside and passed through: then none is believed.
    fn by(headers: &HeaderMap) -> Told {
        let listed = |name: &HeaderName| -> Vec<String> {
            let texts = headers
                .get_all(name)
                .iter()
                .filter_map(|value| value.to_str().ok());
            let parts = texts
                .flat_map(|text| text.split(','))
                .map(|part| part.trim().to_owned());
            parts.filter(|part| !part.is_empty()).collect()
        };
        let elements = listed(&header::FORWARDED);
        let named = |wanted: &str| -> Vec<String> {
            let pairs = elements.iter().flat_map(|element| element.split(';'));
            pairs
                .filter_map(|pair| pair.trim().split_once('='))
                .filter(|(name, _)| name.eq_ignore_ascii_case(wanted))
                .map(|(_, value)| value.trim_matches('"').to_owned())
                .collect()
        };
        let (mut chain, standard) = (listed(&FORWARDED_FOR), named("for"));
        match (chain.is_empty(), standard.is_empty()) {
            (true, _) => chain = standard,
            (false, false) if bare(chain.last()) != bare(standard.last()) => chain.clear(),
            _ => {}
        }
        let first = |name: &HeaderName, standard: &str| {
            let own = listed(name).into_iter().next();
            own.or_else(|| named(standard).into_iter().next())
        };
        Told {
            chain,
            host: first(&FORWARDED_HOST, "host").and_then(|host| HeaderValue::from_str(&host).ok()),
            by_https: first(&FORWARDED_PROTO, "proto")
                .is_some_and(|scheme| scheme.eq_ignore_ascii_case("https")),
        }
    }
}

fn bare(hop: Option<&String>) -> Option<IpAddr> {
    hop.and_then(|hop| address(hop))
}

/// The rightmost hop that is not one of ours. What cannot be read ends the chain: then it is the last one that was read.
fn client(edge: &Edge, peer: IpAddr, chain: &[String]) -> IpAddr {
    let mut from = peer;
    for hop in chain.iter().rev() {
        let Some(address) = address(hop) else { break };
        from = address;
        if !edge.trusts(address) {
            break;
        }
    }
    from
}

/// `192.0.2.1`, `192.0.2.1:4711`, `2001:db8::1`, `[2001:db8::1]` or `[2001:db8::1]:4711`.
fn address(hop: &str) -> Option<IpAddr> {
    let address = hop
        .parse()
        .or_else(|_| hop.parse().map(|socket: SocketAddr| socket.ip()));
    let bracketed = || hop.strip_prefix('[')?.strip_suffix(']')?.parse().ok();
    address
        .ok()
        .or_else(bracketed)
        .map(|address: IpAddr| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge() -> Edge {
        Edge {
            trusted_proxies: vec!["10.0.0.0/8".parse().expect("a network")],
            ..Edge::default()
        }
    }

    fn headers(given: &[(&'static str, &'static str)]) -> HeaderMap {
        let pairs = given
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        pairs.collect()
    }

    fn who(given: &[(&'static str, &'static str)]) -> String {
        let told = Told::by(&headers(given));
        client(&edge(), IpAddr::from([10, 0, 0, 1]), &told.chain).to_string()
    }

    #[test]
    fn the_rightmost_hop_that_is_not_ours_asks() {
        for (given, from) in [
            ("203.0.113.9", "203.0.113.9"),
            ("6.6.6.6, 203.0.113.9", "203.0.113.9"),
            ("6.6.6.6, 203.0.113.9, 10.0.0.2", "203.0.113.9"),
            ("203.0.113.9:4711", "203.0.113.9"),
            ("[2001:db8::7]:4711", "2001:db8::7"),
            ("::ffff:203.0.113.9", "203.0.113.9"),
            ("203.0.113.9, unknown", "10.0.0.1"),
            ("203.0.113.9, unknown, 10.0.0.2", "10.0.0.2"),
            ("10.0.0.3, 10.0.0.2", "10.0.0.3"),
            ("", "10.0.0.1"),
        ] {
            assert_eq!(who(&[("x-forwarded-for", given)]), from, "{given}");
        }
        let standard = r#"for=6.6.6.6, for="[2001:db8::7]:80";proto=https;host=help.example"#;
        assert_eq!(who(&[("forwarded", standard)]), "2001:db8::7");
        let both = [("forwarded", "for=6.6.6.6"), ("x-forwarded-for", "203.0.113.9")];
        assert_eq!(who(&both), "10.0.0.1", "one of the two came from outside");
    }

    #[test]
    fn host_and_scheme_come_from_either_kind_of_header() {
        for given in [
            &[
                ("x-forwarded-host", "help.example"),
                ("x-forwarded-proto", "https"),
            ][..],
            &[("forwarded", "for=203.0.113.9;host=help.example;proto=https")],
        ] {
            let told = Told::by(&headers(given));
            assert_eq!(told.host, Some(HeaderValue::from_static("help.example")));
            assert!(told.by_https);
        }
    }
}
