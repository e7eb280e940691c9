//! What the desk's settings say about letters in: read once per letter, before the act, so that the writer does not wait.

use crate::intake;
use crate::mailboxes::{self, Mailbox};
use crate::settings;
use crate::store::Result;
use database::Tx;
use jiff::Timestamp;

/// The settings that a letter meets.
pub(super) struct Terms {
    /// Those that every message meets.
    pub common: intake::Terms,
    /// The addresses of all mailboxes, in lower case.
    ours: Vec<String>,
    /// The names under which our own mail servers write Authentication-Results: the setting `trusted_mail_servers`.
    pub trusted_servers: Vec<String>,
}

/// The settings as they are `now`.
pub(super) fn terms(tx: &mut Tx, now: Timestamp) -> Result<Terms> {
    let mailboxes = mailboxes::all(tx)?;
    Ok(Terms {
        common: intake::terms(tx, now)?,
        ours: mailboxes
            .iter()
            .map(|mailbox: &Mailbox| mailbox.address.clone())
            .collect(),
        trusted_servers: settings::trusted_mail_servers(tx)?,
    })
}

impl Terms {
    /// Whether letters to this address come back to this desk: a mailbox, or one with a `+detail`.
    pub fn is_ours(&self, address: &str) -> bool {
        let address = address.to_lowercase();
        let Some((local, domain)) = address.rsplit_once('@') else {
            return false;
        };
        let plain = format!("{}@{domain}", local.split('+').next().unwrap_or(local));
        self.ours.iter().any(|ours| *ours == address || *ours == plain)
    }

    /// Whether the address is of a domain at which the desk has a mailbox.
    pub fn is_of_our_domain(&self, address: &str) -> bool {
        let domain = |address: &str| address.rsplit_once('@').map(|(_, domain)| domain.to_lowercase());
        let asked = domain(address);
        asked.is_some() && self.ours.iter().any(|ours| domain(ours) == asked)
    }
}
