//! Letters as they are kept: one row a letter and mailbox, the raw bytes beside it.

use super::authenticity::{Authenticity, Verdict};
use super::{Outcome, Source};
use crate::files::{self, Kept};
use crate::ids::{MailId, MailboxId, MessageId, PersonId, TicketId};
use crate::store::{Act, Desk, Error, Result};
use database::{Tx, pad, params, places, record};
use jiff::Timestamp;
use std::collections::HashMap;

record! {
    /// A letter that arrived.
    #[derive(Debug, Clone)]
    pub struct Mail {
        pub id: MailId,
        pub mailbox_id: Option<MailboxId>,
        pub source: Source,
        /// The Message-ID without its brackets.
        pub rfc_message_id: Option<String>,
        pub fingerprint: String,
        /// Of the raw letter.
        pub file_hash: String,
        pub mail_from: Option<String>,
        /// Envelope recipients, separated by spaces.
        pub recipients: String,
        pub from_address: Option<String>,
        pub from_name: Option<String>,
        pub subject: String,
        pub outcome: Outcome,
        /// Why it ended as it did, when that needs a reason.
        pub reason: String,
        /// Why it joined the ticket it joined.
        pub threaded_because: String,
        pub attempts: i64,
        pub ticket_id: Option<TicketId>,
        pub message_id: Option<MessageId>,
        pub received_at: Timestamp,
        /// Whether it is from whom it says.
        pub verdict: Verdict,
        /// What that rests on, as JSON.
        pub findings: String,
    }
}

impl Mail {
    /// What is known of its sender.
    pub fn authenticity(&self) -> Authenticity {
        serde_json::from_str(&self.findings).unwrap_or_default()
    }
}

const COLUMNS: &str = "id, mailbox_id, source, rfc_message_id, fingerprint, file_hash, mail_from, recipients, \
    from_address, from_name, subject, outcome, reason, threaded_because, attempts, ticket_id, message_id, received_at, \
    verdict, findings";

/// One letter by its id.
pub fn find_mail(tx: &mut Tx, id: MailId) -> Result<Option<Mail>> {
    Ok(tx.find(&format!("SELECT {COLUMNS} FROM mail WHERE id = $1"), params![id])?)
}

/// All letters with this Message-ID (without brackets), oldest first.
pub fn mails_by_rfc_id(tx: &mut Tx, rfc_message_id: &str) -> Result<Vec<Mail>> {
    let sql = format!("SELECT {COLUMNS} FROM mail WHERE rfc_message_id = $1 ORDER BY id LIMIT 100");
    Ok(tx.all(&sql, params![rfc_message_id])?)
}

/// Letters that wait or lie in quarantine, oldest first, at most `limit`: what somebody should look at.
pub fn set_aside(tx: &mut Tx, limit: i64) -> Result<Vec<Mail>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM mail WHERE outcome IN ('waiting', 'quarantined') ORDER BY received_at, id LIMIT $1"
    );
    Ok(tx.all(&sql, params![limit])?)
}

/// How many letters wait or lie in quarantine; counting stops at a hundred.
pub fn set_aside_count(tx: &mut Tx) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM (SELECT 1 FROM mail WHERE outcome IN ('waiting', 'quarantined') LIMIT 100) AS listed";
    let (count,): (i64,) = tx.one(sql, [])?;
    Ok(count)
}

/// Takes a letter in quarantine off the list: `ignored`, with who said so. It stays kept.
pub fn dismiss(act: &mut Act, id: MailId, by: &str) -> Result<()> {
    let reason = format!(" (set aside by {by})");
    act.run(
        "UPDATE mail SET outcome = 'ignored', reason = reason || $1 WHERE id = $2 AND outcome = 'quarantined'",
        params![reason, id],
    )?;
    Ok(())
}

/// The raw bytes of a letter.
pub fn raw_mail(desk: &Desk, tx: &mut Tx, id: MailId) -> Result<Vec<u8>> {
    let mail = find_mail(tx, id)?.ok_or(Error::NotFound)?;
    desk.files.read(tx, &mail.file_hash)
}

/// Bytes at the start of a letter that its header may have.
const HEADER: usize = 1 << 20;

/// What the header of a letter says; the rest of it is left alone.
pub fn header_of(desk: &Desk, tx: &mut Tx, id: MailId) -> Result<letters::Letter> {
    let mail = find_mail(tx, id)?.ok_or(Error::NotFound)?;
    let start = desk.files.read_start(tx, &mail.file_hash, HEADER)?;
    Ok(letters::read_header(&start))
}

/// What is written of a letter before anything is made of it.
#[derive(Debug, Clone)]
pub(super) struct NewMail {
    pub mailbox_id: Option<MailboxId>,
    pub source: Source,
    pub rfc_message_id: Option<String>,
    pub fingerprint: String,
    pub file: Kept,
    pub mail_from: Option<String>,
    pub recipients: String,
    pub from_address: Option<String>,
    pub from_name: Option<String>,
    pub subject: String,
    pub authenticity: Authenticity,
}

/// Keeps the letter as `waiting`. None if the same letter came before, to this mailbox or to another one.
pub(super) fn keep(act: &mut Act, new: &NewMail) -> Result<Option<MailId>> {
    let Some(kept) = insert(act, new, Outcome::Waiting)? else {
        return Ok(None);
    };
    let first = act.run(
        "INSERT INTO mail_first (fingerprint, mail_id) VALUES ($1, $2) ON CONFLICT (fingerprint) DO NOTHING",
        params![new.fingerprint.as_str(), kept],
    )?;
    if first == 0 {
        // It came to another mailbox.
        act.run("DELETE FROM mail WHERE id = $1", params![kept])?;
        return Ok(None);
    }
    files::name(act, &new.file)?;
    Ok(Some(kept))
}

