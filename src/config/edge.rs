//! What the operator says about the outer edge: which proxies are believed, where the desk may fetch inside, who reads its
//! numbers.

use super::{WrongSetting, wrong};
use ipnet::IpNet;
use std::net::IpAddr;

/// The outer edge, as set. Without settings nobody is believed and nothing inside is reached.
#[derive(Debug, Clone, Default)]
pub struct Edge {
    /// The hops in front of the desk whose forwarding headers are believed.
    pub trusted_proxies: Vec<IpNet>,
    /// Private networks from which the desk may fetch.
    pub private_networks: Vec<IpNet>,
    /// What opens `/metrics` from elsewhere than this machine.
    pub metrics_token: Option<String>,
}

impl Edge {
    /// Whether forwarding headers from this address are believed.
    pub fn trusts(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.trusted_proxies
            .iter()
            .any(|network| network.contains(&address))
    }
}

/// Reads the three settings.
pub(super) fn edge(
    trusted_proxies: Option<String>,
    private_networks: Option<String>,
    metrics_token: Option<String>,
) -> Result<Edge, WrongSetting> {
    Ok(Edge {
        trusted_proxies: networks("GUICHET_TRUSTED_PROXIES", trusted_proxies)?,
        private_networks: networks("GUICHET_PRIVATE_NETWORKS", private_networks)?,
        metrics_token,
    })
}

fn networks(name: &'static str, text: Option<String>) -> Result<Vec<IpNet>, WrongSetting> {
    let text = text.unwrap_or_default();
    let parts = text.split([',', ' ']).filter(|part| !part.is_empty());
    parts
        .map(|part| match network(part) {
            Some(network) => Ok(network),
            None => wrong(
                name,
                format!("{part:?} is neither an address nor a network such as 10.0.0.0/8"),
            ),
        })
        .collect()
}

fn network(part: &str) -> Option<IpNet> {
    let address = part
        .parse::<IpAddr>()
        .map(|address| IpNet::from(address.to_canonical()));
    address.ok().or_else(|| part.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_networks_are_read_and_nonsense_is_told() {
        let proxies = "10.0.0.7, 192.168.0.0/16 fd00::/8,::ffff:172.16.0.1".to_owned();
        let edge = edge(Some(proxies), None, None).expect("a good setting");
        for inside in ["10.0.0.7", "::ffff:192.168.3.4", "fd12::1", "172.16.0.1"] {
            assert!(edge.trusts(inside.parse().expect("an address")), "{inside}");
        }
        for outside in ["10.0.0.8", "127.0.0.1", "::1"] {
            assert!(!edge.trusts(outside.parse().expect("an address")), "{outside}");
        }
        let wrong = networks("GUICHET_TRUSTED_PROXIES", Some("proxy.example".to_owned()));
        assert!(wrong.is_err_and(|wrong| wrong.to_string().contains("GUICHET_TRUSTED_PROXIES")));
    }
}
