//! Mailboxes and the letters they hold, as their shapes. No secret is among it.

use super::tried::shown_fault;
use crate::channels::email::imap;
use crate::correspondence::outbox::{self, Letter};
use crate::ids::{TeamId, TicketId};
use crate::mailboxes;
use crate::shapes::{self, Failing, HeldLetter, Mailbox, Time};
use crate::store::{Desk, Result};
use database::Tx;
use serde::Serialize;
use serde_json::Value;

/// A letter that is held.
pub fn letter(letter: &Letter) -> HeldLetter {
    HeldLetter {
        id: letter.id.get(),
        ticket_id: letter.ticket_id.map(TicketId::get),
        purpose: letter.purpose.to_string(),
        to: letter.to_address.clone(),
        subject: letter.subject.clone(),
        automatic: letter.automatic,
        held_because: "the mailbox is in quarantine".to_owned(),
        created_at: letter.created_at.into(),
    }
}

/// A mailbox and how it does.
pub fn shown(desk: &Desk, tx: &mut Tx, base: &str, mailbox: &mailboxes::Mailbox) -> Result<Mailbox> {
    let id = mailbox.id;
    let standing = imap::standing(tx, id)?;
    let failing = standing.as_ref().and_then(|standing| {
        let since = standing.failing_since?.into();
        let fault = shown_fault(&standing.fault()?);
        Some(Failing { fault, since })
    });
    let state = if mailbox.quarantined {
        "quarantined"
    } else {
        "live"
    };
    Ok(Mailbox {
        id: id.get(),
        url: shapes::address(base, "mailboxes", id.get()),
        address: mailbox.address.clone(),
        name: mailbox.name.clone(),
        group_id: mailbox.team_id.map(TeamId::get),
        state: state.to_owned(),
        quarantined: mailbox.quarantined,
        sends_per_hour: mailbox.sends_per_hour,
        ceiling_reached: outbox::full_mailboxes(tx, desk.clock.now())?.contains(&id),
        held_letters: outbox::in_quarantine_count(tx, id)?,
        imap: server_shown(mailboxes::imap_shown(tx, id)?)?,
        relay: server_shown(mailboxes::relay_shown(tx, id)?)?,
        failing,
        last_read_at: standing.as_ref().and_then(|s| s.reached_at).map(Time),
        last_letter_at: standing.as_ref().and_then(|s| s.last_letter_at).map(Time),
        created_at: mailbox.created_at.into(),
    })
}

/// Settings hold no secret; when they were made is our own business.
fn server_shown<T: Serialize>(server: Option<T>) -> Result<Option<Value>> {
    let mut shown = server.map(serde_json::to_value).transpose()?;
    if let Some(Value::Object(fields)) = &mut shown {
        fields.remove("since");
    }
    Ok(shown)
}
