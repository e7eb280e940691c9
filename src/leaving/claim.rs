//! Claims due parcels for one node, with a lease that the node renews while it has them in hand.

use super::parcel::{COLUMNS, LANE};
use super::settle;
use super::{Fate, LaneKind, Parcel, ceiling};
use crate::ids::OutboxId;
use crate::languages::Sentence;
use crate::store::{Act, Result};
use database::{Engine, Tx, Value, pad, params, places};
use jiff::{SignedDuration, Timestamp};

/// How long a node has a claimed parcel to itself without renewing.
const LEASE: SignedDuration = SignedDuration::from_secs(60);

/// A parcel in this node's hands.
pub struct Claimed {
    pub parcel: Parcel,
    /// A node had it in hand, handed it over and never said how that ended: it may have arrived.
    pub may_have_left: bool,
    /// It was uncertain even before that: its one more try is used up.
    pub used_up: bool,
}

/// Which lanes of a kind one route carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// One lane, which has a route of its own.
    Of(i64),
    /// All others.
    AllBut(Vec<i64>),
}

/// Whether a parcel could be claimed now.
pub(super) fn something_due(
    tx: &mut Tx,
    kind: &LaneKind,
    now: Timestamp,
    in_hand: &[OutboxId],
    scope: &Scope,
) -> Result<bool> {
    let ceilings = (kind.ceilings)(tx)?;
    let full = ceiling::full(&ceiling::room(tx, kind, &ceilings, now)?);
    let asked = Asked {
        kind,
        now,
        in_hand,
        scope,
    };
    Ok(!asked.due(tx, &full, 1, "")?.is_empty())
}

/// What one person reads about one ticket leaves in the order in which it was written: a reply before the notice that
/// thanks for it. A parcel whose first try failed holds up no other, nor does one of another lane.
const IN_ORDER: &str = "NOT EXISTS (SELECT 1 FROM outbox before
    WHERE before.ticket_id = outbox.ticket_id AND before.id < outbox.id AND before.person_id = outbox.person_id
        AND before.lane_kind = outbox.lane_kind
        AND COALESCE(before.lane_id, before.mailbox_id, 0) = COALESCE(outbox.lane_id, outbox.mailbox_id, 0)
        AND before.state IN ('waiting', 'sending') AND NOT before.held AND before.due_at <= $2 AND before.attempts <= 1)";

/// A parcel that is due, as far as claiming it asks.
struct Due {
    id: OutboxId,
    /// A node had it in hand and handed it over.
    may_have_left: bool,
    uncertain: bool,
    lane: i64,
    good_until: Option<Timestamp>,
}

/// Which due parcels are asked for.
struct Asked<'a> {
    kind: &'a LaneKind,
    now: Timestamp,
    /// Those in the hands of this very process are never due, even if its clock was moved past their lease.
    in_hand: &'a [OutboxId],
    scope: &'a Scope,
}

impl Asked<'_> {
    /// The parcels that are due and in nobody's hands, people's before automatic ones. Lanes that are `full` wait.
    fn due(&self, tx: &mut Tx, full: &[i64], limit: i64, lock: &str) -> Result<Vec<Due>> {
        let mut due: Vec<Due> = vec![];
        for automatic in ["FALSE", "TRUE"] {
            let rest = limit - i64::try_from(due.len()).unwrap_or(limit);
            if rest <= 0 {
                break;
            }
            let mut values: Vec<Value> = params![self.kind.name, self.now, self.now].into();
            let mut except = not_in("id", self.in_hand, &mut values);
            match self.scope {
                Scope::Of(lane) => {
                    values.push((*lane).into());
                    except.push_str(&format!(" AND {LANE} = ${}", values.len()));
                    except.push_str(&not_in(LANE, full, &mut values));
                }
                Scope::AllBut(others) => {
                    let others: Vec<i64> = others.iter().chain(full).copied().collect();
                    except.push_str(&not_in(LANE, &others, &mut values));
                }
            }
            let sql = format!(
                "SELECT id, state = 'sending' AND leaving, uncertain, {LANE}, good_until
                 FROM outbox
                 WHERE state IN ('waiting', 'sending') AND NOT held AND lane_kind = $1 AND automatic = {automatic}
                     AND due_at <= $2 AND lease_until <= $3{except} AND {IN_ORDER}
                 ORDER BY due_at, id LIMIT {rest} {lock}"
            );
            let found = tx.all::<(OutboxId, bool, bool, i64, Option<Timestamp>)>(&sql, values)?;
            due.extend(
                found
                    .into_iter()
                    .map(|(id, may_have_left, uncertain, lane, good_until)| Due {
                        id,
                        may_have_left,
                        uncertain,
                        lane,
                        good_until,
                    }),
            );
        }
        Ok(due)
    }
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

