//! Messages as they arrived and are kept: one row per message and mailbox, the raw bytes beside it.

use super::{Outcome, Taken, Verdict};
use crate::files::{self, Kept};
use crate::ids::{MailId, MailboxId, MessageId, PersonId, TicketId};
use crate::languages::Sentence;
use crate::store::{Act, Desk, Error, Result};
use crate::tickets::Channel;
use database::{Tx, params, record};
use jiff::Timestamp;

record! {
    /// A message that arrived.
    #[derive(Debug, Clone)]
    pub struct Arrival {
        pub id: MailId,
        pub channel: Channel,
        pub mailbox_id: Option<MailboxId>,
        /// What brought it: a word of the channel.
        pub source: String,
        /// The Message-ID of a letter, without its brackets; the id that another channel gave it.
        pub external_id: Option<String>,
        pub fingerprint: String,
        /// Of the raw message.
        pub file_hash: String,
        pub mail_from: Option<String>,
        /// Envelope recipients, separated by spaces.
        pub recipients: String,
        pub from_address: Option<String>,
        pub from_name: Option<String>,
        pub subject: String,
        pub outcome: Outcome,
        /// Why it ended as it did, when that needs a reason.
        pub reason: Sentence,
        /// Why it joined the ticket it joined.
        pub threaded_because: Sentence,
        pub attempts: i64,
        pub ticket_id: Option<TicketId>,
        pub message_id: Option<MessageId>,
        pub received_at: Timestamp,
        pub verdict: Verdict,
        /// What the verdict rests on, as JSON of the channel.
        pub findings: String,
        /// Who took it off the list of those set aside.
        pub dismissed_by: Option<PersonId>,
    }
}

impl Arrival {
    /// What becomes of the same message when it comes again.
    pub(super) fn taken_again(&self) -> Taken {
        Taken {
            outcome: Outcome::Duplicate,
            made: self.ticket_id.zip(self.message_id),
        }
    }
}

const COLUMNS: &str = "id, channel, mailbox_id, source, rfc_message_id, fingerprint, file_hash, mail_from, recipients, \
    from_address, from_name, subject, outcome, reason, threaded_because, attempts, ticket_id, message_id, received_at, \
    verdict, findings, dismissed_by";

/// One message by its id.
pub fn find_arrival(tx: &mut Tx, id: MailId) -> Result<Option<Arrival>> {
    Ok(tx.find(&format!("SELECT {COLUMNS} FROM mail WHERE id = $1"), params![id])?)
}

/// All messages with this id of their channel (a letter's Message-ID without brackets), oldest first.
pub fn find_by_external_id(tx: &mut Tx, external_id: &str) -> Result<Vec<Arrival>> {
    let sql = format!("SELECT {COLUMNS} FROM mail WHERE rfc_message_id = $1 ORDER BY id LIMIT 100");
    Ok(tx.all(&sql, params![external_id])?)
}

/// Messages that wait or lie in quarantine, oldest first, at most `limit`: what an agent should look at.
pub fn set_aside(tx: &mut Tx, limit: i64) -> Result<Vec<Arrival>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM mail WHERE outcome IN ('waiting', 'quarantined') ORDER BY received_at, id LIMIT $1"
    );
    Ok(tx.all(&sql, params![limit])?)
}

/// How many messages wait or lie in quarantine; counting stops at a hundred.
pub fn set_aside_count(tx: &mut Tx) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM (SELECT 1 FROM mail WHERE outcome IN ('waiting', 'quarantined') LIMIT 100) AS listed";
    let (count,): (i64,) = tx.one(sql, [])?;
    Ok(count)
}

/// Takes a message in quarantine off the list: `ignored`, with who said so. It stays kept.
pub fn dismiss(act: &mut Act, id: MailId, by: PersonId) -> Result<()> {
    act.run(
        "UPDATE mail SET outcome = 'ignored', dismissed_by = $1 WHERE id = $2 AND outcome = 'quarantined'",
        params![by, id],
    )?;
    Ok(())
}

/// The raw bytes of a message.
pub fn raw(desk: &Desk, tx: &mut Tx, id: MailId) -> Result<Vec<u8>> {
    let kept = find_arrival(tx, id)?.ok_or(Error::NotFound)?;
    desk.files.read(tx, &kept.file_hash)
}

/// What is written of a message before anything is made of it.
#[derive(Debug, Clone)]
pub struct NewArrival {
    pub channel: Channel,
    pub mailbox_id: Option<MailboxId>,
    pub source: &'static str,
    pub external_id: Option<String>,
    /// The same for the same message, and unlike any of another channel.
    pub fingerprint: String,
    pub file: Kept,
    pub mail_from: Option<String>,
    pub recipients: String,
    pub from_address: Option<String>,
    pub from_name: Option<String>,
    pub subject: String,
    pub verdict: Verdict,
    pub findings: String,
    /// Its source is read from the start now and then: a message that came before is not even noted.
    pub reread: bool,
}

