//! Days off from an iCalendar file (RFC 5545): the whole days of its events with their names, repeated as the file says.
//! What only fills some hours is no day off and is left out.

use calcard::common::timezone::Tz;
use calcard::icalendar::dates::TimeOrDelta;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarStatus, ICalendarValue,
};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

/// More days than this no calendar has: some ten years of them, however long an event lasts.
const MOST: usize = 4_000;
/// So many days are held while a file is read.
const FULL: usize = 100_000;
/// So many times the events of a file repeat at most, all together.
const REPEATS: usize = 20_000;
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// What a file brings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileDays {
    /// In order, each once, with its name.
    pub days: Vec<(Date, String)>,
    /// Events within the time asked for that only fill some hours: left out.
    pub timed: usize,
    /// Whether the file has days after the time asked for: left out too.
    pub later: bool,
}

impl FileDays {
    /// Puts the days in order, each once.
    fn sort(&mut self) {
        self.days.sort();
        self.days.dedup_by_key(|(date, _)| *date);
        self.days.truncate(MOST);
    }
}

/// The days of a file between two dates, both included, on the clock of `zone`. None if it is no iCalendar.
pub fn days_of_file(text: &str, zone: &TimeZone, from: Date, to: Date) -> Option<FileDays> {
    let calendar = ICalendar::parse(text).ok()?;
    let default: Tz = zone
        .iana_name()
        .and_then(|name| name.parse().ok())
        .unwrap_or_default();
    let mut found = FileDays::default();
    for event in calendar.expand_dates(default, REPEATS).events {
        let place = usize::try_from(event.comp_id).unwrap_or(usize::MAX);
        let Some(component) = calendar.components.get(place).filter(|part| counts(part)) else {
            continue;
        };
        let Some(begin) = on_the_clock(event.start.timestamp(), zone) else {
            continue;
        };
        let by_length = matches!(event.end, TimeOrDelta::Delta(_));
        let whole = whole_days(event.timestamps(), by_length, begin, zone);
        if whole == 0 {
            found.timed += usize::from((from..=to).contains(&begin.date()));
            continue;
        }
        let name = text_of(component, &ICalendarProperty::Summary).unwrap_or_default();
        let length = jiff::Span::new().try_days(whole - 1);
        let Some(last) = length.ok().and_then(|days| begin.date().checked_add(days).ok()) else {
            continue;
        };
        found.later |= last > to;
        // Only the days that are asked for are counted out, so an event may last for as long as it likes.
        let (first, last) = (begin.date().max(from), last.min(to));
        let dates = first.series(1.day()).take_while(|date| *date <= last);
        found
            .days
            .extend(dates.take(MOST).map(|date| (date, name.clone())));
        if found.days.len() > FULL {
            found.sort();
        }
    }
    found.sort();
    Some(found)
}

/// Whether a part of the file is an event that takes place.
fn counts(part: &ICalendarComponent) -> bool {
    let status = part
        .property(&ICalendarProperty::Status)
        .and_then(|entry| entry.values.first());
    let cancelled = matches!(status, Some(ICalendarValue::Status(ICalendarStatus::Cancelled)));
    part.component_type == ICalendarComponentType::VEvent && !cancelled
}

fn on_the_clock(seconds: i64, zone: &TimeZone) -> Option<DateTime> {
    let at = Timestamp::from_second(seconds).ok()?;
    Some(zone.to_datetime(at))
}

/// How many whole days an event takes that begins then; 0 if it does not go from midnight to midnight. `seconds` are those
/// of its begin and end; `by_length`: the file tells its length, not its end.
fn whole_days(seconds: (i64, i64), by_length: bool, begin: DateTime, zone: &TimeZone) -> i64 {
    let end = match by_length {
        false => on_the_clock(seconds.1, zone),
        // A length is told by the clock on the wall, so it does not change with it.
        true => begin
            .checked_add(SignedDuration::from_secs(seconds.1 - seconds.0))
            .ok(),
    };
    let Some(end) = end.filter(|end| begin.time() == Time::midnight() && end.time() == Time::midnight())
    else {
        return 0;
    };
    end.duration_since(begin).as_secs().max(0) / DAY.as_secs()
}

fn text_of(event: &ICalendarComponent, property: &ICalendarProperty) -> Option<String> {
    match event.property(property)?.values.first()? {
        ICalendarValue::Text(text) => Some(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::days_of_file;
    use jiff::civil::date;
    use jiff::tz::TimeZone;

    const FILE: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Lumen//EN\r\n\
        BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Christmas break\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20200601\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Founders\\, day\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nUID:3\r\nDTSTART;VALUE=DATE:20200701\r\nSUMMARY:Long ago\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    #[test]
    fn whole_days_yearly_days_and_nothing_from_long_ago() {
        let found =
            days_of_file(FILE, &TimeZone::UTC, date(2026, 11, 1), date(2028, 10, 31)).expect("a calendar");
        let expected = [
            (date(2026, 12, 24), "Christmas break"),
            (date(2026, 12, 25), "Christmas break"),
            (date(2026, 12, 26), "Christmas break"),
            (date(2027, 6, 1), "Founders, day"),
            (date(2028, 6, 1), "Founders, day"),
        ];
        assert_eq!(found.days, expected.map(|(date, name)| (date, name.to_owned())));
    }

    #[test]
    fn a_file_with_later_days_is_told_from_one_without() {
        let later = |to| days_of_file(FILE, &TimeZone::UTC, date(2026, 11, 1), to).map(|found| found.later);
        let once = FILE.replace("RRULE:FREQ=YEARLY\r\n", "");
        let of_once = days_of_file(&once, &TimeZone::UTC, date(2026, 11, 1), date(2028, 10, 31));
        assert_eq!(later(date(2028, 10, 31)), Some(true), "it repeats for ever");
        assert_eq!(of_once.map(|found| found.later), Some(false));
        let cut = days_of_file(&once, &TimeZone::UTC, date(2026, 11, 1), date(2026, 12, 25));
        assert_eq!(cut.map(|found| (found.days.len(), found.later)), Some((2, true)));
    }

    #[test]
    fn an_event_of_years_counts_on_each_day_that_is_asked_for() {
        let file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Lumen//EN\r\n\
            BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20250101\r\nDTEND;VALUE=DATE:20280101\r\nSUMMARY:Renovation\r\nEND:VEVENT\r\n\
            BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20280304\r\nDURATION:P3D\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n\
            SUMMARY:Stocktaking\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let found =
            days_of_file(file, &TimeZone::UTC, date(2026, 11, 1), date(2029, 1, 1)).expect("a calendar");
        let renovation = found.days.iter().filter(|(_, name)| name == "Renovation");
        assert_eq!(
            renovation.count(),
            61 + 365,
            "from the first day asked for to the last of 2027"
        );
        let stocktaking = found.days.iter().filter(|(_, name)| name == "Stocktaking");
        assert_eq!(stocktaking.count(), 6);
    }

    #[test]
    fn what_is_no_calendar_is_none() {
        assert_eq!(
            days_of_file(
                "Dear all, we are closed on Friday.",
                &TimeZone::UTC,
                date(2026, 1, 1),
                date(2027, 1, 1)
            ),
            None
        );
    }
}
