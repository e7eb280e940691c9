//! Seals what must be kept and given to others, but never shown: passwords and tokens of mailboxes (threat D8). The key
//! lies in a file of the data folder, so that the database alone opens nothing.

use super::{Error, Result};
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;
use std::sync::Arc;

/// The name of the key file in the data folder.
pub const SECRETS_KEY: &str = "secrets.key";

/// The first byte of what is sealed: how it is sealed.
const VERSION: u8 = 1;
/// Bytes.
const KEY: usize = 32;

/// Seals and opens with the desk's key file. The file is made when something is sealed for the first time.
#[derive(Clone, Debug)]
pub struct Safe {
    file: Arc<PathBuf>,
}

impl Safe {
    /// With the key in this file.
    pub(super) fn with(file: PathBuf) -> Safe {
        Safe { file: Arc::new(file) }
    }

    /// Seals `text`; it opens for the same purpose only.
    pub fn seal(&self, purpose: &str, text: &str) -> Result<Vec<u8>> {
        let key = self.key(true)?;
        let nonce = random::<NONCE_LEN>()?;
        let mut bytes = text.as_bytes().to_vec();
        key.seal_in_place_append_tag(
            Nonce::assume_unique_for_key(nonce),
            Aad::from(purpose),
            &mut bytes,
        )
        .map_err(|_| Error::Broken("a secret cannot be sealed".to_owned()))?;
        Ok([&[VERSION], nonce.as_slice(), &bytes].concat())
    }

    /// Opens what was sealed for this purpose.
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Result<String> {
        let wrong = || {
            let file = self.file.display();
            Error::Broken(format!(
                "a secret cannot be opened: {file} is not the key it was sealed with"
            ))
        };
        let key = self.key(false)?;
        let (nonce, text) = match sealed.split_first() {
            Some((&VERSION, rest)) => rest.split_at_checked(NONCE_LEN).ok_or_else(wrong)?,
            _ => return Err(wrong()),
        };
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| wrong())?;
        let mut bytes = text.to_vec();
        let open = key
            .open_in_place(nonce, Aad::from(purpose), &mut bytes)
            .map_err(|_| wrong())?;
        String::from_utf8(open.to_vec()).map_err(|_| wrong())
    }

    fn key(&self, make: bool) -> Result<LessSafeKey> {
        let bytes = match fs::read(&*self.file) {
            Err(error) if error.kind() == ErrorKind::NotFound && make => {
                self.make()?;
                fs::read(&*self.file)?
            }
            other => other?,
        };
        let key = UnboundKey::new(&CHACHA20_POLY1305, &bytes);
        let key = key.map_err(|_| Error::Broken(format!("{} is not a key", self.file.display())))?;
        Ok(LessSafeKey::new(key))
    }

    /// Makes the key whole under another name first: two nodes may do so at the same time, and one of them wins.
    fn make(&self) -> Result<()> {
        let suffix = data_encoding::HEXLOWER.encode(&random::<8>()?);
        let draft = self.file.with_extension(suffix);
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&draft)?;
        file.write_all(&random::<KEY>()?)?;
        file.sync_all()?;
        let linked = fs::hard_link(&draft, &*self.file);
        fs::remove_file(&draft)?;
        match linked {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error.into()),
            _ => Ok(()),
        }
    }
}

fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_opens_with_its_key_for_its_purpose_and_not_otherwise() {
        let folder = tempfile::tempdir().expect("a folder");
        let seal = Safe::with(folder.path().join("secrets.key"));
        let sealed = seal.seal("imap", "geheim").expect("sealed");
        assert!(!sealed.windows(6).any(|bytes| bytes == b"geheim"));
        assert_eq!(seal.open("imap", &sealed).expect("opened"), "geheim");
        assert!(seal.open("relay", &sealed).is_err());
        let other = Safe::with(folder.path().join("other.key"));
        other.seal("imap", "").expect("a key");
        assert!(other.open("imap", &sealed).is_err());
        let mut bent = sealed;
        *bent.last_mut().expect("a byte") ^= 1;
        assert!(seal.open("imap", &bent).is_err());
    }
}
