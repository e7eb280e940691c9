//! The stretches of working time from a moment on, as instants, one after the other.
//!
//! The offset of a time zone is looked up once per change of the clock, not once per day: between two changes local
//! and universal time differ by a constant, and walking the days is plain arithmetic.

use std::slice::Iter;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::days::Days;
use crate::{Calendar, Span};

const SECONDS_PER_DAY: i64 = 24 * 60 * 60;

/// From `start` until just before `end`. Two openings may touch: at midnight, and where the clock changes.
pub(crate) struct Opening {
    pub(crate) start: Timestamp,
    pub(crate) end: Timestamp,
}

/// Yields openings in order; the first may have begun up to a second before the moment asked for, never ended by then.
pub(crate) struct Openings<'a> {
    calendar: &'a Calendar,
    days: Days<'a>,
    /// The last local date looked at.
    last: Date,
    date: Date,
    spans: Iter<'a, Span>,
    /// When `date` begins (or would begin) by the offset in force, in seconds since the epoch.
    midnight: i64,
    /// The offset holds from here …
    since: i64,
    /// … until here.
    until: i64,
}

impl<'a> Openings<'a> {
    pub(crate) fn from(calendar: &'a Calendar, from: Timestamp, last: Date) -> Openings<'a> {
        let mut openings = Openings {
            calendar,
            days: Days::of(calendar),
            last,
            date: Date::MIN,
            spans: [].iter(),
            midnight: 0,
            since: 0,
            until: 0,
        };
        openings.enter(from);
        if openings.date <= last {
            openings.spans = openings.days.spans(openings.date).iter();
        }
        openings
    }

    /// Takes up the offset in force at this moment.
    fn enter(&mut self, at: Timestamp) {
        let zone = &self.calendar.zone;
        let local = zone.to_offset(at).to_datetime(at);
        let time = local.time();
        let into_day =
            i64::from(time.hour()) * 3600 + i64::from(time.minute()) * 60 + i64::from(time.second());
        // `as_second` rounds towards 1970; local times are rounded down.
        self.since = at.as_second() - i64::from(at.subsec_nanosecond() < 0);
        self.until = zone
            .following(at)
            .next()
            .map_or(i64::MAX, |change| change.timestamp().as_second());
        self.date = local.date();
        self.midnight = self.since - into_day;
    }

    /// On to the next date, or to the rest of this one after a change of the clock.
    fn advance(&mut self) -> Option<()> {
        let midnight = self.midnight.saturating_add(SECONDS_PER_DAY);
        if midnight >= self.until {
            self.enter(Timestamp::from_second(self.until).ok()?);
        } else {
            self.midnight = midnight;
            self.date = self.date.tomorrow().ok()?;
        }
        if self.date > self.last {
            return None;
        }
        self.spans = self.days.spans(self.date).iter();
        Some(())
    }
}

impl Iterator for Openings<'_> {
    type Item = Opening;

    fn next(&mut self) -> Option<Opening> {
        loop {
            for span in self.spans.by_ref() {
                let start = (self.midnight + span.opens()).max(self.since);
                let end = (self.midnight + span.closes()).min(self.until);
                if start < end {
                    let start = Timestamp::from_second(start).ok()?;
                    // The last day of the year 9999 ends after the last instant there is.
                    let end = Timestamp::from_second(end).unwrap_or(Timestamp::MAX);
                    return Some(Opening { start, end });
                }
            }
            self.advance()?;
        }
    }
}
