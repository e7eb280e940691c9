//! Mailboxes: the addresses the desk reads and sends from.

use crate::ids::{BrandId, MailboxId, TeamId};
use crate::store::{Act, Result};
use database::{Tx, params, record};
use jiff::Timestamp;

record! {
    /// An address the desk reads and sends from.
    #[derive(Debug, Clone)]
    pub struct Mailbox {
        pub id: MailboxId,
        /// In lower case.
        pub address: String,
        /// The name beside the address in letters.
        pub name: String,
        /// The team that gets what arrives here.
        pub team_id: Option<TeamId>,
        /// The public face of what is written here.
        pub brand_id: BrandId,
        /// Whether it is in use.
        pub live: bool,
        /// Whether its letters out are held until somebody releases it.
        pub quarantined: bool,
        /// Letters that may leave in an hour; None for as many as there are.
        pub sends_per_hour: Option<i64>,
        pub created_at: Timestamp,
    }
}

const COLUMNS: &str = "id, address, name, team_id, brand_id, live, quarantined, sends_per_hour, created_at";

impl Mailbox {
    /// The part after the @.
    pub fn domain(&self) -> &str {
        self.address
            .rsplit_once('@')
            .map_or(self.address.as_str(), |(_, domain)| domain)
    }

    /// The part before the @.
    pub fn local_part(&self) -> &str {
        self.address
            .rsplit_once('@')
            .map_or(self.address.as_str(), |(local, _)| local)
    }
}

/// Adds a mailbox, live at once; one with this address that exists already stays as it is, and one that was taken out of
/// use comes back.
pub fn add(act: &mut Act, address: &str, name: &str) -> Result<Mailbox> {
    let now = act.now;
    let address = letters::canonical(address);
    act.run(
        "INSERT INTO mailbox (address, name, created_at) VALUES ($1, $2, $3) ON CONFLICT (address) DO UPDATE SET live = TRUE",
        params![&address, name, now],
    )?;
    Ok(act.one(
        &format!("SELECT {COLUMNS} FROM mailbox WHERE address = $1"),
        params![&address],
    )?)
}

/// All mailboxes in use, the first one first.
pub fn all(tx: &mut Tx) -> Result<Vec<Mailbox>> {
    Ok(tx.all(
        &format!("SELECT {COLUMNS} FROM mailbox WHERE live ORDER BY id"),
        [],
    )?)
}

/// The mailbox that stands in where none is known: the first that is not in quarantine, or else the first.
pub fn main(tx: &mut Tx) -> Result<Option<Mailbox>> {
    Ok(tx.find(
        &format!("SELECT {COLUMNS} FROM mailbox WHERE live ORDER BY quarantined, id LIMIT 1"),
        [],
    )?)
}

/// The mailbox from which a brand writes about no ticket: its first that is not in quarantine, or else its first; for a
/// brand without one the desk's.
pub fn of_brand(tx: &mut Tx, brand: BrandId) -> Result<Option<Mailbox>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM mailbox WHERE live AND brand_id = $1 ORDER BY quarantined, id LIMIT 1"
    );
    match tx.find(&sql, params![brand])? {
        Some(mailbox) => Ok(Some(mailbox)),
        None => main(tx),
    }
}

/// A mailbox in use by its id.
pub fn find(tx: &mut Tx, id: MailboxId) -> Result<Option<Mailbox>> {
    Ok(tx.find(
        &format!("SELECT {COLUMNS} FROM mailbox WHERE id = $1 AND live"),
        params![id],
    )?)
}

/// The mailbox for a recipient address: exact, or with a `+detail` behind its local part.
pub fn by_address(tx: &mut Tx, address: &str) -> Result<Option<Mailbox>> {
    let address = letters::canonical(address);
    let Some((local, domain)) = address.rsplit_once('@') else {
        return Ok(None);
    };
    let sql = format!("SELECT {COLUMNS} FROM mailbox WHERE address = $1 AND live");
    match (tx.find(&sql, params![address.as_str()])?, local.split_once('+')) {
        (None, Some((plain, _))) => Ok(tx.find(&sql, params![format!("{plain}@{domain}")])?),
        (found, _) => Ok(found),
    }
}

/// The mailbox that takes mail for a recipient: the address's own, and for postmaster, whom every domain has to know
/// (RFC 5321, 4.5.1), the first one of that domain, or of all when no domain is named.
pub fn for_recipient(tx: &mut Tx, address: &str) -> Result<Option<Mailbox>> {
    if let Some(mailbox) = by_address(tx, address)? {
        return Ok(Some(mailbox));
    }
    let (local, domain) = address
        .trim()
        .split_once('@')
        .map_or((address.trim(), None), |(local, domain)| (local, Some(domain)));
    if !local.eq_ignore_ascii_case("postmaster") {
        return Ok(None);
    }
    let serves =
        |mailbox: &Mailbox| domain.is_none_or(|domain| mailbox.domain().eq_ignore_ascii_case(domain));
    Ok(all(tx)?.into_iter().find(serves))
}
