//! "After three business days": the meaning of LC1, LC2 and LC3, and its inverse.

use jiff::Timestamp;
use jiff::civil::{Date, Time};

use crate::Calendar;
use crate::days::Days;

impl Calendar {
    /// The moment `n` business days after `from`, always inside working time.
    ///
    /// 1. What happens outside working time counts as if it happened at the next opening.
    /// 2. From that date, `n` business dates are counted, the next one being the first.
    /// 3. The local time of day stays. Where the desk does not work then (lunch, a short day), the moment moves **later**,
    ///    to the next opening: whoever was given n business days never gets less.
    ///
    /// With Monday to Friday, 09:00 to 18:00:
    ///
    /// | from | n | result | |
    /// |---|---|---|---|
    /// | Monday 10:00 | 3 | Thursday 10:00 | |
    /// | Friday 17:00 | 1 | Monday 17:00 | the weekend does not count |
    /// | Monday 07:30 | 1 | Tuesday 09:00 | as Monday 09:00 |
    /// | Monday 20:00 | 1 | Wednesday 09:00 | as Tuesday 09:00 |
    /// | Saturday 12:00 | 1 | Tuesday 09:00 | as Monday 09:00 |
    /// | Friday 17:00, holiday on Monday | 1 | Tuesday 17:00 | |
    /// | Saturday 12:00 | 0 | Monday 09:00 | the next opening |
    ///
    /// Why a Saturday leads to Tuesday and not to Monday noon: Friday 17:00 leads to Monday 17:00, so Monday noon would let
    /// a later letter fall due before an earlier one, and leave its reader half a business day. By this rule a later
    /// start never falls due earlier (nights in which the clock changes aside, where it is at most that change), and
    /// one business day always holds a day's working hours.
    ///
    /// `None` when the calendar has not that many business days within 100 years: a week without hours has none.
    pub fn add_business_days(&self, from: Timestamp, n: u32) -> Option<Timestamp> {
        let start = self.next_opening(from)?;
        if n == 0 {
            return Some(start);
        }
        let local = self.zone.to_datetime(start);
        let last = self.horizon(from);
        let mut days = Days::of(self);
        let mut date = local.date();
        let mut left = n;
        while left > 0 {
            date = date.tomorrow().ok().filter(|date| *date <= last)?;
            left -= u32::from(days.is_open(date));
        }
        self.land(date, local.time())
    }

    /// How many business days have passed from `a` to `b`: the greatest `n` for which [`Calendar::add_business_days`]
    /// from `a` is not after `b`. Zero when `b` is before `a`.
    ///
    /// Monday 10:00 to Thursday 10:00 is three, to Thursday 09:59 two.
    pub fn business_days_between(&self, a: Timestamp, b: Timestamp) -> u32 {
        let Some(start) = self.next_opening(a).filter(|start| *start < b) else {
            return 0;
        };
        let local = self.zone.to_datetime(start);
        let mut days = Days::of(self);
        let mut date = self.zone.to_datetime(b).date();
        let mut passed = count(&mut days, local.date(), date);
        // Only the last few dates can be unfinished: today, and a short day that led to the next opening.
        while passed > 0 {
            if days.is_open(date) {
                if self.land(date, local.time()).is_some_and(|landing| landing <= b) {
                    break;
                }
                passed -= 1;
            }
            let Ok(yesterday) = date.yesterday() else { break };
            date = yesterday;
        }
        passed
    }

    /// The first working moment from this local time on. A time the clock skips is read as the one after the gap, a time
    /// it shows twice as the first.
    fn land(&self, date: Date, time: Time) -> Option<Timestamp> {
        self.next_opening(self.zone.to_timestamp(date.to_datetime(time)).ok()?)
    }
}

/// Business dates after `from`, up to and including `to`.
fn count(days: &mut Days<'_>, from: Date, to: Date) -> u32 {
    let mut count = 0;
    let mut date = from;
    while date < to
        && let Ok(tomorrow) = date.tomorrow()
    {
        date = tomorrow;
        count += u32::from(days.is_open(date));
    }
    count
}
