//! Mailboxes as lanes: what each may send, which letters no longer need to leave, and what a ticket's log hears of them.

use super::Purpose;
use crate::events::{self, LetterEvent};
use crate::ids::MailboxId;
use crate::languages::Sentence;
use crate::leaving::{self, Ceiling, Fate, LaneKind, LaneWords, Parcel};
use crate::people;
use crate::store::{Act, Result};
use database::{Tx, params};
use jiff::Timestamp;

/// The lanes of letters: each mailbox is one, whichever relay it uses.
pub const MAILBOXES: LaneKind = LaneKind {
    name: "mailbox",
    ceilings,
    overtaken,
    record,
    words: LaneWords {
        uncertain: "delivery-why-uncertain",
        uncertain_last: "delivery-why-uncertain-last",
        stopped_twice: "delivery-why-stopped-twice",
        unnoted: "delivery-why-unnoted",
        outdated: "outbox-why-outdated",
    },
};

/// Why an acknowledgement did not leave.
const ANSWERED: Sentence = Sentence::new("outbox-why-answered");

fn ceilings(tx: &mut Tx) -> Result<Vec<Ceiling>> {
    let sql = "SELECT id, sends_per_hour FROM mailbox WHERE sends_per_hour IS NOT NULL";
    let found: Vec<(i64, i64)> = tx.all(sql, [])?;
    Ok(found
        .into_iter()
        .map(|(lane, per_hour)| Ceiling { lane, per_hour })
        .collect())
}

/// The mailboxes that have reached their ceiling while letters of theirs are due.
pub fn full_mailboxes(tx: &mut Tx, now: Timestamp) -> Result<Vec<MailboxId>> {
    let full = leaving::full_lanes(tx, &MAILBOXES, now)?;
    Ok(full.into_iter().map(MailboxId::from).collect())
}

/// Whether the mailbox holds its letters. A release that runs at the same time does not show in what was read before, so
/// it is asked again once none runs: from here to the end of this act none can (on SQLite there is one writer anyway).
pub(super) fn is_in_quarantine(act: &mut Act, mailbox: MailboxId) -> Result<bool> {
    let sql = "SELECT quarantined AND live FROM mailbox WHERE id = $1 {lock}";
    let holds: Option<(bool,)> = act.find(sql, params![mailbox])?;
    Ok(holds == Some((true,)))
}

/// An acknowledgement that the relay put off, if an agent's reply to the same person has left since, or leaves now: "we
/// have your request" is no news behind the answer.
fn overtaken(act: &mut Act, parcel: &Parcel) -> Result<Option<Sentence>> {
    if parcel.purpose != Purpose::Acknowledgement.as_str() {
        return Ok(None);
    }
    let sql =
        "SELECT id FROM outbox WHERE ticket_id = $1 AND person_id = $2 AND purpose = 'reply' AND NOT held
         AND state IN ('waiting', 'sending', 'sent') LIMIT 1";
    let answer: Option<(i64,)> = act.find(sql, params![parcel.ticket_id, parcel.person_id])?;
    Ok(answer.map(|_| ANSWERED))
}

/// A letter about no ticket has no log to stand in.
fn record(act: &mut Act, parcel: &Parcel, fate: &Fate) -> Result<()> {
    if let Fate::Failed {
        unknown_address: true,
        ..
    } = fate
    {
        people::mark_undeliverable(act, &letters::on_wire(&parcel.to))?;
    }
    let (Some(ticket), Some(to)) = (parcel.ticket_id, parcel.person_id) else {
        return Ok(());
    };
    let (letter, purpose) = (parcel.id, parcel.purpose.clone());
    let event = match fate.clone() {
        Fate::Sent => LetterEvent::Sent { letter },
        Fate::Failed { error, last, .. } => LetterEvent::Failed { letter, error, last },
        Fate::Withheld { reason } => LetterEvent::Withheld { purpose, to, reason },
        Fate::Outdated => LetterEvent::Outdated { letter, purpose, to },
    };
    events::record(act, ticket, event)
}
