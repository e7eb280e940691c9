//! Whom the desk trusts beside the public web where it reaches other servers: certificate authorities, for many companies have
//! one of their own, and networks of theirs.

use ipnet::IpNet;
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use std::io;
use std::net::IpAddr;
use std::path::Path;

/// The certificates of such authorities, and such networks. None unless the operator names them.
#[derive(Debug, Default)]
pub struct Authorities {
    certificates: Vec<CertificateDer<'static>>,
    networks: Vec<IpNet>,
}

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
        Ok(Authorities {
            certificates: all,
            networks: vec![],
        })
    }

    /// The same, with networks of our own from which may be fetched.
    pub fn with_networks(self, networks: &[IpNet]) -> Authorities {
        Authorities {
            networks: networks.to_vec(),
            ..self
        }
    }

    /// Whether this address may be fetched from though it is not public.
    pub fn may_fetch(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.networks.iter().any(|network| network.contains(&address))
    }

    /// The bytes (DER) of each.
    pub fn all(&self) -> impl Iterator<Item = &[u8]> {
        self.certificates.iter().map(AsRef::as_ref)
    }

    /// Whom a connection trusts: the authorities of the web, and these.
    pub fn roots(&self) -> RootCertStore {
        let mut roots = RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        roots.add_parsable_certificates(self.certificates.iter().cloned());
        roots
    }
}
