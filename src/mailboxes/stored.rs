//! How the servers of a mailbox are stored: what can be shown as JSON, what must not be shown sealed beside it.

use super::{Imap, Secret, Server};
use crate::ids::MailboxId;
use crate::store::{Act, Desk, Result};
use database::{Tx, params};

/// A secret as it is stored.
pub(super) fn sealed(act: &Act, purpose: &str, secret: &Secret) -> Result<Vec<u8>> {
    act.desk.safe.seal(purpose, &serde_json::to_string(secret)?)
}

type Stored = (Option<String>, Option<Vec<u8>>);

/// Where a mailbox's letters are fetched.
pub fn imap_of(desk: &Desk, tx: &mut Tx, id: MailboxId) -> Result<Option<(Imap, Secret)>> {
    let stored: Option<Stored> =
        tx.find("SELECT imap, imap_secret FROM mailbox WHERE id = $1", params![id])?;
    read(desk, "imap", stored)
}

/// Where a mailbox's letters leave, if not by the desk's relay.
pub fn relay_of(desk: &Desk, tx: &mut Tx, id: MailboxId) -> Result<Option<(Server, Secret)>> {
    let stored: Option<Stored> = tx.find(
        "SELECT relay, relay_secret FROM mailbox WHERE id = $1",
        params![id],
    )?;
    read(desk, "relay", stored)
}

fn read<T: serde::de::DeserializeOwned>(
    desk: &Desk,
    purpose: &str,
    stored: Option<Stored>,
) -> Result<Option<(T, Secret)>> {
    let Some((Some(text), secret)) = stored else {
        return Ok(None);
    };
    let secret = match secret {
        Some(sealed) => serde_json::from_str(&desk.safe.open(purpose, &sealed)?)?,
        None => Secret::default(),
    };
    Ok(Some((serde_json::from_str(&text)?, secret)))
}

/// Where a mailbox's letters are fetched, to show.
pub fn imap_shown(tx: &mut Tx, id: MailboxId) -> Result<Option<Imap>> {
    without_secret(tx, "SELECT imap FROM mailbox WHERE id = $1", id)
}

/// Where a mailbox's letters leave, to show.
pub fn relay_shown(tx: &mut Tx, id: MailboxId) -> Result<Option<Server>> {
    without_secret(tx, "SELECT relay FROM mailbox WHERE id = $1", id)
}

fn without_secret<T: serde::de::DeserializeOwned>(
    tx: &mut Tx,
    sql: &str,
    id: MailboxId,
) -> Result<Option<T>> {
    let stored: Option<(Option<String>,)> = tx.find(sql, params![id])?;
    Ok(stored
        .and_then(|(text,)| text)
        .map(|text| serde_json::from_str(&text))
        .transpose()?)
}

/// The mailboxes whose letters are fetched, each with what tells that its settings changed.
pub fn fetched(tx: &mut Tx) -> Result<Vec<(MailboxId, String)>> {
    changes(
        tx,
        "SELECT id, imap, imap_secret FROM mailbox WHERE live AND imap IS NOT NULL ORDER BY id",
    )
}

/// The mailboxes with a relay of their own, each with what tells that its settings changed.
pub fn relayed(tx: &mut Tx) -> Result<Vec<(MailboxId, String)>> {
    changes(
        tx,
        "SELECT id, relay, relay_secret FROM mailbox WHERE live AND relay IS NOT NULL ORDER BY id",
    )
}

fn changes(tx: &mut Tx, sql: &str) -> Result<Vec<(MailboxId, String)>> {
    let rows: Vec<(MailboxId, String, Option<Vec<u8>>)> = tx.all(sql, [])?;
    let change = |(id, text, secret): (_, String, Option<Vec<u8>>)| {
        let secret = data_encoding::HEXLOWER.encode(&secret.unwrap_or_default());
        (id, format!("{text} {secret}"))
    };
    Ok(rows.into_iter().map(change).collect())
}
