//! Calendars that never open, moments at the end of time, lengths beyond reason: an answer, and soon.

use jiff::{SignedDuration, Timestamp};

use super::{at, date, hours, local};
use crate::{Calendar, CalendarError, Span, Week};

fn never() -> Calendar {
    Calendar::new("Europe/Paris", Some("FR"), Week::default()).unwrap()
}

#[test]
fn a_week_without_hours_has_no_answer() {
    let desk = never();
    let from = at(&desk, "2026-11-16T10:00");
    assert_eq!(desk.next_opening(from), None);
    assert_eq!(desk.add_business_days(from, 0), None);
    assert_eq!(desk.add_business_days(from, 3), None);
    assert_eq!(desk.add_working_time(from, SignedDuration::from_mins(1)), None);
    assert_eq!(desk.add_working_time(from, SignedDuration::from_mins(-1)), None);
    assert_eq!(desk.business_days_between(from, Timestamp::MAX), 0);
    assert!(
        desk.working_time_between(Timestamp::MIN, Timestamp::MAX)
            .is_zero()
    );
}

#[test]
fn a_desk_that_opens_only_by_exception_opens_then() {
    let mut desk = never();
    desk.open(date("2027-06-05"), hours(&["10:00-12:00"]), "Open day");
    let from = at(&desk, "2026-11-16T10:00");
    assert_eq!(
        local(&desk, desk.next_opening(from).unwrap()),
        "Sat 2027-06-05 10:00"
    );
    assert_eq!(desk.add_business_days(from, 1), None);
    assert_eq!(desk.working_time_between(from, Timestamp::MAX).as_mins(), 120);
    assert_eq!(desk.next_opening(at(&desk, "2027-06-05T12:00")), None);
}

#[test]
fn a_day_closed_every_week_by_exceptions_is_still_searched_through() {
    let mut desk = Calendar::new(
        "UTC",
        None,
        Week {
            monday: hours(&["09:00-10:00"]),
            ..Week::default()
        },
    )
    .unwrap();
    let mut monday = date("2026-01-05");
    for _ in 0..600 {
        desk.close(monday, "away");
        monday = monday.saturating_add(jiff::Span::new().weeks(1));
    }
    assert_eq!(
        desk.next_opening(at(&desk, "2026-01-01T00:00")),
        Some(at(&desk, "2037-07-06T09:00"))
    );
}

#[test]
fn the_ends_of_time_and_absurd_lengths_are_survived() {
    for desk in [
        Calendar::always("Europe/Paris").unwrap(),
        Calendar::standard("America/New_York", "US").unwrap(),
    ] {
        for from in [Timestamp::MIN, Timestamp::UNIX_EPOCH, Timestamp::MAX] {
            desk.next_opening(from);
            desk.add_business_days(from, 3);
            assert_eq!(desk.add_business_days(from, u32::MAX), None);
            assert_eq!(desk.add_working_time(from, SignedDuration::MAX), None);
            assert_eq!(desk.add_working_time(from, SignedDuration::MIN), None);
        }
        let ends = [
            (Timestamp::MIN, at(&desk, "-009998-12-31T00:00")),
            (at(&desk, "9999-01-01T00:00"), Timestamp::MAX),
        ];
        for (first, last) in ends {
            assert!(desk.working_time_between(first, last).is_positive());
            assert!(desk.business_days_between(first, last) > 240);
        }
    }
}

#[test]
fn what_is_written_wrong_is_named() {
    assert_eq!(
        Calendar::standard("Europe/Pariss", "FR"),
        Err(CalendarError::UnknownTimeZone("Europe/Pariss".into()))
    );
    assert_eq!(
        Calendar::standard("Europe/Paris", "XX"),
        Err(CalendarError::UnknownRegion("XX".into()))
    );
    for text in [
        "",
        "9-18",
        "09:00",
        "18:00-09:00",
        "09:00-09:00",
        "09:00-24:01",
        "09:60-10:00",
        "+9:00-10:00",
        "09:5-10:00",
    ] {
        assert_eq!(
            text.parse::<Span>(),
            Err(CalendarError::BadSpan(text.into())),
            "{text}"
        );
    }
    let overlapping = ["09:00-12:00", "11:00-13:00"]
        .map(|span| span.parse().unwrap())
        .to_vec();
    assert_eq!(
        crate::Hours::new(overlapping),
        Err(CalendarError::OverlappingSpans("11:00-13:00".into()))
    );
    assert_eq!(hours(&["12:00-13:00", "9:00 - 12:00"]), hours(&["09:00-13:00"]));
}
