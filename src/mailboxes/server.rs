//! A mail server as an administrator describes it: where letters are fetched (IMAP) and where they leave (SMTP).

use serde::{Deserialize, Serialize};
use std::fmt;

/// How the conversation with the server is kept secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// TLS from the first byte.
    #[default]
    Tls,
    /// TLS after STARTTLS, or nothing is said.
    Starttls,
    #[serde(alias = "plain")]
    /// In the clear: to this very machine, or where somebody chose so.
    None,
}

/// How the desk signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Auth {
    #[default]
    Password,
    /// A short-lived token, fetched with a refresh token (RFC 6749, section 6).
    Xoauth2,
}

fn yes() -> bool {
    true
}

/// A mail server and who the desk is there. Holds no secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Server {
    #[serde(default)]
    pub host: String,
    /// 0 for the usual one.
    #[serde(default)]
    pub port: u16,
    #[serde(default)]
    pub security: Security,
    /// Somebody chose that a password may travel in the clear to another machine.
    #[serde(default)]
    pub allow_plain: bool,
    /// Whether the certificate has to be one that the web trusts. To this very machine it never has to.
    #[serde(default = "yes")]
    pub verify_certificate: bool,
    /// Empty: the desk does not sign in.
    #[serde(default)]
    pub user: String,
    #[serde(default)]
    pub auth: Auth,
    #[serde(default)]
    pub token_url: String,
    #[serde(default)]
    pub client_id: String,
}

impl Default for Server {
    fn default() -> Server {
        Server {
            host: String::new(),
            port: 0,
            security: Security::Tls,
            allow_plain: false,
            verify_certificate: true,
            user: String::new(),
            auth: Auth::Password,
            token_url: String::new(),
            client_id: String::new(),
        }
    }
}

impl Server {
    /// Whether it runs on this very machine.
    pub fn is_here(&self) -> bool {
        let bare = self.host.trim_matches(['[', ']']);
        bare.eq_ignore_ascii_case("localhost")
            || bare.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
    }

    /// Whether its certificate is checked.
    pub fn is_checked(&self) -> bool {
        self.verify_certificate && !self.is_here()
    }

    /// Host and port, for people.
    pub fn named(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }
}

/// What is done with a letter in its folder once it is kept here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum After {
    #[default]
    Leave,
    /// Marked as read.
    Seen,
    /// Moved to another folder.
    Move,
}

fn inbox() -> String {
    "INBOX".to_owned()
}

/// A folder that letters are fetched from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imap {
    #[serde(flatten)]
    pub server: Server,
    #[serde(default = "inbox")]
    pub folder: String,
    /// Letters of so many days before the first contact are taken too; 0 for none.
    #[serde(default)]
    pub first_days: i64,
    #[serde(default)]
    pub after: After,
    #[serde(default)]
    pub move_to: String,
    /// When it was set up, in microseconds: older letters are those of before.
    #[serde(default)]
    pub since: i64,
}

impl Default for Imap {
    fn default() -> Imap {
        Imap {
            server: Server::default(),
            folder: inbox(),
            first_days: 0,
            after: After::Leave,
            move_to: String::new(),
            since: 0,
        }
    }
}

impl Imap {
    /// Server, user and folder: what another of these has taken says nothing about this one.
    pub fn place(&self) -> String {
        let Server { host, port, user, .. } = &self.server;
        format!("{host}:{port} {user} {}", self.folder)
    }
}

/// What opens a server. Never shown, never logged.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Secret {
    #[serde(default)]
    pub password: String,
    #[serde(default)]
    pub client_secret: String,
    #[serde(default)]
    pub refresh_token: String,
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Secret(…)")
    }
}

impl Secret {
    /// What was not typed anew stays as it was.
    pub fn or(self, before: Secret) -> Secret {
        let typed = |new: String, old: String| if new.is_empty() { old } else { new };
        Secret {
            password: typed(self.password, before.password),
            client_secret: typed(self.client_secret, before.client_secret),
            refresh_token: typed(self.refresh_token, before.refresh_token),
        }
    }
}