/// Takes up to `limit` parcels that are due and not among `in_hand`, and no more of a lane than its ceiling leaves room
/// for. A parcel whose lease ran out is taken again: its node died. One that says what is no longer true is taken back.
pub fn claim(
    act: &mut Act,
    kind: &LaneKind,
    limit: i64,
    in_hand: &[OutboxId],
    scope: &Scope,
) -> Result<Vec<Claimed>> {
    let now = act.now;
    let ceilings = (kind.ceilings)(act)?;
    if !ceilings.is_empty() {
        // Two nodes that count at the same time would both use what is left.
        act.in_turn("ceiling")?;
    }
    let mut room = ceiling::room(act, kind, &ceilings, now)?;
    let asked = Asked {
        kind,
        now,
        in_hand,
        scope,
    };
    let full = ceiling::full(&room);
    let mut claimed = vec![];
    for due in asked.due(act, &full, limit, "{skip}")? {
        let still_here = !due.may_have_left && !due.uncertain;
        if still_here && due.good_until.is_some_and(|until| until < now) {
            let parcel = settle::cancel(act, due.id, &Sentence::new(kind.words.outdated))?;
            (kind.record)(act, &parcel, &Fate::Outdated)?;
            continue;
        }
        if let Some((_, room)) = room.iter_mut().find(|(lane, _)| *lane == due.lane) {
            *room -= 1;
            if *room < 0 {
                continue;
            }
        }
        let parcel = take(act, due.id)?;
        if still_here && give_way(act, kind, &parcel)? {
            continue;
        }
        claimed.push(Claimed {
            parcel,
            may_have_left: due.may_have_left,
            used_up: due.may_have_left && due.uncertain,
        });
    }
    Ok(claimed)
}

/// Takes back a parcel that a later one overtook after its first try failed. False if it may leave.
fn give_way(act: &mut Act, kind: &LaneKind, parcel: &Parcel) -> Result<bool> {
    if parcel.attempts <= 1 {
        return Ok(false);
    }
    let Some(reason) = (kind.overtaken)(act, parcel)? else {
        return Ok(false);
    };
    settle::cancel(act, parcel.id, &reason)?;
    (kind.record)(act, parcel, &Fate::Withheld { reason })?;
    Ok(true)
}

/// Takes one parcel in hand.
fn take(act: &mut Act, parcel: OutboxId) -> Result<Parcel> {
    let sql = format!(
        "UPDATE outbox SET state = 'sending', lease_until = $1, attempts = attempts + 1, leaving = FALSE,
             uncertain = uncertain OR (state = 'sending' AND leaving)
         WHERE id = $2 RETURNING {COLUMNS}"
    );
    let until = act.now + LEASE;
    Ok(act.one(&sql, params![until, parcel])?)
}

/// Notes that a parcel is about to be handed over. False if it is no longer this node's: then it must not leave.
pub fn leave(act: &mut Act, parcel: &Parcel) -> Result<bool> {
    let until = act.now + LEASE;
    let noted = act.run(
        "UPDATE outbox SET leaving = TRUE, lease_until = $1 WHERE id = $2 AND attempts = $3 AND state = 'sending'",
        params![until, parcel.id, parcel.attempts],
    )?;
    Ok(noted > 0)
}

/// Keeps a parcel in this node's hands.
pub(super) fn renew(act: &mut Act, parcel: &Parcel) -> Result<()> {
    let until = act.now + LEASE;
    act.put(
        "UPDATE outbox SET lease_until = $1 WHERE id = $2 AND attempts = $3 AND state = 'sending'",
        params![until, parcel.id, parcel.attempts],
    )?;
    Ok(())
}

/// Gives back parcels that this node will not send: whoever looks next takes them. Those that were leaving are then
/// tried once more.
pub(super) fn hand_back(act: &mut Act, in_hand: &[OutboxId]) -> Result<()> {
    for parcel in in_hand {
        act.put(
            "UPDATE outbox SET lease_until = 0 WHERE id = $1 AND state = 'sending'",
            params![parcel],
        )?;
    }
    Ok(())
}

/// At the start: on SQLite there is one process, so parcels in hand are those of one that died.
pub(super) fn take_up(act: &mut Act, kind: &LaneKind) -> Result<()> {
    if act.engine() == Engine::Sqlite {
        act.run(
            "UPDATE outbox SET lease_until = 0 WHERE state = 'sending' AND lane_kind = $1",
            params![kind.name],
        )?;
    }
    Ok(())
}
