//! When waves begin: every so many months, on a weekday, at an hour of business time. Pure.

use crate::languages::Zone;
use calendar::Calendar;
use jiff::civil::{Date, Weekday};
use jiff::{Span, Timestamp};

/// How often a relationship survey asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schedule {
    /// Months from the beginning of one wave to that of the next.
    pub every_months: i64,
    pub weekday: Weekday,
    /// 0 to 23, in the calendar's time zone.
    pub hour: i64,
}

/// When the next wave begins after the last one, which began at `last`, or for the first time: on the weekday and at the
/// hour, after `now`; where the desk does not work then, at its next opening. None if it never opens.
pub fn next_start(
    schedule: Schedule,
    last: Option<Timestamp>,
    now: Timestamp,
    calendar: &Calendar,
) -> Option<Timestamp> {
    let zone = Zone::get(calendar.time_zone()).ok()?;
    let today = now.to_zoned(zone.clone()).date();
    let from = match last {
        Some(last) => {
            let began = last.to_zoned(zone.clone()).date();
            began
                .checked_add(Span::new().months(schedule.every_months))
                .ok()?
        }
        None => today,
    };
    let mut day = on(schedule.weekday, from.max(today))?;
    loop {
        let hour = i8::try_from(schedule.hour).ok()?;
        let at = day.at(hour, 0, 0, 0).to_zoned(zone.clone()).ok()?.timestamp();
        if at > now {
            return calendar.next_opening(at);
        }
        day = day.checked_add(Span::new().weeks(1)).ok()?;
    }
}

/// The first such weekday from `from` on.
fn on(weekday: Weekday, from: Date) -> Option<Date> {
    let ahead = weekday.since(from.weekday());
    from.checked_add(Span::new().days(i64::from(ahead))).ok()
}

#[cfg(test)]
mod tests {
    use super::{Schedule, next_start};
    use calendar::Calendar;
    use jiff::Timestamp;
    use jiff::civil::Weekday;
    use proptest::prelude::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    fn tuesdays() -> Schedule {
        Schedule {
            every_months: 6,
            weekday: Weekday::Tuesday,
            hour: 10,
        }
    }

    #[test]
    fn a_wave_begins_on_its_weekday_and_a_holiday_puts_it_off() {
        let calendar = Calendar::standard("Europe/Paris", "FR").expect("a calendar");
        let next = |last: Option<&str>, now: &str| next_start(tuesdays(), last.map(at), at(now), &calendar);
        // Monday 2 November 2026: the next day at ten in Paris.
        assert_eq!(
            next(None, "2026-11-02T09:00:00Z"),
            Some(at("2026-11-03T09:00:00Z"))
        );
        // At the hour itself it is too late.
        assert_eq!(
            next(None, "2026-11-03T09:00:00Z"),
            Some(at("2026-11-10T09:00:00Z"))
        );
        // Six months after 14 January 2025 is Monday 14 July, a holiday as it is; the Tuesday after it is worked.
        assert_eq!(
            next(Some("2025-01-14T09:00:00Z"), "2025-02-01T00:00:00Z"),
            Some(at("2025-07-15T08:00:00Z"))
        );
        // 11 November 2025 is a Tuesday and a holiday: Wednesday, when the desk opens.
        let put_off = next(Some("2025-05-06T09:00:00Z"), "2025-11-05T00:00:00Z").expect("a start");
        assert!(
            put_off > at("2025-11-12T00:00:00Z") && put_off < at("2025-11-12T12:00:00Z"),
            "{put_off}"
        );
    }

    proptest! {
        #[test]
        fn it_is_always_ahead_and_while_the_desk_works(
            months in 1..24_i64, weekday in 1..8_i8, hour in 0..24_i64, now in 1_700_000_000..1_900_000_000_i64,
            since in proptest::option::of(0..100_000_000_i64),
        ) {
            let calendar = Calendar::standard("Europe/Berlin", "DE-BY").expect("a calendar");
            let now = Timestamp::from_second(now).expect("an instant");
            let last = since.and_then(|since| Timestamp::from_second(now.as_second() - since).ok());
            let weekday = Weekday::from_monday_one_offset(weekday).expect("a weekday");
            let schedule = Schedule { every_months: months, weekday, hour };
            let start = next_start(schedule, last, now, &calendar).expect("a start");
            prop_assert!(start > now);
            prop_assert!(calendar.is_working(start));
        }
    }
}
