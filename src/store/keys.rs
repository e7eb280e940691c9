//! Signatures for links and reply addresses: one key a purpose, kept in the database so that all nodes agree.

use database::{Tx, params};
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// What a signature is for. A signature for one purpose is worth nothing for another (threats A6, D8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The token in a reply address and in our Message-IDs (M1).
    Thread,
    /// The customer's page of a ticket.
    Ticket,
    /// A survey's landing page.
    Survey,
    /// A remote picture fetched through the desk.
    Picture,
    /// An attachment fetched by its link alone.
    File,
    /// A browser that someone signed in from.
    Device,
    /// Where the next page of a list begins.
    Cursor,
    /// A link with which someone who works here sets a password.
    Password,
    /// The link that makes the first administrator of an empty desk.
    SetUp,
}

impl Purpose {
    const ALL: [Purpose; 9] = [
        Purpose::Thread,
        Purpose::Ticket,
        Purpose::Survey,
        Purpose::Picture,
        Purpose::File,
        Purpose::Device,
        Purpose::Cursor,
        Purpose::Password,
        Purpose::SetUp,
    ];

    fn name(self) -> &'static str {
        match self {
            Purpose::Thread => "thread",
            Purpose::Ticket => "ticket",
            Purpose::Survey => "survey",
            Purpose::Picture => "picture",
            Purpose::File => "file",
            Purpose::Device => "device",
            Purpose::Cursor => "cursor",
            Purpose::Password => "password",
            Purpose::SetUp => "set_up",
        }
    }
}

/// The desk's signing keys, 256 bits each.
#[derive(Clone)]
pub struct Keys([[u8; 32]; Purpose::ALL.len()]);

impl Keys {
    /// Reads the keys, making those that do not exist yet.
    pub fn load(tx: &mut Tx) -> Result<Keys, database::Error> {
        let mut keys = [[0; 32]; Purpose::ALL.len()];
        for (slot, purpose) in keys.iter_mut().zip(Purpose::ALL) {
            let mut fresh = [0; 32];
            getrandom::fill(&mut fresh)
                .map_err(|error| database::Error::Unavailable(format!("no random bytes: {error}")))?;
            tx.run(
                "INSERT INTO signing_key (purpose, key) VALUES ($1, $2) ON CONFLICT (purpose) DO NOTHING",
                &params![purpose.name(), fresh.to_vec()],
            )?;
            let (kept,): (Vec<u8>,) = tx.one(
                "SELECT key FROM signing_key WHERE purpose = $1",
                &params![purpose.name()],
            )?;
            *slot = kept.try_into().map_err(|_| database::Error::NoRow)?;
        }
        Ok(Keys(keys))
    }

    /// 128 bits of HMAC-SHA256 over `text`, as 26 lower-case letters and digits: safe in addresses and links.
    pub fn sign(&self, purpose: Purpose, text: &str) -> String {
        data_encoding::BASE32_NOPAD
            .encode(&self.mac(purpose, text)[..16])
            .to_ascii_lowercase()
    }

    /// Whether `signature` is ours for `text`, compared in constant time. Letter case does not matter: mail systems
    /// change it in addresses.
    pub fn verify(&self, purpose: Purpose, text: &str, signature: &str) -> bool {
        let expected = self.sign(purpose, text);
        let given = signature.to_ascii_lowercase();
        expected.len() == given.len()
            && expected
                .bytes()
                .zip(given.bytes())
                .fold(0, |difference, (a, b)| difference | (a ^ b))
                == 0
    }

    fn mac(&self, purpose: Purpose, text: &str) -> [u8; 32] {
        let key = &self.0[purpose as usize];
        let mut mac =
            Hmac::<Sha256>::new_from_slice(key).unwrap_or_else(|_| unreachable!("HMAC takes any key"));
        mac.update(text.as_bytes());
        mac.finalize().into_bytes().into()
    }
}