impl NewArrival {
    /// A message of a channel that gives each an id, as most do but mail.
    pub fn new(channel: Channel, external_id: &str, file: Kept) -> NewArrival {
        NewArrival {
            channel,
            mailbox_id: None,
            source: channel.as_str(),
            external_id: Some(external_id.to_owned()),
            fingerprint: format!("{channel}:{external_id}"),
            file,
            mail_from: None,
            recipients: String::new(),
            from_address: None,
            from_name: None,
            subject: String::new(),
            verdict: Verdict::NotChecked,
            findings: String::new(),
            reread: false,
        }
    }
}

/// Keeps the message as `waiting`. None if the same one came before, to this mailbox or to another one.
pub(super) fn keep(act: &mut Act, new: &NewArrival) -> Result<Option<MailId>> {
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

/// The arrival of the same message at any mailbox.
fn elsewhere(act: &mut Act, new: &NewArrival) -> Result<Option<Arrival>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM mail WHERE id = (SELECT mail_id FROM mail_first WHERE fingerprint = $1)"
    );
    Ok(act.find(&sql, params![new.fingerprint.as_str()])?)
}

/// Records that the message came once more. Gives the first one.
pub(super) fn keep_duplicate(act: &mut Act, new: &NewArrival) -> Result<Arrival> {
    let sql = format!(
        "SELECT {COLUMNS} FROM mail WHERE mailbox_id = $1 AND fingerprint = $2 AND outcome <> 'duplicate'"
    );
    let first: Arrival = match elsewhere(act, new)? {
        Some(first) => first,
        None => act.one(&sql, params![new.mailbox_id, &new.fingerprint])?,
    };
    if new.reread && came_before(act, new)? {
        return Ok(first);
    }
    files::name(act, &new.file)?;
    if let Some(id) = insert(act, new, Outcome::Duplicate)? {
        let reason = Sentence::new("channels-why-duplicate").with("mail", first.id.to_string());
        settle(act, id, first.taken_again(), &reason, &Sentence::default())?;
    }
    Ok(first)
}

/// Whether it came to this mailbox before.
fn came_before(act: &mut Act, new: &NewArrival) -> Result<bool> {
    let sql =
        "SELECT id FROM mail WHERE mailbox_id = $1 AND rfc_message_id = $2 AND fingerprint = $3 LIMIT 1";
    let by_id = act.find::<(MailId,)>(
        sql,
        params![new.mailbox_id, new.external_id.clone(), new.fingerprint.as_str()],
    )?;
    let sql = "SELECT id FROM mail WHERE mailbox_id = $1 AND fingerprint = $2 AND outcome <> 'duplicate'";
    let first = act.find::<(MailId,)>(sql, params![new.mailbox_id, new.fingerprint.as_str()])?;
    Ok(by_id.is_some() || first.is_some())
}

/// Notes the ticket that the message claims and was not let into.
pub(super) fn note_claim(act: &mut Act, id: MailId, ticket: TicketId) -> Result<()> {
    act.run(
        "UPDATE mail SET claims_id = $1 WHERE id = $2",
        params![ticket, id],
    )?;
    Ok(())
}

fn insert(act: &mut Act, new: &NewArrival, outcome: Outcome) -> Result<Option<MailId>> {
    let now = act.now;
    let found: Option<(MailId,)> = act.find(
        "INSERT INTO mail (mailbox_id, source, rfc_message_id, fingerprint, file_hash, mail_from, recipients,
             from_address, from_name, subject, outcome, received_at, verdict, findings, channel)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
         ON CONFLICT (mailbox_id, fingerprint) WHERE outcome <> 'duplicate' DO NOTHING RETURNING id",
        params![
            new.mailbox_id,
            new.source,
            new.external_id.clone(),
            new.fingerprint.as_str(),
            new.file.hash.as_str(),
            new.mail_from.clone(),
            new.recipients.as_str(),
            new.from_address.clone(),
            new.from_name.clone(),
            new.subject.as_str(),
            outcome,
            now,
            new.verdict,
            new.findings.as_str(),
            new.channel
        ],
    )?;
    Ok(found.map(|(id,)| id))
}

/// Writes how it ended, why, and why it belongs to the ticket it is in.
pub fn settle(act: &mut Act, id: MailId, taken: Taken, reason: &Sentence, because: &Sentence) -> Result<()> {
    let (ticket, message) = taken.made.unzip();
    act.put(
        "UPDATE mail SET outcome = $1, reason = $2, threaded_because = $3, ticket_id = $4, message_id = $5 WHERE id = $6",
        params![taken.outcome, reason, because, ticket, message, id],
    )?;
    Ok(())
}

/// Kept messages in this ticket since `since`.
pub(super) fn lately(tx: &mut Tx, ticket: TicketId, since: Timestamp) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM mail WHERE ticket_id = $1 AND received_at > $2";
    let (count,): (i64,) = tx.one(sql, params![ticket, since])?;
    Ok(count)
}
