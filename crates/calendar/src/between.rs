//! Working time that passed between two moments: the clock of service levels and reports.

use jiff::{SignedDuration, Timestamp};

use crate::Calendar;
use crate::openings::Openings;

impl Calendar {
    /// How long the desk worked from `a` to `b`. Negative when `b` is before `a`.
    ///
    /// Friday 17:00 to Monday 10:00 is two hours in a 09:00 to 18:00 week.
    pub fn working_time_between(&self, a: Timestamp, b: Timestamp) -> SignedDuration {
        if b < a {
            return -self.working_time_between(b, a);
        }
        // In a week without hours only exceptions open, and the search ends with the last of them.
        let mut last = self.zone.to_datetime(b).date();
        if self.week.is_closed() {
            last = last.min(self.horizon(a));
        }
        // Around a change of the clock at midnight the later moment may carry the earlier date.
        let last = last.tomorrow().unwrap_or(last);
        Openings::from(self, a, last)
            .take_while(|opening| opening.start < b)
            .map(|opening| opening.start.max(a).duration_until(opening.end.min(b)))
            .sum()
    }
}
