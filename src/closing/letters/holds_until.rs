//! How long a warning can wait for the relay and still say the truth. Pure.

use crate::closing::deciding::history::AT_ONCE;
use crate::languages::Zone;
use calendar::Calendar;
use jiff::{SignedDuration, Timestamp};

/// The last minute in which a warning may leave that announces the day of `promise`: leaving later would leave its reader
/// fewer than `days` business days. An hour from `now` at least: what leaves within it left at once, also at the end of a day,
/// and nothing is written anew again and again.
pub(super) fn holds_until(
    calendar: &Calendar,
    zone: &Zone,
    now: Timestamp,
    days: u32,
    promise: Timestamp,
) -> Timestamp {
    let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
    let after = |minutes: i64| now + SignedDuration::from_mins(minutes);
    let holds = |minutes: i64| {
        let leaves_days = calendar.add_business_days(after(minutes), days);
        leaves_days.is_some_and(|until| day(until) <= day(promise))
    };
    // Leaving later never leaves more time, so the last minute is between one that holds and one that does not.
    let (mut good, mut bad) = (0, promise.duration_since(now).as_mins().max(0) + 24 * 60);
    while bad - good > 1 {
        let middle = good + (bad - good) / 2;
        match holds(middle) {
            true => good = middle,
            false => bad = middle,
        }
    }
    after(good).max(now + AT_ONCE)
}

#[cfg(test)]
mod tests {
    use super::holds_until;
    use crate::languages::Zone;
    use calendar::Calendar;

    #[test]
    fn a_warning_waits_until_its_day_would_leave_too_little_time() {
        let calendar = Calendar::standard("Europe/Paris", "FR").expect("a calendar");
        let zone = Zone::get("Europe/Paris").expect("a zone");
        let until = |now: &str, promise: &str| {
            let at = |text: &str| text.parse().expect("a time");
            holds_until(&calendar, &zone, at(now), 2, at(promise)).to_string()
        };
        // Wednesday 10:00 for Friday: until the last minute of Wednesday's work. For Monday: until Thursday's.
        assert_eq!(
            until("2026-11-25T09:00:00Z", "2026-11-27T09:00:00Z"),
            "2026-11-25T16:59:00Z"
        );
        assert_eq!(
            until("2026-11-25T09:00:00Z", "2026-11-30T09:00:00Z"),
            "2026-11-26T16:59:00Z"
        );
        // Written just before the end of the day it leaves all the same.
        assert_eq!(
            until("2026-11-25T16:59:30Z", "2026-11-27T16:59:30Z"),
            "2026-11-25T17:59:30Z"
        );
    }
}
