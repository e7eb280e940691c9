//! Runs a simulation in the background: tickets by id in batches, several readers at once, progress told on the way. The
//! memory it needs is a few batches, a number a customer and some 30 bytes a letter.

use super::figures::{Count, Figures, to_solution};
use super::kept::{self, Found};
use super::loading;
use super::outcome::Simulated;
use super::past::Past;
use super::replay::replay;
use super::tried::{Name, Period, Tried};
use crate::calendars::Calendars;
use crate::closing::policy::{self, Rules, b2c_standard, manners};
use crate::ids::{PersonId, PolicyId, SimulationId, TicketId};
use crate::store::{Actor, Desk, Error, Result};
use crate::tickets::Tagged;
use futures_util::stream::{self, StreamExt};
use jiff::{SignedDuration, Timestamp};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// How many days back can be looked at.
pub const DAYS: RangeInclusive<i64> = 30..=365;
/// Tickets in one batch.
const BATCH: usize = 1_000;
/// Batches in hand together: as many readers, so that pages still find a free one.
const TOGETHER: usize = 3;

/// What to try.
#[derive(Debug, Clone)]
pub struct Order {
    pub policy: PolicyId,
    /// The rules side by side; the first is what the others are held against. Without any: the policy as it is.
    pub sides: Vec<(Name, Rules)>,
    pub days: i64,
}

/// Starts a simulation for a person; their last one stops and is forgotten.
pub async fn start(desk: &Desk, person: PersonId, order: Order) -> Result<SimulationId> {
    let job = open(desk, person, order).await?;
    let (id, desk) = (job.id, desk.clone());
    // It may take longer than the request: nobody waits for it, its row tells how it ends.
    tokio::spawn(async move { work(&desk, job).await });
    Ok(id)
}

/// Starts a simulation and waits for its end.
pub async fn run_now(desk: &Desk, person: PersonId, order: Order) -> Result<SimulationId> {
    let job = open(desk, person, order).await?;
    let id = job.id;
    work(desk, job).await;
    Ok(id)
}

struct Job {
    id: SimulationId,
    sides: Vec<Tried>,
    period: Period,
    calendars: Calendars,
    /// Notices that a customer gets in seven days at most; 0: as many as there are.
    most: u32,
}

async fn open(desk: &Desk, person: PersonId, order: Order) -> Result<Job> {
    if !DAYS.contains(&order.days) {
        return Err(Error::invalid("days", "simulation-wrong-days"));
    }
    desk.act(Actor::Agent(person), move |act| {
        let policies = policy::all(act)?;
        let policy = policy::find(act, order.policy)?;
        let mut sides = order.sides;
        if sides.is_empty() {
            sides.push((Name::Version(policy.latest.version), policy.latest.rules));
        }
        let tried = |(name, rules)| Tried::among(&policies, order.policy, name, rules);
        let sides: Vec<Tried> = sides.into_iter().map(tried).collect();
        let id = kept::open(act, person, order.policy, order.days, &sides)?;
        let calendars = Calendars::load(act)?.ok_or(Error::NotFound)?;
        let most = manners(act)?.letters_a_week;
        let period = Period {
            from: act.now - SignedDuration::from_hours(24 * order.days),
            to: act.now,
        };
        Ok(Job {
            id,
            sides,
            period,
            calendars,
            most,
        })
    })
    .await
}

/// Does the work and says how it ended.
async fn work(desk: &Desk, job: Job) {
    let id = job.id;
    let figures = match figures(desk, job).await {
        // Cancelled, or another took its place: its row says so.
        Ok(None) => return,
        Ok(figures) => figures,
        Err(error) => {
            tracing::warn!(%error, %id, "closing: a simulation failed");
            None
        }
    };
    let finished = desk
        .act(Actor::Desk, move |act| kept::finish(act, id, figures.as_ref()))
        .await;
    if let Err(error) = finished {
        tracing::warn!(%error, %id, "closing: a simulation could not be kept");
    }
}

