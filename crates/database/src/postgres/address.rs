//! Where a PostgreSQL server is and how to talk to it: the `postgres://` URL, TLS included.

use crate::Error;
use rustls::pki_types::{CertificateDer, pem::PemObject};
use std::sync::Arc;
use std::time::Duration;
use tokio_postgres::config::SslMode;
use tokio_postgres::{Client, Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

/// A parsed URL. TLS is used when `sslmode` is `require`, `verify-ca` or `verify-full`, and then the certificate is always
/// verified: against `sslrootcert=FILE` when given, else against what the machine trusts.
pub(crate) struct Address {
    config: Config,
    tls: Option<MakeRustlsConnect>,
}

impl Address {
    pub(crate) fn parse(url: &str) -> Result<Address, Error> {
        let (base, query) = url.split_once('?').unwrap_or((url, ""));
        let (mut encrypted, mut root, mut others) = (false, None, Vec::new());
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            match pair.split_once('=') {
                Some(("sslmode", "require" | "verify-ca" | "verify-full")) => encrypted = true,
                Some(("sslmode", "disable" | "allow" | "prefer")) => encrypted = false,
                Some(("sslrootcert", file)) => root = Some(file.replace("%2F", "/")),
                _ => others.push(pair),
            }
        }
        // The message of the parser names the setting, never its value: a password must not end up in a log.
        let mut config: Config = format!("{base}?{}", others.join("&"))
            .parse()
            .map_err(|error: tokio_postgres::Error| Error::Location(error.to_string()))?;
        if config.get_application_name().is_none() {
            config.application_name("guichet");
        }
        config.connect_timeout(Duration::from_secs(5));
        config.keepalives_idle(Duration::from_secs(30));
        config.tcp_user_timeout(Duration::from_secs(30));
        config.ssl_mode(if encrypted {
            SslMode::Require
        } else {
            SslMode::Disable
        });
        let tls = if encrypted {
            Some(tls(root.as_deref())?)
        } else {
            None
        };
        Ok(Address { config, tls })
    }

    /// Connects, and lets the connection's own task run on the current runtime.
    pub(crate) async fn connect(&self) -> Result<Client, tokio_postgres::Error> {
        match &self.tls {
            None => {
                let (client, connection) = self.config.connect(NoTls).await?;
                tokio::spawn(farewell(connection));
                Ok(client)
            }
            Some(tls) => {
                let (client, connection) = self.config.connect(tls.clone()).await?;
                tokio::spawn(farewell(connection));
                Ok(client)
            }
        }
    }
}

/// Runs a connection to its end. Whoever waits on it gets the error; here it is only noted.
async fn farewell(connection: impl Future<Output = Result<(), tokio_postgres::Error>>) {
    if let Err(error) = connection.await {
        tracing::debug!(%error, "a PostgreSQL connection ended");
    }
}

fn tls(root: Option<&str>) -> Result<MakeRustlsConnect, Error> {
    let mut roots = rustls::RootCertStore::empty();
    match root {
        Some(file) => {
            let unreadable =
                |error: &dyn std::fmt::Display| Error::Location(format!("sslrootcert {file}: {error}"));
            for certificate in CertificateDer::pem_file_iter(file).map_err(|error| unreadable(&error))? {
                let certificate = certificate.map_err(|error| unreadable(&error))?;
                roots.add(certificate).map_err(|error| unreadable(&error))?;
            }
        }
        None => {
            roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        }
    }
    if roots.is_empty() {
        return Err(Error::Location(
            "sslmode asks for TLS but no root certificate was found".to_owned(),
        ));
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::Location(error.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}
