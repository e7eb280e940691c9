//! The certificate with which letters are taken over TLS (STARTTLS, RFC 3207).

use crate::config::TlsFiles;
use rustls::ServerConfig;
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::io;
use std::path::Path;
use std::sync::Arc;
use tokio_rustls::TlsAcceptor;

/// Reads the certificate and its key, so that wrong ones are told at the start.
pub fn tls(files: &TlsFiles) -> io::Result<TlsAcceptor> {
    let chain = CertificateDer::pem_file_iter(&files.certificates);
    let chain = chain.and_then(|chain| chain.collect::<Result<Vec<CertificateDer>, _>>());
    let chain = chain.map_err(|error| unread(&files.certificates, "no certificate (PEM)", error))?;
    let key = PrivateKeyDer::from_pem_file(&files.key)
        .map_err(|error| unread(&files.key, "no private key (PEM, not encrypted)", error))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|config| config.with_no_client_auth().with_single_cert(chain, key))
        .map_err(io::Error::other)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// Which file cannot be read, and why.
fn unread(file: &Path, lacks: &str, error: pem::Error) -> io::Error {
    let why = match error {
        pem::Error::NoItemsFound => format!("there is {lacks} in it"),
        other => other.to_string(),
    };
    io::Error::other(format!("{}: {why}", file.display()))
}
