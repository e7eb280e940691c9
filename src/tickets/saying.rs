//! Saying something in a ticket: a public reply, an internal note, a logged call.

use super::{Addressed, Channel, MessageKind, Status, Ticket, heard, planned, recipients, ticket};
use crate::events::{self, TicketEvent};
use crate::files::{self, Kept};
use crate::ids::{MailId, MessageId, PersonId, TicketId};
use crate::store::{Act, Result};
use database::params;

/// Characters of a text that go into a ticket when it comes in a letter; a longer one lies beside it as a file. No page shows
/// more.
pub const LONGEST_TEXT: usize = 1_000_000;

/// What that file is called.
pub const WHOLE_TEXT: &str = "message.txt";

/// Something to say.
#[derive(Debug, Clone)]
pub struct NewMessage {
    pub kind: MessageKind,
    pub author_id: PersonId,
    /// Whether the author speaks for the desk.
    pub by_agent: bool,
    pub channel: Channel,
    /// What the author wrote.
    pub text: String,
    /// Quoted history and signature.
    pub folded: String,
    /// Safe: cleaned by [`letters::clean`] or [`letters::clean_written`] before it is said.
    pub html: Option<String>,
    /// What kind of robot wrote it; None for people.
    pub robot: Option<String>,
    pub mail_id: Option<MailId>,
    pub attachments: Vec<NewAttachment>,
    /// Whom it is for; None: a reply goes to the requester and to those in copy.
    pub addressed: Option<Addressed>,
}

/// A file to show with a message; already kept.
#[derive(Debug, Clone)]
pub struct NewAttachment {
    pub file: Kept,
    /// Safe to show and to save under.
    pub name: String,
    /// From our own list, after sniffing.
    pub content_type: String,
    pub content_id: Option<String>,
    pub inline: bool,
}

impl NewMessage {
    /// A plain-text message of a person.
    pub fn text(
        kind: MessageKind,
        author: PersonId,
        by_agent: bool,
        channel: Channel,
        text: &str,
    ) -> NewMessage {
        NewMessage {
            kind,
            author_id: author,
            by_agent,
            channel,
            text: text.to_owned(),
            folded: String::new(),
            html: None,
            robot: None,
            mail_id: None,
            attachments: vec![],
            addressed: None,
        }
    }

    /// Whether a customer said it, publicly and in person: only that is an answer.
    pub fn is_answer(&self) -> bool {
        !self.by_agent && self.kind == MessageKind::Reply && self.robot.is_none()
    }

    /// Whether somebody outside, who was asked aside, wrote it in person: the customer never sees it.
    fn is_answer_from_aside(&self) -> bool {
        !self.by_agent && self.kind == MessageKind::Note && self.robot.is_none()
    }
}

/// Says it. The customer's answer to a closed ticket is not said here but by [`super::answer`].
pub fn say(act: &mut Act, id: TicketId, new: NewMessage) -> Result<MessageId> {
    let before = ticket::lock(act, id)?;
    say_in(act, &before, new)
}

/// Says it in a ticket that nobody else can change meanwhile, as it was `before`.
pub(super) fn say_in(act: &mut Act, before: &Ticket, mut new: NewMessage) -> Result<MessageId> {
    heard::weigh(act, before, &mut new)?;
    say_weighed(act, before, new)
}

/// Says what was weighed already.
pub(super) fn say_weighed(act: &mut Act, before: &Ticket, new: NewMessage) -> Result<MessageId> {
    let id = before.id;
    let invited = match &new.addressed {
        Some(addressed) => recipients::invited(act, before, &new, addressed)?,
        None => vec![],
    };
    let message = insert(act, id, &new)?;
    recipients::note(act, message, &invited)?;
    let public = new.kind == MessageKind::Reply;
    if public && new.by_agent && before.first_reply_at.is_none() {
        let now = act.now;
        act.put(
            "UPDATE ticket SET first_reply_at = $1 WHERE id = $2",
            params![now, id],
        )?;
    }
    let from = if new.by_agent { "agent" } else { "customer" };
    if public && new.robot.is_none() && before.last_from != from {
        act.put(
            "UPDATE ticket SET last_from = $1 WHERE id = $2",
            params![from, id],
        )?;
    }
    let said = TicketEvent::Said {
        message,
        message_kind: new.kind.as_str().to_owned(),
        by_agent: new.by_agent,
        robot: new.robot.clone(),
    };
    events::record(act, id, said)?;
    if new.is_answer() {
        planned::overtake(act, id)?;
    }
    if new.is_answer_from_aside() && before.status == Status::OnHold {
        super::set_status(act, id, Status::Open)?;
    }
    if new.is_answer() && matches!(before.status, Status::Pending | Status::OnHold | Status::Solved) {
        reopen(act, id, before.status, Some(message))?;
    }
    if public && new.by_agent && before.status == Status::New {
        super::set_status(act, id, Status::Open)?;
    }
    Ok(message)
}

/// The customer answered, or said that it is not solved: what waited for them is open again. `before` is the status
/// until now.
pub fn reopen(act: &mut Act, id: TicketId, before: Status, by_message: Option<MessageId>) -> Result<()> {
    super::set_status(act, id, Status::Open)?;
    if before == Status::Solved {
        events::record(act, id, TicketEvent::Reopened { by_message })?;
    }
    Ok(())
}

/// Adds a last paragraph of the desk's to a message that has not left.
pub fn end_with(act: &mut Act, id: MessageId, ending: &str) -> Result<()> {
    let html = letters::text_to_html(ending);
    act.put(
        "UPDATE message SET text = text || $1, html = html || $2 WHERE id = $3",
        params![format!("\n\n{ending}"), html, id],
    )?;
    Ok(())
}

fn insert(act: &mut Act, ticket: TicketId, new: &NewMessage) -> Result<MessageId> {
    let now = act.now;
    let (id,): (MessageId,) = act.one(
        "INSERT INTO message (ticket_id, kind, author_id, by_agent, channel, text, folded, safe_html, robot, mail_id, created_at,
             mailbox_id, quotes)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id",
        params![
            ticket,
            new.kind,
            new.author_id,
            new.by_agent,
            new.channel,
            new.text.as_str(),
            new.folded.as_str(),
            new.html.clone(),
            new.robot.clone(),
            new.mail_id,
            now,
            new.addressed.as_ref().and_then(|addressed| addressed.mailbox),
            new.addressed.as_ref().is_none_or(|addressed| !addressed.unquoted)
        ],
    )?;
    for attachment in &new.attachments {
        files::name(act, &attachment.file)?;
        act.put(
            "INSERT INTO attachment (message_id, ticket_id, file_hash, name, content_type, size, content_id, inline)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            params![
                id,
                ticket,
                attachment.file.hash.as_str(),
                attachment.name.as_str(),
                attachment.content_type.as_str(),
                attachment.file.size,
                attachment.content_id.clone(),
                attachment.inline
            ],
        )?;
    }
    Ok(id)
}
