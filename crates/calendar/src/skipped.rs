//! Why a date moved: the days between two moments that did not count. The timeline on the ticket names them.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::days::Days;
use crate::{Calendar, Holiday};

/// A date without working hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    pub date: Date,
    pub why: Why,
}

/// Why a date does not count. What would be closed anyway is a weekend, so that a holiday on a Saturday, which moved
/// nothing, is not given as the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// This weekday never has hours here.
    Weekend,
    /// A public holiday of the region.
    Holiday(Holiday),
    /// Closed by an exception, with its note.
    Exception(String),
}

impl Calendar {
    /// The dates without working hours from the local date of `from` to that of `to`, both included, in order. At
    /// most a hundred years of them.
    pub fn skipped(&self, from: Timestamp, to: Timestamp) -> Vec<Skipped> {
        let mut days = Days::of(self);
        let first = self.zone.to_datetime(from).date();
        let last = self.zone.to_datetime(to).date();
        first
            .series(jiff::Span::new().days(1))
            .take_while(|date| *date <= last)
            .take(100 * 366)
            .filter(|date| !days.is_open(*date))
            .map(|date| Skipped {
                date,
                why: self.why_closed(date),
            })
            .collect()
    }

    fn why_closed(&self, date: Date) -> Why {
        if self.week.on(date.weekday()).is_closed() {
            return Why::Weekend;
        }
        if let Some(exception) = self.exceptions.get(&date) {
            return Why::Exception(exception.note.clone());
        }
        self.holiday_on(date).map_or(Why::Weekend, Why::Holiday)
    }
}
