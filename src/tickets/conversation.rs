//! Reading what was said in a ticket, with the viewer's rights.

use super::readable::readable;
use super::{Channel, LONGEST_TEXT, MessageKind, WHOLE_TEXT, find_for};
use crate::files::Files;
use crate::ids::{AttachmentId, MailId, MailboxId, MessageId, PersonId, TicketId};
use crate::people::Viewer;
use crate::store::{Error, Result};
use database::{Tx, Value, params, record};
use jiff::Timestamp;

record! {
    /// One thing said.
    #[derive(Debug, Clone)]
    pub struct Message {
        pub id: MessageId,
        pub ticket_id: TicketId,
        pub kind: MessageKind,
        pub author_id: PersonId,
        pub author_name: String,
        pub author_address: Option<String>,
        pub by_agent: bool,
        pub channel: Channel,
        pub text: String,
        pub folded: String,
        /// Safe to show once its pictures are put in: see [`letters::show`].
        pub html: Option<String>,
        pub robot: Option<String>,
        pub mail_id: Option<MailId>,
        pub created_at: Timestamp,
        /// The mailbox it leaves from; None for the ticket's own.
        pub mailbox_id: Option<MailboxId>,
        /// Whether its letter quotes what it answers.
        pub quotes: bool,
    }
}

record! {
    /// A file shown with a message.
    #[derive(Debug, Clone)]
    pub struct Attachment {
        pub id: AttachmentId,
        pub message_id: MessageId,
        pub ticket_id: TicketId,
        pub file_hash: String,
        pub name: String,
        pub content_type: String,
        /// In bytes.
        pub size: i64,
        pub content_id: Option<String>,
        pub inline: bool,
    }
}

const COLUMNS: &str = "m.id, m.ticket_id, m.kind, m.author_id, p.name, a.value, m.by_agent, m.channel, m.text, \
    m.folded, m.safe_html, m.robot, m.mail_id, m.created_at, m.mailbox_id, m.quotes";
pub(super) const FROM: &str = "message m JOIN person p ON p.id = m.author_id \
    LEFT JOIN address a ON a.person_id = p.id AND a.kind = 'email' AND a.main";
pub(super) const FILE: &str =
    "id, message_id, ticket_id, file_hash, name, content_type, size, content_id, inline";

/// What was said in a ticket as far as the viewer may read it, oldest first.
pub fn messages(tx: &mut Tx, viewer: &Viewer, id: TicketId) -> Result<Vec<Message>> {
    find_for(tx, viewer, id)?;
    let mut values: Vec<Value> = vec![id.into()];
    let theirs = readable(viewer, &mut values);
    let sql = format!("SELECT {COLUMNS} FROM {FROM} WHERE m.ticket_id = $1 AND {theirs} ORDER BY m.id");
    Ok(tx.all(&sql, values)?)
}

/// One message, if the viewer may read it.
pub fn message(tx: &mut Tx, viewer: &Viewer, id: MessageId) -> Result<Message> {
    let mut values: Vec<Value> = vec![id.into()];
    let theirs = readable(viewer, &mut values);
    let sql = format!("SELECT {COLUMNS} FROM {FROM} WHERE m.id = $1 AND {theirs}");
    let message: Message = tx.find(&sql, values)?.ok_or(Error::NotFound)?;
    find_for(tx, viewer, message.ticket_id)?;
    Ok(message)
}

/// Whether somebody else said something after the message `seen`.
pub fn said_since(tx: &mut Tx, viewer: &Viewer, id: TicketId, seen: MessageId) -> Result<bool> {
    find_for(tx, viewer, id)?;
    let mut values: Vec<Value> = params![id, seen, viewer.id].to_vec();
    let theirs = readable(viewer, &mut values);
    let sql = format!(
        "SELECT m.id FROM message m WHERE m.ticket_id = $1 AND m.id > $2 AND m.author_id <> $3 AND {theirs} LIMIT 1"
    );
    Ok(tx.find::<(MessageId,)>(&sql, values)?.is_some())
}

/// The letter that somebody outside wrote last in person; None if they wrote last by another way.
pub fn last_letter(tx: &mut Tx, viewer: &Viewer, id: TicketId) -> Result<Option<MailId>> {
    find_for(tx, viewer, id)?;
    let mut values: Vec<Value> = vec![id.into()];
    let theirs = readable(viewer, &mut values);
    let sql = format!(
        "SELECT m.mail_id FROM message m WHERE m.ticket_id = $1 AND NOT m.by_agent AND m.robot IS NULL AND {theirs}
         ORDER BY m.id DESC LIMIT 1"
    );
    Ok(tx
        .find::<(Option<MailId>,)>(&sql, values)?
        .and_then(|(mail,)| mail))
}

/// How many messages the viewer may read.
pub fn count_messages(tx: &mut Tx, viewer: &Viewer, id: TicketId) -> Result<i64> {
    find_for(tx, viewer, id)?;
    let mut values: Vec<Value> = vec![id.into()];
    let theirs = readable(viewer, &mut values);
    let sql = format!("SELECT COUNT(*) FROM message m WHERE m.ticket_id = $1 AND {theirs}");
    Ok(tx.one::<(i64,)>(&sql, values)?.0)
}

