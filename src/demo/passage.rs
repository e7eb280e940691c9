//! Time passes: from due thing to due thing, letting the desk do its work at each, as real time would. The demo's
//! history and the time machine both go this way.

use super::kept;
use super::letters_leave::letters_leave;
use crate::calendars;
use crate::clock;
use crate::closing;
use crate::correspondence::outbox;
use crate::delivery;
use crate::satisfaction;
use crate::store::{Actor, Desk, Error, Result};
use crate::tickets;
use database::{Tx, params};
use jiff::{SignedDuration, Timestamp};
use std::str::FromStr;
use std::time::Duration;

/// Where work does not get done although it is due, time goes on in steps of this size.
const STUCK: SignedDuration = SignedDuration::from_hours(1);

/// How often, and how far apart, it is looked whether all is done at the end of a jump.
const SETTLE_LOOKS: usize = 20;
const SETTLE_PAUSE: Duration = Duration::from_millis(20);

/// What was written just before a jump leaves first, and the jump is counted from then: else "three business days later"
/// would be seconds before the reminder.
const JUST_WRITTEN: SignedDuration = SignedDuration::from_secs(15);

/// How far the time machine jumps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Jump {
    Hours(u32),
    Days(u32),
    BusinessDays(u32),
}

impl FromStr for Jump {
    type Err = Error;

    /// `1h`, `2d`, `3b`: hours, days, business days; at most 400.
    fn from_str(text: &str) -> Result<Jump> {
        let wrong = || Error::invalid("by", "demo-jump-wrong");
        let unit = text.chars().last().ok_or_else(wrong)?;
        let count = text.strip_suffix(unit).unwrap_or_default();
        let count = count
            .parse()
            .ok()
            .filter(|count| (1..=400).contains(count))
            .ok_or_else(wrong)?;
        match unit {
            'h' => Ok(Jump::Hours(count)),
            'd' => Ok(Jump::Days(count)),
            'b' => Ok(Jump::BusinessDays(count)),
            _ => Err(wrong()),
        }
    }
}

/// What happened on the way.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Happened {
    /// Letters that left, by their purpose.
    pub letters: Vec<(outbox::Purpose, i64)>,
    /// Tickets that the desk itself solved and closed.
    pub solved: i64,
    pub closed: i64,
}

/// Moves the demo's clock ahead, remembers it, and tells what happened.
pub async fn jump(desk: &Desk, jump: Jump) -> Result<Happened> {
    let from = desk.clock.now();
    let leaving = desk.read(tickets::next_planned).await?;
    let soon = leaving.is_some_and(|at| at <= from + JUST_WRITTEN);
    let counted_from = if soon { from + JUST_WRITTEN } else { from };
    let target = target(desk, counted_from, jump).await?;
    until(desk, target, SignedDuration::ZERO).await?;
    settle(desk, target).await?;
    let shifted = target.duration_since(from);
    desk.act(Actor::Desk, move |act| kept::add_shift(act, shifted))
        .await?;
    let to = desk.clock.now();
    desk.read(move |tx| happened(tx, from, to)).await
}

async fn target(desk: &Desk, from: Timestamp, jump: Jump) -> Result<Timestamp> {
    let days = match jump {
        Jump::Hours(hours) => return Ok(from + SignedDuration::from_hours(hours.into())),
        Jump::Days(days) => return Ok(from + SignedDuration::from_hours(24 * i64::from(days))),
        Jump::BusinessDays(days) => days,
    };
    let calendar = desk.read(calendars::desk_calendar).await?;
    let target = calendar.and_then(|calendar| calendar.add_business_days(from, days));
    target.ok_or_else(|| Error::Broken("the calendar has no such day".to_owned()))
}

/// Lets time pass until `target`. Work that is due closer together than `grain` is done in one go.
pub async fn until(desk: &Desk, target: Timestamp, grain: SignedDuration) -> Result<()> {
    let mut done = None;
    loop {
        let due = desk.read(next_due).await?.filter(|due| *due <= target);
        let now = desk.clock.now();
        let Some(due) = due else { break };
        // What is still due after it was worked on must not hold time up.
        let stuck = if done == Some(due) {
            STUCK
        } else {
            SignedDuration::ZERO
        };
        let at = due.max(now + grain.max(stuck)).min(target.max(now));
        desk.clock.advance(at.duration_since(now));
        work(desk).await?;
        if at >= target {
            break;
        }
        done = Some(due);
    }
    let rest = target.duration_since(desk.clock.now());
    if rest.is_positive() {
        desk.clock.advance(rest);
    }
    Ok(())
}

/// The desk's own tasks run beside the time machine, and may have a step or a letter in hand when it arrives: what was
/// due by `target` is waited for, a moment long, so that it is told as what happened on the way.
async fn settle(desk: &Desk, target: Timestamp) -> Result<()> {
    for _ in 0..SETTLE_LOOKS {
        if desk.read(next_due).await?.is_none_or(|due| due > target) {
            return Ok(());
        }
        clock::pause(SETTLE_PAUSE).await;
        work(desk).await?;
    }
    Ok(())
}

/// When the desk has something to do next.
fn next_due(tx: &mut Tx) -> Result<Option<Timestamp>> {
    let letter = |automatic: &str| {
        format!(
            "SELECT due_at FROM outbox WHERE state IN ('waiting', 'sending') AND NOT held AND lane_kind = 'mailbox'
                 AND automatic = {automatic}
             ORDER BY due_at, id LIMIT 1"
        )
    };
    let step = "SELECT due_at FROM step WHERE state = 'waiting' ORDER BY due_at, id LIMIT 1";
    let surveys = satisfaction::next_due(tx)?;
    let mut due = tickets::next_planned(tx)?.into_iter().chain(surveys).min();
    for sql in [letter("FALSE"), letter("TRUE"), step.to_owned()] {
        let next = tx.find::<(Timestamp,)>(&sql, [])?.map(|(next,)| next);
        due = due.into_iter().chain(next).min();
    }
    Ok(due)
}

/// The desk's own work, as its background tasks do it: what agents planned, the steps that are due, the
/// surveys, then the letters.
pub async fn work(desk: &Desk) -> Result<()> {
    delivery::say_due(desk).await?;
    closing::sweep_once(desk).await?;
    while satisfaction::look_once(desk).await? {}
    desk.act(Actor::Desk, letters_leave).await?;
    Ok(())
}

fn happened(tx: &mut Tx, from: Timestamp, to: Timestamp) -> Result<Happened> {
    let sql = "SELECT purpose, COUNT(*) FROM outbox WHERE state = 'sent' AND sent_at > $1 AND sent_at <= $2
         GROUP BY purpose ORDER BY purpose";
    let letters = tx.all(sql, params![from, to])?;
    let set_to = |tx: &mut Tx, status: &str| -> Result<i64> {
        let sql =
            "SELECT COUNT(*) FROM event WHERE at > $1 AND at <= $2 AND kind = 'changed' AND actor = 'desk'
             AND data LIKE $3";
        let changed = format!("%\"to\":\"{status}\"%");
        Ok(tx.one::<(i64,)>(sql, params![from, to, changed])?.0)
    };
    Ok(Happened {
        letters,
        solved: set_to(tx, "solved")?,
        closed: set_to(tx, "closed")?,
    })
}
