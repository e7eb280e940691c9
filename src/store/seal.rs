//! The signature under letters out (DKIM, RFC 6376): with it the receiver's mail server knows that they are ours.

use crate::config::DkimFiles;
use data_encoding::BASE64;
use mail_auth::common::crypto::{DkimKey, Ed25519Key, RsaKey};
use mail_auth::common::headers::HeaderWriter;
use mail_auth::dkim::{DkimSigner, Done};
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::{self, PemObject};
use std::io;

/// Headers that are signed where they stand.
const SIGNED: [&str; 15] = [
    "From",
    "To",
    "Cc",
    "Reply-To",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Auto-Submitted",
    // One click to get no more of them counts only where it is signed (RFC 8058, 4).
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
];
/// What stands before an RSA key in a SubjectPublicKeyInfo (RFC 3279): the algorithm and no parameters.
const RSA_ALGORITHM: [u8; 15] = [
    0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00,
];

/// The keys that sign, one for each domain.
pub struct Seal {
    signers: Vec<(String, DkimSigner<DkimKey, Done>)>,
    selector: String,
    published: String,
}

/// What has to be published so that others can check the signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DnsRecord {
    /// The name, such as `desk._domainkey.example.org`.
    pub name: String,
    /// The text of the TXT record.
    pub text: String,
}

impl Seal {
    /// Reads the key, so that a wrong one is told at the start.
    pub fn open(files: &DkimFiles) -> io::Result<Seal> {
        let mut signers = vec![];
        let mut published = String::new();
        for domain in &files.domains {
            let (key, text) = read_key(files)?;
            published = text;
            let signer = DkimSigner::from_key(key)
                .domain(domain)
                .selector(&files.selector)
                .headers(SIGNED);
            signers.push((domain.clone(), signer));
        }
        Ok(Seal {
            signers,
            selector: files.selector.clone(),
            published,
        })
    }

    /// The letter with its signature on top; as it is when no key is given for the domain of `from`.
    pub fn sign(&self, from: &str, letter: Vec<u8>) -> Result<Vec<u8>, String> {
        let domain = from
            .rsplit_once('@')
            .map(|(_, domain)| domain)
            .unwrap_or_default();
        let signer = self
            .signers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(domain));
        let Some((_, signer)) = signer else {
            return Ok(letter);
        };
        let signature = signer
            .sign(&letter)
            .map_err(|error| format!("the letter could not be signed: {error}"))?;
        Ok([whole_end(signature.to_header()).as_bytes(), &letter].concat())
    }

    /// What has to be published for a domain; None where no key signs for it.
    pub fn record_of(&self, domain: &str) -> Option<DnsRecord> {
        let mut domains = self.signers.iter().map(|(domain, _)| domain);
        let known = domains.find(|known| known.eq_ignore_ascii_case(domain))?;
        Some(DnsRecord {
            name: format!("{}._domainkey.{known}", self.selector),
            text: self.published.clone(),
        })
    }

    /// What has to be published, for each domain.
    pub fn records(&self) -> Vec<DnsRecord> {
        let domains = self.signers.iter();
        domains.filter_map(|(domain, _)| self.record_of(domain)).collect()
    }
}

/// Without a fold before the last semicolon, which a common verifier stumbles over. What is signed leaves the value of the
/// signature out, blanks around it included (RFC 6376, 3.7).
fn whole_end(header: String) -> String {
    match header.trim_end().strip_suffix(';') {
        Some(signed) => format!("{};\r\n", signed.trim_end()),
        None => header,
    }
}

/// The key and the text of its DNS record.
fn read_key(files: &DkimFiles) -> io::Result<(DkimKey, String)> {
    let wrong = |what: String| io::Error::new(io::ErrorKind::InvalidData, what);
    let pem = PrivateKeyDer::from_pem_file(&files.key).map_err(|error| {
        let why = match error {
            pem::Error::NoItemsFound => "there is no private key (PEM, not encrypted) in it".to_owned(),
            other => other.to_string(),
        };
        wrong(format!("{}: {why}", files.key.display()))
    })?;
    if let PrivateKeyDer::Pkcs8(der) = &pem
        && let Ok(key) = Ed25519Key::from_pkcs8_maybe_unchecked_der(der.secret_pkcs8_der())
    {
        let text = format!("v=DKIM1; k=ed25519; p={}", BASE64.encode(&key.public_key()));
        return Ok((key.into(), text));
    }
    let key =
        RsaKey::from_key_der(pem).map_err(|error| wrong(format!("neither RSA nor Ed25519: {error}")))?;
    let text = format!(
        "v=DKIM1; k=rsa; p={}",
        BASE64.encode(&public_key_info(&key.public_key()))
    );
    Ok((key.into(), text))
}

/// An RSA public key (PKCS #1) as SubjectPublicKeyInfo, the form that DNS records have (RFC 6376, 3.6.1).
fn public_key_info(key: &[u8]) -> Vec<u8> {
    let bits = der(0x03, &[&[0], key].concat());
    der(0x30, &[&RSA_ALGORITHM[..], &bits].concat())
}

/// A DER value with its length.
fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let bytes = length.to_be_bytes();
    let digits = &bytes[bytes.iter().take_while(|byte| **byte == 0).count()..];
    let mut out = vec![tag];
    if length < 128 {
        out.push(length as u8);
    } else {
        out.push(0x80 | digits.len() as u8);
        out.extend_from_slice(digits);
    }
    out.extend_from_slice(content);
    out
}

#[cfg(test)]
mod tests {
    use super::whole_end;

    #[test]
    fn nothing_folds_before_the_last_semicolon() {
        let whole = "DKIM-Signature: v=1; a=b;\r\n\tb=abc;\r\n";
        assert_eq!(
            whole_end("DKIM-Signature: v=1; a=b;\r\n\tb=abc\r\n\t;\r\n".to_owned()),
            whole
        );
        assert_eq!(whole_end(whole.to_owned()), whole);
    }
}
