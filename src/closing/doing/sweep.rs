//! The sweep: does what is due. It remembers nothing between two looks, so a moved clock, a restart or a second node
//! changes nothing: what is due stands in the database, and each step is decided on again with the ticket in hand.

use super::carrying_out::carry_out;
use super::{budget, check_back, holding, planning};
use crate::clock;
use crate::closing::policy::StepKind;
use crate::closing::situation::Situation;
use crate::correspondence::stopped;
use crate::ids::{CheckBackId, StepId, TicketId};
use crate::store::{Act, Actor, Desk, Result, tell};
use crate::tickets::{self, Ticket};
use database::{Tx, params};
use futures_util::future::join_all;
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How often the clock is looked at.
const LOOK: Duration = Duration::from_millis(500);
/// The most steps taken at one look.
const BATCH: i64 = 200;
/// How many of them are in hand together: enough to share a commit, few enough to let others in between.
const TOGETHER: usize = 50;
/// What would end a ticket looks again after this whether its mailbox has been read.
const MAIL_WAITS: SignedDuration = SignedDuration::from_secs(30);
/// A step that failed is looked at again after this.
const AFTER_FAILURE: SignedDuration = SignedDuration::from_mins(10);

/// Sweeps until `stop`; the batch in hand is finished.
pub async fn run(desk: Desk, stop: CancellationToken) {
    while !stop.is_cancelled() {
        match sweep_batch(&desk).await {
            Ok(Swept { went_on: true, .. }) => continue,
            Ok(_) => {}
            Err(error) => tell(&error, "closing: what is due cannot be read"),
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = clock::pause(LOOK) => {}
        }
    }
}

/// Does all that is due now and says how many steps were done. One ticket gets at most one letter from it.
pub async fn sweep_once(desk: &Desk) -> Result<usize> {
    let mut done = 0;
    loop {
        let swept = sweep_batch(desk).await?;
        done += swept.done;
        if !swept.went_on {
            return Ok(done);
        }
    }
}

/// What came of a batch.
struct Swept {
    /// How many steps were done.
    done: usize,
    /// Whether anything moved, so that there may be more.
    went_on: bool,
}

/// What became of a due step.
#[derive(PartialEq)]
enum Taken {
    Done,
    /// It was no longer true, and another one or none waits now.
    Moved,
    /// Another node has it or its ticket in hand.
    Busy,
}

async fn sweep_batch(desk: &Desk) -> Result<Swept> {
    let now = desk.clock.now();
    let Work { looks, held, batch } = desk.read(move |tx| due(tx, now)).await?;
    let mut swept = Swept {
        done: 0,
        went_on: false,
    };
    for look in looks {
        swept.went_on |= bring(desk, look).await;
    }
    for ticket in held {
        let woken = wake(desk, ticket).await;
        swept.went_on |= woken;
        swept.done += usize::from(woken);
    }
    for steps in batch.chunks(TOGETHER) {
        for taken in join_all(steps.iter().map(|step| take(desk, *step))).await {
            swept.done += usize::from(taken == Taken::Done);
            swept.went_on |= taken != Taken::Busy;
        }
    }
    Ok(swept)
}

/// What is due now.
struct Work {
    looks: Vec<CheckBackId>,
    /// Tickets on hold that are looked at again, and that no policy brings back.
    held: Vec<TicketId>,
    batch: Vec<StepId>,
}

/// Of the steps no more than there is room for letters. Without any room only those that write none; while letters are
/// stopped policies do nothing but what an agent wished for, the look at a ticket on hold, and what gives a ticket back to its
/// owner.
fn due(tx: &mut Tx, now: Timestamp) -> Result<Work> {
    let looks = check_back::come(tx, now)?;
    let mut work = Work {
        looks,
        held: holding::come(tx, now)?,
        batch: vec![],
    };
    let those = "SELECT id FROM step WHERE state = 'waiting' AND due_at <= $1";
    let found: Vec<(StepId,)> = tx.all(
        &format!("{those} ORDER BY due_at, id LIMIT $2"),
        params![now, BATCH],
    )?;
    if found.is_empty() {
        return Ok(work);
    }
    let (stopped, room) = (stopped(tx)?.is_some(), budget::room_now(tx, now)?);
    let mut only = |kinds: &str| {
        let silent = format!("{those} AND kind IN ({kinds}) ORDER BY due_at, id LIMIT $2");
        tx.all(&silent, params![now, BATCH])
    };
    let found = match room {
        _ if stopped => only("'look', 'unasked', 'unreached'")?,
        None => found,
        Some(0) => only("'close', 'look', 'nudge', 'unasked', 'unreached'")?,
        Some(room) => found
            .into_iter()
            .take(usize::try_from(room).unwrap_or(usize::MAX))
            .collect(),
    };
    work.batch = found.into_iter().map(|(id,)| id).collect();
    Ok(work)
}

