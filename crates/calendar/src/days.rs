//! The hours of a date, asked date after date: the public holidays of a year are worked out once per year.

use jiff::civil::Date;

use crate::holidays::YearDays;
use crate::{Calendar, Span};

/// A reader of one calendar's dates. Borrows everything, allocates nothing.
pub(crate) struct Days<'a> {
    calendar: &'a Calendar,
    year: Option<i16>,
    holidays: YearDays,
}

impl<'a> Days<'a> {
    pub(crate) fn of(calendar: &'a Calendar) -> Days<'a> {
        Days {
            calendar,
            year: None,
            holidays: YearDays::none(),
        }
    }

    /// The spans of a date in order; none when it is closed.
    pub(crate) fn spans(&mut self, date: Date) -> &'a [Span] {
        let calendar = self.calendar;
        if let Some(exception) = calendar.exceptions.get(&date) {
            return exception.hours.spans();
        }
        let spans = calendar.week.on(date.weekday()).spans();
        if spans.is_empty() || self.is_holiday(date) {
            &[]
        } else {
            spans
        }
    }

    pub(crate) fn is_open(&mut self, date: Date) -> bool {
        !self.spans(date).is_empty()
    }

    fn is_holiday(&mut self, date: Date) -> bool {
        let Some(holidays) = &self.calendar.holidays else {
            return false;
        };
        if self.year != Some(date.year()) {
            self.year = Some(date.year());
            self.holidays = holidays.days_of(date.year());
        }
        self.holidays.contains(date.day_of_year())
    }
}
