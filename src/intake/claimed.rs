//! Letters that claim a ticket and were not let in: shown on both tickets, joined or dismissed with one click.

use super::kept::find_arrival;
use super::{Arrival, Verdict};
use crate::correspondence;
use crate::files::Kept;
use crate::ids::{MailId, TicketId};
use crate::people::Viewer;
use crate::store::{Act, Actor, Error, Result};
use crate::tickets::{self, Message, NewAttachment, NewMessage};
use database::{Tx, params, record};

record! {
    /// An open claim.
    #[derive(Debug, Clone)]
    pub struct Claimed {
        pub mail_id: MailId,
        /// The ticket that the letter opened.
        pub own: TicketId,
        /// The ticket that it claims.
        pub claims: TicketId,
        pub from_name: Option<String>,
        pub from_address: Option<String>,
        pub verdict: Verdict,
    }
}

impl Claimed {
    /// The other ticket, seen from one of the two.
    pub fn other(&self, ticket: TicketId) -> TicketId {
        if self.own == ticket { self.claims } else { self.own }
    }

    /// Who wrote it, as far as it says so.
    pub fn who(&self) -> String {
        let name = self.from_name.as_deref().unwrap_or_default().trim();
        match (name, self.from_address.as_deref()) {
            ("", address) => address.unwrap_or("?").to_owned(),
            (name, None) => name.to_owned(),
            (name, Some(address)) => format!("{name} <{address}>"),
        }
    }
}

/// Open claims that a ticket makes or that are made to it, the oldest first; tickets in the trash make none.
pub fn claims_of(tx: &mut Tx, viewer: &Viewer, ticket: TicketId) -> Result<Vec<Claimed>> {
    tickets::find_for(tx, viewer, ticket)?;
    if !viewer.works_here() {
        return Ok(vec![]);
    }
    // Each side by its index, and only so many: a stranger may claim a ticket a thousand times.
    let sql = "SELECT m.id, m.ticket_id, m.claims_id, m.from_name, m.from_address, m.verdict FROM mail m
         JOIN ticket own ON own.id = m.ticket_id JOIN ticket other ON other.id = m.claims_id
         WHERE m.id IN (
             SELECT id FROM (SELECT id FROM mail WHERE claims_id = $1 AND claim_settled_at IS NULL ORDER BY id LIMIT 20) made
             UNION SELECT id FROM (SELECT id FROM mail WHERE ticket_id = $1 AND claims_id IS NOT NULL
                 AND claim_settled_at IS NULL ORDER BY id LIMIT 20) making)
             AND own.deleted_at IS NULL AND other.deleted_at IS NULL";
    let mut claims: Vec<Claimed> = tx.all(sql, params![ticket])?;
    claims.sort_by_key(|claim| claim.mail_id);
    Ok(claims)
}

/// The letter belongs there after all: it is said in the ticket it claims, as its writer's, who takes part from now on. The
/// ticket it had opened goes into the trash if nobody here has written in it. Gives the ticket it is in now.
pub fn join_claim(act: &mut Act, viewer: &Viewer, id: MailId) -> Result<TicketId> {
    let (mail, claimed) = settle(act, viewer, id)?;
    let (Some(own), Some(said)) = (mail.ticket_id, mail.message_id) else {
        return Err(Error::NotFound);
    };
    let ticket = tickets::lock(act, claimed)?;
    let said = tickets::said(act, said)?.ok_or(Error::NotFound)?;
    let author = said.author_id;
    if !tickets::takes_part(act, &ticket, author)? {
        tickets::join(act, claimed, author)?;
    }
    let again = again(act, &said)?;
    let answered = act.on_behalf_of(Actor::Customer(author), |act| {
        tickets::answer(act, claimed, again)
    })?;
    act.run(
        "UPDATE mail SET ticket_id = $1, message_id = $2 WHERE id = $3",
        params![answered.ticket, answered.message, id],
    )?;
    correspondence::move_thread(act, own, answered.ticket)?;
    if untouched(act, own)? {
        tickets::delete(act, own)?;
    }
    Ok(answered.ticket)
}

/// The claim is none: the ticket it opened stands alone.
pub fn dismiss_claim(act: &mut Act, viewer: &Viewer, id: MailId) -> Result<()> {
    settle(act, viewer, id).map(drop)
}

/// Ends the claim; not found when somebody else was faster, or for whoever may not see both tickets.
fn settle(act: &mut Act, viewer: &Viewer, id: MailId) -> Result<(Arrival, TicketId)> {
    viewer.must_be_agent()?;
    let now = act.now;
    let sql = "UPDATE mail SET claim_settled_at = $1
         WHERE id = $2 AND claims_id IS NOT NULL AND claim_settled_at IS NULL RETURNING claims_id";
    let (claimed,): (TicketId,) = act.find(sql, params![now, id])?.ok_or(Error::NotFound)?;
    let mail = find_arrival(act, id)?.ok_or(Error::NotFound)?;
    for ticket in mail.ticket_id.into_iter().chain([claimed]) {
        tickets::find_for(act, viewer, ticket)?;
    }
    Ok((mail, claimed))
}

/// What was said, to be said once more.
fn again(act: &mut Act, said: &Message) -> Result<NewMessage> {
    let files = tickets::files_of(act, said.id)?;
    let file = |file: tickets::Attachment| NewAttachment {
        file: Kept::named(file.file_hash, file.size),
        name: file.name,
        content_type: file.content_type,
        content_id: file.content_id,
        inline: file.inline,
    };
    Ok(NewMessage {
        kind: said.kind,
        author_id: said.author_id,
        by_agent: false,
        channel: said.channel,
        text: said.text.clone(),
        folded: said.folded.clone(),
        html: said.html.clone(),
        robot: said.robot.clone(),
        mail_id: said.mail_id,
        attachments: files.into_iter().map(file).collect(),
        addressed: None,
    })
}

/// Whether only the letter stands in a ticket.
fn untouched(tx: &mut Tx, ticket: TicketId) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM message WHERE ticket_id = $1";
    Ok(tx.one::<(i64,)>(sql, params![ticket])?.0 <= 1)
}

/// Other mailboxes of ours to which letters of a ticket came too, by the letter that stands.
pub fn came_to(tx: &mut Tx, ticket: TicketId) -> Result<Vec<(MailId, String)>> {
    let sql = "SELECT first.id, b.address FROM mail other
         JOIN mail first ON first.ticket_id = $1 AND first.message_id = other.message_id AND first.outcome <> 'duplicate'
         JOIN mailbox b ON b.id = other.mailbox_id
         WHERE other.ticket_id = $1 AND other.outcome = 'duplicate' AND other.mailbox_id <> first.mailbox_id
         GROUP BY first.id, b.address ORDER BY first.id, b.address";
    Ok(tx.all(sql, params![ticket])?)
}
