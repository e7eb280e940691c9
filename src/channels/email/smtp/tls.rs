//! The certificate with which letters are taken over TLS (STARTTLS, RFC 3207).

use crate::config::TlsFiles;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::io;
use std::sync::Arc;
use tokio_rustls::TlsAcceptor;

/// Reads the certificate and its key, so that wrong ones are told at the start.
pub fn tls(files: &TlsFiles) -> io::Result<TlsAcceptor> {
    let wrong = |error: rustls::pki_types::pem::Error| io::Error::other(error.to_string());
    let chain = CertificateDer::pem_file_iter(&files.certificates).map_err(wrong)?;
    let chain: Vec<CertificateDer> = chain.collect::<Result<_, _>>().map_err(wrong)?;
    let key = PrivateKeyDer::from_pem_file(&files.key).map_err(wrong)?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|config| config.with_no_client_auth().with_single_cert(chain, key))
        .map_err(io::Error::other)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
