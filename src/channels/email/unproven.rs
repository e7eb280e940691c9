//! An agent answered by mail, and nothing proves that it was them: nothing is sent. The words wait as their draft in the
//! ticket, to be sent with a click; they are told at the address the desk knows; and the customer is not reminded of a
//! question while an answer to them lies there.

use super::take::Taking;
use crate::correspondence::outbox::{self, Purpose};
use crate::correspondence::{self, Block, Content, Letter};
use crate::ids::TicketId;
use crate::intake::Sender;
use crate::store::{Act, Error, Result};
use crate::tickets::{self, MessageKind, Status};
use jiff::SignedDuration;

/// An agent is told once in this time: a mail program that answers by itself must not start a dance.
const ONCE: SignedDuration = SignedDuration::from_mins(10);

/// Keeps the answer as a draft. One that is not fit for customers, see `unfit`, stays a note and nothing more.
pub(super) fn keep(act: &mut Act, taking: &Taking, sender: &Sender, id: TicketId) -> Result<()> {
    let ticket = tickets::find(act, id)?.ok_or(Error::NotFound)?;
    let said = match tickets::latest_message(act, id)? {
        Some(latest) => tickets::said(act, latest)?,
        None => None,
    };
    let marked = said
        .is_some_and(|said| said.kind == MessageKind::Note && said.robot.as_deref() == Some("unverified"));
    if !marked {
        return Ok(());
    }
    tickets::add_to_draft(
        act,
        sender.person.id,
        id,
        &taking.read.text.visible,
        &taking.read.attachments,
    )?;
    if ticket.status == Status::Pending {
        tickets::set_status(act, id, Status::Open)?;
    }
    let since = act.now - ONCE;
    if outbox::queued_since(act, sender.person.id, Purpose::Alert, since)? {
        return Ok(());
    }
    let words = sender.person.language.unwrap_or(ticket.language).words();
    let content = Content {
        subject: words.say_one("channels-unproven-subject", "subject", ticket.subject.as_str()),
        blocks: vec![
            Block::Text(words.say("channels-unproven-text")),
            Block::Quote(taking.read.text.visible.clone()),
        ],
    };
    correspondence::send(
        act,
        Letter::automatic(Purpose::Alert, &ticket, &sender.person, content),
    )?;
    Ok(())
}
