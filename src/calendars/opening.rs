//! Days on which a calendar is open: the next one, and that there are enough of them.

use crate::languages::Zone;
use crate::store::{Error, Result};
use calendar::Calendar;
use jiff::{SignedDuration, Timestamp};

/// `at`, or the next opening where the calendar has no work that day: a date that is shown as a sample is one on which
/// something can happen.
pub fn open_day(calendar: &Calendar, at: Timestamp) -> Timestamp {
    let zone = Zone::get(calendar.time_zone()).unwrap_or(Zone::UTC);
    match calendar.is_business_day(at.to_zoned(zone).date()) {
        true => at,
        false => calendar.next_opening(at).unwrap_or(at),
    }
}

/// Business days that a calendar has within a year at least: with fewer the steps of a case find no day.
const ENOUGH: u32 = 10;

/// Working days must come within a year: by a calendar that hardly ever opens no day could be counted, and nothing would
/// end.
pub fn must_open(calendar: &Calendar, now: Timestamp) -> Result<()> {
    let year = SignedDuration::from_hours(366 * 24);
    // The first of them is the one to count from.
    let last = calendar.add_business_days(now, ENOUGH - 1);
    if last.is_some_and(|at| at <= now + year) {
        return Ok(());
    }
    match calendar.week().is_closed() {
        true => Err(Error::invalid("hours", "calendars-never-opens")),
        false => Err(Error::invalid("exceptions", "calendars-all-closed")),
    }
}