/// Counts all tickets, then lets letters give way to the customers' mail budgets. None if it was cancelled on the way.
async fn figures(desk: &Desk, job: Job) -> Result<Option<Figures>> {
    let (id, job) = (job.id, Arc::new(job));
    let Some(count) = count(desk, &job).await? else {
        return Ok(None);
    };
    let finished = tokio::task::spawn_blocking(move || count.figures(&job.sides, &job.calendars, job.most));
    let (figures, withheld) = finished.await.map_err(|error| Error::Broken(error.to_string()))?;
    for some in withheld.chunks(BATCH) {
        let some = some.to_vec();
        if !desk
            .act(Actor::Desk, move |act| kept::give_way(act, id, &some))
            .await?
        {
            return Ok(None);
        }
    }
    Ok(Some(figures))
}

async fn count(desk: &Desk, job: &Arc<Job>) -> Result<Option<Count>> {
    let (id, from) = (job.id, job.period.from);
    let whole = desk.read(move |tx| loading::how_many(tx, from)).await?;
    if !desk
        .act(Actor::Desk, move |act| kept::expect(act, id, whole))
        .await?
    {
        return Ok(None);
    }
    let mut all = Count::new(&job.sides, job.period);
    let first = (desk.clone(), TicketId::from(0));
    let batches = stream::unfold(first, move |(desk, after)| next_batch(desk, from, after));
    let desk = desk.clone();
    let counted = batches.map(move |batch| count_batch(desk.clone(), job.clone(), batch));
    let mut counted = std::pin::pin!(counted.buffer_unordered(TOGETHER));
    while let Some(batch) = counted.next().await {
        match batch? {
            Some(count) => all.merge(count),
            None => return Ok(None),
        }
    }
    Ok(Some(all))
}

/// The next tickets after the last one, and which one is the last now.
async fn next_batch(
    desk: Desk,
    from: Timestamp,
    after: TicketId,
) -> Option<(Result<Vec<TicketId>>, (Desk, TicketId))> {
    let found = desk.read(move |tx| loading::batch(tx, from, after, BATCH)).await;
    match found {
        Ok(ids) => ids.last().copied().map(|last| (Ok(ids), (desk, last))),
        // Told once; behind the greatest id there is no other batch.
        Err(error) => Some((Err(error), (desk, TicketId::from(i64::MAX)))),
    }
}

/// Loads, replays and keeps one batch. None once the simulation is not wanted any more.
async fn count_batch(desk: Desk, job: Arc<Job>, ids: Result<Vec<TicketId>>) -> Result<Option<Count>> {
    let ids = ids?;
    let (id, looked_at) = (job.id, ids.len());
    let asked = Tagged::asked(job.sides.iter().flat_map(Tried::conditions));
    let pasts = desk.read(move |tx| loading::pasts(tx, &ids, asked)).await?;
    let replayed = tokio::task::spawn_blocking(move || replay_batch(&job, &pasts)).await;
    let (count, found) = replayed.map_err(|error| Error::Broken(error.to_string()))?;
    let wanted = desk
        .act(Actor::Desk, move |act| kept::keep(act, id, looked_at, &found))
        .await?;
    Ok(wanted.then_some(count))
}

/// Replays a batch: the count, and the tickets behind its figures.
fn replay_batch(job: &Job, pasts: &[Past]) -> (Count, Vec<Found>) {
    let mut count = Count::new(&job.sides, job.period);
    let mut found = vec![];
    for past in pasts {
        let real = really(past, &job.calendars, job.period);
        let sides = job
            .sides
            .iter()
            .map(|tried| replay(tried, past, &job.calendars, job.period));
        let sides: Vec<Simulated> = sides.collect();
        count.add(past, &real, &sides);
        for (side, simulated) in sides.into_iter().enumerate() {
            let open_at_end = simulated.is_open_at(job.period.to);
            if simulated.held || open_at_end {
                found.push(Found {
                    side,
                    ticket: past.ticket,
                    minutes: to_solution(past, &real, &simulated),
                    open_at_end,
                    open_really: real.is_open_at(job.period.to),
                    simulated,
                });
            }
        }
    }
    (count, found)
}

/// What really happened, in the same shape: the rules hold for nothing.
fn really(past: &Past, calendars: &Calendars, period: Period) -> Simulated {
    let nothing = Tried::alone(b2c_standard());
    let never = Period {
        from: period.to,
        ..period
    };
    let mut real = replay(&nothing, past, calendars, never);
    real.steps.clear();
    real
}
