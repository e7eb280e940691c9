//! The settings of the process: flags, then environment, then `guichet.toml`, then defaults.

mod edge;
mod file;
mod reading;

pub use edge::Edge;

use reading::{address, database_url, dkim, dns, doors, is_json, log, mail_address, public_url, relay, tls};

use clap::Args;
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::PathBuf;
use thiserror::Error;
use url::Url;

/// What can be set, as given; nothing is checked yet.
#[derive(Debug, Clone, Default, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// Folder for the database, the files and the search index
    #[arg(long, env = "GUICHET_DATA")]
    pub data: Option<String>,
    /// PostgreSQL address (postgres://…); without it SQLite in the data folder
    #[arg(long, env = "GUICHET_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// Where browsers and API clients connect, such as 127.0.0.1:8080
    #[arg(long, env = "GUICHET_LISTEN")]
    pub listen: Option<String>,
    /// Where mail servers deliver, such as 0.0.0.0:25; without it no mail is taken by SMTP
    #[arg(long, env = "GUICHET_SMTP_LISTEN")]
    pub smtp_listen: Option<String>,
    /// Where a mail server beside the desk delivers by LMTP, such as 127.0.0.1:24
    #[arg(long, env = "GUICHET_LMTP_LISTEN")]
    pub lmtp_listen: Option<String>,
    /// The certificate chain (a PEM file) with which letters are taken over TLS; needs the key as well
    #[arg(long, env = "GUICHET_TLS_CERT")]
    pub tls_cert: Option<String>,
    /// The private key (a PEM file) of that certificate
    #[arg(long, env = "GUICHET_TLS_KEY")]
    pub tls_key: Option<String>,
    /// Certificate authorities (a PEM file) that are trusted beside those of the web, where mail servers are reached
    #[arg(long, env = "GUICHET_CA_FILE")]
    pub ca_file: Option<String>,
    /// Where letters leave: smtp://user:password@relay:587 or smtps://…
    #[arg(long, env = "GUICHET_SMTP_RELAY", hide_env_values = true)]
    pub smtp_relay: Option<String>,
    /// Who is asked whether letters are from whom they say: a name server (127.0.0.1:53), or off; without it those of the
    /// machine
    #[arg(long, env = "GUICHET_DNS")]
    pub dns: Option<String>,
    /// The private key (a PEM file, RSA or Ed25519) with which letters are signed (DKIM)
    #[arg(long, env = "GUICHET_DKIM_KEY")]
    pub dkim_key: Option<String>,
    /// The name under which its public key is published
    #[arg(long, env = "GUICHET_DKIM_SELECTOR")]
    pub dkim_selector: Option<String>,
    /// The domains whose letters are signed, separated by commas
    #[arg(long, env = "GUICHET_DKIM_DOMAIN")]
    pub dkim_domain: Option<String>,
    /// The address of the desk in browsers, such as https://help.example.org
    #[arg(long, env = "GUICHET_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// The proxies in front of the desk (addresses or networks, separated by commas): only they are believed who asks, under
    /// which name and by https or not
    #[arg(long, env = "GUICHET_TRUSTED_PROXIES")]
    pub trusted_proxies: Option<String>,
    /// Addresses or networks of your own, separated by commas, from which the desk may fetch (such as a token server in
    /// house): nothing else that is not public is ever fetched
    #[arg(long, env = "GUICHET_PRIVATE_NETWORKS")]
    pub private_networks: Option<String>,
    /// What a monitor shows as Bearer token to read /metrics; without it only this machine may read it
    #[arg(long, env = "GUICHET_METRICS_TOKEN", hide_env_values = true)]
    pub metrics_token: Option<String>,
    /// The first mailbox, such as support@example.org
    #[arg(long, env = "GUICHET_MAIL_ADDRESS")]
    pub mail_address: Option<String>,
    /// Time zone of a new desk (an IANA name)
    #[arg(long, env = "GUICHET_TIME_ZONE")]
    pub time_zone: Option<String>,
    /// Region whose holidays a new desk keeps, such as FR, DE-BY or CH-ZH
    #[arg(long, env = "GUICHET_REGION")]
    pub region: Option<String>,
    /// What is logged: error, warn, info, debug, or filters such as guichet=debug
    #[arg(long, env = "GUICHET_LOG")]
    pub log: Option<String>,
    /// How it is logged: text, or json with an object per line
    #[arg(long, env = "GUICHET_LOG_FORMAT")]
    pub log_format: Option<String>,
}

