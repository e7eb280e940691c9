//! When waves begin: every so many calendar months, on a day of the month, at an hour of business time. Pure.

use crate::languages::Zone;
use calendar::Calendar;
use jiff::civil::Date;
use jiff::{Span, Timestamp};

/// How often a relationship survey asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schedule {
    /// Calendar months from one wave to the next.
    pub every_months: i64,
    /// 1 to 31; in a month that is shorter its last day.
    pub day: i64,
    /// 0 to 23, in the calendar's time zone.
    pub hour: i64,
}

/// The next wave: the day it is meant for, and when it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Start {
    pub meant_for: Date,
    pub at: Timestamp,
}

/// The next wave after the last one, which was meant for `last`, or the first one: on its day at the hour, after `now`; where
/// the desk does not work then, at its next opening. What a weekend put off moves no wave that follows. None if it never opens.
pub fn next_start(
    schedule: Schedule,
    last: Option<Date>,
    now: Timestamp,
    calendar: &Calendar,
) -> Option<Start> {
    let zone = Zone::get(calendar.time_zone()).ok()?;
    let hour = i8::try_from(schedule.hour).ok()?;
    let (mut month, step) = match last {
        Some(last) => (
            months_later(last, schedule.every_months)?,
            schedule.every_months.max(1),
        ),
        None => (now.to_zoned(zone.clone()).date().first_of_month(), 1),
    };
    loop {
        let day = i8::try_from(schedule.day).ok()?.clamp(1, month.days_in_month());
        let meant_for = month.with().day(day).build().ok()?;
        let at = meant_for
            .at(hour, 0, 0, 0)
            .to_zoned(zone.clone())
            .ok()?
            .timestamp();
        if at > now {
            let at = calendar.next_opening(at)?;
            return Some(Start { meant_for, at });
        }
        month = months_later(month, step)?;
    }
}

/// The first day of a month so much later.
fn months_later(from: Date, months: i64) -> Option<Date> {
    from.first_of_month()
        .checked_add(Span::new().try_months(months).ok()?)
        .ok()
}

#[cfg(test)]
mod tests {
    use super::{Schedule, Start, next_start};
    use calendar::Calendar;
    use jiff::Timestamp;
    use jiff::civil::Date;
    use proptest::prelude::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    fn days(every_months: i64, day: i64, from: &str, count: usize) -> Vec<String> {
        let calendar = Calendar::standard("Europe/Paris", "FR").expect("a calendar");
        let schedule = Schedule {
            every_months,
            day,
            hour: 10,
        };
        let (mut now, mut last, mut days) = (at(from), None::<Date>, vec![]);
        for _ in 0..count {
            let Start { meant_for, at } = next_start(schedule, last, now, &calendar).expect("a start");
            let began = at.to_zoned(jiff::tz::TimeZone::get("Europe/Paris").expect("a zone"));
            days.push(format!("{meant_for} {}", began.date()));
            (now, last) = (at, Some(meant_for));
        }
        days
    }

    #[test]
    fn months_and_quarters_keep_their_day_and_the_31st_is_the_last_one() {
        // 31 January 2027 and 28 February are Sundays: each begins on the Monday after it, and none is left out.
        assert_eq!(
            days(1, 31, "2027-01-02T09:00:00Z", 4),
            [
                "2027-01-31 2027-02-01",
                "2027-02-28 2027-03-01",
                "2027-03-31 2027-03-31",
                "2027-04-30 2027-04-30"
            ]
        );
        assert_eq!(
            days(3, 15, "2026-11-02T09:00:00Z", 4),
            [
                "2026-11-15 2026-11-16",
                "2027-02-15 2027-02-15",
                "2027-05-15 2027-05-18",
                "2027-08-15 2027-08-16"
            ]
        );
    }

    #[test]
    fn at_the_hour_itself_it_is_too_late_and_what_was_missed_is_left_out() {
        let calendar = Calendar::standard("Europe/Paris", "FR").expect("a calendar");
        let monthly = Schedule {
            every_months: 1,
            day: 3,
            hour: 10,
        };
        let next = |last: Option<&str>, now: &str| {
            let last = last.map(|day| day.parse().expect("a day"));
            next_start(monthly, last, at(now), &calendar).map(|start| start.at)
        };
        assert_eq!(
            next(None, "2026-11-03T08:59:59Z"),
            Some(at("2026-11-03T09:00:00Z"))
        );
        assert_eq!(
            next(None, "2026-11-03T09:00:00Z"),
            Some(at("2026-12-03T09:00:00Z"))
        );
        assert_eq!(
            next(Some("2026-07-03"), "2026-11-20T09:00:00Z"),
            Some(at("2026-12-03T09:00:00Z"))
        );
    }

    proptest! {
        #[test]
        fn it_is_always_ahead_and_while_the_desk_works(
            months in 1..24_i64, day in 1..32_i64, hour in 0..24_i64, now in 1_700_000_000..1_900_000_000_i64,
            since in proptest::option::of(0..100_000_000_i64),
        ) {
            let calendar = Calendar::standard("Europe/Berlin", "DE-BY").expect("a calendar");
            let now = Timestamp::from_second(now).expect("an instant");
            let last = since.and_then(|since| Timestamp::from_second(now.as_second() - since).ok());
            let last = last.map(|last| last.to_zoned(jiff::tz::TimeZone::UTC).date());
            let schedule = Schedule { every_months: months, day, hour };
            let start = next_start(schedule, last, now, &calendar).expect("a start");
            prop_assert!(start.at > now);
            prop_assert!(calendar.is_working(start.at));
        }
    }
}
