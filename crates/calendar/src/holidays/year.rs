//! One year's shape: which weekday it starts on, whether it leaps, when Easter is. Dates are days of the year, so that
//! a rule is a handful of additions.

use jiff::civil::{Date, Weekday};

use super::easter;

/// Days before each month of an ordinary year.
const BEFORE: [i16; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

pub(crate) struct Year {
    pub(crate) number: i16,
    leaps: bool,
    /// Monday is 0.
    starts_on: i16,
    easter: i16,
}

impl Year {
    pub(crate) fn new(number: i16) -> Year {
        let starts_on =
            Date::new(number, 1, 1).map_or(0, |date| i16::from(date.weekday().to_monday_zero_offset()));
        let leaps = number.rem_euclid(4) == 0 && (number.rem_euclid(100) != 0 || number.rem_euclid(400) == 0);
        let end_of_march = 90 + i16::from(leaps);
        Year {
            number,
            leaps,
            starts_on,
            easter: end_of_march + easter::days_after_march(number),
        }
    }

    /// How many days it has, and so its last day.
    pub(crate) fn length(&self) -> i16 {
        365 + i16::from(self.leaps)
    }

    /// The day of the year of a day in a month, both from 1.
    pub(crate) fn day(&self, month: i8, day: i8) -> i16 {
        let before = BEFORE
            .get(usize::try_from(month - 1).unwrap_or(0))
            .copied()
            .unwrap_or(0);
        before + i16::from(day) + i16::from(self.leaps && month > 2)
    }

    /// So many days after Easter Sunday.
    pub(crate) fn easter(&self, after: i16) -> i16 {
        self.easter + after
    }

    pub(crate) fn weekday(&self, day: i16) -> Weekday {
        let offset = (self.starts_on + day - 1).rem_euclid(7) as i8;
        Weekday::from_monday_zero_offset(offset).unwrap_or(Weekday::Monday)
    }

    /// The first such weekday on or after a day of a month: from the 8th it is the second of the month, and so on.
    pub(crate) fn weekday_from(&self, month: i8, day: i8, weekday: Weekday) -> i16 {
        let from = self.day(month, day);
        from + i16::from(self.weekday(from).until(weekday))
    }

    /// The date of a day of the year.
    pub(crate) fn date(&self, day: i16) -> Option<Date> {
        Date::new(self.number, 1, 1)
            .ok()?
            .with()
            .day_of_year(day)
            .build()
            .ok()
    }
}

/// A set of days of one year.
#[derive(Clone, Copy)]
pub(crate) struct YearDays([u64; 6]);

impl YearDays {
    pub(crate) fn none() -> YearDays {
        YearDays([0; 6])
    }

    pub(crate) fn insert(&mut self, day: i16) {
        if let Some(word) = self.0.get_mut(day as usize / 64) {
            *word |= 1 << (day % 64);
        }
    }

    pub(crate) fn contains(&self, day: i16) -> bool {
        self.0
            .get(day as usize / 64)
            .is_some_and(|word| word >> (day % 64) & 1 == 1)
    }
}
