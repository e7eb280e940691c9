//! Mailboxes and the letters they hold, as JSON. No secret is among it.

use super::tried::shown_fault;
use crate::api::written::time;
use crate::channels::email::imap;
use crate::mailboxes::{self, Mailbox};
use crate::outbox::{self, Letter};
use crate::store::{Desk, Result};
use database::Tx;
use serde::Serialize;
use serde_json::{Value, json};

/// A letter that is held.
pub fn letter(letter: &Letter) -> Value {
    json!({
        "id": letter.id,
        "ticket_id": letter.ticket_id,
        "purpose": letter.purpose.as_str(),
        "to": letter.to_address,
        "subject": letter.subject,
        "automatic": letter.automatic,
        "held_because": "the mailbox is in quarantine",
        "created_at": time(letter.created_at),
    })
}

/// A mailbox and how it does.
pub fn shown(desk: &Desk, tx: &mut Tx, base: &str, mailbox: &Mailbox) -> Result<Value> {
    let standing = imap::standing(tx, mailbox.id)?;
    let failing = standing.as_ref().and_then(|standing| {
        let since = standing.failing_since?;
        let mut fault = shown_fault(&standing.fault()?);
        fault["since"] = json!(time(since));
        Some(fault)
    });
    let waits = outbox::waits_for_room(tx, desk.clock.now())?.contains(&mailbox.id);
    Ok(json!({
        "id": mailbox.id,
        "url": format!("{base}/api/v2/mailboxes/{}.json", mailbox.id),
        "address": mailbox.address,
        "name": mailbox.name,
        "group_id": mailbox.team_id,
        "state": if mailbox.quarantined { "quarantined" } else { "live" },
        "quarantined": mailbox.quarantined,
        "sends_per_hour": mailbox.sends_per_hour,
        "ceiling_reached": waits,
        "held_letters": outbox::in_quarantine_count(tx, mailbox.id)?,
        "imap": server_shown(mailboxes::imap_shown(tx, mailbox.id)?)?,
        "relay": server_shown(mailboxes::relay_shown(tx, mailbox.id)?)?,
        "failing": failing,
        "last_read_at": standing.as_ref().and_then(|standing| standing.reached_at).map(time),
        "last_letter_at": standing.as_ref().and_then(|standing| standing.last_letter_at).map(time),
        "created_at": time(mailbox.created_at),
    }))
}

/// Settings hold no secret; when they were made is our own business.
fn server_shown<T: Serialize>(server: Option<T>) -> Result<Value> {
    let mut shown = serde_json::to_value(server)?;
    if let Value::Object(fields) = &mut shown {
        fields.remove("since");
    }
    Ok(shown)
}
