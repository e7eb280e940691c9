//! A certificate authority as companies have one, and a certificate of it.

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use std::fs;
use std::path::Path;

/// A name of this very machine that nobody takes for it: 127.0.0.1, in hexadecimal. What is said to it is checked.
pub const ELSEWHERE: &str = "0x7f000001";

/// Writes `ca.pem`, and `cert.pem` and `key.pem` of a server that the authority vouches for.
pub fn certify(folder: &Path) {
    let mut own = CertificateParams::new(vec![]).expect("parameters");
    own.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    own.distinguished_name.push(DnType::CommonName, "Lumen CA");
    let key = KeyPair::generate().expect("a key");
    let certificate = own.self_signed(&key).expect("a certificate");
    let authority = Issuer::new(own, key);
    let names = vec!["localhost".to_owned(), ELSEWHERE.to_owned()];
    let server = KeyPair::generate().expect("a key");
    let signed = CertificateParams::new(names).expect("names");
    let signed = signed.signed_by(&server, &authority).expect("a certificate");
    for (name, text) in [
        ("ca.pem", certificate.pem()),
        ("cert.pem", signed.pem()),
        ("key.pem", server.serialize_pem()),
    ] {
        fs::write(folder.join(name), text).expect("it is written");
    }
}
