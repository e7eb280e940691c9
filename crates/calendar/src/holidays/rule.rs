//! The form of a holiday rule: which day of a year, where, since when, and what becomes of a day that falls on a weekend.

use jiff::civil::Weekday::{self, Friday, Saturday, Sunday};

use super::names::Name;
use super::year::Year;

pub(crate) struct Rule {
    pub(crate) name: &'static Name,
    when: When,
    substitute: Substitute,
    /// Codes of the regions that keep it; empty: the whole country.
    only: &'static [&'static str],
    since: i16,
    until: i16,
}

enum When {
    /// Month and day.
    Fixed(i8, i8),
    /// Days after Easter Sunday.
    Easter(i16),
    /// The first such weekday on or after this month and day.
    From(i8, i8, Weekday),
    /// Whatever the law says; none in some years.
    Computed(fn(&Year) -> Option<i16>),
}

/// The working day given instead of a holiday on a weekend. The holiday itself is kept too: a desk that works on
/// Saturdays does not work on a Saturday that is Christmas.
#[derive(Clone, Copy)]
pub(crate) enum Substitute {
    /// None: the holiday is lost, as everywhere on the continent.
    None,
    /// The Monday after.
    NextMonday,
    /// Two days later: for the twin days 25/26 December and, in Scotland, 1/2 January.
    TwoDaysLater,
    /// Saturday's on Friday, Sunday's on Monday; for 1 January that Friday is in the year before.
    Nearest,
}

impl Rule {
    const fn new(name: &'static Name, when: When) -> Rule {
        Rule {
            name,
            when,
            substitute: Substitute::None,
            only: &[],
            since: i16::MIN,
            until: i16::MAX,
        }
    }

    pub(crate) const fn fixed(name: &'static Name, month: i8, day: i8) -> Rule {
        Rule::new(name, When::Fixed(month, day))
    }

    pub(crate) const fn easter(name: &'static Name, days_after: i16) -> Rule {
        Rule::new(name, When::Easter(days_after))
    }

    /// The first such weekday on or after a day of a month.
    pub(crate) const fn from(name: &'static Name, month: i8, day: i8, weekday: Weekday) -> Rule {
        Rule::new(name, When::From(month, day, weekday))
    }

    pub(crate) const fn computed(name: &'static Name, when: fn(&Year) -> Option<i16>) -> Rule {
        Rule::new(name, When::Computed(when))
    }

    pub(crate) const fn only(mut self, regions: &'static [&'static str]) -> Rule {
        self.only = regions;
        self
    }

    pub(crate) const fn since(mut self, year: i16) -> Rule {
        self.since = year;
        self
    }

    /// In this one year.
    pub(crate) const fn once(mut self, year: i16) -> Rule {
        self.since = year;
        self.until = year;
        self
    }

    pub(crate) const fn or(mut self, substitute: Substitute) -> Rule {
        self.substitute = substitute;
        self
    }

    pub(crate) fn is_kept_in(&self, region: &str) -> bool {
        self.only.is_empty() || self.only.contains(&region)
    }

    /// The day of the year, if there is one that year.
    pub(crate) fn day(&self, year: &Year) -> Option<i16> {
        if year.number < self.since || year.number > self.until {
            return None;
        }
        match self.when {
            When::Fixed(month, day) => Some(year.day(month, day)),
            When::Easter(after) => Some(year.easter(after)),
            When::From(month, day, weekday) => Some(year.weekday_from(month, day, weekday)),
            When::Computed(when) => when(year),
        }
    }

    /// The substitute day within the same year, if there is one.
    pub(crate) fn substitute(&self, year: &Year) -> Option<i16> {
        let day = match self.substitute {
            Substitute::None => return None,
            _ => self.day(year)?,
        };
        match (self.substitute, year.weekday(day)) {
            (Substitute::NextMonday | Substitute::TwoDaysLater, Saturday) => Some(day + 2),
            (Substitute::NextMonday | Substitute::Nearest, Sunday) => Some(day + 1),
            (Substitute::TwoDaysLater, Sunday) => Some(day + 2),
            (Substitute::Nearest, Saturday) if day > 1 => Some(day - 1),
            // A year that ends on a Friday is followed by a New Year's Day on a Saturday.
            (Substitute::Nearest, _) if day == 1 && year.weekday(year.length()) == Friday => {
                Some(year.length())
            }
            _ => None,
        }
    }
}
