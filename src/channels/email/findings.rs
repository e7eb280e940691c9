//! What was found of the letters that are kept: whether they are from whom they say, and what that rests on.

use super::Authenticity;
use crate::ids::{MailId, PersonId, TicketId};
use crate::intake::{self, Arrival};
use crate::store::{Desk, Error, Result};
use database::{Tx, pad, params, places};
use std::collections::HashMap;

/// Bytes at the start of a letter that its header may have.
const HEADER: usize = 1 << 20;

/// What is known of the sender of a letter.
pub fn authenticity(letter: &Arrival) -> Authenticity {
    read(&letter.findings)
}

/// What is known of the senders of these letters. The caller has checked that the viewer may read them.
pub fn authenticity_of(tx: &mut Tx, mails: &[MailId]) -> Result<HashMap<MailId, Authenticity>> {
    if mails.is_empty() {
        return Ok(HashMap::new());
    }
    let list = places(1, mails.len()).0;
    let sql = format!("SELECT id, findings FROM mail WHERE id IN ({list}) AND verdict <> 'not_checked'");
    let found: Vec<(MailId, String)> = tx.all(&sql, pad(mails.iter().copied()))?;
    Ok(found
        .into_iter()
        .map(|(id, findings)| (id, read(&findings)))
        .collect())
}

/// What is known of the latest letters that this person said in a ticket.
pub(super) fn authenticities_by(
    tx: &mut Tx,
    ticket: TicketId,
    person: PersonId,
) -> Result<Vec<Authenticity>> {
    let sql = "SELECT m.findings FROM mail m JOIN message s ON s.id = m.message_id
         WHERE m.ticket_id = $1 AND s.author_id = $2 ORDER BY m.id DESC LIMIT 50";
    let found: Vec<(String,)> = tx.all(sql, params![ticket, person])?;
    Ok(found.into_iter().map(|(findings,)| read(&findings)).collect())
}

/// What the header of a letter says; the rest of it is left alone.
pub fn header_of(desk: &Desk, tx: &mut Tx, id: MailId) -> Result<letters::Letter> {
    let letter = intake::find_arrival(tx, id)?.ok_or(Error::NotFound)?;
    let start = desk.files.read_start(tx, &letter.file_hash, HEADER)?;
    Ok(letters::read_header(&start))
}

fn read(findings: &str) -> Authenticity {
    serde_json::from_str(findings).unwrap_or_default()
}
