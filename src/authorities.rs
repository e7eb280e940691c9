//! Certificate authorities that the desk trusts beside those of the web: many companies have one of their own.

use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use std::io;
use std::path::Path;

/// The certificates of such authorities. None unless the operator names a file.
#[derive(Debug, Default)]
pub struct Authorities(Vec<CertificateDer<'static>>);

impl Authorities {
    /// Reads a PEM file with one certificate or more, so that a wrong one is told at the start.
    pub fn open(file: &Path) -> io::Result<Authorities> {
        let wrong = |what: String| io::Error::new(io::ErrorKind::InvalidData, what);
        let read = CertificateDer::pem_file_iter(file).map_err(|error| wrong(error.to_string()))?;
        let all: Vec<CertificateDer> = read
            .collect::<Result<_, _>>()
            .map_err(|error| wrong(error.to_string()))?;
        if all.is_empty() {
            return Err(wrong("it holds no certificate".to_owned()));
        }
        let mut store = RootCertStore::empty();
        for certificate in &all {
            let taken = store.add(certificate.clone());
            taken.map_err(|error| wrong(error.to_string()))?;
        }
        Ok(Authorities(all))
    }

    /// The bytes (DER) of each.
    pub fn all(&self) -> impl Iterator<Item = &[u8]> {
        self.0.iter().map(AsRef::as_ref)
    }

    /// Whom a connection trusts: the authorities of the web, and these.
    pub fn roots(&self) -> RootCertStore {
        let mut roots = RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        roots.add_parsable_certificates(self.0.iter().cloned());
        roots
    }
}
