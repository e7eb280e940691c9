//! Other sites are refused, by one layer for all routes (threat A3). A request names one host, and it is ours: no name that
//! somebody else points at the desk (DNS rebinding). A write with a cookie says where it comes from, and that is ours too.

use super::{Came, Site, cookie};
use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Version, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::net::{IpAddr, SocketAddr};
use url::Url;

/// Paths that tell nothing about anybody, and are asked for by any name: balancers look whether the desk is well, and the page
/// that refuses another name has the styles of all pages.
const FOR_ANYBODY: [&str; 3] = ["/health", "/ready", "/assets/"];

/// What only a page of ours listens to.
const LIVE: &str = "/live";

/// The layer.
pub async fn refuse_others(State(site): State<Site>, request: Request, next: Next) -> Response {
    let own = &site.desk.public_url;
    let path = request.uri().path();
    let host = match named_host(&request) {
        Ok(host) => host,
        Err(status) => return refusal(path, status, "A request names one host.\n".to_owned()),
    };
    if let Some(host) = &host
        && !is_ours(own, host.host(), request.extensions().get())
        && !FOR_ANYBODY.iter().any(|open| path.starts_with(open))
        // Whoever shows a token of their own may call the desk as their network does. A browser shows none by itself.
        && !request.headers().contains_key(header::AUTHORIZATION)
    {
        let told = format!("This desk does not go by that name. It is at {own}\n");
        return refusal(path, StatusCode::MISDIRECTED_REQUEST, told);
    }
    let https = request
        .extensions()
        .get::<Came>()
        .is_some_and(|came| came.by_https);
    let headers = request.headers();
    let foreign = match is_write(request.method()) {
        true => !comes_from_us(own, host.as_ref(), https, headers),
        // The live stream is no page that a link of another site could lead to.
        false => path == LIVE && is_foreign(own, host.as_ref(), https, headers),
    };
    if foreign {
        return StatusCode::FORBIDDEN.into_response();
    }
    next.run(request).await
}

/// Programs are told in plain words. For everybody else the answer is without a word and without an error of ours: the page of
/// errors knows by this that the request was not for us, and says so in the reader's language.
fn refusal(path: &str, status: StatusCode, text: String) -> Response {
    if !path.starts_with("/api/") {
        return status.into_response();
    }
    (
        status,
        [(header::CONTENT_TYPE, "text/plain; charset=utf-8")],
        text,
    )
        .into_response()
}

/// The one host that a request names: in its address, or in its only Host field. HTTP/1.0 needs none.
fn named_host(request: &Request) -> Result<Option<Authority>, StatusCode> {
    let mut fields = request.headers().get_all(header::HOST).iter();
    let (field, another) = (fields.next(), fields.next());
    if another.is_some() {
        return Err(StatusCode::BAD_REQUEST);
    }
    let field = field.map(|field| field.to_str().ok()?.parse::<Authority>().ok());
    match (request.uri().authority(), field) {
        (_, Some(None)) => Err(StatusCode::BAD_REQUEST),
        (Some(authority), Some(Some(field))) if *authority != field => Err(StatusCode::BAD_REQUEST),
        (Some(host), _) if is_plain(host) => Ok(Some(host.clone())),
        (None, Some(Some(host))) if is_plain(&host) => Ok(Some(host)),
        (Some(_), _) | (None, Some(Some(_))) => Err(StatusCode::BAD_REQUEST),
        (None, None) if request.version() == Version::HTTP_10 => Ok(None),
        (None, None) => Err(StatusCode::BAD_REQUEST),
    }
}

/// A host, perhaps with the number of a port, and nothing else: `127.0.0.1:80,other.example` has more.
fn is_plain(host: &Authority) -> bool {
    let port = host.as_str().strip_prefix(host.host());
    port.is_some_and(|port| match port.strip_prefix(':') {
        Some(number) => number.is_empty() || number.parse::<u16>().is_ok(),
        None => port.is_empty(),
    })
}

/// The very address at which a connection arrived; an extension of its requests.
#[derive(Debug, Clone, Copy)]
pub struct ArrivedAt(pub SocketAddr);

/// The host of the public address; this machine by its own names; or the very address at which the request arrived, which
/// no name server chooses.
fn is_ours(own: &Url, host: &str, arrived: Option<&ArrivedAt>) -> bool {
    let host = host.trim_end_matches('.');
    if own.host_str().is_some_and(|own| own.eq_ignore_ascii_case(host)) {
        return true;
    }
    match bare(host).parse::<IpAddr>() {
        Ok(address) => {
            let address = address.to_canonical();
            address.is_loopback() || arrived.is_some_and(|at| at.0.ip().to_canonical() == address)
        }
        Err(_) => host.eq_ignore_ascii_case("localhost"),
    }
}

