//! The calendar of a desk, a team or a policy, and the plain questions about one moment or one date.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span as Length, Timestamp};
use serde::{Deserialize, Serialize};

use crate::days::Days;
use crate::holidays::Holidays;
use crate::openings::Openings;
use crate::written::Written;
use crate::{CalendarError, Holiday, Hours, Region, Week};

/// Searches for an opening look this far ahead and then answer `None`. Nobody promises anything for later.
const HORIZON_YEARS: i16 = 100;

/// Working hours by weekday, time zone, public holidays, exceptions.
///
/// **A moment is working time when the clock on the desk's wall shows a time inside one of that date's spans.** This
/// settles the changes of the clock: where an hour is shown twice, both count; an hour that is never shown does not.
/// An exception replaces the hours of its date; otherwise a public holiday is closed; otherwise the week says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Calendar {
    pub(crate) zone: TimeZone,
    pub(crate) week: Week,
    pub(crate) holidays: Option<Holidays>,
    pub(crate) exceptions: BTreeMap<Date, Exception>,
}

/// A date that does not follow the week: closed, or open at its own hours, even on a public holiday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// Why, in the words of whoever decided it.
    pub note: String,
    /// The hours of that date instead of the week's; none: closed.
    #[serde(default)]
    pub hours: Hours,
}

impl Calendar {
    /// A calendar of its own making. `region` is a code of [`crate::regions`]; `None` keeps no public holidays.
    pub fn new(time_zone: &str, region: Option<&str>, week: Week) -> Result<Calendar, CalendarError> {
        let zone = TimeZone::get(time_zone)
            .ok()
            .filter(|zone| zone.iana_name().is_some())
            .ok_or_else(|| CalendarError::UnknownTimeZone(time_zone.to_string()))?;
        let holidays = region.map(Holidays::of).transpose()?;
        Ok(Calendar {
            zone,
            week,
            holidays,
            exceptions: BTreeMap::new(),
        })
    }

    /// What a new desk starts with: Monday to Friday 09:00 to 18:00 and the public holidays of the region.
    pub fn standard(time_zone: &str, region: &str) -> Result<Calendar, CalendarError> {
        Calendar::new(time_zone, Some(region), Week::office())
    }

    /// Round the clock, every day of the year; the time zone still says where a date begins.
    pub fn always(time_zone: &str) -> Result<Calendar, CalendarError> {
        Calendar::new(time_zone, None, Week::always())
    }

    /// The IANA name.
    pub fn time_zone(&self) -> &str {
        self.zone.iana_name().unwrap_or("UTC")
    }

    /// Whose public holidays are kept, if any.
    pub fn region(&self) -> Option<&'static Region> {
        self.holidays.as_ref().map(|holidays| holidays.region)
    }

    /// The ordinary week.
    pub fn week(&self) -> &Week {
        &self.week
    }

    /// The dates that differ, in order.
    pub fn exceptions(&self) -> impl Iterator<Item = (Date, &Exception)> {
        self.exceptions.iter().map(|(date, exception)| (*date, exception))
    }

    /// Closes one date.
    pub fn close(&mut self, date: Date, note: &str) {
        self.open(date, Hours::closed(), note);
    }

    /// Gives one date its own hours: an extra opening, a short day.
    pub fn open(&mut self, date: Date, hours: Hours, note: &str) {
        self.exceptions.insert(
            date,
            Exception {
                note: note.to_string(),
                hours,
            },
        );
    }

    /// Lets one date follow the week and the holidays again.
    pub fn forget_exception(&mut self, date: Date) -> Option<Exception> {
        self.exceptions.remove(&date)
    }

    /// Is the desk working at this moment? A span's last moment is the one before its end.
    pub fn is_working(&self, at: Timestamp) -> bool {
        let local = self.zone.to_datetime(at);
        Days::of(self)
            .spans(local.date())
            .iter()
            .any(|span| span.contains(local.time()))
    }

    /// Has this date any working hours? A short day is a business day; a Saturday opened by exception too.
    pub fn is_business_day(&self, date: Date) -> bool {
        Days::of(self).is_open(date)
    }

    /// The first working moment from `at` on: `at` itself while the desk works. `None` if there is none in 100 years.
    pub fn next_opening(&self, at: Timestamp) -> Option<Timestamp> {
        if self.is_working(at) {
            return Some(at);
        }
        Openings::from(self, at, self.horizon(at))
            .next()
            .map(|opening| opening.start.max(at))
    }

    /// The public holiday kept on this date, whether or not the desk would have worked then.
    pub fn holiday_on(&self, date: Date) -> Option<Holiday> {
        self.holidays.as_ref()?.on(date)
    }

    /// The public holidays from one date to another, both included, in order.
    pub fn holidays_between(&self, from: Date, to: Date) -> Vec<Holiday> {
        self.holidays
            .as_ref()
            .map(|holidays| holidays.between(from, to))
            .unwrap_or_default()
    }

    /// The last date on which a search that starts at `from` looks for an opening. A week without hours opens only by
    /// exception, so there the last of these ends the search.
    pub(crate) fn horizon(&self, from: Timestamp) -> Date {
        let far = self
            .zone
            .to_datetime(from)
            .date()
            .saturating_add(Length::new().years(HORIZON_YEARS));
        if !self.week.is_closed() {
            return far;
        }
        let open = self
            .exceptions
            .iter()
            .rev()
            .find(|(_, exception)| !exception.hours.is_closed());
        open.map_or(Date::MIN, |(date, _)| far.min(*date))
    }
}