/// The arrival of the same letter at any mailbox.
fn elsewhere(act: &mut Act, new: &NewMail) -> Result<Option<Mail>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM mail WHERE id = (SELECT mail_id FROM mail_first WHERE fingerprint = $1)"
    );
    Ok(act.find(&sql, params![new.fingerprint.as_str()])?)
}

/// Records that the letter came once more. Gives the first one.
pub(super) fn keep_duplicate(act: &mut Act, new: &NewMail) -> Result<Mail> {
    let sql = format!(
        "SELECT {COLUMNS} FROM mail WHERE mailbox_id = $1 AND fingerprint = $2 AND outcome <> 'duplicate'"
    );
    let first: Mail = match elsewhere(act, new)? {
        Some(first) => first,
        None => act.one(&sql, params![new.mailbox_id, &new.fingerprint])?,
    };
    if new.source == Source::Imap && came_before(act, new)? {
        // A folder that is read again brings nothing new.
        return Ok(first);
    }
    files::name(act, &new.file)?;
    if let Some(id) = insert(act, new, Outcome::Duplicate)? {
        let reason = format!("the same letter as mail {}", first.id);
        settle(
            act,
            id,
            Outcome::Duplicate,
            &reason,
            "",
            (first.ticket_id, first.message_id),
        )?;
    }
    Ok(first)
}

/// Whether it came to this mailbox before.
fn came_before(act: &mut Act, new: &NewMail) -> Result<bool> {
    let sql =
        "SELECT id FROM mail WHERE mailbox_id = $1 AND rfc_message_id = $2 AND fingerprint = $3 LIMIT 1";
    let by_id = act.find::<(MailId,)>(
        sql,
        params![
            new.mailbox_id,
            new.rfc_message_id.clone(),
            new.fingerprint.as_str()
        ],
    )?;
    let sql = "SELECT id FROM mail WHERE mailbox_id = $1 AND fingerprint = $2 AND outcome <> 'duplicate'";
    let first = act.find::<(MailId,)>(sql, params![new.mailbox_id, new.fingerprint.as_str()])?;
    Ok(by_id.is_some() || first.is_some())
}

/// Notes the ticket that the letter claims and was not let into.
pub(super) fn note_claim(act: &mut Act, id: MailId, ticket: TicketId) -> Result<()> {
    act.run(
        "UPDATE mail SET claims_id = $1 WHERE id = $2",
        params![ticket, id],
    )?;
    Ok(())
}

fn insert(act: &mut Act, new: &NewMail, outcome: Outcome) -> Result<Option<MailId>> {
    let now = act.now;
    let findings = serde_json::to_string(&new.authenticity)?;
    let found: Option<(MailId,)> = act.find(
        "INSERT INTO mail (mailbox_id, source, rfc_message_id, fingerprint, file_hash, mail_from, recipients,
             from_address, from_name, subject, outcome, received_at, verdict, findings)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         ON CONFLICT (mailbox_id, fingerprint) WHERE outcome <> 'duplicate' DO NOTHING RETURNING id",
        params![
            new.mailbox_id,
            new.source,
            new.rfc_message_id.clone(),
            new.fingerprint.as_str(),
            new.file.hash.as_str(),
            new.mail_from.clone(),
            new.recipients.as_str(),
            new.from_address.clone(),
            new.from_name.clone(),
            new.subject.as_str(),
            outcome,
            now,
            new.authenticity.verdict,
            findings
        ],
    )?;
    Ok(found.map(|(id,)| id))
}

/// Writes how it ended.
pub(super) fn settle(
    act: &mut Act,
    id: MailId,
    outcome: Outcome,
    reason: &str,
    because: &str,
    made: (Option<TicketId>, Option<MessageId>),
) -> Result<()> {
    act.put(
        "UPDATE mail SET outcome = $1, reason = $2, threaded_because = $3, ticket_id = $4, message_id = $5 WHERE id = $6",
        params![outcome, reason, because, made.0, made.1, id],
    )?;
    Ok(())
}

/// Letters on this ticket since `since`.
pub(super) fn lately(tx: &mut Tx, ticket: TicketId, since: Timestamp) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM mail WHERE ticket_id = $1 AND received_at > $2";
    let (count,): (i64,) = tx.one(sql, params![ticket, since])?;
    Ok(count)
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
    let read = |(findings,): (String,)| serde_json::from_str(&findings).unwrap_or_default();
    Ok(found.into_iter().map(read).collect())
}

/// What is known of the senders of these letters. The caller has checked that the viewer may read them.
pub fn authenticity_of(tx: &mut Tx, mails: &[MailId]) -> Result<HashMap<MailId, Authenticity>> {
    if mails.is_empty() {
        return Ok(HashMap::new());
    }
    let list = places(1, mails.len()).0;
    let sql = format!("SELECT id, findings FROM mail WHERE id IN ({list}) AND verdict <> 'not_checked'");
    let found: Vec<(MailId, String)> = tx.all(&sql, pad(mails.iter().copied()))?;
    let read = |(id, findings): (MailId, String)| (id, serde_json::from_str(&findings).unwrap_or_default());
    Ok(found.into_iter().map(read).collect())
}
