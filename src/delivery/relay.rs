//! Where letters leave.

use super::Patience;
use super::smtp::Smtp;
use crate::mailboxes::{Auth, Fault, Secret, Security, Server};
use crate::store::Desk;
use percent_encoding::percent_decode_str;
use url::{Host, Url};

/// The way out of the desk.
#[derive(Clone)]
pub enum Relay {
    /// A mail server: `smtp://host`, `smtps://user:password@host:465`.
    Smtp(Url),
    /// None is set: letters wait in the outbox, and none fails.
    None,
    /// The demo: nothing leaves, every letter counts as sent at once.
    Demo,
}

impl Relay {
    /// The relay of a desk with this setting.
    pub fn of(setting: Option<&Url>) -> Relay {
        setting.map_or(Relay::None, |url| Relay::Smtp(url.clone()))
    }
}

/// How the conversation with a relay is kept secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Secrecy {
    /// TLS from the first byte, certificate checked (`smtps://`).
    Implicit,
    /// STARTTLS, certificate checked, or no letter leaves.
    Required,
    /// STARTTLS if the relay offers it, whatever its certificate: better than reading along for free.
    Opportunistic,
}

/// What a relay's URL says.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Address {
    pub host: String,
    pub port: u16,
    pub secrecy: Secrecy,
    /// User and password.
    pub login: Option<(String, String)>,
    /// Signs in with a token from here instead of the password.
    pub token: Option<(Server, Secret)>,
    /// Whatever certificate it shows is taken.
    pub unchecked: bool,
}

impl Address {
    /// Reads the URL. `?tls=required` and `?tls=opportunistic` say how STARTTLS is used; without it a password travels
    /// only under checked TLS, except to this very machine.
    pub fn of(url: &Url) -> Address {
        let (host, here) = match url.host() {
            Some(Host::Ipv4(ip)) => (ip.to_string(), ip.is_loopback()),
            Some(Host::Ipv6(ip)) => (ip.to_string(), ip.is_loopback()),
            // The host of a scheme that browsers do not know is not decoded by the URL parser.
            _ => named(url.host_str().unwrap_or_default()),
        };
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let login = (!url.username().is_empty()).then(|| {
            (
                decoded(url.username()),
                decoded(url.password().unwrap_or_default()),
            )
        });
        let wished = url
            .query_pairs()
            .find(|(name, _)| name == "tls")
            .map(|(_, value)| value);
        let secrecy = match (url.scheme(), wished.as_deref()) {
            ("smtps", _) => Secrecy::Implicit,
            (_, Some("required")) => Secrecy::Required,
            (_, None) if login.is_some() && !here => Secrecy::Required,
            _ => Secrecy::Opportunistic,
        };
        let usual = match secrecy {
            Secrecy::Implicit => 465,
            Secrecy::Required => 587,
            Secrecy::Opportunistic => 25,
        };
        Address {
            host,
            port: url.port().unwrap_or(usual),
            secrecy,
            login,
            token: None,
            unchecked: secrecy == Secrecy::Opportunistic,
        }
    }

    /// What an administrator set for one mailbox.
    pub fn of_server(server: &Server, secret: &Secret) -> Address {
        let secrecy = match server.security {
            Security::Tls => Secrecy::Implicit,
            Security::Starttls => Secrecy::Required,
            Security::None => Secrecy::Opportunistic,
        };
        let login = (!server.user.is_empty()).then(|| (server.user.clone(), secret.password.clone()));
        let token = (server.auth == Auth::Xoauth2).then(|| (server.clone(), secret.clone()));
        Address {
            host: server.host.trim_matches(['[', ']']).to_owned(),
            port: server.port,
            secrecy,
            login,
            token,
            unchecked: secrecy == Secrecy::Opportunistic || !server.is_checked(),
        }
    }
}

/// Connects and signs in, to see whether these settings work. Sends nothing.
pub async fn look(server: &Server, secret: &Secret, desk: &Desk) -> Result<(), Fault> {
    let address = Address::of_server(server, secret);
    let smtp = Smtp::new(address, None, desk, Patience::of_a_person());
    match smtp.connection().await {
        Ok(connection) => {
            smtp.leave(connection).await;
            Ok(())
        }
        Err(trouble) => Err(smtp.fault(&trouble)),
    }
}

fn named(host: &str) -> (String, bool) {
    let loopback = |ip: std::net::IpAddr| ip.is_loopback();
    let here = host == "localhost" || host.parse().is_ok_and(loopback);
    (host.to_owned(), here)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(url: &str) -> Address {
        Address::of(&url.parse().expect("a URL"))
    }

    #[test]
    fn a_url_says_host_port_login_and_secrecy() {
        let plain = address("smtp://127.0.0.1:1025");
        assert_eq!((plain.host.as_str(), plain.port), ("127.0.0.1", 1025));
        assert_eq!(plain.secrecy, Secrecy::Opportunistic);
        assert_eq!(address("smtp://relay.example").port, 25);
        let login = address("smtp://desk%40lumen.example:p%3Ass@relay.example");
        assert_eq!(
            login.login,
            Some(("desk@lumen.example".to_owned(), "p:ss".to_owned()))
        );
        assert_eq!((login.port, login.secrecy), (587, Secrecy::Required));
        assert_eq!(address("smtp://u:p@localhost").secrecy, Secrecy::Opportunistic);
        assert_eq!(address("smtp://u:p@127.0.0.1").secrecy, Secrecy::Opportunistic);
        assert_eq!(
            address("smtp://u:p@far.example?tls=opportunistic").secrecy,
            Secrecy::Opportunistic
        );
        assert_eq!(
            address("smtp://far.example?tls=required").secrecy,
            Secrecy::Required
        );
        assert_eq!(address("smtps://[::1]").host, "::1");
        assert_eq!((address("smtps://far.example").port), 465);
    }
}
