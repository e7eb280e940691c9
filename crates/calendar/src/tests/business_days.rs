//! "After three business days", as a customer and an agent read it (LC1, LC2, LC3).

use super::{at, date, hours, local, paris};
use crate::{Calendar, Why};

fn later(calendar: &Calendar, from: &str, n: u32) -> String {
    local(
        calendar,
        calendar.add_business_days(at(calendar, from), n).unwrap(),
    )
}

#[test]
fn the_time_of_day_stays_and_the_weekend_does_not_count() {
    let desk = paris();
    assert_eq!(later(&desk, "2026-11-16T10:00", 3), "Thu 2026-11-19 10:00");
    assert_eq!(later(&desk, "2026-11-16T10:00", 5), "Mon 2026-11-23 10:00");
    assert_eq!(later(&desk, "2026-11-16T10:00", 7), "Wed 2026-11-25 10:00");
    assert_eq!(later(&desk, "2026-11-20T17:00", 1), "Mon 2026-11-23 17:00");
}

#[test]
fn what_happens_outside_working_time_counts_from_the_next_opening() {
    let desk = paris();
    assert_eq!(later(&desk, "2026-11-16T07:30", 1), "Tue 2026-11-17 09:00");
    assert_eq!(later(&desk, "2026-11-16T18:00", 1), "Wed 2026-11-18 09:00");
    assert_eq!(later(&desk, "2026-11-16T20:00", 1), "Wed 2026-11-18 09:00");
    assert_eq!(later(&desk, "2026-11-21T12:00", 1), "Tue 2026-11-24 09:00");
    assert_eq!(later(&desk, "2026-11-21T12:00", 0), "Mon 2026-11-23 09:00");
}

#[test]
fn holidays_never_count_and_the_timeline_can_name_them() {
    let desk = paris();
    let from = at(&desk, "2026-05-12T15:00");
    let due = desk.add_business_days(from, 3).unwrap();
    // Wednesday 13, Friday 15, Monday 18: Thursday 14 May 2026 is Ascension.
    assert_eq!(local(&desk, due), "Mon 2026-05-18 15:00");
    let skipped = desk.skipped(from, due);
    assert_eq!(
        skipped.iter().map(|day| day.date).collect::<Vec<_>>(),
        [date("2026-05-14"), date("2026-05-16"), date("2026-05-17")]
    );
    let Why::Holiday(holiday) = &skipped[0].why else {
        panic!("{skipped:?}")
    };
    let names = ["fr", "de", "en", "fr-CH", "it"].map(|language| holiday.name(language));
    assert_eq!(
        names,
        [
            "Ascension",
            "Christi Himmelfahrt",
            "Ascension Day",
            "Ascension",
            "Ascension Day"
        ]
    );
    assert_eq!(skipped[1].why, Why::Weekend);
}

#[test]
fn a_holiday_on_a_saturday_moves_nothing_and_is_not_blamed() {
    let desk = paris();
    let skipped = desk.skipped(at(&desk, "2026-08-14T10:00"), at(&desk, "2026-08-17T10:00"));
    assert!(desk.holiday_on(date("2026-08-15")).is_some());
    assert!(skipped.iter().all(|day| day.why == Why::Weekend));
}

#[test]
fn over_the_end_of_a_year_and_a_leap_day() {
    let desk = paris();
    assert_eq!(later(&desk, "2026-12-31T16:00", 1), "Mon 2027-01-04 16:00");
    assert_eq!(later(&desk, "2028-02-28T11:00", 1), "Tue 2028-02-29 11:00");
}

#[test]
fn a_closed_day_is_skipped_and_an_extra_saturday_counts() {
    let mut desk = paris();
    desk.close(date("2026-11-17"), "Moving house");
    desk.open(date("2026-11-21"), hours(&["10:00-14:00"]), "Catching up");
    assert_eq!(later(&desk, "2026-11-16T11:00", 1), "Wed 2026-11-18 11:00");
    assert_eq!(later(&desk, "2026-11-20T11:00", 1), "Sat 2026-11-21 11:00");
    let skipped = desk.skipped(at(&desk, "2026-11-16T11:00"), at(&desk, "2026-11-18T11:00"));
    assert_eq!(skipped[0].why, Why::Exception("Moving house".into()));

    desk.forget_exception(date("2026-11-17"));
    assert_eq!(later(&desk, "2026-11-16T11:00", 1), "Tue 2026-11-17 11:00");
}

#[test]
fn an_exception_opens_even_a_public_holiday() {
    let mut desk = paris();
    desk.open(date("2026-11-11"), hours(&["09:00-18:00"]), "Sales week");
    assert_eq!(later(&desk, "2026-11-10T11:00", 1), "Wed 2026-11-11 11:00");
}

#[test]
fn lunch_and_short_days_move_the_moment_later_never_earlier() {
    let mut desk = paris();
    desk.week.tuesday = hours(&["09:00-12:00", "14:00-18:00"]);
    desk.week.friday = hours(&["09:00-13:00"]);
    assert_eq!(later(&desk, "2026-11-16T12:30", 1), "Tue 2026-11-17 14:00");
    assert_eq!(later(&desk, "2026-11-19T17:00", 1), "Mon 2026-11-23 09:00");
    assert_eq!(later(&desk, "2026-11-19T12:59", 1), "Fri 2026-11-20 12:59");
}

#[test]
fn business_days_passed_are_whole_ones() {
    let desk = paris();
    let passed = |from, to| desk.business_days_between(at(&desk, from), at(&desk, to));
    assert_eq!(passed("2026-11-16T10:00", "2026-11-19T10:00"), 3);
    assert_eq!(passed("2026-11-16T10:00", "2026-11-19T09:59"), 2);
    assert_eq!(passed("2026-11-20T17:00", "2026-11-22T17:00"), 0);
    assert_eq!(passed("2026-11-21T12:00", "2026-11-24T09:00"), 1);
    assert_eq!(passed("2026-11-19T10:00", "2026-11-16T10:00"), 0);
    // Ten years of France: 261 weekdays a year less the holidays that fall on one.
    assert_eq!(passed("2025-01-02T10:00", "2026-01-02T10:00"), 251);
}
