//! Claims due letters for one node, with a lease that the node renews while it has them in hand.

use super::overtaking::{come_too_late, outdate};
use super::{COLUMNS, Letter, ceiling};
use crate::ids::{MailboxId, OutboxId};
use crate::store::{Act, Result};
use database::{Engine, Tx, Value, pad, params, places};
use jiff::{SignedDuration, Timestamp};

/// How long a node has a claimed letter to itself without renewing.
const LEASE: SignedDuration = SignedDuration::from_secs(60);

/// A letter in this node's hands.
pub struct Claimed {
    pub letter: Letter,
    /// A node had it in hand, handed its text to the relay and never said how it ended: it may have arrived.
    pub may_have_left: bool,
    /// It was uncertain even before that: its one more try is used up.
    pub used_up: bool,
}

/// Which letters one way out of the desk carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Those of one mailbox, which has a relay of its own.
    Of(MailboxId),
    /// Those of all others.
    AllBut(Vec<MailboxId>),
}

/// Whether a letter could be claimed now.
pub fn something_due(tx: &mut Tx, now: Timestamp, in_hand: &[OutboxId], scope: &Scope) -> Result<bool> {
    let full = full(&ceiling::room(tx, now)?);
    Ok(!due(tx, now, in_hand, scope, &full, 1, "")?.is_empty())
}

fn full(room: &[(MailboxId, i64)]) -> Vec<MailboxId> {
    let full = room.iter().filter(|(_, room)| *room <= 0);
    full.map(|(mailbox, _)| *mailbox).collect()
}

/// What one person reads about one ticket leaves in the order in which it was written: a reply before the notice that
/// thanks for it. A letter whose first try failed holds up no other, nor does one of another mailbox.
const IN_ORDER: &str = "NOT EXISTS (SELECT 1 FROM outbox before
    WHERE before.ticket_id = outbox.ticket_id AND before.id < outbox.id AND before.person_id = outbox.person_id
        AND COALESCE(before.mailbox_id, 0) = COALESCE(outbox.mailbox_id, 0) AND before.state IN ('waiting', 'sending') AND NOT before.held AND before.due_at <= $1 AND before.attempts <= 1)";

/// A letter that is due, as far as claiming it asks.
struct Due {
    id: OutboxId,
    /// A node had it in hand and handed its text over.
    may_have_left: bool,
    uncertain: bool,
    mailbox: Option<MailboxId>,
    good_until: Option<Timestamp>,
    /// An acknowledgement that was tried before.
    is_late: bool,
}

type DueRow = (OutboxId, bool, bool, Option<MailboxId>, Option<Timestamp>, bool);

impl From<DueRow> for Due {
    fn from((id, may_have_left, uncertain, mailbox, good_until, is_late): DueRow) -> Due {
        Due {
            id,
            may_have_left,
            uncertain,
            mailbox,
            good_until,
            is_late,
        }
    }
}

/// The letters that are due and in nobody's hands, people's before automatic ones. Those in the hands of this very process
/// never are, even if its clock was moved past their lease. Mailboxes that are `full` wait.
fn due(
    tx: &mut Tx,
    now: Timestamp,
    in_hand: &[OutboxId],
    scope: &Scope,
    full: &[MailboxId],
    limit: i64,
    lock: &str,
) -> Result<Vec<Due>> {
    let mut due: Vec<Due> = vec![];
    for automatic in ["FALSE", "TRUE"] {
        let rest = limit - i64::try_from(due.len()).unwrap_or(limit);
        if rest <= 0 {
            break;
        }
        let mut values = params![now, now].to_vec();
        let mut except = not_in("id", in_hand, &mut values);
        match scope {
            Scope::Of(mailbox) => {
                values.push((*mailbox).into());
                except.push_str(&format!(" AND mailbox_id = ${}", values.len()));
                except.push_str(&not_in("mailbox_id", full, &mut values));
            }
            Scope::AllBut(others) => {
                let others: Vec<MailboxId> = others.iter().chain(full).copied().collect();
                except.push_str(&not_in("COALESCE(mailbox_id, 0)", &others, &mut values));
            }
        }
        let sql = format!(
            "SELECT id, state = 'sending' AND leaving, uncertain, mailbox_id, good_until,
                 purpose = 'acknowledgement' AND attempts > 0
             FROM outbox
             WHERE state IN ('waiting', 'sending') AND NOT held AND automatic = {automatic}
                 AND due_at <= $1 AND lease_until <= $2{except} AND {IN_ORDER}
             ORDER BY due_at, id LIMIT {rest} {lock}"
        );
        due.extend(tx.all::<DueRow>(&sql, values)?.into_iter().map(Due::from));
    }
    Ok(due)
}

