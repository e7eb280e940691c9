//! Fetching by an address that somebody gave: one way out for all of it, and only to what is public, or what the operator
//! named (threat D2). The address that was checked is the one that is asked, so that a name cannot point elsewhere a
//! moment later; nothing is followed without a check of its own.

mod public_address;

use public_address::is_public;
use reqwest::{ClientBuilder, redirect};
use std::net::{IpAddr, SocketAddr};
use thiserror::Error;
use url::{Host, Url};

/// Why an address is not asked.
#[derive(Debug, Clone, Error, PartialEq, Eq)]
pub enum Refused {
    #[error("it is not an http address, or holds a password")]
    NoAddress,
    #[error("the name is not known")]
    Unknown,
    /// It lies within our own network, or on our own machine.
    #[error("not a public address")]
    Inside,
}

/// A client for this one address. `also` says which addresses may be asked though they are not public.
pub async fn client(url: &Url, also: impl Fn(IpAddr) -> bool) -> Result<ClientBuilder, Refused> {
    if !matches!(url.scheme(), "http" | "https") || !url.username().is_empty() || url.password().is_some() {
        return Err(Refused::NoAddress);
    }
    let port = url.port_or_known_default().ok_or(Refused::NoAddress)?;
    let (name, addresses) = match url.host().ok_or(Refused::NoAddress)? {
        Host::Ipv4(v4) => (v4.to_string(), vec![SocketAddr::new(IpAddr::V4(v4), port)]),
        Host::Ipv6(v6) => (v6.to_string(), vec![SocketAddr::new(IpAddr::V6(v6), port)]),
        Host::Domain(name) => {
            let found = tokio::net::lookup_host((name, port)).await;
            let found = found.map_err(|_| Refused::Unknown)?;
            (name.to_owned(), found.collect::<Vec<_>>())
        }
    };
    // One private address among public ones is no accident.
    if !addresses.iter().all(|at| is_public(at.ip()) || also(at.ip())) {
        return Err(Refused::Inside);
    }
    if addresses.is_empty() {
        return Err(Refused::Unknown);
    }
    // Harmless when somebody was faster.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Ok(reqwest::Client::builder()
        .no_proxy()
        .redirect(redirect::Policy::none())
        .resolve_to_addrs(&name, &addresses))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_what_is_public_or_named_by_the_operator_is_asked() {
        let url = |text: &str| text.parse::<Url>().expect("a URL");
        for inside in [
            "http://127.0.0.1/",
            "http://localhost/",
            "http://[::ffff:10.0.0.1]/",
            "http://2130706433/",
        ] {
            assert_eq!(
                client(&url(inside), |_| false).await.err(),
                Some(Refused::Inside),
                "{inside}"
            );
        }
        assert!(
            client(&url("http://127.0.0.1/"), |at| at.is_loopback())
                .await
                .is_ok()
        );
        assert_eq!(
            client(&url("ftp://9.9.9.9/"), |_| true).await.err(),
            Some(Refused::NoAddress)
        );
        assert_eq!(
            client(&url("http://ada:x@9.9.9.9/"), |_| true).await.err(),
            Some(Refused::NoAddress)
        );
        assert!(client(&url("https://9.9.9.9/"), |_| false).await.is_ok());
    }
}