/// An address or `localhost`: no name that somebody else could take over.
fn is_local(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || bare(host).parse::<IpAddr>().is_ok()
}

fn bare(host: &str) -> &str {
    host.trim_start_matches('[').trim_end_matches(']')
}

fn is_write(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Whether a write comes from a page of ours, or from a program that shows no cookie.
fn comes_from_us(own: &Url, host: Option<&Authority>, https: bool, headers: &HeaderMap) -> bool {
    if is_foreign(own, host, https, headers) {
        return false;
    }
    if headers.contains_key("sec-fetch-site") || headers.contains_key(header::ORIGIN) {
        return true;
    }
    let signed_in = ["__Host-guichet", "guichet"]
        .iter()
        .any(|name| cookie(headers, name).is_some());
    !signed_in
}

/// Whether a request says that another site sent it: all that it says must be of ours, and said once.
fn is_foreign(own: &Url, host: Option<&Authority>, https: bool, headers: &HeaderMap) -> bool {
    let mut sites = headers.get_all("sec-fetch-site").iter();
    let (site, another_site) = (sites.next(), sites.next());
    // `none`: typed or opened by the person. Told by browsers on https and on this machine only.
    let site = site.map(|site| matches!(site.as_bytes(), b"same-origin" | b"none"));
    let mut origins = headers.get_all(header::ORIGIN).iter();
    let (origin, another) = (origins.next(), origins.next());
    if site == Some(false) || another_site.is_some() || another.is_some() {
        return true;
    }
    match origin {
        None => false,
        // A page that hides where it comes from, and whose browser says that it is one of ours.
        Some(origin) if origin.as_bytes() == b"null" => site != Some(true),
        Some(origin) => !is_our_origin(own, host, https, origin),
    }
}

fn is_our_origin(own: &Url, host: Option<&Authority>, https: bool, origin: &HeaderValue) -> bool {
    let Some(origin) = origin.to_str().ok().and_then(|origin| Url::parse(origin).ok()) else {
        return false;
    };
    let here = host.filter(|host| is_local(host.host())).and_then(|host| {
        let scheme = if https { "https" } else { "http" };
        Url::parse(&format!("{scheme}://{host}")).ok()
    });
    origin.origin() == own.origin() || here.is_some_and(|here| origin.origin() == here.origin())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own() -> Url {
        "https://help.example".parse().expect("an address")
    }

    #[test]
    fn only_names_that_nobody_else_can_point_at_us_are_ours() {
        let arrived = ArrivedAt(SocketAddr::from(([10, 1, 2, 3], 8080)));
        for host in [
            "help.example",
            "HELP.example.",
            "localhost",
            "127.0.0.1",
            "[::1]",
            "10.1.2.3",
        ] {
            assert!(is_ours(&own(), host, Some(&arrived)), "{host}");
        }
        for host in [
            "evil.example",
            "help.example.evil.example",
            "10.1.2.4",
            "localhost.evil.example",
            "",
        ] {
            assert!(!is_ours(&own(), host, Some(&arrived)), "{host}");
        }
    }

    #[test]
    fn a_write_with_a_cookie_says_where_it_comes_from() {
        let host: Authority = "127.0.0.1:8080".parse().expect("a host");
        let comes = |given: &[(&'static str, &'static str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in given {
                headers.insert(*name, value.parse().expect("a value"));
            }
            comes_from_us(&own(), Some(&host), false, &headers)
        };
        let cookie = ("cookie", "guichet=secret");
        assert!(comes(&[("origin", "https://help.example"), cookie]));
        assert!(comes(&[("origin", "http://127.0.0.1:8080"), cookie]));
        assert!(comes(&[("sec-fetch-site", "same-origin"), cookie]));
        assert!(comes(&[]), "a program without a cookie");
        for refused in [
            &[cookie][..],
            &[("cookie", "__Host-guichet=secret")],
            &[("origin", "null"), cookie],
            &[("origin", "http://help.example"), cookie],
            &[("origin", "https://help.example:444"), cookie],
            &[("origin", "http://127.0.0.1:8081")],
            &[("origin", "https://evil.example")],
            &[("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site"), cookie],
        ] {
            assert!(!comes(refused), "{refused:?}");
        }
    }
}