/// The newest message of a ticket, for the desk's own work.
pub fn latest_message(tx: &mut Tx, id: TicketId) -> Result<Option<MessageId>> {
    let sql = "SELECT id FROM message WHERE ticket_id = $1 ORDER BY id DESC LIMIT 1";
    Ok(tx.find::<(MessageId,)>(sql, params![id])?.map(|(id,)| id))
}

/// When the desk last replied publicly in a ticket, and what it wrote, for the desk's own work.
pub fn last_reply(tx: &mut Tx, id: TicketId) -> Result<Option<(Timestamp, String)>> {
    let sql = "SELECT created_at, text FROM message
        WHERE ticket_id = $1 AND kind = 'reply' AND by_agent AND robot IS NULL ORDER BY id DESC LIMIT 1";
    Ok(tx.find(sql, params![id])?)
}

/// What this person said last in public, if nobody said anything after it, and if it was not before `since`.
pub fn last_reply_of(
    tx: &mut Tx,
    author: PersonId,
    id: TicketId,
    since: Timestamp,
) -> Result<Option<String>> {
    let sql = "SELECT author_id, created_at, text FROM message
        WHERE ticket_id = $1 AND kind = 'reply' ORDER BY id DESC LIMIT 1";
    let last: Option<(PersonId, Timestamp, String)> = tx.find(sql, params![id])?;
    let own = last.filter(|(by, at, _)| *by == author && *at >= since);
    Ok(own.map(|(_, _, text)| text))
}

/// All files of a ticket that the viewer may see, in the order of their messages.
pub fn attachments(tx: &mut Tx, viewer: &Viewer, id: TicketId) -> Result<Vec<Attachment>> {
    find_for(tx, viewer, id)?;
    let mut values: Vec<Value> = vec![id.into()];
    let theirs = readable(viewer, &mut values);
    let sql = format!(
        "SELECT {FILE} FROM attachment WHERE ticket_id = $1
             AND message_id IN (SELECT m.id FROM message m WHERE m.ticket_id = $1 AND {theirs}) ORDER BY id"
    );
    Ok(tx.all(&sql, values)?)
}

/// One file, if the viewer may see its message.
pub fn attachment(tx: &mut Tx, viewer: &Viewer, id: AttachmentId) -> Result<Attachment> {
    let sql = format!("SELECT {FILE} FROM attachment WHERE id = $1");
    let file: Attachment = tx.find(&sql, params![id])?.ok_or(Error::NotFound)?;
    message(tx, viewer, file.message_id)?;
    Ok(file)
}

/// A file for the desk's own work: whoever asks has a link to it.
pub fn find_attachment(tx: &mut Tx, id: AttachmentId) -> Result<Option<Attachment>> {
    Ok(tx.find(
        &format!("SELECT {FILE} FROM attachment WHERE id = $1"),
        params![id],
    )?)
}

/// A message for the desk's own work; no viewer's rights are asked.
pub fn said(tx: &mut Tx, id: MessageId) -> Result<Option<Message>> {
    let sql = format!("SELECT {COLUMNS} FROM {FROM} WHERE m.id = $1");
    Ok(tx.find(&sql, params![id])?)
}

/// The files of a message, for the desk's own work.
pub fn files_of(tx: &mut Tx, id: MessageId) -> Result<Vec<Attachment>> {
    let sql = format!("SELECT {FILE} FROM attachment WHERE message_id = $1 ORDER BY id");
    Ok(tx.all(&sql, params![id])?)
}

/// All of a message's text with its history, also where no more than a part of it was taken into the ticket: then it lies
/// in a file beside it. The caller has checked that the viewer may read the message.
pub fn whole_text(tx: &mut Tx, files: &Files, message: &Message) -> Result<Vec<u8>> {
    let is_full = |text: &str| text.chars().nth(LONGEST_TEXT - 1).is_some();
    if message.mail_id.is_some() && (is_full(&message.text) || is_full(&message.folded)) {
        let whole = files_of(tx, message.id)?;
        let longest = whole
            .iter()
            .filter(|file| file.name == WHOLE_TEXT)
            .max_by_key(|file| file.size);
        if let Some(file) = longest {
            return files.read(tx, &file.file_hash);
        }
    }
    let text = [message.text.as_str(), message.folded.as_str()].join("\n\n");
    Ok(text.trim_end().to_owned().into_bytes())
}

/// What a customer said last before `message`, publicly and in person: what an agent's reply answers.
pub fn answered_by(tx: &mut Tx, message: &Message) -> Result<Option<Message>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM {FROM} WHERE m.ticket_id = $1 AND m.id < $2 AND m.kind = 'reply' AND NOT m.by_agent
             AND m.robot IS NULL ORDER BY m.id DESC LIMIT 1"
    );
    Ok(tx.find(&sql, params![message.ticket_id, message.id])?)
}