/// A condition that leaves these out; nothing where there are none.
fn not_in<T: Copy + Into<Value>>(column: &str, out: &[T], values: &mut Vec<Value>) -> String {
    if out.is_empty() {
        return String::new();
    }
    let (list, _) = places(values.len() + 1, out.len());
    values.extend(pad(out.iter().copied()));
    format!(" AND {column} NOT IN ({list})")
}

/// Takes up to `limit` letters that are due and not among `in_hand`, and no more of a mailbox than its ceiling leaves room
/// for. A letter whose lease ran out is taken again: its node died. One that says what is no longer true is taken back.
pub fn claim(act: &mut Act, limit: i64, in_hand: &[OutboxId], scope: &Scope) -> Result<Vec<Claimed>> {
    let now = act.now;
    let mut room = ceiling::room(act, now)?;
    if !room.is_empty() {
        // Two nodes that count at the same time would both use what is left.
        act.in_turn("ceiling")?;
        room = ceiling::room(act, now)?;
    }
    let found = due(act, now, in_hand, scope, &full(&room), limit, "{skip}")?;
    let mut claimed = Vec::with_capacity(found.len());
    for due in found {
        let Due {
            id,
            may_have_left,
            uncertain,
            mailbox,
            ..
        } = due;
        let still_here = !may_have_left && !uncertain;
        if still_here && due.good_until.is_some_and(|until| until < now) {
            outdate(act, id)?;
            continue;
        }
        if still_here && due.is_late && come_too_late(act, id)? {
            continue;
        }
        if let Some((_, room)) = room.iter_mut().find(|(full, _)| Some(*full) == mailbox) {
            *room -= 1;
            if *room < 0 {
                continue;
            }
        }
        let sql = format!(
            "UPDATE outbox SET state = 'sending', lease_until = $1, attempts = attempts + 1, leaving = FALSE,
                 uncertain = uncertain OR (state = 'sending' AND leaving)
             WHERE id = $2 RETURNING {COLUMNS}"
        );
        let letter = act.one(&sql, params![now + LEASE, id])?;
        claimed.push(Claimed {
            letter,
            may_have_left,
            used_up: may_have_left && uncertain,
        });
    }
    Ok(claimed)
}

/// Notes that the text is about to be handed to the relay. False if the letter is no longer this node's: then it must
/// not leave.
pub fn leave(act: &mut Act, letter: &Letter) -> Result<bool> {
    let until = act.now + LEASE;
    let noted = act.run(
        "UPDATE outbox SET leaving = TRUE, lease_until = $1 WHERE id = $2 AND attempts = $3 AND state = 'sending'",
        params![until, letter.id, letter.attempts],
    )?;
    Ok(noted > 0)
}

/// Keeps a letter in this node's hands.
pub fn renew(act: &mut Act, letter: &Letter) -> Result<()> {
    let until = act.now + LEASE;
    act.put(
        "UPDATE outbox SET lease_until = $1 WHERE id = $2 AND attempts = $3 AND state = 'sending'",
        params![until, letter.id, letter.attempts],
    )?;
    Ok(())
}

/// Gives back letters that this node will not send: whoever looks next takes them. Those that were leaving are then
/// tried once more.
pub fn hand_back(act: &mut Act, in_hand: &[OutboxId]) -> Result<()> {
    for letter in in_hand {
        act.put(
            "UPDATE outbox SET lease_until = 0 WHERE id = $1 AND state = 'sending'",
            params![letter],
        )?;
    }
    Ok(())
}

/// At the start: on SQLite there is one process, so letters in hand are those of one that died.
pub fn take_up(act: &mut Act) -> Result<()> {
    if act.engine() == Engine::Sqlite {
        act.run("UPDATE outbox SET lease_until = 0 WHERE state = 'sending'", [])?;
    }
    Ok(())
}
