//! How hours are counted where one may choose.

use calendar::Calendar;
use database::text_enum;
use jiff::{SignedDuration, Timestamp};

text_enum! {
    /// Which clock hours are counted by.
    #[derive(Default)]
    pub enum Pace {
        /// The clock on the wall: nights and weekends count.
        #[default]
        Wall => "wall",
        /// The calendar's working time.
        Working => "working",
    }
}

impl Pace {
    /// The instant so many hours after `start`; None if the calendar never gets there.
    pub fn after(self, start: Timestamp, hours: u32, calendar: &Calendar) -> Option<Timestamp> {
        let long = SignedDuration::from_hours(i64::from(hours));
        match self {
            Pace::Wall => start.checked_add(long).ok(),
            Pace::Working => calendar.add_working_time(start, long),
        }
    }
}