/// The settings, checked.
#[derive(Debug, Clone)]
pub struct Config {
    pub data: PathBuf,
    pub database_url: Option<String>,
    pub listen: SocketAddr,
    pub smtp_listen: Option<SocketAddr>,
    pub lmtp_listen: Option<SocketAddr>,
    pub tls: Option<TlsFiles>,
    pub ca_file: Option<PathBuf>,
    pub smtp_relay: Option<Url>,
    pub dns: Dns,
    pub dkim: Option<DkimFiles>,
    pub public_url: Url,
    pub edge: Edge,
    pub mail_address: Option<String>,
    pub time_zone: String,
    pub region: String,
    /// What is logged; None: the command's usual.
    pub log: Option<String>,
    /// An object of JSON per line instead of text.
    pub log_json: bool,
}

/// The PEM files of a certificate chain and its private key.
#[derive(Debug, Clone)]
pub struct TlsFiles {
    pub certificates: PathBuf,
    pub key: PathBuf,
}

/// Which name servers tell whether a letter is from whom it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dns {
    /// Those of the machine.
    System,
    At(SocketAddr),
    /// None: nothing is checked.
    Off,
}

/// With what letters are signed (DKIM, RFC 6376).
#[derive(Debug, Clone)]
pub struct DkimFiles {
    /// The private key, a PEM file.
    pub key: PathBuf,
    pub selector: String,
    /// In lower case, at least one.
    pub domains: Vec<String>,
}

/// A setting that cannot be used: its name and what is wrong with it, in one line.
#[derive(Debug, Error)]
#[error("{name}: {what}")]
pub struct WrongSetting {
    pub name: &'static str,
    pub what: String,
}

fn wrong<T>(name: &'static str, what: impl Into<String>) -> Result<T, WrongSetting> {
    Err(WrongSetting {
        name,
        what: what.into(),
    })
}

impl Given {
    /// Checks every setting.
    pub fn check(self) -> Result<Config, WrongSetting> {
        let listen = address(
            "GUICHET_LISTEN",
            given(self.listen).as_deref().unwrap_or("127.0.0.1:8080"),
        )?;
        let config = Config {
            data: given(self.data).unwrap_or_else(|| "data".to_owned()).into(),
            database_url: given(self.database_url).map(database_url).transpose()?,
            listen,
            smtp_listen: given(self.smtp_listen)
                .map(|v| address("GUICHET_SMTP_LISTEN", &v))
                .transpose()?,
            lmtp_listen: given(self.lmtp_listen)
                .map(|v| address("GUICHET_LMTP_LISTEN", &v))
                .transpose()?,
            tls: tls(given(self.tls_cert), given(self.tls_key))?,
            ca_file: given(self.ca_file).map(PathBuf::from),
            smtp_relay: given(self.smtp_relay).map(|v| relay(&v)).transpose()?,
            dns: dns(given(self.dns))?,
            dkim: dkim(
                given(self.dkim_key),
                given(self.dkim_selector),
                given(self.dkim_domain),
            )?,
            public_url: public_url(given(self.public_url), listen)?,
            edge: edge::edge(
                given(self.trusted_proxies),
                given(self.private_networks),
                given(self.metrics_token),
            )?,
            mail_address: given(self.mail_address).map(mail_address).transpose()?,
            time_zone: given(self.time_zone).unwrap_or_else(|| "Europe/Paris".to_owned()),
            region: given(self.region).unwrap_or_else(|| "FR".to_owned()),
            log: given(self.log).map(log).transpose()?,
            log_json: is_json(given(self.log_format).as_deref())?,
        };
        doors([
            ("GUICHET_LISTEN", Some(config.listen)),
            ("GUICHET_SMTP_LISTEN", config.smtp_listen),
            ("GUICHET_LMTP_LISTEN", config.lmtp_listen),
        ])?;
        config.check_calendar()?;
        Ok(config)
    }
}

impl Config {
    /// That the desk's first calendar can be made.
    fn check_calendar(&self) -> Result<(), WrongSetting> {
        if jiff::tz::TimeZone::get(&self.time_zone).is_err() {
            return wrong(
                "GUICHET_TIME_ZONE",
                format!("there is no time zone {:?}", self.time_zone),
            );
        }
        match calendar::Calendar::standard(&self.time_zone, &self.region) {
            Ok(_) => Ok(()),
            Err(error) => wrong("GUICHET_REGION", error.to_string()),
        }
    }
}

/// An empty setting counts as not given.
fn given(value: Option<String>) -> Option<String> {
    value.map(|v| v.trim().to_owned()).filter(|v| !v.is_empty())
}