/// A planned look at a case, in an act of its own.
async fn bring(desk: &Desk, look: CheckBackId) -> bool {
    let brought = desk.act(Actor::Desk, move |act| check_back::bring(act, look));
    match brought.await {
        Ok(brought) => brought,
        Err(error) => {
            tell(
                &error,
                &format!("closing: the planned look {look} failed and is tried again"),
            );
            false
        }
    }
}

/// A ticket on hold whose day has come, in an act of its own.
async fn wake(desk: &Desk, ticket: TicketId) -> bool {
    match desk.act(Actor::Desk, move |act| holding::wake(act, ticket)).await {
        Ok(woken) => woken,
        Err(error) => {
            tell(
                &error,
                &format!("closing: ticket {ticket} is on hold, could not be opened and is tried again"),
            );
            false
        }
    }
}

/// One ticket, in an act of its own: what fails there stops no other.
async fn take(desk: &Desk, step: StepId) -> Taken {
    let error = match desk.act(Actor::Desk, move |act| take_in(act, step)).await {
        Ok(taken) => return taken,
        Err(error) => error,
    };
    tell(
        &error,
        &format!("closing: step {step} failed and is tried again later"),
    );
    let later = desk.act(Actor::Desk, move |act| {
        let at = act.now + AFTER_FAILURE;
        act.run(
            "UPDATE step SET due_at = $1 WHERE id = $2 AND state = 'waiting'",
            params![at, step],
        )?;
        Ok(Taken::Moved)
    });
    later.await.unwrap_or(Taken::Busy)
}

/// Claims the step with its ticket and its customer, so that two tickets of one customer are not written about at the same
/// moment. None is waited for: whoever has the ticket in hand plans anew anyway, and the
/// next look comes soon.
fn take_in(act: &mut Act, step: StepId) -> Result<Taken> {
    let now = act.now;
    let claimed = act.find::<(TicketId,)>(
        "SELECT s.ticket_id FROM step s JOIN ticket t ON t.id = s.ticket_id JOIN person p ON p.id = t.requester_id
         WHERE s.id = $1 AND s.state = 'waiting' AND s.due_at <= $2 {skip}",
        params![step, now],
    )?;
    let Some((id,)) = claimed else {
        return Ok(Taken::Busy);
    };
    act.holds(id);
    let ticket = tickets::find(act, id)?;
    let situation = match &ticket {
        Some(ticket) => Situation::load(act, ticket)?,
        None => None,
    };
    let due = situation.as_ref().and_then(|situation| situation.next(now));
    match (ticket, situation, due) {
        (Some(ticket), Some(situation), Some(due)) if due.at <= now => {
            if ends(due.step) && mail_waits(act, &ticket)? {
                let at = now + MAIL_WAITS;
                act.put("UPDATE step SET due_at = $1 WHERE id = $2", params![at, step])?;
                return Ok(Taken::Busy);
            }
            carry_out(act, step, &ticket, situation, &due)?;
            Ok(Taken::Done)
        }
        _ => {
            planning::replan(act, id)?;
            Ok(Taken::Moved)
        }
    }
}

/// Whether a step ends what the customer could still have answered.
fn ends(step: StepKind) -> bool {
    matches!(step, StepKind::Solve | StepKind::Close)
}

/// Whether answers may wait in the folder of the ticket's mailbox, which has not been read to its end.
fn mail_waits(tx: &mut Tx, ticket: &Ticket) -> Result<bool> {
    let sql = "SELECT COALESCE(i.behind, TRUE) FROM mailbox m LEFT JOIN imap_state i ON i.mailbox_id = m.id
         WHERE m.id = $1 AND m.live AND m.imap IS NOT NULL";
    let found: Option<(bool,)> = tx.find(sql, params![ticket.mailbox_id])?;
    Ok(found.is_some_and(|(behind,)| behind))
}
