//! Dates in words, in the reader's language and time zone.

use super::{Language, Words};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Timestamp, Zoned};

/// A reader's time zone.
pub type Zone = TimeZone;

/// A day farther from the present than this is told with its year, also within the same one: about five months.
const FAR: SignedDuration = SignedDuration::from_hours(150 * 24);

impl Words {
    /// A day in words: "Thu 26 Nov", "jeu. 26 nov.", "Do., 26. Nov."; with its year where `now` does not say which.
    pub fn day(&self, at: Timestamp, now: Timestamp, zone: &Zone) -> String {
        let day = at.to_zoned(zone.clone());
        let (weekday, month) = (self.weekday_short(&day), self.month_short(&day));
        format!("{}{}", self.dated(&weekday, &month, &day), year(&day, now))
    }

    /// A day in full, as letters and pages name it: "Thursday 26 November", "jeudi 26 novembre", "Donnerstag, 26. November";
    /// with its year where `now` does not say which.
    pub fn day_in_full(&self, at: Timestamp, now: Timestamp, zone: &Zone) -> String {
        let day = at.to_zoned(zone.clone());
        format!("{}{}", self.in_full(&day), year(&day, now))
    }

    /// Until when something holds that is promised, with its hour, so that nobody has to ask whether the day is in it:
    /// "Wednesday 16 December at 09:00". What ends then never ends before the moment that is named, also in a night in
    /// which the clock shows it twice.
    pub fn until(&self, at: Timestamp, now: Timestamp, zone: &Zone) -> String {
        let at = at - shown_again(at, zone);
        let (day, time) = (self.day_in_full(at, now, zone), self.time(at, zone));
        match self.language() {
            Language::German => format!("{day}, {time} Uhr"),
            Language::French => format!("{day} à {time}"),
            Language::English => format!("{day} at {time}"),
        }
    }

    /// A day in full with its year, for the exact time on hover: "Thursday 26 November 2026, 14:05".
    pub fn exactly(&self, at: Timestamp, zone: &Zone) -> String {
        let day = at.to_zoned(zone.clone());
        self.at_time(&format!("{} {}", self.in_full(&day), day.year()), at, zone)
    }

    /// A day in full and the time: "Thursday 26 November, 14:05", "jeudi 26 novembre à 14 h 05".
    pub fn day_and_time(&self, at: Timestamp, now: Timestamp, zone: &Zone) -> String {
        self.at_time(&self.day_in_full(at, now, zone), at, zone)
    }

    fn in_full(&self, day: &Zoned) -> String {
        let weekday = self.say(WEEKDAYS[index(day.weekday().to_monday_zero_offset())]);
        let month = self.say(MONTHS[index(day.month() - 1)]);
        self.dated(&weekday, &month, day)
    }

    fn dated(&self, weekday: &str, month: &str, day: &Zoned) -> String {
        match self.language() {
            Language::German => format!("{weekday}, {}. {month}", day.day()),
            Language::French if day.day() == 1 => format!("{weekday} 1er {month}"),
            _ => format!("{weekday} {} {month}", day.day()),
        }
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
        self.day(at, now, zone)
    }

    /// The day and the time of something that was said; the time alone if it was today.
    pub fn moment(&self, at: Timestamp, now: Timestamp, zone: &Zone) -> String {
        let when = self.when(at, now, zone);
        let time = self.time(at, zone);
        match when == time {
            true => time,
            false => format!("{when}, {time}"),
        }
    }

    /// How old something is, short enough for a list: minutes, hours, then the day.
    pub fn age(&self, at: Timestamp, now: Timestamp, zone: &Zone) -> String {
        let seconds = now.duration_since(at).as_secs();
        match seconds {
            ..60 => self.say("age-now"),
            60..3_600 => self.say_one("age-minutes", "number", seconds / 60),
            3_600..86_400 => self.say_one("age-hours", "number", seconds / 3_600),
            _ => self.when(at, now, zone),
        }
    }

    fn weekday_short(&self, at: &Zoned) -> String {
        self.say(WEEKDAYS_SHORT[index(at.weekday().to_monday_zero_offset())])
    }

    fn month_short(&self, at: &Zoned) -> String {
        self.say(MONTHS_SHORT[index(at.month() - 1)])
    }
}

/// The year behind a day, where the day alone could be of another one: it is not this year's, or it is far.
fn year(day: &Zoned, now: Timestamp) -> String {
    let this_year = now.to_zoned(day.time_zone().clone()).year();
    let is_far = now.duration_until(day.timestamp()).abs() > FAR;
    match day.year() != this_year || is_far {
        true => format!(" {}", day.year()),
        false => String::new(),
    }
}

/// How much later the clock shows the time of `at` once more; zero but in a night in which the clock goes back.
fn shown_again(at: Timestamp, zone: &Zone) -> SignedDuration {
    let now = zone.to_offset(at);
    match zone.to_ambiguous_timestamp(now.to_datetime(at)).offset() {
        AmbiguousOffset::Fold { before, after } if now == before => after.duration_until(before),
        _ => SignedDuration::ZERO,
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

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    #[test]
    fn a_promise_names_its_hour_and_a_far_day_its_year() {
        let paris = Zone::get("Europe/Paris").expect("a zone");
        let (now, soon, later) = (
            at("2026-12-01T10:00:00Z"),
            at("2026-12-16T08:00:00Z"),
            at("2027-01-19T09:00:00Z"),
        );
        let said = |language: Language, at| language.words().until(at, now, &paris);
        assert_eq!(said(Language::English, soon), "Wednesday 16 December at 09:00");
        assert_eq!(
            said(Language::French, soon),
            "mercredi 16 décembre à 9\u{a0}h\u{a0}00"
        );
        assert_eq!(said(Language::German, soon), "Mittwoch, 16. Dezember, 09:00 Uhr");
        assert_eq!(said(Language::English, later), "Tuesday 19 January 2027 at 10:00");
        assert_eq!(
            said(Language::German, later),
            "Dienstag, 19. Januar 2027, 10:00 Uhr"
        );
        let words = Language::French.words();
        assert_eq!(words.day(later, now, &paris), "mar. 19 janv. 2027");
        // Ten months on is another year for whoever reads it, and within the same year still far.
        let january = at("2026-01-10T10:00:00Z");
        assert_eq!(
            words.day_in_full(soon, january, &paris),
            "mercredi 16 décembre 2026"
        );
    }

    #[test]
    fn a_time_that_the_clock_shows_twice_is_never_named_too_late() {
        let paris = Zone::get("Europe/Paris").expect("a zone");
        let words = Language::English.words();
        let said = |instant: &str| words.until(at(instant), at("2026-10-20T00:00:00Z"), &paris);
        // 02:30 comes at 00:30 and at 01:30 UTC.
        assert_eq!(said("2026-10-25T00:30:00Z"), "Sunday 25 October at 01:30");
        assert_eq!(said("2026-10-25T01:30:00Z"), "Sunday 25 October at 02:30");
        assert_eq!(said("2026-10-25T02:30:00Z"), "Sunday 25 October at 03:30");
    }
}
