//! Working time added to a moment: "in four working hours".

use jiff::{SignedDuration, Timestamp};

use crate::Calendar;
use crate::openings::Openings;

impl Calendar {
    /// The moment by which so much working time has passed since `from`.
    ///
    /// Friday 17:00 and two hours is Monday 10:00; Friday 17:00 and one hour is Friday 18:00, the closing itself. Zero
    /// is `from`. A negative length goes back: the latest moment from which that much working time leads to `from`
    /// (Monday 10:00 and minus two hours is Friday 17:00; minus one hour is Monday 09:00).
    ///
    /// `None` when the calendar has not that much working time within 100 years.
    pub fn add_working_time(&self, from: Timestamp, length: SignedDuration) -> Option<Timestamp> {
        if length.is_negative() {
            return self.subtract_working_time(from, length.checked_neg()?);
        }
        if length.is_zero() {
            return Some(from);
        }
        let mut left = length;
        for opening in Openings::from(self, from, self.horizon(from)) {
            let start = opening.start.max(from);
            let open = start.duration_until(opening.end);
            if left <= open {
                return start.checked_add(left).ok();
            }
            left -= open;
        }
        None
    }

    /// Steps back in growing strides until enough working time lies behind, then forward over what is too much.
    fn subtract_working_time(&self, from: Timestamp, length: SignedDuration) -> Option<Timestamp> {
        const HORIZON: SignedDuration = SignedDuration::from_hours(100 * 366 * 24);
        let mut stride = length.checked_add(SignedDuration::from_hours(24))?;
        while stride <= HORIZON {
            let early = from.checked_sub(stride).ok()?;
            let worked = self.working_time_between(early, from);
            if worked >= length {
                return self.next_opening(self.add_working_time(early, worked - length)?);
            }
            stride = stride.checked_mul(2)?;
        }
        None
    }
}
