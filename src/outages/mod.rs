//! Outages: time in which the desk could not take answers. Each running process notes every few seconds that it lives;
//! what lies between the last beat of all of them and the next is an outage. What customers were promised does not run
//! meanwhile, and after it there is a grace in which the answers that waited elsewhere come in.
//!
//! Owns: `life`, `outage`.

mod beating;

#[cfg(test)]
pub(crate) use beating::note;
pub use beating::{AfterOutage, Life, begin, node, run};

use crate::store::Result;
use calendar::Calendar;
use database::{Tx, params, record};
use jiff::{SignedDuration, Timestamp};

/// The shortest grace. Mail servers try again every 30 minutes or more often at first (RFC 5321, 4.5.4.1; Postfix waits
/// 4,000 seconds at most), some every hour.
const SHORTEST_GRACE: SignedDuration = SignedDuration::from_mins(70);
/// The longest grace. What waits for long is tried more rarely, the longest usual pause is that of Exim: six hours.
const LONGEST_GRACE: SignedDuration = SignedDuration::from_hours(6);

record! {
    /// A time in which no process of the desk lived.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Outage {
        pub from: Timestamp,
        pub until: Timestamp,
    }
}

impl Outage {
    /// By when what senders kept meanwhile has come in: they wait the longer between two tries the longer it lasts.
    pub fn caught_up_at(&self) -> Timestamp {
        let length = self.from.duration_until(self.until);
        self.until + length.clamp(SHORTEST_GRACE, LONGEST_GRACE)
    }
}

/// The outages that were not over at `at`, oldest first.
pub fn since(tx: &mut Tx, at: Timestamp) -> Result<Vec<Outage>> {
    let sql = "SELECT begun_at, ended_at FROM outage WHERE ended_at > $1 ORDER BY begun_at";
    Ok(tx.all(sql, params![at])?)
}

/// When what was promised at `since` for `due` ends after all outages, counted in working time. None if the calendar never
/// gets there.
pub fn in_working_time(
    outages: &[Outage],
    since: Timestamp,
    due: Timestamp,
    calendar: &Calendar,
) -> Option<Timestamp> {
    outages
        .iter()
        .filter(|outage| outage.until > since)
        .try_fold(due, |due, outage| {
            let left = match outage.from.max(since) {
                from if from < due => calendar.working_time_between(from, due),
                _ => SignedDuration::ZERO,
            };
            let again = calendar.add_working_time(calendar.next_opening(outage.until)?, left)?;
            let due = due.max(again);
            match due < outage.caught_up_at() {
                true => calendar.next_opening(outage.caught_up_at()),
                false => Some(due),
            }
        })
}

/// The same for what counts in days of 24 hours.
pub fn by_the_clock(outages: &[Outage], since: Timestamp, due: Timestamp) -> Option<Timestamp> {
    outages
        .iter()
        .filter(|outage| outage.until > since)
        .try_fold(due, |due, outage| {
            let lost = match outage.from.max(since) {
                from if from < due => from.duration_until(outage.until),
                _ => SignedDuration::ZERO,
            };
            Some(due.checked_add(lost).ok()?.max(outage.caught_up_at()))
        })
}

#[cfg(test)]
mod tests;
