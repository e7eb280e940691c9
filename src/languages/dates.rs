//! Dates in words, in the reader's language and time zone.

use super::{Language, Words};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// A reader's time zone.
pub type Zone = TimeZone;

impl Words {
    /// A day in words without the year: "Thu 26 Nov", "jeu. 26 nov.", "Do., 26. Nov."
    pub fn day(&self, at: Timestamp, zone: &Zone) -> String {
        let at = at.to_zoned(zone.clone());
        let (weekday, month) = (self.weekday_short(&at), self.month_short(&at));
        match self.language() {
            Language::German => format!("{weekday}, {}. {month}", at.day()),
            Language::French if at.day() == 1 => format!("{weekday} 1er {month}"),
            _ => format!("{weekday} {} {month}", at.day()),
        }
    }

    /// A day in full, as a letter promises it: "Thursday 26 November", "jeudi 26 novembre", "Donnerstag, den 26. November"
    /// without the article: "Donnerstag, 26. November".
    pub fn day_in_full(&self, at: Timestamp, zone: &Zone) -> String {
        let at = at.to_zoned(zone.clone());
        let weekday = self.say(WEEKDAYS[index(at.weekday().to_monday_zero_offset())]);
        let month = self.say(MONTHS[index(at.month() - 1)]);
        match self.language() {
            Language::German => format!("{weekday}, {}. {month}", at.day()),
            Language::French if at.day() == 1 => format!("{weekday} 1er {month}"),
            _ => format!("{weekday} {} {month}", at.day()),
        }
    }

    /// A day in full with its year, for the exact time on hover: "Thursday 26 November 2026, 14:05".
    pub fn exactly(&self, at: Timestamp, zone: &Zone) -> String {
        let year = at.to_zoned(zone.clone()).year();
        self.at_time(&format!("{} {year}", self.day_in_full(at, zone)), at, zone)
    }

    /// A day in full and the time: "Thursday 26 November, 14:05", "jeudi 26 novembre à 14 h 05".
    pub fn day_and_time(&self, at: Timestamp, zone: &Zone) -> String {
        self.at_time(&self.day_in_full(at, zone), at, zone)
    }

    fn at_time(&self, day: &str, at: Timestamp, zone: &Zone) -> String {
        let between = match self.language() {
            Language::French => " à",
            _ => ",",
        };
        format!("{day}{between} {}", self.time(at, zone))
    }

    /// The time of day: "14:05".
    pub fn time(&self, at: Timestamp, zone: &Zone) -> String {
        let at = at.to_zoned(zone.clone());
        match self.language() {
            Language::French => format!("{}\u{a0}h\u{a0}{:02}", at.hour(), at.minute()),
            _ => format!("{:02}:{:02}", at.hour(), at.minute()),
        }
    }

    /// A past instant as a list shows it: the time if it was today, the day within a year, else the date.
    pub fn when(&self, at: Timestamp, now: Timestamp, zone: &Zone) -> String {
        let (day, today) = (at.to_zoned(zone.clone()), now.to_zoned(zone.clone()));
        if day.date() == today.date() {
            return self.time(at, zone);
        }
        let in_words = self.day(at, zone);
        if day.year() == today.year() {
            in_words
        } else {
            format!("{in_words} {}", day.year())
        }
    }

    fn weekday_short(&self, at: &Zoned) -> String {
        self.say(WEEKDAYS_SHORT[index(at.weekday().to_monday_zero_offset())])
    }

    fn month_short(&self, at: &Zoned) -> String {
        self.say(MONTHS_SHORT[index(at.month() - 1)])
    }
}

fn index(number: i8) -> usize {
    usize::try_from(number).unwrap_or_default()
}

const WEEKDAYS: [&str; 7] = [
    "date-monday",
    "date-tuesday",
    "date-wednesday",
    "date-thursday",
    "date-friday",
    "date-saturday",
    "date-sunday",
];
const WEEKDAYS_SHORT: [&str; 7] = [
    "date-mon", "date-tue", "date-wed", "date-thu", "date-fri", "date-sat", "date-sun",
];
const MONTHS: [&str; 12] = [
    "date-january",
    "date-february",
    "date-march",
    "date-april",
    "date-may-full",
    "date-june",
    "date-july",
    "date-august",
    "date-september",
    "date-october",
    "date-november",
    "date-december",
];
const MONTHS_SHORT: [&str; 12] = [
    "date-jan", "date-feb", "date-mar", "date-apr", "date-may", "date-jun", "date-jul", "date-aug",
    "date-sep", "date-oct", "date-nov", "date-dec",
];
